"""What a target has reached, as the officer reads it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.overview import shortfall_words
from cchc_desktop.display.target_words import gap_line, verdict_line
from cchc_desktop.display.targets import show_measurement
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.measuring import Registers, target_status
from cchc_desktop.domain.targets import Comparator, Measure, Measurement, Requirement, Shape, Target
from cchc_desktop.domain.units import Unit

RATE = Target(
    1, 1, 1, Area.TTHC, "Hồ sơ đúng hạn", Shape.RATE, Requirement(Comparator.GE, Decimal(98)), "%",
    year_from=2026, year_to=2026,
)  # fmt: skip
EACH = replace(
    RATE,
    shape=Shape.COUNT,
    required=Requirement(Comparator.GE, Decimal(1)),
    unit="sáng kiến",
    measure=Measure.INITIATIVES,
    per_unit="mỗi đơn vị",
)


def test_thousands_have_their_dots() -> None:
    measured = Measurement(Fraction(130400, 1322), 1304, 1322)
    assert show_measurement(measured, RATE) == "1.304/1.322 = 98,6%"


def test_a_quota_of_each_unit_tells_of_units() -> None:
    registers = Registers(units=[Unit(1, "Phòng Kinh tế"), Unit(2, "Trạm Y tế")])
    status = target_status(EACH, registers, date(2026, 10, 1))
    assert verdict_line(status).startswith("0/2 đơn vị đã đủ – chỉ tiêu ≥ 1 sáng kiến: ")
    assert gap_line(status) == "Còn 2 đơn vị chưa đủ sáng kiến trước 31/12/2026."
    assert shortfall_words(status, None) == "còn 2 đơn vị chưa đủ sáng kiến trước 31/12/2026"
