"""The neutral document every reader produces: paragraphs and tables, each with its place in the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Progress = Callable[[int, int], None]
"""Told (parts done, parts in all) while a file is read; raising `Cancelled` in it stops the reading."""


class Cancelled(Exception):  # noqa: N818 - the officer's own wish, no error
    """Raised by a `Progress` to stop the reading; passed on unchanged by every reader."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as written (NFC, line breaks inside kept as newline).

    `place` counts the blocks of the file from 0 and is where the review jumps to.
    `bold`, `caps`, `centered` say how it looks when the format knows; `level` is the heading level
    (1 = highest) when the file marks headings, else 0. `list_label` is the automatic number or bullet
    that Word shows but does not store in the text ("1.", "a)", "-").
    """

    text: str
    place: int
    bold: bool = False
    centered: bool = False
    level: int = 0
    list_label: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One grid cell. A merged area repeats its text in its first cell only.

    `span` is the number of grid columns it covers, `row_span` the number of rows;
    `covered` marks the further cells of a merged area (text empty).
    """

    text: str
    span: int = 1
    row_span: int = 1
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a rectangular grid: every row has the same number of cells.

    `bordered` False marks a layout table (letterhead, signature block). `continues` is True when the
    reader saw that the table goes on from the previous page without anything between.
    """

    rows: tuple[tuple[Cell, ...], ...]
    place: int
    bordered: bool = True
    continues: bool = False
    page: int | None = None

    @property
    def width(self) -> int:
        """Grid columns; 0 for an empty table."""
        return len(self.rows[0]) if self.rows else 0


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Source:
    """A file read: its name, its format and its blocks in reading order."""

    name: str
    format: str
    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = field(default=())

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs outside tables."""
        return (b for b in self.blocks if isinstance(b, Paragraph))

    def tables(self) -> Iterator[Table]:
        """The tables in reading order."""
        return (b for b in self.blocks if isinstance(b, Table))
