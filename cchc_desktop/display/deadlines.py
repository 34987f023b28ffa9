"""A deadline as the command line prints it (CLI.md, `deadline --json` and the tasks of `import --json`)."""

from datetime import date

from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import Deadline, Occurrence, legal_due


def deadline_json(deadline: Deadline, calendar: WorkCalendar) -> dict[str, object]:
    """The contract's object: dates in ISO form, null for what the phrase does not say."""
    return {
        "text": deadline.text,
        "kind": deadline.kind.value,
        "continuous": deadline.continuous,
        "start": _iso(deadline.start),
        "due": _iso(deadline.due),
        "legal_due": _iso(legal_due(deadline, calendar)),
        "recurrence": deadline.recurrence.value if deadline.recurrence else None,
        "recurrences": [recurrence.value for recurrence in deadline.recurrences],
        "times_per_year": deadline.times_per_year,
        "anchor": deadline.anchor,
        "amount": deadline.amount,
        "amount_unit": deadline.amount_unit.value if deadline.amount_unit else None,
        "follow_up": deadline.follow_up,
        "occurrences": [occurrence_json(occurrence, calendar) for occurrence in deadline.occurrences],
    }


def occurrence_json(occurrence: Occurrence, calendar: WorkCalendar) -> dict[str, object]:
    """One instance of a recurring duty, with the period it is for."""
    return {
        "recurrence": occurrence.recurrence.value,
        "due": _iso(occurrence.due),
        "legal_due": _iso(legal_due(occurrence.due, calendar)),
        "period_start": _iso(occurrence.period_start),
        "period_end": _iso(occurrence.period_end),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
