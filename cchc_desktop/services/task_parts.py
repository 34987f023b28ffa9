"""What hangs on tasks (units, products, periods, progress), read for many of them in a few queries."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.at_once import chunks


def by_task(session: Session, kind: Any, order: Any, task_ids: Collection[int]) -> dict[int, list[Any]]:
    """The rows of `kind` of each task in `order`; a task without any has an empty list."""
    found: dict[int, list[Any]] = defaultdict(list)
    for ids in chunks(task_ids):
        query = select(kind).where(kind.task_id.in_(ids)).order_by(order, kind.id)
        for row in session.scalars(query):
            found[row.task_id].append(row)
    return found
