"""The shares beside form II.06a, their checks, and which of them measures a target."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.measures import proposed_measure
from cchc_desktop.domain.measuring import RecordedValue, Registers, target_status
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.domain.service_figures import (
    COUNTS,
    PAIRS,
    PeriodServices,
    ServiceFigure,
    Share,
    excesses,
    periods_of,
    sum_faults,
)
from cchc_desktop.domain.targets import Comparator, Measure, Requirement, Shape, Target, TargetState

DAY = date(2026, 6, 14)
ON = date(2026, 11, 20)


def figure(
    period: str = "2026-H1", as_of: date = DAY, number: int = 1, **known: int | Decimal
) -> ServiceFigure:
    return ServiceFigure(number, period, as_of, **known)  # type: ignore[arg-type]


def target(measure: Measure, required: int) -> Target:
    bound = Requirement(Comparator.GE, Decimal(required))
    return Target(1, 1, 1, Area.TTHC, "Chỉ tiêu", Shape.RATE, bound, "%", year_from=2026, measure=measure)


def test_a_share_is_known_only_with_both_counts() -> None:
    assert figure(paid_online=45).percent(Share.E_PAYMENT) is None
    assert figure(paid_online=45, payable=60).percent(Share.E_PAYMENT) == 75
    nothing = figure(feedback=0, feedback_on_time=0)
    assert (nothing.known(Share.FEEDBACK), nothing.percent(Share.FEEDBACK)) == (True, None)


def test_counts_of_satisfaction_go_before_a_percentage() -> None:
    assert figure(satisfaction=Decimal("96.5")).percent(Share.SATISFACTION) == Fraction(193, 2)
    both = figure(satisfaction=Decimal("96.5"), rated=10, satisfied=9)
    assert both.percent(Share.SATISFACTION) == 90


@settings(max_examples=60)
@given(st.fixed_dictionaries({name: st.none() | st.integers(0, 5) for name in COUNTS}))
def test_a_part_beyond_its_whole_is_found_and_nothing_else(values: dict[str, int | None]) -> None:
    wrong = {(found.part, found.whole) for found in excesses(values)}
    for part, whole in PAIRS.values():
        few, many = values[part], values[whole]
        assert ((part, whole) in wrong) == (few is not None and many is not None and few > many)


def row(period: Period, number: int, **known: int) -> PeriodServices:
    return PeriodServices(number, period, figure(period.code, DAY, number, **known))


def test_a_half_year_is_held_against_its_quarters() -> None:
    first, second = (Period(2026, Cycle.QUARTER, n) for n in (1, 2))
    half = Period(2026, Cycle.HALF, 1)
    rows = [row(first, 1, payable=20), row(second, 2, payable=24), row(half, 3, payable=45)]
    [fault] = sum_faults(rows)
    assert (fault.period, fault.name, fault.given, fault.summed) == (half, "payable", 45, 44)
    assert sum_faults([rows[0], row(second, 2), rows[2]]) == ()


def test_the_year_has_quarters_and_a_quarter_months() -> None:
    periods = periods_of(2026)
    assert len(set(periods)) == 20
    months = [row(Period(2026, Cycle.MONTH, n), n, feedback=1) for n in (4, 5, 6)]
    [fault] = sum_faults([row(Period(2026, Cycle.QUARTER, 2), 9, feedback=4), *months])
    assert (fault.given, fault.summed) == (4, 3)


def test_targets_are_measured_from_the_figures() -> None:
    known = figure(payable=60, paid_online=45, satisfaction=Decimal("96.5"), feedback=0, feedback_on_time=0)
    registers = Registers(services=[known])
    paid = target_status(target(Measure.E_PAYMENT, 75), registers, ON)
    assert paid.measurement is not None
    assert (paid.measurement.numerator, paid.measurement.denominator, paid.state) == (45, 60, TargetState.MET)
    assert paid.rows == (("service_figure", 1),)
    pleased = target_status(target(Measure.SATISFACTION, 97), registers, ON)
    assert pleased.state is TargetState.ON_TRACK
    feedback = target_status(target(Measure.FEEDBACK_ON_TIME, 100), registers, ON)
    assert (feedback.measurement, feedback.explanation) == (None, "không phát sinh")
    assert target_status(target(Measure.DIGITISED, 90), registers, ON).state is TargetState.NO_DATA


def test_recorded_values_count_while_there_are_no_figures() -> None:
    by_hand = RecordedValue(7, DAY, Fraction(93), None, None)
    registers = Registers(values={5: [by_hand]})
    asked = Target(
        1, 1, 1, Area.TTHC, "x", Shape.RATE, Requirement(Comparator.GE, Decimal(92)), "%",
        year_from=2026, measure=Measure.SATISFACTION, indicator_id=5,
    )  # fmt: skip
    status = target_status(asked, registers, ON)
    assert (status.state, status.rows) == (TargetState.MET, (("indicator_value", 7),))


def test_of_two_forms_of_one_day_the_longer_period_counts() -> None:
    def line(number: int, period: str, on_time: int, late: int) -> DossierCount:
        return DossierCount(number, period, DAY, "Hộ tịch", early=0, on_time=on_time, late=late)

    registers = Registers(dossiers=[line(1, "2026-Q2", 10, 0), line(2, "2026-H1", 90, 10)])
    status = target_status(target(Measure.DOSSIERS_ON_TIME, 90), registers, ON)
    assert status.measurement is not None
    assert (status.measurement.numerator, status.measurement.denominator) == (90, 100)
    assert status.rows == (("dossier_count", 2),)


def test_the_online_share_leaves_out_what_was_carried_over() -> None:
    line = DossierCount(1, "2026-H1", DAY, "Hộ tịch", online=60, in_person=30, by_post=10, carried_over=50)
    status = target_status(target(Measure.DOSSIERS_ONLINE, 50), Registers(dossiers=[line]), ON)
    assert status.measurement is not None
    assert status.measurement.value == 60


PROPOSED = {
    "Tỷ lệ thanh toán trực tuyến đạt từ 80% trở lên": Measure.E_PAYMENT,
    "Tỷ lệ thủ tục hành chính được tích hợp thanh toán trực tuyến đạt 70%": Measure.MANUAL,
    "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%": Measure.DIGITISED,
    "100% hồ sơ được số hoá đầu vào": Measure.DIGITISED,
    "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa của hồ sơ đạt 50%": Measure.MANUAL,
    "100% phản ánh, kiến nghị về thủ tục hành chính được xử lý đúng hạn": Measure.FEEDBACK_ON_TIME,
    "Mức độ hài lòng của người dân, tổ chức đạt 95%": Measure.SATISFACTION,
    "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập đạt 85%": Measure.MANUAL,
    "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 70%": Measure.DOSSIERS_ONLINE,
    "100% hồ sơ công việc được xử lý trực tuyến": Measure.MANUAL,
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 60%": Measure.MANUAL,
    "98% hồ sơ trực tuyến được giải quyết đúng hạn": Measure.DOSSIERS_ON_TIME,
    "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt trên 98%": Measure.DOSSIERS_ON_TIME,
    "Tỷ lệ giải quyết trước và đúng hạn đạt 98%": Measure.DOSSIERS_ON_TIME,
    "99% hồ sơ ở tất cả các lĩnh vực được giải quyết đúng hạn": Measure.DOSSIERS_ON_TIME,
    "96% hồ sơ được giải quyết đúng hạn, trong đó lĩnh vực đất đai được ưu tiên": Measure.DOSSIERS_ON_TIME,
    "Thanh toán trực tuyến đạt 60%": Measure.E_PAYMENT,
    "Tỷ lệ hồ sơ thủ tục hành chính thanh toán trực tuyến đạt 60%": Measure.E_PAYMENT,
    "70% hồ sơ nộp trực tuyến trên Hệ thống thông tin giải quyết TTHC": Measure.DOSSIERS_ONLINE,
    "Các phòng hoàn thành 100% nhiệm vụ theo kế hoạch": Measure.TASKS_DONE,
}

# Each speaks of something near a register that the register does not count.
NOT_COUNTED = (
    "90% hồ sơ TTHC được tiếp nhận và giải quyết trực tuyến",
    "80% hồ sơ TTHC được giải quyết hoàn toàn trực tuyến",
    "100% hồ sơ được cấp kết quả điện tử qua dịch vụ công",
    "100% thôn có người hỗ trợ nộp hồ sơ trực tuyến",
    "Số hóa 100% hồ sơ lưu trữ của Ủy ban nhân dân xã",
    "Tỷ lệ số hóa hồ sơ địa chính đạt 70%",
    "100% TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến",
    "Thủ tục có thu phí được thanh toán trực tuyến đạt 100%",
    "80% hồ sơ giải quyết trước hạn",
    "Tỷ lệ giải quyết hồ sơ trước thời hạn đạt 30%",
    "100% cán bộ, công chức hoàn thành nhiệm vụ theo kế hoạch đào tạo",
    "Tỷ lệ công chức hoàn thành nhiệm vụ theo kế hoạch đạt 100%",
    "Hoàn thành 100% nhiệm vụ theo kế hoạch đào tạo, bồi dưỡng",
    "100% hồ sơ đất đai được giải quyết đúng hạn",
    "95% hồ sơ thuộc lĩnh vực hộ tịch nộp trực tuyến",
)


def test_a_target_is_proposed_the_figures_that_could_measure_it() -> None:
    assert {text: proposed_measure(text, Shape.RATE)[0] for text in PROPOSED} == PROPOSED


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_a_target_no_register_counts_is_left_to_the_officer(text: str) -> None:
    assert proposed_measure(text, Shape.RATE)[0] is Measure.MANUAL
