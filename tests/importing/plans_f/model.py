"""What a plan of the sixth blind set says, and what a careful officer reads out of it."""

import re
from dataclasses import dataclass, field

CUT = "‖"
BREAK = "⏎"
DITTO = "^"
COLUMNS = ("order", "content", "products", "lead", "coord", "time")


@dataclass(frozen=True)
class Row:
    """One task as it is printed; a cell may hold a page cut, a hard break or a ditto for a merged cell."""

    area: str
    heading: str
    cells: dict[str, str]


@dataclass(frozen=True)
class Task:
    """One task as it should be read."""

    area: str
    order: str
    content: str
    products: tuple[str, ...]
    lead: str
    coord: str
    time: str


@dataclass(frozen=True)
class Target:
    """One numeric target: `key` are words its text must hold; an optional one is neither asked nor false."""

    areas: tuple[str, ...]
    comparators: tuple[str, ...]
    value: float
    top: float | None
    units: tuple[str, ...]
    key: str
    years: tuple[int, int] | None
    optional: bool


@dataclass(frozen=True)
class Duty:
    """One report duty: direction, its cycles, words of its due text and of its receiver."""

    direction: str
    cycle: str
    words: str
    receiver: str


@dataclass(frozen=True)
class Sheet:
    """How a table of tasks is laid out: the columns in their order with their titles, and its habits."""

    columns: tuple[tuple[str, str], ...]
    annexes: bool = False
    bullets: str = "dash"
    header_again_after: tuple[int, ...] = ()
    landscape: bool = False
    widths: tuple[float, ...] = ()
    over: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fields:
    """The plan's own fields; a field left at `...` is not compared."""

    commune: str
    province: str | None
    number: str | None
    date: str | None
    date_text: str | None
    title: str
    years: tuple[int, int]
    authority: str | None
    position: str | None
    signer: str | None
    bases: tuple[str, ...]
    replaces: tuple[str, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """A plan: its words, its layout, and the gold."""

    name: str
    form: str
    year: int
    body: str
    sheet: Sheet | None
    rows: tuple[Row, ...]
    fields: Fields
    targets: tuple[Target, ...]
    warnings: frozenset[str]
    optional_warnings: frozenset[str] = frozenset()
    duties: tuple[Duty, ...] = ()
    optional_duties: tuple[Duty, ...] = ()
    extras: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    head: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    sign: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    printed: dict[tuple[int, str], str] = field(default_factory=dict)
    gold: dict[tuple[int, str], str] = field(default_factory=dict)
    habits: frozenset[str] = frozenset()

    def tasks(self) -> list[Task]:
        """The tasks as they should be read."""
        return [self._task(index) for index in range(len(self.rows))]

    def _task(self, index: int) -> Task:
        cells = {column: self._read(index, column) for column in COLUMNS}
        products = tuple(part.strip() for part in cells["products"].split(";;") if part.strip())
        area = self.rows[index].area
        return Task(
            area, cells["order"], cells["content"], products, cells["lead"], cells["coord"], cells["time"]
        )

    def _read(self, index: int, column: str) -> str:
        if (index, column) in self.gold:
            return self.gold[index, column]
        if self.sheet is None or column not in dict(self.sheet.columns):
            return ""
        text = self.rows[index].cells[column]
        if text == DITTO:
            return self._read(index - 1, column)
        return text.replace(CUT, "").replace(BREAK, "\n").strip()


def rows(block: str) -> tuple[Row, ...]:
    """Rows one a line, `order | content | products | lead | coordination | time`, under @area lines."""
    found: list[Row] = []
    area, heading = "chung", ""
    for line in block.strip().splitlines():
        if line.startswith("@"):
            area, _, heading = line[1:].partition(" ")
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != len(COLUMNS):
            message = f"{len(parts)} cells: {line}"
            raise ValueError(message)
        found.append(Row(area, heading, dict(zip(COLUMNS, parts, strict=True))))
    return tuple(found)


def targets(block: str) -> tuple[Target, ...]:
    """Targets one a line, `areas | comparator value unit | words | years`; a leading `?` is optional."""
    return tuple(_target(line) for line in block.strip().splitlines())


def _target(line: str) -> Target:
    optional = line.startswith("?")
    parts = [part.strip() for part in line.lstrip("? ").split("|")]
    comparator, value, unit = parts[1].split(" ", 2)
    low, _, high = value.partition("..")
    years = None
    if len(parts) > 3:
        first, last = re.findall(r"\d{4}", parts[3])
        years = (int(first), int(last))
    return Target(
        tuple(parts[0].split("/")),
        tuple(comparator.split("/")),
        float(low),
        float(high) if high else None,
        tuple(unit.split("/")),
        parts[2],
        years,
        optional,
    )
