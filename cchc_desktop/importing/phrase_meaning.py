"""What the pieces of a deadline phrase mean together; None where that is not certain."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.phrase_dates import Cycle, DayRule, Where
from cchc_desktop.importing.phrase_moments import Moments, Unit
from cchc_desktop.importing.phrase_pieces import Element, Event, Mode, Ongoing, Relative, Window
from cchc_desktop.importing.phrase_recurring import recurring
from cchc_desktop.importing.phrase_rounds import period_ends
from cchc_desktop.importing.phrase_tokens import Scanner
from cchc_desktop.importing.phrase_windows import narrower, window_deadline, windows_deadline

_REPORTING = frozenset({"báo", "tổng", "sơ"})
_BEGINNING = frozenset({"triển", "thực", "bắt", "khởi"})
_KEEPING = frozenset({"duy", "tiếp"})
# What says that work goes on, and what merely does it.
_GOING_ON = frozenset(
    {"thường", "liên", "xuyên", "hằng", "không", "lâu", "kịp", "suốt", "t", "tx", "các", "mỗi", "24"}
)
_EACH = frozenset({"hằng", "mỗi", "từng", "định", "theo"})
_ACTING = frozenset({"thực", "triển", "tiến", "làm", "được", "tổ"})
_FINISHING = frozenset({"hoàn", "xong", "kết", "ht"})


def meaning(scanner: Scanner, found: Sequence[Element]) -> Deadline | None:
    """The one deadline that all elements together give."""
    events = [element for element in found if isinstance(element.piece, Event)]
    rest = _without_repeats(scanner, [element for element in found if not isinstance(element.piece, Event)])
    if not rest:
        return _on_event(events)
    if any(element.joined == "hoặc" for element in rest):
        return None
    deadline = _timed(scanner, rest)
    return _with_events(scanner, deadline, rest, events) if deadline else None


def _without_repeats(scanner: Scanner, found: list[Element]) -> list[Element]:
    """Without "liên tục" behind "thường xuyên"; work that is named with it stays."""
    return [
        element
        for before, element in zip([None, *found], found, strict=False)
        if not (before and isinstance(before.piece, Ongoing) and isinstance(element.piece, Ongoing))
        or scanner.tokens[element.at].key not in _GOING_ON | _ACTING | _KEEPING
    ]


def _anchors(events: Sequence[Element], *, loose: bool) -> list[str]:
    return [e.piece.anchor for e in events if isinstance(e.piece, Event) and e.piece.loose is loose]


def _on_event(events: Sequence[Element]) -> Deadline | None:
    anchors = [e.piece.anchor for e in events if isinstance(e.piece, Event)]
    return Deadline(text="", kind=DeadlineKind.ON_EVENT, anchor="; ".join(anchors)) if anchors else None


def _with_events(
    scanner: Scanner, deadline: Deadline, rest: Sequence[Element], events: Sequence[Element]
) -> Deadline | None:
    if not events:
        return deadline
    if isinstance(rest[0].piece, Relative):
        return None
    tentative = all(isinstance(e.piece, Window) and e.piece.tentative for e in rest)
    firm = _anchors(events, loose=False)
    if tentative and firm:
        likely = scanner.slice(rest[0].at)
        return Deadline(text="", kind=DeadlineKind.ON_EVENT, anchor="; ".join(firm), follow_up=likely)
    loose = next((e for e in events if isinstance(e.piece, Event) and e.piece.loose), None)
    tail = deadline.follow_up or (scanner.slice(loose.at) if loose else None)
    return replace(deadline, anchor="; ".join(firm) or None, follow_up=tail)


def _timed(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    first = rest[0].piece
    if isinstance(first, Ongoing):
        return _ongoing(scanner, rest)
    for index, element in enumerate(rest):
        if isinstance(element.piece, Ongoing):
            return _then_ongoing(scanner, rest, index)
    if any(isinstance(element.piece, Relative) for element in rest):
        return _relative(first) if isinstance(first, Relative) and len(rest) == 1 else None
    if any(not isinstance(element.piece, Window) for element in rest):
        found = _with_report(scanner, rest) or _then_kept(scanner, rest) or _day_of_month(scanner, rest)
        return found or recurring(scanner, _same_bound(scanner, rest))
    return _only_windows(scanner, rest)


def _with_report(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """`Cả năm; sơ kết 6 tháng`: the work goes on all year, whatever is reported on it."""
    first = rest[0].piece
    if not isinstance(first, Window) or first.mode is not Mode.THROUGH or len(rest) < 2:
        return None
    if scanner.tokens[rest[1].at].key not in _REPORTING:
        return None
    work = window_deadline(first, scanner.year)
    return replace(work, follow_up=scanner.slice(rest[1].at)) if work else None


def _then_kept(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """`Tháng 4/2026; duy trì hằng năm`: done once, whatever comes back after it."""
    first, beside = rest[0].piece, rest[min(1, len(rest) - 1)]
    cycle = beside.piece
    if not isinstance(first, Window) or first.mode is Mode.FROM or not isinstance(cycle, Cycle) or cycle.bare:
        return None
    moment, verb = first.moments.items[-1], scanner.tokens[beside.at].key
    once = beside.joined == ";" and moment.year and moment.unit is not Unit.YEAR and verb not in _EACH
    if verb not in _KEEPING and not once:
        return None
    work = window_deadline(first, scanner.year)
    return replace(work, follow_up=scanner.slice(beside.at)) if work else None


def _day_of_month(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """`Tháng 6/2026 (trước ngày 20)`: a day of the one month just named."""
    window, rule = rest[0].piece, rest[-1].piece
    if len(rest) != 2 or not isinstance(window, Window) or not isinstance(rule, DayRule):
        return None
    month = window.moments.single
    if month is None or month.unit is not Unit.MONTH or window.mode is not Mode.IN:
        return None
    if rule.implied or rule.more or rule.where is not Where.PLAIN:
        return None
    day = Moments((replace(month, unit=Unit.DAY, day=rule.day),))
    if rule.strict:
        return windows_deadline([window, Window(day, Mode.BEFORE)], scanner.year)
    return window_deadline(Window(day, Mode.UNTIL), scanner.year)


def _same_bound(scanner: Scanner, rest: Sequence[Element]) -> list[Element]:
    """`Trước 15/6 (6 tháng) và 15/12 (năm)`: a bare day that follows is bounded as the one before."""
    mode, found = Mode.IN, list[Element]()
    for element in rest:
        piece = element.piece
        if isinstance(piece, Window) and piece.moments.items[0].unit is Unit.DAY:
            first = scanner.tokens[element.at].key
            bare = element.joined in {"và", ","} and (first.isdigit() or first == "ngày")
            piece = replace(piece, mode=mode) if bare and mode is Mode.BEFORE else piece
            mode = piece.mode
        found.append(replace(element, piece=piece))
    return found


def _relative(piece: Relative) -> Deadline:
    return Deadline(
        text="",
        kind=DeadlineKind.RELATIVE,
        anchor=piece.anchor,
        amount=piece.amount,
        amount_unit=piece.unit,
    )


def _only_windows(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    windows = [e.piece for e in rest if isinstance(e.piece, Window)]
    if len(rest) == 2 and scanner.tokens[rest[1].at].key in _REPORTING:
        # "Quý II/2026, báo cáo kết quả trước 30/6": the day is the report's, not the work's.
        work = window_deadline(windows[0], scanner.year)
        return replace(work, follow_up=scanner.slice(rest[1].at)) if work else None
    if len(windows) == 2 and _begun_then_done(scanner, rest):
        windows = [_opening(windows[0]), _closing(windows[1])]
    elif len(windows) == 2 and rest[1].joined == "(":
        windows = narrower(windows, scanner.year)
    elif windows[0].mode in {Mode.BEFORE, Mode.UNTIL} and len(windows) > 1 and rest[1].joined:
        return period_ends(windows, scanner.year)
    return windows_deadline(windows, scanner.year) or period_ends(windows, scanner.year)


def _begun_then_done(scanner: Scanner, rest: Sequence[Element]) -> bool:
    """`Triển khai trong quý I, hoàn thành trong quý III`: one stretch, each end with its verb."""
    first, second = (scanner.tokens[element.at].key for element in rest)
    return first in _BEGINNING and second in _FINISHING


def _opening(window: Window) -> Window:
    return replace(window, mode=Mode.FROM) if window.mode is Mode.IN else window


def _closing(window: Window) -> Window:
    return replace(window, mode=Mode.UNTIL) if window.mode is Mode.IN else window


def _ongoing(scanner: Scanner, rest: Sequence[Element]) -> Deadline | None:
    """From the start of the year, or of what is said; what else stands there is `follow_up`."""
    start = date(scanner.year, 1, 1)
    deadline = Deadline(text="", kind=DeadlineKind.ONGOING, start=start)
    if len(rest) == 1:
        return deadline
    beside = rest[1]
    window = beside.piece if isinstance(beside.piece, Window) and len(rest) == 2 else None
    if window and beside.joined != "và" and window.mode in {Mode.IN, Mode.FROM, Mode.THROUGH}:
        begins = window.moments.items[0].opens(scanner.year)
        if window.mode is Mode.FROM or window.moments.items[0].unit is Unit.YEAR:
            return replace(deadline, start=begins)
        if window.moments.items[0].unit is Unit.DAY and not window.moments.ranged:
            return replace(deadline, follow_up=scanner.slice(beside.at))
        return window_deadline(replace(window, mode=Mode.THROUGH), scanner.year)
    return replace(deadline, follow_up=scanner.slice(beside.at))


def _then_ongoing(scanner: Scanner, rest: Sequence[Element], index: int) -> Deadline | None:
    """`Quý I/2026 và thường xuyên`: first the one, then the other; `Năm 2026 (thường xuyên)` is all of it."""
    head, beside = _timed(scanner, rest[:index]), rest[index]
    if head is None:
        return None
    window = rest[0].piece if index == 1 else None
    if isinstance(window, Window) and _goes_on_through(scanner, window, beside):
        return window_deadline(replace(window, mode=Mode.THROUGH), scanner.year)
    return replace(head, follow_up=scanner.slice(beside.at))


def _goes_on_through(scanner: Scanner, window: Window, beside: Element) -> bool:
    """Whether it is the work of this time that goes on, and not what is kept up behind it."""
    if window.mode is not Mode.IN or beside.joined not in {"", ",", "("}:
        return False
    verb = scanner.tokens[beside.at].key
    kept_all_year = verb in _KEEPING and window.moments.items[0].unit is Unit.YEAR
    return kept_all_year or verb in _GOING_ON | _ACTING
