"""Targets kept on a real file: typed requirements, values, denominators, explanations."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.db.engine import Database
from cchc_desktop.display.requirements import read_requirement
from cchc_desktop.display.target_words import gap_line, rival_line, verdict_line, window_line
from cchc_desktop.display.targets import show_requirement
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.targets import (
    Comparator,
    Measure,
    Requirement,
    Scope,
    Shape,
    TargetState,
    TargetStatus,
)
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import undo
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.status import PlanStatus, plan_status
from cchc_desktop.services.target_history import target_points
from cchc_desktop.services.targets import (
    NewTarget,
    add_target,
    change_requirement,
    change_target,
    change_value,
    list_targets,
    list_values,
    record_value,
    remove_value,
    trash_targets,
)

TODAY = date(2026, 5, 20)
COVERAGE = "Kiểm tra cải cách hành chính tối thiểu 25% phòng, đơn vị"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_office(tmp_path / "x.cchc")
    yield opened
    opened.close()


@pytest.fixture
def plan_id(database: Database) -> int:
    return add_plan(database, title="Kế hoạch xã Suối Ngà", year_from=2026).created_id or 0


def make(
    database: Database, plan_id: int, text: str = "Mức độ hài lòng", value: int | None = 92, **fields: object
) -> int:
    new = NewTarget(plan_id, text, Area.TTHC, value=None if value is None else Decimal(value))
    return add_target(database, replace(new, **fields)).created_id or 0  # type: ignore[arg-type]


def status(database: Database, target_id: int, on: date = TODAY) -> tuple[PlanStatus, TargetStatus]:
    whole = plan_status(database, on)
    return whole, next(s for s in whole.targets if s.target.id == target_id)


@pytest.mark.parametrize(
    ("typed", "required", "unit"),
    [
        ("≥ 25%", Requirement(Comparator.GE, Decimal(25)), "%"),
        (">=8,5 %", Requirement(Comparator.GE, Decimal("8.5")), "%"),
        ("tối đa 5 hồ sơ", Requirement(Comparator.LE, Decimal(5)), "hồ sơ"),
        ("trên 99%", Requirement(Comparator.GT, Decimal(99)), "%"),
        ("2 sáng kiến", Requirement(Comparator.GE, Decimal(2)), "sáng kiến"),
        ("04 cuộc trở lên", Requirement(Comparator.GE, Decimal(4)), "cuộc"),
        ("16 - 18%", Requirement(None, None, Decimal(16), Decimal(18)), "%"),
        ("= 0", Requirement(Comparator.EQ, Decimal(0)), None),
        ("Định tính", Requirement(None, None), None),
    ],
)
def test_a_requirement_is_read_as_it_is_typed(typed: str, required: Requirement, unit: str | None) -> None:
    assert read_requirement(typed) == (required, unit)


@pytest.mark.parametrize("typed", ["nhiều", "≥ %", "18 - 16%", "1.2.3%"])
def test_a_requirement_that_cannot_be_read_is_refused(typed: str) -> None:
    with pytest.raises(RuleError):
        read_requirement(typed)


@settings(max_examples=100)
@given(
    st.sampled_from(list(Comparator)),
    st.decimals(min_value=0, max_value=100000, places=2),
    st.sampled_from(["%", "cuộc", "sáng kiến", "hồ sơ", None]),
)
def test_a_requirement_reads_back_as_it_is_shown(sign: Comparator, value: Decimal, unit: str | None) -> None:
    required = Requirement(sign, value)
    assert read_requirement(show_requirement(required, unit)) == (required, unit)


def test_a_target_without_its_number_is_refused(database: Database, plan_id: int) -> None:
    with pytest.raises(RuleError):
        make(database, plan_id, value=None)
    assert make(database, plan_id, value=None, shape=Shape.QUALITATIVE, comparator=None)


def test_the_register_that_counts_a_target_is_proposed(database: Database, plan_id: int) -> None:
    make(database, plan_id, "Có ít nhất 02 sáng kiến", 2, shape=Shape.COUNT, unit="sáng kiến")
    make(database, plan_id, COVERAGE, 25)
    assert [t.measure for t in list_targets(database, plan_id)] == [
        Measure.INITIATIVES,
        Measure.UNITS_INSPECTED,
    ]


def test_a_requirement_typed_anew_is_stored_whole(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id)
    change_requirement(database, target_id, "16 - 18 %")
    found = list_targets(database, plan_id)[0]
    assert (found.required, found.unit) == (Requirement(None, None, Decimal(16), Decimal(18)), "%")


def test_years_the_wrong_way_round_are_refused(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id)
    with pytest.raises(RuleError):
        change_target(database, target_id, {"year_from": 2028, "year_to": 2027})
    assert list_targets(database, plan_id)[0].year_from == 2026


def test_without_a_value_there_is_no_data_and_never_a_zero(database: Database, plan_id: int) -> None:
    _, found = status(database, make(database, plan_id))
    assert (found.state, found.measurement) == (TargetState.NO_DATA, None)
    assert verdict_line(found) == "Chưa có số liệu – chỉ tiêu ≥ 92%"


def test_the_last_value_up_to_the_day_counts(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id)
    record_value(database, target_id, as_of=date(2026, 3, 31), numerator=90, denominator=100)
    record_value(database, target_id, as_of=date(2026, 6, 30), value=Decimal(95))
    _, in_may = status(database, target_id)
    _, in_july = status(database, target_id, date(2026, 7, 1))
    assert verdict_line(in_may) == "90/100 = 90% – chỉ tiêu ≥ 92%: đúng tiến độ"
    assert gap_line(in_may) == "Còn thiếu 2 trên tổng số 100."
    assert (in_july.state, gap_line(in_july)) == (TargetState.MET, "")


@pytest.mark.parametrize(("numerator", "denominator"), [(5, None), (None, 5), (6, 5), (-1, 5)])
def test_a_share_that_makes_no_sense_is_refused(
    database: Database, plan_id: int, numerator: int | None, denominator: int | None
) -> None:
    target_id = make(database, plan_id)
    with pytest.raises(RuleError):
        record_value(database, target_id, as_of=TODAY, numerator=numerator, denominator=denominator)
    assert list_values(database, target_id) == []


@pytest.mark.parametrize(
    ("shape", "unit", "values", "words"),
    [
        (Shape.RANK, "thứ hạng", {"value": Decimal(-5)}, "Thứ hạng phải là số nguyên từ 1 trở lên."),
        (Shape.RANK, "thứ hạng", {"value": Decimal("2.5")}, "Thứ hạng phải là số nguyên từ 1 trở lên."),
        (Shape.RANK, "thứ hạng", {}, "Chưa nhập giá trị."),
        (Shape.RATE, "%", {}, "Hãy nhập giá trị, hoặc cả tử số và mẫu số."),
        (Shape.RATE, "%", {"value": Decimal(-10)}, "Tỷ lệ không thể là số âm."),
        (Shape.COUNT, "cuộc", {"value": Decimal(-1)}, "Kết quả không thể là số âm."),
        (
            Shape.RATE,
            "%",
            {"value": Decimal(95), "numerator": 80, "denominator": 100},
            "Tỷ lệ 95% không khớp với tử số, mẫu số (80/100: 80%).",
        ),
        (
            Shape.RATE,
            "%",
            {"value": Decimal("66.5"), "numerator": 2, "denominator": 3},
            "Tỷ lệ 66,5% không khớp với tử số, mẫu số (2/3: 66,67%).",
        ),
        (
            Shape.RATE,
            "%",
            {"value": Decimal(-1), "numerator": 0, "denominator": 0},
            "Tỷ lệ không thể là số âm.",
        ),
        (Shape.RANK, "%", {"value": Decimal(-5)}, "Tỷ lệ không thể là số âm."),
    ],
)
def test_a_result_that_cannot_be_is_refused_when_typed_and_when_mended(
    database: Database, plan_id: int, shape: Shape, unit: str, values: dict[str, Any], words: str
) -> None:
    target_id = make(database, plan_id, "Kết quả", 20, shape=shape, unit=unit)
    with pytest.raises(RuleError) as refused:
        record_value(database, target_id, as_of=TODAY, **values)
    assert refused.value.message == words
    assert list_values(database, target_id) == []
    record_value(database, target_id, as_of=TODAY, value=Decimal(20))
    [kept] = list_values(database, target_id)
    with pytest.raises(RuleError) as refused:
        change_value(database, kept.id, {"value": None, **values})
    assert refused.value.message == words
    assert list_values(database, target_id) == [kept]


def test_what_may_be_is_kept(database: Database, plan_id: int) -> None:
    share = make(database, plan_id, "Thu ngân sách đạt dự toán", 100)
    record_value(database, share, as_of=TODAY, value=Decimal(104))
    record_value(database, share, as_of=TODAY, value=Decimal("66.7"), numerator=2, denominator=3)
    change = make(database, plan_id, "Giảm chi phí tuân thủ", 7, shape=Shape.CHANGE)
    record_value(database, change, as_of=TODAY, value=Decimal(-2))
    growth = make(database, plan_id, "Tỷ lệ tăng hồ sơ trực tuyến", 5)
    record_value(database, growth, as_of=TODAY, value=Decimal("-1.5"))
    assert len(list_values(database, share)) == 2


@pytest.mark.parametrize(
    ("value", "numerator", "denominator"),
    [
        ("66.6", 2, 3),
        ("66.7", 2, 3),
        ("66.70", 2, 3),
        ("66", 2, 3),
        ("66.667", 2, 3),
        ("100", 0, 0),
        ("0", 0, 0),
    ],
)
def test_a_rate_is_kept_beside_its_counts_rounded_or_cut_off(
    database: Database, plan_id: int, value: str, numerator: int, denominator: int
) -> None:
    target_id = make(database, plan_id)
    record_value(
        database,
        target_id,
        as_of=TODAY,
        value=Decimal(value),
        numerator=numerator,
        denominator=denominator,
    )
    assert [v.value for v in list_values(database, target_id)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "shape", "unit"),
    [
        ("Tốc độ phát triển doanh nghiệp số", Shape.RANGE, "%"),
        ("Chỉ số cải cách hành chính hơn năm trước", Shape.COUNT, None),
        ("Tỷ lệ hài lòng cao hơn năm trước", Shape.RATE, "%"),
        ("Số hồ sơ trực tuyến so với cùng kỳ", Shape.COUNT, "hồ sơ"),
        ("Nâng tỷ lệ hài lòng thêm 2 điểm phần trăm", Shape.RATE, "%"),
    ],
)
def test_a_speed_an_index_or_a_difference_may_be_negative(
    database: Database, plan_id: int, text: str, shape: Shape, unit: str | None
) -> None:
    target_id = make(database, plan_id, text, 2, shape=shape, unit=unit)
    record_value(database, target_id, as_of=TODAY, value=Decimal("-1.5"))
    assert [v.value for v in list_values(database, target_id)] == [Decimal("-1.5")]


@pytest.mark.parametrize("text", ["Tỷ lệ hồ sơ trễ hạn thấp hơn 1%", "Tỷ lệ trễ hạn so với tổng số hồ sơ"])
def test_a_share_may_not_be_negative_though_it_is_compared(
    database: Database, plan_id: int, text: str
) -> None:
    target_id = make(database, plan_id, text, 1)
    with pytest.raises(RuleError, match="Tỷ lệ không thể là số âm"):
        record_value(database, target_id, as_of=TODAY, value=Decimal(-1))


def test_a_rank_in_percent_may_have_decimals(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id, "Nằm trong nhóm dẫn đầu", 20, shape=Shape.RANK, unit="%")
    record_value(database, target_id, as_of=TODAY, value=Decimal("12.5"))
    assert [v.value for v in list_values(database, target_id)] == [Decimal("12.5")]


def test_a_value_is_mended_and_removed_and_comes_back(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id)
    record_value(database, target_id, as_of=TODAY, value=Decimal("91.5"))
    value = list_values(database, target_id)[0]
    change_value(database, value.id, {"note": "Phiếu khảo sát"})
    with pytest.raises(RuleError):
        change_value(database, value.id, {"value": None})
    remove_value(database, value.id)
    assert list_values(database, target_id) == []
    undo(database)
    assert [(v.value, v.note) for v in list_values(database, target_id)] == [
        (Decimal("91.5"), "Phiếu khảo sát")
    ]


def inspect(database: Database, *unit_ids: int, on: date = date(2026, 4, 1)) -> None:
    plan_inspection(database, NewInspection(2026, "Kiểm tra", unit_ids, done_on=on))


def test_units_missing_are_counted_and_named(database: Database, plan_id: int) -> None:
    units = [add_unit(database, name=f"Trường số {n}").created_id or 0 for n in range(1, 12)]
    target_id = make(database, plan_id, COVERAGE, 25)
    inspect(database, units[0])
    whole, found = status(database, target_id)
    coverage = target_coverage(found.target, whole.registers, TODAY)
    assert verdict_line(found, coverage) == "1/11 đơn vị = 9,1% – chỉ tiêu ≥ 25%: có nguy cơ không đạt"
    assert gap_line(found, coverage).startswith(
        "Thiếu 2 đơn vị; cần kiểm tra thêm 2 đơn vị trước 31/12/2026: Trường"
    )
    inspect(database, units[1], units[2], units[0])
    whole, found = status(database, target_id)
    coverage = target_coverage(found.target, whole.registers, TODAY)
    assert verdict_line(found, coverage) == "3/11 đơn vị = 27,3% – chỉ tiêu ≥ 25%: đạt"


def test_the_units_of_the_denominator_are_set_on_the_target(database: Database, plan_id: int) -> None:
    units = [add_unit(database, name=f"Trường số {n}").created_id or 0 for n in range(1, 5)]
    target_id = make(database, plan_id, COVERAGE, 25)
    change_target(database, target_id, {"scope": Scope.LISTED.value, "scope_ids": units[:2]})
    whole, found = status(database, target_id)
    assert target_coverage(found.target, whole.registers, TODAY).denominator == 2
    change_target(database, target_id, {"scope": Scope.INSPECTED.value, "scope_ids": []})
    whole, found = status(database, target_id)
    assert target_coverage(found.target, whole.registers, TODAY).denominator == 4


def test_two_targets_that_contradict_each_other_are_both_kept_and_told(
    database: Database, plan_id: int
) -> None:
    first = make(database, plan_id, COVERAGE, 25)
    change_target(database, make(database, plan_id, COVERAGE, 20), {"where": "III.2"})
    whole, found = status(database, first)
    assert len(whole.targets) == 2
    assert (
        rival_line(found, whole.targets)
        == "Kế hoạch còn ghi cho cùng nội dung ≥ 20% (III.2): chưa có số liệu."
    )


def test_two_targets_of_one_wording_without_a_register_contradict_too(
    database: Database, plan_id: int
) -> None:
    first = make(database, plan_id, "Mức độ hài lòng đạt 92%", 92)
    make(database, plan_id, "Mức độ hài lòng đạt 95%", 95)
    make(database, plan_id, "Số hóa hồ sơ đạt 92%", 92)
    whole, found = status(database, first)
    assert "≥ 95%" in rival_line(found, whole.targets)


def test_what_is_missing_of_a_counted_target_is_said_with_its_day(database: Database, plan_id: int) -> None:
    text, unit = "Có ít nhất 02 sáng kiến", "sáng kiến"
    target_id = make(database, plan_id, text, 2, shape=Shape.COUNT, unit=unit)
    _, found = status(database, target_id)
    assert gap_line(found) == "Còn thiếu 2 sáng kiến trước 31/12/2026."
    assert window_line(found).endswith("Cách đo: số sáng kiến được công nhận.")


def test_a_ceiling_that_is_broken_says_by_how_much(database: Database, plan_id: int) -> None:
    target_id = make(
        database, plan_id, "Hồ sơ trễ hạn", 5, comparator=Comparator.LE, unit="hồ sơ", shape=Shape.COUNT
    )
    record_value(database, target_id, as_of=TODAY, value=Decimal(7))
    _, found = status(database, target_id)
    assert gap_line(found) == "Vượt mức 2 hồ sơ."


def test_the_course_of_a_counted_target_is_told_month_by_month(database: Database, plan_id: int) -> None:
    units = [add_unit(database, name=f"Trường số {n}").created_id or 0 for n in range(1, 5)]
    target_id = make(database, plan_id, COVERAGE, 25)
    inspect(database, units[0], on=date(2026, 3, 15))
    whole, found = status(database, target_id)
    points = {point.on: int(point.value) for point in target_points(whole, found)}
    assert (points[date(2026, 2, 28)], points[date(2026, 3, 31)], points[TODAY]) == (0, 25, 25)


def test_the_course_of_a_target_measured_by_hand_is_its_values(database: Database, plan_id: int) -> None:
    target_id = make(database, plan_id)
    record_value(database, target_id, as_of=date(2026, 3, 31), numerator=3, denominator=4)
    whole, found = status(database, target_id)
    assert [(p.on, int(p.value)) for p in target_points(whole, found)] == [(date(2026, 3, 31), 75)]


def test_several_targets_go_to_the_trash_as_one_step(database: Database, plan_id: int) -> None:
    ids = [make(database, plan_id), make(database, plan_id)]
    trash_targets(database, ids)
    assert list_targets(database, plan_id) == []
    undo(database)
    assert [t.id for t in list_targets(database, plan_id)] == ids
