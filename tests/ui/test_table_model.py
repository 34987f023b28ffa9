"""The one model of every list, its view and the line above it."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cchc_desktop.display.columns import (
    Choice,
    Column,
    Editor,
    Tone,
    always,
    date_column,
    number_column,
    text_column,
)
from cchc_desktop.ui.clipboard import from_tsv, to_tsv
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.table_model import ROW_ROLE, TableModel
from cchc_desktop.ui.table_panel import TablePanel
from tests.ui.conftest import MemoryStore, children


@dataclass(frozen=True)
class Deed:
    id: int
    name: str
    due: date | None = None
    cost: Decimal | None = None
    kind: str = "a"
    proved: bool = False


def named(deed: Deed) -> str:
    return deed.name


def tone(deed: Deed) -> Tone:
    return Tone.ALERT if deed.due == date(2026, 1, 1) else Tone.PLAIN


KINDS = (Choice("a", "Định kỳ"), Choice("b", "Đột xuất"))
COLUMNS: tuple[Column[Deed], ...] = (
    text_column("name", "Nội dung", lambda d: d.name, stretch=True, editable=always),
    date_column("due", "Hạn", lambda d: d.due, editable=always, tone=tone),
    number_column("cost", "Kinh phí", lambda d: d.cost, editable=always),
    Column(
        "kind",
        "Loại",
        lambda d: d.kind,
        lambda d: next(c.text for c in KINDS if c.value == d.kind),
        editor=Editor.CHOICE,
        choices=lambda: KINDS,
        editable=always,
    ),
    Column(
        "proved",
        "Đã có văn bản",
        lambda d: d.proved,
        lambda d: "x" if d.proved else "",
        editor=Editor.CHECK,
        editable=lambda d: d.id != 1,
    ),
)
DEEDS = [
    Deed(1, "Rà soát văn bản", date(2026, 3, 1), Decimal("8.5")),
    Deed(2, "Âm thanh hội trường", None, Decimal(1250)),
    Deed(3, "Đối thoại với người dân", date(2026, 1, 1)),
    Deed(4, "Đôi thoai", date(2026, 2, 1), Decimal(3)),
]


class Office:
    """Keeps deeds as the page and the database together do."""

    def __init__(self) -> None:
        self.edits: list[tuple[int, str, Any]] = []
        self.accepts = True
        self.model: TableModel[Deed] = TableModel(COLUMNS, edit=self.edit)
        self.deeds = list(DEEDS)
        self.model.set_rows(self.deeds)

    def edit(self, deed: Deed, key: str, value: Any) -> bool:
        self.edits.append((deed.id, key, value))
        if not self.accepts:
            return False
        self.deeds = [replace(d, **{key: value}) if d.id == deed.id else d for d in self.deeds]
        self.model.set_rows(self.deeds)
        return True


@pytest.fixture
def office(qapp: QApplication) -> Office:
    return Office()


@pytest.fixture
def panel(office: Office, qtbot: QtBot, store: MemoryStore) -> TablePanel[Deed]:
    made: TablePanel[Deed] = TablePanel(
        office.model, noun="nhiệm vụ", empty_text="Chưa có nhiệm vụ.", name="deeds", store=store
    )
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(model: TableModel[Deed]) -> list[str]:
    return [deed.name for deed in model.shown_rows()]


def ids(model: TableModel[Deed]) -> list[int]:
    return [deed.id for deed in model.shown_rows()]


def test_the_model_keeps_qts_rules(office: Office, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(office.model)  # type: ignore[no-untyped-call]


def test_names_sort_in_vietnamese_order_and_unknown_days_come_last_either_way(office: Office) -> None:
    office.model.sort(0)
    assert ids(office.model) == [2, 4, 3, 1]
    office.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert ids(office.model) == [1, 4, 3, 2]
    assert office.model.sorting == ("due", True)


def test_words_without_accents_find_loosely_and_with_accents_exactly(office: Office) -> None:
    office.model.set_filter("thoai doi")
    assert ids(office.model) == [3, 4]
    office.model.set_filter("ĐỐI thoại")
    assert ids(office.model) == [3]
    office.model.set_filter("01/01/2026")
    assert ids(office.model) == [3]


def test_a_page_condition_and_the_filter_both_count(office: Office) -> None:
    office.model.set_condition(lambda deed: deed.due is not None)
    office.model.set_filter("doi")
    assert ids(office.model) == [3, 4]
    office.model.set_condition(lambda deed: deed.id == 4)
    assert ids(office.model) == [4]


def test_an_alert_is_red_and_bold_and_its_row_is_the_deed(office: Office) -> None:
    index = office.model.index(2, 1)
    assert index.data(Qt.ItemDataRole.ForegroundRole).name() == "#b3261e"
    assert index.data(Qt.ItemDataRole.FontRole).bold()
    assert index.data(ROW_ROLE) == DEEDS[2]


def test_new_rows_by_difference_keep_what_views_hold(office: Office) -> None:
    model = office.model
    model.sort(0)
    held = QPersistentModelIndex(model.index(model.places_of({3})[0], 0))
    model.set_rows([replace(DEEDS[2], name="An ninh"), DEEDS[0], Deed(9, "Bàn giao"), Deed(8, "Ý kiến")])
    assert ids(model) == [3, 9, 1, 8]
    assert held.row() == 0
    assert held.data() == "An ninh"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["a", "ă", "â", "b"])), max_size=10),
    st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["a", "ă", "â", "b"])), max_size=10),
    st.sampled_from(["", "a", "ă"]),
)
def test_difference_and_reset_end_alike(
    first: list[tuple[int, str]], then: list[tuple[int, str]], words: str
) -> None:
    by_difference: TableModel[Deed] = TableModel(COLUMNS)
    afresh: TableModel[Deed] = TableModel(COLUMNS)
    tester = QAbstractItemModelTester(by_difference)
    for model in (by_difference, afresh):
        model.set_filter(words)
        model.sort(0)
        model.set_rows([Deed(i, n) for i, n in dict(first).items()])
    before = by_difference.shown_rows()
    held = [(QPersistentModelIndex(by_difference.index(at, 0)), deed.id) for at, deed in enumerate(before)]
    by_difference.set_rows([Deed(i, n) for i, n in dict(then).items()])
    afresh.set_rows([Deed(i, n) for i, n in dict(then).items()], reset=True)
    assert by_difference.shown_rows() == afresh.shown_rows()
    assert all(index.isValid() == (row_id in ids(afresh)) for index, row_id in held)
    assert all(by_difference.row_at(index.row()).id == row_id for index, row_id in held if index.isValid())
    tester.deleteLater()


def test_a_value_left_as_it_was_is_no_edit(office: Office) -> None:
    index = office.model.index(0, 0)
    assert office.model.setData(index, "Rà soát văn bản")
    assert office.edits == []


def test_what_may_not_be_edited_is_not(office: Office) -> None:
    index = office.model.index(0, 4)
    assert not office.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not office.model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    other = office.model.index(1, 4)
    assert office.model.setData(other, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert office.edits == [(2, "proved", True)]


# The view


def open_editor(panel: TablePanel[Deed], qtbot: QtBot, row: int, column: int, kind: type[Any]) -> Any:
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row, column))
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(panel.table.viewport().findChildren(kind)))
    editors: list[Any] = children(panel.table.viewport(), kind)
    return next(editor for editor in editors if editor.isVisible())


def reopened(panel: TablePanel[Deed], first: QLineEdit, kind: type[QLineEdit]) -> str:
    """What stands in the editor that followed `first`."""
    editors = children(panel.table.viewport(), kind)
    return next((editor.text() for editor in editors if editor is not first), "")


def test_a_cell_is_edited_once_by_keyboard(panel: TablePanel[Deed], office: Office, qtbot: QtBot) -> None:
    editor = open_editor(panel, qtbot, 0, 0, LineField)
    editor.selectAll()
    editor.insert("Ra\u0300 soa\u0301t")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.edits == [(1, "name", "Rà soát")])
    assert panel.model.row_at(0).name == "Rà soát"


def test_tab_goes_on_editing_in_the_same_row_though_the_order_changed(
    panel: TablePanel[Deed], office: Office, qtbot: QtBot
) -> None:
    panel.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    editor = open_editor(panel, qtbot, 0, 0, LineField)
    editor.setText("Ý kiến khác")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert ids(panel.model) == [2, 4, 3, 1]
    assert (panel.table.currentIndex().row(), panel.table.currentIndex().column()) == (0, 1)
    assert panel.table.state() == panel.table.State.EditingState


def test_an_unreadable_day_is_explained_and_stays_to_be_mended(
    panel: TablePanel[Deed], office: Office, qtbot: QtBot
) -> None:
    editor = open_editor(panel, qtbot, 0, 1, DateField)
    editor.setText("31/2/2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reopened(panel, editor, DateField) == "31/2/2026")
    assert office.edits == []


def test_a_refused_edit_opens_again_with_the_words_typed(
    panel: TablePanel[Deed], office: Office, qtbot: QtBot
) -> None:
    office.accepts = False
    editor = open_editor(panel, qtbot, 0, 0, LineField)
    editor.setText("Không được")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reopened(panel, editor, LineField) == "Không được")
    assert panel.model.row_at(0).name == "Rà soát văn bản"


def test_a_choice_is_found_without_accents(panel: TablePanel[Deed], office: Office, qtbot: QtBot) -> None:
    editor = open_editor(panel, qtbot, 0, 3, ChoiceField)
    editor.line.setText("dot xuat")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.edits == [(1, "kind", "b")])


def test_the_filter_counts_and_keeps_the_row_the_officer_stands_on(
    panel: TablePanel[Deed], qtbot: QtBot
) -> None:
    panel.table.setCurrentIndex(panel.model.index(2, 1))
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.filter.hasFocus()
    QTest.keyClicks(panel.filter, "doi thoai")
    assert panel.count.text() == "2/4 nhiệm vụ"
    assert panel.table.current_row() == DEEDS[2]
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.count.text() == "4 nhiệm vụ"
    assert [deed.id for deed in panel.table.selected_rows()] == [3]


def test_copied_cells_keep_rows_and_columns(panel: TablePanel[Deed], qtbot: QtBot) -> None:
    selection = panel.table.selectionModel()
    for row, column in ((0, 0), (0, 2), (1, 0)):
        selection.select(panel.model.index(row, column), selection.SelectionFlag.Select)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Rà soát văn bản\t8,5\nÂm thanh hội trường\t"


def test_pasted_cells_come_as_rows_and_columns(panel: TablePanel[Deed], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText('Một\t"hai\nba"\r\nbốn\t5\r\n')
    panel.table.setFocus()
    with qtbot.waitSignal(panel.table.pasted) as pasted:
        QTest.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args == [[["Một", "hai\nba"], ["bốn", "5"]]]


def test_delete_asks_for_the_selected_rows(panel: TablePanel[Deed], qtbot: QtBot) -> None:
    panel.table.setCurrentIndex(panel.model.index(1, 0))
    with qtbot.waitSignal(panel.table.delete_asked) as asked:
        QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert asked.args == [[DEEDS[1]]]


def test_a_column_hidden_for_a_while_is_no_width_of_the_officers(
    panel: TablePanel[Deed], store: MemoryStore, qtbot: QtBot
) -> None:
    at = panel.model.column_at("due")
    width = panel.table.columnWidth(at)
    panel.table.setColumnHidden(at, True)
    qtbot.wait(400)
    panel.table.setColumnHidden(at, False)
    qtbot.wait(400)
    assert panel.table.columnWidth(at) == width
    assert store.values == {}
    before = panel.table.columnWidth(0)
    panel.resize(panel.width() + 200, panel.height())
    qtbot.wait(50)
    assert panel.table.columnWidth(0) > before


def test_a_row_gone_to_is_in_sight_when_the_rows_above_it_have_become_as_high_as_their_text(
    office: Office, panel: TablePanel[Deed], qtbot: QtBot
) -> None:
    long = "tổ chức kiểm tra công tác cải cách hành chính tại các đơn vị " * 3
    office.deeds = [Deed(number, f"{number}: {long}") for number in range(60)]
    office.model.set_rows(office.deeds, reset=True)
    panel.resize(420, 380)
    for row_id in (59, 30, 0, 45):
        panel.table.go_to(row_id)
        qtbot.wait(120)
        cell = panel.table.visualRect(panel.table.currentIndex())
        assert panel.table.viewport().rect().contains(cell.center())
        assert cell.bottom() <= panel.table.viewport().height()
        assert cell.top() >= 0


def test_widths_the_officer_dragged_are_remembered(
    panel: TablePanel[Deed], office: Office, qtbot: QtBot, store: MemoryStore
) -> None:
    panel.table.horizontalHeader().resizeSection(1, 187)
    qtbot.waitUntil(lambda: bool(store.values))
    other = Office()
    again: TablePanel[Deed] = TablePanel(
        other.model, noun="nhiệm vụ", empty_text="", name="deeds", store=store
    )
    qtbot.addWidget(again)
    assert again.table.columnWidth(1) == 187


def test_long_words_wrap_and_the_row_grows_to_four_lines_at_most(
    panel: TablePanel[Deed], qtbot: QtBot
) -> None:
    before = panel.table.rowHeight(0)
    panel.model.set_rows([Deed(1, "Rà soát, cập nhật, công khai thủ tục hành chính " * 30)])
    qtbot.waitUntil(lambda: panel.table.rowHeight(0) > before * 2)
    assert panel.table.rowHeight(0) <= panel.table.fontMetrics().lineSpacing() * 4 + 20


def test_a_row_is_measured_anew_when_its_words_its_width_or_its_place_change(
    panel: TablePanel[Deed], qtbot: QtBot
) -> None:
    table = panel.table
    short, long = Deed(1, "Một"), Deed(2, "Rà soát, cập nhật, công khai thủ tục hành chính " * 3)
    panel.model.set_rows([short, long])
    qtbot.waitUntil(lambda: table.rowHeight(1) > table.rowHeight(0))
    low, high = table.rowHeight(0), table.rowHeight(1)
    panel.model.set_rows([long, short])
    qtbot.waitUntil(lambda: (table.rowHeight(0), table.rowHeight(1)) == (high, low))
    table.horizontalHeader().resizeSection(0, 2_000)
    qtbot.waitUntil(lambda: table.rowHeight(0) == low)
    table.horizontalHeader().resizeSection(0, 120)
    qtbot.waitUntil(lambda: table.rowHeight(0) > high)
    panel.model.set_rows([Deed(2, "Hai"), short])
    qtbot.waitUntil(lambda: table.rowHeight(0) == low)


def test_an_empty_table_says_how_to_get_the_first_row(panel: TablePanel[Deed], qtbot: QtBot) -> None:
    assert panel.table.words_when_empty() == ""
    panel.filter.setText("xyz")
    assert panel.table.words_when_empty().startswith("Không có dòng nào khớp với “xyz”")
    panel.model.set_rows([])
    assert panel.table.words_when_empty() == "Chưa có nhiệm vụ."


def test_enter_breaks_no_line_in_a_long_text_but_commits(qtbot: QtBot, store: MemoryStore) -> None:
    edits: list[Any] = []

    def edit(_deed: Deed, _key: str, value: Any) -> bool:
        edits.append(value)
        return True

    column = text_column("name", "Nội dung", named, editable=always, multiline=True)
    model: TableModel[Deed] = TableModel([column], edit=edit)
    model.set_rows(DEEDS)
    panel: TablePanel[Deed] = TablePanel(model, noun="", empty_text="", name="long", store=store)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    editor = open_editor(panel, qtbot, 0, 0, TextField)
    editor.setPlainText("Một")
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "hai")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert edits == ["Một\nhai"]


# Excel's cells

CELLS = st.lists(
    st.lists(st.text(st.sampled_from('aă"\t\n ='), max_size=5), min_size=2, max_size=3),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150)
@given(CELLS)
def test_cells_survive_the_clipboard(cells: list[list[str]]) -> None:
    assert from_tsv(to_tsv(cells) + "\n") == cells


def test_a_stray_quote_stays_a_quote() -> None:
    assert from_tsv('"Một cửa" điện tử\t2') == [['"Một cửa" điện tử', "2"]]
    assert from_tsv("") == []


def entries(panel: TablePanel[Deed]) -> list[str]:
    assert panel.kept is not None
    panel.kept.refresh()
    return [entry.text() for entry in panel.kept.actions() if not entry.isSeparator()]


def test_a_filter_is_kept_by_its_words_and_forgotten(panel: TablePanel[Deed], store: MemoryStore) -> None:
    kept = panel.kept
    assert kept is not None
    assert entries(panel) == ["&Lưu bộ lọc (hãy gõ từ cần lọc trước)"]
    panel.filter.setText("doi  thoai")
    assert entries(panel) == ["&Lưu bộ lọc “doi thoai”"]
    kept.actions()[-1].trigger()
    panel.filter.setText("Doi thoai")
    assert entries(panel) == ["doi thoai", "&Lưu bộ lọc “Doi thoai”", "&Xóa bộ lọc"]
    assert not kept.actions()[-2].isEnabled()
    panel.filter.clear()
    entries(panel)
    kept.actions()[0].trigger()
    assert ids(panel.model) == [3, 4]
    kept.gone.actions()[0].trigger()
    assert kept.kept == []
    store.values["filters/deeds"] = "{"
    assert kept.kept == []


def test_alt_down_opens_the_kept_filters(panel: TablePanel[Deed]) -> None:
    panel.focus_filter()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.kept is not None
    assert panel.kept.isVisible()
    panel.kept.hide()


def test_a_late_day_stays_red_on_the_selected_row(panel: TablePanel[Deed]) -> None:
    def red(row: int) -> int:
        rect = panel.table.visualRect(panel.model.index(row, 1))
        image = panel.table.viewport().grab(rect.adjusted(8, 4, -8, -4)).toImage()
        colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(1 for each in colours if each.red() > each.green() + 60 and each.red() > each.blue() + 60)

    late = next(row for row in range(4) if panel.model.row_at(row).id == 3)
    before = red(late)
    panel.table.selectRow(late)
    assert before > 5
    assert red(late) > 5


def test_a_long_list_is_made_ready_for_accents_while_idle_and_finds_the_same_at_any_moment(
    office: Office, qtbot: QtBot
) -> None:
    model = office.model
    deed = model.row_at(0)
    rows = [replace(deed, id=at, name="Đối thoại" if at % 3 else "Doi thoai") for at in range(1, 1001)]
    for wait in (0, 60, 1000):
        model.set_rows(rows, reset=True)
        qtbot.wait(wait)
        model.set_filter("đối")
        assert model.shown_count == sum(1 for at in range(1, 1001) if at % 3)
        model.set_filter("")
    changed = [replace(rows[0], name="Hội nghị đối thoại"), *rows[1:]]
    model.set_rows(changed)
    model.set_filter("nghị")
    assert ids(model) == [1]
