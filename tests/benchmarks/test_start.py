"""Start to a painted, usable first page over five years of data, beside a bare QMainWindow in the same run.

Modules are byte-compiled before, as the installed program's are. The program paints what was kept of its
first page and opens the data after that: both moments are told, with the memory of each.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.years import make_years

ROUNDS = 7
YEARS_ROUNDS = 15
GOAL_TIME = 2.0
GOAL_MEMORY = 2.0
GOAL_YEARS = 1.15
_BARE, _PROGRAM = "tests.benchmarks.bare_window", "tests.benchmarks.program_window"


@dataclass(frozen=True, slots=True)
class Run:
    """What one process said: for each word the second it was said in, and the numbers with it."""

    said: Mapping[str, tuple[float, ...]]

    def seconds(self, word: str) -> float:
        """From the start of the process until it said so."""
        return self.said[word][0]

    def number(self, word: str, at: int = 0) -> float:
        """A number it said with the word."""
        return self.said[word][1 + at]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where byte code is kept for the runs; without it each start would compile the program."""
    kept = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled"))}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    return kept


@pytest.fixture(scope="module")
def five_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample commune with the plans of five years."""
    return make_years(tmp_path_factory.mktemp("five") / "xa.cchc", 5)


@pytest.fixture(scope="module")
def one_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample commune with one plan."""
    return make_years(tmp_path_factory.mktemp("one") / "xa.cchc", 1)


def start(environment: Mapping[str, str], module: str, *arguments: object) -> Run:
    """Run one process to its end."""
    said: dict[str, tuple[float, ...]] = {}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        for line in process.stdout or ():
            word, *numbers = line.split()
            said[word] = (time.perf_counter() - started, *map(float, numbers))
        process.wait(timeout=60)
    return Run(said)


def test_the_first_page_is_there_soon(
    benchmark: BenchmarkFixture, five_years: Path, environment: dict[str, str]
) -> None:
    bare: list[Run] = []
    ours: list[Run] = []

    def both() -> None:
        bare.append(start(environment, _BARE))
        ours.append(start(environment, _PROGRAM, five_years))

    # The first compiles, and keeps the first page for the next.
    both()
    both()
    bare.clear()
    ours.clear()
    benchmark.pedantic(both, rounds=ROUNDS, iterations=1)
    bare_s = statistics.median(run.seconds("painted") for run in bare)
    ours_s = statistics.median(run.seconds("painted") for run in ours)
    bare_mb = statistics.median(run.number("painted") for run in bare)
    ours_mb = statistics.median(run.number("painted") for run in ours)
    settled_mb = statistics.median(run.number("settled") for run in ours)
    benchmark.extra_info.update(
        bare_s=round(bare_s, 3),
        painted_s=round(ours_s, 3),
        ratio=round(ours_s / bare_s, 2),
        cpu_ratio=round(
            min(run.number("painted", 1) for run in ours) / min(run.number("painted", 1) for run in bare), 2
        ),
        live_s=round(statistics.median(run.seconds("live") for run in ours), 3),
        live_cpu_s=round(min(run.number("live", 1) for run in ours) / 1000, 3),
        stall_ms=round(statistics.median(run.number("live") for run in ours)),
        bare_mb=bare_mb,
        painted_mb=ours_mb,
        memory_ratio=round(ours_mb / bare_mb, 2),
        settled_mb=settled_mb,
        settled_memory_ratio=round(settled_mb / bare_mb, 2),
    )
    sys.stderr.write(f"\nstart: {benchmark.extra_info}\n")
    assert ours_s / bare_s <= GOAL_TIME
    assert settled_mb / bare_mb <= GOAL_MEMORY


def test_years_kept_do_not_slow_the_start(
    five_years: Path, one_year: Path, environment: dict[str, str]
) -> None:
    runs: dict[Path, list[Run]] = {one_year: [], five_years: []}
    # The first compiles, and keeps the first page for the next.
    for path in runs:
        start(environment, _PROGRAM, path)
    for _ in range(YEARS_ROUNDS):
        for path, found in runs.items():
            found.append(start(environment, _PROGRAM, path, "painted"))
    one, five = (statistics.median(run.number("painted", 1) for run in found) for found in runs.values())
    sys.stderr.write(f"\nstart, 5 years to 1: {five / one:.2f} ({one:.0f} and {five:.0f} ms of CPU)\n")
    assert five / one <= GOAL_YEARS
