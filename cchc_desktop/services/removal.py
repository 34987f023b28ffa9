"""Several rows to the trash as one step of undo."""

from collections.abc import Sequence

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema import Row
from cchc_desktop.services.edit import fetch, set_fields


def trash_rows(database: Database, kind: type[Row], row_ids: Sequence[int], *, label: str) -> None:
    """Move the rows of one table to the trash."""
    with database.unit_of_work(label) as session:
        for row_id in row_ids:
            set_fields(fetch(session, kind, row_id), {"deleted_at": database.clock()})
