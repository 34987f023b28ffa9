"""How a task's deadline, news and history are read."""

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.display.columns import sorted_positions
from cchc_desktop.display.history import show_field, show_old_new, told
from cchc_desktop.display.labels import TASK_STATES
from cchc_desktop.display.tasks import (
    QUICK_FILTERS,
    group_title,
    latest_news,
    quick_filters,
    screen_columns,
    show_deadline,
    show_leads,
    show_meaning,
    show_products,
    state_on,
    task_columns,
    task_grouping,
)
from cchc_desktop.display.unit_dates import late_words, owing_words, what_is_left
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Recurrence
from cchc_desktop.domain.tasks import Product, Progress, ProgressKind, Task, TaskOccurrence, TaskState
from cchc_desktop.domain.unit_dates import UnitDates, with_terms

TODAY = date(2026, 5, 20)
CALENDAR = WorkCalendar()
PLAIN = Task(
    1, 1, 1, Area.TTHC, "1", "Việc", "Văn phòng", (), (), "", "", DeadlineKind.NONE, continuous=False,
    start=None, due=None, legal_due=None,
)  # fmt: skip
TERM = TaskOccurrence(1, "monthly", date(2026, 5, 31), date(2026, 5, 1), date(2026, 5, 31))


@pytest.mark.parametrize(
    ("fields", "meaning", "due"),
    [
        ({}, "Kế hoạch không nêu thời hạn.", "chưa có thời hạn"),
        (
            {"kind": DeadlineKind.DATE, "due": date(2026, 6, 14)},
            "Đã hiểu: hạn đến hết 14/06/2026.",
            "14/06/2026",
        ),
        (
            {
                "kind": DeadlineKind.RANGE,
                "start": date(2026, 1, 1),
                "due": date(2026, 12, 31),
                "continuous": True,
            },
            "Đã hiểu: từ 01/01/2026 đến 31/12/2026, làm liên tục.",
            "31/12/2026",
        ),
        (
            {"kind": DeadlineKind.RECURRING, "recurrences": ("monthly",), "occurrences": (TERM,)},
            "Đã hiểu: hằng tháng, 1 kỳ.",
            "31/05/2026",
        ),
        ({"kind": DeadlineKind.RECURRING}, "Đã hiểu: định kỳ, 0 kỳ.", "định kỳ"),
        (
            {"kind": DeadlineKind.ONGOING},
            "Đã hiểu: làm thường xuyên, không có hạn cuối.",
            "thường xuyên",
        ),
        ({"kind": DeadlineKind.ON_EVENT}, "Đã hiểu: khi có hướng dẫn.", "chờ hướng dẫn"),
        (
            {
                "kind": DeadlineKind.RELATIVE,
                "amount": 15,
                "amount_unit": "working_day",
                "anchor": "ngày nhận",
            },
            "Đã hiểu: 15 ngày làm việc kể từ ngày nhận (chưa có ngày tính).",
            "chờ ngày nhận",
        ),
        (
            {"kind": DeadlineKind.RELATIVE, "amount": 2, "due": TODAY, "anchor_on": date(2026, 5, 18)},
            "Đã hiểu: 2 ngày kể từ mốc tính 18/05/2026, tức 20/05/2026.",
            "20/05/2026",
        ),
        (
            {"kind": DeadlineKind.UNKNOWN},
            "Chưa hiểu thời hạn này; hãy viết lại hoặc nhập hạn.",
            "chưa hiểu thời hạn",
        ),
    ],
)
def test_a_deadline_is_told_as_a_sentence_and_as_a_cell(
    fields: dict[str, object], meaning: str, due: str
) -> None:
    task = replace(PLAIN, **fields)  # type: ignore[arg-type]
    assert (show_meaning(task), show_deadline(task, TODAY)) == (meaning, due)


def test_a_phrase_read_on_the_spot_is_told_in_the_same_words() -> None:
    quarterly = Deadline("Hàng quý", DeadlineKind.RECURRING, recurrences=(Recurrence.QUARTERLY,))
    relative = Deadline("15 ngày", DeadlineKind.RELATIVE, amount=15)
    assert show_meaning(quarterly) == "Đã hiểu: hằng quý, 0 kỳ."
    assert show_meaning(relative) == "Đã hiểu: 15 ngày kể từ mốc tính (chưa có ngày tính)."


def by_unit(*days: tuple[date | None, date | None]) -> Task:
    """A task in 15 days for each of some units: the day it received, the day it handed in."""
    units = [UnitDates(at, at, f"Đơn vị {at}", *pair) for at, pair in enumerate(days, start=1)]
    return replace(
        PLAIN,
        kind=DeadlineKind.RELATIVE,
        amount=15,
        amount_unit="day",
        anchor="ngày nhận",
        units=with_terms(units, None, 15, "day", CALENDAR),
    )


