"""Tasks written as sentences with labelled lines or clauses ("Cơ quan chủ trì: …"), without a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cchc_desktop.display.text import fold
from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.areas import area_of, without_number
from cchc_desktop.importing.cells import trim
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.labels import Piece
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.prose_lines import (
    NAMED,
    Entry,
    blocks_of,
    is_field,
    is_numbered,
    may_own,
    names_unit,
    with_lists,
)
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.units import is_unit

# Headings under which labelled lines are no tasks of the plan: targets, duties of units, forms.
_NO_TASKS = re.compile(
    r"\b(?:muc tieu|chi tieu|de cuong|mau bao cao|bieu mau|muc dich|yeu cau"
    r"|thong ke|ket qua (?:dat duoc|thuc hien|cong tac|nam)|danh gia chung|tinh hinh|ton tai, han che"
    r"|che do bao cao)\b"
)
_TASKS = re.compile(r"\b(?:nhiem vu|noi dung thuc hien|noi dung cong viec|giai phap|cong viec)\b")
# The part that gives each office its duties, though its heading may speak of tasks too; "nhiệm vụ và phân
# công thực hiện" are tasks first.
_DUTIES = re.compile(r"\b(?:to chuc thuc hien|trach nhiem|phan cong)\b")
_DUTIES_FOR_SURE = re.compile(
    r"\b(?:nhiem vu cua (?:cac |tung )?(?:co quan|don vi|phong|ban|bo phan)"
    r"|(?:giai phap|nhiem vu) to chuc thuc hien)\b"
)
_DOES = re.compile(
    r"(?:tổng hợp|theo dõi|tham mưu|phối hợp|hướng dẫn|kiểm tra|đôn đốc|thực hiện|triển khai|xây dựng|báo cáo"
    r"|rà soát|tổ chức (?!chính trị|đoàn))",
    re.IGNORECASE,
)
_SAYS = frozenset({Role.LEAD, Role.COORDINATION, Role.TIME, Role.PRODUCT, Role.START, Role.END})


@dataclass(slots=True)
class ProseTask:
    """One task: its sentence, its labelled values by role, and where it stands."""

    line: Line
    order: str
    content: str
    area: Area | None
    area_title: str
    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)

    def text(self, role: Role) -> str:
        """The values of a role, line by line."""
        return "\n".join(piece.value for piece in self.pieces if piece.role is role and piece.value)

    @property
    def section(self) -> str:
        """The numbers of the headings above, as printed."""
        path = self.line.path
        return ".".join(path[:-1] if path and path[-1] == self.line.label else path)


def prose_tasks(lines: Sequence[Line]) -> list[ProseTask]:
    """The tasks that the lines of a plan tell with labels, in order."""
    if not any(":" in line.text or "(" in line.text or "chủ trì" in line.text for line in lines):
        return []
    found: list[ProseTask] = []
    for block in with_lists(list(blocks_of(lines))):
        if any(entry.pieces for entry in block) and _may_hold_tasks(block[0].line):
            found.extend(_with_heading_time(task) for task in _Block(block).tasks() if _is_task(task))
    return found


def _may_hold_tasks(line: Line) -> bool:
    """Whether the headings above speak of tasks rather than of targets, duties or forms."""
    for heading in reversed(line.headings):
        words = fold(heading)
        tasks, duties = _TASKS.search(words), _DUTIES.search(words)
        if _DUTIES_FOR_SURE.search(words) or (duties and (tasks is None or duties.start() < tasks.start())):
            return False
        if tasks:
            return True
        if _NO_TASKS.search(words):
            return False
    return True


def _is_task(task: ProseTask) -> bool:
    """Enough is said to be sure: who leads, or two of help, time and product."""
    roles = {piece.role for piece in task.pieces if piece.value} & _SAYS
    if not task.content or len(task.content) < 6 or is_unit(task.content):
        return False
    if Role.LEAD in roles:
        lead = task.text(Role.LEAD)
        return names_unit(lead) or (len(roles) > 1 and not _DOES.match(lead))
    return len(roles) > 1 and (Role.TIME not in roles or is_deadline(task.text(Role.TIME)))


class _Block:
    """One numbered line with the lines below it: which of them are tasks, and whose the labels are."""

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._head = entries[0] if not entries[0].only_labels else None
        self._groups = self._count_groups()
        self._filling = ""
        self._found: dict[int, ProseTask] = {}
        self._waiting: list[Entry] = []
        self._open: ProseTask | None = None
        self._sharing: list[ProseTask] = []

    def tasks(self) -> list[ProseTask]:
        """The tasks of the block in order of their lines."""
        for entry in self._entries:
            if self._open is None or not (self._fills(self._open, entry) or self._times(self._open, entry)):
                self._filling = ""
                self._take(entry)
        return list(self._found.values())

    def _take(self, entry: Entry) -> None:
        if entry.inline:
            self._sharing = []
            self._open = self._found[entry.at] = self._task(entry)
        elif entry.only_labels:
            if self._open is None or self._begins_anew(self._open, entry):
                self._open = self._owner(entry)
        else:
            self._open, self._sharing = None, []
            if entry is not self._head:
                self._waiting.append(entry)
            return
        if self._open is not None:
            self._give(self._open, entry)
        for task in self._sharing:
            self._give(task, entry)
        self._waiting = []

    def _give(self, owner: ProseTask, entry: Entry) -> None:
        for piece in entry.pieces:
            if piece.role is Role.CONTENT:
                owner.notes += [piece.value] if trim(piece.value) != owner.content else []
            else:
                owner.pieces.append(piece)
        if any(piece.role in _SAYS for piece in entry.pieces):
            owner.lines.add(entry.at)

    def _fills(self, owner: ProseTask, entry: Entry) -> bool:
        """Words below a label without a value of its own ("Sản phẩm:") are its value."""
        if entry.pieces or not owner.pieces or is_numbered(entry.line):
            return False
        last = owner.pieces[-1]
        if last.value and entry.line.style != self._filling:
            return False
        if last.value and not entry.line.bulleted:
            return False
        self._filling = entry.line.style if not last.value else self._filling
        value = f"{last.value}\n{entry.content}" if last.value else entry.content
        owner.pieces[-1] = Piece(last.role, value, last.sure)
        owner.lines.add(entry.at)
        return True

    def _times(self, owner: ProseTask, entry: Entry) -> bool:
        """A lone deadline below the labels ("Hoàn thành trước ngày 30/6") is the time."""
        line = entry.line
        if entry.pieces or line.label or line.heading or len(entry.content) > 60:
            return False
        if owner.text(Role.TIME) or not is_deadline(entry.content):
            return False
        owner.pieces.append(Piece(Role.TIME, entry.content, sure=True))
        owner.lines.add(entry.at)
        return True

    def _begins_anew(self, owner: ProseTask, entry: Entry) -> bool:
        """A label "Nội dung:" or a second lead after other labels begins the next task."""
        first = entry.pieces[0].role
        return first is Role.CONTENT and any(piece.role in _SAYS for piece in owner.pieces)

    def _owner(self, entry: Entry) -> ProseTask | None:
        """Whose labels these are: of the line just above, or of the numbered line over all of them."""
        if entry.pieces[0].role is Role.CONTENT and not self._waiting:
            return self._by_content(entry)
        chosen = self._chosen(entry, self._waiting)
        if chosen is None:
            return None
        if chosen.at not in self._found:
            task = self._found[chosen.at] = self._task(chosen)
            if chosen is self._head:
                self._describe(task, chosen, self._waiting)
        return self._found[chosen.at]

    def _chosen(self, entry: Entry, waiting: list[Entry]) -> Entry | None:
        head = self._head if self._head is not None and may_own(self._head.line) else None
        if not waiting:
            return head
        above = [one for one in waiting if one.line.style != entry.line.style]
        nearest = (above or waiting)[-1]
        deeper = nearest.line.bulleted and entry.line.bulleted and nearest in above
        if self._groups > 1:
            return nearest
        if head is None or is_field(head):
            self._share(waiting[:-1] if not deeper and nearest is waiting[-1] else [])
            return nearest
        return nearest if deeper and len(above) == 1 else head

    def _share(self, others: list[Entry]) -> None:
        """Labels that close a list of bullets under a field of the reform hold for each of them."""
        if self._head is None or not all(one.line.bulleted for one in [*others, *self._waiting]):
            return
        if area_of(self._head.content) is None:
            return
        for one in others:
            task = self._found[one.at] = self._task(one)
            self._sharing.append(task)

    def _by_content(self, entry: Entry) -> ProseTask:
        """A task that is told wholly in labels, its sentence behind "Nội dung:"."""
        head = self._head
        if head is not None and may_own(head.line) and not is_field(head) and head.at not in self._found:
            self._found[head.at] = self._task(head)
            return self._found[head.at]
        self._found[entry.at] = self._task(Entry(entry.at, entry.line, entry.pieces[0].value, ()))
        return self._found[entry.at]

    def _count_groups(self) -> int:
        """How many runs of labels follow a line of words below the numbered line."""
        groups = 0
        before: Entry | None = None
        for entry in self._entries:
            if entry.only_labels and before is not None and not before.pieces and before is not self._head:
                groups += 1
            before = entry
        return groups

    def _describe(self, task: ProseTask, head: Entry, waiting: list[Entry]) -> None:
        """What stands between a task and its labels: the rest of its sentence, or a note."""
        if head.content.endswith(":"):
            task.content = trim(" ".join([head.content, *(one.content for one in waiting)]))
            task.lines.update(one.at for one in waiting)
        else:
            task.notes.extend(trim(one.content) for one in waiting)

    def _task(self, entry: Entry) -> ProseTask:
        named = NAMED.match(entry.content)
        content = named["rest"] if named else entry.content
        order = entry.line.label if is_numbered(entry.line) else named["order"] if named else ""
        area, title = _area(entry.line)
        return ProseTask(entry.line, order, trim(content), area, title, lines={entry.at})


def _with_heading_time(task: ProseTask) -> ProseTask:
    """The time of the heading ("Quý I/2026") where the task says none."""
    if not any(piece.role in (Role.TIME, Role.START, Role.END) for piece in task.pieces):
        times = [text for text in map(_bare_heading, task.line.headings) if is_deadline(text)]
        task.pieces += [Piece(Role.TIME, times[-1], sure=True)] if times else []
    return task


def _bare_heading(text: str) -> str:
    return trim(text.rstrip(": "))


def _area(line: Line) -> tuple[Area | None, str]:
    """The area of the nearest heading above that names one."""
    for heading in reversed(line.headings):
        area = area_of(heading.split(":", 1)[0])
        if area is not None:
            return area, without_number(heading).rstrip(":")
    return None, ""
