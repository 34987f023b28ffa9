"""Reports listed by name, each with its own day: `Q1: trước 10/4; 6 tháng: trước 10/7; …`.

A day may be counted in the period too: `quý I, quý II: ngày 15 của tháng cuối quý`.
"""

from collections.abc import Sequence

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Occurrence, Recurrence
from cchc_desktop.importing.phrase_dates import Cycle, DayRule, occurrences
from cchc_desktop.importing.phrase_elements import elements
from cchc_desktop.importing.phrase_moments import Moment, Unit
from cchc_desktop.importing.phrase_pieces import Window
from cchc_desktop.importing.phrase_recurring import recurring_deadline
from cchc_desktop.importing.phrase_tokens import Scanner, Token
from cchc_desktop.importing.phrase_windows import window_deadline


def labelled_reports(scanner: Scanner) -> Deadline | None:
    """Two reports or more, each with its day: recurring, for they come again each year."""
    found: list[Occurrence] = []
    while not scanner.ended():
        scanner.take_any(";", ",", "và", ".")
        labelled = _labelled(scanner)
        if not labelled:
            return None
        found += labelled
    if len(found) < 2:
        return None
    return recurring_deadline([o.recurrence for o in found], set(found))


def _labelled(scanner: Scanner) -> list[Occurrence]:
    """The reports of one day; none where their day is not certain."""
    scanner.take_any("đối với báo cáo", "đối với", "gửi báo cáo", "báo cáo định kỳ", "báo cáo", "bc")
    labels = [label] if (label := scanner.attempt(_label)) else []
    while labels and (label := scanner.attempt(_further_label)):
        labels.append(label)
    if not labels:
        return []
    scanner.take_any(":", "(", "-", ",")
    first = scanner.at
    while not scanner.ended() and scanner.peek() not in {";", ")"} and not _next_label(scanner, first):
        scanner.at += 1
    found = _occurrences(scanner, labels, scanner.tokens[first : scanner.at])
    scanner.take(")")
    return found


def _further_label(scanner: Scanner) -> tuple[Recurrence, Moment] | None:
    return _label(scanner) if scanner.take_any(", và", ",", "và") else None


def _next_label(scanner: Scanner, first: int) -> bool:
    if scanner.peek() not in {",", "và", "."} or scanner.at == first:
        return False
    words = {scanner.peek(1), scanner.peek(2), scanner.peek(3)}
    return bool(words & {"báo", "bc", "quý", "q"}) or scanner.peek(2) == "tháng"


def _occurrences(
    scanner: Scanner, labels: Sequence[tuple[Recurrence, Moment]], said: tuple[Token, ...]
) -> list[Occurrence]:
    """A day of the year is of one report, a day counted in its period of each that is named."""
    year = scanner.year
    found = elements(Scanner(scanner.text, said, year)) or []
    piece = found[0].piece if len(found) == 1 else None
    periods = [(recurrence, moment.opens(year), moment.closes(year)) for recurrence, moment in labels]
    if isinstance(piece, DayRule):
        return [
            one
            for recurrence, start, end in periods
            for one in occurrences(Cycle(recurrence), [piece], year)
            if (one.period_start, one.period_end) == (start, end)
        ]
    deadline = window_deadline(piece, year) if isinstance(piece, Window) and len(labels) == 1 else None
    if deadline is None or deadline.kind is not DeadlineKind.DATE or deadline.due is None:
        return []
    return [Occurrence(recurrence, deadline.due, start, end) for recurrence, start, end in periods]


def _label(scanner: Scanner) -> tuple[Recurrence, Moment] | None:
    year = Moment(Unit.YEAR, 1, 12)
    for words, recurrence, moment in (
        ("9 tháng đầu năm", Recurrence.YEARLY, Moment(Unit.PART, 1, 9)),
        ("09 tháng đầu năm", Recurrence.YEARLY, Moment(Unit.PART, 1, 9)),
        ("9 tháng", Recurrence.YEARLY, Moment(Unit.PART, 1, 9)),
        ("09 tháng", Recurrence.YEARLY, Moment(Unit.PART, 1, 9)),
        ("6 tháng đầu năm", Recurrence.HALF_YEARLY, Moment(Unit.PART, 1, 6)),
        ("06 tháng đầu năm", Recurrence.HALF_YEARLY, Moment(Unit.PART, 1, 6)),
        ("6 tháng cuối năm", Recurrence.HALF_YEARLY, Moment(Unit.PART, 7, 12)),
        ("06 tháng cuối năm", Recurrence.HALF_YEARLY, Moment(Unit.PART, 7, 12)),
        ("6 tháng", Recurrence.HALF_YEARLY, Moment(Unit.PART, 1, 6)),
        ("06 tháng", Recurrence.HALF_YEARLY, Moment(Unit.PART, 1, 6)),
        ("hằng năm", Recurrence.YEARLY, year),
        ("cả năm", Recurrence.YEARLY, year),
        ("cuối năm", Recurrence.YEARLY, year),
        ("năm", Recurrence.YEARLY, year),
    ):
        if scanner.take(words):
            return recurrence, moment
    if not scanner.take_any("quý", "q .", "q"):
        return None
    index = scanner.quarter()
    return (Recurrence.QUARTERLY, Moment(Unit.QUARTER, index * 3 - 2, index * 3)) if index else None
