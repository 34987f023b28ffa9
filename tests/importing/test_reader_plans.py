"""The three real plans: every format of one plan gives the same text."""

import re
from pathlib import Path

import pytest

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.document import Source
from cchc_desktop.importing.readers import read_source

PLANS = Path(__file__).parents[3] / "shared" / "plans"

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(not PLANS.is_dir(), reason="the folder shared/plans with the real plans is absent"),
]


def plan(name: str) -> Source:
    """One real plan."""
    return read_source(PLANS / name)


def level(text: str) -> str:
    """The text without spaces around dashes: where a line broke at one, no one can tell a lost space."""
    return re.sub(r"\s*-\s*", "-", tidy(text))


def rows(source: Source) -> list[list[str]]:
    """All rows of the task lists: headers dropped, halves of rows cut by a page break joined."""
    found: list[list[str]] = []
    for table in source.tables():
        for row in table.rows if table.bordered else ():
            texts = [level(cell.text) for cell in row]
            if texts[0] == "TT":
                continue
            if texts[0] or not found:
                found.append(texts)
            else:
                found[-1] = [level(f"{above} {below}") for above, below in zip(found[-1], texts, strict=True)]
    return found


@pytest.mark.parametrize("other", ["pdf", "txt"])
def test_the_annexes_have_the_same_cells_in_every_format(other: str) -> None:
    word = rows(plan("thuong-xuan-2026.docx"))

    assert len(word) == 38
    assert rows(plan(f"thuong-xuan-2026.{other}")) == word


@pytest.mark.parametrize("other", ["pdf", "txt"])
def test_section_rows_and_tasks_agree_in_every_format(other: str) -> None:
    word = rows(plan("hung-thang-2026.docx"))

    assert len(word) == 7
    assert rows(plan(f"hung-thang-2026.{other}")) == word


@pytest.mark.parametrize("name", ["hung-thang-2026", "thuong-xuan-2026"])
def test_the_paragraphs_of_the_pdf_are_those_of_the_word_file(name: str) -> None:
    word, pdf = (plan(f"{name}.{kind}") for kind in ("docx", "pdf"))

    assert [tidy(p.text) for p in pdf.paragraphs()] == [tidy(p.text) for p in word.paragraphs()]


def test_text_wrapped_by_hand_keeps_every_word() -> None:
    word, pdf, text = (plan(f"tan-doan-2025.{kind}") for kind in ("docx", "pdf", "txt"))

    def all_words(source: Source) -> list[str]:
        return level(" ".join(p.text for p in source.paragraphs())).split()

    assert all_words(word) == all_words(text)
    assert all_words(pdf) == all_words(word)
