"""Each unit's own days in a relative task, kept on a real file: filled in, taken back, carried over."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task, TaskState
from cchc_desktop.domain.unit_dates import UnitDates
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.backups import restore_package, write_package
from cchc_desktop.services.documents import add_document, document_uses, trash_document
from cchc_desktop.services.history import redo, undo, undo_label
from cchc_desktop.services.import_plan import understand, write_plan
from cchc_desktop.services.office import (
    add_unit,
    calendar,
    dissolve_unit,
    list_units,
    set_holiday,
    trash_unit,
)
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.task_history import task_history
from cchc_desktop.services.task_list import open_list, renewed
from cchc_desktop.services.tasks import NewTask, add_task, change_task, get_task, list_tasks, trash_tasks
from cchc_desktop.services.trash import bring_back, list_trash
from cchc_desktop.services.unit_dates import (
    add_unit_to_task,
    change_unit_dates,
    remove_units_from_task,
    same_receipt,
    unit_dates,
)
from cchc_desktop.services.year_lock import lock_plan
from tests.importing.sources import HEAD, grid, source

OFFICE, ECONOMY, CENTRE = "Văn phòng HĐND và UBND", "Phòng Kinh tế", "Trạm Y tế xã Suối Ngà"
TERM = "Sau 15 ngày kể từ ngày nhận kế hoạch của xã"
MARCH = date(2026, 3, 2)


@pytest.fixture
def plan_id(database: Database) -> int:
    for name in (OFFICE, ECONOMY, CENTRE):
        add_unit(database, name=name)
    return add_plan(database, title="Kế hoạch xã Suối Ngà", year_from=2026).created_id or 0


def make(database: Database, plan_id: int, lead: str = "Các phòng, đơn vị thuộc xã", **more: object) -> Task:
    new = NewTask(plan_id, "Xây dựng kế hoạch của đơn vị", lead_text=lead, time_text=TERM, **more)  # type: ignore[arg-type]
    return get_task(database, add_task(database, new).created_id or 0)


@pytest.fixture
def task(database: Database, plan_id: int) -> Task:
    """A task of all units, each in 15 days from the day it received."""
    return make(database, plan_id)


def unit_id(database: Database, name: str) -> int:
    return next(unit.id for unit in list_units(database) if unit.name == name)


def write(database: Database, task: Task, name: str, **values: object) -> Task:
    change_unit_dates(database, task.id, unit_id(database, name), values)
    return get_task(database, task.id)


def names(units: tuple[UnitDates, ...]) -> list[str]:
    return [unit.unit for unit in units]


def of(task: Task, name: str) -> UnitDates:
    return next(unit for unit in task.units if unit.unit == name)


def test_the_units_that_report_are_proposed_for_words_that_mean_many(database: Database, task: Task) -> None:
    assert names(unit_dates(database, task)) == [OFFICE, ECONOMY, CENTRE]
    assert task.units == ()


def test_words_that_mean_many_units_are_no_unit_to_inspect_or_to_ask_a_report_of(
    database: Database, task: Task
) -> None:
    [many] = [unit for unit in list_units(database) if unit.id == task.lead_ids[0]]
    assert (many.name, many.inspected, many.reports) == ("Các phòng, đơn vị", False, False)


def test_the_units_that_the_plan_names_are_proposed_in_its_order(database: Database, plan_id: int) -> None:
    named = make(database, plan_id, f"{ECONOMY}; {OFFICE}")
    assert names(unit_dates(database, named)) == [ECONOMY, OFFICE]


def test_a_task_with_another_kind_of_time_has_no_such_units(database: Database, task: Task) -> None:
    write(database, task, OFFICE, received_on=MARCH)
    change_task(database, task.id, {"time_text": "Quý II/2026"})
    assert unit_dates(database, get_task(database, task.id)) == ()
    change_task(database, task.id, {"time_text": TERM})
    assert of(get_task(database, task.id), OFFICE).received_on == MARCH


def test_a_unit_has_its_own_term_and_the_others_none_yet(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    assert of(known, ECONOMY).due == date(2026, 3, 17)
    assert [of(known, name).due for name in (OFFICE, CENTRE)] == [None, None]
    assert known.next_due(MARCH) == date(2026, 3, 17)


def test_the_days_of_one_edit_are_one_step_of_undo_and_redo(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    assert undo_label(database) == "Ngày nhận: Phòng Kinh tế"
    undo(database)
    assert get_task(database, task.id) == task
    redo(database)
    assert get_task(database, task.id) == known


def test_a_common_day_counts_for_units_without_one_of_their_own(database: Database, task: Task) -> None:
    write(database, task, ECONOMY, received_on=date(2026, 3, 9))
    change_task(database, task.id, {"anchor_on": MARCH})
    known = get_task(database, task.id)
    assert [of(known, name).due for name in (ECONOMY, OFFICE)] == [date(2026, 3, 24), date(2026, 3, 17)]


def test_one_day_for_all_takes_the_place_of_their_own(database: Database, task: Task) -> None:
    write(database, task, ECONOMY, received_on=date(2026, 3, 9))
    same_receipt(database, task.id, MARCH)
    known = get_task(database, task.id)
    assert (known.anchor_on, known.due) == (MARCH, date(2026, 3, 17))
    assert {(unit.received_on, unit.since) for unit in known.units} == {(None, MARCH)}
    undo(database)
    assert of(get_task(database, task.id), ECONOMY).received_on == date(2026, 3, 9)


def test_the_day_a_unit_hands_in_is_proved_by_a_document_that_goes_with_it(
    database: Database, task: Task
) -> None:
    paper = add_document(database, number="03/KH-PKT", issued_on=MARCH).created_id or 0
    known = write(database, task, ECONOMY, handed_in_on=date(2026, 3, 5), document_id=paper)
    assert of(known, ECONOMY).document_name == "số 03/KH-PKT ngày 02/03/2026"
    assert [use.kind for use in document_uses(database, paper)] == ["Văn bản đơn vị nộp"]
    with pytest.raises(RuleError, match="đang được dùng"):
        trash_document(database, paper)
    assert of(write(database, task, ECONOMY, handed_in_on=None), ECONOMY).document_id is None


def test_handing_in_before_receiving_is_refused_by_the_unit_s_name(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    with pytest.raises(RuleError, match="Phòng Kinh tế: ngày nộp 01/03/2026 trước ngày nhận 02/03/2026"):
        write(database, task, ECONOMY, handed_in_on=date(2026, 3, 1))
    assert get_task(database, task.id) == known


def test_one_day_for_all_after_one_of_them_handed_in_is_refused(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, handed_in_on=MARCH)
    with pytest.raises(RuleError, match="Phòng Kinh tế"):
        same_receipt(database, task.id, date(2026, 3, 3))
    assert get_task(database, task.id) == known


def test_a_common_day_after_a_unit_handed_in_is_refused_by_the_unit_s_name(
    database: Database, task: Task
) -> None:
    known = write(database, task, ECONOMY, handed_in_on=MARCH)
    with pytest.raises(RuleError, match="Phòng Kinh tế: ngày nộp 02/03/2026 trước ngày nhận") as refused:
        change_task(database, task.id, {"anchor_on": date(2026, 3, 3)})
    assert refused.value.fields == ("anchor_on",)
    assert get_task(database, task.id) == known


def test_a_common_day_says_nothing_of_a_unit_with_a_day_of_its_own(database: Database, task: Task) -> None:
    write(database, task, ECONOMY, received_on=MARCH, handed_in_on=MARCH)
    change_task(database, task.id, {"anchor_on": date(2026, 3, 3)})
    assert of(get_task(database, task.id), ECONOMY).since == MARCH


def test_a_unit_in_the_trash_owes_only_what_was_written_of_it(database: Database, task: Task) -> None:
    for name in (OFFICE, ECONOMY):
        write(database, task, name, received_on=MARCH, handed_in_on=date(2026, 3, 10))
    trash_unit(database, unit_id(database, OFFICE))
    trash_unit(database, unit_id(database, CENTRE))
    known = get_task(database, task.id)
    assert names(known.units) == [OFFICE, ECONOMY]
    assert known.state(date(2026, 6, 1), calendar(database)) is TaskState.DONE_ON_TIME
    undo(database)
    assert names(get_task(database, task.id).units) == [OFFICE, ECONOMY, CENTRE]


def test_a_unit_owes_nothing_that_begins_after_its_last_day(database: Database, plan_id: int) -> None:
    task = write(database, make(database, plan_id, f"{ECONOMY}; {CENTRE}"), ECONOMY, received_on=MARCH)
    dissolve_unit(database, unit_id(database, CENTRE), date(2026, 3, 3))
    assert names(get_task(database, task.id).units) == [ECONOMY]
    change_task(database, task.id, {"anchor_on": date(2026, 3, 3)})
    assert names(get_task(database, task.id).units) == [ECONOMY, CENTRE]
    change_task(database, task.id, {"anchor_on": date(2026, 3, 4)})
    assert names(get_task(database, task.id).units) == [ECONOMY]


def test_the_last_unit_is_not_taken_off_for_that_would_bring_all_back(database: Database, task: Task) -> None:
    remove_units_from_task(database, task.id, [unit_id(database, name) for name in (OFFICE, CENTRE)])
    known = get_task(database, task.id)
    with pytest.raises(RuleError, match="Phải còn ít nhất một đơn vị"):
        remove_units_from_task(database, task.id, [unit_id(database, ECONOMY)])
    assert get_task(database, task.id) == known


def test_the_units_that_the_plan_names_are_left_when_all_others_are_taken_off(
    database: Database, plan_id: int
) -> None:
    task = make(database, plan_id, f"{ECONOMY}; Các phòng, đơn vị thuộc xã")
    everyone = [unit_id(database, name) for name in (OFFICE, ECONOMY, CENTRE)]
    remove_units_from_task(database, task.id, everyone)
    assert names(get_task(database, task.id).units) == [ECONOMY]


def test_a_unit_that_is_new_in_the_office_does_not_owe_what_was_asked_before(
    database: Database, task: Task
) -> None:
    for name in (OFFICE, ECONOMY, CENTRE):
        write(database, task, name, received_on=MARCH, handed_in_on=date(2026, 3, 10))
    add_unit(database, name="Trường Mầm non Hoa Ban")
    known = get_task(database, task.id)
    assert names(known.units) == [OFFICE, ECONOMY, CENTRE]
    assert known.state(date(2026, 6, 1), calendar(database)) is TaskState.DONE_ON_TIME


def test_a_unit_is_put_on_the_list_and_taken_off_again(database: Database, task: Task) -> None:
    add_unit(database, name="Trường Mầm non Hoa Ban", reports=False)
    add_unit_to_task(database, task.id, unit_id(database, "Trường Mầm non Hoa Ban"))
    assert names(get_task(database, task.id).units) == [OFFICE, ECONOMY, CENTRE, "Trường Mầm non Hoa Ban"]
    remove_units_from_task(database, task.id, [unit_id(database, name) for name in (OFFICE, CENTRE)])
    assert names(get_task(database, task.id).units) == [ECONOMY, "Trường Mầm non Hoa Ban"]


def test_a_unit_is_taken_off_a_list_that_was_only_proposed(database: Database, task: Task) -> None:
    remove_units_from_task(database, task.id, [unit_id(database, OFFICE)])
    assert names(get_task(database, task.id).units) == [ECONOMY, CENTRE]
    undo(database)
    assert get_task(database, task.id).units == ()


def test_a_unit_that_the_plan_names_later_is_on_the_list_at_once(database: Database, plan_id: int) -> None:
    known = write(database, make(database, plan_id, ECONOMY), ECONOMY, received_on=MARCH)
    change_task(database, known.id, {"lead_text": f"{OFFICE}; {ECONOMY}"})
    assert names(get_task(database, known.id).units) == [OFFICE, ECONOMY]


def test_a_day_off_of_the_officer_s_calendar_moves_the_legal_day(database: Database, task: Task) -> None:
    write(database, task, ECONOMY, received_on=MARCH)
    set_holiday(database, date(2026, 3, 17), DayKind.OFF, "Nghỉ bù")
    known = of(get_task(database, task.id), ECONOMY)
    assert (known.due, known.legal_due) == (date(2026, 3, 17), date(2026, 3, 18))


def test_the_page_s_list_is_renewed_by_a_unit_s_day_and_by_taking_it_back(
    database: Database, plan_id: int, task: Task
) -> None:
    known = open_list(database, plan_id)
    changed = write(database, task, ECONOMY, received_on=MARCH)
    again = renewed(database, known)
    assert again.tasks == (changed,)
    write(database, task, ECONOMY, handed_in_on=date(2026, 3, 9))
    assert renewed(database, again).tasks == (get_task(database, task.id),)
    undo(database)
    undo(database)
    assert renewed(database, again).tasks == (task,)


def test_the_days_come_back_with_the_task_from_the_trash(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    trash_tasks(database, [task.id])
    bring_back(database, list_trash(database))
    assert get_task(database, task.id) == known


def test_a_locked_plan_keeps_them_as_they_are(database: Database, plan_id: int, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    lock_plan(database, plan_id)
    with pytest.raises(RuleError, match="đã khóa sổ"):
        write(database, task, ECONOMY, handed_in_on=date(2026, 3, 9))
    assert get_task(database, task.id) == known


def test_a_backup_holds_them(database: Database, task: Task, tmp_path: Path) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH, handed_in_on=date(2026, 3, 9))
    package = write_package(database, tmp_path / "bàn giao.zip")
    target = tmp_path / "máy khác" / "x.cchc"
    target.parent.mkdir()
    restore_package(package, target)
    other = open_office(target)
    assert get_task(other, task.id) == known
    other.close()


def test_the_history_says_which_unit_and_not_how_the_list_was_made(database: Database, task: Task) -> None:
    known = write(database, task, ECONOMY, received_on=MARCH)
    told = [(c.step.label, c.field, c.old, c.new) for c in task_history(database, known)]
    assert told[0] == ("Ngày nhận: Phòng Kinh tế", "received_on", None, "2026-03-02")
    assert not any(step.startswith("Ngày nhận") for step, *_ in told[1:])


def draft(number: str, time: str = TERM) -> Draft:
    """A plan of one task, as a file gives it."""
    row = ("1", "Xây dựng kế hoạch của đơn vị", "Kế hoạch", f"{ECONOMY}; {OFFICE}", "", time)
    return understand(
        source(
            "ỦY BAN NHÂN DÂN XÃ ĐỒI CỌ",
            f"Số: {number}",
            "Đồi Cọ, ngày 15 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Cải cách hành chính xã Đồi Cọ năm 2026",
            "PHỤ LỤC: CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
            grid(HEAD, row),
        )
    ).draft


def test_the_days_go_on_in_the_plan_that_replaces_this_one(database: Database) -> None:
    old = write_plan(database, draft("21/KH-UBND")).plan_id
    [task] = list_tasks(database, old)
    paper = add_document(database, number="03/KH-PKT").created_id
    write(database, task, ECONOMY, received_on=MARCH, handed_in_on=date(2026, 3, 9), document_id=paper)
    new = write_plan(database, draft("60/KH-UBND"), replaces_id=old).plan_id
    [carried] = list_tasks(database, new)
    known = of(carried, ECONOMY)
    assert (known.received_on, known.handed_in_on, known.document_id) == (MARCH, date(2026, 3, 9), paper)
    assert carried.kind is DeadlineKind.RELATIVE


def test_an_update_keeps_the_days_and_never_throws_a_task_with_them_away(database: Database) -> None:
    plan = write_plan(database, draft("21/KH-UBND")).plan_id
    [task] = list_tasks(database, plan)
    known = write(database, task, ECONOMY, received_on=MARCH)
    write_plan(database, draft("21/KH-UBND"), update_id=plan)
    assert get_task(database, task.id).units == known.units
    write_plan(database, replace(draft("21/KH-UBND"), tasks=()), update_id=plan)
    assert get_task(database, task.id).dropped_reason == "Không còn trong kế hoạch cập nhật"
