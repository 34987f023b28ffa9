"""A paper as a value: what it says, nothing about how a writer draws it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar

from cchc_desktop.display.columns import Align
from cchc_desktop.display.columns import Column as ListColumn
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.numbers import decimal_of

Native: TypeAlias = Decimal | int | date | None
R = TypeVar("R")

# As many letters of 12 points as a landscape page is wide.
_LETTERS_OF_A_LINE = 120


class Kind(Enum):
    """What the values of a table's column are: decides alignment, and the number format in Excel."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    PERCENT = "percent"


class RowKind(Enum):
    """A row of figures, a group's title over all columns, or the sum at the end."""

    BODY = "body"
    GROUP = "group"
    TOTAL = "total"


class Tone(Enum):
    """What a body paragraph is: plain text, a legal basis (italic), or a note (italic, centred)."""

    BODY = "body"
    BASIS = "basis"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `source_key` leads the screen back to the rows behind a number, paper ignores it."""

    text: str
    bold: bool = False
    italic: bool = False
    source_key: str | None = None


Text: TypeAlias = str | tuple[Run, ...]


def runs_of(text: Text) -> tuple[Run, ...]:
    """The same text as runs, whichever way it was given."""
    return (Run(text),) if isinstance(text, str) else text


def plain_text(text: Text) -> str:
    """The words alone."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 "I. …" is printed in bold capitals, 2 "1. …" bold, 3 "a) …" plain; the text has the number."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the body; line breaks inside it are kept."""

    text: Text
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class ListItem:
    """A paragraph that begins with `marker`."""

    text: Text
    marker: str = "-"


_ALIGN_OF = {
    Kind.TEXT: Align.START,
    Kind.DATE: Align.CENTER,
    Kind.NUMBER: Align.END,
    Kind.PERCENT: Align.END,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a printed table; `weight` is its share of the width."""

    title: str
    weight: float = 1.0
    kind: Kind = Kind.TEXT
    align: Align | None = None

    def alignment(self) -> Align:
        """As asked for, else by kind: numbers at the end, days in the middle, words at the start."""
        if self.align is not None:
            return self.align
        return _ALIGN_OF[self.kind]


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is what paper shows, `value` what Excel calculates with (a percentage as 27.3, not 0.273)."""

    text: str
    value: Native = None
    span: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """Cells whose spans add up to the table's columns."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A title over `columns` columns and `rows` header rows."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class PlacedHeader:
    """A header cell with the place it was found to take."""

    row: int
    column: int
    cell: HeaderCell


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header rows are repeated on every page; without `header` the columns' titles are it.

    `sheet_title` names its sheet in Excel; `note` (unit of measure, …) stands above it at the right.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: str = ""
    header: tuple[tuple[HeaderCell, ...], ...] = ()
    sheet_title: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse rows that do not fill the columns: every writer would draw them askew."""
        for row in self.rows:
            if sum(cell.span for cell in row.cells) != len(self.columns):
                raise ValueError(f"row {row.cells!r} does not fill {len(self.columns)} columns")
        self.placed_header()

    def header_rows(self) -> tuple[tuple[HeaderCell, ...], ...]:
        """The header given, else one row of the columns' titles."""
        return self.header or (tuple(HeaderCell(column.title) for column in self.columns),)

    def placed_header(self) -> tuple[PlacedHeader, ...]:
        """Each header cell with the first free place for it, as in an HTML table."""
        rows = self.header_rows()
        free = {(row, column) for row in range(len(rows)) for column in range(len(self.columns))}
        placed: list[PlacedHeader] = []
        for at, cells in enumerate(rows):
            for cell in cells:
                column = min((c for r, c in free if r == at), default=len(self.columns))
                taken = {(at + r, column + c) for r in range(cell.rows) for c in range(cell.columns)}
                if not taken <= free:
                    raise ValueError(f"header cell {cell.text!r} does not fit")
                free -= taken
                placed.append(PlacedHeader(at, column, cell))
        if free:
            raise ValueError("the header rows do not cover the columns")
        return tuple(placed)

    @classmethod
    def of(
        cls,
        columns: Sequence[ListColumn[R]],
        rows: Iterable[R],
        *,
        title: str = "",
        sheet_title: str = "",
        group: Callable[[R], str] | None = None,
        numbered: bool = False,
    ) -> "Table":
        """The table of a list on the screen; a row of its own goes before each run of rows of one `group`."""
        made: list[Row] = []
        current: str | None = None
        width = len(columns) + numbered
        for number, row in enumerate(rows, start=1):
            if group is not None and group(row) != current:
                current = group(row)
                made.append(Row((Cell(current, span=width),), RowKind.GROUP))
            first = (Cell(str(number), number),) if numbered else ()
            made.append(Row(first + tuple(_list_cell(column, row) for column in columns)))
        own = tuple(
            Column(c.title, weight, Kind.TEXT, c.align)
            for c, weight in zip(columns, _weights(columns), strict=True)
        )
        if numbered:
            own = (Column("TT", 5.0, Kind.NUMBER, Align.CENTER), *own)
        return cls(own, tuple(made), title=title, sheet_title=sheet_title)


