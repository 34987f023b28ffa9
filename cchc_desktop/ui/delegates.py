"""Cells of a table: how they are painted, and with which field the officer edits them."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cchc_desktop.typed import override
from cchc_desktop.ui.table_model import TableModel

Index = QModelIndex | QPersistentModelIndex

_MOST_LINES = 4
_SIDE = 4
_TOP = 4


class CellDelegate(QStyledItemDelegate):
    """Opens the field that a column asks for, and commits its value through the model.

    `refused(index, words, problem)` follows a commit that was not accepted: by the field, with the problem
    in words, or by the rules, which have said so already (then the problem is empty).
    """

    refused = Signal(QPersistentModelIndex, object, str)

    def __init__(self, view: QAbstractItemView, *, year: Callable[[], int | None] | None = None) -> None:
        super().__init__(view)
        self._year = year
        self._again: tuple[QPersistentModelIndex, Any] | None = None

    def retry(self, index: QPersistentModelIndex, words: Any) -> None:
        """The next editor of this cell opens with these words instead of the stored value."""
        self._again = (index, words)

    # Editing: the fields are loaded when the officer first edits a cell

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        from cchc_desktop.ui.cell_editors import make_editor  # noqa: PLC0415 - after the first paint

        column = _model(index).columns[index.column()]
        return make_editor(column, parent, self._year, self._finish)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        from cchc_desktop.ui.cell_editors import show_value, show_words  # noqa: PLC0415 - as above

        again, self._again = self._again, None
        if again is not None and again[0] == index:
            show_words(editor, again[1])
            return
        model = _model(index)
        show_value(editor, model.columns[index.column()].value(model.row_at(index)))

    @override
    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        from cchc_desktop.ui.cell_editors import as_field, words_in  # noqa: PLC0415 - as above

        field = as_field(editor)
        cell, words = QPersistentModelIndex(index), words_in(editor)
        if problem := field.problem():
            self.refused.emit(cell, words, problem)
        elif not model.setData(index, field.value(), Qt.ItemDataRole.EditRole):
            self.refused.emit(cell, words, "")

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        from cchc_desktop.ui.cell_editors import room_for  # noqa: PLC0415 - as above

        editor.setGeometry(room_for(editor, option.rect))  # type: ignore[attr-defined]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter commits a multi-line text too; Ctrl+Enter or Shift+Enter breaks the line."""
        if event.type() == QEvent.Type.KeyPress:
            from cchc_desktop.ui.cell_editors import entered  # noqa: PLC0415 - as above

            if entered(watched, event, self._finish):
                return True
        return super().eventFilter(watched, event)

    # Painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt does, with room around the words; the selection fills the whole cell."""
        # What the cell is in is asked of the view: the option's flags are of a class that takes as long to
        # load as the whole table to paint.
        view = cast(QAbstractItemView, self.parent())
        selected = view.selectionModel().isSelected(index)
        if selected:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))  # type: ignore[attr-defined]
            painter.drawRect(option.rect)  # type: ignore[attr-defined]
            painter.restore()
        # Fusion draws the current cell as a raised button; a thin frame in our own colour says it better.
        current = index == view.currentIndex() and view.hasFocus()
        inner = _inset(_lowered(view, option, selected=selected) if current else option)
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        if selected and tone is not None:
            # The selection is pale: what is red or amber stays so.
            palette = QPalette(inner.palette)  # type: ignore[attr-defined]
            palette.setColor(QPalette.ColorRole.HighlightedText, tone)
            inner.palette = palette  # type: ignore[attr-defined]
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


def _lowered(
    view: QAbstractItemView, option: QStyleOptionViewItem, *, selected: bool
) -> QStyleOptionViewItem:
    """The option of a cell as if the officer did not stand on it."""
    plain = QStyleOptionViewItem()
    view.initViewItemOption(plain)
    plain.rect, plain.features = option.rect, option.features  # type: ignore[attr-defined]
    palette = QPalette(option.palette)  # type: ignore[attr-defined]
    if selected:
        # Nor is it a selected one: `paint` has filled it, and its words are to be seen on that.
        palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.HighlightedText))
    plain.palette = palette  # type: ignore[attr-defined]
    return plain


def _model(index: Index) -> TableModel[Any]:
    return cast(TableModel[Any], index.model())
