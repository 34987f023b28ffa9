"""One line of the journal: how a change is written down as JSON, read back and carried out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Connection, Date, DateTime, Integer, Table, bindparam, delete, insert, update

from cchc_desktop.db.schema import Base
from cchc_desktop.db.types import Exact
from cchc_desktop.display.text import nfc

WHOLE_ROW = "*"
_MANY = 500


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the journal; `old` and `new` are JSON, a whole row for op insert and delete."""

    entity: str
    row_id: str
    op: str
    field: str
    old: str | None
    new: str | None

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        op = {"insert": "delete", "delete": "insert", "update": "update"}[self.op]
        return Change(self.entity, self.row_id, op, self.field, self.new, self.old)


def _as_text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"No column holds a {type(value).__name__}.")


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_as_text)


def encode(value: object) -> str:
    """A column's value as JSON: dates as ISO text, decimals as their digits."""
    return _ENCODER.encode(nfc(value) if isinstance(value, str) else value)


def encode_row(row: Mapping[str, object]) -> str:
    """A whole row as JSON, from its values by column."""
    return _ENCODER.encode({name: nfc(v) if isinstance(v, str) else v for name, v in row.items()})


def decode(column: Column[Any], value: Any) -> Any:
    """The value `encode` was given, from its parsed JSON and its column."""
    if value is None or not isinstance(value, str):
        return value
    if isinstance(column.type, Exact):
        return Decimal(value)
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return value


def line_of(change: Change) -> dict[str, str | None]:
    """The columns of a line, by name."""
    return {
        "entity": change.entity,
        "row_id": change.row_id,
        "op": change.op,
        "field": change.field,
        "old": change.old,
        "new": change.new,
    }


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows with the same columns as `execute(insert(table), rows)` writes them, at half its cost."""
    dialect = connection.dialect
    columns = [table.c[name] for name in rows[0]]
    to_sqlite = [(c.name, c.type.dialect_impl(dialect).bind_processor(dialect)) for c in columns]
    names, marks = ", ".join(f'"{c.name}"' for c in columns), ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})',  # noqa: S608 - our own schema
        [tuple(row[name] if turn is None else turn(row[name]) for name, turn in to_sqlite) for row in rows],
    )


def table_of(entity: str) -> Table:
    """The table a line names."""
    return Base.metadata.tables[entity]


def key_of(table: Table) -> Column[Any]:
    """The column that tells its rows apart."""
    return next(iter(table.primary_key.columns))


def carry_out(connection: Connection, run: Sequence[Change]) -> None:
    """Do what the lines say, which are of one table, op and field, in their order."""
    first = run[0]
    table = table_of(first.entity)
    if first.op == "insert":
        rows = [json.loads(change.new or "{}") for change in run]
        connection.execute(
            insert(table), [{name: decode(table.c[name], row[name]) for name in row} for row in rows]
        )
        return
    key = key_of(table)
    ids = [int(c.row_id) if isinstance(key.type, Integer) else c.row_id for c in run]
    if first.op == "delete":
        with _own_links_indexed(connection, table, len(ids)):
            connection.execute(
                delete(table).where(key == bindparam("the_row")), [{"the_row": row} for row in ids]
            )
        return
    column = table.c[first.field]
    values = [decode(column, json.loads(change.new or "null")) for change in run]
    connection.execute(
        update(table).where(key == bindparam("the_row")).values({column: bindparam("the_value")}),
        [{"the_row": row, "the_value": value} for row, value in zip(ids, values, strict=True)],
    )


@contextmanager
def _own_links_indexed(connection: Connection, table: Table, count: int) -> Iterator[None]:
    """Of each row deleted SQLite asks who names it: many rows of a table that names itself need an index."""
    links = [c.name for c in table.columns if count > _MANY and c.references(key_of(table))]
    for name in links:
        connection.exec_driver_sql(f"CREATE INDEX undoing_{name} ON {table.name} ({name})")
    yield
    for name in links:
        connection.exec_driver_sql(f"DROP INDEX undoing_{name}")
