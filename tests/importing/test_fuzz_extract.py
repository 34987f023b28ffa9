"""Plans damaged at random: the way from file to draft ends in a draft or a sentence, and in time."""

import io
import random
import time
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cchc_desktop.errors import CchcError
from cchc_desktop.importing.document import Block, Cell, Paragraph, Source, Table
from cchc_desktop.importing.draft import Draft
from cchc_desktop.importing.draft_json import draft_json
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source
from tests.importing.plans import PLANS
from tests.importing.plans.model import SamplePlan
from tests.importing.plans_b import PLANS as PLANS_B

SAMPLES = (*PLANS[::3], *PLANS_B[::2])
ROUNDS = 6
FILES = [plan for plan in SAMPLES if plan.name.endswith((".docx", ".xlsx", ".txt", ".md"))][:8]
LONGEST = 10.0
_SNIPPETS = (
    "31/02/2026", "99999999999999999%", "0,0,0%", "từ 5 đến 3%", "Quý XIV/0000", "ngày tháng năm", "%%%",
    "1/0 đơn vị", "trước ngày 00/00/0000", "0" * 400, "(((((", "“", "| | |", "\t\t\t", "- - - -", "II.",
    "①②", "\u0301\u0301", "١٢٣%", "²³%", "năm 9999", "sau 99999999999 ngày kể từ ngày nhận", "thứ 0", "TT",
    "Nơi nhận:", "KẾ HOẠCH", "Phụ lục", "TM.", "\u202e", "hàng hằng hàng quý, tháng, năm, tuần", "…/KH-UBND",
    "Tháng 13/2026", "Quý I/2026 - Quý I/2020", "T0/2026", "đạt cấp độ ....", "1.000.000,5.5%",
    "giảm còn còn -5%", "năm 2026-2020",
)  # fmt: skip

Mutate = Callable[[random.Random, str], str]


def _cut(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text) + 1)]


def _insert(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(_SNIPPETS) + text[at:]


def _crumble(chance: random.Random, text: str) -> str:
    return "".join(c for c in text if chance.random() > 0.08)


def _decompose(_chance: random.Random, text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _shout(_chance: random.Random, text: str) -> str:
    return text.upper()


def _wrap(chance: random.Random, text: str) -> str:
    return "".join("\n" if c == " " and chance.random() < 0.3 else c for c in text)


def _digits(chance: random.Random, text: str) -> str:
    return "".join(chance.choice("0123456789") if c.isdigit() else c for c in text)


_MUTATIONS: tuple[Mutate, ...] = (_cut, _insert, _insert, _crumble, _decompose, _shout, _wrap, _digits)


def _text(chance: random.Random, text: str) -> str:
    return chance.choice(_MUTATIONS)(chance, text) if chance.random() < 0.25 else text


def _block(chance: random.Random, block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=_text(chance, block.text))
    rows = [list(row) for row in block.rows]
    if len(rows) > 2 and chance.random() < 0.4:
        first, second = chance.randrange(len(rows)), chance.randrange(len(rows))
        rows[first], rows[second] = rows[second], rows[first]
    if rows and chance.random() < 0.4:
        column = chance.randrange(len(rows[0]))
        rows = [row[:column] + row[column + 1 :] or [Cell("")] for row in rows]
    shown = tuple(tuple(replace(cell, text=_text(chance, cell.text)) for cell in row) for row in rows)
    return Table(shown, block.place, bordered=chance.random() < 0.8, continues=chance.random() < 0.2)


def _damaged(chance: random.Random, source: Source) -> Source:
    blocks = [_block(chance, block) for block in source.blocks]
    for _ in range(chance.randrange(6)):
        at = chance.randrange(len(blocks))
        blocks[at : at + 1] = chance.choice(
            ([], [blocks[at], blocks[at]], [chance.choice(blocks), blocks[at]])
        )
        blocks = blocks or [Paragraph("", 0)]
    placed = tuple(replace(block, place=at) for at, block in enumerate(blocks))
    return replace(source, blocks=placed)


def _draft(make: Callable[[], Source]) -> Draft | None:
    """The draft, or None where a sentence refuses the file; anything else raised fails the test."""
    started = time.monotonic()
    try:
        draft = extract(make())
    except CchcError:
        return None
    assert time.monotonic() - started < LONGEST
    return draft


@pytest.mark.parametrize("plan", SAMPLES, ids=[plan.name for plan in SAMPLES])
def test_damaged_text_still_gives_a_draft_that_can_be_shown(plan: SamplePlan, tmp_path: Path) -> None:
    source = read_source(plan.build(tmp_path))
    for seed in range(ROUNDS):
        chance = random.Random(f"{plan.name} {seed}")  # noqa: S311 - repeatable damage, no secret
        damaged = _damaged(chance, source)
        draft = _draft(lambda damaged=damaged: damaged)  # type: ignore[misc]
        assert draft is not None
        assert isinstance(draft_json(draft), dict)


def _broken_bytes(chance: random.Random, content: bytes) -> bytes:
    """A file with text taken out, doubled or exchanged, inside its package where it is one."""
    if not content.startswith(b"PK"):
        return _shuffled(chance, content)
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            hit = name.endswith(("document.xml", "sheet1.xml", "sharedStrings.xml", "numbering.xml"))
            new.writestr(name, _shuffled(chance, part) if hit and chance.random() < 0.7 else part)
    return kept.getvalue()


def _shuffled(chance: random.Random, content: bytes) -> bytes:
    whole = bytearray(content)
    for _ in range(chance.randrange(1, 5)):
        at, size = chance.randrange(len(whole)), chance.randrange(1, 40)
        piece = bytes(whole[at : at + size])
        whole[at : at + size] = chance.choice((b"", piece * 2, bytes(reversed(piece)), b">", b"<w:tbl>"))
    return bytes(whole)


@pytest.mark.parametrize("plan", FILES, ids=[plan.name for plan in FILES])
def test_damaged_files_give_a_draft_or_a_sentence(plan: SamplePlan, tmp_path: Path) -> None:
    original = plan.build(tmp_path)
    content = original.read_bytes()
    for seed in range(ROUNDS):
        chance = random.Random(f"{plan.name} bytes {seed}")  # noqa: S311 - repeatable damage, no secret
        path = tmp_path / f"damaged{seed}{original.suffix}"
        path.write_bytes(_broken_bytes(chance, content))
        _draft(lambda path=path: read_source(path))  # type: ignore[misc]
