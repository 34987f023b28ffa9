"""A plan of a blind set, read from its source: what is printed, and what should be read."""

import re
from dataclasses import dataclass, field
from pathlib import Path

BREAK = "⏎"
DITTO = "^"
LEFT = "<"
KEYS = {"o": "order", "c": "content", "p": "products", "l": "lead", "k": "coord", "t": "time"}


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
    optional: bool = False


@dataclass
class Table:
    """A printed table: its rows of cells and its habits; a row's kind is H, S, T or J."""

    columns: str
    options: dict[str, str]
    rows: list[tuple[str, list[str]]] = field(default_factory=list)

    def flag(self, name: str) -> bool:
        """Whether the table has this habit."""
        return name in self.options.get("flags", "").split(",")


@dataclass
class Plan:
    """A plan of the set in `folder`: how it is printed, and the gold."""

    folder: Path
    name: str
    form: str
    year: int
    habits: frozenset[str]
    fields: dict[str, str]
    body: list[tuple[str, str, Table | None]]
    tasks: list[Task]
    targets: list[Target]
    duties: list[Duty]

    @property
    def path(self) -> Path:
        """The stored document."""
        return self.folder / "docs" / f"{self.name}.{self.form.rpartition('-')[2]}"


def load(folder: Path, name: str) -> Plan:
    """The plan of this name in the set's folder."""
    parts: dict[str, list[str]] = {"": []}
    section = ""
    for line in (folder / "src" / f"{name}.plan").read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            section = line.strip("[]")
            parts[section] = []
        elif line.strip():
            parts[section].append(line)
    top = dict(line.split(" ", 1) for line in parts[""])
    fields = dict(re.split(r":\s*", line, maxsplit=1) for line in parts["fields"])
    body, tasks = _body(parts["body"])
    return Plan(
        folder=folder,
        name=name,
        form=top["form"],
        year=int(top["year"]),
        habits=frozenset(top.get("habits", "").split()),
        fields=fields,
        body=body,
        tasks=tasks,
        targets=[_target(line) for line in parts["targets"]],
        duties=[_duty(line) for line in parts["duties"]],
    )


def _body(lines: list[str]) -> tuple[list[tuple[str, str, Table | None]], list[Task]]:
    body: list[tuple[str, str, Table | None]] = []
    tasks: list[Task] = []
    table: Table | None = None
    area = "chung"
    marks = {"= ": "title", "* ": "heading", "~ ": "italic"}
    for line in lines:
        if line == "$END":
            table = None
        elif line.startswith(("$TASKS", "$GRID", "$GOLD")):
            word, *options = line.split()
            table = Table("", dict(option.split("=") for option in options))
            table.columns = table.options.get("cols", "")
            # $GOLD says what the prose around it means: it is not printed.
            body += [] if word == "$GOLD" else [(word, "", table)]
        elif table is not None:
            area = _row(table, line, area, tasks)
        elif line.startswith("@"):
            area = line[1:].strip()
        elif line.startswith("$"):
            body.append((line.split(" ")[0], line.partition(" ")[2], None))
        else:
            body.append((marks.get(line[:2], "plain"), line[2:] if line[:2] in marks else line, None))
    return body, tasks


def _row(table: Table, line: str, area: str, tasks: list[Task]) -> str:
    if line.startswith("@"):
        area, _, text = line[1:].partition(" ")
        if text.strip():
            table.rows.append(("S", _cells(text)))
        return area
    if line.startswith(("H ", "J ", "S ")):
        table.rows.append((line[0], _cells(line[2:])))
        return area
    cells = _cells(line)
    if table.columns and len(cells) != len(table.columns):
        message = f"{len(cells)} cells: {line}"
        raise ValueError(message)
    printed = [cell.split("=>")[0].strip() for cell in cells]
    table.rows.append(("T", [_products(table, key, cell) for key, cell in _pairs(table, printed)]))
    if table.columns:
        above = {} if not tasks else vars(tasks[-1])
        said = {}
        for key, cell in zip(table.columns, cells, strict=True):
            if key in KEYS:
                said[KEYS[key]] = _gold(cell, above.get(KEYS[key], ""))
        tasks.append(_task(area, said))
    return area


def _pairs(table: Table, cells: list[str]) -> list[tuple[str, str]]:
    return list(zip(table.columns.ljust(len(cells), "x"), cells, strict=False))


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in text.split("|")]


def _gold(cell: str, above: object) -> str:
    if "=>" in cell:
        return cell.split("=>")[1].strip().replace(BREAK, "\n")
    if cell == DITTO:
        return " ;; ".join(above) if isinstance(above, tuple) else str(above)
    return cell.removeprefix("d:").replace(BREAK, "\n")


def _products(table: Table, key: str, cell: str) -> str:
    parts = [part.strip() for part in cell.split(";;")]
    style = table.options.get("products", "dash")
    if key != "p" or (len(parts) == 1 and style not in {"dash1", "plus"}) or cell in {"", DITTO}:
        return cell
    if style == "semi":
        return "; ".join(parts)
    if style == "lines":
        return BREAK.join(parts)
    if style == "inline":
        return " ".join("- " + part for part in parts)
    mark = "+ " if style == "plus" else "- "
    return (";" + BREAK).join(mark + part for part in parts) + "."


def _task(area: str, said: dict[str, str]) -> Task:
    products = tuple(part.strip() for part in said.get("products", "").split(";;") if part.strip())
    one = {name: said.get(name, "") for name in ("order", "content", "lead", "coord", "time")}
    return Task(area=area, products=products, **one)


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


def _duty(line: str) -> Duty:
    direction, cycle, words, receiver = (part.strip() for part in line.lstrip("? ").split("|"))
    return Duty(direction, cycle, words, receiver, line.startswith("?"))
