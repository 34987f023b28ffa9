"""The one model of every list: rows of one type, shown through columns, filtered and sorted here."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from cchc_desktop.display.columns import Align, Column, Editor, Grouping, Tone
from cchc_desktop.typed import override
from cchc_desktop.ui.row_groups import Heading
from cchc_desktop.ui.row_list import RowList
from cchc_desktop.ui.style import colour_of

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Edit = Callable[[R, str, Any], bool]

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_TOP = Qt.AlignmentFlag.AlignTop
_ALIGN = {
    Align.START: Qt.AlignmentFlag.AlignLeft | _TOP,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter | _TOP,
    Align.END: Qt.AlignmentFlag.AlignRight | _TOP,
}
_BOLD = frozenset({Tone.STRONG, Tone.ALERT})
_ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.EditRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.ForegroundRole),
        int(Qt.ItemDataRole.FontRole),
        int(Qt.ItemDataRole.CheckStateRole),
        int(ROW_ROLE),
    }
)

# Put together once: a view asks for them for every cell it paints.
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _PLAIN | Qt.ItemFlag.ItemIsEditable
_TICKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable

# Each run of rows is told to the views apart; beyond this a reset is cheaper (views keep the selection).
_MOST_RUNS = 40
_PAUSE_MS, _ROWS_AT_ONCE = 30, 150


def _identity(row: Any) -> Hashable:
    return cast(Hashable, row.id)


class TableModel(QAbstractTableModel, Generic[R]):
    """Shows rows of type `R` through columns, under headings if they are grouped. Knows no database.

    `edit(row, column key, value)` is called once for each edit the officer commits; it says whether the
    change was accepted, and the page's reload brings the new row.
    """

    counts_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        edit: Edit[R] | None = None,
        row_id: Callable[[R], Hashable] = _identity,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._edit = edit
        self._row_id = row_id
        self._list: RowList[R] = RowList(self.columns, row_id)
        self._committing = False
        self._readying = QTimer(self)
        self._readying.setInterval(_PAUSE_MS)
        self._readying.timeout.connect(self._make_ready)
        self._bold = QFont()
        self._bold.setBold(True)
        self._colours: dict[Tone, QColor | None] = {tone: colour_of(tone) for tone in Tone}

    # Reading

    def row_at(self, index: Index | int) -> R:
        """The row shown at an index, or at a place in the shown list; LookupError where a heading stands."""
        at = self._list.shown[index if isinstance(index, int) else index.row()]
        if at < 0:
            raise LookupError("a heading is no row")
        return self._list.rows[at]

    def heading_at(self, index: Index | int) -> Heading | None:
        """The heading shown at an index or place; None where a row stands."""
        at = self._list.shown[index if isinstance(index, int) else index.row()]
        return self._list.groups.headings[~at] if at < 0 else None

    def shown_rows(self) -> list[R]:
        """The rows as filtered and sorted, for export and print; a folded group's rows too."""
        return [self._list.rows[at] for at in self._list.found]

    @property
    def shown_count(self) -> int:
        """How many rows the filter leaves, headings not counted."""
        return len(self._list.found)

    @property
    def grouping(self) -> Grouping[R] | None:
        """By what the rows stand together; None in a plain list."""
        return self._list.groups.grouping

    def place_of(self, row_id: Hashable) -> int | None:
        """Where the row with this id is shown; None while it is not."""
        return next(iter(self.places_of({row_id})), None)

    def ids_at(self, places: Sequence[int]) -> list[Hashable]:
        """The ids of the lines shown at these places, rows and headings."""
        return self._list.line_ids([self._list.shown[place] for place in places])

    def places_of(self, ids: set[Hashable]) -> list[int]:
        """Where the lines with these ids are shown, those that are."""
        return self._list.places_of(ids)

    @property
    def total(self) -> int:
        """How many rows there are, hidden by the filter or not."""
        return len(self._list.rows)

    @property
    def filter_text(self) -> str:
        """What the officer filters by."""
        return self._list.filter_text

    @property
    def sorting(self) -> tuple[str, bool] | None:
        """The key of the column sorted by and whether descending; None in the rows' own order."""
        column = self._list.sort_column
        return None if column is None else (self.columns[column].key, self._list.descending)

    def column_at(self, key: str) -> int:
        """The place of a column."""
        return next(at for at, column in enumerate(self.columns) if column.key == key)

    # Changing what is shown

    def set_rows(self, rows: Sequence[R], *, reset: bool = False) -> None:
        """Show other rows; by difference, so that selection and editing go on, unless told to `reset`.

        During a commit from a table cell rows keep their places: a row that jumps away or vanishes
        under the officer's hands would break off entering by Tab.
        """
        if reset:
            self.beginResetModel()
            self._list.replace(rows)
            self._list.rearrange()
            self.endResetModel()
        else:
            self._set_by_difference(rows)
        self.counts_changed.emit()
        self._readying.start()

    def _make_ready(self) -> None:
        """While nothing else is to be done: the first accented letter in a long list is not felt."""
        if not self._list.make_ready(_ROWS_AT_ONCE):
            self._readying.stop()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show the same columns as they read on another day: same keys, same order, other words."""
        if [column.key for column in columns] != [column.key for column in self.columns]:
            raise ValueError("columns of other keys need another model")
        self.beginResetModel()
        self.columns = tuple(columns)
        self._list = self._list.reread(self.columns)
        self.endResetModel()
        self.counts_changed.emit()
        self._readying.start()

    def set_filter(self, text: str) -> None:
        """Show the rows in which all words occur; a reset, because scattered rows come and go."""
        self.beginResetModel()
        self._list.filter(text)
        self.endResetModel()
        self.counts_changed.emit()

    def set_condition(self, condition: Callable[[R], bool] | None) -> None:
        """Show only rows that satisfy a condition besides the filter's words (a page's own quick filters)."""
        self.beginResetModel()
        self._list.restrict(condition)
        self.endResetModel()
        self.counts_changed.emit()

    def set_grouping(self, grouping: Grouping[R] | None) -> None:
        """Put the rows under headings, sorted and filtered as before within each group."""
        self.beginResetModel()
        self._list.group(grouping)
        self.endResetModel()
        self.counts_changed.emit()

    def fold(self, place: int, *, folded: bool) -> None:
        """Hide the rows below the heading at a place, or show them again."""
        heading = self.heading_at(place)
        if heading is None or heading.folded == folded:
            return
        if self._list.held:
            self.beginResetModel()
            self._list.fold(heading.title, folded=folded)
            self.endResetModel()
            return
        begin, end = (
            (self.beginRemoveRows, self.endRemoveRows)
            if folded
            else (self.beginInsertRows, self.endInsertRows)
        )
        begin(QModelIndex(), place + 1, place + heading.count)
        self._list.fold(heading.title, folded=folded)
        end()
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def fold_all(self, *, folded: bool) -> None:
        """Show only the headings, or every row again."""
        self.beginResetModel()
        for heading in list(self._list.groups.headings):
            self._list.fold(heading.title, folded=folded)
        self.endResetModel()

    def unfold_row(self, row_id: Hashable) -> None:
        """Show a row that is folded away; one that the filter hides stays hidden."""
        title = self._list.title_of(row_id)
        for place, at in enumerate(self._list.shown):
            if at < 0 and self._list.groups.headings[~at].title == title:
                self.fold(place, folded=False)
                return

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._rearranged(
            lambda: self._list.sort(
                column if column >= 0 else None, descending=order == Qt.SortOrder.DescendingOrder
            )
        )

    def _rearranged(self, change: Callable[[], None]) -> None:
        """Apply a change of order; indexes that views hold follow their rows."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        positions = [self._list.shown[index.row()] for index in held]
        change()
        if held:
            wanted = set(positions)
            place = {pos: at for at, pos in enumerate(self._list.shown) if pos in wanted}
            new = [
                self.index(place[pos], index.column()) if pos in place else QModelIndex()
                for pos, index in zip(positions, held, strict=True)
            ]
            self.changePersistentIndexList(held, new)
        self.layoutChanged.emit()

    def _set_by_difference(self, rows: Sequence[R]) -> None:
        lines = self._list.shown
        before = dict(zip(self._list.line_ids(lines), map(self._list.line, lines), strict=True))
        target = self._list.successor(rows)
        if self._committing:
            target.keep_places(list(before))
        wanted = target.shown
        ids = dict(zip(wanted, target.line_ids(wanted), strict=True))
        coming = set(ids.values())
        gone = list(_runs([place for place, row_id in enumerate(before) if row_id not in coming]))
        new = list(_runs([place for place, at in enumerate(wanted) if ids[at] not in before]))
        if len(gone) + len(new) > _MOST_RUNS:
            self.beginResetModel()
            self._list = target
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._list.shown[first : last + 1]
            self.endRemoveRows()
        self._take_over(target, [at for at in wanted if ids[at] in before])
        for first, last in new:
            self.beginInsertRows(QModelIndex(), first, last)
            self._list.shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [
            place
            for place, at in enumerate(wanted)
            if ids[at] in before and before[ids[at]] != target.line(at)
        ]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _take_over(self, target: RowList[R], staying: list[int]) -> None:
        """Put the new rows under the places that stay; views hear of it only if the order is another one."""
        ids = target.line_ids(staying)
        target.shown = staying
        if self.ids_at(range(len(self._list.shown))) == ids:
            self._list = target
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_ids = self.ids_at([index.row() for index in held])
        self._list = target
        place = {row_id: at for at, row_id in enumerate(ids)}
        moved = [self.index(place[i], index.column()) for i, index in zip(held_ids, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    # Qt's side

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._list.shown)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or column.title
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A view asks seven times for each cell it paints; most answers are nothing.
        if role not in _ANSWERED or not index.isValid():
            return None
        if (heading := self.heading_at(index)) is not None:
            return self._heading_data(heading, index.column(), role)
        return self._row_data(self.row_at(index), self.columns[index.column()], role)

    def _row_data(self, row: R, column: Column[R], role: int) -> Any:
        is_check = column.editor is Editor.CHECK
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return None if is_check else column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGN[column.align]
            case Qt.ItemDataRole.ForegroundRole:
                return self._colours[column.tone(row)]
            case Qt.ItemDataRole.FontRole:
                return self._bold if column.tone(row) in _BOLD else None
            case Qt.ItemDataRole.CheckStateRole:
                if not is_check:
                    return None
                return Qt.CheckState.Checked if column.value(row) else Qt.CheckState.Unchecked
            case _:
                return row if role == ROW_ROLE else column.text(row)

    def _heading_data(self, heading: Heading, column: int, role: int) -> Any:
        """What stands over a group is read once, in the first cell; the view paints it over all of them."""
        if column != 0:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading.title}: {heading.count}"
        return heading.title if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._edit is None or self.heading_at(index) is not None:
            return _PLAIN
        column = self.columns[index.column()]
        if not column.editable(self.row_at(index)):
            return _PLAIN
        return _TICKED if column.editor is Editor.CHECK else _EDITED

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Commit one edit by the officer; a value equal to the old one is no edit."""
        if not index.isValid() or self._edit is None or self.heading_at(index) is not None:
            return False
        row, column = self.row_at(index), self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        if not column.editable(row):
            return False
        if value == column.value(row):
            return True
        self._committing = True
        try:
            return self._edit(row, column.key, value)
        finally:
            self._committing = False


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising places as (first, last) of each unbroken run."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
