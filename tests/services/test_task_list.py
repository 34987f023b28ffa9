"""The list that a page keeps is the one it would read anew, whatever happened in between."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.errors import CchcError
from cchc_desktop.services.documents import add_document, change_document
from cchc_desktop.services.history import redo, undo
from cchc_desktop.services.office import change_unit, list_units, set_holiday
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.progress import add_progress, mark_occurrence, remove_progress, tick_product
from cchc_desktop.services.task_list import AT_ONCE, TaskList, open_list, read_on, renewed
from cchc_desktop.services.tasks import NewTask, add_task, add_tasks, change_tasks, list_tasks, trash_tasks

_TIMES = ("Hằng quý", "Quý III/2026", "Thường xuyên", "Trước ngày 14/3/2026")


def _new(plan_id: int, number: int) -> NewTask:
    return NewTask(
        plan_id,
        f"Việc {number}",
        products=("Báo cáo", "Kế hoạch"),
        lead_text="Phòng Kinh tế",
        time_text=_TIMES[number % len(_TIMES)],
    )


def _office(folder: Path, count: int) -> tuple[Database, int]:
    database = open_office(folder / "x.cchc")
    plan_id = add_plan(database, title="Kế hoạch", year_from=2026).created_id or 0
    add_tasks(database, [_new(plan_id, number) for number in range(count)])
    return database, plan_id


def _whole(database: Database, known: TaskList) -> TaskList:
    while known.waiting:
        known = read_on(database, known, 3)
    return known


Step = Callable[[Database, int, int], object]


def _tick(database: Database, plan_id: int, at: int) -> object:
    task = list_tasks(database, plan_id)[at]
    paper = add_document(database, number=f"{at}/BC-UBND", issued_on=date(2026, 3, 1)).created_id
    return tick_product(database, task.products[0].id, done_on=date(2026, 3, 1), document_id=paper)


def _rename_paper(database: Database, plan_id: int, at: int) -> object:
    parts = [p for t in list_tasks(database, plan_id) for p in t.products]
    papers = {p.document_id for p in parts if p.document_id is not None}
    return papers and change_document(database, min(papers), {"number": f"{at}/TB-UBND"})


def _say(database: Database, plan_id: int, at: int) -> object:
    task = list_tasks(database, plan_id)[at]
    return add_progress(database, task.id, happened_on=date(2026, 3, 1), text="Đã làm")


def _unsay(database: Database, plan_id: int, at: int) -> object:
    said = [entry for task in list_tasks(database, plan_id) for entry in task.progress]
    return said and remove_progress(database, said[at % len(said)].id)


def _term(database: Database, plan_id: int, at: int) -> object:
    terms = [term for task in list_tasks(database, plan_id) for term in task.occurrences]
    return terms and mark_occurrence(database, terms[at % len(terms)].id, done_on=date(2026, 3, 2))


def _change(database: Database, plan_id: int, at: int) -> object:
    values = {"time_text": _TIMES[at % 4], "products": ["Báo cáo"], "lead_text": f"Phòng số {at}"}
    return change_tasks(database, [list_tasks(database, plan_id)[at].id], values)


def _rename_unit(database: Database, _plan_id: int, at: int) -> object:
    return change_unit(database, list_units(database)[0].id, {"name": f"Phòng đổi tên {at}"})


def _day_off(database: Database, _plan_id: int, at: int) -> object:
    return set_holiday(database, date(2026, 9, 30 - at), DayKind.OFF, "Nghỉ")


_STEPS: tuple[Step, ...] = (
    _tick,
    _rename_paper,
    _say,
    _unsay,
    _term,
    _change,
    _rename_unit,
    _day_off,
    lambda database, plan_id, at: add_task(database, _new(plan_id, at)),
    lambda database, plan_id, at: trash_tasks(database, [list_tasks(database, plan_id)[at].id]),
    lambda database, _plan_id, _at: undo(database),
    lambda database, _plan_id, _at: redo(database),
)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_STEPS), st.integers(0, 4), st.booleans()), min_size=1, max_size=8))
def test_what_is_renewed_is_what_would_be_read(steps: list[tuple[Step, int, bool]]) -> None:
    with TemporaryDirectory() as folder:
        database, plan_id = _office(Path(folder), 8)
        try:
            known = open_list(database, plan_id)
            for step, at, look in steps:
                try:
                    step(database, plan_id, at)
                except (CchcError, IndexError):
                    continue
                if look:
                    known = renewed(database, known)
                    assert list(known.tasks) == list_tasks(database, plan_id)
            assert list(renewed(database, known).tasks) == list_tasks(database, plan_id)
        finally:
            database.close()


def test_a_long_list_comes_in_parts_and_misses_nothing_that_changes_meanwhile(tmp_path: Path) -> None:
    database, plan_id = _office(tmp_path, AT_ONCE + 20)
    known = open_list(database, plan_id)
    assert (len(known.tasks), len(known.waiting)) == (AT_ONCE, 20)
    tasks = list_tasks(database, plan_id)
    change_tasks(database, [tasks[0].id, tasks[-1].id], {"note": "xem lại"})
    trash_tasks(database, [tasks[1].id, tasks[-2].id])
    add_task(database, _new(plan_id, 999))
    known = renewed(database, _whole(database, renewed(database, known)))
    assert list(known.tasks) == list_tasks(database, plan_id)
    database.close()


def test_a_task_trashed_between_two_parts_is_not_shown(tmp_path: Path) -> None:
    database, plan_id = _office(tmp_path, AT_ONCE + 5)
    known = open_list(database, plan_id)
    trash_tasks(database, [known.waiting[0]])
    known = renewed(database, _whole(database, known))
    assert list(known.tasks) == list_tasks(database, plan_id)
    database.close()


@pytest.mark.parametrize("count", [1, 5])
def test_an_edit_reads_one_task_however_many_there_are(tmp_path: Path, count: int) -> None:
    database, plan_id = _office(tmp_path, count)
    known = open_list(database, plan_id)
    assert renewed(database, known) is known
    change_tasks(database, [known.tasks[0].id], {"note": "mới"})
    again = renewed(database, known)
    assert [a is b for a, b in zip(known.tasks, again.tasks, strict=True)] == [False, *[True] * (count - 1)]
    database.close()
