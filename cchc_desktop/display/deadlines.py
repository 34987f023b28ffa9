"""A deadline as the command line prints it (CLI.md, `deadline --json` and the tasks of `import --json`)."""

from datetime import date
from typing import Any

from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import Deadline, Occurrence, legal_due


def deadline_json(deadline: Deadline, calendar: WorkCalendar) -> dict[str, Any]:
    """The contract's object: dates in ISO form, null for what the phrase does not say."""
    return {
        "text": deadline.text,
        **meaning_json(deadline),
        "legal_due": iso(legal_due(deadline, calendar)),
    }


def meaning_json(deadline: Deadline) -> dict[str, Any]:
    """What the phrase means, without the calendar.

    `occurrences` are the due days, each once; `occurrence_details` say which cycle and period each is for.
    """
    return {
        "kind": deadline.kind.value,
        "continuous": deadline.continuous,
        "start": iso(deadline.start),
        "due": iso(deadline.due),
        "recurrence": deadline.recurrence.value if deadline.recurrence else None,
        "recurrences": [recurrence.value for recurrence in deadline.recurrences],
        "times_per_year": deadline.times_per_year,
        "anchor": deadline.anchor,
        "amount": deadline.amount,
        "amount_unit": deadline.amount_unit.value if deadline.amount_unit else None,
        "follow_up": deadline.follow_up,
        "occurrences": [day.isoformat() for day in sorted({o.due for o in deadline.occurrences})],
        "occurrence_details": [occurrence_json(occurrence) for occurrence in deadline.occurrences],
    }


def occurrence_json(occurrence: Occurrence) -> dict[str, Any]:
    """One instance of a recurring duty, with the period it is for."""
    return {
        "recurrence": occurrence.recurrence.value,
        "due": iso(occurrence.due),
        "period_start": iso(occurrence.period_start),
        "period_end": iso(occurrence.period_end),
    }


def iso(day: date | None) -> str | None:
    """2026-03-07; None for an unknown day."""
    return day.isoformat() if day else None
