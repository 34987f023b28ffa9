"""The table of every page: wrapped rows, a filter above, everything by keyboard, cells to and from Excel."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from cchc_desktop.typed import override
from cchc_desktop.ui.clipboard import from_tsv, to_tsv
from cchc_desktop.ui.column_widths import ColumnWidths
from cchc_desktop.ui.delegates import CellDelegate
from cchc_desktop.ui.heading import HEADING_INDENT, HeadingLook, paint_heading, paint_words
from cchc_desktop.ui.row_heights import RowHeights
from cchc_desktop.ui.store import Store
from cchc_desktop.ui.table_model import TableModel

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

_WIDEST_BLOCK = 100_000
_FOLDING: dict[Qt.Key, bool | None] = {
    Qt.Key.Key_Left: True,
    Qt.Key.Key_Right: False,
    Qt.Key.Key_Return: None,
    Qt.Key.Key_Enter: None,
    Qt.Key.Key_Space: None,
}


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was selected before a reset, by row id."""

    ids: set[Hashable] = field(default_factory=set)
    left: int = 0
    right: int = 0
    current: list[Hashable] = field(default_factory=list)
    column: int = 0


class TableView(QTableView, Generic[R]):
    """A view of a `TableModel`; tells the page what the officer wants done with rows.

    Signals: `opened(row)` on Enter or a double click in a cell that is not edited in place;
    `delete_asked(rows)` on Delete; `pasted(cells)` on Ctrl+V with cells of text.
    """

    opened = Signal(object)
    delete_asked = Signal(list)
    pasted = Signal(list)
    selection_changed = Signal()

    def __init__(
        self,
        model: TableModel[R],
        *,
        empty_text: str = "",
        name: str = "",
        store: Store | None = None,
        year: Callable[[], int | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: TableModel[R] = model
        self.empty_text = empty_text
        self.noun = ""
        self._kept = _Kept()
        self._pressed_on_arrow = self._painted = False
        self._widths = ColumnWidths(self, model, name, store)
        self._heights = RowHeights(self)
        self._delegate = CellDelegate(self, year=year)
        self._build()
        self.setModel(model)
        self._widths.restore()
        self._connect()

    def _build(self) -> None:
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 11)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _connect(self) -> None:
        self.setSortingEnabled(True)
        self._delegate.refused.connect(self._on_refused)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._heights.measure_anew())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._heights.fit_soon())
        model = self.rows
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._put_selection_back)
        for changed in (model.layoutChanged, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(lambda *_: self._heights.measure_anew())

    # What pages ask

    def current_row(self) -> R | None:
        """The row the officer stands on; None in an empty table and on a heading."""
        index = self.currentIndex()
        return self.rows.row_at(index) if self._on_row(index) else None

    def selected_rows(self) -> list[R]:
        """The rows with a selected cell, from top to bottom."""
        rows = self.rows
        return [rows.row_at(place) for place in self._selected_places() if rows.heading_at(place) is None]

    def go_to(self, row_id: Hashable, column: str | None = None) -> bool:
        """Stand on a row, unfolding its group; false if the filter hides it."""
        place = self.rows.place_of(row_id)
        if place is None:
            self.rows.unfold_row(row_id)
            place = self.rows.place_of(row_id)
        if place is None:
            return False
        at = self.rows.column_at(column) if column else max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self.rows.index(place, at))
        self.scrollTo(self.currentIndex())
        return True

    def copy(self) -> None:
        """Put the selected cells on the clipboard as Excel wants them."""
        places = self._selected_places()
        columns = sorted(
            {index.column() for index in self.selectedIndexes()}, key=self.horizontalHeader().visualIndex
        )
        if not places:
            return
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        cells = [[self._copied(r, c) if (r, c) in chosen else "" for c in columns] for r in places]
        for line, place in zip(cells, places, strict=True):
            if (heading := self.rows.heading_at(place)) is not None:
                line[0] = heading.title
        QGuiApplication.clipboard().setText(to_tsv(cells))

    def _copied(self, place: int, column: int) -> str:
        on_row = self.rows.heading_at(place) is None
        return self.rows.columns[column].text(self.rows.row_at(place)) if on_row else ""

    def paste(self) -> None:
        """Hand the clipboard's cells to the page."""
        if cells := from_tsv(QGuiApplication.clipboard().text()[: _WIDEST_BLOCK * 10]):
            self.pasted.emit(cells)

    # Qt's side

    @override
    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Without an event Qt asks the keyboard, on which Ctrl of the Ctrl+Enter that closed a form, or of
        # Ctrl+Z, is still down: the row gone to would be added to those selected, or taken from them.
        if event is None:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState and not self.hasFocus():
            # A key that the open editor let through (Enter, which commits it) is not meant for the table.
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            if rows := self.selected_rows() or [row for row in (self.current_row(),) if row is not None]:
                self.delete_asked.emit(rows)
        elif index.isValid() and self.rows.heading_at(index) is not None and event.key() in _FOLDING:
            self._fold(index.row(), _FOLDING[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._enter(index)
        else:
            super().keyPressEvent(event)

    def _fold(self, place: int, folded: bool | None = None) -> None:
        """Fold a heading's rows away or show them; the other way round than now if nothing is said."""
        heading = self.rows.heading_at(place)
        if heading is not None:
            self.rows.fold(place, folded=not heading.folded if folded is None else folded)

    def _on_row(self, index: QModelIndex) -> bool:
        return index.isValid() and self.rows.heading_at(index) is None

    def _enter(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(self.rows.row_at(index))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard the row stood on is chosen too: Qt only frames a cell, and the details stay empty."""
        super().focusInEvent(event)
        index = self.currentIndex()
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if index.isValid() and not by_mouse and not self.selectionModel().hasSelection():
            self.setCurrentIndex(index)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_on_arrow = event.position().x() < HEADING_INDENT
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.share()
        if self._painted:
            self._heights.fit_soon()
        else:
            # Before it is seen: rows that grow under the officer's eyes are painted twice.
            self._heights.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_heights"):
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 11)
            self._heights.measure_anew()

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = True
        super().paintEvent(event)
        self._paint_headings()
        if words := self.words_when_empty():
            with QPainter(self.viewport()) as painter:
                paint_words(painter, self.viewport().rect(), words)

    def words_when_empty(self) -> str:
        """What stands in a table without rows; nothing while there are some."""
        if self.rows.rowCount():
            return ""
        if self.rows.total and self.rows.filter_text.strip():
            return f"Không có dòng nào khớp với “{self.rows.filter_text.strip()}”. Nhấn Esc để bỏ lọc."
        return "Không có dòng nào khớp với bộ lọc." if self.rows.total else self.empty_text

    def _paint_headings(self) -> None:
        """Over all columns, whatever is scrolled sideways: a cell of its own would cut the words off."""
        place, bottom = max(self.rowAt(0), 0), self.viewport().height()
        with QPainter(self.viewport()) as painter:
            while place < self.rows.rowCount() and (top := self.rowViewportPosition(place)) < bottom:
                if (heading := self.rows.heading_at(place)) is not None:
                    area = QRect(0, top, self.viewport().width(), self.rowHeight(place))
                    paint_heading(painter, area, heading, self._look_of(place))
                place += 1

    def _look_of(self, place: int) -> HeadingLook:
        current = self.currentIndex()
        return HeadingLook(
            selected=self.selectionModel().isRowSelected(place)
            or self.selectionModel().isSelected(self.rows.index(place, max(current.column(), 0))),
            current=current.row() == place and self.hasFocus(),
            noun=self.noun,
        )

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._heights.follow(far=current.row() != previous.row())

    # Selection over a reset: rows are remembered by id, never by place

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        parts = self._parts()
        self._kept = _Kept(
            ids=set(self.rows.ids_at(self._selected_places())),
            left=min((part.left() for part in parts), default=0),
            right=max((part.right() for part in parts), default=0),
            current=self.rows.ids_at([current.row()]) if current.isValid() else [],
            column=max(current.column(), 0),
        )

    def _put_selection_back(self) -> None:
        self._heights.measure_anew()
        kept = self._kept
        if not kept.ids and not kept.current:
            return
        selection = QItemSelection()
        for place in self.rows.places_of(kept.ids):
            selection.select(self.rows.index(place, kept.left), self.rows.index(place, kept.right))
        for place in self.rows.places_of(set(kept.current)):
            index = self.rows.index(place, kept.column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _selected_places(self) -> list[int]:
        return sorted({row for part in self._parts() for row in range(part.top(), part.bottom() + 1)})

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    # Slots

    def _on_clicked(self, index: QModelIndex) -> None:
        # Only on the arrow: a click elsewhere selects, as the start of a drag over rows does.
        if self._pressed_on_arrow:
            self._fold(index.row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._on_row(index):
            if not self._pressed_on_arrow:
                self._fold(index.row())
        elif not index.flags() & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable):
            self.opened.emit(self.rows.row_at(index))

    def _on_refused(self, cell: QPersistentModelIndex, words: object, problem: str) -> None:
        """Open the cell again with what was typed: a refused word is mended, not typed anew."""
        QTimer.singleShot(0, self, lambda: self._edit_again(cell, words, problem))

    def _edit_again(self, cell: QPersistentModelIndex, words: object, problem: str) -> None:
        if not cell.isValid():
            return
        index = self.rows.index(cell.row(), cell.column())
        self._delegate.retry(cell, words)
        self.setCurrentIndex(index)
        self.edit(index)
        if problem:
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            QToolTip.showText(where, problem, self, QRect(), 6000)
