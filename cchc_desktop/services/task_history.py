"""What happened to one task: its own fields, its products, its log and its terms, in one list."""

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.tasks import Task
from cchc_desktop.services.history import FieldChange, row_history


def task_history(database: Database, task: Task) -> list[FieldChange]:
    """All changes of a task and of what belongs to it, newest first."""
    rows = [("task", task.id)]
    rows += [("task_product", product.id) for product in task.products]
    rows += [("task_progress", entry.id) for entry in task.progress]
    rows += [("task_occurrence", o.id) for o in task.occurrences if o.done_on is not None or o.skipped]
    found = [change for entity, row_id in rows for change in row_history(database, entity, row_id)]
    return sorted(found, key=lambda change: change.step.id, reverse=True)
