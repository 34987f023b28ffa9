"""Editing in table cells: the column says with which field; what cannot be read is not lost."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from cchc_desktop.display.columns import Editor
from cchc_desktop.ui.fields import ChoiceField, DateField, Field, LineField, NumberField, TextField
from cchc_desktop.ui.table_model import TableModel

Index = QModelIndex | QPersistentModelIndex

_MOST_LINES = 4
_PADDING = 10
_SIDE = 4
_TOP = 4


class CellDelegate(QStyledItemDelegate):
    """Opens the field that a column asks for, and commits its value through the model.

    `refused(index, words, problem)` follows a commit that was not accepted: by the field, with the problem
    in words, or by the rules, which have said so already (then the problem is empty).
    """

    refused = Signal(QPersistentModelIndex, object, str)

    def __init__(
        self, parent: QObject | None = None, *, year: Callable[[], int | None] | None = None
    ) -> None:
        super().__init__(parent)
        self._year = year
        self._again: tuple[QPersistentModelIndex, Any] | None = None

    def retry(self, index: QPersistentModelIndex, words: Any) -> None:
        """The next editor of this cell opens with these words instead of the stored value."""
        self._again = (index, words)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = _model(index).columns[index.column()]
        match column.editor:
            case Editor.MULTILINE:
                return TextField(parent, lines=1)
            case Editor.NUMBER:
                return NumberField(parent)
            case Editor.DATE:
                return DateField(parent, year=self._year() if self._year else None)
            case Editor.CHOICE:
                field = ChoiceField(column.choices(), parent)
                field.chosen.connect(lambda: self._finish(field))
                return field
            case _:
                return LineField(parent)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        again, self._again = self._again, None
        if again is not None and again[0] == index:
            _show_words(editor, again[1])
            return
        field = cast(Field, editor)
        model = _model(index)
        field.set_value(model.columns[index.column()].value(model.row_at(index)))
        if isinstance(editor, LineField | NumberField | DateField):
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        field = cast(Field, editor)
        cell, words = QPersistentModelIndex(index), _words(editor)
        if problem := field.problem():
            self.refused.emit(cell, words, problem)
        elif not model.setData(index, field.value(), Qt.ItemDataRole.EditRole):
            self.refused.emit(cell, words, "")

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect  # type: ignore[attr-defined]
        if isinstance(editor, TextField):
            rect.setHeight(max(rect.height(), editor.fontMetrics().lineSpacing() * 4 + _PADDING))
        editor.setGeometry(rect)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter commits a multi-line text too; Ctrl+Enter or Shift+Enter breaks the line."""
        if isinstance(watched, TextField) and event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event)
            if key.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if key.modifiers() & (
                    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
                ):
                    watched.insertPlainText("\n")
                else:
                    self._finish(watched)
                return True
        return super().eventFilter(watched, event)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt does, with room around the words; the selection fills the whole cell."""
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(option.rect, option.palette.highlight())  # type: ignore[attr-defined]
        inner = _inset(option)
        # Fusion draws the current cell as a raised button; a thin frame in our own colour says it better.
        current = bool(inner.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
        inner.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        super().paint(painter, inner, index)
        if current:
            painter.save()
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))  # type: ignore[attr-defined]
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))  # type: ignore[attr-defined]
            painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped text, up to four lines; the rest is in the tool tip. A heading has one."""
        if _model(index).heading_at(index) is not None:
            return QSize(0, option.fontMetrics.lineSpacing() + 2 * _TOP)  # type: ignore[attr-defined]
        size = super().sizeHint(_inset(option), index)
        line = option.fontMetrics.lineSpacing()  # type: ignore[attr-defined]
        return QSize(size.width() + 2 * _SIDE, min(size.height(), line * _MOST_LINES + 2) + 2 * _TOP)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _inset(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    inner = QStyleOptionViewItem(option)
    inner.rect = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)  # type: ignore[attr-defined]
    return inner


def _model(index: Index) -> TableModel[Any]:
    return cast(TableModel[Any], index.model())


def _words(editor: QWidget) -> str:
    """What stands in the field, readable or not."""
    match editor:
        case LineField() | NumberField() | DateField():
            return editor.text()
        case TextField():
            return editor.toPlainText()
        case ChoiceField():
            return editor.currentText()
    return ""


def _show_words(editor: QWidget, words: str) -> None:
    match editor:
        case LineField() | NumberField() | DateField():
            editor.setText(words)
        case TextField():
            editor.setPlainText(words)
        case ChoiceField():
            editor.setEditText(words)
