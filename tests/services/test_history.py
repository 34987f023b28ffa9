"""Undo and redo of any sequence of actions give back the exact rows, also after a restart."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.obligations import Direction
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.activities import add_activity, change_activity, trash_activity
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.history import (
    list_steps,
    redo,
    redo_label,
    row_history,
    step_changes,
    undo,
    undo_label,
)
from cchc_desktop.services.import_plan import read_plan, write_plan
from cchc_desktop.services.obligations import add_rule, list_obligations, list_rules
from cchc_desktop.services.office import (
    add_unit,
    change_unit,
    list_units,
    merge_unit,
    set_aliases,
    trash_unit,
)
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import list_plans, trash_plan
from cchc_desktop.services.progress import add_progress, tick_product
from cchc_desktop.services.report_files import save_document
from cchc_desktop.services.targets import list_targets, record_value
from cchc_desktop.services.tasks import NewTask, add_task, change_tasks, extend_recurring, list_tasks
from tests.conftest import FixedClock
from tests.services.keeping import rows_of

DAY = date(2026, 3, 2)


@pytest.fixture(scope="session")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """A few tasks and targets of the sample commune's plan, as read from its Word file."""
    folder = tmp_path_factory.mktemp("plan")
    whole = read_plan(save_document(sample_plan(), folder, "2026", ("docx",))[0]).draft
    return replace(whole, tasks=whole.tasks[:6], targets=whole.targets[:3])


@dataclass
class Office:
    """The officer of a property test: each deed picks among what is there by a number."""

    database: Database
    draft: Draft
    deeds: list[Callable[[int], None]] = field(init=False)

    def __post_init__(self) -> None:
        self.deeds = [
            self.add_unit,
            self.change_unit,
            self.merge,
            self.trash_unit,
            self.alias,
            self.bring_in,
            self.add_task,
            self.change_some,
            self.tick,
            self.progress,
            self.value,
            self.activity,
            self.trash_plan,
        ]

    def _pick(self, rows: list[Any], number: int) -> Any:
        if not rows:
            raise RuleError("Không có gì để chọn.")
        return rows[number % len(rows)]

    def _tasks(self, number: int) -> list[Any]:
        return list_tasks(self.database, self._pick(list_plans(self.database), number).id)

    def add_unit(self, number: int) -> None:
        add_unit(self.database, name=f"Trường Tiểu học số {number}")

    def change_unit(self, number: int) -> None:
        unit = self._pick(list_units(self.database), number)
        change_unit(self.database, unit.id, {"name": f"Trạm số {number}", "active_from": DAY, "note": "á ạ"})

    def merge(self, number: int) -> None:
        units = list_units(self.database)
        merge_unit(self.database, self._pick(units, number).id, self._pick(units, number + 1).id, DAY)

    def trash_unit(self, number: int) -> None:
        trash_unit(self.database, self._pick(list_units(self.database), number).id)

    def alias(self, number: int) -> None:
        set_aliases(self.database, self._pick(list_units(self.database), number).id, [f"Tên gọi {number}"])

    def bring_in(self, number: int) -> None:
        plans = list_plans(self.database)
        update = plans[0].id if plans else None
        write_plan(self.database, self.draft, source_name="kế hoạch.docx", update_id=update)

    def add_task(self, number: int) -> None:
        plan = self._pick(list_plans(self.database), number)
        text = ("Hằng tháng", "Quý III/2026", "Theo hướng dẫn của Sở Nội vụ")[number % 3]
        new = NewTask(
            plan.id, f"Việc {number}", products=("Báo cáo", "Kế hoạch"), lead_text="Tổ A", time_text=text
        )
        add_task(self.database, new)

    def change_some(self, number: int) -> None:
        ids = [task.id for task in self._tasks(number)[number % 5 : number % 5 + 3]]
        values = ({"time_text": "Hằng quý"}, {"lead_text": "Tổ B; Tổ C"}, {"budget_spent": Decimal("1.50")})
        change_tasks(self.database, ids, values[number % 3])

    def tick(self, number: int) -> None:
        products = [product for task in self._tasks(number) for product in task.products]
        tick_product(self.database, self._pick(products, number).id, done_on=DAY)

    def progress(self, number: int) -> None:
        task = self._pick(self._tasks(number), number)
        add_progress(self.database, task.id, happened_on=DAY + timedelta(number), text="Đang làm")

    def value(self, number: int) -> None:
        plan = self._pick(list_plans(self.database), number)
        target = self._pick(list_targets(self.database, plan.id), number)
        record_value(self.database, target.id, as_of=DAY, numerator=number, denominator=number + 1)

    def activity(self, number: int) -> None:
        made = add_activity(
            self.database, year=2026, kind=ActivityKind.DIALOGUE, title=f"Cuộc {number}", held_on=DAY
        )
        change_activity(self.database, made.created_id or 0, {"hours": Decimal("0.5"), "people": number})
        if number % 2:
            trash_activity(self.database, made.created_id or 0)

    def trash_plan(self, number: int) -> None:
        trash_plan(self.database, self._pick(list_plans(self.database), number).id)


