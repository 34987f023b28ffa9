"""Recording a result says of which target: the dialog stands over its row."""

from PySide6.QtWidgets import QLabel

from cchc_desktop.services.targets import change_target, list_targets
from cchc_desktop.ui.plan.page import PlanPage
from cchc_desktop.ui.plan.value_dialog import ValueDialog
from tests.ui.conftest import children
from tests.ui.sample_office import Office, picture


def heads(asked: ValueDialog) -> list[QLabel]:
    return [label for label in children(asked.form, QLabel) if label.toolTip()]


def test_the_dialog_names_its_target_whole_or_cut_with_a_tip(page: PlanPage, office: Office) -> None:
    target = list_targets(office.database, office.plan_id)[0]
    asked = ValueDialog(office.context, target, page)
    asked.open()
    [head] = heads(asked)
    assert head.text() == target.text
    assert head.isVisible()
    picture(asked, "value-dialog")
    asked.reject()
    words = "Tỷ lệ hồ sơ " + "của các đơn vị thuộc xã " * 20
    change_target(office.database, target.id, {"text": words})
    target = list_targets(office.database, office.plan_id)[0]
    asked = ValueDialog(office.context, target, page)
    asked.open()
    [head] = heads(asked)
    assert head.text().endswith("…")
    assert len(head.text()) <= 221
    assert head.toolTip() == target.text
    asked.reject()
