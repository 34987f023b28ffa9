"""Start to a painted, usable first page, as a ratio to a bare QMainWindow process in the same run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.report_files import save_document

ROUNDS = 7
GOAL_TIME = 2.0
GOAL_MEMORY = 2.0


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    """The sample commune's year."""
    [plan] = save_document(sample_plan(), tmp_path, "2026", ("docx",))
    path = tmp_path / "xa.cchc"
    database = open_office(path)
    fill_sample(database, plan)
    database.close()
    return path


def _start(module: str, *arguments: str) -> tuple[float, float]:
    """Seconds from the start of the process to its first paint, and megabytes resident then."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        line = process.stdout.readline() if process.stdout else ""
        took = time.perf_counter() - started
        process.wait(timeout=60)
    assert line.startswith("painted"), line
    return took, float(line.split()[1])


def test_the_first_page_is_there_soon(benchmark: BenchmarkFixture, data_file: Path) -> None:
    bare: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []

    def both() -> Any:
        bare.append(_start("tests.benchmarks.bare_window"))
        ours.append(_start("tests.benchmarks.program_window", str(data_file)))

    both()
    bare.clear()
    ours.clear()
    benchmark.pedantic(both, rounds=ROUNDS, iterations=1)
    times = [statistics.median(t for t, _ in runs) for runs in (bare, ours)]
    memory = [statistics.median(m for _, m in runs) for runs in (bare, ours)]
    benchmark.extra_info.update(
        bare_s=round(times[0], 3),
        ours_s=round(times[1], 3),
        ratio=round(times[1] / times[0], 2),
        bare_mb=memory[0],
        ours_mb=memory[1],
        memory_ratio=round(memory[1] / memory[0], 2),
    )
    sys.stderr.write(f"\nstart: {benchmark.extra_info}\n")
    assert times[1] / times[0] <= GOAL_TIME
    assert memory[1] / memory[0] <= GOAL_MEMORY
