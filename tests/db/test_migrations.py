"""Migrations are the only way a schema is made; every released version opens with its data."""

import contextlib
import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint, UniqueConstraint, inspect

from cchc_desktop.db.checking import examine, read_every_value
from cchc_desktop.db.engine import APPLICATION_ID, Database
from cchc_desktop.db.opening import open_database
from cchc_desktop.db.schema import Base
from cchc_desktop.db.version import KNOWN_VERSIONS, SCHEMA_VERSION
from cchc_desktop.errors import MachineError
from cchc_desktop.services.history import list_steps, undo
from cchc_desktop.services.inspections import list_inspections
from cchc_desktop.services.office import add_unit, list_units
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.tasks import get_task, list_tasks
from cchc_desktop.services.unit_dates import unit_dates
from tests.conftest import FixedClock
from tests.db.next_version import NEXT, pretend
from tests.services.keeping import leftovers, rows_of

RELEASED = Path(__file__).with_name("released")


def test_the_schema_and_the_migrations_agree(database: Database) -> None:
    found = inspect(database.engine)
    assert set(found.get_table_names()) == {*Base.metadata.tables, "alembic_version"}
    for name, table in Base.metadata.tables.items():
        columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(name)}
        assert columns == {c.name: (str(c.type), c.nullable) for c in table.columns}, name
        keys = {(k["constrained_columns"][0], k["referred_table"]) for k in found.get_foreign_keys(name)}
        assert keys == {(f.parent.name, f.column.table.name) for f in table.foreign_keys}, name
        indexes = {(i["name"], tuple(i["column_names"])) for i in found.get_indexes(name)}
        assert indexes == {(i.name, tuple(c.name for c in i.columns)) for i in table.indexes}, name
        unique = {tuple(u["column_names"]) for u in found.get_unique_constraints(name)}
        assert unique == {
            tuple(c.name for c in u.columns) for u in table.constraints if isinstance(u, UniqueConstraint)
        }, name
        assert not any(isinstance(c, CheckConstraint) for c in table.constraints)


def test_the_files_say_whose_and_of_which_version_they_are(database: Database) -> None:
    with contextlib.closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(SCHEMA_VERSION,)]
    assert KNOWN_VERSIONS[-1] == SCHEMA_VERSION


def test_every_released_version_has_its_dump() -> None:
    assert {path.stem for path in RELEASED.glob("*.sql")} == {f"v{version}" for version in KNOWN_VERSIONS}


@pytest.mark.parametrize("dump", sorted(RELEASED.glob("*.sql")), ids=lambda path: path.stem)
def test_a_file_of_every_released_version_opens_with_its_data(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "cũ.cchc"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    database = open_database(path)
    with contextlib.closing(database):
        plan = list_plans(database)[0]
        assert (plan.number, len(list_tasks(database, plan.id))) == ("05/KH-UBND", 24)
        assert len(list_units(database)) >= 11
        assert len(list_inspections(database, 2026)) == 4
        undo(database)
        assert list_steps(database, limit=1)[0].kind == "undo"
    assert examine(path).version == SCHEMA_VERSION
    read_every_value(path)


def test_the_day_a_term_counted_from_before_units_had_their_own_counts_for_all_of_them(
    tmp_path: Path,
) -> None:
    path = tmp_path / "cũ.cchc"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / "v0002.sql").read_text(encoding="utf-8"))
        connection.execute(
            "UPDATE task SET kind = 'relative', anchor = 'ngày nhận', amount = 15, amount_unit = 'day',"
            " anchor_on = '2026-01-19', due_on = '2026-02-03' WHERE id = 9"
        )
        connection.commit()
    with contextlib.closing(open_database(path)) as database:
        task = get_task(database, 9)
        assert (task.units, task.next_due(date(2026, 1, 20))) == ((), date(2026, 2, 3))
        [unit] = unit_dates(database, task)
        assert (unit.unit, unit.received_on, unit.due) == ("Văn phòng HĐND và UBND", None, date(2026, 2, 3))


def test_the_days_of_units_are_read_from_the_dump_of_the_version_that_brought_them(tmp_path: Path) -> None:
    path = tmp_path / "x.cchc"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / "v0003.sql").read_text(encoding="utf-8"))
    with contextlib.closing(open_database(path)) as database:
        first, second, *rest = get_task(database, 9).units
        assert (first.handed_in_on, second.received_on) == (date(2026, 2, 2), date(2026, 1, 21))
        assert len(rest) == 9


def test_an_older_file_is_upgraded_after_a_copy_of_it_was_kept(
    database: Database, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_unit(database, name="Phòng Kinh tế")
    database.close()
    before = rows_of(database.path, without=("sqlite_sequence",))
    pretend(monkeypatch, tmp_path)
    with pytest.raises(MachineError, match="cần nâng cấp trước khi xem"):
        open_database(database.path, read_only=True)
    open_database(database.path, clock=clock).close()
    after = rows_of(database.path, without=("sqlite_sequence",))
    assert after["alembic_version"] == [(NEXT,)]
    assert len(after["later"]) == len(before["holiday"])
    assert [row[:-1] for row in after["unit"]] == before["unit"]
    [kept] = (database.data_folder / "backups").iterdir()
    assert kept.name == "20260601-080000-truoc-nang-cap.cchc"
    assert rows_of(kept, without=("sqlite_sequence",)) == before
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize(
    "broken",
    [
        "raise OSError(28, 'No space left on device')",
        "op.execute('DELETE FROM plan')",
        "raise RuntimeError('a bug')",
    ],
)
def test_a_migration_that_fails_leaves_the_older_file(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    shutil.copyfile(_released(tmp_path), database.path)
    database.close()
    before = database.path.read_bytes()
    pretend(monkeypatch, tmp_path, broken=broken)
    with pytest.raises((MachineError, RuntimeError)):
        open_database(database.path)
    assert database.path.read_bytes() == before
    assert leftovers(tmp_path) == []


def _released(folder: Path) -> Path:
    path = folder / "phát hành.cchc"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / f"v{SCHEMA_VERSION}.sql").read_text(encoding="utf-8"))
    return path
