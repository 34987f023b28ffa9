"""Relative deadlines that run for each unit apart: from the day it received until it hands in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import AmountUnit
from cchc_desktop.domain.periods import month_end

_SEVERAL = re.compile(
    r"(?:(?:thủ trưởng|trưởng|lãnh đạo|người đứng đầu|hiệu trưởng|cán bộ|công chức),?\s+)*"
    r"(?:(?:tất cả |toàn bộ |toàn thể )?(?:các|những|từng|mỗi|một số) |(?:tất cả|toàn thể) )|"
    r"(?:phòng|ban|cơ quan|đơn vị)(?:,| ?/| và | chuyên môn| trực thuộc| thuộc| liên quan)|"
    r"(?!0*1 )\d+ (?:thôn|phòng|đơn vị|cơ quan|trường|xóm|ấp|bản|tổ dân phố)\b"
)


@dataclass(frozen=True, slots=True)
class UnitDates:
    """When one unit received what a task waits for, and when it handed in; `id` is 0 while nothing is kept.

    `since` is the day its term counts from: its own `received_on`, else the task's common day. `due` and
    `legal_due` are as of a task; None while that day is unknown.
    """

    id: int
    unit_id: int
    unit: str
    received_on: date | None = None
    handed_in_on: date | None = None
    document_id: int | None = None
    document_name: str = ""
    since: date | None = None
    due: date | None = None
    legal_due: date | None = None

    def handed_in(self, on: date) -> bool:
        """Whether it has handed in, as known on a day."""
        return self.handed_in_on is not None and self.handed_in_on <= on

    def late(self, on: date) -> bool:
        """Whether it handed in after its own term, as known on a day; never while the term is unknown."""
        day = self.handed_in_on
        return day is not None and day <= on and self.legal_due is not None and day > self.legal_due


def names_several(lead: str) -> bool:
    """Whether words in the place of a unit mean several of them ("Các phòng, đơn vị thuộc xã")."""
    return _SEVERAL.match(f"{lead.strip().casefold()} ") is not None


def relative_due(
    since: date | None, amount: int | None, unit: str | None, calendar: WorkCalendar
) -> date | None:
    """The last day of a term of `amount` days, working days or months; None while something is unknown."""
    if since is None or amount is None:
        return None
    match unit:
        case AmountUnit.WORKING_DAY:
            return calendar.add_working(since, amount)
        case AmountUnit.MONTH:
            return _months_later(since, amount)
        case _:
            return since + timedelta(days=amount)


def _months_later(day: date, months: int) -> date:
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return min(
        month_end(year, month), date(year, month, min(day.day, 28)) + timedelta(days=max(day.day - 28, 0))
    )


def with_terms(
    units: Iterable[UnitDates],
    common: date | None,
    amount: int | None,
    unit: str | None,
    calendar: WorkCalendar,
) -> tuple[UnitDates, ...]:
    """The units with the term of each; `common` is the day for all that have none of their own."""
    found = []
    for one in units:
        since = one.received_on or common
        due = relative_due(since, amount, unit, calendar)
        legal = None if due is None else calendar.next_working(due)
        found.append(replace(one, since=since, due=due, legal_due=legal))
    return tuple(found)


def deciding(units: Sequence[UnitDates], on: date) -> list[UnitDates]:
    """The units whose terms the task goes by on a day: those that have a term and still owe.

    The task is due with the first of them and overdue with any of them. Once every unit has handed in it is
    the one with the last term: what is left of the task is late after that. None while the only units that
    owe have not received: nobody can be late yet.
    """
    termed = [one for one in units if one.due is not None]
    owing = [one for one in termed if not one.handed_in(on)]
    if owing or not termed or last_hand_in(units, on) is None:
        return owing
    return [max(termed, key=lambda one: one.due or date.min)]


def last_hand_in(units: Sequence[UnitDates], on: date) -> date | None:
    """The day of the last one, once every unit has handed in as known on a day."""
    days = [one.handed_in_on for one in units if one.handed_in_on is not None and one.handed_in_on <= on]
    return max(days) if days and len(days) == len(units) else None