def _weights(columns: Sequence[ListColumn[R]]) -> list[float]:
    """Widths in letters; columns that stretch on the screen share what is left of a landscape page."""
    stretching = sum(1 for column in columns if column.stretch)
    left = _LETTERS_OF_A_LINE - sum(column.width for column in columns if not column.stretch)
    return [float(max(c.width, left / stretching)) if c.stretch else float(c.width) for c in columns]


def _list_cell(column: ListColumn[R], row: R) -> Cell:
    return Cell(column.text(row), native(column.value(row)))


def native(value: Any) -> Native:
    """What Excel can hold as a number or a day; None for words, states and yes/no."""
    if isinstance(value, Fraction):
        return decimal_of(value)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal, date)):
        return None
    return value


def cell(value: Native | str, kind: Kind = Kind.TEXT, *, unknown: str = "") -> Cell:
    """A cell of `value` shown the Vietnamese way; `unknown` stands where there is no value."""
    if value is None:
        return Cell(unknown)
    if isinstance(value, str):
        return Cell(value)
    if isinstance(value, date):
        return Cell(show_date(value), value)
    shown = show_number(value)
    return Cell(f"{shown}%" if kind is Kind.PERCENT else shown, value)


@dataclass(frozen=True, slots=True)
class Series:
    """One bar per label; None where there is no figure."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Horizontal bars: each label with one bar per series, the figure written at its end."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    maximum: Decimal | None = None

    def __post_init__(self) -> None:
        """Refuse a series of another length than the labels."""
        if any(len(series.values) != len(self.labels) for series in self.series):
            raise ValueError("a chart's series must have one value per label")


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block: TypeAlias = Heading | Paragraph | ListItem | Table | Chart | PageBreak


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page: who issues it (one item per line), under whom, number, place and day."""

    issuing_body: tuple[str, ...]
    number_text: str
    place_date_text: str
    parent_body: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """`authority` holds lines such as "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; position and name follow."""

    position: str
    name: str
    authority: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Annex:
    """A "Phụ lục" on pages of its own; `number` is Roman, empty when it is the only one."""

    title: str
    blocks: tuple[Block, ...]
    number: str = ""
    reference: str = ""
    landscape: bool = True
    sheet_title: str = ""

    def label(self) -> str:
        """As "Phụ lục II", or "Phụ lục" alone."""
        return f"Phụ lục {self.number}".strip()


@dataclass(frozen=True, slots=True)
class Metadata:
    """The file's properties; `created` (in UTC) is the only time that a writer puts into a file."""

    title: str = ""
    author: str = ""
    subject: str = ""
    created: datetime = datetime(2026, 1, 1)  # noqa: DTZ001  in UTC, as file formats want it


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper. `kind` is the type code ("BC", "KH"), `title` its name in words ("BÁO CÁO")."""

    kind: str
    title: str
    letterhead: Letterhead | None = None
    abstract: str = ""
    addressees: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    signature: Signature | None = None
    recipients: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()
    metadata: Metadata = Metadata()

    def tables(self) -> Iterator[tuple[Annex | None, Table]]:
        """Every table with the annex it stands in (None: the body), in reading order."""
        for block in self.blocks:
            if isinstance(block, Table):
                yield None, block
        for annex in self.annexes:
            for block in annex.blocks:
                if isinstance(block, Table):
                    yield annex, block


_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """1 to 89 as I to LXXXIX."""
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text, number = text + sign, number - value
    return text


def numbered_annexes(annexes: Sequence[Annex]) -> tuple[Annex, ...]:
    """Annexes with Roman numbers in order; one alone carries no number (NĐ 30/2020)."""
    if len(annexes) < 2:
        return tuple(replace(annex, number="") for annex in annexes)
    return tuple(replace(annex, number=roman(at)) for at, annex in enumerate(annexes, start=1))
