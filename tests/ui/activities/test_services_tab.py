"""The figures beside form II.06a through the real window, and what targets make of them."""

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.targets import Comparator, Measure, Shape
from cchc_desktop.services.history import undo
from cchc_desktop.services.service_figures import change_service_figure, service_figure
from cchc_desktop.services.status import plan_status
from cchc_desktop.services.targets import NewTarget, add_target
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.dossiers.services import ServicesTab
from tests.ui.sample_office import Office, picture
from tests.ui.typed import CTRL, cells, type_cell


def tab(page: ActivitiesPage) -> ServicesTab:
    page.tabs.setCurrentWidget(page.services)
    page.services.panel.table.setFocus()
    return page.services


def put(office: Office, period: str, **figures: int | Decimal) -> None:
    office.context.operations.tell(change_service_figure(office.database, period, figures))


def paste(shown: ServicesTab, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(shown.panel.table, Qt.Key.Key_V, CTRL)


def test_counts_are_typed_and_their_share_follows(page: ActivitiesPage, office: Office) -> None:
    shown = tab(page)
    shown.panel.table.go_to(2, "payable")
    type_cell(shown.panel.table, "payable", "60")
    type_cell(shown.panel.table, "paid_online", "45")
    assert cells(shown.panel.table, "period", "paid_online", "e_payment_share")[:3] == [
        ("Quý I", "", ""),
        ("Quý II", "45", "75%"),
        ("Quý III", "", ""),
    ]
    stored = service_figure(office.database, "2026-Q2")
    assert stored is not None
    assert (stored.payable, stored.paid_online, stored.digitised) == (60, 45, None)
    picture(office.window, "services")


def test_a_part_beyond_its_whole_is_said_and_not_kept(page: ActivitiesPage, office: Office) -> None:
    put(office, "2026-Q2", feedback=3)
    shown = tab(page)
    shown.panel.table.go_to(2, "feedback_on_time")
    type_cell(shown.panel.table, "feedback_on_time", "4")
    assert [p.message for p in office.dialogs.problems] == [
        "Quý II năm 2026: số phản ánh, kiến nghị xử lý đúng hạn (4) nhiều hơn"
        " số phản ánh, kiến nghị tiếp nhận (3)."
    ]
    assert cells(shown.panel.table, "feedback_on_time")[1] == ("",)


def test_nothing_that_occurred_is_neither_all_nor_none(page: ActivitiesPage, office: Office) -> None:
    put(office, "2026-Q1", feedback=0, feedback_on_time=0)
    assert cells(tab(page).panel.table, "feedback_share")[:2] == [("0/0",), ("",)]


def test_rows_of_an_export_are_pasted_in_one_step(page: ActivitiesPage, office: Office) -> None:
    shown = tab(page)
    paste(shown, "Quý I\t60\t45\t120\t110\t4\t4\t30\t29\nQuý II\t70\t51\t140\t133\t2\t2\t\t\t96,5%")
    assert cells(shown.panel.table, "digitised_share", "satisfaction")[:2] == [
        ("91,7%", "96,7%"),
        ("95%", "96,5%"),
    ]
    office.context.operations.tell(undo(office.database))
    assert service_figure(office.database, "2026-Q1") is None


def test_bare_numbers_go_in_from_the_current_cell_on(page: ActivitiesPage, office: Office) -> None:
    shown = tab(page)
    shown.panel.table.go_to(3, "payable")
    paste(shown, "60\t45")
    stored = service_figure(office.database, "2026-Q3")
    assert stored is not None
    assert (stored.payable, stored.paid_online) == (60, 45)


def test_a_half_year_that_is_not_its_quarters_is_said(page: ActivitiesPage, office: Office) -> None:
    put(office, "2026-Q1", payable=20)
    put(office, "2026-Q2", payable=24)
    put(office, "2026-H1", payable=45)
    assert (
        "6 tháng đầu năm 2026: số hồ sơ phải nộp phí, lệ phí là 45, cộng các quý là 44"
        in tab(page).checks.text()
    )


def test_delete_clears_a_period_and_undo_brings_it_back(page: ActivitiesPage, office: Office) -> None:
    put(office, "2026-Q2", payable=24)
    shown = tab(page)
    shown.panel.table.go_to(2, "payable")
    QTest.keyClick(shown.panel.table, Qt.Key.Key_Delete)
    assert service_figure(office.database, "2026-Q2") is None
    assert len(cells(shown.panel.table, "period")) == 20
    office.context.operations.tell(undo(office.database))
    assert service_figure(office.database, "2026-Q2") is not None


def test_a_target_is_computed_and_leads_to_its_period(page: ActivitiesPage, office: Office) -> None:
    text = "Tỷ lệ thanh toán trực tuyến đạt từ 70% trở lên"
    new = NewTarget(office.plan_id, text, Area.TTHC, Shape.RATE, Comparator.GE, Decimal(70), "%")
    office.context.operations.tell(add_target(office.database, new))
    put(office, "2026-Q1", payable=60, paid_online=45)
    status = plan_status(office.database, office.context.day, plan_id=office.plan_id)
    found = next(s for s in status.targets if s.target.text == text)
    assert found.measurement is not None
    assert (found.target.measure, found.measurement.value) == (Measure.E_PAYMENT, Fraction(75))
    [(entity, row_id)] = found.rows
    page.tabs.setCurrentIndex(0)
    assert entity == "service_figure"
    page.show_service_figure(row_id)
    assert page.tabs.currentWidget() is page.services
    row = page.services.panel.table.current_row()
    assert row is not None
    assert row.period.code == "2026-Q1"


def test_the_shares_of_the_period_stand_above_its_form(page: ActivitiesPage, office: Office) -> None:
    put(office, "2026-Q2", payable=60, paid_online=45)
    page.tabs.setCurrentWidget(page.dossiers)
    QGuiApplication.clipboard().setText("1\tHộ tịch\t95\t50\t32\t13\t71\t40\t30\t1\t24\t23\t1")
    page.dossiers.panel.table.setFocus()
    QTest.keyClick(page.dossiers.panel.table, Qt.Key.Key_V, CTRL)
    assert page.dossiers.rates.text().endswith("Thanh toán trực tuyến: 45/60 = 75%")
    assert cells(tab(page).panel.table, "online_share", "in_time_share")[1] == ("61%", "98,6%")
