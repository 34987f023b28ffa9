"""Rows written together and rows written one by one are the same rows with the same journal."""

import shutil
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema import Base, Row
from cchc_desktop.db.schema.office import DraftRow
from cchc_desktop.db.schema.plans import PlanRow, TargetRow, TaskProductRow, TaskRow
from cchc_desktop.services.drafts import list_drafts, save_draft
from cchc_desktop.services.history import redo, row_history, undo
from cchc_desktop.services.opening import open_office
from tests.conftest import FixedClock
from tests.services.keeping import rows_of

BROKEN = "Dòng trên\n\u0301dòng dưới"


def _plan(database: Database, **values: object) -> int:
    with database.unit_of_work("Thêm kế hoạch") as session:
        row = PlanRow(title="Kế hoạch xã Đồi Cọ", year_from=2026, year_to=2026, **values)
        session.add(row)
        session.flush()
        return row.id


def _tasks(plan_id: int, count: int) -> list[TaskRow]:
    return [
        TaskRow(
            plan_id=plan_id,
            position=at,
            area="reform",
            content=f"Rà soa\u0301t việc {at}\n“nháy” \\ gạch",
            due_on=date(2026, 6, 30),
            budget_estimate=Decimal("1500000.50"),
            continuous=at % 2 == 0,
            anchor=None,
            note=None,
        )
        for at in range(1, count + 1)
    ]


def _one_by_one(session: JournalledSession, rows: Sequence[Row]) -> None:
    for row in rows:
        session.add(row)
        session.flush()


def _together(session: JournalledSession, rows: Sequence[Row]) -> None:
    session.insert_all(rows)


Write = Callable[[JournalledSession, Sequence[Row]], None]


def test_rows_written_together_and_their_journal_are_as_if_written_one_by_one(
    database: Database, clock: FixedClock, tmp_path: Path
) -> None:
    plan_id = _plan(database)
    same = tmp_path / "cùng dữ liệu.cchc"
    shutil.copyfile(database.path, same)
    ways: dict[Path, Write] = {database.path: _one_by_one, same: _together}
    for path, write in ways.items():
        opened = database if path == database.path else open_office(path, clock=clock)
        with opened.unit_of_work("Thêm") as session:
            write(session, _tasks(plan_id, 3))
            write(
                session,
                [TargetRow(plan_id=plan_id, position=1, area="reform", text="Trên 99%", shape="value")],
            )
        opened.close()
    assert rows_of(same, without=()) == rows_of(database.path, without=())


def test_an_id_that_was_taken_back_is_never_given_again(database: Database) -> None:
    plan_id = _plan(database)
    with database.unit_of_work("Thêm") as session:
        session.insert_all(_tasks(plan_id, 3))
    undo(database)
    rows = _tasks(plan_id, 2)
    with database.unit_of_work("Thêm") as session:
        session.insert_all(rows)
        one_more = _tasks(plan_id, 1)[0]
        session.add(one_more)
        session.flush()
    assert [row.id for row in rows] == [4, 5]
    assert one_more.id == 6


def test_ids_are_free_also_where_the_count_of_them_was_lost(database: Database) -> None:
    plan_id = _plan(database)
    with database.unit_of_work("Thêm") as session:
        session.insert_all(_tasks(plan_id, 2))
    with database.engine.begin() as connection:
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = 'task'"))
    rows = _tasks(plan_id, 1)
    with database.unit_of_work("Thêm") as session:
        session.insert_all(rows)
    assert rows[0].id == 3


def test_rows_given_their_ids_before_can_name_each_other(database: Database) -> None:
    plan_id = _plan(database)
    above, below = _tasks(plan_id, 2)
    with database.unit_of_work("Thêm") as session:
        session.give_ids([above, below])
        below.parent_id = above.id
        session.insert_all([above, below])
    undo(database)
    redo(database)
    with database.reading() as session:
        assert session.get_one(TaskRow, below.id).parent_id == above.id


def test_nothing_to_write_is_no_step(database: Database) -> None:
    with database.unit_of_work("Không có gì") as session:
        session.give_ids([])
        session.insert_all([])
        assert session.action_id is None


def test_the_default_of_every_column_is_a_plain_value() -> None:
    """What `insert_all` rests on."""
    defaults = [c.default for table in Base.metadata.tables.values() for c in table.columns if c.default]
    assert all(default.is_scalar for default in defaults)


@pytest.mark.parametrize("count", [3, 600])
def test_taking_many_rows_back_leaves_no_index_behind(database: Database, count: int) -> None:
    plan_id = _plan(database)
    with database.reading() as session:
        indexes = session.execute(text("SELECT name FROM sqlite_master ORDER BY name")).all()
    with database.unit_of_work("Thêm") as session:
        tasks = _tasks(plan_id, count)
        session.insert_all(tasks)
        session.insert_all([TaskProductRow(task_id=task.id, position=1, text="Báo cáo") for task in tasks])
    written = rows_of(database.path)
    undo(database)
    assert rows_of(database.path)["task"] == []
    redo(database)
    assert rows_of(database.path) == written
    with database.reading() as session:
        assert session.execute(text("SELECT name FROM sqlite_master ORDER BY name")).all() == indexes


def test_a_mark_at_the_start_of_a_line_does_not_spoil_the_journal(database: Database) -> None:
    plan_id = _plan(database, note=BROKEN)
    with database.unit_of_work("Sửa") as session:
        session.get_one(PlanRow, plan_id).note = "khác"
    assert row_history(database, "plan", plan_id, "note")[0].old == BROKEN
    undo(database)
    undo(database)
    redo(database)
    with database.reading() as session:
        assert session.get_one(PlanRow, plan_id).note == BROKEN


def test_nor_does_it_spoil_what_was_typed_and_not_yet_accepted(database: Database) -> None:
    save_draft(database, "mẫu", '{"note": "Dòng trên\\n\u0301dòng dưới"}', title="Mẫu")
    assert [draft.text for draft in list_drafts(database)] == ['{"note": "Dòng trên\\n\u0301dòng dưới"}']
    with database.reading() as session:
        assert session.get_one(DraftRow, "mẫu").title == "Mẫu"
