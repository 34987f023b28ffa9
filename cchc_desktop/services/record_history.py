"""The history of one record: its own fields and everything that ever belonged to it."""

from sqlalchemy import func, select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.ownership import OWNERS, PLAN
from cchc_desktop.db.schema.office import ChangeRow
from cchc_desktop.services.history import FieldChange, row_history


def record_history(database: Database, entity: str, row_id: int) -> list[FieldChange]:
    """All changes of a record and of its parts, deleted ones too, newest first.

    A plan's own fields only: what belongs to a plan is the whole work of a year.
    """
    rows = [(entity, row_id)]
    if entity != PLAN:
        rows += _parts(database, entity, row_id)
    found = [change for name, number in rows for change in row_history(database, name, number)]
    return sorted(found, key=lambda change: change.step.id, reverse=True)


def _parts(database: Database, entity: str, row_id: int) -> list[tuple[str, int]]:
    """Rows whose journal says that they were made or deleted as belonging to this one."""
    found: dict[tuple[str, int], None] = {}
    with database.reading() as session:
        for part, (column, parent) in OWNERS.items():
            if parent != entity:
                continue
            owner = func.json_extract(func.coalesce(ChangeRow.new, ChangeRow.old), f"$.{column}")
            query = select(ChangeRow.row_id).where(
                ChangeRow.entity == part, ChangeRow.op.in_(("insert", "delete")), owner == row_id
            )
            for number in session.scalars(query):
                found[part, int(number)] = None
    return list(found)
