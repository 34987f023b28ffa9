"""The trash holds what every register removed, and gives it back."""

from datetime import date

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.activities import add_activity, trash_activity
from cchc_desktop.services.history import undo
from cchc_desktop.services.office import add_unit, list_units, trash_unit
from cchc_desktop.services.plans import add_plan, list_plans, trash_plan
from cchc_desktop.services.tasks import NewTask, add_task, list_tasks, trash_tasks
from cchc_desktop.services.trash import bring_back, list_trash
from tests.conftest import FixedClock
from tests.services.keeping import rows_of


def test_what_was_removed_is_listed_last_first_and_comes_back(database: Database, clock: FixedClock) -> None:
    unit = add_unit(database, name="Phòng Kinh tế").created_id or 0
    activity = add_activity(
        database, year=2026, kind=ActivityKind.MEETING, title="Giao ban", held_on=date(2026, 5, 5)
    )
    before = rows_of(database.path)
    trash_unit(database, unit)
    clock.tick()
    trash_activity(database, activity.created_id or 0)
    items = list_trash(database)
    assert [(i.kind, i.title) for i in items] == [("hoạt động", "Giao ban"), ("đơn vị", "Phòng Kinh tế")]
    bring_back(database, items)
    assert list_trash(database) == []
    assert rows_of(database.path) == before
    undo(database)
    assert len(list_trash(database)) == 2
    assert list_units(database) == []


def test_what_belongs_to_a_removed_plan_waits_for_it(database: Database, clock: FixedClock) -> None:
    plan = add_plan(database, title="Kế hoạch CCHC", year_from=2026).created_id or 0
    task = add_task(database, NewTask(plan, "Rà soát thủ tục")).created_id or 0
    trash_tasks(database, [task])
    clock.tick()
    trash_plan(database, plan)
    plan_item, task_item = list_trash(database)
    with pytest.raises(RuleError, match="kế hoạch “Kế hoạch CCHC” còn trong thùng rác"):
        bring_back(database, [task_item])
    bring_back(database, [task_item, plan_item])
    assert len(list_tasks(database, list_plans(database)[0].id)) == 1
    with pytest.raises(RuleError, match="không còn trong thùng rác"):
        bring_back(database, [task_item])
