"""Columns sort and show what both screen and paper use."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.display.collation import loose, order_key, strict
from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    Tone,
    date_column,
    number_column,
    sorted_positions,
    text_column,
)
from cchc_desktop.display.text import fold, same_word

Row = tuple[str | None, date | None, Decimal | None]
NAME: Column[Row] = text_column("name", "Tên", lambda row: row[0], multiline=True)
DAY: Column[Row] = date_column("day", "Hạn", lambda row: row[1])
COST: Column[Row] = number_column("cost", "Kinh phí", lambda row: row[2], unknown="chưa có số liệu")
ROWS: list[Row] = [
    ("Đông", date(2026, 5, 1), None),
    ("Dương", None, Decimal("8.5")),
    (None, date(2025, 12, 31), Decimal(1250)),
    ("ấn", date(2026, 1, 2), Decimal(-1)),
]
VIETNAMESE = st.text(st.sampled_from("aàảãáạăằâấbdđeêếghiklmnoôốơớpqrstuưứvxyỳAĐÊƯ 019-–,./é"), max_size=12)


def in_order(rows: Sequence[Any], column: Column[Any], *, descending: bool = False) -> list[Any]:
    """The rows as a list sorted by this column shows them."""
    keys = [column.order(row) for row in rows]
    return [rows[at] for at in sorted_positions(keys, range(len(rows)), descending=descending)]


def test_known_values_come_first_in_either_direction() -> None:
    assert [row[0] for row in in_order(ROWS, NAME)] == ["ấn", "Dương", "Đông", None]
    assert [row[0] for row in in_order(ROWS, NAME, descending=True)] == ["Đông", "Dương", "ấn", None]
    assert [row[1] for row in in_order(ROWS, DAY)][-1] is None
    assert [row[2] for row in in_order(ROWS, COST)] == [Decimal(-1), Decimal("8.5"), Decimal(1250), None]


def test_cells_read_as_on_paper() -> None:
    assert [column.text(ROWS[1]) for column in (NAME, DAY, COST)] == ["Dương", "", "8,5"]
    assert [column.text(ROWS[2]) for column in (NAME, DAY, COST)] == ["", "31/12/2025", "1.250"]
    assert COST.text(ROWS[0]) == "chưa có số liệu"
    assert (DAY.align, COST.align, NAME.editor) == (Align.CENTER, Align.END, Editor.MULTILINE)


def test_a_column_is_only_read_and_of_ordinary_tone_unless_it_says_otherwise() -> None:
    assert not NAME.editable(ROWS[0])
    assert NAME.tone(ROWS[0]) is Tone.PLAIN
    assert NAME.choices() == ()


def test_a_column_may_sort_by_something_else() -> None:
    order = {"Quý I": 1, "Tháng 2": 2, "Quý II": 6}
    column: Column[str] = Column("t", "Thời gian", lambda r: r, lambda r: r, sort=order.__getitem__)
    assert in_order(["Quý II", "Tháng 2", "Quý I"], column) == ["Quý I", "Tháng 2", "Quý II"]
    assert Choice(1, "Một").text == "Một"


_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"


def _letter_by_letter(text: str) -> tuple[list[tuple[int, int]], list[int], str]:
    """The order as a dictionary has it: signs, numbers, letters; then tones; then spelling."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    letters: list[tuple[int, int]] = []
    tones: list[int] = []
    for part in re.findall("[0-9]+|.", lowered, re.DOTALL):
        tone = next((mark for mark in unicodedata.normalize("NFD", part) if mark in _TONES), "")
        base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", part).replace(tone, ""))
        number = part.isascii() and part.isdigit()
        known = (2, _ALPHABET.index(base)) if base and base in _ALPHABET else (0, ord(base[:1] or part))
        letters.append((1, int(part)) if number else known)
        tones += [0] * len(part) if number else [_TONES.index(tone) + 1 if tone else 0]
    return letters, tones, lowered


@settings(max_examples=300)
@given(VIETNAMESE, VIETNAMESE)
def test_the_quick_order_is_the_order_of_the_alphabet(a: str, b: str) -> None:
    assert (order_key(a) < order_key(b)) == (_letter_by_letter(a) < _letter_by_letter(b))


@settings(max_examples=200)
@given(VIETNAMESE)
def test_the_quick_folding_is_the_folding(text: str) -> None:
    assert loose(text) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hoá đơn", "Hóa đơn"), ("thuỷ lợi", "THỦY LỢI"), ("toe\u0301 khoe\u0309", "tóe khỏe")],
)
def test_two_placements_of_a_tone_are_one_word(one: str, other: str) -> None:
    assert strict(one) == strict(other)
    assert same_word(one) == same_word(other)


def test_a_word_is_found_while_it_is_being_typed() -> None:
    assert strict("hoá") in strict("hoán đổi")
