"""The fields in which table cells are edited; what cannot be read is not lost."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cchc_desktop.display.columns import Column, Editor
from cchc_desktop.ui.fields import ChoiceField, DateField, Field, LineField, NumberField, TextField

_LINES = 4
_PADDING = 10
_LONGEST_DAY = "00/00/0000"
# The calendar's picture, and the field's own edges.
_PICKER = 44


def make_editor(
    column: Column[Any],
    parent: QWidget,
    year: Callable[[], int | None] | None,
    finish: Callable[[QWidget], None],
) -> QWidget:
    """The field that a column asks for; `finish` follows where a choice ends the editing."""
    match column.editor:
        case Editor.MULTILINE:
            return TextField(parent, lines=1)
        case Editor.NUMBER:
            return NumberField(parent)
        case Editor.DATE:
            return DateField(parent, year=year() if year else None)
        case Editor.CHOICE:
            field = ChoiceField(column.choices(), parent)
            field.chosen.connect(lambda: finish(field))
            return field
        case _:
            return LineField(parent)


def as_field(editor: QWidget) -> Field:
    """An editor made here, as the field it is."""
    return cast(Field, editor)


def show_value(editor: QWidget, value: Any) -> None:
    """Show a stored value, selected where typing should replace it."""
    as_field(editor).set_value(value)
    if isinstance(editor, LineField | NumberField | DateField):
        editor.selectAll()


def room_for(editor: QWidget, cell: QRect) -> QRect:
    """Where an editor stands over its cell: several lines need more room, a day is seen whole."""
    room = QRect(cell)
    if isinstance(editor, TextField):
        room.setHeight(max(room.height(), editor.fontMetrics().lineSpacing() * _LINES + _PADDING))
    elif isinstance(editor, DateField):
        room.setWidth(max(room.width(), editor.fontMetrics().horizontalAdvance(_LONGEST_DAY) + _PICKER))
        view = editor.parentWidget()
        room.moveLeft(max(0, min(room.left(), view.width() - room.width()) if view else room.left()))
    return room


def entered(editor: QObject, event: QEvent, finish: Callable[[QWidget], None]) -> bool:
    """Take Enter in a multi-line text: alone it finishes, with Ctrl or Shift it breaks the line."""
    key = cast(QKeyEvent, event)
    if not isinstance(editor, TextField) or key.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if key.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
        editor.insertPlainText("\n")
    else:
        finish(editor)
    return True


def words_in(editor: QWidget) -> str:
    """What stands in the field, readable or not."""
    match editor:
        case LineField() | NumberField() | DateField():
            return editor.text()
        case TextField():
            return editor.toPlainText()
        case ChoiceField():
            return editor.currentText()
    return ""


def show_words(editor: QWidget, words: str) -> None:
    """Put words back into the field as they were typed."""
    match editor:
        case LineField() | NumberField() | DateField():
            editor.setText(words)
        case TextField():
            editor.setPlainText(words)
        case ChoiceField():
            editor.setEditText(words)
