"""What the first page shows, as plain values: painted from a kept copy before anything heavy is loaded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.agenda import Work, WorkKind
from cchc_desktop.domain.reminders import Urgency


@dataclass(frozen=True, slots=True)
class ShortTarget:
    """A target that is short, and what it takes; `state` is the code of its state."""

    target_id: int
    text: str
    words: str
    state: str


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many tasks stand in one state; `state` is its code."""

    state: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class FirstPage:
    """A plan as the first page shows it on a day.

    `marks` is every due day of the year, `news` what came up since the program was last open.
    """

    on: date
    marks: tuple[Work, ...]
    states: tuple[StateCount, ...]
    counted: str
    short: tuple[ShortTarget, ...]
    unknown: int
    news: str

    @property
    def work(self) -> tuple[Work, ...]:
        """What is overdue or due within the reminders' 30 days."""
        return tuple(work for work in self.marks if work.urgency is not Urgency.LATER)


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the window at the next start.

    `plans` are the selector's entries, `chosen` the one shown; `since` is the day that `page.news` counts
    from. Without a plan there is no page. `stamp` is the state of the data file it was read for.
    """

    plans: tuple[str, ...]
    chosen: int
    since: date
    page: FirstPage | None
    stamp: str = ""


def as_plain(kept: Kept) -> list[Any]:
    """Lists, texts and numbers only, for a file."""
    page = kept.page
    return [
        list(kept.plans),
        kept.chosen,
        kept.since.isoformat(),
        None if page is None else _plain_page(page),
    ]


def _plain_page(page: FirstPage) -> list[Any]:
    return [
        page.on.isoformat(),
        [
            [w.kind.value, w.entity, w.row_id, w.text, w.unit, w.due.isoformat(), w.urgency.value]
            for w in page.marks
        ],
        [[s.state, s.words, s.count] for s in page.states],
        page.counted,
        [[s.target_id, s.text, s.words, s.state] for s in page.short],
        page.unknown,
        page.news,
    ]


def from_plain(plain: object) -> Kept:
    """What `as_plain` made; TypeError or ValueError for anything else."""
    plans, chosen, since, page = _items(plain, 4)
    kept = Kept(
        tuple(_text(item) for item in _items(plans)),
        _number(chosen),
        date.fromisoformat(_text(since)),
        None if page is None else _page(page),
    )
    if (kept.page is None) != (not kept.plans) or (kept.plans and not 0 <= kept.chosen < len(kept.plans)):
        raise ValueError("the plan that is shown")
    return kept


def _page(plain: object) -> FirstPage:
    on_text, marks, states, counted, short, unknown, news = _items(plain, 7)
    on = date.fromisoformat(_text(on_text))
    return FirstPage(
        on=on,
        marks=tuple(_work(item, on) for item in _items(marks)),
        states=_rows(states, StateCount, (_text, _text, _number)),
        counted=_text(counted),
        short=_rows(short, ShortTarget, (_number, _text, _text, _text)),
        unknown=_number(unknown),
        news=_text(news),
    )


def _work(plain: object, on: date) -> Work:
    kind, entity, row_id, text, unit, due_text, urgency = _items(plain, 7)
    due = date.fromisoformat(_text(due_text))
    return Work(
        WorkKind(kind), _text(entity), _number(row_id), _text(text), _text(unit), due, Urgency(urgency),
        (due - on).days,
    )  # fmt: skip


def _rows(plain: object, kind: Any, readers: Sequence[Callable[[object], Any]]) -> tuple[Any, ...]:
    rows = (_items(item, len(readers)) for item in _items(plain))
    return tuple(kind(*(read(value) for read, value in zip(readers, row, strict=True))) for row in rows)


def _items(plain: object, count: int | None = None) -> list[Any]:
    if not isinstance(plain, list) or (count is not None and len(plain) != count):
        raise TypeError("a list")
    return plain


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError("a text")
    return plain


def _number(plain: object) -> int:
    # bool is an int to Python, and no number to anybody else.
    if not isinstance(plain, int) or isinstance(plain, bool) or not 0 <= plain < 2**63:
        raise TypeError("a whole number")
    return plain
