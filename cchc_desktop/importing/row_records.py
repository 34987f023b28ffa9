"""The rows of a task list as they stand in its grid, and the list they belong to."""

from dataclasses import dataclass, field

from cchc_desktop.importing.columns import Header
from cchc_desktop.importing.context import Context


@dataclass(slots=True)
class Record:
    """One grid row under a task list's head.

    `texts` are the cells by column, a cell merged from above with the text it has there (`inherited`);
    `wide` is the widest span of a filled cell; `boundary` marks the first row after a page break or a
    repeated head; `number` counts the rows of the list from 1; `merged` are the columns whose cell is part of
    a cell over several rows.
    """

    texts: list[str]
    inherited: frozenset[int]
    wide: int
    boundary: bool
    place: int
    number: int
    merged: frozenset[int] = frozenset()

    def own(self) -> list[int]:
        """The columns that hold text of this row's own."""
        return [at for at, text in enumerate(self.texts) if text and at not in self.inherited]


@dataclass(slots=True)
class TaskList:
    """A task list: its head, what stands above it, its rows over all pages."""

    header: Header
    annex: str
    title: str
    context: Context
    records: list[Record] = field(default_factory=list)
    sure: bool = True
    prose: bool = False
    carried: dict[int, tuple[str, int]] = field(default_factory=dict)
