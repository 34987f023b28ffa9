"""A damaged file is only read; what can be read comes into a new file, and what is lost is said."""

import contextlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from cchc_desktop.db.checking import examine
from cchc_desktop.db.version import SCHEMA_VERSION
from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.services.copies import Reason, back_up
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.salvage import last_good_copy, salvage
from cchc_desktop.services.status import plan_status
from cchc_desktop.services.tasks import list_tasks
from tests.conftest import FixedClock
from tests.db.test_migrations import RELEASED
from tests.services.keeping import leftovers, rows_of


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """The sample commune's data file, closed."""
    path = tmp_path / "xã.cchc"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / f"v{SCHEMA_VERSION}.sql").read_text(encoding="utf-8"))
    return path


def _page_of(path: Path, table: str, *, leaf: int = 0) -> int:
    """Where a leaf page of a table begins."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        pages = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (table,)
        ).fetchall()
    return (int(pages[leaf][0]) - 1) * int(size)


def _spoil(path: Path, start: int, length: int = 4096) -> bytes:
    content = bytearray(path.read_bytes())
    content[start : start + length] = bytes(length)
    path.write_bytes(content)
    return bytes(content)


def test_a_whole_file_comes_back_whole(whole: Path, tmp_path: Path) -> None:
    found = salvage(whole, tmp_path / "cứu.cchc")
    assert rows_of(found.path, without=("sqlite_sequence",)) == rows_of(whole, without=("sqlite_sequence",))
    assert sum(found.lost.values()) == 0
    assert found.unreadable == []
    assert "Đã đọc lại 24 nhiệm vụ." in found.sentences()
    with pytest.raises(RuleError, match="đã có"):
        salvage(whole, found.path)


def test_a_file_of_an_older_version_loses_nothing(tmp_path: Path) -> None:
    old = tmp_path / "cũ.cchc"
    with contextlib.closing(sqlite3.connect(old)) as connection:
        connection.executescript((RELEASED / "v0001.sql").read_text(encoding="utf-8"))
    before = rows_of(old, without=("sqlite_sequence", "alembic_version"))
    found = salvage(old, tmp_path / "cứu.cchc")
    after = rows_of(found.path, without=())
    assert {table: len(after[table]) for table in before} == {t: len(rows) for t, rows in before.items()}
    assert after["service_figure"] == []
    assert (sum(found.lost.values()), found.unreadable) == (0, [])


def test_a_broken_page_costs_its_rows_and_they_are_counted(whole: Path, tmp_path: Path) -> None:
    before = rows_of(whole)
    content = _spoil(whole, _page_of(whole, "task", leaf=1))
    with pytest.raises(MachineError, match="bị hỏng"):
        examine(whole)
    found = salvage(whole, tmp_path / "cứu.cchc")
    assert whole.read_bytes() == content
    after = rows_of(found.path)
    # Lost tasks that others need stand there with the words that they could not be read.
    rescued = [row for row in after["task"] if row in before["task"]]
    assert 0 < len(rescued) < 24
    assert found.lost["task"] >= 1
    assert "task" in found.unreadable
    assert len(after["task_product"]) == len(before["task_product"])
    assert after["plan"] == before["plan"]
    database = open_office(found.path)
    assert list_tasks(database, list_plans(database)[0].id)
    database.close()
    assert leftovers(tmp_path) == []


def test_a_lost_plan_still_carries_its_tasks(whole: Path, tmp_path: Path) -> None:
    before = rows_of(whole)
    _spoil(whole, _page_of(whole, "plan"))
    found = salvage(whole, tmp_path / "cứu.cchc")
    assert rows_of(found.path)["task"] == before["task"]
    database = open_office(found.path, clock=FixedClock())
    [plan] = list_plans(database)
    assert plan.title == "(không đọc được)"
    assert len(list_tasks(database, plan.id)) == 24
    database.close()


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    noise = tmp_path / "hỏng.cchc"
    noise.write_bytes(b"SQLite format 3\x00" + bytes(50_000))
    with pytest.raises(MachineError, match="Không đọc lại được gì"):
        salvage(noise, tmp_path / "cứu.cchc")
    assert [p.name for p in tmp_path.iterdir()] == ["hỏng.cchc"]


def test_any_damage_gives_a_whole_new_file_or_a_sentence(whole: Path, tmp_path: Path) -> None:
    dice, good = random.Random(5), whole.read_bytes()  # noqa: S311
    recovered = 0
    for number in range(6):
        content = bytearray(good)
        for _ in range(dice.randrange(1, 6)):
            start = dice.randrange(4096, len(content))
            content[start : start + 2000] = dice.randbytes(len(content[start : start + 2000]))
        whole.write_bytes(content)
        target = tmp_path / f"cứu {number}.cchc"
        try:
            salvage(whole, target)
        except CchcError:
            assert not target.exists()
            continue
        examine(target)
        recovered += 1
        assert whole.read_bytes() == content
    assert recovered > 3


def test_the_last_good_copy_is_found_behind_a_damaged_one(whole: Path, clock: FixedClock) -> None:
    assert last_good_copy(whole) is None
    with contextlib.closing(open_office(whole, clock=clock)) as database:
        good = back_up(database, Reason.MANUAL)
        clock.tick(60)
        bad = back_up(database, Reason.MANUAL)
        assert plan_status(database, clock().date()).tasks
    assert good is not None
    assert bad is not None
    _spoil(bad.path, _page_of(bad.path, "task"))
    assert last_good_copy(whole) == good
    shutil.rmtree(whole.with_name("xã.cchc.d"))
