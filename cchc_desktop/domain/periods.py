"""Reporting periods and the days their data covers."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cchc_desktop.errors import RuleError


class Cycle(StrEnum):
    """The sorts of periods; the value is how the command line writes them, `{}` for the number."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


class Window(StrEnum):
    """Which days a period's data covers: NĐ 09/2019 (art. 12: from the 15th to the 14th) or calendar days."""

    ND09 = "nd09"
    CALENDAR = "calendar"


_CODE = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|M(0[1-9]|1[0-2])))?", re.IGNORECASE)
_ROMAN = ("", "I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One period of a year: `number` counts months, quarters or halves from 1 (1 for the others)."""

    year: int
    cycle: Cycle
    number: int = 1

    @property
    def code(self) -> str:
        """As on the command line: 2026-Q1, 2026-H1, 2026-9M, 2026-M07, 2026."""
        return f"{self.year}-{self.suffix}" if self.suffix else str(self.year)

    @property
    def suffix(self) -> str:
        """The code without its year; empty for the year."""
        return {
            Cycle.MONTH: f"M{self.number:02d}",
            Cycle.QUARTER: f"Q{self.number}",
            Cycle.HALF: f"H{self.number}",
            Cycle.NINE_MONTHS: "9M",
            Cycle.YEAR: "",
        }[self.cycle]

    @property
    def title(self) -> str:
        """As in a report's title: "quý III năm 2026", "6 tháng đầu năm 2026"."""
        roman = _ROMAN[self.number] if self.cycle is Cycle.QUARTER else ""
        return {
            Cycle.MONTH: f"tháng {self.number:02d} năm {self.year}",
            Cycle.QUARTER: f"quý {roman} năm {self.year}",
            Cycle.HALF: f"6 tháng {'đầu' if self.number == 1 else 'cuối'} năm {self.year}",
            Cycle.NINE_MONTHS: f"9 tháng đầu năm {self.year}",
            Cycle.YEAR: f"năm {self.year}",
        }[self.cycle]

    @property
    def months(self) -> tuple[int, int]:
        """First and last month."""
        return {
            Cycle.MONTH: (self.number, self.number),
            Cycle.QUARTER: (self.number * 3 - 2, self.number * 3),
            Cycle.HALF: (self.number * 6 - 5, self.number * 6),
            Cycle.NINE_MONTHS: (1, 9),
            Cycle.YEAR: (1, 12),
        }[self.cycle]

    def days(self, window: Window) -> tuple[date, date]:
        """First and last day of the data."""
        first, last = self.months
        if window is Window.CALENDAR:
            return date(self.year, first, 1), month_end(self.year, last)
        start = date(self.year - 1, 12, 15) if first == 1 else date(self.year, first - 1, 15)
        return start, date(self.year, last, 14)

    def following(self) -> "Period":
        """The period after this one, of the same cycle; after the nine months, the year's last quarter."""
        if self.cycle is Cycle.NINE_MONTHS:
            return Period(self.year, Cycle.QUARTER, 4)
        if self.cycle is Cycle.YEAR:
            return Period(self.year + 1, Cycle.YEAR)
        count = {Cycle.MONTH: 12, Cycle.QUARTER: 4, Cycle.HALF: 2}[self.cycle]
        if self.number == count:
            return Period(self.year + 1, self.cycle)
        return Period(self.year, self.cycle, self.number + 1)

    def previous(self) -> "Period":
        """The period before this one, of the same cycle."""
        count = {Cycle.MONTH: 12, Cycle.QUARTER: 4, Cycle.HALF: 2}.get(self.cycle, 1)
        if self.number == 1:
            return Period(self.year - 1, self.cycle, count)
        return Period(self.year, self.cycle, self.number - 1)

    def last_year(self) -> "Period":
        """The same period of the year before (cùng kỳ năm trước)."""
        return Period(self.year - 1, self.cycle, self.number)


def covering(period: Period, known: Collection[Period]) -> tuple[Period, ...]:
    """The fewest of the `known` periods that make up `period` without gap or overlap; none if they do not."""
    return _cover(period.year, *period.months, known) or ()


def _cover(year: int, first: int, last: int, known: Collection[Period]) -> tuple[Period, ...] | None:
    """The same for months `first` to `last`; None where they cannot be made up."""
    if first > last:
        return ()
    ways = []
    for part in known:
        if part.year == year and part.months[0] == first and part.months[1] <= last:
            rest = _cover(year, part.months[1] + 1, last, known)
            if rest is not None:
                ways.append((part, *rest))
    return min(ways, key=len, default=None)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def parse_period(code: str) -> Period:
    """The period of a command-line code; raises RuleError naming the forms that are understood."""
    found = _CODE.fullmatch(code.strip())
    if not found or not 1900 < int(found[1]) < 2200:
        raise RuleError(
            f"Không hiểu kỳ báo cáo “{code}”.",
            hint="Viết một trong các dạng: 2026-Q1, 2026-H1, 2026-9M, 2026-M07 hoặc 2026.",
            fields=("period",),
        )
    year = int(found[1])
    if found[2]:
        return Period(year, Cycle.QUARTER, int(found[2]))
    if found[3]:
        return Period(year, Cycle.HALF, int(found[3]))
    if found[4]:
        return Period(year, Cycle.NINE_MONTHS)
    if found[5]:
        return Period(year, Cycle.MONTH, int(found[5]))
    return Period(year, Cycle.YEAR)
