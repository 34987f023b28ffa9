"""What targets have reached, measured from the registers."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.initiatives import Initiative, Stage, unit_quotas
from cchc_desktop.domain.inspections import Inspection, InspectionKind, Topic, Visit
from cchc_desktop.domain.measuring import RecordedValue, Registers, target_coverage, target_status
from cchc_desktop.domain.targets import (
    Comparator,
    Measure,
    Measurement,
    Requirement,
    Scope,
    Shape,
    Target,
    TargetState,
    TargetStatus,
)
from cchc_desktop.domain.units import Unit

ON = date(2026, 10, 1)


def target(measure: Measure, value: int, *, shape: Shape = Shape.COUNT, **more: object) -> Target:
    return Target(
        id=1,
        plan_id=1,
        position=1,
        area=Area.CHI_DAO,
        text="Chỉ tiêu",
        shape=shape,
        required=Requirement(Comparator.GE, Decimal(value)),
        unit="%" if shape is Shape.RATE else "cuộc",
        year_from=2026,
        year_to=2026,
        measure=measure,
        **more,  # type: ignore[arg-type]
    )


def measured(status: TargetStatus) -> Fraction | None:
    return status.measurement.value if status.measurement else None


def held(number: int, kind: ActivityKind, on: date | None) -> Activity:
    return Activity(number, 2026, kind, "x", held_on=on)


def inspected(number: int, *topics: Topic, on: date | None = date(2026, 3, 3)) -> Inspection:
    return Inspection(
        number,
        2026,
        "x",
        InspectionKind.PERIODIC,
        topics,
        done_on=on,
        planned_on=date(2026, 3, 3),
        visits=(Visit(number, "", on),),
    )


def test_three_of_eleven_units_meet_25_percent() -> None:
    units = [Unit(n, f"Đơn vị {n}") for n in range(1, 12)]
    registers = Registers(units=units, inspections=[inspected(n, Topic.CCHC) for n in (1, 2, 3)])
    status = target_status(target(Measure.UNITS_INSPECTED, 25, shape=Shape.RATE), registers, ON)
    assert (measured(status), status.state) == (Fraction(300, 11), TargetState.MET)
    assert status.rows == (("unit", 1), ("unit", 2), ("unit", 3))


def test_the_denominator_is_the_one_set_on_the_target() -> None:
    units = [Unit(n, f"Đơn vị {n}", inspected=n < 5) for n in range(1, 7)]
    registers = Registers(units=units, inspections=[inspected(6, Topic.CCHC)])
    every = target(Measure.UNITS_INSPECTED, 25, shape=Shape.RATE)
    listed = target(Measure.UNITS_INSPECTED, 25, shape=Shape.RATE, scope=Scope.LISTED, scope_ids=(5, 6))
    assert target_coverage(every, registers, ON).denominator == 4
    found = target_coverage(listed, registers, ON)
    assert (found.numerator, found.denominator) == (1, 2)


def recognised(number: int, unit_id: int) -> Initiative:
    day = date(2026, 4, number)
    return Initiative(number, 2026, "Sáng kiến", unit_id=unit_id, stage=Stage.RECOGNISED, recognised_on=day)


def test_a_quota_of_each_unit_is_not_met_by_one_unit_with_many() -> None:
    units = [Unit(1, "Phòng Kinh tế"), Unit(2, "Trạm Y tế"), Unit(3, "Ban quản lý chợ", reports=False)]
    each = target(Measure.INITIATIVES, 1, per_unit="mỗi đơn vị")
    many = Registers(units=units, initiatives=[recognised(n, 1) for n in (1, 2, 3)])
    status = target_status(each, many, ON)
    assert status.state is TargetState.AT_RISK
    assert status.measurement == Measurement(Fraction(50), 1, 2)
    assert status.explanation == "1/2 đơn vị đã có đủ 1 sáng kiến được công nhận"
    assert target_status(each, many, date(2027, 1, 1)).state is TargetState.NOT_MET
    both = Registers(units=units, initiatives=[recognised(1, 1), recognised(2, 2)])
    assert target_status(each, both, ON).state is TargetState.MET


def test_a_quota_of_each_unit_holds_for_the_units_listed() -> None:
    units = [Unit(n, f"Đơn vị {n}") for n in (1, 2, 3)]
    each = target(Measure.INITIATIVES, 1, per_unit="mỗi đơn vị", scope=Scope.LISTED, scope_ids=(2,))
    status = target_status(each, Registers(units=units, initiatives=[recognised(1, 2)]), ON)
    assert (status.state, status.measurement) == (TargetState.MET, Measurement(Fraction(100), 1, 1))
    nobody = target_status(replace(each, scope_ids=(9,)), Registers(units=units), ON)
    assert (nobody.state, nobody.explanation) == (
        TargetState.NO_DATA,
        "chưa có đơn vị nào phải có sáng kiến",
    )


@given(st.lists(st.integers(1, 4), max_size=8), st.integers(1, 3))
@settings(max_examples=60)
def test_a_quota_of_each_unit_is_met_exactly_when_no_unit_owes(owners: list[int], quota: int) -> None:
    units = [Unit(n, f"Đơn vị {n}") for n in range(1, 5)]
    found = [recognised(n, owner) for n, owner in enumerate(owners, start=1)]
    each = target(Measure.INITIATIVES, quota, per_unit="mỗi đơn vị")
    status = target_status(each, Registers(units=units, initiatives=found), ON)
    quotas = unit_quotas(units, found, quota, status.window, ON)
    assert (status.state is TargetState.MET) == all(not q.missing for q in quotas)


def test_no_unit_in_scope_is_no_data_with_a_reason() -> None:
    status = target_status(target(Measure.UNITS_INSPECTED, 25, shape=Shape.RATE), Registers(), ON)
    assert status.state is TargetState.NO_DATA
    assert "phạm vi" in status.explanation


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(list(Topic)), st.booleans()), max_size=8))
def test_inspections_of_one_kind_are_counted_by_topic_once_done(made: list[tuple[Topic, bool]]) -> None:
    registers = Registers(
        inspections=[
            inspected(n, topic, on=date(2026, 3, 3) if done else None) for n, (topic, done) in enumerate(made)
        ]
    )
    status = target_status(target(Measure.INSPECTIONS, 4, measure_detail="discipline"), registers, ON)
    wanted = sum(topic is Topic.DISCIPLINE and done for topic, done in made)
    assert measured(status) == wanted
    assert (status.state is TargetState.MET) is (wanted >= 4)


def test_only_recognised_initiatives_of_the_named_unit_count() -> None:
    def made(number: int, unit: int, day: date | None) -> Initiative:
        stage = Stage.RECOGNISED if day else Stage.IN_USE
        return Initiative(number, 2026, "x", unit_id=unit, stage=stage, recognised_on=day)

    registers = Registers(
        initiatives=[made(1, 1, date(2026, 5, 1)), made(2, 2, date(2026, 5, 1)), made(3, 1, None)]
    )
    assert measured(target_status(target(Measure.INITIATIVES, 2), registers, ON)) == 2
    assert measured(target_status(target(Measure.INITIATIVES, 1, unit_id=1), registers, ON)) == 1


@pytest.mark.parametrize(
    ("day", "count"), [(date(2026, 9, 30), 1), (None, 0), (date(2026, 10, 2), 0), (date(2025, 12, 31), 0)]
)
def test_an_activity_counts_from_the_day_it_was_held(day: date | None, count: int) -> None:
    registers = Registers(activities=[held(1, ActivityKind.DIALOGUE, day), held(2, ActivityKind.MEETING, ON)])
    assert measured(target_status(target(Measure.DIALOGUES, 1), registers, ON)) == count


def form(number: int, period: str, day: date, on_time: int, late: int | None) -> DossierCount:
    return DossierCount(number, period, day, f"L{number}", early=0, on_time=on_time, late=late)


def test_dossiers_on_time_are_those_of_the_year_so_far() -> None:
    march, june, september = date(2026, 3, 14), date(2026, 6, 14), date(2026, 9, 14)
    first, half = form(1, "2026-Q1", march, 10, 10), form(2, "2026-H1", june, 20, 12)
    third = [form(3, "2026-Q3", september, 60, 0), form(4, "2026-Q3", september, 7, 1)]
    on_time = target(Measure.DOSSIERS_ON_TIME, 98, shape=Shape.RATE)
    status = target_status(on_time, Registers(dossiers=[*third, first, half]), ON)
    assert status.measurement is not None
    assert (status.measurement.numerator, status.measurement.denominator) == (87, 100)
    assert status.rows == (("dossier_count", 2), ("dossier_count", 3), ("dossier_count", 4))
    assert measured(target_status(on_time, Registers(dossiers=[first, half, *third]), march)) == 50


def test_a_quarter_without_a_form_is_said_and_not_bridged() -> None:
    march, september = date(2026, 3, 14), date(2026, 9, 14)
    first, third = form(1, "2026-Q1", march, 10, 10), form(3, "2026-Q3", september, 60, 0)
    on_time = target(Measure.DOSSIERS_ON_TIME, 98, shape=Shape.RATE, indicator_id=7)
    status = target_status(on_time, Registers(dossiers=[first, third]), ON)
    assert measured(status) == 50
    assert status.explanation == "mới tính đến hết tháng 3; thiếu biểu II.06a tháng 4 đến tháng 6"
    late = target_status(on_time, Registers(dossiers=[third]), ON)
    assert (late.state, measured(late)) == (TargetState.NO_DATA, None)
    assert late.explanation == "thiếu biểu II.06a tháng 1 đến tháng 6"
    by_hand = RecordedValue(5, september, None, 97, 100)
    told = target_status(on_time, Registers(dossiers=[third], values={7: [by_hand]}), ON)
    assert measured(told) == 97
    assert told.rows == (("indicator_value", 5),)


def test_a_rate_measured_in_january_counts_its_own_year() -> None:
    own = form(1, "2026", date(2026, 12, 14), 90, 10)
    after = form(2, "2027-M01", date(2027, 1, 14), 1, 9)
    on_time = target(Measure.DOSSIERS_ON_TIME, 98, shape=Shape.RATE, measured_on=date(2027, 1, 31))
    assert measured(target_status(on_time, Registers(dossiers=[own, after]), date(2027, 1, 20))) == 90


def test_a_form_belongs_to_the_year_of_its_period_whenever_it_was_closed() -> None:
    earlier = form(1, "2025", date(2026, 1, 5), 850, 150)
    on_time = target(Measure.DOSSIERS_ON_TIME, 98, shape=Shape.RATE)
    february = target_status(on_time, Registers(dossiers=[earlier]), date(2026, 2, 10))
    assert (february.state, measured(february)) == (TargetState.NO_DATA, None)
    own = form(2, "2026", date(2027, 1, 5), 90, 10)
    assert measured(target_status(on_time, Registers(dossiers=[earlier, own]), date(2027, 1, 6))) == 90


def test_a_form_with_an_empty_cell_gives_no_share() -> None:
    on_time = target(Measure.DOSSIERS_ON_TIME, 98, shape=Shape.RATE)
    gap = Registers(dossiers=[form(1, "2026-Q1", date(2026, 3, 14), 90, None)])
    status = target_status(on_time, gap, ON)
    assert (status.state, measured(status)) == (TargetState.NO_DATA, None)


def test_the_latest_recorded_value_by_today_counts() -> None:
    values = [
        RecordedValue(1, date(2026, 3, 1), Fraction(90), None, None),
        RecordedValue(2, date(2026, 9, 1), None, 93, 100),
        RecordedValue(3, date(2026, 12, 1), Fraction(99), None, None),
    ]
    by_hand = target(Measure.MANUAL, 92, shape=Shape.RATE, indicator_id=7)
    status = target_status(by_hand, Registers(values={7: values}), ON)
    assert (measured(status), status.rows) == (Fraction(93), (("indicator_value", 2),))
    nothing = RecordedValue(4, date(2026, 9, 2), None, 0, 0)
    assert target_status(by_hand, Registers(values={7: [nothing]}), ON).explanation == "không phát sinh"


def test_a_target_without_a_number_stands_as_the_officer_judged_it_last() -> None:
    asked = replace(
        target(Measure.MANUAL, 0, shape=Shape.QUALITATIVE), required=Requirement(None, None), indicator_id=7
    )
    said = [
        RecordedValue(1, date(2026, 6, 1), Fraction(0), None, None),
        RecordedValue(2, date(2026, 9, 1), Fraction(1), None, None),
    ]
    registers = Registers(values={7: said})
    assert target_status(asked, registers, date(2026, 5, 1)).state is TargetState.NO_DATA
    before = target_status(asked, registers, date(2026, 7, 1))
    assert (before.state, before.explanation) == (
        TargetState.NOT_MET,
        "không đạt (đánh giá ngày 01/06/2026)",
    )
    after = target_status(asked, registers, ON)
    assert (after.state, after.rows) == (TargetState.MET, (("indicator_value", 2),))


def test_a_plain_number_is_no_verdict() -> None:
    asked = replace(
        target(Measure.MANUAL, 0, shape=Shape.RELATIVE), required=Requirement(None, None), indicator_id=7
    )
    values = {7: [RecordedValue(1, date(2026, 6, 1), Fraction(85), None, None)]}
    status = target_status(asked, Registers(values=values), ON)
    assert (status.state, measured(status)) == (TargetState.NO_DATA, Fraction(85))
