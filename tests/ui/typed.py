"""What tests of pages do with keys: type into a field, a cell, a form."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.forms import Form
from cchc_desktop.ui.table_view import TableView
from tests.ui.conftest import children

CTRL = Qt.KeyboardModifier.ControlModifier


def keys(widget: QWidget, text: str) -> None:
    """Key events with Vietnamese letters: QTest's own keyClicks knows only Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def type_into(field: QWidget, words: str) -> None:
    """Replace what stands in a field, key by key."""
    if isinstance(field, ChoiceField):
        field = field.line
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
    keys(field, words)
    # What a Tab would do first: the list below the field goes, then the focus.
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()


def fill(form: Form, **words: str) -> None:
    """Type into several fields of a form."""
    for key, text in words.items():
        type_into(form.field(key), text)


def submit(dialog: QDialog) -> None:
    """Ctrl+Enter in a form."""
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.qWait(50)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    # The button is seen to go down before it acts.
    QTest.qWait(200)


def type_cell(table: TableView, column: str, words: str) -> None:  # type: ignore[type-arg]
    """Edit a cell of the current row in place, as the officer does: F2, words, Enter."""
    table.window().activateWindow()
    QTest.qWaitForWindowActive(table.window())
    index = table.rows.index(table.currentIndex().row(), table.rows.column_at(column))
    table.setFocus()
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    if isinstance(editor, ChoiceField):
        editor = editor.line
    assert isinstance(editor, QLineEdit | QPlainTextEdit), editor
    editor.selectAll()
    keys(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt commits a cell after the key event, not in it.
    QApplication.processEvents()


def cells(table: TableView, *columns: str) -> list[tuple[str, ...]]:  # type: ignore[type-arg]
    """What some columns of every shown row say."""
    model = table.rows
    places = [model.column_at(column) for column in columns]
    return [tuple(model.index(r, c).data() for c in places) for r in range(model.rowCount())]


def words(widget: QWidget, kind: type[QWidget]) -> list[str]:
    """The texts of the visible buttons or labels below a widget."""
    return [w.text() for w in children(widget, kind) if w.isVisible()]  # type: ignore[attr-defined]
