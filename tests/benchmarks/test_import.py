"""Import of a plan of forty pages, side by side with what the bare libraries need merely to read it."""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx
import pdfplumber
import pytest
from docx.table import Table
from pytest_benchmark.fixture import BenchmarkFixture

from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source
from tests.benchmarks.long_plan import ANNEX, KINDS, MIXED, PROSE, Kind, paper_plan, word_plan

GOAL_WORD = 2.0
GOAL_PDF = 1.3

Read = Callable[[Path], int]


def _bare_word(path: Path) -> int:
    """Opens the file with python-docx and looks at every paragraph and cell once."""
    size = 0
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            size += sum(len(cell.text) for row in block.rows for cell in row.cells)
        else:
            size += len(block.text)
    return size


def _bare_pdf(path: Path) -> int:
    with pdfplumber.open(path) as pdf:
        return sum(len(table) for page in pdf.pages for table in page.extract_tables())


def _import(path: Path) -> int:
    """The whole way from the file to the draft."""
    return len(extract(read_source(path)).tasks)


def _timed(read: Read, path: Path) -> float:
    started = time.process_time()
    read(path)
    return time.process_time() - started


def _pages(path: Path) -> int:
    with pdfplumber.open(path) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize(
    ("name", "kind", "build", "bare", "goal", "rounds"),
    [
        ("plan.docx", MIXED, word_plan, _bare_word, GOAL_WORD, 5),
        ("prose.docx", PROSE, word_plan, _bare_word, GOAL_WORD, 7),
        ("annex.docx", ANNEX, word_plan, _bare_word, GOAL_WORD, 5),
        ("plan.pdf", MIXED, paper_plan, _bare_pdf, GOAL_PDF, 2),
    ],
    ids=["docx-mixed", "docx-prose", "docx-annex", "pdf-mixed"],
)
def test_a_plan_of_forty_pages_is_imported_about_as_fast_as_it_can_be_read(
    benchmark: BenchmarkFixture,
    tmp_path: Path,
    name: str,
    kind: Kind,
    build: Callable[[Path, Kind], Path],
    bare: Read,
    goal: float,
    rounds: int,
) -> None:
    path = build(tmp_path / name, kind)
    assert _import(path) == kind.tasks
    ours: list[float] = []
    theirs: list[float] = []

    def both() -> None:
        theirs.append(_timed(bare, path))
        ours.append(_timed(_import, path))

    benchmark.pedantic(both, rounds=rounds, iterations=1)
    ratio = statistics.median(ours) / statistics.median(theirs)
    benchmark.extra_info.update(
        ours_s=round(statistics.median(ours), 2),
        bare_s=round(statistics.median(theirs), 2),
        ratio=round(ratio, 2),
    )
    sys.stderr.write(f"\n{name}: {benchmark.extra_info}\n")
    assert ratio <= goal


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_plans_measured_have_about_forty_pages(kind: Kind, tmp_path: Path) -> None:
    assert 36 <= _pages(paper_plan(tmp_path / "plan.pdf", kind)) <= 46
