"""Vietnamese text, numbers and dates as people read and type them."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.text import (
    fold,
    nfc,
    read_date,
    read_number,
    same_word,
    show_date,
    show_long_date,
    show_number,
    show_stamp,
    tidy,
)


def test_text_is_composed_and_freed_of_what_nobody_sees() -> None:
    assert nfc("Ke\u0302\u0301 hoa\u0323ch\u200b\u00ad\x07") == "Kế hoạch"
    assert nfc("một\nhai\tba") == "một\nhai\tba"
    assert nfc("hoa\u200b\u0323ch") == "hoạch"


def test_the_line_breaks_of_word_and_unicode_are_line_breaks() -> None:
    assert nfc("một\x0bhai\x0cba\u2028bốn\u2029năm") == "một\nhai\nba\nbốn\nnăm"
    assert tidy("một\x0bhai\u2028ba") == "một hai ba"


def test_white_space_becomes_one_space() -> None:
    assert tidy("  Rà\u00a0 soát\r\n\t văn \u3000bản ") == "Rà soát văn bản"


@given(st.text())
def test_bringing_to_form_twice_changes_nothing(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert tidy(tidy(text)) == tidy(text)
    assert unicodedata.is_normalized("NFC", nfc(text))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đường Láng", "duong lang"),
        ("QUYẾT ĐỊNH", "quyet dinh"),
        ("Thu\u031b\u0323c", "thuc"),
    ],
)
def test_folding_forgets_case_and_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Văn hoá - Xã hội", "văn hóa–xã  hội"),
        ("Thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("Hoà Bình", "Hòa Bình"),
    ],
)
def test_spellings_of_one_word_agree(one: str, other: str) -> None:
    assert same_word(one) == same_word(other)


def test_words_that_differ_stay_different() -> None:
    assert len({same_word(word) for word in ("hoán", "hóan", "ma", "má", "đa", "da")}) >= 5


def test_the_order_is_that_of_the_vietnamese_alphabet() -> None:
    ordered = ["an", "ăn", "ân", "da", "đa", "em", "êm", "on", "ôn", "ơn", "un", "ưn"]
    mixed = ordered[::2] + ordered[1::2]
    assert sorted(mixed, key=order_key) == ordered
    tones = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    mixed = tones[::2] + tones[1::2]
    assert sorted(mixed, key=order_key) == tones
    assert sorted(["Nhiệm vụ 10", "Nhiệm vụ 9"], key=order_key) == ["Nhiệm vụ 9", "Nhiệm vụ 10"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("8.50"), "8,5"),
        (Decimal(1250), "1.250"),
        (1234567, "1.234.567"),
        (Decimal("-0.25"), "-0,25"),
        (Decimal("1E+3"), "1.000"),
        (0, "0"),
        (None, ""),
    ],
)
def test_numbers_are_shown_with_a_decimal_comma(value: Decimal | int | None, shown: str) -> None:
    assert show_number(value) == shown


def test_an_unknown_number_is_never_zero() -> None:
    assert show_number(None, unknown="chưa có số liệu") == "chưa có số liệu"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.250", Decimal(1250)),
        ("8,5", Decimal("8.5")),
        (" 1 250 ", Decimal(1250)),
        ("-3", Decimal(-3)),
        ("8.5", None),
        ("1.25.0", None),
        ("ba", None),
        ("", None),
    ],
)
def test_typed_numbers_are_read_or_refused(typed: str, value: Decimal | None) -> None:
    assert read_number(typed) == value


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=3))
def test_a_shown_number_is_read_back(value: Decimal) -> None:
    assert read_number(show_number(value)) == value


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15/1/2026", date(2026, 1, 15)),
        ("05-02-2026", date(2026, 2, 5)),
        ("5.2.2026", date(2026, 2, 5)),
        ("31/2/2026", None),
        ("2026", None),
        ("", None),
    ],
)
def test_typed_days_are_read_or_refused(typed: str, day: date | None) -> None:
    assert read_date(typed) == day


@given(st.dates())
def test_a_shown_day_is_read_back(day: date) -> None:
    assert read_date(show_date(day)) == day


def test_days_on_paper_have_the_zeros_of_the_decree() -> None:
    assert show_long_date(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert show_long_date(date(2026, 10, 15)) == "ngày 15 tháng 10 năm 2026"
    assert show_long_date(date(2026, 3, 1)) == "ngày 01 tháng 3 năm 2026"
    assert show_date(None) == ""


def test_a_machine_s_stamp_is_read_as_day_and_hour() -> None:
    assert show_stamp("2026-11-22T04:18:12") == "22/11/2026 04:18"
    assert show_stamp("hôm  qua") == "hôm qua"
