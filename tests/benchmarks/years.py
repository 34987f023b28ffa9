"""A data file of several years: the sample commune's year, and the same again for each year before it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Column, Table

from cchc_desktop.db.schema import Base
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import YEAR, sample_plan
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.report_files import save_document

# What a commune has once, however many years it keeps.
_ONCE = frozenset(
    {
        "commune",
        "criteria_set",
        "criterion",
        "draft",
        "holiday",
        "indicator",
        "obligation_rule",
        "outline",
        "outline_section",
        "setting",
        "signer",
        "unit",
        "unit_alias",
    }
)


def make_years(path: Path, years: int) -> Path:
    """Write a file with `years` plans, the newest of 2026; each year has its journal, as in real life."""
    with TemporaryDirectory() as folder:
        [plan] = save_document(sample_plan(), Path(folder), str(YEAR), ("docx",))
        with closing(open_office(path)) as database:
            fill_sample(database, plan)
    with closing(sqlite3.connect(path)) as connection, connection:
        tables = [table for table in Base.metadata.sorted_tables if table.name not in _ONCE]
        first = {table.name: _rows(connection, table) for table in tables}
        step = 1 + max(_highest(connection, table) for table in tables)
        for back in range(1, years):
            for table in tables:
                _again(connection, table, first[table.name], back, step * back)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    return path


def _rows(connection: sqlite3.Connection, table: Table) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT {_names(table)} FROM {table.name}").fetchall()  # noqa: S608


def _highest(connection: sqlite3.Connection, table: Table) -> int:
    found = connection.execute(f"SELECT ifnull(max(id), 0) FROM {table.name}")  # noqa: S608
    return int(found.fetchone()[0])


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


def _again(
    connection: sqlite3.Connection, table: Table, rows: list[tuple[object, ...]], back: int, step: int
) -> None:
    """One table's rows as they were some years before."""
    columns = list(table.columns)
    moved = [
        [_before(column, value, back, step) for column, value in zip(columns, row, strict=True)]
        for row in rows
    ]
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table.name} ({_names(table)}) VALUES ({marks})", moved)  # noqa: S608


def _before(column: Column[object], value: object, back: int, step: int) -> object:
    if isinstance(value, int):
        keys = list(column.foreign_keys)
        own = column.primary_key or (keys and keys[0].column.table.name not in _ONCE)
        if own or column.name == "row_id":
            return value + step
        return value - back if column.name in {"year", "year_from", "year_to"} else value
    if isinstance(value, str):
        if column.name == "row_id" and value.isdigit():
            return str(int(value) + step)
        return value.replace(str(YEAR), str(YEAR - back))
    return value
