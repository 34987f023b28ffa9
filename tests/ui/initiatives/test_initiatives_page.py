"""The page of the initiatives through the real window."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.initiatives import Initiative, Stage
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.services.initiatives import change_initiative, list_initiatives, register_initiative
from cchc_desktop.services.office import list_units
from cchc_desktop.services.targets import NewTarget, add_target, change_target
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.initiatives.page import InitiativesPage
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import CTRL, cells, fill, submit, type_cell, type_into


def put(office: Office, title: str, unit: str = "", recognised_on: date | None = None) -> int:
    ids = {u.name: u.id for u in list_units(office.database)}
    made = register_initiative(office.database, year=2026, title=title, unit_id=ids.get(unit))
    number = made.created_id or 0
    if recognised_on is not None:
        made = change_initiative(office.database, number, {"recognised_on": recognised_on})
    office.context.operations.tell(made)
    return number


def only(office: Office) -> Initiative:
    [found] = list_initiatives(office.database, 2026)
    return found


def test_the_count_stands_against_the_target(page: InitiativesPage, office: Office) -> None:
    assert page.tracker.texts() == [
        "0/2 sáng kiến được công nhận – còn thiếu 2 – trước 31/12/2026: có nguy cơ không đạt"
    ]
    put(office, "Mã QR tra cứu", recognised_on=date(2026, 5, 4))
    put(office, "Ý tưởng khác")
    assert page.tracker.texts()[0].startswith("1/2 sáng kiến được công nhận – còn thiếu 1")
    put(office, "Hẹn giờ", recognised_on=date(2026, 5, 5))
    assert page.tracker.texts() == ["2/2 sáng kiến được công nhận – đạt"]


def test_each_units_quota_is_counted_by_itself(page: InitiativesPage, office: Office) -> None:
    new = NewTarget(
        office.plan_id,
        "Mỗi đơn vị có ít nhất 01 sáng kiến",
        Area.CHI_DAO,
        Shape.COUNT,
        Comparator.GE,
        Decimal(1),
        "sáng kiến",
    )
    target = add_target(office.database, new).created_id or 0
    office.context.operations.tell(change_target(office.database, target, {"per_unit": "mỗi đơn vị"}))
    for title in ("Một", "Hai"):
        put(office, title, "Phòng Kinh tế", date(2026, 5, 4))
    line = page.tracker.texts()[1]
    assert line.startswith("Mỗi đơn vị: 1/4 đơn vị đủ sáng kiến được công nhận – còn thiếu: ")
    assert "Phòng Văn hóa - Xã hội (thiếu 1)" in line
    assert "Phòng Kinh tế" not in line


def test_the_quota_of_a_named_unit_says_whose_it_is(page: InitiativesPage, office: Office) -> None:
    unit = next(u for u in list_units(office.database) if u.name == "Phòng Kinh tế")
    new = NewTarget(
        office.plan_id, "01 sáng kiến", Area.CHI_DAO, Shape.COUNT, Comparator.GE, Decimal(1), "sáng kiến"
    )
    target = add_target(office.database, new).created_id or 0
    office.context.operations.tell(change_target(office.database, target, {"unit_id": unit.id}))
    put(office, "Của đơn vị khác", "Phòng Văn hóa - Xã hội", date(2026, 5, 4))
    assert page.tracker.texts()[1].startswith("Phòng Kinh tế: 0/1 sáng kiến được công nhận – còn thiếu 1")


def test_a_new_initiative_by_keys_alone(page: InitiativesPage, office: Office) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    fill(asked.form, title="Nộp hồ sơ theo khung giờ", authors="Hà Thị Mơ", unit_id="phong kinh te")
    submit(asked)
    made = only(office)
    assert (made.title, made.authors, made.unit, made.stage) == (
        "Nộp hồ sơ theo khung giờ",
        "Hà Thị Mơ",
        "Phòng Kinh tế",
        Stage.IDEA,
    )
    assert page.table.current_row() == made


def test_recognition_needs_its_day_first(page: InitiativesPage, office: Office) -> None:
    page.go_to(put(office, "Mã QR tra cứu"))
    form = page.detail.stage_form
    type_into(form.field("stage"), "Được công nhận")
    page.table.setFocus()
    assert "cần có ngày công nhận" in form.wrong_text("stage")
    assert only(office).stage is Stage.IDEA
    type_into(form.field("recognised_on"), "4/5")
    page.table.setFocus()
    assert (only(office).stage, only(office).recognised_on) == (Stage.RECOGNISED, date(2026, 5, 4))
    assert cells(page.table, "stage", "recognised_on") == [("Được công nhận", "04/05/2026")]


def test_savings_are_computed_as_they_are_typed(page: InitiativesPage, office: Office) -> None:
    page.go_to(put(office, "Mã QR tra cứu"))
    page.detail.tabs.setCurrentIndex(2)
    for key, words in (("minutes_before", "45"), ("minutes_after", "20,5"), ("cases_per_year", "1.200")):
        type_into(page.detail.gain_form.field(key), words)
    page.table.setFocus()
    assert only(office).minutes_saved == Decimal("24.5")
    assert "giảm 24,5 phút/hồ sơ, 29.400 phút/năm" in page.detail.saved.text()
    assert "chưa đủ số liệu trước và sau" in page.detail.saved.text()


def test_words_typed_are_kept_when_another_initiative_is_shown(page: InitiativesPage, office: Office) -> None:
    first, second = put(office, "Một"), put(office, "Hai")
    page.go_to(first)
    page.detail.tabs.setCurrentIndex(1)
    type_into(page.detail.story_form.field("problem"), "Người dân chờ lâu")
    page.go_to(second)
    stored = {i.id: i.problem for i in list_initiatives(office.database, 2026)}
    assert stored == {first: "Người dân chờ lâu", second: ""}
    assert page.detail.story_form.value("problem") == ""


def test_a_cell_is_edited_in_place(page: InitiativesPage, office: Office) -> None:
    page.go_to(put(office, "Mã QR"))
    type_cell(page.table, "authors", "Vi Văn Toản")
    type_cell(page.table, "stage", "Đang áp dụng")
    assert (only(office).authors, only(office).stage) == ("Vi Văn Toản", Stage.IN_USE)


def test_the_description_is_written_to_word(
    page: InitiativesPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.go_to(put(office, "Mã QR tra cứu"))
    office.dialogs.save_path = tmp_path / "mô tả"
    with qtbot.waitSignal(office.context.operations.said):
        page.detail.sheet_button.click()
    assert office.dialogs.asked == ["Mô tả sáng kiến - Mã QR tra cứu.docx"]
    assert (tmp_path / "mô tả.docx").stat().st_size > 5_000


def test_delete_moves_to_the_trash(page: InitiativesPage, office: Office) -> None:
    page.go_to(put(office, "Mã QR"))
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert list_initiatives(office.database, 2026) == []
    picture(office.window, "initiatives-empty")
