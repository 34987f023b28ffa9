"""Tasks kept on a real file: understood anew, ticked, changed together, pasted, taken back by undo."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import ProgressKind, Task, TaskState
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.history import list_steps, undo
from cchc_desktop.services.office import add_unit, calendar
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.progress import (
    add_progress,
    change_product,
    change_progress,
    mark_occurrence,
    remove_progress,
    tick_product,
)
from cchc_desktop.services.task_batch import (
    TasksEdit,
    Verdict,
    edit_tasks,
)
from cchc_desktop.services.task_history import task_history
from cchc_desktop.services.tasks import (
    NewTask,
    add_task,
    add_tasks,
    change_task,
    drop_task,
    extend_recurring,
    get_task,
    list_tasks,
    trash_tasks,
)

TODAY = date(2026, 5, 20)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_office(tmp_path / "x.cchc")
    yield opened
    opened.close()


@pytest.fixture
def plan_id(database: Database) -> int:
    return add_plan(database, title="Kế hoạch xã Suối Ngà", year_from=2026).created_id or 0


def make(database: Database, plan_id: int, time_text: str = "", **fields: object) -> Task:
    new = replace(NewTask(plan_id, "Việc", time_text=time_text), **fields)  # type: ignore[arg-type]
    return get_task(database, add_task(database, new).created_id or 0)


def change(database: Database, task: Task, **values: object) -> Task:
    change_task(database, task.id, values)
    return get_task(database, task.id)


def test_a_task_without_content_is_refused_and_nothing_is_written(database: Database, plan_id: int) -> None:
    with pytest.raises(RuleError) as refused:
        add_task(database, NewTask(plan_id, "  "))
    assert refused.value.fields == ("content",)
    assert list_tasks(database, plan_id) == []


def test_a_new_time_is_understood_anew(database: Database, plan_id: int) -> None:
    task = change(database, make(database, plan_id, "Hàng quý"), time_text="Quý III,IV/2026")
    assert (task.kind, task.start, task.due) == (DeadlineKind.RANGE, date(2026, 7, 1), date(2026, 12, 31))
    assert task.occurrences == ()


def test_a_time_that_is_not_understood_is_kept_as_it_stands(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, "xong xuôi hẵng hay")
    assert (task.kind, task.due, task.time_text) == (DeadlineKind.UNKNOWN, None, "xong xuôi hẵng hay")


def test_recurring_terms_are_made_once_and_ticks_survive_rereading(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, "Hàng quý")
    mark_occurrence(database, task.occurrences[0].id, done_on=date(2026, 3, 30))
    extend_recurring(database, 2026)
    again = change(database, task, time_text="Hằng quý")
    first = again.occurrences[0]
    assert (first.id, first.done_on) == (task.occurrences[0].id, date(2026, 3, 30))
    assert len(again.occurrences) == 4


def test_a_skipped_term_needs_its_reason(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, "Hàng quý")
    with pytest.raises(RuleError):
        mark_occurrence(database, task.occurrences[0].id, done_on=None, skipped=True)


@pytest.mark.parametrize(
    ("time_text", "due"),
    [
        ("15 ngày kể từ ngày nhận kế hoạch", date(2026, 6, 4)),
        ("Sau 10 ngày làm việc kể từ ngày nhận kế hoạch", date(2026, 6, 3)),
    ],
)
def test_a_relative_deadline_gets_its_day_from_its_anchor(
    database: Database, plan_id: int, time_text: str, due: date
) -> None:
    waiting = make(database, plan_id, time_text)
    assert waiting.state(TODAY, calendar(database)) is TaskState.WAITING
    anchored = change(database, waiting, anchor_on=TODAY)
    assert anchored.due == due
    assert anchored.state(TODAY, calendar(database)) is TaskState.NOT_STARTED


def test_an_anchor_stays_when_the_words_around_it_are_mended(database: Database, plan_id: int) -> None:
    task = change(database, make(database, plan_id, "15 ngày kể từ ngày nhận kế hoạch"), anchor_on=TODAY)
    assert change(database, task, time_text="20 ngày kể từ ngày nhận kế hoạch").due == date(2026, 6, 9)
    assert change(database, task, anchor_on=None).due is None


def test_the_day_of_an_event_survives_other_words_for_the_same_event(
    database: Database, plan_id: int
) -> None:
    task = change(database, make(database, plan_id, "Theo hướng dẫn của Sở Nội vụ"), due_on=date(2026, 7, 1))
    assert change(database, task, time_text="Theo hướng dẫn của Sở").due == date(2026, 7, 1)


def test_preparing_after_the_deadline_is_refused(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, "Quý II/2026")
    with pytest.raises(RuleError) as refused:
        change_task(database, task.id, {"prepare_on": date(2026, 7, 1)})
    assert "30/06/2026" in refused.value.message
    assert get_task(database, task.id).prepare is None


def test_a_reworded_product_keeps_its_tick_and_another_one_does_not(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, products=("Báo cao rà soát", "Quyết định"))
    for product in task.products:
        tick_product(database, product.id, done_on=TODAY)
    changed = change(database, task, products=["Báo cáo rà soát", "Tờ trình"])
    assert [(p.text, p.done_on) for p in changed.products] == [("Báo cáo rà soát", TODAY), ("Tờ trình", None)]


def test_products_put_in_another_order_keep_what_is_theirs(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, products=("Kế hoạch số 1", "Kế hoạch số 2"))
    tick_product(database, task.products[1].id, done_on=TODAY)
    changed = change(database, task, products=["Kế hoạch số 2", "Kế hoạch số 1"])
    assert [(p.text, p.done_on) for p in changed.products] == [
        ("Kế hoạch số 2", TODAY),
        ("Kế hoạch số 1", None),
    ]


def test_a_product_is_proved_by_a_document_and_reworded_by_itself(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, products=("Báo cáo",))
    document = add_document(database, number="12/BC-UBND", kind="Báo cáo").created_id
    tick_product(database, task.products[0].id, done_on=TODAY, document_id=document)
    change_product(database, task.products[0].id, "Biên bản")
    product = get_task(database, task.id).products[0]
    assert (product.text, product.done_on, product.document_name) == (
        "Biên bản",
        TODAY,
        "Báo cáo số 12/BC-UBND",
    )


def test_units_in_charge_are_found_by_their_other_spellings(database: Database, plan_id: int) -> None:
    add_unit(database, name="Phòng Văn hóa - Xã hội", short_name="VHXH")
    task = make(database, plan_id, lead_text="Phòng Văn hoá - Xã hội; Phòng Kinh tế")
    assert task.leads == ("Phòng Văn hóa - Xã hội", "Phòng Kinh tế")
    assert change(database, task, lead_text="VHXH").leads == ("Phòng Văn hóa - Xã hội",)


def test_negative_money_is_refused(database: Database, plan_id: int) -> None:
    task = make(database, plan_id)
    with pytest.raises(RuleError):
        change_task(database, task.id, {"budget_spent": Decimal(-1)})


def test_several_tasks_are_changed_as_one_step_and_taken_back_as_one(
    database: Database, plan_id: int
) -> None:
    tasks = [make(database, plan_id, "Quý I/2026") for _ in range(3)]
    values = {"lead_text": "Phòng Kinh tế", "time_text": "Quý IV/2026", "area": Area.TAI_CHINH}
    edit_tasks(database, [t.id for t in tasks], TasksEdit(values, Verdict.DONE, TODAY, "Đã xong"))
    changed = list_tasks(database, plan_id)
    assert {(t.area, t.lead, t.due, t.done_on(TODAY)) for t in changed} == {
        (Area.TAI_CHINH, "Phòng Kinh tế", date(2026, 12, 31), TODAY)
    }
    undo(database)
    assert list_tasks(database, plan_id) == tasks


def test_a_bulk_edit_that_breaks_a_rule_in_one_task_changes_none(database: Database, plan_id: int) -> None:
    tasks = [make(database, plan_id, "Quý IV/2026"), make(database, plan_id, "Quý I/2026")]
    with pytest.raises(RuleError):
        edit_tasks(database, [t.id for t in tasks], TasksEdit({"prepare_on": date(2026, 6, 1)}))
    assert list_tasks(database, plan_id) == tasks


def test_dropping_several_needs_a_reason_and_can_be_taken_back(database: Database, plan_id: int) -> None:
    task = make(database, plan_id)
    with pytest.raises(RuleError):
        edit_tasks(database, [task.id], TasksEdit({}, Verdict.DROPPED, TODAY))
    edit_tasks(database, [task.id], TasksEdit({}, Verdict.DROPPED, TODAY, "Trùng với việc khác"))
    assert get_task(database, task.id).state(TODAY, calendar(database)) is TaskState.DROPPED
    edit_tasks(database, [task.id], TasksEdit({}, Verdict.TAKEN_UP))
    assert get_task(database, task.id) == task


def test_dropping_one_needs_a_reason(database: Database, plan_id: int) -> None:
    task = make(database, plan_id)
    with pytest.raises(RuleError):
        drop_task(database, task.id, on=TODAY, reason=" ")
    drop_task(database, task.id, on=TODAY, reason="Sáp nhập đơn vị")
    assert get_task(database, task.id).dropped_reason == "Sáp nhập đơn vị"


def test_tasks_go_to_the_trash_and_come_back_by_undo(database: Database, plan_id: int) -> None:
    tasks = [make(database, plan_id), make(database, plan_id)]
    trash_tasks(database, [t.id for t in tasks])
    assert list_tasks(database, plan_id) == []
    undo(database)
    assert list_tasks(database, plan_id) == tasks


def test_several_new_tasks_come_as_one_step(database: Database, plan_id: int) -> None:
    add_tasks(database, [NewTask(plan_id, "A", time_text="Quý I/2026"), NewTask(plan_id, "B")])
    assert [t.position for t in list_tasks(database, plan_id)] == [1, 2]
    assert list_steps(database)[0].label == "Thêm 2 nhiệm vụ"


def test_the_log_is_written_mended_and_taken_back(database: Database, plan_id: int) -> None:
    task = make(database, plan_id)
    add_progress(database, task.id, happened_on=TODAY, text="Đã họp")
    with pytest.raises(RuleError):
        add_progress(database, task.id, happened_on=TODAY, text=" ")
    entry = get_task(database, task.id).progress[0]
    change_progress(database, entry.id, {"text": "Đã họp lần 1"})
    assert get_task(database, task.id).progress[0].text == "Đã họp lần 1"
    remove_progress(database, entry.id)
    assert get_task(database, task.id).progress == ()


def test_reopening_takes_a_completion_back(database: Database, plan_id: int) -> None:
    task = make(database, plan_id)
    add_progress(database, task.id, happened_on=TODAY, text="", kind=ProgressKind.DONE)
    assert get_task(database, task.id).done_on(TODAY) == TODAY
    add_progress(database, task.id, happened_on=TODAY, text="Còn thiếu phụ lục", kind=ProgressKind.REOPENED)
    assert get_task(database, task.id).done_on(TODAY) is None


def test_the_history_of_a_task_tells_of_its_products_too(database: Database, plan_id: int) -> None:
    task = make(database, plan_id, products=("Báo cáo",))
    change(database, task, content="Việc khác")
    tick_product(database, task.products[0].id, done_on=TODAY)
    found = task_history(database, get_task(database, task.id))
    told = [(c.entity, c.field, c.old, c.new) for c in found if c.op == "update"]
    assert ("task_product", "done_on", None, "2026-05-20") in told
    assert ("task", "content", "Việc", "Việc khác") in told
