"""The tasks of a plan, from the task lists in its annexes and from labelled sentences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from cchc_desktop.display.text import fold
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.areas import area_of, without_number
from cchc_desktop.importing.cells import logical_lines, plain, products_of
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import Header
from cchc_desktop.importing.document import Source
from cchc_desktop.importing.draft import DraftTask
from cchc_desktop.importing.items import Item, gatherers, items_of
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.phrases import parse_deadline
from cchc_desktop.importing.prose_rows import prose_lists, repeated
from cchc_desktop.importing.prose_tasks import prose_tasks
from cchc_desktop.importing.row_cells import RowCells
from cchc_desktop.importing.rows import TaskList, task_lists
from cchc_desktop.importing.shifts import is_deadline, not_a_unit, shifted
from cchc_desktop.importing.units import UnitNames, is_unit

# Formats that do not tell a line meant in a cell from one that wrapped.
_LINES_LOST = ("pdf", "text")
_DOUBT = 0.6
_JOINED = 0.75


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task with what the warnings need to know of its row: the shifted cell, its section, its children."""

    task: DraftTask
    shift: str = ""
    has_children: bool = False
    aims: tuple[str, ...] = ()
    """What its columns "Chỉ tiêu" ask for."""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A numbered group row, for the check of numbers given twice."""

    order: str
    title: str
    where: str
    place: int


@dataclass(frozen=True, slots=True)
class ReadTasks:
    """All that a plan gives: tasks with their rows, the sections of each list, and the units' cells."""

    rows: tuple[TaskRow, ...]
    sections: tuple[tuple[SectionRow, ...], ...]
    unit_cells: tuple[str, ...]
    told: frozenset[int] = frozenset()
    """The lines of the outline that tell a task."""
    lists: tuple[TaskList, ...] = ()
    """The tables that list tasks."""

    @property
    def tasks(self) -> tuple[DraftTask, ...]:
        """The tasks in the order of the file."""
        return tuple(row.task for row in self.rows)


# An item with its cells; a group row has none.
_ItemRow = tuple[Item, RowCells | None]


def read_tasks(
    source: Source, lines: Sequence[Line], year: int, names: Callable[[list[str]], UnitNames]
) -> ReadTasks:
    """The tasks of every task list; `names` gives the agreed names once all units' cells are known."""
    lists = [(tasks, _rows_of(tasks, items_of(tasks))) for tasks in task_lists(source)]
    told = prose_tasks(lines)
    sentences = [(tasks, _rows_of(tasks, items)) for tasks, items in prose_lists(told)]
    cells = [text for _, rows in (*lists, *sentences) for text in _unit_cells(rows)]
    units = names(cells)
    readers = [
        _ListReader(tasks, rows, year, units, source.format in _LINES_LOST and not tasks.prose)
        for tasks, rows in (*lists, *sentences)
    ]
    rows = [row for reader in readers[: len(lists)] for row in reader.read()]
    listed = [fold(row.task.content) for row in rows] if sentences else []
    further = [row for reader in readers[len(lists) :] for row in reader.read()]
    rows += [row for row in further if not repeated(row.task.content, listed)]
    if further:
        rows.sort(key=lambda row: row.task.place)
    sections = tuple(tuple(reader.sections) for reader in readers)
    tables = tuple(tasks for tasks, _ in lists)
    lines_told = frozenset(at for task in told for at in task.lines)
    return ReadTasks(tuple(rows), sections, tuple(cells), lines_told, tables)


def _rows_of(tasks: TaskList, items: list[Item]) -> list[_ItemRow]:
    return [(item, None if item.group else RowCells(tasks.header, item.texts)) for item in items]


def _unit_cells(rows: list[_ItemRow]) -> list[str]:
    tasks = [cells for _, cells in rows if cells is not None]
    found = [_unit_text(row.text(role)) for row in tasks for role in (Role.LEAD, Role.COORDINATION)]
    return [text for text in found if text and is_unit(text)]


