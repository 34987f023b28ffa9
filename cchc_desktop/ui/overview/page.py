"""The first page: what is to be done today, what is short, the month, one page for the chairman."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from cchc_desktop.display.first_page import FirstPage, Kept
from cchc_desktop.display.text import read_date, show_date
from cchc_desktop.domain.agenda import Work
from cchc_desktop.errors import CchcError
from cchc_desktop.typed import override
from cchc_desktop.ui.overview.work_view import WorkView
from cchc_desktop.ui.store import Store

if TYPE_CHECKING:
    from cchc_desktop.domain.changes import Changes
    from cchc_desktop.ui.context import Context
    from cchc_desktop.ui.list_output import ListOutput
    from cchc_desktop.ui.overview.no_plan import NoPlan
    from cchc_desktop.ui.overview.reading import PageReader

_SEEN_KEY = "overview/seen"
_OPENING = "Đang mở dữ liệu…"
_NOT_READ = "Chưa đọc được dữ liệu của trang này."
_AGAIN = "Bấm F5 để đọc lại."
_FILLED, _EMPTY, _BLANK = range(3)


class OverviewPage(QWidget):
    """Tab "Tổng quan". Before the data is open it shows what was kept of it; `attach` brings the data."""

    def __init__(
        self, context: Context | None = None, parent: QWidget | None = None, *, store: Store | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._store = context.store if context is not None else store
        self._since: date | None = None
        self._kept: Kept | None = None
        self._kept_for: date | None = None
        self._reader: PageReader | None = None
        # The plan whose page stands here, and of which day; None while none does.
        self._shown: tuple[int | None, date] | None = None
        self._asked: tuple[int | None, date] | None = None
        # What was clicked before it could be done; of several only the last.
        self._wanted: Callable[[], object] | None = None
        self.view = WorkView(self._store)
        self.model, self.panel, self.table = self.view.model, self.view.panel, self.view.table
        self.stack = QStackedWidget()
        self.no_plan: NoPlan | None = None
        self._waiting = False
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._build()
        self._connect()
        if context is not None:
            self.attach(context)

    # Building

    def _build(self) -> None:
        self.blank = QLabel(_OPENING)
        self.blank.setProperty("role", "muted")
        self.blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.blank.setWordWrap(True)
        for widget in (self.view, QWidget(), self.blank):
            self.stack.addWidget(widget)
        self.stack.setCurrentIndex(_BLANK)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self.stack)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._stale.timeout.connect(self.reload)
        self.table.opened.connect(lambda work: self._when_open(partial(self._open, work)))
        self.view.short.asked.connect(lambda target: self._when_open(partial(self._jump, "target", target)))
        self.view.deadlines.asked.connect(self._show_day)
        self.view.page_button.clicked.connect(self.show_chairman_page)
        self.view.export_button.clicked.connect(lambda: self._when_shown(lambda: self._output().to_excel()))
        self.view.print_button.clicked.connect(lambda: self._when_shown(lambda: self._output().to_printer()))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        # A page that could not be read has nothing to put the focus on: F5 works from the plan selector too.
        anywhere = Qt.ShortcutContext.WindowShortcut
        for keys, where, do in (("Ctrl+P", within, self.show_chairman_page), ("F5", anywhere, self.reload)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(where)
            shortcut.activated.connect(do)

    def attach(self, context: Context) -> None:
        """Show the data itself from now on, and do what was asked for meanwhile."""
        from cchc_desktop.ui.overview.reading import PageReader  # noqa: PLC0415 - after the first paint

        self._context = context
        self._reader = PageReader(context, self)
        self._reader.read.connect(self._on_read)
        self._reader.not_read.connect(self._on_not_read)
        context.operations.changed.connect(self._on_changed)
        context.selection.changed.connect(self._on_chosen)
        context.clock.day_changed.connect(self._on_day_changed)
        self._since = self._last_seen(context.today)
        kept = self._kept if self.stack.currentIndex() == _FILLED else None
        if kept is not None and self._is_true(kept, context):
            self._shown = (context.plan_id, context.today)
        if kept is not None and self._shown is not None and kept.since == self._since:
            self._remember_seen(context)
        else:
            self.reload()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            QTimer.singleShot(0, self, wanted)

    def _when_open(self, deed: Callable[[], object]) -> None:
        """Now, or as soon as the data is open: a click in the first second is not lost."""
        if self._context is None:
            self._wanted = deed
        else:
            deed()

    def _when_shown(self, deed: Callable[[], object]) -> None:
        """Now, or once the page shows what is chosen: a list is never that of another plan or day."""
        self._when_open(partial(self._do_when_shown, deed))

    def _do_when_shown(self, deed: Callable[[], object]) -> None:
        reader = self._reader
        coming = self._stale.isActive() or (reader is not None and reader.waits)
        if self._shows_what_is_chosen() and not coming and not self._waiting:
            deed()
            return
        self._wanted = deed
        if not coming:
            self.reload()

    # Showing

    def show_kept(self, kept: Kept, today: date) -> None:
        """Show what was kept for this day while the data is being opened."""
        if kept.page is None:
            self._show_no_plan()
            return
        self._kept, self._kept_for = kept, today
        # The news counts from the day the program was open last; another day's would be wrong.
        news = kept.page.news if self._last_seen(today) == kept.since else ""
        self._show(kept.page, news)

    def choose_early(self, at: int) -> None:
        """Show the kept page under the name of its own plan only; another's is not read yet."""
        kept, today = self._kept, self._kept_for
        if kept is None or today is None:
            return
        if at == kept.chosen:
            self.show_kept(kept, today)
        else:
            # What was asked for was asked for the plan that is left.
            self._wanted = None
            self._show_blank(_OPENING)

    @staticmethod
    def _is_true(kept: Kept, context: Context) -> bool:
        """Whether what was kept is what the data say; what came up since another day is not looked at."""
        from cchc_desktop.services.first_page import is_true_still  # noqa: PLC0415 - after the first paint

        selection = context.selection
        return (
            kept.page is not None
            and kept.page.on == context.today
            and kept.plans == tuple(choice.text for choice in selection.choices)
            and selection.current == selection.choices[kept.chosen]
            and is_true_still(kept, context.database)
        )

    def reload(self) -> None:
        """Have everything read beside the window, to be shown as it stands today."""
        context, reader = self._context, self._reader
        if context is None or reader is None:
            return
        self._stale.stop()
        self._waiting = False
        if context.plan_id is None:
            reader.forget()
            self._shown = self._wanted = None
            self._show_no_plan()
            return
        self._clear_unless_chosen()
        self._asked = (context.plan_id, context.today)
        reader.ask(context.plan_id, self._since or context.today)

    def _shows_what_is_chosen(self) -> bool:
        context = self._ready()
        return self._shown == (context.plan_id, context.today)

    def _clear_unless_chosen(self) -> None:
        """Another plan's or day's figures do not stand under this one's name while it is being read."""
        if not self._shows_what_is_chosen():
            self._show_blank(_OPENING)

    @Slot(object)
    def _on_read(self, page: FirstPage) -> None:
        self._show(page, page.news)
        self._shown = self._asked
        self._remember_seen(self._ready())
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            # Later: a box opened in here would hold the jobs. By then it may be another plan's turn.
            QTimer.singleShot(0, self, partial(self._do_when_shown, wanted))

    @Slot(object)
    def _on_not_read(self, error: Exception) -> None:
        """What stood here may be true no more: the trouble stands in its place, until it is read again."""
        self._wanted = None
        words = [error.message, error.hint] if isinstance(error, CchcError) else [_NOT_READ]
        self._show_blank("\n\n".join(filter(None, [*words, _AGAIN])))
        self._waiting = True

    def _show_blank(self, words: str) -> None:
        self._shown = None
        self.model.set_rows((), reset=True)
        self.blank.setText(words)
        self.stack.setCurrentIndex(_BLANK)

    @staticmethod
    def _remember_seen(context: Context) -> None:
        context.store.setValue(_SEEN_KEY, show_date(context.today))

    def _show(self, page: FirstPage, news: str) -> None:
        self.view.show_page(page, news)
        self.stack.setCurrentIndex(_FILLED)
        self.setFocusProxy(self.table)

    def _show_no_plan(self) -> None:
        if self.no_plan is None:
            from cchc_desktop.ui.overview.no_plan import NoPlan  # noqa: PLC0415 - at the very first starts

            self.no_plan = NoPlan()
            self.no_plan.asked.connect(self._when_open)
            place = self.stack.widget(_EMPTY)
            self.stack.removeWidget(place)
            place.deleteLater()
            self.stack.insertWidget(_EMPTY, self.no_plan)
        self.stack.setCurrentIndex(_EMPTY)
        # There is no list to begin in.
        self.setFocusProxy(self.no_plan.import_button)

    def _last_seen(self, today: date) -> date:
        """The last day the program was open; unknown: yesterday, so that today's steps are told."""
        seen = read_date(str(self._store.value(_SEEN_KEY, "") or "")) if self._store is not None else None
        return seen or today - timedelta(days=1)

    def _ready(self) -> Context:
        if self._context is None:
            raise RuntimeError("the data is not open yet")
        return self._context

    def _output(self) -> ListOutput:
        from cchc_desktop.ui.list_output import ListOutput  # noqa: PLC0415 - when first asked for

        return ListOutput(self._ready(), self, self.model, sheet="Việc cần làm", title=self._title)

    def _title(self) -> str:
        return f"Việc cần làm đến ngày {self._ready().today:%d-%m-%Y}"

    # What the officer asks for

    def _open(self, work: Work) -> None:
        self._jump(work.entity, work.row_id)

    def _jump(self, entity: str, row_id: int | None) -> None:
        from cchc_desktop.ui.jump import jump  # noqa: PLC0415 - after the first paint

        jump(self, entity, row_id)

    def _show_day(self, day: date) -> None:
        """The list of one day's work: the filter says so, and Esc in it brings all back."""
        self.panel.filter.setText(show_date(day))
        self.table.setFocus()

    def show_chairman_page(self) -> None:
        """Show the page for the chairman as it will be printed."""
        self._when_shown(self._preview)

    def _preview(self) -> None:
        from cchc_desktop.ui.overview.chairman import preview_chairman_page  # noqa: PLC0415 - when asked for

        preview_chairman_page(self._ready(), self)

    # Slots

    def _later(self) -> None:
        """Once for several changes, and not while another page is in front.

        What is being read is out of date: neither its figures nor its trouble are told.
        """
        if self._reader is not None:
            self._reader.forget()
        if self.isVisible():
            self._stale.start(0)
        else:
            self._waiting = True

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._later()

    @Slot()
    def _on_chosen(self) -> None:
        """What was asked for was asked for the plan that is left."""
        self._wanted = None
        self._clear_unless_chosen()
        self._later()

    @Slot()
    def _on_day_changed(self) -> None:
        self._since = self._ready().today - timedelta(days=1)
        self._later()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting:
            self.reload()
