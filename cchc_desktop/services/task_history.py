"""What happened to one task: its own fields, its products, its log and its terms, in one list."""

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import TaskUnitDatesRow
from cchc_desktop.domain.tasks import Task
from cchc_desktop.services.history import FieldChange, row_history

UNIT_DATES = TaskUnitDatesRow.__tablename__


def task_history(database: Database, task: Task) -> list[FieldChange]:
    """All changes of a task and of what belongs to it, newest first."""
    rows = [("task", task.id)]
    rows += [("task_product", product.id) for product in task.products]
    rows += [("task_progress", entry.id) for entry in task.progress]
    rows += [("task_occurrence", o.id) for o in task.occurrences if o.done_on is not None or o.skipped]
    rows += [(UNIT_DATES, unit.id) for unit in task.units if unit.id]
    found = [change for entity, row_id in rows for change in row_history(database, entity, row_id)]
    found = [change for change in found if not _only_listed(change)]
    return sorted(found, key=lambda change: change.step.id, reverse=True)


def _only_listed(change: FieldChange) -> bool:
    """A unit put on the list with nothing to say of it yet: the program writes the whole list at once."""
    if change.entity != UNIT_DATES or change.op != "insert":
        return False
    return change.new["received_on"] is None and change.new["handed_in_on"] is None
