"""Working days, and the holiday table that is shipped."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from cchc_desktop.domain.calendar import DayKind, WorkCalendar, read_holiday_rows, read_holidays
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, legal_due
from cchc_desktop.errors import RuleError

TABLE = (Path(__file__).parents[2] / "resources" / "data" / "holidays.tsv").read_text(encoding="utf-8")
CALENDAR = WorkCalendar(read_holidays(TABLE))


@pytest.mark.parametrize("text", ["2026-03-07", "2026-03-14", "2026-06-07", "2026-06-14", "2026-12-20"])
def test_weekends_are_days_off(text: str) -> None:
    assert not CALENDAR.is_working(date.fromisoformat(text))


@pytest.mark.parametrize("text", ["2026-01-15", "2026-03-31", "2026-09-30", "2026-12-07", "2026-12-31"])
def test_usual_deadlines_of_2026_are_working_days(text: str) -> None:
    assert CALENDAR.is_working(date.fromisoformat(text))


@pytest.mark.parametrize(
    ("off", "worked"),
    [("2026-01-02", "2026-01-10"), ("2026-08-31", "2026-08-22"), ("2025-05-02", "2025-04-26")],
)
def test_a_swapped_day_is_off_and_its_saturday_is_worked(off: str, worked: str) -> None:
    assert not CALENDAR.is_working(date.fromisoformat(off))
    assert date.fromisoformat(worked).weekday() == 5
    assert CALENDAR.is_working(date.fromisoformat(worked))


def test_the_day_of_culture_is_only_a_note() -> None:
    assert CALENDAR.days[date(2026, 11, 24)] is DayKind.NOTE
    assert CALENDAR.is_working(date(2026, 11, 24))


def test_tet_2026_is_nine_days_long() -> None:
    assert CALENDAR.next_working(date(2026, 2, 14)) == date(2026, 2, 23)
    assert CALENDAR.previous_working(date(2026, 2, 22)) == date(2026, 2, 13)


@pytest.mark.parametrize(("year", "worked"), [(2025, 250), (2026, 250)])
def test_the_official_years_have_as_many_working_days_as_their_calendar(year: int, worked: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
    assert sum(map(CALENDAR.is_working, days)) == worked


def test_what_is_only_computed_says_so() -> None:
    for row in read_holiday_rows(TABLE):
        if row.day.year == 2027 and row.kind is not DayKind.NOTE:
            assert "cần xác nhận" in row.name
            assert "cần xác nhận" in row.source


def test_every_row_has_a_name_and_a_source_and_its_own_day() -> None:
    rows = read_holiday_rows(TABLE)
    assert all(row.name and row.source for row in rows)
    assert [row.day for row in rows] == sorted({row.day for row in rows})


def test_overdue_begins_after_the_next_working_day() -> None:
    assert legal_due(date(2026, 3, 7), CALENDAR) == date(2026, 3, 9)
    assert legal_due(date(2026, 2, 16), CALENDAR) == date(2026, 2, 23)
    assert legal_due(date(2026, 3, 9), CALENDAR) == date(2026, 3, 9)
    assert legal_due(Deadline("", DeadlineKind.DATE, due=date(2026, 2, 28)), CALENDAR) == date(2026, 3, 2)
    assert legal_due(Deadline("", DeadlineKind.ONGOING), CALENDAR) is None
    assert legal_due(None, CALENDAR) is None


def test_working_days_are_counted_after_the_day_itself() -> None:
    assert CALENDAR.add_working(date(2026, 2, 12), 2) == date(2026, 2, 23)
    assert CALENDAR.add_working(date(2026, 2, 12), 0) == date(2026, 2, 12)


def test_a_line_that_cannot_be_read_is_named() -> None:
    with pytest.raises(RuleError, match="Dòng 2 của bảng ngày nghỉ"):
        read_holidays("day\tkind\tname\tsource\n30/4/2026\toff\tNgày lễ\t\n")


def test_a_note_never_hides_a_day_off() -> None:
    text = "2026-09-02\toff\tA\tB\n\n# ghi chú\n2026-09-02\tnote\tC\tD\n"
    assert read_holidays(text) == {date(2026, 9, 2): DayKind.OFF}
