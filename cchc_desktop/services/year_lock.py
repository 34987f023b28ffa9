"""The year closed: a locked plan and all that belongs to it is read only until it is unlocked."""

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import PlanRow
from cchc_desktop.domain.changes import Changes
from cchc_desktop.services.edit import fetch


def lock_plan(database: Database, plan_id: int) -> Changes:
    """Close a plan: from now on every change to it, also by import or undo, is refused with a RuleError."""
    return _set_locked(database, plan_id, locked=True, label="Khóa sổ kế hoạch")


def unlock_plan(database: Database, plan_id: int) -> Changes:
    """Open a closed plan again; the history keeps when."""
    return _set_locked(database, plan_id, locked=False, label="Mở khóa kế hoạch")


def _set_locked(database: Database, plan_id: int, *, locked: bool, label: str) -> Changes:
    with database.unit_of_work(label) as session:
        fetch(session, PlanRow, plan_id).locked = locked
    return Changes.everything(label)
