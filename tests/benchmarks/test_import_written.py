"""A plan of 5,000 rows written with its journal, side by side with bare SQLite writing the same rows."""

import shutil
import sqlite3
import statistics
import sys
import time
from contextlib import closing
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from cchc_desktop.db.engine import Database
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.import_plan import write_plan
from cchc_desktop.services.opening import open_office
from tests.services.keeping import rows_of
from tests.services.test_import_bulk import draft_of

ROWS = 5000
# A session that follows every row needs ten to twelve times what the bare writing does.
GOAL = 7.0


def _written(path: Path, draft: Draft) -> float:
    database: Database = open_office(path)
    started = time.process_time()
    write_plan(database, draft)
    took = time.process_time() - started
    database.close()
    return took


def _written_bare(path: Path, rows: dict[str, list[tuple[object, ...]]]) -> float:
    with closing(sqlite3.connect(path)) as connection:
        for table in rows:
            connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - our own schema
        connection.commit()
        started = time.process_time()
        for table, values in rows.items():
            if values:
                marks = ",".join("?" * len(values[0]))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', values)  # noqa: S608
        connection.commit()
        return time.process_time() - started


def test_a_plan_of_5000_rows_is_written_within_some_times_what_bare_sqlite_needs(
    benchmark: BenchmarkFixture, empty_file: Path, tmp_path: Path
) -> None:
    draft = draft_of(ROWS)
    assert len(draft.tasks) == ROWS
    ours: list[float] = []
    bare: list[float] = []

    def both() -> None:
        at = len(ours)
        first, second = (Path(shutil.copyfile(empty_file, tmp_path / f"{at} {of}.cchc")) for of in "ab")
        ours.append(_written(first, draft))
        bare.append(_written_bare(second, rows_of(first, without=("alembic_version",))))

    benchmark.pedantic(both, rounds=3, iterations=1)
    ratio = statistics.median(ours) / statistics.median(bare)
    benchmark.extra_info.update(
        ours_s=round(statistics.median(ours), 2),
        bare_s=round(statistics.median(bare), 2),
        ratio=round(ratio, 1),
    )
    sys.stderr.write(f"\n{ROWS} rows written: {benchmark.extra_info}\n")
    assert ratio <= GOAL