Deeds = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 40)), min_size=2, max_size=9)


def _steps(database: Database) -> int:
    return sum(1 for step in list_steps(database, limit=10_000) if step.kind == "do")


@pytest.mark.timeout(300)
@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(deeds=Deeds)
def test_undo_of_any_sequence_restores_the_exact_rows_and_redo_brings_them_again(
    deeds: list[tuple[int, int]], empty_file: Path, tmp_path: Path, clock: FixedClock, draft: Draft
) -> None:
    path = tmp_path / "thử.cchc"
    shutil.copyfile(empty_file, path)
    database = open_office(path, clock=clock)
    office, states = Office(database, draft), [rows_of(path)]
    office.bring_in(0)
    states.append(rows_of(path))
    for deed, number in deeds:
        before = _steps(database)
        with contextlib.suppress(RuleError):
            office.deeds[deed](number)
        # One deed may be several steps; only the state after its last is known.
        made = _steps(database) - before
        states += [{}] * (made - 1) + ([rows_of(path)] if made else [])
    for state in reversed(states[:-1]):
        undo(database)
        assert not state or rows_of(path) == state
    assert undo_label(database) is None
    # Redo goes on in another session of the program.
    database.close()
    database = open_office(path, clock=clock)
    for state in states[1:]:
        redo(database)
        assert not state or rows_of(path) == state
    assert redo_label(database) is None
    database.close()


def test_an_import_is_one_step_named_in_the_history(database: Database, draft: Draft) -> None:
    before = rows_of(database.path)
    write_plan(database, draft, source_name="kế hoạch.docx")
    after = rows_of(database.path)
    assert undo_label(database) == "Nhập kế hoạch từ tệp"
    assert undo(database).label == "Đã hoàn tác: Nhập kế hoạch từ tệp"
    assert rows_of(database.path) == before
    assert redo_label(database) == "Nhập kế hoạch từ tệp"
    redo(database)
    assert rows_of(database.path) == after
    assert [step.kind for step in list_steps(database)] == ["redo", "undo", "do", "setup"]


def test_a_new_step_forgets_what_could_be_redone(database: Database) -> None:
    add_unit(database, name="Phòng Kinh tế")
    undo(database)
    add_unit(database, name="Công an xã")
    assert redo_label(database) is None
    with pytest.raises(RuleError, match="làm lại"):
        redo(database)
    undo(database)
    with pytest.raises(RuleError, match="hoàn tác"):
        undo(database)


def test_rows_the_program_made_for_a_rule_go_and_come_with_it(database: Database) -> None:
    before = rows_of(database.path)
    rule = list_rules(database)[0]
    add_rule(database, _copy_of(rule))
    duties = len(list_obligations(database, 2026))
    undo(database)
    assert rows_of(database.path)["obligation_rule"] == before["obligation_rule"]
    assert len(list_obligations(database, 2026)) == duties - 1
    redo(database)
    assert len(list_obligations(database, 2026)) == duties


def _copy_of(rule: Any) -> Any:
    return replace(rule, id=0, name="Báo cáo chuyên đề", period="Q2", direction=Direction.COLLECT)


def test_periods_made_for_a_new_year_do_not_stand_in_the_way_of_undo(
    database: Database, draft: Draft
) -> None:
    plan = write_plan(database, draft).plan_id
    add_task(database, NewTask(plan, "Báo cáo tháng", time_text="Hằng tháng"))
    extend_recurring(database, 2027)
    change_tasks(database, [list_tasks(database, plan)[-1].id], {"time_text": "Hằng quý"})
    extend_recurring(database, 2026)
    for _ in range(3):
        undo(database)
    assert rows_of(database.path)["task_occurrence"] == []
    for _ in range(3):
        redo(database)
    assert list_tasks(database, plan)[-1].time_text == "Hằng quý"


def test_the_history_of_a_row_and_of_a_field_is_newest_first(database: Database, clock: FixedClock) -> None:
    unit = add_unit(database, name="Phòng Kinh tế").created_id or 0
    clock.tick(60)
    change_unit(database, unit, {"note": "ở tầng 2"})
    # The PC's clock goes back a day: the order is that of the steps.
    clock.on(date(2026, 5, 31))
    change_unit(database, unit, {"note": "ở tầng 3", "short_name": "KT"})
    notes = row_history(database, "unit", unit, "note")
    assert [(c.old, c.new) for c in notes[:2]] == [("ở tầng 2", "ở tầng 3"), ("", "ở tầng 2")]
    assert notes[-1].op == "insert"
    assert len(row_history(database, "unit", unit)) == 4
    last = list_steps(database, limit=1)[0]
    assert {c.field for c in step_changes(database, [last.id])} == {"note", "short_name"}
