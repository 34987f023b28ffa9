"""Forms of two rows may look alike: what was typed into one is never offered in the other."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.services import office as service
from cchc_desktop.services.findings import add_finding, list_findings_shown
from cchc_desktop.services.inspections import NewInspection, list_inspections, plan_inspection
from cchc_desktop.services.obligations import list_obligations, list_rules
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.targets import NewTarget, add_target, list_targets
from cchc_desktop.typed import override
from cchc_desktop.ui.form_draft import FormKeeper, KeptForm, TypedForm
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.inspections.dialogs import ask_closing, ask_new_finding, ask_units
from cchc_desktop.ui.office.forms import (
    open_dissolve,
    open_holiday,
    open_merge,
    open_rule,
    open_signer,
    open_unit,
)
from cchc_desktop.ui.plan.target_dialog import TargetDialog
from cchc_desktop.ui.plan.value_dialog import ValueDialog
from cchc_desktop.ui.reports.forms import ObligationDialog
from cchc_desktop.ui.tasks.dialog import BulkDialog, NewTaskDialog
from tests.ui.conftest import ScriptedDialogs, children
from tests.ui.sample_office import Office, open_on

Open = Callable[[Office, int], None]
DAY = date(2026, 5, 4)


class Keeper(FormKeeper):
    """Keeps drafts in memory."""

    def __init__(self, office: Office) -> None:
        super().__init__(office.window)
        self.kept: dict[str, KeptForm] = {}

    @override
    def offered(self, key: str) -> list[KeptForm]:
        return [kept for slot, kept in self.kept.items() if slot.startswith(f"{key}|")]

    @override
    def keep(self, typed: TypedForm) -> None:
        self.kept[typed.slot] = KeptForm(typed.slot, datetime(2026, 5, 4, 8, 0), typed.state)  # noqa: DTZ001

    @override
    def discard(self, slot: str) -> None:
        self.kept.pop(slot, None)


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("tasks", tmp_path, dialogs, qtbot)


@pytest.fixture
def alike(office: Office) -> Office:
    """Rows that differ in nothing but their ids."""
    database = office.database
    unit = service.list_units(database)[0].id
    for _ in range(2):
        made = plan_inspection(database, NewInspection(2026, "Kiểm tra", (unit,), planned_on=DAY))
        add_finding(database, made.created_id or 0, unit_id=unit, text="Thiếu sổ")
        add_target(
            database,
            NewTarget(office.plan_id, "Chỉ tiêu", Area.TTHC, Shape.RATE, Comparator.GE, Decimal(9), "%"),
        )
        service.add_signer(database, authority="", position="CHỦ TỊCH", name="Lò Thị Mẩy")
        add_plan(database, title="Kế hoạch", year_from=2026)
    return office


def _inspection(office: Office, at: int) -> None:
    ask_new_finding(office.context, office.window, list_inspections(office.database, 2026)[at])


def _units(office: Office, at: int) -> None:
    ask_units(
        office.context, office.window, list_inspections(office.database, 2026)[at],
        service.list_units(office.database),
    )  # fmt: skip


def _closing(office: Office, at: int) -> None:
    ask_closing(office.context, office.window, list_findings_shown(office.database, 2026)[at])


def _value(office: Office, at: int) -> None:
    target = list_targets(office.database, office.plan_id)[-1 - at]
    ValueDialog(office.context, target, office.window).open()


def _target(office: Office, at: int) -> None:
    target = list_targets(office.database, office.plan_id)[-1 - at]
    TargetDialog(office.context, office.plan_id, (), target, office.window).open()


def _signer(office: Office, at: int) -> None:
    open_signer(office.context, office.window, service.list_signers(office.database)[at])


def _unit(office: Office, at: int) -> None:
    open_unit(office.context, office.window, service.list_units(office.database)[at])


def _merge(office: Office, at: int) -> None:
    open_merge(office.context, office.window, service.list_units(office.database)[at])


def _dissolve(office: Office, at: int) -> None:
    open_dissolve(office.context, office.window, service.list_units(office.database)[at])


def _holiday(office: Office, at: int) -> None:
    days = [date(2026, 9, 1), date(2026, 9, 2)]
    open_holiday(
        office.context, office.window, service.Holiday(1 + at, days[at], DayKind.OFF, "Quốc khánh", "")
    )


def _rule(office: Office, at: int) -> None:
    open_rule(office.context, office.window, list_rules(office.database)[at])


def _obligation(office: Office, at: int) -> None:
    duty = list_obligations(office.database, 2026)[at]
    ObligationDialog(office.context, 2026, office.window, duty).open()


def _task(office: Office, at: int) -> None:
    plans = [office.plan_id, office.plan_id + 1]
    NewTaskDialog(office.context, plans[at], 2026, office.window).open()


def _bulk(office: Office, at: int) -> None:
    BulkDialog(office.context, [1 + at, 2 + at], 2026, office.window).open()


OPENED: dict[str, Open] = {
    "finding": _inspection,
    "units of an inspection": _units,
    "closing": _closing,
    "value": _value,
    "target": _target,
    "signer": _signer,
    "unit": _unit,
    "merge": _merge,
    "dissolve": _dissolve,
    "holiday": _holiday,
    "rule": _rule,
    "obligation": _obligation,
    "task": _task,
    "several tasks": _bulk,
}


def _shown(office: Office) -> list[FormDialog]:
    return [form for form in children(office.window, FormDialog) if form.isVisible()]


@pytest.mark.parametrize("name", OPENED)
def test_two_rows_never_offer_each_others_draft(alike: Office, name: str, qtbot: QtBot) -> None:
    keeper = Keeper(alike)
    keys = []
    for at in (0, 1, 0):
        OPENED[name](alike, at)
        [form] = _shown(alike)
        assert form.draft is not None
        keys.append(form.draft._key)
        assert form.draft.bar.isVisible() == (len(keys) == 3)
        keeper.keep(TypedForm(f"{form.draft._key}|9", "", {"typed": [name, str(at)]}, "", cancelled=False))
        form.reject()
        qtbot.waitUntil(lambda: not _shown(alike))
    assert keys[0] == keys[2] != keys[1]
