"""What the author of a plan wrote down as right, in a short notation beside the plan's own words.

A table row: ``TT | content | product + product | leads | co-operating | time | deadline``; a line
of prose ends with ``⟦>=98 %; = 0⟧`` for the numbers it sets, ``?`` before one that may be read or not.
Lines indented by four blanks go on the line before.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Deadline = tuple[str, str | None, str | None, tuple[str, ...]]
CYCLES = {"w": "weekly", "m": "monthly", "q": "quarterly", "h": "half-yearly", "a": "yearly"}
KINDS = {"o": "ongoing", "e": "on_event", "-": "none", "?": "unknown", "rel": "relative"}


@dataclass(frozen=True)
class Task:
    """One row of a task list as its author meant it."""

    area: str
    order: str
    content: str
    products: tuple[str, ...]
    leads: tuple[str, ...]
    lead_text: str
    coordination: str
    time_text: str
    deadlines: tuple[Deadline, ...]


@dataclass(frozen=True)
class Target:
    """One number a line sets; ``line`` is the whole line it stands in."""

    line: str
    comparator: str
    value: float
    unit: str | None
    area: str
    years: tuple[int, int] | None = None
    optional: bool = False


@dataclass(frozen=True)
class Line:
    """A line of prose and the numbers it sets."""

    text: str
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A fictitious plan: how to build its file and what reading it must give."""

    name: str
    suffix: str
    build: Callable[[Path], None]
    fields: Mapping[str, object]
    tasks: Sequence[Task]
    lines: Sequence[Line]
    warnings: frozenset[str] = frozenset()
    duties: frozenset[tuple[str, str]] = frozenset()
    needs_office: bool = False
    loose_spaces: bool = False
    targets: tuple[Target, ...] = field(init=False)

    def __post_init__(self) -> None:
        found = tuple(target for line in self.lines for target in line.targets)
        object.__setattr__(self, "targets", found)


def logical_lines(text: str) -> list[str]:
    """The lines of a notation, continuation lines joined to the one they go on."""
    lines: list[str] = []
    for raw in text.strip("\n").split("\n"):
        if raw.startswith("    ") and lines:
            lines[-1] += " " + raw.strip()
        elif raw.strip():
            lines.append(raw.rstrip())
    return lines


def _day(text: str) -> str:
    day, month, *year = text.split(".")
    return dt.date(int(year[0]) if year else 2026, int(month), int(day)).isoformat()


def _months(text: str) -> tuple[str, str]:
    year = 2026
    if "@" in text:
        text, after = text.split("@")
        year = int(after)
    first, last = [*text.split("-"), text][:2]
    end = dt.date(year + (int(last) == 12), int(last) % 12 + 1, 1) - dt.timedelta(days=1)
    return dt.date(year, int(first), 1).isoformat(), end.isoformat()


def deadline(code: str) -> Deadline:
    """A deadline from its code: ``d14.3``, ``r1-3``, ``y``, ``*m,q``, ``o``, ``e``, ``-``, ``?``."""
    if code in KINDS:
        start = "2026-01-01" if code == "o" else None
        return KINDS[code], start, None, ()
    if code.startswith("d"):
        return "date", None, _day(code[1:]), ()
    if code.startswith("*"):
        return "recurring", None, None, tuple(CYCLES[part] for part in code[1:].split(",") if part)
    if code in ("y", "Y"):
        return "range", "2026-01-01", "2026-12-31", (("continuous",) if code == "y" else ())
    if code.startswith("R"):
        first, last = code[1:].split("-")
        return "range", _day(first), _day(last), ()
    return "range", *_months(code[1:]), ()


def rows(text: str, units: Mapping[str, str], joiner: str = "; ", area: str = "chung") -> list[Task | str]:
    """The rows of a task table; a line ``#area title`` is a section row and sets the area of those below."""
    found: list[Task | str] = []
    for line in logical_lines(text):
        if line.startswith("#"):
            area, _, title = line[1:].partition(" ")
            if title:
                found.append(title)
            continue
        order, content, products, lead, coordination, time, codes = (part.strip() for part in line.split("|"))
        names = [code.strip() for code in lead.split(",") if code.strip()]
        found.append(
            Task(
                area,
                order,
                content,
                tuple(part.strip() for part in products.split(" + ") if part.strip()),
                tuple(re.sub(r"\d", "", name) for name in names),
                joiner.join(units[name] for name in names),
                coordination,
                time,
                tuple(deadline(code) for code in codes.split("/")),
            )
        )
    return found


def tasks_of(*tables: Sequence[Task | str]) -> list[Task]:
    """The tasks of several tables without their section rows."""
    return [row for table in tables for row in table if isinstance(row, Task)]


def _target(text: str, note: str, area: str) -> Target:
    note = note.strip()
    optional = note.startswith("?")
    found = re.match(r"\??\s*(>=|<=|=|>|<)\s*([\d.]+)\s*([^@]*?)\s*(?:@(\d{4})-(\d{4}))?$", note)
    assert found, note
    comparator, value, unit, first, last = found.groups()
    years = (int(first), int(last)) if first else None
    return Target(text, comparator, float(value), unit or None, area, years, optional)


def prose(text: str) -> list[Line]:
    """The lines of a plan's prose; ``⟦@area⟧`` ends a heading that sets the area of the lines below."""
    lines: list[Line] = []
    area = "chung"
    for raw in logical_lines(text):
        body, _, note = raw.partition("⟦")
        body = body.strip()
        note = note.rstrip("⟧ ").strip()
        if note.startswith("@"):
            area = note[1:]
            note = ""
        targets = tuple(_target(body, part, area) for part in note.split(";") if part.strip())
        lines.append(Line(body, targets))
    return lines


def fold(text: str) -> str:
    """Letters and digits only, without tone marks, for comparing words and not their dress."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(
        r"[^a-z0-9%]+", " ", "".join(char for char in plain if not unicodedata.combining(char))
    ).strip()
