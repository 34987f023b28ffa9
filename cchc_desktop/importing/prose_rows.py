"""Tasks told in sentences as the rows of small lists, and those that an annex lists again."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from cchc_desktop.display.text import fold
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import Header
from cchc_desktop.importing.context import Context, Heading
from cchc_desktop.importing.items import Item, kind_of
from cchc_desktop.importing.prose_tasks import ProseTask
from cchc_desktop.importing.rows import TaskList

_ROLES = (
    Role.ORDER,
    Role.CONTENT,
    Role.PRODUCT,
    Role.LEAD,
    Role.COORDINATION,
    Role.TIME,
    Role.START,
    Role.END,
    Role.BUDGET,
    Role.NOTE,
)
_HEADER = Header(_ROLES, ("",) * len(_ROLES), labels=("",) * len(_ROLES))
_SAME = 88
_LEAST_SHARED = 25


def prose_lists(told: Iterable[ProseTask]) -> list[tuple[TaskList, list[Item]]]:
    """Each task told in sentences as a list of one row, so that it is read as a row of a table is."""
    lists: list[tuple[TaskList, list[Item]]] = []
    counts: dict[str, int] = {}
    for task in told:
        section = task.section
        counts[section] = counts.get(section, 0) + 1
        headings = [Heading(0, task.area_title, task.area)] if task.area else []
        where = f"Mục {section}" if section else ""
        tasks = TaskList(_HEADER, where, "", Context(headings=headings), prose=True)
        texts = [task.order, task.content, *(task.text(role) for role in _ROLES[2:-1])]
        said = task.text(Role.OTHER).split("\n")
        note = "; ".join(part for part in (task.text(Role.NOTE), *said, *task.notes) if part)
        item = Item(
            task.order, kind_of(task.order), [*texts, note], group=False, place=task.line.place,
            number=counts[section],
        )  # fmt: skip
        lists.append((tasks, [item]))
    return lists


def repeated(content: str, listed: Sequence[str]) -> bool:
    """Whether an annex lists the task already; `listed` are its folded contents."""
    words = fold(content)
    if process.extractOne(words, listed, scorer=fuzz.ratio, score_cutoff=_SAME):
        return True
    return any(
        min(len(words), len(other)) >= _LEAST_SHARED and (words.startswith(other) or other.startswith(words))
        for other in listed
    )
