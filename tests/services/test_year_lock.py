"""A locked plan is read only, whichever way a change comes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import PlanRow
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.inspections import FindingState
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.findings import (
    add_finding,
    change_finding,
    close_finding,
    list_findings_shown,
    trash_finding,
)
from cchc_desktop.services.history import redo, undo
from cchc_desktop.services.import_plan import read_plan, write_plan
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.plans import change_plan, list_plans, trash_plan
from cchc_desktop.services.progress import add_progress, tick_product
from cchc_desktop.services.record_history import record_history
from cchc_desktop.services.report_files import save_document
from cchc_desktop.services.targets import list_targets, record_value
from cchc_desktop.services.tasks import NewTask, add_task, change_task, list_tasks, trash_tasks
from cchc_desktop.services.year_lock import lock_plan, unlock_plan
from tests.services.keeping import rows_of


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    folder = tmp_path_factory.mktemp("plan")
    whole = read_plan(save_document(sample_plan(), folder, "2026", ("docx",))[0]).draft
    return replace(whole, tasks=whole.tasks[:3], targets=whole.targets[:2])


@pytest.fixture
def plan_id(database: Database, draft: Draft) -> int:
    return write_plan(database, draft).plan_id


def test_every_way_of_changing_a_locked_plan_is_refused(
    database: Database, plan_id: int, draft: Draft
) -> None:
    task, target = list_tasks(database, plan_id)[0], list_targets(database, plan_id)[0]
    unit = add_unit(database, name="Phòng Kinh tế").created_id or 0
    other = replace(draft.tasks[0], content="Tổ chức hội thi tìm hiểu", order="9")
    more = replace(draft, tasks=(*draft.tasks, other))
    lock_plan(database, plan_id)
    before = rows_of(database.path)
    day = date(2026, 3, 2)
    for attempt in (
        lambda: change_plan(database, plan_id, {"note": "x"}),
        lambda: change_plan(database, plan_id, {"note": "x", "locked": False}),
        lambda: trash_plan(database, plan_id),
        lambda: add_task(database, NewTask(plan_id, "Việc mới")),
        lambda: change_task(database, task.id, {"content": "Việc khác"}),
        lambda: trash_tasks(database, [task.id]),
        lambda: add_progress(database, task.id, happened_on=day, text="Xong"),
        lambda: tick_product(database, task.products[0].id, done_on=day),
        lambda: record_value(database, target.id, as_of=day, value=Decimal(1)),
        lambda: plan_inspection(
            database, NewInspection(2026, "Kiểm tra", (unit,), planned_on=day, plan_id=plan_id)
        ),
        lambda: write_plan(database, more, update_id=plan_id),
    ):
        with pytest.raises(RuleError, match="đã khóa sổ"):
            attempt()
        assert rows_of(database.path) == before


@pytest.fixture
def finding_id(database: Database, plan_id: int) -> int:
    """A finding of 2026 in a plan that is locked by now."""
    unit = add_unit(database, name="Phòng Kinh tế").created_id or 0
    new = NewInspection(2026, "Kiểm tra", (unit,), done_on=date(2026, 3, 2), plan_id=plan_id)
    inspection = plan_inspection(database, new).created_id or 0
    found = add_finding(database, inspection, unit_id=unit, text="Thiếu niêm yết").created_id or 0
    lock_plan(database, plan_id)
    return found


def test_closing_a_finding_within_its_locked_year_says_where_to_unlock_it(
    database: Database, plan_id: int, finding_id: int
) -> None:
    closing = {"closed_on": date(2026, 12, 31), "document_id": None, "close_reason": "Đã niêm yết đủ"}
    with pytest.raises(RuleError, match="đã khóa sổ") as refused:
        close_finding(database, finding_id, **closing)  # type: ignore[arg-type]
    assert "Tệp → Mở khóa sổ kế hoạch" in refused.value.hint
    unlock_plan(database, plan_id)
    close_finding(database, finding_id, **closing)  # type: ignore[arg-type]
    lock_plan(database, plan_id)
    for values in ({"closed_on": None}, {"closed_on": date(2027, 1, 5)}, {"close_reason": "Khác"}):
        with pytest.raises(RuleError, match="đã khóa sổ"):
            change_finding(database, finding_id, values)


def test_a_finding_that_a_locked_year_left_open_is_closed_in_the_next_one_without_unlocking(
    database: Database, finding_id: int
) -> None:
    """Its remedy is an event of 2027; the state in which 2026 left it stays what it was."""
    before = rows_of(database.path)
    proof = add_document(database, number="3/BC").created_id
    close_finding(database, finding_id, closed_on=date(2027, 1, 5), document_id=proof, close_reason="Đủ")
    [closed] = [f for f in list_findings_shown(database, 2027) if f.id == finding_id]
    assert (closed.closed_on, closed.document_id) == (date(2027, 1, 5), proof)
    assert closed.state(date(2026, 12, 31), WorkCalendar()) is not FindingState.CLOSED
    assert closed.state(date(2027, 1, 5), WorkCalendar()) is FindingState.CLOSED
    told = record_history(database, "finding", finding_id)
    assert {change.field for change in told} >= {"closed_on", "document_id", "close_reason"}
    undo(database)
    redo(database)
    undo(database)
    undo(database)
    assert rows_of(database.path) == before
    with pytest.raises(RuleError, match="đã khóa sổ"):
        change_finding(database, finding_id, {"text": "Khác"})
    with pytest.raises(RuleError, match="đã khóa sổ"):
        trash_finding(database, finding_id)


def test_what_is_outside_the_plan_goes_on(database: Database, plan_id: int) -> None:
    lock_plan(database, plan_id)
    assert list_plans(database)[0].locked
    add_unit(database, name="Phòng Kinh tế")
    undo(database)
    redo(database)


def test_undo_past_the_lock_opens_the_plan_first(database: Database, plan_id: int) -> None:
    before = rows_of(database.path)
    lock_plan(database, plan_id)
    undo(database)
    assert rows_of(database.path) == before
    redo(database)
    unlock_plan(database, plan_id)
    assert rows_of(database.path) == before


def test_undo_of_an_older_change_of_a_locked_plan_is_refused(database: Database, plan_id: int) -> None:
    task = list_tasks(database, plan_id)[0]
    change_task(database, task.id, {"content": "Việc khác"})
    undo(database)
    path: Path = database.path
    with database.unit_of_work("Khóa", kind="setup") as session:
        row = session.get(PlanRow, plan_id)
        assert row is not None
        row.locked = True
    before = rows_of(path)
    with pytest.raises(RuleError, match="đã khóa sổ"):
        redo(database)
    assert rows_of(path) == before
