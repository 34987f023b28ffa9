"""What happens to a task: products ticked, news recorded, instances of recurring work done."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import TaskOccurrenceRow, TaskProductRow, TaskProgressRow, TaskRow
from cchc_desktop.display.text import nfc, tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.services.edit import fetch, required_text, set_fields

# Documents too: their list says how often each is used.
_TASKS = (Topic.TASKS, Topic.TARGETS, Topic.DOCUMENTS)


def tick_product(
    database: Database, product_id: int, *, done_on: date | None, document_id: int | None = None
) -> Changes:
    """Say that a product is there since a day, proved by a document; None takes the tick away."""
    with database.unit_of_work("Đánh dấu sản phẩm") as session:
        row = fetch(session, TaskProductRow, product_id)
        row.done_on, row.document_id = done_on, document_id
    return Changes.to(*_TASKS, label="Đánh dấu sản phẩm")


def change_product(database: Database, product_id: int, text: str) -> Changes:
    """Reword a product; its tick and its document stay."""
    text = tidy(required_text(text, "Chưa nhập tên sản phẩm.", "text"))
    with database.unit_of_work("Sửa sản phẩm") as session:
        fetch(session, TaskProductRow, product_id).text = text
    return Changes.to(*_TASKS, label="Sửa sản phẩm")


def add_progress(
    database: Database,
    task_id: int,
    *,
    happened_on: date,
    text: str,
    kind: ProgressKind = ProgressKind.NOTE,
    document_id: int | None = None,
) -> Changes:
    """Record news of a task; an entry of kind DONE finishes it, REOPENED takes that back."""
    if kind is ProgressKind.NOTE:
        required_text(text, "Chưa nhập nội dung tiến độ.", "text")
    with database.unit_of_work("Ghi tiến độ") as session:
        fetch(session, TaskRow, task_id)
        session.add(
            TaskProgressRow(
                task_id=task_id,
                happened_on=happened_on,
                kind=kind.value,
                text=nfc(text).strip(),
                document_id=document_id,
            )
        )
    return Changes.to(*_TASKS, label="Ghi tiến độ")


def change_progress(database: Database, progress_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an entry of the progress log."""
    with database.unit_of_work("Sửa tiến độ") as session:
        set_fields(fetch(session, TaskProgressRow, progress_id), values)
    return Changes.to(*_TASKS, label="Sửa tiến độ")


def remove_progress(database: Database, progress_id: int) -> Changes:
    """Take an entry out of the progress log; undo brings it back."""
    with database.unit_of_work("Xóa tiến độ") as session:
        session.delete(fetch(session, TaskProgressRow, progress_id))
    return Changes.to(*_TASKS, label="Xóa tiến độ")


def mark_occurrence(
    database: Database,
    occurrence_id: int,
    *,
    done_on: date | None,
    skipped: bool = False,
    document_id: int | None = None,
    note: str = "",
) -> Changes:
    """Say that one instance of a recurring task is done, skipped with a reason, or open again."""
    if skipped:
        required_text(note, "Hãy ghi lý do không thực hiện kỳ này.", "note")
    with database.unit_of_work("Đánh dấu kỳ thực hiện") as session:
        row = fetch(session, TaskOccurrenceRow, occurrence_id)
        row.done_on, row.skipped, row.document_id, row.note = done_on, skipped, document_id, nfc(note).strip()
    return Changes.to(*_TASKS, label="Đánh dấu kỳ thực hiện")
