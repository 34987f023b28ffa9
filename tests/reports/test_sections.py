"""What the program writes: facts in words a chairman signs, nothing that the data does not say."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.inspections import (
    Coverage,
    Finding,
    Inspection,
    InspectionKind,
    Visit,
)
from cchc_desktop.domain.measuring import Registers, target_status
from cchc_desktop.domain.office import Commune, Signer
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.targets import (
    Comparator,
    Measure,
    Measurement,
    Requirement,
    Scope,
    Shape,
    Target,
)
from cchc_desktop.domain.tasks import Product, Progress, ProgressKind, Task, TaskOccurrence
from cchc_desktop.domain.unit_dates import UnitDates, with_terms
from cchc_desktop.domain.units import Unit
from cchc_desktop.reports.cchc import block_text
from cchc_desktop.reports.document import Paragraph, runs_of
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.form_counts import plan_share, tasks_planned
from cchc_desktop.reports.prose import (
    folded,
    lower_first,
    paper_days,
    requirement_words,
    result_words,
    short_day,
    two_digits,
)
from cchc_desktop.reports.sections import write_source

UNITS = tuple(Unit(at, f"Đơn vị {at}") for at in range(1, 12))


def task(number: int, content: str, **more: object) -> Task:
    fields: dict[str, object] = {
        "area": Area.THE_CHE,
        "kind": DeadlineKind.DATE,
        "continuous": False,
        "start": None,
        "due": date(2026, 8, 31),
        "legal_due": date(2026, 9, 3),
        "leads": ("Phòng Kinh tế",),
        **more,
    }
    return Task(
        id=number,
        plan_id=1,
        position=number,
        order=str(number),
        content=content,
        lead_text="",
        lead_ids=(),
        coordination_text="",
        time_text="",
        **fields,  # type: ignore[arg-type]
    )


def report_data(code: str = "2026-Q3", **more: object) -> ReportData:
    period = parse_period(code)
    first, last = period.days(Window.ND09)
    fields: dict[str, object] = {
        "registers": Registers(units=UNITS),
        "tasks": (),
        "targets": (),
        "coverage": Coverage(UNITS, frozenset(), frozenset()),
        "findings": (),
        "signer": Signer(1, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Mẩy"),
        **more,
    }
    return ReportData(
        commune=Commune(name="Suối Ngà", province="Đông Giang"),
        plan=Plan(1, "Cải cách hành chính năm 2026", 2026, 2026, number="05/KH-UBND"),
        period=period,
        data_from=first,
        data_to=last,
        as_of=last,
        calendar=WorkCalendar(),
        **fields,  # type: ignore[arg-type]
    )


def written(source: str, data: ReportData) -> list[str]:
    return [block_text(block) for block in write_source(source, data, FactBook())]


def test_a_dropped_task_counts_in_no_share_of_the_plan() -> None:
    done = task(1, "Rà soát văn bản", progress=(Progress(1, date(2026, 7, 6), ProgressKind.DONE, "Xong"),))
    dropped = task(2, "Dự hội thi của tỉnh", dropped_on=date(2026, 6, 1), dropped_reason="Tỉnh không tổ chức")
    data = report_data(tasks=(done, dropped, task(3, "Niêm yết thủ tục")))
    first, states, *_ = written("planning", data)
    assert first.startswith("Kế hoạch đề ra 02 nhiệm vụ (không kể 01 nhiệm vụ không thực hiện). ")
    assert first.endswith("đã hoàn thành 01/02 nhiệm vụ, đạt 50%.")
    assert "không thực hiện" not in states
    share, planned = plan_share(data), tasks_planned(data)
    assert share is not None
    assert share.of == (1, 2)
    assert planned is not None
    assert planned.number == 2


def test_a_finished_task_names_its_products_and_their_papers() -> None:
    paper = "Báo cáo số 62/BC-UBND ngày 05/07/2026"
    done = task(
        1,
        "Rà soát văn bản của xã",
        products=(Product(1, "Báo cáo rà soát", date(2026, 7, 5), 3, paper),),
    )
    assert written("area:the_che", report_data(tasks=(done,))) == [
        "Kế hoạch giao 01 nhiệm vụ; lũy kế đã hoàn thành 01 nhiệm vụ.",
        "- Hoàn thành nhiệm vụ rà soát văn bản của xã, sản phẩm: Báo cáo rà soát"
        " (số 62/BC-UBND ngày 05/7/2026).",
    ]


def test_a_late_task_says_since_when_and_why() -> None:
    note = Progress(1, date(2026, 9, 1), ProgressKind.NOTE, "Chờ ý kiến của Sở Nội vụ.")
    late = task(1, "Lấy ý kiến Nhân dân", progress=(note,))
    assert written("area:the_che", report_data(tasks=(late,))) == [
        "Kế hoạch giao 01 nhiệm vụ; lũy kế chưa có nhiệm vụ nào hoàn thành.",
        "- Quá hạn (ngày 31/8/2026) nhiệm vụ lấy ý kiến Nhân dân (chờ ý kiến của Sở Nội vụ).",
    ]


def test_a_task_that_nobody_leads_leaves_no_empty_brackets() -> None:
    late = report_data(tasks=(task(1, "Rà soát thủ tục", leads=()),))
    assert written("limits", late) == ["- Còn 01 nhiệm vụ quá hạn chưa hoàn thành: rà soát thủ tục."]
    assert written("next", late)[1:] == ["- Rà soát thủ tục (hạn ngày 31/8/2026, đã quá hạn)."]


def test_a_late_task_of_many_units_names_those_that_are_late() -> None:
    days = (date(2026, 8, 3), date(2026, 8, 24), date(2026, 9, 10))
    units = [UnitDates(at, at, f"Đơn vị {at}", day) for at, day in enumerate(days, start=1)]
    terms = with_terms(units, None, 15, "day", WorkCalendar())
    late = task(1, "Lập kế hoạch", kind=DeadlineKind.RELATIVE, due=None, legal_due=None, units=terms)
    assert written("limits", report_data(tasks=(late,))) == [
        "- Còn 01 nhiệm vụ quá hạn chưa hoàn thành: lập kế hoạch (Đơn vị 1, Đơn vị 2 chưa nộp)."
    ]


def test_a_recurring_task_is_finished_with_its_last_occurrence() -> None:
    done = TaskOccurrence(1, "x", date(2026, 7, 5), date(2026, 7, 1), date(2026, 7, 31), date(2026, 7, 4))
    monthly = task(1, "Báo cáo tháng", kind=DeadlineKind.RECURRING, due=None, legal_due=None)
    ended = replace(monthly, occurrences=(done,))
    going = replace(monthly, occurrences=(done, replace(done, id=2, due_on=date(2026, 10, 5), done_on=None)))
    assert "đã hoàn thành 01 nhiệm vụ" in written("area:the_che", report_data(tasks=(ended,)))[0]
    assert "chưa có nhiệm vụ nào" in written("area:the_che", report_data(tasks=(going,)))[0]
    assert "Trong kỳ (từ ngày 15/6/2026 đến ngày 14/9/2026) hoàn thành 01 nhiệm vụ." in written(
        "planning", report_data(tasks=(ended,))
    )


def test_the_states_of_tasks_are_told_in_one_sentence_with_a_number_each() -> None:
    late, open_ended = (
        task(1, "Rà soát"),
        task(2, "Góp ý", kind=DeadlineKind.ON_EVENT, due=None, legal_due=None),
    )
    done = task(3, "Công khai", products=(Product(1, "Danh mục", date(2026, 7, 1)),))
    block = write_source("planning", report_data(tasks=(late, open_ended, done)), FactBook())[1]
    assert block_text(block) == (
        "Trong đó: hoàn thành đúng hạn 01 nhiệm vụ; chờ hướng dẫn 01 nhiệm vụ;"
        " quá hạn chưa hoàn thành 01 nhiệm vụ."
    )
    assert isinstance(block, Paragraph)
    keys = [run.source_key for run in runs_of(block.text) if run.source_key]
    assert keys == ["tasks.done_on_time", "tasks.waiting", "tasks.overdue"]


def test_the_period_is_compared_with_the_one_before_and_last_year() -> None:
    def at(day: date) -> Task:
        return task(1, "Việc", products=(Product(1, "Báo cáo", day),))

    data = report_data(
        tasks=(at(date(2026, 7, 1)),),
        before=report_data("2026-Q2", tasks=(at(date(2026, 5, 1)),)),
        last_year=report_data("2025-Q3", tasks=(at(date(2026, 5, 1)),)),
    )
    assert (
        "Trong kỳ (từ ngày 15/6/2026 đến ngày 14/9/2026) hoàn thành 01 nhiệm vụ; kỳ trước: 01 nhiệm vụ;"
        " cùng kỳ năm trước: 00 nhiệm vụ."
    ) in written("planning", data)


def test_a_year_is_compared_once() -> None:
    year = report_data("2025", tasks=(task(1, "Việc"),))
    lines = written("planning", report_data("2026", tasks=(task(1, "Việc"),), before=year, last_year=year))
    assert any("năm trước: 00" in line and "kỳ trước" not in line for line in lines)


def test_inspections_name_units_and_what_is_still_to_inspect() -> None:
    held = Inspection(
        1,
        2026,
        "Kiểm tra công vụ",
        InspectionKind.UNANNOUNCED,
        (),
        done_on=date(2026, 7, 9),
        visits=(Visit(1, "Đơn vị 1", date(2026, 7, 9)),),
        conclusion_on=date(2026, 7, 20),
    )
    registers = Registers(units=UNITS, inspections=(held,))
    target = Target(
        1,
        1,
        1,
        Area.CHI_DAO,
        "Kiểm tra tối thiểu 25% đơn vị",
        Shape.RATE,
        Requirement(Comparator.GE, Decimal(25)),
        "%",
        year_from=2026,
        year_to=2026,
        measure=Measure.UNITS_INSPECTED,
    )
    data = report_data(registers=registers, targets=(target_status(target, registers, date(2026, 9, 14)),))
    assert written("inspections", data) == [
        "Trong kỳ đã tổ chức 01 cuộc kiểm tra:",
        "- Kiểm tra công vụ (đột xuất) ngày 09/7/2026 tại Đơn vị 1;"
        " đã ban hành thông báo kết luận ngày 20/7/2026.",
        "Lũy kế đến ngày 14/9/2026 đã kiểm tra 01/11 đơn vị, đạt 9,1%"
        " (chỉ tiêu tối thiểu 25%; chưa đạt, có nguy cơ không hoàn thành),"
        " trong đó Đơn vị 1 chỉ được kiểm tra nội dung khác ngoài cải cách hành chính.",
        "Còn phải kiểm tra thêm 02 đơn vị trong số các đơn vị: Đơn vị 2, Đơn vị 3, Đơn vị 4, Đơn vị 5,"
        " Đơn vị 6 và 05 đơn vị khác.",
        "Qua kiểm tra chưa ghi nhận tồn tại, hạn chế.",
    ]


def test_a_target_with_units_of_its_own_is_told_where_no_unit_is_inspected_by_default() -> None:
    units = tuple(replace(unit, inspected=False) for unit in UNITS)
    registers = Registers(units=units)
    target = Target(
        1,
        1,
        1,
        Area.CHI_DAO,
        "Kiểm tra các phòng",
        Shape.RATE,
        Requirement(Comparator.GE, Decimal(25)),
        "%",
        year_from=2026,
        year_to=2026,
        measure=Measure.UNITS_INSPECTED,
        scope=Scope.LISTED,
        scope_ids=(1, 2, 3, 4),
    )
    nobody = replace(target, id=2, scope=Scope.INSPECTED, scope_ids=())
    day = date(2026, 9, 14)
    data = report_data(
        registers=registers,
        coverage=Coverage((), frozenset(), frozenset()),
        targets=tuple(target_status(one, registers, day) for one in (target, nobody)),
    )
    lines = written("inspections", data)
    assert "Lũy kế đến ngày 14/9/2026 đã kiểm tra 00/04 đơn vị, đạt 0%" in lines[1]
    assert lines[3] == "Tỷ lệ đơn vị được kiểm tra: chưa có số liệu."
    assert "00/00" not in " ".join(lines)


def test_an_inspection_of_another_year_says_nothing_of_this_one() -> None:
    last_year = Inspection(1, 2025, "Kiểm tra", InspectionKind.PERIODIC, (), done_on=date(2025, 7, 9))
    data = report_data(registers=Registers(units=UNITS, inspections=(last_year,)))
    assert "Qua kiểm tra chưa ghi nhận tồn tại, hạn chế." not in written("inspections", data)


def test_findings_are_counted_with_those_overdue() -> None:
    closed = Finding(1, 1, "x", 1, "Đơn vị 1", "Thiếu sổ", closed_on=date(2026, 7, 30))
    late = Finding(2, 1, "x", 2, "Đơn vị 2", "Chậm công khai", due_on=date(2026, 8, 3))
    assert written("inspections", report_data(findings=(closed, late)))[-1] == (
        "Qua kiểm tra phát hiện 02 vấn đề cần khắc phục, đã xử lý xong 01 vấn đề, đạt 50%;"
        " quá hạn khắc phục 01 vấn đề (Đơn vị 2: Chậm công khai)."
    )


def test_people_are_summed_only_where_all_are_known() -> None:
    known = Activity(
        1, 2026, ActivityKind.TRAINING, "Tập huấn một cửa", held_on=date(2026, 7, 2), people=1200
    )
    registers = Registers(activities=(known,))
    line = written("meetings", report_data(registers=registers))[1]
    assert line == (
        "- Đã tổ chức 01 lớp tập huấn, bồi dưỡng: tập huấn một cửa (ngày 02/7/2026),"
        " với 1.200 lượt người tham dự."
    )
    unknown = replace(known, id=2, people=None)
    lines = written("meetings", report_data(registers=Registers(activities=(known, unknown))))
    assert "lượt người" not in lines[1]


def test_without_data_nothing_is_claimed() -> None:
    data = report_data(coverage=Coverage((), frozenset(), frozenset()), registers=Registers())
    book = FactBook()
    for source in ("planning", "inspections", "results", "causes", "area:tthc"):
        write_source(source, data, book)
    assert written("planning", data) == [
        "Kế hoạch chưa có danh mục nhiệm vụ trong sổ theo dõi: chưa có số liệu."
    ]
    assert "Danh mục nhiệm vụ của kế hoạch" in book.missing
    assert {gap.entity for gap in book.gaps} >= {"task", "unit", "target", "section:causes"}


@pytest.mark.parametrize(
    ("required", "unit", "words"),
    [
        (Requirement(Comparator.GE, Decimal(25)), "%", "tối thiểu 25%"),
        (Requirement(Comparator.GT, Decimal(98)), "%", "trên 98%"),
        (Requirement(Comparator.GE, Decimal(100)), "%", "100%"),
        (Requirement(Comparator.GE, Decimal(2)), "sáng kiến", "tối thiểu 02 sáng kiến"),
        (Requirement(Comparator.LE, Decimal(35)), "thứ hạng", "thứ 35 trở lên"),
        (Requirement(Comparator.EQ, Decimal(0)), "vụ", "bằng 0 vụ"),
        (Requirement(None, None, Decimal(16), Decimal("18.5")), "%", "từ 16% đến 18,5%"),
        (Requirement(None, None), None, "định tính"),
    ],
)
def test_requirements_are_read_as_words(required: Requirement, unit: str | None, words: str) -> None:
    assert requirement_words(required, unit) == words


def test_results_never_look_like_a_bound_they_miss() -> None:
    target = Target(1, 1, 1, Area.TTHC, "x", Shape.RATE, Requirement(Comparator.GE, Decimal(100)), "%")
    assert result_words(Measurement(Fraction(9996, 100), 2499, 2500), target) == "99,96% (2.499/2.500)"
    assert result_words(None, target) == "chưa có số liệu"


def test_long_lists_are_folded_and_names_keep_their_letters() -> None:
    assert folded(list("abcdef"), "nhiệm vụ") == "a; b; c; d; e; f"
    assert folded(list("abcdefgh"), "nhiệm vụ") == "a; b; c; d; e và 03 nhiệm vụ khác"
    assert lower_first("Sở Nội vụ có văn bản") == "Sở Nội vụ có văn bản"
    assert lower_first("UBND xã họp") == "UBND xã họp"
    assert lower_first("Ban hành kế hoạch") == "ban hành kế hoạch"
    assert lower_first("Đang chờ") == "đang chờ"
    assert [two_digits(number) for number in (0, 7, 12, 1250)] == ["00", "07", "12", "1.250"]


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
@settings(max_examples=60)
def test_days_of_lists_become_days_of_papers(day: date) -> None:
    listed = f"Quyết định số 5/QĐ-UBND ngày {day:%d/%m/%Y}"
    assert paper_days(listed) == f"Quyết định số 5/QĐ-UBND ngày {short_day(day)}"