APRIL, MAY = date(2026, 4, 1), date(2026, 5, 11)


def test_a_term_of_each_unit_is_told_with_how_many_handed_in_and_how_many_have_not_received() -> None:
    words = "Đã hiểu: 15 ngày kể từ ngày nhận, tính riêng từng đơn vị (đã nộp 1/3; 1 đơn vị chưa nhận)."
    assert show_meaning(by_unit((MAY, MAY), (MAY, None), (None, None))) == words
    assert show_meaning(by_unit((MAY, MAY))).endswith("(đã nộp 1/1).")


def test_while_the_only_units_that_owe_have_not_received_the_list_says_what_is_waited_for() -> None:
    assert show_deadline(by_unit((MAY, MAY), (None, None)), TODAY) == "chờ ngày nhận"


@pytest.mark.parametrize(
    ("days", "owing", "late"),
    [
        ((), "", ""),
        (((MAY, None),), "Đơn vị 1 (hạn 26/05/2026)", ""),
        (((MAY, MAY), (None, None)), "1 đơn vị chưa nhận", ""),
        (
            ((MAY, None), (APRIL, None), (None, None)),
            "Đơn vị 2 (hạn 16/04/2026), Đơn vị 1 (hạn 26/05/2026); 1 đơn vị chưa nhận",
            "Đơn vị 2 chưa nộp",
        ),
        (
            ((APRIL, None),) * 5,
            "Đơn vị 1 (hạn 16/04/2026), Đơn vị 2 (hạn 16/04/2026), Đơn vị 3 (hạn 16/04/2026)"
            " và 2 đơn vị khác",
            "Đơn vị 1, Đơn vị 2, Đơn vị 3 và 2 đơn vị khác chưa nộp",
        ),
        (((APRIL, MAY),), "", ""),
    ],
)
def test_the_units_that_owe_are_named_with_their_days(
    days: tuple[tuple[date | None, date | None], ...], owing: str, late: str
) -> None:
    assert (owing_words(by_unit(*days), TODAY), late_words(by_unit(*days), TODAY)) == (owing, late)


def test_once_all_units_have_handed_in_the_officer_is_told_what_is_left() -> None:
    whole = replace(by_unit((MAY, MAY), (APRIL, APRIL)), products=(Product(1, "Báo cáo tổng hợp"),))
    assert what_is_left(whole, TODAY).startswith("Các đơn vị đã nộp đủ: hãy đánh dấu sản phẩm")
    assert what_is_left(by_unit((MAY, MAY)), TODAY) == ""
    assert what_is_left(replace(whole, products=(Product(1, "a", TODAY),)), TODAY) == ""
    assert what_is_left(replace(whole, units=by_unit((MAY, None)).units), TODAY) == ""


def test_the_last_entry_of_the_log_is_the_news() -> None:
    entries = (
        Progress(2, date(2026, 3, 1), ProgressKind.DONE, ""),
        Progress(1, date(2026, 2, 1), ProgressKind.NOTE, "Đã họp"),
    )
    assert latest_news(replace(PLAIN, progress=entries)) == "01/03/2026: Hoàn thành"
    assert latest_news(replace(PLAIN, progress=entries[1:])) == "01/02/2026: Đã họp"
    assert latest_news(PLAIN) == ""


def test_products_stand_one_a_line_with_their_proof() -> None:
    products = (Product(1, "Báo cáo", TODAY, 7, "Báo cáo số 3/BC-UBND"), Product(2, "Quyết định"))
    assert (
        show_products(replace(PLAIN, products=products)) == "☑ Báo cáo (Báo cáo số 3/BC-UBND)\n☐ Quyết định"
    )


def test_units_go_by_their_agreed_names_and_else_by_the_plan_s_words() -> None:
    assert show_leads(PLAIN) == "Văn phòng"
    assert show_leads(replace(PLAIN, leads=("A", "B"))) == "A; B"


def test_groups_are_named() -> None:
    due = replace(PLAIN, kind=DeadlineKind.DATE, due=date(2026, 6, 14), leads=("Phòng Kinh tế",))
    titles = [group_title(due, group, TODAY) for group in ("area", "unit", "month", "")]
    assert titles == ["Cải cách thủ tục hành chính", "Phòng Kinh tế", "Tháng 06/2026", ""]
    assert group_title(PLAIN, "month", TODAY) == "Chưa có thời hạn"
    assert group_title(replace(PLAIN, lead_text=""), "unit", TODAY) == "Chưa rõ đơn vị"


LATE = replace(PLAIN, id=2, position=2, area=Area.CHI_DAO, leads=("An",), kind=DeadlineKind.DATE, due=TODAY)


