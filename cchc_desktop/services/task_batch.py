"""Several tasks changed together as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import TaskProgressRow, TaskRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, required_text
from cchc_desktop.services.tasks import apply_values


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
