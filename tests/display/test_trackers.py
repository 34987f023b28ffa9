"""The lines above the registers: what is there, what is missing, what could be done about it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.trackers import quota_line, show_missing_units
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.targets import (
    Comparator,
    Measurement,
    Requirement,
    Shape,
    Target,
    TargetState,
    TargetStatus,
)
from cchc_desktop.domain.units import Unit

QUARTER = Requirement(Comparator.GE, Decimal(25))
NAMES = ("Phòng Kinh tế", "Trạm Y tế", "Trường THCS", "Công an xã", "Văn phòng", "Trung tâm")
UNTIL = date(2026, 11, 30)


def coverage(count: int, inspected: set[int], *, planned: int = -1, gone: int = -1) -> Coverage:
    units = tuple(Unit(n, NAMES[n % len(NAMES)]) for n in range(count))
    return Coverage(units, frozenset(inspected), frozenset({planned}), frozenset({gone}))


def test_the_missing_units_are_counted_dated_and_named_planned_ones_first() -> None:
    words = show_missing_units(coverage(11, {0}, planned=2), QUARTER, UNTIL)
    assert words == (
        "cần kiểm tra thêm 2 đơn vị trước 30/11/2026:"
        " Trường THCS (đã lên lịch), Trạm Y tế, Công an xã, Văn phòng …"
    )
    assert show_missing_units(coverage(11, {0, 1, 2}), QUARTER, UNTIL) == ""


def test_too_few_units_left_are_said() -> None:
    every = Requirement(Comparator.GE, Decimal(100))
    words = show_missing_units(coverage(4, {0, 1}, gone=3), every, UNTIL)
    assert words == (
        "cần kiểm tra thêm 2 đơn vị trước 30/11/2026: Trường THCS (chỉ còn 1 đơn vị có thể kiểm tra)"
    )
    words = show_missing_units(coverage(2, {0}, gone=1), every, UNTIL)
    assert words == "cần kiểm tra thêm 1 đơn vị trước 30/11/2026, nhưng không còn đơn vị nào"


def quota(found: int, wanted: int) -> TargetStatus:
    required = Requirement(Comparator.GE, Decimal(wanted))
    target = Target(1, 1, 1, Area.CHI_DAO, "Kiểm tra công vụ 04 cuộc trở lên", Shape.COUNT, required, "cuộc")
    window = (date(2026, 1, 1), date(2026, 12, 31))
    return TargetStatus(target, Measurement(Fraction(found)), TargetState.AT_RISK, window)


def test_a_quota_of_inspections_says_what_is_planned() -> None:
    texts = [
        quota_line("1", quota(found, 4), "cuộc", planned=planned).text
        for found, planned in ((1, 2), (1, 0), (4, 1))
    ]
    assert texts == [
        "1/4 cuộc – còn thiếu 3, đã lên lịch 2",
        "1/4 cuộc – còn thiếu 3, chưa lên lịch",
        "4/4 cuộc – đạt",
    ]
