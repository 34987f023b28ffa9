"""A register's table with its usual deeds: a new row, the trash, Excel and the printer."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cchc_desktop.db.engine import Database
from cchc_desktop.display.columns import Choice, Column
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.units import Unit
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.list_output import add_output
from cchc_desktop.ui.safety.automatic import before_many
from cchc_desktop.ui.style import ACCENT, ACCENT_SOFT
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.table_view import TableView

R = TypeVar("R")

Trash = Callable[..., Changes]
Edit = Callable[[Any, str, Any], bool]


_CHIP = f"""
QPushButton {{ padding: 4px 10px; border-radius: 12px; }}
QPushButton:checked {{ background: {ACCENT_SOFT}; border-color: {ACCENT}; color: {ACCENT}; }}
QPushButton:focus {{ padding: 3px 9px; }}
"""


def chip(words: str = "", *, checked: bool = False) -> QPushButton:
    """A button of a line of quick filters, of which one is down."""
    button = QPushButton(words)
    button.setCheckable(True)
    button.setChecked(checked)
    button.setStyleSheet(_CHIP)
    return button


def on_current(table: TableView[R], do: Callable[[R], object]) -> None:
    """Do something with the row the officer stands on, if there is one."""
    row = table.current_row()
    if row is not None:
        do(row)


def follow(context: Context, page: QWidget, topics: Sequence[Topic], reload: Callable[[], None]) -> None:
    """Reload a page when one of its topics was changed, another plan or year is shown, or a day begins.

    A page that nobody sees reads when it is shown again: a change costs what is on the screen. F5 reads too.
    """
    # Bound to the page: when it goes, so do the connections.
    follower = _Follower(page, topics, reload)
    context.operations.changed.connect(follower.take)
    context.selection.changed.connect(follower.renew)
    context.clock.day_changed.connect(follower.renew)
    again = QShortcut(QKeySequence(Qt.Key.Key_F5), page)
    again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    again.activated.connect(follower.renew)


class _Follower(QObject):
    """A receiver for changes that lives as long as its page."""

    def __init__(self, page: QWidget, topics: Sequence[Topic], reload: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._topics = topics
        self._reload = reload
        self._stale = False
        page.installEventFilter(self)

    @Slot(object)
    def take(self, changes: Changes) -> None:
        """Renew the page if the changes touch it."""
        if changes.touch(*self._topics):
            self.renew()

    @Slot()
    def renew(self) -> None:
        """Read anew, now or when the page is shown."""
        self._stale = not self._page.isVisible()
        if not self._stale:
            self._reload()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._stale and event.type() == QEvent.Type.Show:
            self._stale = False
            self._reload()
        return False


def unit_choices(units: Iterable[Unit], today: date) -> list[Choice]:
    """The units that there are from today on, after an empty choice."""
    return [Choice(None, ""), *(Choice(u.id, u.name) for u in units if u.active(today, date.max))]


class RegisterPanel(TablePanel[R], Generic[R]):
    """`new_asked` follows Ctrl+N and the button `new_words`; Delete calls `trash(database, *ids)` once."""

    new_asked = Signal()

    def __init__(
        self,
        context: Context,
        columns: Sequence[Column[R]],
        *,
        noun: str,
        empty_text: str,
        name: str,
        title: Callable[[], str],
        edit: Edit | None = None,
        new_words: str = "",
        trash: Trash | None = None,
    ) -> None:
        super().__init__(
            TableModel(columns, edit=edit),
            noun=noun,
            empty_text=empty_text,
            name=name,
            store=context.store,
            year=lambda: context.year,
        )
        self._context = context
        self._trash = trash
        self.trashed_words = "Đã chuyển vào thùng rác. Ctrl+Z để hoàn tác."
        self.new_button: QPushButton | None = None
        if new_words:
            self._add_new_button(new_words)
        made = add_output(context, self, sheet=noun.capitalize(), title=title)
        self.output, self.excel_button, self.print_button = made.output, made.excel, made.printer
        self.table.delete_asked.connect(self._to_trash)

    def _add_new_button(self, words: str) -> None:
        button = self.add_button(words, "add", hint="Ctrl+N", default=True)
        button.clicked.connect(self.new_asked)
        self.new_button = button
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.new_asked)

    def show_rows(self, rows: Sequence[R], columns: Sequence[Column[R]] | None = None) -> None:
        """Show these rows; `columns` are given when they read otherwise than before (another day)."""
        if columns is not None:
            self.model.set_columns(columns)
        self.model.set_rows(rows)

    def go_to(self, row_id: int, column: str) -> None:
        """Stand on a row, whatever the words in the filter hide."""
        if not self.table.go_to(row_id, column):
            self.filter.clear()
            self.table.go_to(row_id, column)

    def _to_trash(self, rows: Sequence[Any]) -> None:
        trash = self._trash
        ids = [row.id for row in rows if row.id > 0]
        if trash is None or not ids:
            return

        def operation(database: Database) -> Changes:
            return trash(database, *ids)

        before_many(self._context, self, len(ids), partial(self._carry_out, operation))

    def _carry_out(self, operation: Operation) -> None:
        if self._context.operations.run(self, operation):
            self._context.operations.said.emit(self.trashed_words)
