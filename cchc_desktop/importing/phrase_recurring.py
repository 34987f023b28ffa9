"""What cycles and the days beside them mean together; None where that is not certain."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Occurrence, Recurrence
from cchc_desktop.importing.phrase_dates import (
    Cycle,
    DayRule,
    FixedRule,
    Rule,
    WeekDayRule,
    Where,
    occurrences,
)
from cchc_desktop.importing.phrase_moments import Unit
from cchc_desktop.importing.phrase_pieces import Element, Mode, Previous, Regular, Window
from cchc_desktop.importing.phrase_tokens import Scanner
from cchc_desktop.importing.phrase_windows import window_deadline

_ORDER = list(Recurrence)
# A unit alone ("tháng … năm 2026" with its number left blank) is no cycle; with a report or a day it is.
_REPORT_WORDS = frozenset({"cáo", "bc", "kết"})


@dataclass(slots=True)
class _Group:
    cycles: list[Cycle] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


@dataclass(slots=True)
class _Limit:
    """The part of the year that a recurring duty is confined to."""

    year: int
    start: date = date.min
    end: date = date.max


def recurring(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """The duty that these cycles, rules and windows give; ValueError when a day does not fit its cycle."""
    rest = _with_listed_year(scanner, rest)
    cycles = [e.piece for e in rest if isinstance(e.piece, Cycle)]
    regular = any(isinstance(e.piece, Regular) for e in rest)
    if regular and not cycles and len(rest) == 1:
        return Deadline(text="", kind=DeadlineKind.RECURRING)
    if len(cycles) == 1 and cycles[0].bare and not regular:
        reported = any(token.key in _REPORT_WORDS for token in scanner.tokens)
        single = _single_report(scanner, rest) if reported and _comes_once(cycles[0]) else None
        if single or not (reported or any(isinstance(e.piece, DayRule) for e in rest)):
            return single
    limit = _Limit(scanner.year)
    groups = _groups(rest, limit)
    if not groups:
        return None
    if any(isinstance(e.piece, Previous) for e in rest):
        for group in groups:
            group.rules = [_for_previous(rule) for rule in group.rules]
    return _dated(groups, limit)


def _with_listed_year(scanner: Scanner, rest: Sequence[Element]) -> list[Element]:
    """`quý, 6 tháng và cả năm`: the year that closes a list of cycles is one of them."""
    found: list[Element] = []
    for element in rest:
        listed = sum(isinstance(one.piece, Cycle) for one in found)
        joined = listed and (element.joined == "và" or (element.joined == "," and listed > 1))
        if joined and isinstance(found[-1].piece, Cycle) and _is_year(scanner, element):
            element = replace(element, piece=Cycle(Recurrence.YEARLY, bare=True))  # noqa: PLW2901
        found.append(element)
    return found


def _is_year(scanner: Scanner, element: Element) -> bool:
    """`cả năm`, `năm 2026` of the plan's own year, nothing before it."""
    moment = element.piece.moments.single if isinstance(element.piece, Window) else None
    own = moment is not None and moment.unit is Unit.YEAR and moment.year in {None, scanner.year}
    return own and scanner.tokens[element.at].key in {"cả", "năm"}


def _comes_once(cycle: Cycle) -> bool:
    return cycle.recurrence in {Recurrence.HALF_YEARLY, Recurrence.YEARLY}


