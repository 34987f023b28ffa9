"""A column is declared once, for screen and paper: what it shows, how it sorts, how it is edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Generic, TypeVar

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.text import show_date, show_number

R = TypeVar("R")
Row = TypeVar("Row")


class Align(Enum):
    """Where a cell's text stands in its column."""

    START = "start"
    CENTER = "center"
    END = "end"


class Editor(Enum):
    """With what a cell is edited in place."""

    TEXT = "text"
    MULTILINE = "multiline"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    CHECK = "check"


class Tone(Enum):
    """What a cell says besides its words; the words must say it too, for paper and for the colour-blind."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    GOOD = "good"
    WARNING = "warning"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice column: `value` is stored, `text` is read."""

    value: Any
    text: str


def never(_row: object) -> bool:
    """The predicate of columns that are only read."""
    return False


def always(_row: object) -> bool:
    """The predicate of columns that may be edited in every row."""
    return True


def plain(_row: object) -> Tone:
    """The tone of ordinary text."""
    return Tone.PLAIN


def no_choices() -> tuple[Choice, ...]:
    """The choices of columns that have none."""
    return ()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`value` gives the native value, by which rows sort; `text` gives what is read.

    `width` is in characters of body text, so that screen and paper can both use it; `stretch` columns
    share the room that is left. `editable` is asked per row. `choices` is asked each time an editor opens.
    A column `by_place` sorts by the order in which the rows came, such as that of the plan.
    """

    key: str
    title: str
    value: Callable[[R], Any]
    text: Callable[[R], str]
    align: Align = Align.START
    width: int = 14
    stretch: bool = False
    editor: Editor = Editor.TEXT
    choices: Callable[[], Sequence[Choice]] = no_choices
    editable: Callable[[R], bool] = never
    sort: Callable[[R], Any] | None = None
    tone: Callable[[R], Tone] = plain
    hint: str = ""
    by_place: bool = False

    def order(self, row: R) -> Any:
        """By what `row` sorts in this column: comparable with the other rows' keys; None for unknown."""
        if self.sort is not None:
            return self.sort(row)
        value = self.value(row)
        if value is None or value == "":
            return None
        if isinstance(value, (date, int, float, Decimal, Fraction)):
            return value
        return order_key(self.text(row))


@dataclass(frozen=True, slots=True)
class Grouping(Generic[R]):
    """By what rows stand together: `title` is read above them, `order` says which group comes first."""

    title: Callable[[R], str]
    order: Callable[[R], Any]


def text_column(
    key: str,
    title: str,
    value: Callable[[R], str | None],
    *,
    width: int = 20,
    stretch: bool = False,
    editable: Callable[[R], bool] = never,
    multiline: bool = False,
) -> Column[R]:
    """A column of words; an unknown word is shown as nothing."""
    return Column(
        key,
        title,
        value,
        lambda row: value(row) or "",
        width=width,
        stretch=stretch,
        editor=Editor.MULTILINE if multiline else Editor.TEXT,
        editable=editable,
    )


def date_column(
    key: str,
    title: str,
    value: Callable[[R], date | None],
    *,
    width: int = 12,
    editable: Callable[[R], bool] = never,
    tone: Callable[[R], Tone] = plain,
) -> Column[R]:
    """A column of days, shown as 15/01/2026."""
    return Column(
        key,
        title,
        value,
        lambda row: show_date(value(row)),
        Align.CENTER,
        width=width,
        editor=Editor.DATE,
        editable=editable,
        tone=tone,
    )


def number_column(
    key: str,
    title: str,
    value: Callable[[R], Decimal | int | None],
    *,
    width: int = 10,
    editable: Callable[[R], bool] = never,
    unknown: str = "",
) -> Column[R]:
    """A column of numbers, shown as 1.250 or 8,5; `unknown` is what stands where there is none."""
    return Column(
        key,
        title,
        value,
        lambda row: show_number(value(row), unknown=unknown),
        Align.END,
        width=width,
        editor=Editor.NUMBER,
        editable=editable,
    )


def sorted_positions(keys: Sequence[Any], positions: Sequence[int], *, descending: bool = False) -> list[int]:
    """`positions` ordered by `keys[position]`; positions whose key is None come last either way."""
    unknown = [at for at in positions if keys[at] is None] if None in keys else []
    known = [at for at in positions if keys[at] is not None] if unknown else list(positions)
    known.sort(key=keys.__getitem__, reverse=descending)
    return known + unknown if unknown else known