def test_every_column_can_be_sorted_by() -> None:
    for column in screen_columns(TODAY, CALENDAR):
        keys = [column.order(task) for task in (PLAIN, LATE, LATE, PLAIN)]
        assert len(sorted_positions(keys, range(4))) == 4


@pytest.mark.parametrize("group", ["area", "unit", "month"])
def test_groups_come_in_the_order_of_a_report_of_names_and_of_time(group: str) -> None:
    grouping = task_grouping(group, TODAY)
    assert grouping is not None
    assert sorted([PLAIN, LATE], key=grouping.order) == [LATE, PLAIN]
    assert task_grouping("", TODAY) is None


def test_how_a_task_stands_is_worked_out_anew_when_it_changed() -> None:
    state = state_on(TODAY, CALENDAR)
    assert state(PLAIN) is TaskState.NOT_STARTED
    assert state(replace(PLAIN, dropped_on=TODAY)) is TaskState.DROPPED
    assert state(PLAIN) is TaskState.NOT_STARTED


def test_paper_and_screen_read_alike() -> None:
    paper = {column.key: column.text(PLAIN) for column in task_columns(TODAY, CALENDAR)}
    screen = {column.key: column.text(PLAIN) for column in screen_columns(TODAY, CALENDAR)}
    assert paper.items() <= screen.items()


def test_a_task_to_prepare_for_is_one_whose_day_to_start_has_come() -> None:
    conditions = quick_filters(TODAY, CALENDAR)
    task = replace(PLAIN, kind=DeadlineKind.DATE, due=date(2026, 6, 30), legal_due=date(2026, 6, 30))
    wanted = [name for name in QUICK_FILTERS if conditions[name](replace(task, prepare=TODAY))]
    assert wanted == ["Tất cả", "Cần chuẩn bị"]
    assert not conditions["Cần chuẩn bị"](replace(task, prepare=date(2026, 5, 21)))


def test_what_is_under_way_is_what_the_overview_counts_under_the_same_words() -> None:
    under_way = quick_filters(TODAY, CALENDAR)["Đang thực hiện"]
    news = (Progress(1, date(2026, 5, 4), ProgressKind.NOTE, "Đã họp"),)
    for task in (replace(PLAIN, progress=news), replace(PLAIN, progress=news, continuous=True), PLAIN):
        said = TASK_STATES[state_on(TODAY, CALENDAR)(task)]
        assert under_way(task) is (said == "Đang thực hiện"), said


@pytest.mark.parametrize(
    ("entity", "field", "op", "old", "new", "words"),
    [
        ("task", "content", "update", "a", "b", "Nội dung: a → b"),
        ("task", "due_on", "update", None, "2026-06-30", "Hạn: (trống) → 30/06/2026"),
        ("task", "area", "update", "chung", "tthc", "Lĩnh vực: Chung → Cải cách thủ tục hành chính"),
        ("task", "budget_spent", "update", None, "1500000", "Đã chi: (trống) → 1.500.000"),
        ("task", "deleted_at", "update", None, "2026-05-20T08:00:00", "Thùng rác: xóa vào thùng rác"),
        ("task", "deleted_at", "update", "2026-05-20T08:00:00", None, "Thùng rác: khôi phục"),
        (
            "task_product",
            "done_on",
            "update",
            None,
            "2026-05-20",
            "Sản phẩm: ngày xong: (trống) → 20/05/2026",
        ),
        ("task_occurrence", "skipped", "update", False, True, "Kỳ thực hiện: bỏ qua: không → có"),
        (
            "task_unit_dates",
            "handed_in_on",
            "update",
            None,
            "2026-05-20",
            "Đơn vị nộp: ngày nộp: (trống) → 20/05/2026",
        ),
        (
            "task_unit_dates",
            "*",
            "delete",
            {"received_on": "2026-05-11", "handed_in_on": None},
            None,
            "Đơn vị nộp: xóa: ngày nhận 11/05/2026",
        ),
        ("task_progress", "*", "insert", None, {"text": "Đã họp"}, "Tiến độ: thêm: Đã họp"),
        ("task_product", "*", "delete", {"text": "Báo cáo"}, None, "Sản phẩm: xóa: Báo cáo"),
        ("indicator_value", "*", "insert", None, {}, "Kết quả: thêm"),
    ],
)
def test_a_change_is_told_in_words(
    entity: str, field: str, op: str, old: object, new: object, words: str
) -> None:
    assert told(entity, field, op)
    assert f"{show_field(entity, field, op)}: {show_old_new(field, op, old, new)}" == words


def test_what_only_follows_from_other_changes_is_not_told() -> None:
    assert not told("task", "recurrences", "update")
    assert not told("task", "kind", "update")
