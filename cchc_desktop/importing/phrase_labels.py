"""Reports listed by name, each with its own day: `Q1: trước 10/4; 6 tháng: trước 10/7; …`."""

from datetime import date

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Occurrence, Recurrence
from cchc_desktop.importing.phrase_elements import elements
from cchc_desktop.importing.phrase_moments import Moment, Unit
from cchc_desktop.importing.phrase_pieces import Window
from cchc_desktop.importing.phrase_recurring import recurring_deadline
from cchc_desktop.importing.phrase_tokens import Scanner
from cchc_desktop.importing.phrase_windows import window_deadline


def labelled_reports(scanner: Scanner) -> Deadline | None:
    """Two reports or more, each with its day: recurring, for they come again each year."""
    found: list[Occurrence] = []
    while not scanner.ended():
        scanner.take_any(";", ",", "và", ".")
        occurrence = _labelled(scanner)
        if occurrence is None:
            return None
        found.append(occurrence)
    if len(found) < 2:
        return None
    return recurring_deadline([o.recurrence for o in found], set(found))


def _labelled(scanner: Scanner) -> Occurrence | None:
    scanner.take_any("đối với báo cáo", "đối với", "gửi báo cáo", "báo cáo định kỳ", "báo cáo", "bc")
    label = scanner.attempt(_label)
    if label is None:
        return None
    scanner.take_any(":", "(", "-", ",")
    first = scanner.at
    while not scanner.ended() and scanner.peek() not in {";", ")"} and not _next_label(scanner, first):
        scanner.at += 1
    due = _labelled_due(scanner, first, scanner.at)
    scanner.take(")")
    if due is None:
        return None
    return Occurrence(label[0], due, label[1].opens(scanner.year), label[1].closes(scanner.year))


def _next_label(scanner: Scanner, first: int) -> bool:
    if scanner.peek() not in {",", "và", "."} or scanner.at == first:
        return False
    words = {scanner.peek(1), scanner.peek(2), scanner.peek(3)}
    return bool(words & {"báo", "bc", "quý", "q"}) or scanner.peek(2) == "tháng"


def _labelled_due(scanner: Scanner, first: int, last: int) -> date | None:
    inner = Scanner(scanner.text, scanner.tokens[first:last], scanner.year)
    found = elements(inner)
    if not found or len(found) != 1 or not isinstance(found[0].piece, Window):
        return None
    deadline = window_deadline(found[0].piece, scanner.year)
    return deadline.due if deadline and deadline.kind is DeadlineKind.DATE else None


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
        ("năm", Recurrence.YEARLY, year),
    ):
        if scanner.take(words):
            return recurrence, moment
    if not scanner.take_any("quý", "q .", "q"):
        return None
    index = scanner.quarter()
    return (Recurrence.QUARTERLY, Moment(Unit.QUARTER, index * 3 - 2, index * 3)) if index else None
