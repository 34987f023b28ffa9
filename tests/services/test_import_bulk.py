"""A plan of thousands of rows is asked for in a handful of statements, not some for each row."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.history import redo, undo
from cchc_desktop.services.import_plan import append_tasks, understand, write_plan
from cchc_desktop.services.office import list_units
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.progress import add_progress
from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.services.year_lock import lock_plan
from tests.importing.sources import HEAD, grid, source

TIMES = (
    "Quý I/2026",
    "Hằng quý",
    "Thường xuyên",
    "Trước ngày 15/6/2026",
    "Theo hướng dẫn của Sở Nội vụ",
    "Trong 05 ngày làm việc kể từ ngày nhận được văn bản",
)
UNITS = ("Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội")


def draft_of(
    count: int, *, number: str = "31/KH-UBND", ending: str = "", units: Sequence[str] = UNITS
) -> Draft:
    """A plan of the fictitious commune Đồi Cọ with so many rows, every third a part of the one before it."""
    rows = []
    for at in range(count):
        order = f"{at - 1 + 1}.1" if at % 3 == 1 else str(at + 1)
        rows.append(
            (
                order,
                f"Rà soát hồ sơ lưu trữ của thôn số {at}{ending}",
                "- Kế hoạch;\n- Báo cáo kết quả",
                units[at % len(units)],
                "Các thôn",
                TIMES[at % len(TIMES)],
            )
        )
    return understand(
        source(
            "ỦY BAN NHÂN DÂN XÃ ĐỒI CỌ",
            f"Số: {number}",
            "KẾ HOẠCH",
            "Cải cách hành chính xã Đồi Cọ năm 2026",
            "PHỤ LỤC: CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
            grid(HEAD, *rows),
        )
    ).draft


@contextmanager
def counted() -> Iterator[list[str]]:
    """What the database was asked or told to change; a new row is one statement in any case."""
    statements: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_more: object) -> None:
        if not statement.startswith("INSERT"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("beside_a_locked_plan", [False, True])
def test_ten_times_the_rows_take_hardly_more_statements(
    database: Database, *, beside_a_locked_plan: bool
) -> None:
    if beside_a_locked_plan:
        lock_plan(database, write_plan(database, draft_of(3, number="30/KH-UBND")).plan_id)
    with counted() as few:
        write_plan(database, draft_of(30))
    with counted() as many:
        write_plan(database, draft_of(300, number="32/KH-UBND"))
    assert len(many) <= len(few) + 20


def test_so_do_rows_of_which_each_has_a_unit_of_its_own(database: Database) -> None:
    counts = []
    for count, number in ((30, "31/KH-UBND"), (300, "32/KH-UBND")):
        schools = [f"Trường Tiểu học Đồi Cọ {at}" for at in range(count)]
        draft = draft_of(count, number=number, units=schools)
        with counted() as statements:
            plan_id = write_plan(database, draft).plan_id
        counts.append(len(statements))
        assert [task.leads for task in list_tasks(database, plan_id)] == [(name,) for name in schools]
    assert counts[1] <= counts[0] + 20
    named = [(unit.name, unit.kind) for unit in list_units(database)]
    assert named == [(name, UnitKind.SCHOOL) for name in schools]


def test_so_does_taking_them_back_and_bringing_them_again(database: Database) -> None:
    counts = []
    for count, number in ((30, "31/KH-UBND"), (300, "32/KH-UBND")):
        write_plan(database, draft_of(count, number=number))
        for turn in (undo, redo):
            with counted() as statements:
                turn(database)
            counts.append(len(statements))
    assert max(counts) <= min(counts) + 20


@pytest.mark.parametrize("way", ["update_id", "replaces_id"])
def test_so_do_the_same_rows_again_and_those_of_the_next_version(database: Database, way: str) -> None:
    counts = []
    for count, number in ((30, "31/KH-UBND"), (300, "32/KH-UBND")):
        draft = draft_of(count, number=number)
        plan_id = write_plan(database, draft).plan_id
        done = list_tasks(database, plan_id)[0]
        add_progress(database, done.id, happened_on=date(2026, 2, 3), text="Đã làm")
        again = draft if way == "update_id" else draft_of(count, number=f"1{number}")
        with counted() as statements:
            if way == "update_id":
                write_plan(database, again, update_id=plan_id)
            else:
                write_plan(database, again, replaces_id=plan_id)
        counts.append(len(statements))
    assert counts[1] <= counts[0] + 30


def test_rows_written_together_are_what_the_draft_says(database: Database) -> None:
    draft = draft_of(60)
    plan_id = write_plan(database, draft).plan_id
    written = list_tasks(database, plan_id)
    for task, wanted in zip(written, draft.tasks, strict=True):
        assert (task.order, task.content, task.time_text) == (wanted.order, wanted.content, wanted.time_text)
        assert (task.kind, task.start, task.due) == (
            wanted.deadline.kind,
            wanted.deadline.start,
            wanted.deadline.due,
        )
        assert task.leads == wanted.leads
        assert [product.text for product in task.products] == list(wanted.products)
        assert [one.due_on for one in task.occurrences] == sorted(
            one.due for one in wanted.deadline.occurrences
        )
    by_order = {task.order: task.id for task in written}
    for task, wanted in zip(written, draft.tasks, strict=True):
        expected = by_order[wanted.parent_order] if wanted.parent_order else None
        assert task.parent_id == expected
    undo(database)
    assert list_plans(database) == []
    redo(database)
    assert list_tasks(database, plan_id) == written


def test_rows_added_at_the_end_stand_below_the_tasks_that_they_are_parts_of(database: Database) -> None:
    plan_id = write_plan(database, draft_of(3)).plan_id
    append_tasks(database, plan_id, draft_of(9, ending=" đợt hai"))
    added = list_tasks(database, plan_id)[3:]
    by_order = {task.order: task.id for task in added}
    parts = {task.order: task.parent_id for task in added if "." in task.order}
    assert parts == {order: by_order[order.removesuffix(".1")] for order in ("1.1", "4.1", "7.1")}
