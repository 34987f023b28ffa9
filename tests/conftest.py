"""What tests of every layer share: a data file made by the real migrations, and the real plans."""

import os
import shutil
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from cchc_desktop.db.engine import Database
from cchc_desktop.services.opening import open_office

# No window of a test is to be seen; a developer may ask for another platform to look at one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Speed is held by the benchmarks, as ratios: a busy machine must not fail an example that took its time.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

REAL_PLANS = Path(__file__).resolve().parents[2] / "shared" / "plans"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file as the first start makes it; tests copy it instead of migrating each time."""
    path = tmp_path_factory.mktemp("data") / "empty.cchc"
    open_office(path).close()
    return path


class FixedClock:
    """The day and hour a test says it is; `on` and `tick` move it."""

    def __init__(self) -> None:
        self.now = datetime.combine(date(2026, 6, 1), time(8))

    def __call__(self) -> datetime:
        return self.now

    def on(self, day: date) -> None:
        self.now = datetime.combine(day, time(8))

    def tick(self, seconds: int = 1) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> FixedClock:
    """1 June 2026, eight in the morning."""
    return FixedClock()


@pytest.fixture
def database(empty_file: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    """An open data file with nothing of the officer's in it yet."""
    path = tmp_path / "xã mẫu.cchc"
    shutil.copyfile(empty_file, path)
    opened = open_office(path, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def real_plans() -> Path:
    """The folder of the three real plans; skips, saying so, where it is not beside the project."""
    if not REAL_PLANS.is_dir():
        pytest.skip("shared/plans is not beside the project: the three real plans were not tested")
    return REAL_PLANS
