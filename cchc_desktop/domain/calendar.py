"""Working days: weekends, public holidays and swapped working days (table, editable by the officer)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from cchc_desktop.errors import RuleError


class DayKind(StrEnum):
    """What a row of the holiday table says about a day."""

    OFF = "off"
    WORKING = "working"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One row of the holiday table; a note changes nothing, it only tells the officer something."""

    day: date
    kind: DayKind
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked; days without a row follow the week (Saturday and Sunday off)."""

    days: Mapping[date, DayKind] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Whether the office works on that day."""
        kind = self.days.get(day)
        if kind is DayKind.OFF:
            return False
        return kind is DayKind.WORKING or day.weekday() < 5

    def next_working(self, day: date) -> date:
        """`day` itself, or the first working day after it (Civil Code 2015, art. 148.5)."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def previous_working(self, day: date) -> date:
        """`day` itself, or the last working day before it: the day reminders plan for."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def add_working(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        for _ in range(count):
            day = self.next_working(day + timedelta(days=1))
        return day


_COLUMNS = 4


def read_holiday_rows(text: str) -> tuple[Holiday, ...]:
    """The rows of a holiday table: day, kind, name and source between tabs, under one line of headings.

    RuleError names the first line that cannot be read; lines that are blank or start with # are passed over.
    """
    rows = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if _says_something(line)]
    return tuple(_holiday(number, line) for number, line in rows if not line.startswith("day\t"))


def read_holidays(text: str) -> dict[date, DayKind]:
    """What the table says of each day, for `WorkCalendar`; a day off or at work outweighs a note on it."""
    days: dict[date, DayKind] = {}
    for holiday in read_holiday_rows(text):
        if holiday.kind is not DayKind.NOTE or holiday.day not in days:
            days[holiday.day] = holiday.kind
    return days


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _holiday(number: int, line: str) -> Holiday:
    cells = [cell.strip() for cell in line.lstrip("\ufeff").split("\t")]
    cells += [""] * (_COLUMNS - len(cells))
    try:
        return Holiday(date.fromisoformat(cells[0]), DayKind(cells[1].lower()), cells[2], cells[3])
    except ValueError:
        raise RuleError(
            f"Dòng {number} của bảng ngày nghỉ không đọc được: “{line.strip()[:60]}”.",
            hint="Mỗi dòng gồm ngày (năm-tháng-ngày), loại (off, working, note), tên, nguồn, cách bằng Tab.",
        ) from None
