"""Between Qt's values and ours, and what an officer may type for a day."""

import re
from datetime import date

from PySide6.QtCore import QDate

from cchc_desktop.display.text import read_date, tidy

_SHORT_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{2}))?")
_DIGITS_ONLY = re.compile(r"(\d{2})(\d{2})(\d{4})")


def to_qdate(day: date | None) -> QDate:
    """Qt's day; an invalid one for an unknown day."""
    return QDate() if day is None else QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date | None:
    """Our day; None for an invalid one."""
    return date(day.year(), day.month(), day.day()) if day.isValid() else None


def read_day(text: str, year: int | None) -> date | None:
    """A typed day; "5/2" is in `year` (None: not read), "5/2/26" in 2026, "05022026" needs no strokes."""
    plain = tidy(text).replace(" ", "")
    if found := _DIGITS_ONLY.fullmatch(plain):
        return read_date("/".join(found.groups()))
    if found := _SHORT_DAY.fullmatch(plain):
        day, month, short_year = found.groups()
        return read_date(f"{day}/{month}/{2000 + int(short_year) if short_year else year or ''}")
    return read_date(plain)
