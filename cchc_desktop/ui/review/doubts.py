"""Which cells of the review are worth a look, and why: a reading that is not sure, a warning of the row."""

from collections.abc import Iterator

from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.importing.lint import shift_of
from cchc_desktop.ui.review.state import SURE, TargetEntry, TaskEntry

# The confidence of the draft is told by the field that was read, the cell by its column.
_FIELDS = {
    "area": ("area", "lĩnh vực"),
    "content": ("content", "nội dung"),
    "products": ("products", "sản phẩm"),
    "lead_text": ("leads", "cơ quan chủ trì"),
    "coordination_text": ("coordination", "cơ quan phối hợp"),
    "time_text": ("deadline", "thời hạn"),
}
_WARNED = {
    "no-lead": "lead_text",
    "no-deadline": "time_text",
    "unknown-deadline": "time_text",
    "year-outside-plan": "time_text",
}
_SHIFTED = {
    "time": "time_text",
    "lead": "lead_text",
    "product": "products",
    "coordination": "coordination_text",
}


def doubt_of_task(entry: TaskEntry, key: str) -> str:
    """Why a cell of a task is worth a look; empty where the reading is sure or the officer typed it."""
    if not entry.unsure and not entry.warnings:
        return ""
    return "\n".join(words for cell, words in _task_doubts(entry) if cell == key)


def doubt_of_target(entry: TargetEntry, key: str) -> str:
    """Why a cell of a target is worth a look."""
    return "\n".join(words for cells, words in _target_doubts(entry) if key in cells)


def needs_look(entry: TaskEntry | TargetEntry) -> bool:
    """Whether a row that will be imported has a cell that is worth a look."""
    return entry.id >= 0 and entry.taken and any(_doubts(entry))


def reasons(entry: TaskEntry | TargetEntry) -> str:
    """Why a row is worth a look, for those who do not see the colour of its cells."""
    return "\n".join(words for _, words in _doubts(entry))


def _doubts(entry: TaskEntry | TargetEntry) -> Iterator[tuple[object, str]]:
    return _task_doubts(entry) if isinstance(entry, TaskEntry) else _target_doubts(entry)


def _task_doubts(entry: TaskEntry) -> Iterator[tuple[str, str]]:
    """Each doubtful cell and why; what a warning says of a cell need not be said once more."""
    told = set()
    for warning in entry.warnings:
        cell = _cell_of(warning)
        told.add(cell)
        yield cell, warning.message
    for cell, (field, name) in _FIELDS.items():
        if field in entry.unsure and cell not in entry.edited | told:
            yield cell, _unsure(name, dict(entry.task.confidence)[field])


def _cell_of(warning: PlanWarning) -> str:
    if warning.code == "shifted-column":
        return _SHIFTED.get(shift_of((warning,)), "content")
    return _WARNED.get(warning.code, "content")


def _target_doubts(entry: TargetEntry) -> Iterator[tuple[tuple[str, ...], str]]:
    for warning in entry.warnings:
        yield ("value" if warning.code == "contradiction" else "text",), warning.message
    if entry.id >= 0 and entry.target.confidence < SURE and not entry.edited:
        yield ("text", "value", "comparator", "unit"), _unsure("chỉ tiêu", entry.target.confidence)


def _unsure(name: str, sure: float) -> str:
    return f"Chưa chắc đọc đúng {name} ({round(sure * 100)}%): hãy đối chiếu với bản gốc ở bên trái."
