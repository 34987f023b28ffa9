"""Columns whose heads say nothing: those read by their cells and those not read are told to the officer."""

from collections.abc import Iterator, Sequence

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.column_contents import is_understood, tells_of_work
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.importing.row_records import TaskList

_NAMES = {
    Role.CONTENT: "nội dung nhiệm vụ",
    Role.LEAD: "cơ quan chủ trì",
    Role.COORDINATION: "cơ quan phối hợp",
    Role.TIME: "thời hạn",
    Role.PRODUCT: "sản phẩm",
}
_LONGEST = 60


def column_warnings(lists: Sequence[TaskList], year: int) -> Iterator[PlanWarning]:
    """One of each kind for each list, a head that comes back in every annex told once."""
    told: set[str] = set()
    for tasks in lists:
        for found in (_guessed(tasks), _unread(tasks, year)):
            if found is not None and found.message not in told:
                told.add(found.message)
                yield found


def _guessed(tasks: TaskList) -> PlanWarning | None:
    header = tasks.header
    columns = [at for at in sorted(header.guessed) if header.roles[at] in _NAMES]
    if not columns:
        return None
    read = ", ".join(f"{_column(tasks, at)} là {_NAMES[header.roles[at]]}" for at in columns)
    message = f"Tiêu đề cột không nói rõ; theo nội dung các ô, {read}: hãy đối chiếu bản gốc."
    return _warning("guessed-column", message, tasks, columns)


def _unread(tasks: TaskList, year: int) -> PlanWarning | None:
    columns = [
        at
        for at in tasks.header.unread(year)
        if not is_understood(tasks.header.texts[at]) and tells_of_work(_cells(tasks, at))
    ]
    if not columns:
        return None
    named = ", ".join(_column(tasks, at) for at in columns)
    message = (
        f"{named[:1].upper()}{named[1:]} chưa được hiểu là mục nào của nhiệm vụ, nội dung được giữ ở ghi chú:"
        " hãy đối chiếu bản gốc."
    )
    return _warning("unread-column", message, tasks, columns)


def _cells(tasks: TaskList, at: int) -> list[str]:
    return [record.texts[at] for record in tasks.records if at < len(record.texts)]


def _column(tasks: TaskList, at: int) -> str:
    head = _head(tasks, at)
    return f"cột “{head}”" if head else f"cột thứ {at + 1}"


def _head(tasks: TaskList, at: int) -> str:
    head = tidy(tasks.header.texts[at])
    return head if len(head) <= _LONGEST else f"{head[: _LONGEST - 1].rstrip()}…"


def _warning(code: str, message: str, tasks: TaskList, columns: Sequence[int]) -> PlanWarning:
    heads = ", ".join(head for at in columns if (head := _head(tasks, at)))
    return PlanWarning(code, message, tasks.annex or "Tiêu đề cột", tasks.records[0].place, about=heads)
