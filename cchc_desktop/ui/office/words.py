"""What the codes of the office's settings are called."""

from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.periods import Window

DAY_KINDS = {
    DayKind.OFF: "Nghỉ",
    DayKind.WORKING: "Làm bù",
    DayKind.NOTE: "Ghi chú",
}
PERIODS = {
    "Q1": "Quý I",
    "Q2": "Quý II",
    "H1": "6 tháng đầu năm",
    "Q3": "Quý III",
    "9M": "9 tháng",
    "Q4": "Quý IV",
    "H2": "6 tháng cuối năm",
    "": "Năm",
    **{f"M{month:02d}": f"Tháng {month:02d}" for month in range(1, 13)},
}
WINDOWS = {
    Window.ND09: "Ngày 15 đến 14 (NĐ 09)",
    Window.CALENDAR: "Theo tháng dương lịch",
}