def _single_report(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """`báo cáo năm gửi trước ngày 10/12`: one paper of the plan's year, so one day."""
    windows = [e.piece for e in rest if isinstance(e.piece, Window)]
    if len(windows) == 1 and len(rest) == 2 and windows[0].mode in {Mode.BEFORE, Mode.UNTIL, Mode.IN}:
        found = window_deadline(windows[0], scanner.year)
        return found if found and found.kind is DeadlineKind.DATE else None
    return None


def _for_previous(rule: Rule) -> Rule:
    return (
        replace(rule, where=Where.NEXT) if isinstance(rule, DayRule) and rule.where is Where.PLAIN else rule
    )


def _groups(rest: Sequence[Element], limit: _Limit) -> list[_Group] | None:
    """Which rule belongs to which cycles: those before it, unless the phrase opens with a rule."""
    groups = [_Group()]
    shortest = min((_ORDER.index(e.piece.recurrence) for e in rest if isinstance(e.piece, Cycle)), default=0)
    rule_first: bool | None = None
    for element in rest:
        piece = (
            _as_rule(element.piece, limit, _ORDER[shortest])
            if isinstance(element.piece, Window)
            else element.piece
        )
        group = groups[-1]
        if isinstance(piece, Cycle):
            if rule_first and not group.cycles and element.joined in {"và", "hoặc"}:
                return None
            if rule_first is False and group.rules:
                groups.append(group := _Group())
            group.cycles.append(piece)
            rule_first = bool(rule_first)
        elif isinstance(piece, DayRule | WeekDayRule | FixedRule):
            if rule_first and group.cycles:
                groups.append(group := _Group())
            group.rules.append(piece)
            rule_first = True if rule_first is None else rule_first
    return groups if all(_complete(group) for group in groups) else None


def _as_rule(window: Window, limit: _Limit, shortest: Recurrence) -> FixedRule | None:
    """A window beside a cycle: days of each year, or the part of the year that all of it is confined to."""
    moments = window.moments
    first, last = moments.items[0], moments.items[-1]
    if not _confines(window, shortest):
        return FixedRule(moments, strict=window.mode is Mode.BEFORE)
    if moments.single and first.unit is Unit.YEAR and first.year and window.mode in {Mode.IN, Mode.THROUGH}:
        limit.year = first.year
    if window.mode is not Mode.UNTIL:
        limit.start = first.opens(limit.year)
    if window.mode is not Mode.FROM:
        limit.end = last.closes(limit.year)
    return None


def _confines(window: Window, shortest: Recurrence) -> bool:
    first = window.moments.items[0]
    if window.mode is Mode.BEFORE:
        return False
    if window.mode in {Mode.FROM, Mode.THROUGH} or first.unit is Unit.YEAR:
        return True
    return (
        window.mode is Mode.IN
        and window.moments.ranged
        and shortest <= Recurrence.QUARTERLY
        and _short(shortest)
    )


def _short(recurrence: Recurrence) -> bool:
    return _ORDER.index(recurrence) <= _ORDER.index(Recurrence.QUARTERLY)


def _complete(group: _Group) -> bool:
    """Every rule has its cycle, implied ones included, and a bare day a cycle it can belong to."""
    if not group.cycles:
        days = [rule for rule in group.rules if isinstance(rule, DayRule | WeekDayRule)]
        implied = [rule.implied for rule in days if rule.implied and not _leans(rule)]
        if not implied or len(implied) != len(group.rules):
            return False
        group.cycles = [Cycle(recurrence) for recurrence in dict.fromkeys(implied)]
    shortest = min(_ORDER.index(cycle.recurrence) for cycle in group.cycles)
    for rule in group.rules:
        if isinstance(rule, DayRule) and rule.where is Where.PLAIN and rule.implied is None:
            # "ngày 03 hằng quý" is the third after the quarter; the 25th might be of its last month.
            far = shortest > _ORDER.index(Recurrence.QUARTERLY)
            if far or (_ORDER[shortest] is Recurrence.QUARTERLY and max((rule.day, *rule.more)) > 15):
                return False
    return True


def _leans(rule: Rule) -> bool:
    return isinstance(rule, DayRule) and rule.leans


def _dated(groups: Sequence[_Group], limit: _Limit) -> Deadline | None:
    cycles = [cycle for group in groups for cycle in group.cycles]
    ruled = {cycle for group in groups if group.rules for cycle in group.cycles}
    found: list[Occurrence] = []
    for group in groups:
        for cycle in dict.fromkeys(group.cycles):
            if not group.rules and (cycle in ruled or (cycle.times or 1) > 1):
                continue
            found += occurrences(cycle, group.rules, limit.year)
    if Recurrence.YEARLY in {cycle.recurrence for cycle in cycles}:
        found = _year_for_second_half(found, groups)
    kept = {o for o in found if o.period_end >= limit.start and o.period_start <= limit.end}
    return recurring_deadline([cycle.recurrence for cycle in cycles], kept, _times(cycles))


def _times(cycles: Sequence[Cycle]) -> int | None:
    return next((cycle.times_per_year for cycle in cycles if cycle.times_per_year), None)


def _year_for_second_half(found: list[Occurrence], groups: Sequence[_Group]) -> list[Occurrence]:
    """Where the six months have a day of their own and a year's paper follows, it is the second half's."""
    dated = any(
        isinstance(rule, FixedRule)
        for group in groups
        for rule in group.rules
        if any(cycle.recurrence is Recurrence.HALF_YEARLY for cycle in group.cycles)
    )
    half = Recurrence.HALF_YEARLY
    return [
        o
        for o in found
        if not (dated and o.recurrence is half and o.due == o.period_end and o.due.month == 12)
    ]


def recurring_deadline(
    recurrences: Sequence[Recurrence], found: set[Occurrence], times: int | None = None
) -> Deadline:
    """Cycles most frequent first, occurrences by their day."""
    return Deadline(
        text="",
        kind=DeadlineKind.RECURRING,
        recurrences=tuple(sorted(set(recurrences), key=_ORDER.index)),
        times_per_year=times,
        occurrences=tuple(sorted(found, key=lambda o: (o.due, _ORDER.index(o.recurrence), o.period_start))),
    )
