"""The command line's object for a deadline: names and forms as CLI.md has them."""

from datetime import date

from cchc_desktop.display.deadlines import deadline_json
from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.deadlines import AmountUnit, Deadline, DeadlineKind, Occurrence, Recurrence

NO_HOLIDAYS = WorkCalendar()


def test_a_range_prints_every_key_of_the_contract() -> None:
    deadline = Deadline("Quý III,IV/2026", DeadlineKind.RANGE, start=date(2026, 7, 1), due=date(2026, 12, 31))
    assert deadline_json(deadline, NO_HOLIDAYS) == {
        "text": "Quý III,IV/2026",
        "kind": "range",
        "continuous": False,
        "start": "2026-07-01",
        "due": "2026-12-31",
        "legal_due": "2026-12-31",
        "recurrence": None,
        "recurrences": [],
        "times_per_year": None,
        "anchor": None,
        "amount": None,
        "amount_unit": None,
        "follow_up": None,
        "occurrences": [],
        "occurrence_details": [],
    }


def test_due_stays_nominal_while_legal_due_leaves_the_day_off() -> None:
    calendar = WorkCalendar({date(2026, 4, 30): DayKind.OFF, date(2026, 5, 1): DayKind.OFF})
    shown = deadline_json(Deadline("x", DeadlineKind.DATE, due=date(2026, 4, 30)), calendar)
    assert (shown["due"], shown["legal_due"]) == ("2026-04-30", "2026-05-04")


def test_an_occurrence_names_its_cycle_its_days_and_its_period() -> None:
    occurrence = Occurrence(Recurrence.QUARTERLY, date(2026, 3, 7), date(2026, 1, 1), date(2026, 3, 31))
    deadline = Deadline(
        "x", DeadlineKind.RECURRING, recurrences=(Recurrence.QUARTERLY,), occurrences=(occurrence,)
    )
    shown = deadline_json(deadline, NO_HOLIDAYS)
    assert (shown["recurrence"], shown["recurrences"]) == ("quarterly", ["quarterly"])
    assert shown["occurrences"] == ["2026-03-07"]
    assert shown["occurrence_details"] == [
        {
            "recurrence": "quarterly",
            "due": "2026-03-07",
            "period_start": "2026-01-01",
            "period_end": "2026-03-31",
        }
    ]


def test_a_duration_names_its_unit() -> None:
    deadline = Deadline(
        "x", DeadlineKind.RELATIVE, amount=5, amount_unit=AmountUnit.WORKING_DAY, anchor="ngày họp"
    )
    shown = deadline_json(deadline, NO_HOLIDAYS)
    assert (shown["amount"], shown["amount_unit"], shown["anchor"]) == (5, "working_day", "ngày họp")