def _unit_text(raw: str) -> str:
    """A unit's cell with the lines that were meant, as each may name a unit."""
    lines = logical_lines(raw)
    return "\n".join(lines)


@dataclass(slots=True)
class _Section:
    depth: int
    order: str
    title: str
    area: Area | None
    gathers: bool = False
    """Whether its number only begins those of the rows below it."""


@dataclass(slots=True)
class _ListReader:
    """Reads one list: keeps the section a row stands in, and whether numbers start again in each."""

    tasks: TaskList
    rows: list[_ItemRow]
    year: int
    units: UnitNames
    lines_lost: bool
    stack: list[_Section] = field(default_factory=list)
    sections: list[SectionRow] = field(default_factory=list)
    field_named: str = ""
    gatherers: frozenset[int] = frozenset()
    """The numbers of the rows that only gather the parts of one task."""
    parents: frozenset[str] = frozenset()
    """The printed numbers of the rows that others stand below."""
    aims: list[int] = field(default_factory=list)
    """The columns that set what is to be reached."""
    leads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The units of each cell met."""

    def read(self) -> list[TaskRow]:
        items = [item for item, _ in self.rows]
        self.gatherers = gatherers(items)
        self.parents = frozenset(item.parent for item in items if item.parent)
        self.aims = self.tasks.header.aims(self.year)
        again = self._numbers_start_again()
        rows: list[TaskRow] = []
        for item, cells in self.rows:
            if cells is None:
                self._enter(item)
                continue
            self._leave(item.order.strip(" .)/:"))
            row = self._row(item, cells, again=again)
            if row is not None:
                rows.append(row)
        return rows

    def _numbers_start_again(self) -> bool:
        orders = [item.order for item, cells in self.rows if cells is not None and item.order]
        return len(orders) != len(set(orders))

    def _enter(self, item: Item) -> None:
        columns = self.tasks.header.roles.index(Role.CONTENT)
        text = plain(item.texts[columns])
        depth = {"letter": 0, "roman": 1, "digit": 2, "dotted": 3}.get(item.kind, 4)
        while self.stack and self.stack[-1].depth >= depth:
            self.stack.pop()
        order = item.order.strip(" .)/:")
        self.field_named = ""
        # Its words tell of the task, not of another area than the section's.
        within = item.number in self.gatherers and any(section.area for section in self.stack)
        area = None if within else area_of(text)
        self.stack.append(_Section(depth, order, without_number(text) if not order else text, area))
        if item.kind == "roman":
            where = self._where_prefix(again=False)
            self.sections.append(SectionRow(order, text, where, item.place))

    def _leave(self, order: str) -> None:
        """The row "1" that only gathers "1.1", "1.2" ends at the next number that is none of them."""
        while self.stack and self.stack[-1].gathers and order[:1].isdigit():
            if order.startswith(f"{self.stack[-1].order}."):
                return
            self.stack.pop()
        section = self.stack[-1] if self.stack else None
        if section and section.order[:1].isdigit() and order.startswith(f"{section.order}."):
            section.gathers = True

    def _where_prefix(self, *, again: bool) -> str:
        parts = [self.tasks.annex] if self.tasks.annex else []
        section = next((one.order for one in reversed(self.stack) if one.order and not one.gathers), "")
        if again and section:
            parts.append(f"mục {section}")
        return ", ".join(parts)

    def _row(self, item: Item, raw: RowCells, *, again: bool) -> TaskRow | None:
        content = plain(raw.text(Role.CONTENT))
        if not content and not raw.text(Role.LEAD) and not raw.text(Role.PRODUCT):
            return None
        lead_raw = raw.text(Role.LEAD)
        lead_cell = _unit_text(lead_raw) or self._section_unit()
        time_text, deadline = raw.deadline(self.year)
        if not time_text:
            time_text, deadline = self._section_time()
        area, title = self._area(raw)
        order = item.order.strip().rstrip(".")
        prefix = self._where_prefix(again=again)
        number = f"TT {order}" if order else f"dòng {item.number}"
        shift = shifted(raw.roles_texts(), deadline, content)
        leads = () if not_a_unit(plain(lead_cell)) else self._leads(lead_cell)
        task = DraftTask(
            area=area or Area.CHUNG,
            area_title=title,
            order=order,
            content=content,
            products=products_of(raw.text(Role.PRODUCT), lines_lost=self.lines_lost),
            leads=leads,
            lead_text=plain(lead_cell),
            coordination_text=plain(raw.text(Role.COORDINATION)),
            time_text=time_text,
            deadline=deadline,
            where=_capital(f"{prefix}, {number}" if prefix else number),
            place=item.place,
            budget_text=plain(raw.text(Role.BUDGET)),
            note=raw.note(),
            parent_order=item.parent,
        )
        confidence = _confidence(task, item, shift, sure=self.tasks.sure, area_known=bool(area))
        task = replace(task, confidence=_with_guesses(confidence, self.tasks.header))
        children = bool(item.order) and item.order.rstrip(".)/ ") in self.parents
        # A cell shared with the row above counts there.
        aims = raw.aims([at for at in self.aims if at not in item.shared], self.year)
        return TaskRow(task, shift, children, tuple(map(self._aim, aims)))

    def _aim(self, cell: str) -> str:
        return plain(cell) if self.lines_lost else "\n".join(logical_lines(cell))

    def _leads(self, cell: str) -> tuple[str, ...]:
        if cell not in self.leads:
            parts = self.units.split(cell)
            self.leads[cell] = tuple(dict.fromkeys(self.units.agreed(part) for part in parts if part))
        return self.leads[cell]

    def _section_unit(self) -> str:
        """The unit a section is headed with, where the list has no column of its own for the lead."""
        if Role.LEAD in self.tasks.header.roles:
            return ""
        return next((one.title for one in reversed(self.stack) if is_unit(one.title)), "")

    def _section_time(self) -> tuple[str, Deadline]:
        """The time a section is headed with ("Quý I"), where the list has no column of its own for it."""
        timed = Role.TIME in self.tasks.header.task_roles
        times = [] if timed else [one.title for one in self.stack if is_deadline(one.title)]
        text = times[-1] if times else ""
        return text, parse_deadline(text, self.year)

    def _area(self, raw: RowCells) -> tuple[Area | None, str]:
        # A field named once holds for the rows below that leave its cell empty.
        group = self.field_named = plain(raw.text(Role.GROUP)) or self.field_named
        if group and area_of(group):
            return area_of(group), without_number(group)
        for section in reversed(self.stack):
            if section.area is not None:
                return section.area, section.title
        area, title = self.tasks.context.area
        return area, title or (self.stack[-1].title if self.stack else "")


def _confidence(
    task: DraftTask, item: Item, shift: str, *, sure: bool, area_known: bool
) -> tuple[tuple[str, float], ...]:
    base = 1.0 if sure else _DOUBT
    known_time = task.deadline.kind is not DeadlineKind.UNKNOWN
    values = {
        "area": 1.0 if area_known else _DOUBT,
        "content": min(base, _JOINED if item.joined else 1.0),
        "products": base,
        "leads": base if task.leads and is_unit(task.lead_text) else _DOUBT,
        "coordination": base,
        "deadline": base if known_time and task.time_text else _DOUBT / 2,
    }
    if shift:
        values[{"time": "deadline", "lead": "leads", "product": "products"}.get(shift, "content")] = 0.3
    return tuple(values.items())


_FIELDS = {
    Role.CONTENT: "content",
    Role.PRODUCT: "products",
    Role.LEAD: "leads",
    Role.COORDINATION: "coordination",
    Role.TIME: "deadline",
}


def _with_guesses(confidence: tuple[tuple[str, float], ...], header: Header) -> tuple[tuple[str, float], ...]:
    """Less sure of what stands in columns whose heads did not tell what they hold."""
    if not header.guessed:
        return confidence
    guessed = {_FIELDS.get(header.roles[at]) for at in header.guessed}
    return tuple((name, min(sure, _DOUBT) if name in guessed else sure) for name, sure in confidence)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
