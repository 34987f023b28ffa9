"""Inspections, their papers and findings over a real data file."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.inspections import Inspection, InspectionState, Severity
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.findings import (
    add_finding,
    change_finding,
    close_finding,
    list_findings_shown,
    trash_finding,
)
from cchc_desktop.services.history import undo
from cchc_desktop.services.inspection_documents import attach_document, detach_document, list_chain
from cchc_desktop.services.inspections import (
    NewInspection,
    change_inspection,
    list_inspections,
    plan_inspection,
    record_visit,
    trash_inspection,
)
from cchc_desktop.services.office import add_unit, merge_unit
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.repeated_findings import mark_repeat, similar_findings
from cchc_desktop.services.status import plan_status

DAY = date(2026, 5, 14)


@pytest.fixture
def units(database: Database) -> tuple[int, int]:
    names = ("Trạm Y tế xã Suối Ngà", "Trường THCS Suối Ngà")
    first, second = (add_unit(database, name=name).created_id or 0 for name in names)
    return first, second


def planned(database: Database, units: tuple[int, ...], year: int = 2026, **more: date) -> int:
    new = NewInspection(year, "Kiểm tra công tác cải cách hành chính", units, **(more or {"planned_on": DAY}))  # type: ignore[arg-type]
    return plan_inspection(database, new).created_id or 0


def only(database: Database) -> Inspection:
    [found] = list_inspections(database, 2026)
    return found


def test_an_inspection_needs_units_topics_and_a_day(database: Database, units: tuple[int, int]) -> None:
    for new, field in (
        (NewInspection(2026, " ", units, planned_on=DAY), "title"),
        (NewInspection(2026, "Kiểm tra", (), planned_on=DAY), "unit_ids"),
        (NewInspection(2026, "Kiểm tra", units, topics=(), planned_on=DAY), "topics"),
        (NewInspection(2026, "Kiểm tra", units), "planned_on"),
    ):
        with pytest.raises(RuleError) as refused:
            plan_inspection(database, new)
        assert refused.value.fields == (field,)
    assert list_inspections(database, 2026) == []


def test_it_is_done_once_every_unit_was_visited(database: Database, units: tuple[int, int]) -> None:
    number = planned(database, units)
    record_visit(database, number, done_on=DAY, unit_ids=[units[0]])
    assert only(database).visited(DAY) == {units[0]}
    assert only(database).state(DAY) is InspectionState.PLANNED
    record_visit(database, number, done_on=date(2026, 5, 20), unit_ids=[units[1]])
    assert only(database).done_on == date(2026, 5, 20)
    record_visit(database, number, done_on=None, unit_ids=[units[0]])
    assert only(database).done_on is None


def test_the_day_it_was_done_is_the_day_of_units_without_their_own(
    database: Database, units: tuple[int, int]
) -> None:
    number = planned(database, units)
    record_visit(database, number, done_on=DAY, unit_ids=[units[0]])
    change_inspection(database, number, {"done_on": date(2026, 6, 1)})
    assert [v.visited_on for v in only(database).visits] == [DAY, date(2026, 6, 1)]
    change_inspection(database, number, {"done_on": None})
    assert [v.visited_on for v in only(database).visits] == [None, None]


def test_the_notice_sets_the_days_that_nobody_set_and_moves_those_it_set(
    database: Database, units: tuple[int, int]
) -> None:
    number = planned(database, units)
    add_finding(database, number, unit_id=units[0], text="Sổ theo dõi thiếu ngày trả")
    add_finding(database, number, unit_id=units[1], text="Chưa niêm yết", due_on=date(2026, 8, 3))
    change_inspection(database, number, {"conclusion_on": date(2026, 5, 20)})
    assert [f.due_on for f in list_findings_shown(database, 2026)] == [date(2026, 6, 4), date(2026, 8, 3)]
    change_inspection(database, number, {"conclusion_on": date(2026, 6, 10)})
    assert [f.due_on for f in list_findings_shown(database, 2026)] == [date(2026, 6, 25), date(2026, 8, 3)]
    undo(database)
    assert list_findings_shown(database, 2026)[0].due_on == date(2026, 6, 4)


def test_a_finding_after_the_notice_is_due_15_days_from_it(
    database: Database, units: tuple[int, int]
) -> None:
    number = planned(database, units)
    change_inspection(database, number, {"conclusion_on": date(2026, 9, 25)})
    add_finding(database, number, unit_id=units[0], text="Thiếu phiếu hẹn")
    assert list_findings_shown(database, 2026)[0].due_on == date(2026, 10, 12)


def test_a_remedy_is_never_due_before_the_unit_was_inspected(
    database: Database, units: tuple[int, int]
) -> None:
    number = planned(database, units)
    early = date(2026, 5, 2)
    finding = add_finding(database, number, unit_id=units[0], text="Thiếu sổ", due_on=early).created_id or 0
    record_visit(database, number, done_on=DAY, unit_ids=[units[0]])
    refusals: tuple[Callable[[], object], ...] = (
        lambda: add_finding(database, number, unit_id=units[0], text="Thiếu bảng", due_on=early),
        lambda: change_finding(database, finding, {"due_on": early}),
    )
    for refusal in refusals:
        with pytest.raises(RuleError) as refused:
            refusal()
        assert refused.value.fields == ("due_on",)
        assert refused.value.message == (
            f"Hạn khắc phục (02/05/2026) trước ngày kiểm tra ({show_date(DAY)})."
        )
    change_finding(database, finding, {"text": "Thiếu sổ theo dõi"})
    change_finding(database, finding, {"due_on": DAY})
    [kept] = list_findings_shown(database, 2026)
    assert kept.due_on == DAY


def test_a_finding_is_closed_with_proof_or_a_reason_only(database: Database, units: tuple[int, int]) -> None:
    number = planned(database, units)
    finding = add_finding(database, number, unit_id=units[0], text="Thiếu sổ").created_id or 0
    with pytest.raises(RuleError):
        close_finding(database, finding, closed_on=DAY, document_id=None, close_reason="  ")
    with pytest.raises(RuleError) as refused:
        close_finding(database, finding, closed_on=None, document_id=None, close_reason="Đã bổ sung")
    assert refused.value.fields == ("closed_on",)
    assert only(database).findings_open == 1
    proof = add_document(database, number="12/BC-TYT", issued_on=DAY, kind="Báo cáo").created_id
    close_finding(database, finding, closed_on=DAY, document_id=proof, close_reason="")
    [closed] = list_findings_shown(database, 2026)
    assert (closed.closed_on, closed.document_name) == (DAY, "Báo cáo số 12/BC-TYT ngày 14/05/2026")
    assert (only(database).findings_total, only(database).findings_open) == (1, 0)


def test_the_status_of_an_earlier_day_has_no_findings_of_later_visits(
    database: Database, units: tuple[int, int]
) -> None:
    add_plan(database, title="Kế hoạch cải cách hành chính", year_from=2026)
    number = planned(database, units, done_on=DAY)
    add_finding(database, number, unit_id=units[0], text="Chậm cập nhật niêm yết")
    counts = [plan_status(database, DAY + timedelta(days=days)).findings_open for days in (-1, 0, 30)]
    assert counts == [0, 1, 1]


def test_open_findings_of_earlier_years_count_until_they_are_remedied(
    database: Database, units: tuple[int, int]
) -> None:
    add_plan(database, title="Kế hoạch cải cách hành chính", year_from=2025, year_to=2026)
    before = planned(database, units, 2025, planned_on=date(2025, 11, 5), done_on=date(2025, 11, 5))
    left = add_finding(database, before, unit_id=units[0], text="Thiếu sổ").created_id or 0
    closed = add_finding(database, before, unit_id=units[1], text="Thiếu bảng").created_id or 0
    close_finding(database, closed, closed_on=date(2025, 12, 1), document_id=None, close_reason="Đã làm")
    january = plan_status(database, date(2026, 1, 5))
    assert (january.findings_open, january.findings) == (1, ())
    assert [f.id for f in january.open_findings] == [left]
    assert [f.id for f in list_findings_shown(database, 2026)] == [left]
    close_finding(database, left, closed_on=date(2026, 2, 3), document_id=None, close_reason="Đã lập sổ")
    counts = [plan_status(database, day).findings_open for day in (date(2026, 2, 2), date(2026, 2, 3))]
    assert counts == [1, 0]
    assert [f.id for f in list_findings_shown(database, 2026)] == [left]
    assert list_findings_shown(database, 2027) == []
    assert plan_status(database, date(2025, 12, 31)).findings_open == 1


def test_what_came_back_in_a_unit_is_found_through_its_mergers(
    database: Database, units: tuple[int, int]
) -> None:
    before = planned(database, units, 2025, planned_on=date(2025, 5, 5))
    alike = add_finding(database, before, unit_id=units[0], text="Sổ theo dõi ghi thiếu ngày hẹn trả")
    merge_unit(database, units[0], units[1], date(2026, 1, 1))
    number = planned(database, (units[1],))
    again = add_finding(database, number, unit_id=units[1], text="Sổ theo dõi ghi thiếu ngày hẹn")
    assert [f.id for f, _ in similar_findings(database, again.created_id or 0)] == [alike.created_id]


def test_a_finding_keeps_its_words(database: Database, units: tuple[int, int]) -> None:
    number = planned(database, units)
    finding = add_finding(
        database, number, unit_id=units[0], text="Thiếu sổ", severity=Severity.SERIOUS
    ).created_id
    with pytest.raises(RuleError):
        change_finding(database, finding or 0, {"text": "  "})
    assert list_findings_shown(database, 2026)[0].text == "Thiếu sổ"


def test_the_chain_is_shown_in_its_order_and_the_notice_brings_its_day(
    database: Database, units: tuple[int, int]
) -> None:
    number = planned(database, units)
    notice = add_document(database, number="41/TB-UBND", issued_on=date(2026, 9, 25)).created_id or 0
    plan = add_document(database, number="27/KH-UBND", issued_on=date(2026, 4, 2)).created_id or 0
    add_finding(database, number, unit_id=units[0], text="Thiếu sổ")
    attach_document(database, number, notice, "conclusion")
    attach_document(database, number, plan, "plan")
    chain = list_chain(database, number)
    assert [(c.role, c.document.number) for c in chain] == [
        ("plan", "27/KH-UBND"),
        ("conclusion", "41/TB-UBND"),
    ]
    assert only(database).conclusion_on == date(2026, 9, 25)
    assert list_findings_shown(database, 2026)[0].due_on == date(2026, 10, 12)
    with pytest.raises(RuleError):
        attach_document(database, number, plan, "plan")
    detach_document(database, chain[0].link_id)
    assert [c.role for c in list_chain(database, number)] == ["conclusion"]


def test_findings_alike_in_the_same_unit_of_earlier_years_are_found_again(
    database: Database, units: tuple[int, int]
) -> None:
    before = planned(database, units, 2025, planned_on=date(2025, 5, 5))
    alike = add_finding(database, before, unit_id=units[0], text="Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả")
    add_finding(database, before, unit_id=units[0], text="Chưa xây dựng kế hoạch tự kiểm tra")
    add_finding(database, before, unit_id=units[1], text="Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả")
    number = planned(database, units)
    again = add_finding(
        database, number, unit_id=units[0], text="Ghi thiếu ngày hẹn trả trong sổ theo dõi hồ sơ"
    )
    found = similar_findings(database, again.created_id or 0)
    assert [f.unit_id for f, _ in found] == [units[0], units[0]]
    assert found[0][0].id == alike.created_id
    assert found[0][1] > 75 > found[1][1]
    mark_repeat(database, again.created_id or 0, alike.created_id)
    # Those of 2025 that are still open stand before it.
    marked = list_findings_shown(database, 2026)[-1]
    assert marked.repeats == "2025: Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả"
    mark_repeat(database, again.created_id or 0, None)
    assert list_findings_shown(database, 2026)[-1].repeats == ""


def test_several_go_to_the_trash_and_come_back_as_one_step(
    database: Database, units: tuple[int, int]
) -> None:
    first, second = planned(database, units), planned(database, units)
    add_finding(database, first, unit_id=units[0], text="Thiếu sổ")
    trash_inspection(database, first, second)
    assert list_inspections(database, 2026) == []
    assert list_findings_shown(database, 2026) == []
    undo(database)
    assert len(list_inspections(database, 2026)) == 2
    [finding] = list_findings_shown(database, 2026)
    trash_finding(database, finding.id)
    assert list_inspections(database, 2026)[0].findings_total == 0
