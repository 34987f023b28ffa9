"""The rules of reporting: one list, opened from the reports and from the office, changed in place."""

from datetime import date

from PySide6.QtCore import Qt

from cchc_desktop.domain.obligations import Direction
from cchc_desktop.services.history import undo
from cchc_desktop.services.obligations import list_obligations, list_rules
from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.office.list_dialog import ListDialog
from cchc_desktop.ui.reports.page import ReportsPage
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, dialog, picture


def test_a_changed_due_phrase_moves_the_years_duties(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    page._show_rules()
    box = dialog(office.window, ListDialog)
    model = box.panel.model
    at = next(
        i for i, r in enumerate(model.shown_rows()) if r.period == "Q3" and r.direction is Direction.SEND
    )
    cell = model.index(at, model.column_at("due_text"))
    assert model.setData(cell, "trước ngày 18 của tháng cuối quý", Qt.ItemDataRole.EditRole)

    def due() -> date | None:
        return next(
            o.due
            for o in list_obligations(office.database, 2026)
            if o.period == "2026-Q3" and o.direction is Direction.SEND
        )

    assert due() == date(2026, 9, 17)
    assert any(o.due == date(2026, 9, 17) for o in page.model.shown_rows())
    model.setData(cell, "bao giờ xong thì gửi", Qt.ItemDataRole.EditRole)
    assert [p.message for p in dialogs.problems] == ["Không hiểu thời hạn “bao giờ xong thì gửi”."]
    assert due() == date(2026, 9, 17)
    picture(box, "reports4")
    box.accept()


def test_the_days_of_data_are_changed_in_the_list(page: ReportsPage, office: Office) -> None:
    page._show_rules()
    model = dialog(office.window, ListDialog).panel.model
    at = next(
        i for i, r in enumerate(model.shown_rows()) if r.period == "Q3" and r.direction is Direction.SEND
    )
    cell = model.index(at, model.column_at("window"))
    assert cell.data() == "Ngày 15 đến 14 (NĐ 09)"
    assert model.setData(cell, "calendar", Qt.ItemDataRole.EditRole)
    assert cell.data() == "Theo tháng dương lịch"
    moved = next(
        o
        for o in list_obligations(office.database, 2026)
        if o.period == "2026-Q3" and o.direction is Direction.SEND
    )
    assert (moved.data_from, moved.data_to) == (date(2026, 7, 1), date(2026, 9, 30))


def test_a_rule_of_ones_own_stands_beside_the_others(page: ReportsPage, office: Office) -> None:
    page._show_rules()
    box = dialog(office.window, ListDialog)
    box.add_button.click()
    form = dialog(box, FormDialog)
    form.form.set_value("period", "M07")
    form.form.set_value("name", "Báo cáo TTHC tháng 7")
    form.form.set_value("receiver", "Văn phòng UBND tỉnh")
    form.form.set_value("due_text", "ngày 17/7/2026")
    form.form.set_value("window", "calendar")
    form.accept()
    assert not form.isVisible(), form.said()
    assert box.panel.model.total == len(list_rules(office.database)) == 11
    made = next(o for o in list_obligations(office.database, 2026) if o.period == "2026-M07")
    assert (made.data_from, made.data_to) == (date(2026, 7, 1), date(2026, 7, 31))
    undo(office.database)
    box.reload()
    assert box.panel.model.total == 10
    box.accept()


def test_a_new_rule_is_proposed_who_sends_to_whom(page: ReportsPage, office: Office) -> None:
    page._show_rules()
    box = dialog(office.window, ListDialog)
    box.add()
    form = dialog(box, FormDialog).form
    assert (form.value("sender"), form.value("receiver")) == ("UBND xã", "Sở Nội vụ")
    direction = form.field("direction")
    assert isinstance(direction, ChoiceField)
    direction.set_value(Direction.COLLECT)
    direction.chosen.emit()
    assert form.value("sender") == "Các đơn vị thuộc UBND xã"
    assert form.value("receiver") == "Phòng Văn hóa - Xã hội"
    form.set_value("receiver", "Văn phòng HĐND và UBND")
    direction.set_value(Direction.SEND)
    direction.chosen.emit()
    assert (form.value("sender"), form.value("receiver")) == ("UBND xã", "Văn phòng HĐND và UBND")
