"""Writing a 200-task annual report, against the bare libraries and against LibreOffice, side by side."""

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cchc_desktop.reports.document import Document
from cchc_desktop.reports.save import writer_for
from tests.benchmarks.bare_writers import bare_docx, bare_pdf, bare_xlsx
from tests.reports.sample import sample_document

ROUNDS = 5
GOAL = 1.5
GOAL_OFFICE = 5.0

Write = Callable[[Document, Path], None]


def _timed(write: Write, document: Document, path: Path) -> float:
    started = time.process_time()
    write(document, path)
    return time.process_time() - started


@pytest.mark.parametrize(("suffix", "bare"), [(".docx", bare_docx), (".pdf", bare_pdf), (".xlsx", bare_xlsx)])
def test_a_format_is_written_about_as_fast_as_by_the_bare_library(
    benchmark: BenchmarkFixture, tmp_path: Path, suffix: str, bare: Write
) -> None:
    document = sample_document(200, 40)
    writer = writer_for(suffix)
    ours: list[float] = []
    theirs: list[float] = []

    def both() -> None:
        theirs.append(_timed(bare, document, tmp_path / f"bare{suffix}"))
        ours.append(_timed(writer.write, document, tmp_path / f"ours{suffix}"))

    both()
    ours.clear()
    theirs.clear()
    benchmark.pedantic(both, rounds=ROUNDS, iterations=1)
    ratio = statistics.median(ours) / statistics.median(theirs)
    started = time.perf_counter()
    writer.check(document, tmp_path / f"ours{suffix}")
    benchmark.extra_info.update(
        ours_s=round(statistics.median(ours), 3),
        bare_s=round(statistics.median(theirs), 3),
        ratio=round(ratio, 2),
        check_s=round(time.perf_counter() - started, 3),
    )
    sys.stderr.write(f"\n{suffix}: {benchmark.extra_info}\n")
    assert ratio <= GOAL


def test_all_three_files_are_ready_long_before_an_office_suite_makes_one(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: nothing to hold the writers against")
    document = sample_document(200, 40)
    times: list[float] = []

    def ours() -> None:
        started = time.perf_counter()
        for suffix in (".docx", ".pdf", ".xlsx"):
            writer_for(suffix).write(document, tmp_path / f"report{suffix}")
        times.append(time.perf_counter() - started)

    ours()
    times.clear()
    benchmark.pedantic(ours, rounds=ROUNDS, iterations=1)
    took = statistics.median(times)
    command = [
        office,
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    run = [*command, "--outdir", str(tmp_path / "office"), str(tmp_path / "report.docx")]
    subprocess.run(run, check=True, capture_output=True)
    started = time.perf_counter()
    subprocess.run(run, check=True, capture_output=True)
    theirs = time.perf_counter() - started
    benchmark.extra_info.update(
        ours_s=round(took, 2), office_s=round(theirs, 2), times=round(theirs / took, 1)
    )
    sys.stderr.write(f"\nthree formats: {benchmark.extra_info}\n")
    assert theirs / took >= GOAL_OFFICE
