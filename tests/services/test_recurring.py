"""Recurring work over New Year: its instances are there on the first opening of the year, once each."""

from datetime import date

from cchc_desktop.db.engine import Database
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.tasks import NewTask, add_task, list_tasks
from tests.conftest import FixedClock


def test_a_new_year_brings_its_instances_once_however_late_the_file_is_opened(
    database: Database, clock: FixedClock
) -> None:
    plan_id = add_plan(database, title="Kế hoạch 2026-2030", year_from=2026, year_to=2030).created_id or 0
    add_task(database, NewTask(plan_id=plan_id, content="Báo cáo tháng", time_text="Hằng quý"))
    database.close()
    clock.on(date(2027, 5, 3))
    for _ in range(2):
        again = open_office(database.path, clock=clock)
        [task] = list_tasks(again, plan_id)
        again.close()
        assert [o.due_on.isoformat() for o in task.occurrences] == [
            *("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"),
            *("2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"),
        ]
