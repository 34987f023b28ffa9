"""Several tasks at once: changed together as one step, and made from rows pasted from Excel or Word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import TaskProgressRow, TaskRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, required_text
from cchc_desktop.services.tasks import NewTask, apply_values, read_deadline, unit_names


class Verdict(StrEnum):
    """What the officer says of several tasks at once."""

    DONE = "done"
    REOPENED = "reopened"
    DROPPED = "dropped"
    TAKEN_UP = "taken_up"


@dataclass(frozen=True, slots=True)
class TasksEdit:
    """What is to become of several tasks; fields that are not in `values` stay as they are."""

    values: Mapping[str, Any]
    verdict: Verdict | None = None
    on: date | None = None
    words: str = ""


def edit_tasks(database: Database, task_ids: Sequence[int], edit: TasksEdit) -> Changes:
    """Apply one edit to several tasks as one step of undo."""
    if not edit.values and edit.verdict is None:
        raise RuleError("Chưa chọn nội dung nào để sửa.")
    if edit.verdict is not None and edit.verdict is not Verdict.TAKEN_UP and edit.on is None:
        raise RuleError("Chưa nhập ngày.", fields=("on",))
    if edit.verdict is Verdict.DROPPED:
        required_text(edit.words, "Hãy ghi lý do không thực hiện nhiệm vụ.", "words")
    label = f"Sửa {len(task_ids)} nhiệm vụ"
    with database.unit_of_work(label) as session:
        for task_id in task_ids:
            row = fetch(session, TaskRow, task_id)
            apply_values(session, row, {**edit.values, **_dropping(edit)})
            if edit.verdict in (Verdict.DONE, Verdict.REOPENED) and edit.on is not None:
                kind = ProgressKind(edit.verdict.value)
                session.add(
                    TaskProgressRow(
                        task_id=task_id, happened_on=edit.on, kind=kind.value, text=tidy(edit.words)
                    )
                )
    return Changes.to(Topic.TASKS, Topic.TARGETS, Topic.UNITS, label=label)


def _dropping(edit: TasksEdit) -> dict[str, Any]:
    match edit.verdict:
        case Verdict.DROPPED:
            return {"dropped_on": edit.on, "dropped_reason": edit.words}
        case Verdict.TAKEN_UP:
            return {"dropped_on": None, "dropped_reason": ""}
    return {}


class PastedColumn(StrEnum):
    """What a pasted column holds; the words are those of a plan's annex."""

    SKIP = "skip"
    ORDER = "order"
    CONTENT = "content"
    PRODUCTS = "products"
    LEAD = "lead_text"
    COORDINATION = "coordination_text"
    TIME = "time_text"
    NOTE = "note"


_BY_ROLE = {
    "order": PastedColumn.ORDER,
    "content": PastedColumn.CONTENT,
    "product": PastedColumn.PRODUCTS,
    "lead": PastedColumn.LEAD,
    "coordination": PastedColumn.COORDINATION,
    "time": PastedColumn.TIME,
    "note": PastedColumn.NOTE,
}
# The order of a plan's annex, by which columns without a head are taken.
_USUAL = (
    PastedColumn.CONTENT,
    PastedColumn.PRODUCTS,
    PastedColumn.LEAD,
    PastedColumn.COORDINATION,
    PastedColumn.TIME,
    PastedColumn.NOTE,
)
_LONGEST_NUMBER = 6
_UNDERSTOOD = 0.5


@dataclass(frozen=True, slots=True)
class PastedRows:
    """A pasted block without its head row, and what each column seems to hold."""

    columns: tuple[PastedColumn, ...]
    rows: tuple[tuple[str, ...], ...]


def read_pasted(cells: Sequence[Sequence[str]], year: int) -> PastedRows:
    """What a pasted block seems to be; a proposal for the officer to correct."""
    width = max((len(row) for row in cells), default=0)
    rows = [tuple(row) + ("",) * (width - len(row)) for row in cells if any(map(tidy, row))]
    if rows and (named := _named(rows[0])) is not None:
        return PastedRows(named, tuple(rows[1:]))
    return PastedRows(_guessed(rows, width, year), tuple(rows))


def _named(head: Sequence[str]) -> tuple[PastedColumn, ...] | None:
    from cchc_desktop.importing.columns import role_of  # noqa: PLC0415 - loads rapidfuzz

    found = [role_of(tidy(cell)) for cell in head]
    roles = [_BY_ROLE.get(role[0].value) if role else None for role in found]
    if PastedColumn.CONTENT not in roles or sum(role is not None for role in roles) < 2:
        return None
    taken: set[PastedColumn] = set()
    columns = []
    for role in roles:
        free = role is not None and role not in taken
        columns.append(role if role is not None and free else PastedColumn.SKIP)
        taken.add(columns[-1])
    return tuple(columns)


def _guessed(rows: Sequence[Sequence[str]], width: int, year: int) -> tuple[PastedColumn, ...]:
    """By what the cells look like: short numbers first, the deadlines, then the annex's own order."""
    columns: list[PastedColumn | None] = [None] * width
    texts = [[tidy(row[at]) for row in rows if tidy(row[at])] for at in range(width)]
    if width > 1 and texts[0] and all(len(t) <= _LONGEST_NUMBER for t in texts[0]):
        columns[0] = PastedColumn.ORDER
    shares = [_deadline_share(column, year) if columns[at] is None else 0 for at, column in enumerate(texts)]
    best = max(shares, default=0)
    if width > 1 and best >= _UNDERSTOOD:
        columns[shares.index(best)] = PastedColumn.TIME
    left = iter(kind for kind in _USUAL if kind not in columns)
    return tuple(column or (next(left, PastedColumn.SKIP)) for column in columns)


def _deadline_share(texts: Sequence[str], year: int) -> float:
    unknown = (DeadlineKind.UNKNOWN, DeadlineKind.NONE)
    short = [text for text in texts if len(text) <= 80]
    understood = sum(read_deadline(text, year).kind not in unknown for text in short)
    return understood / len(texts) if texts else 0


def tasks_from_rows(
    rows: Sequence[Sequence[str]], columns: Sequence[PastedColumn], plan_id: int
) -> list[NewTask]:
    """The tasks that rows describe; rows without content are left out."""
    from cchc_desktop.importing.cells import products_of  # noqa: PLC0415 - beside its only user

    tasks: list[NewTask] = []
    for row in rows:
        cells = {
            kind: text for kind, text in zip(columns, row, strict=False) if kind is not PastedColumn.SKIP
        }
        content = tidy(cells.pop(PastedColumn.CONTENT, ""))
        if not content:
            continue
        products = products_of(_without_ticks(cells.pop(PastedColumn.PRODUCTS, "")))
        texts: dict[str, Any] = {kind.value: tidy(text) for kind, text in cells.items()}
        tasks.append(NewTask(plan_id, content, products=products, **texts))
    return tasks


def _without_ticks(text: str) -> str:
    return text.replace("☑ ", "").replace("☐ ", "")


def understood(database: Database, tasks: Sequence[NewTask], year: int) -> list[tuple[str, bool]]:
    """For each new task the units its words name, and whether its deadline is understood (or empty)."""
    with database.reading() as session:
        names = unit_names(session)
    return [
        (
            "; ".join(names.agreed(part) for part in names.split(task.lead_text)),
            read_deadline(task.time_text, year).kind is not DeadlineKind.UNKNOWN,
        )
        for task in tasks
    ]
