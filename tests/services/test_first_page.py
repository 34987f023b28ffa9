"""The page kept for the next start never costs more than it saves, however long the plan is."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import TaskRow
from cchc_desktop.domain.areas import Area
from cchc_desktop.services.first_page import is_kept, keep, kept_file, read_kept
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.tasks import NewTask, add_task
from tests.conftest import FixedClock

ON = date(2026, 5, 20)
TOMORROW = ON + timedelta(days=1)
LARGEST = 4 << 20


def long_plan(database: Database, tasks: int, letters: int) -> int:
    """A plan of that many tasks due at the end of June, each in so many letters."""
    plan = add_plan(database, title="Kế hoạch dài", year_from=2026).created_id or 0
    add_task(database, NewTask(plan, "Rà soát", Area.TTHC, time_text="30/6/2026"))
    with database.unit_of_work("x") as session:
        first = session.query(TaskRow).one()
        like = {c.key: getattr(first, c.key) for c in TaskRow.__table__.columns if c.key != "id"}
        first.content = "ở" * letters
        for position in range(2, tasks + 1):
            session.add(TaskRow(**like | {"position": position, "content": f"{position} " + "ở" * letters}))
    return plan


def statements(database: Database) -> list[str]:
    """Grows by each statement that is asked of the data."""
    asked: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    return asked


def test_a_plan_of_usual_length_is_kept_for_the_next_days(database: Database) -> None:
    plan = long_plan(database, 40, 200)
    keep(database, ON, ["Kế hoạch dài"], 0, plan)
    assert is_kept(database.path, ON)
    assert read_kept(database.path, TOMORROW) is not None


@pytest.mark.parametrize(("tasks", "letters"), [(300, 900), (3001, 1)], ids=["long texts", "many rows"])
def test_a_long_plan_is_kept_for_today_only(database: Database, tasks: int, letters: int) -> None:
    plan = long_plan(database, tasks, letters)
    keep(database, ON, ["Kế hoạch dài"], 0, plan)
    assert is_kept(database.path, ON)
    assert kept_file(database.path).stat().st_size <= LARGEST
    assert read_kept(database.path, TOMORROW) is None


def test_a_page_too_large_to_be_read_is_not_written_and_not_made_again(
    database: Database, clock: FixedClock
) -> None:
    small = long_plan(database, 1, 20)
    keep(database, ON, ["Kế hoạch dài"], 0, small)
    with database.unit_of_work("x") as session:
        session.query(TaskRow).one().content = "ở" * LARGEST
    keep(database, ON, ["Kế hoạch dài"], 0, small)
    assert not kept_file(database.path).exists()
    asked = statements(database)
    keep(database, ON, ["Kế hoạch dài"], 0, small)
    assert asked == []


def test_another_plan_is_kept_after_one_was_too_large(database: Database, tmp_path: Path) -> None:
    large = long_plan(database, 1, LARGEST)
    keep(database, ON, ["Kế hoạch dài"], 0, large)
    other = add_plan(database, title="Kế hoạch ngắn", year_from=2026).created_id or 0
    keep(database, ON, ["Kế hoạch dài", "Kế hoạch ngắn"], 1, other)
    assert is_kept(database.path, ON)
    assert [file.name for file in tmp_path.rglob("*.new")] == []
