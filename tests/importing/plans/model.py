"""What a sample plan is: how to build its file, and what a careful officer reads in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

WARNING_CODES = frozenset(
    {
        "year-outside-plan",
        "contradiction",
        "empty-number",
        "duplicate-section",
        "unit-spellings",
        "no-lead",
        "no-deadline",
        "shifted-column",
        "stale-text",
        "unknown-deadline",
    }
)


@dataclass(frozen=True, slots=True)
class When:
    """What a deadline phrase means, in the words of CLI.md (dates as ISO text)."""

    kind: str
    start: str | None = None
    due: str | None = None
    continuous: bool = False
    recurrence: str | None = None


def day(due: str) -> When:
    """One day, the last on which it is still on time."""
    return When("date", None, due)


def span(start: str, due: str) -> When:
    """A window from its first to its last day."""
    return When("range", start, due)


def all_year(year: int) -> When:
    """The whole of a year, with news in each period ("Cả năm")."""
    return When("range", f"{year}-01-01", f"{year}-12-31", continuous=True)


def ongoing(year: int) -> When:
    """Work without an end ("Thường xuyên")."""
    return When("ongoing", f"{year}-01-01", None)


def every(recurrence: str) -> When:
    """Work that comes back."""
    return When("recurring", recurrence=recurrence)


EVENT = When("on_event")
RELATIVE = When("relative")
NONE = When("none")
UNKNOWN = When("unknown")


@dataclass(frozen=True, slots=True)
class ExpectedTask:
    """One task row as it must be read, column by column."""

    area: str
    order: str
    content: str
    products: tuple[str, ...]
    lead_text: str
    coordination_text: str
    time_text: str
    when: When
    leads: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One task and the text of its cells where that differs from what must be read."""

    task: ExpectedTask
    raw: Mapping[str, str]

    def cell(self, column: str) -> str:
        """The text written into a column (order, content, products, lead, help, time, other names empty)."""
        if column in self.raw:
            return self.raw[column]
        task = self.task
        if column == "products":
            return (
                task.products[0] if len(task.products) == 1 else ";\n".join(f"- {p}" for p in task.products)
            )
        plain = {
            "order": task.order,
            "content": task.content,
            "lead": task.lead_text,
            "help": task.coordination_text,
            "time": task.time_text,
        }
        return plain.get(column, "")


def row(
    area: str,
    order: str,
    content: str,
    products: str | tuple[str, ...],
    lead: str,
    coordination: str,
    time: str,
    when: When,
    /,
    **raw: str,
) -> Row:
    """A task row; keyword arguments say what stands in a cell instead of the text to be read.

    `leads` is how many units the lead cell names (one where there is text).
    """
    leads = int(raw.pop("leads", "1" if lead else "0"))
    listed = (products,) if isinstance(products, str) else products
    listed = tuple(product for product in listed if product)
    return Row(ExpectedTask(area, order, content, listed, lead, coordination, time, when, leads), raw)


def grid(columns: str, rows: Sequence[Row | str]) -> list[list[str]]:
    """Cells in the order of `columns`; a text among the rows becomes a row merged over the whole width."""
    names = columns.split()
    return [
        [r, *["<"] * (len(names) - 1)] if isinstance(r, str) else [r.cell(n) for n in names] for r in rows
    ]


def tasks_of(rows: Sequence[Row | str]) -> tuple[ExpectedTask, ...]:
    """The tasks among rows and group rows."""
    return tuple(r.task for r in rows if isinstance(r, Row))


@dataclass(frozen=True, slots=True)
class ExpectedTarget:
    """One target that carries a number. Empty `unit`, `area` or `where` is not compared.

    `has` is a piece of the sentence the target stands in. `optional` marks one on which two careful
    readers could differ: neither missed when absent nor false when present. `unit` may name
    alternatives parted by "|".
    """

    has: str
    comparator: str | None
    value: str | None
    unit: str = "%"
    area: str = ""
    minimum: str | None = None
    maximum: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    where: str = ""
    optional: bool = False


def ge(has: str, value: float | str, unit: str = "%", **more: object) -> ExpectedTarget:
    """At least."""
    return _target(has, ">=", value, unit, more)


def gt(has: str, value: float | str, unit: str = "%", **more: object) -> ExpectedTarget:
    """More than."""
    return _target(has, ">", value, unit, more)


def le(has: str, value: float | str, unit: str = "%", **more: object) -> ExpectedTarget:
    """At most."""
    return _target(has, "<=", value, unit, more)


def lt(has: str, value: float | str, unit: str = "%", **more: object) -> ExpectedTarget:
    """Less than."""
    return _target(has, "<", value, unit, more)


def zero(has: str, **more: object) -> ExpectedTarget:
    """None at all; the unit of nothing is not compared."""
    return _target(has, "=", "0", "", more)


def between(has: str, minimum: str, maximum: str, unit: str = "%", **more: object) -> ExpectedTarget:
    """A closed range."""
    return _target(has, None, None, unit, {"minimum": minimum, "maximum": maximum, **more})


def _target(
    has: str, comparator: str | None, value: float | str | None, unit: str, more: Mapping[str, object]
) -> ExpectedTarget:
    fields: dict[str, object] = {"has": has, "comparator": comparator, "unit": unit, **more}
    fields["value"] = None if value is None else str(value)
    return ExpectedTarget(**fields)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class ExpectedObligation:
    """One reporting duty; `due_text` is a piece of the phrase, empty when the plan gives no day."""

    direction: str
    cycle: str
    due_text: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedPlan:
    """The plan's own fields; `title` and `date_text` are not compared when None."""

    commune: str | None
    province: str | None
    number: str | None
    date: str | None
    year_from: int
    year_to: int
    title: str | None = None
    date_text: str | None = None
    replaces: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    bases_count: int | None = None
    signer: tuple[str, str, str] | None = None
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """The whole reading of one plan."""

    plan: ExpectedPlan
    tasks: tuple[ExpectedTask, ...] = ()
    targets: tuple[ExpectedTarget, ...] = ()
    obligations: tuple[ExpectedObligation, ...] = ()
    warnings: frozenset[str] = field(default_factory=frozenset)
    not_warned: frozenset[str] = WARNING_CODES


class Codes(TypedDict):
    """The two sets of codes `Expected` takes."""

    warnings: frozenset[str]
    not_warned: frozenset[str]


def defects(*present: str, tolerated: tuple[str, ...] = ()) -> Codes:
    """The codes that must be there and, of the others, those that must not (all but the tolerated)."""
    there = frozenset(present)
    return {"warnings": there, "not_warned": WARNING_CODES - there - frozenset(tolerated)}


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """A fictitious plan: `build` writes its file into a folder and returns the path."""

    name: str
    build: Callable[[Path], Path]
    expected: Expected
