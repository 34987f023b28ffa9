"""The one window: menus, pages made when first shown, the plan selector, the line at the bottom."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.text import show_date
from cchc_desktop.typed import override
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.window_parts import EarlyPage, Menu, Menus, PageSpec, icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from cchc_desktop.display.first_page import Kept
    from cchc_desktop.ui.context import Context
    from cchc_desktop.ui.store import Store

PLAN_SUFFIXES = frozenset({".docx", ".xlsx", ".xls", ".pdf", ".txt", ".md", ".csv"})
# Not read, but taken for a plan when dropped: what to do instead is told.
_OTHER_PLAN_SUFFIXES = frozenset(
    {".doc", ".docm", ".dot", ".dotx", ".rtf", ".odt", ".ods", ".xlsm", ".xlsb", ".htm", ".html"}
)

_GEOMETRY_KEY = "window/geometry"
_DAY_CHECK_MS = 60_000
_WORDS_MS = 6_000
_MOST_KEYS = 8


class MainWindow(QMainWindow):
    """Shows at once as an empty shell; `attach` brings it to life once the data is open."""

    plan_dropped = Signal(Path)
    closed = Signal()
    # A `Deed`: the data file is closed, the deed is done, and a new window opens on what is there then.
    reopen_asked = Signal(object)

    def __init__(
        self, pages: Sequence[PageSpec], *, store: Store | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._specs = tuple(pages)
        self._store = store
        self._context: Context | None = None
        self._made: dict[str, QWidget] = {}
        self._early: EarlyPage | None = None
        self._chosen_early = ""
        self._keys_early: list[QKeySequence] = []
        self._leaving = False
        self._ask_to_close: Callable[[], bool] | None = None
        self.tabs = CalmTabs()
        self.selector = QComboBox()
        self._saved = QLabel()
        self._day = QLabel()
        self._file = QLabel()
        self._menus = Menus(self)
        self._build()
        self._connect()
        self._restore_geometry()

    # Building

    def _build(self) -> None:
        self.setWindowTitle("CCHC Desktop")
        self.setWindowIcon(icon("app"))
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 560)
        self.setCentralWidget(self.tabs)
        self._build_tabs()
        self._build_status()

    def _build_tabs(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setIconSize(QSize(18, 18))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        for number, spec in enumerate(self._specs, start=1):
            picture = icon(spec.icon)
            self.tabs.addTab(QWidget(), picture, spec.title)
            show = self._menus.add(Menu.VIEW, spec.title, partial(self.show_page, spec.key), picture=picture)
            if number <= 9:
                show.setShortcut(QKeySequence(f"Ctrl+{number}"))
                self.tabs.setTabToolTip(number - 1, f"{spec.title} (Ctrl+{number})")
        self.selector.setMinimumWidth(220)
        self.selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.selector.setAccessibleName("Kế hoạch và năm đang xem")
        self.selector.setToolTip("Kế hoạch và năm đang xem")
        corner = QWidget(self.menuBar())
        row = QHBoxLayout(corner)
        row.setContentsMargins(8, 3, 10, 3)
        row.addWidget(self.selector)
        self.selector.hide()
        # Beside the menus, not beside the tabs: eight tabs want the whole width of a small screen.
        self.menuBar().setCornerWidget(corner, Qt.Corner.TopRightCorner)

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        for label in (self._saved, self._day, self._file):
            label.setProperty("role", "muted")
            label.setContentsMargins(6, 3, 6, 3)
        bar.addWidget(self._saved, 1)
        bar.addPermanentWidget(self._file)
        bar.addPermanentWidget(self._day)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.selector.activated.connect(self._on_selected)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_WORDS_MS)
        self._fading.timeout.connect(self._saved.clear)

    # What the program offers; nothing is in a menu that does not work yet

    def add_action(
        self,
        menu: Menu,
        words: str,
        triggered: Callable[[], object],
        *,
        shortcut: str = "",
        icon_name: str = "",
        hint: str = "",
        separated: bool = False,
    ) -> QAction:
        """Put one action into a menu and its shortcut into force."""
        picture = icon(icon_name) if icon_name else None
        return self._menus.add(
            menu, words, triggered, shortcut=shortcut, picture=picture, hint=hint, separated=separated
        )

    # Life

    @property
    def context(self) -> Context | None:
        """What the pages stand on; None while only the shell is shown."""
        return self._context

    def stand_early(self) -> None:
        """Stand before the data is open, with a calm word."""
        self._saved.setText("Đang mở dữ liệu…")
        self._menus.stand()
        spec = self._specs[self.tabs.currentIndex()]
        if spec.early is not None:
            page = spec.early(self._store)
            self._early = cast(EarlyPage, page)
            self._put(self.tabs.currentIndex(), page)

    def show_kept(self, kept: Kept, today: date) -> None:
        """Show what was kept for today while the data is being opened."""
        if self._early is None:
            return
        self.selector.addItems(kept.plans)
        self.selector.setCurrentIndex(kept.chosen)
        self.selector.setVisible(bool(kept.plans))
        if kept.plans:
            self.setWindowTitle(_title(kept.plans[kept.chosen]))
        self._day.setText(_today(today))
        self._early.show_kept(kept, today)

    def attach(self, context: Context) -> None:
        """Give the window its data: selector, status line and the first page."""
        self._context = context
        self._saved.clear()
        self._menus.settle()
        context.operations.said.connect(self.say)
        context.selection.choices_changed.connect(self._show_choices)
        context.selection.changed.connect(self._show_choice)
        context.clock.day_changed.connect(self._show_day)
        context.jobs.busy_changed.connect(self._on_busy_changed)
        looking = QTimer(self)
        looking.timeout.connect(context.clock.look)
        looking.start(_DAY_CHECK_MS)
        self._show_day()
        self._show_file(context.paths.database)
        self._show_choices()
        wanted = next((c for c in context.selection.choices if c.text == self._chosen_early), None)
        if wanted is not None:
            context.selection.choose(wanted)
        if self._early is not None:
            self._early.attach(context)
        self._on_tab_changed(self.tabs.currentIndex())
        self._press_early_keys()

    def _press_early_keys(self) -> None:
        keys, self._keys_early = self._keys_early, []
        for sequence in keys:
            for action in cast("list[QAction]", self.findChildren(QAction)):
                if action.shortcut() == sequence and action.isEnabled():
                    # Later: a box opened in here would hold the start.
                    QTimer.singleShot(0, self, action.trigger)

    def say(self, words: str) -> None:
        """Show a short word at the bottom left for some seconds."""
        self._saved.setText(words)
        self._fading.start()

    def page(self, key: str) -> QWidget | None:
        """The page of a tab; None while it was not shown yet."""
        return self._made.get(key)

    def current_key(self) -> str:
        """The key of the tab that is shown."""
        return self._specs[self.tabs.currentIndex()].key

    def show_page(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(next(at for at, spec in enumerate(self._specs) if spec.key == key))

    def come_forward(self) -> None:
        """Show this window above the others: the officer started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def ask_before_closing(self, ask: Callable[[], bool]) -> None:
        """Let the window close only when `ask` agrees."""
        self._ask_to_close = ask

    def may_close(self) -> bool:
        """Whether nothing is lost by closing, or the officer agreed to that; asked once."""
        if self._ask_to_close is not None and self._ask_to_close():
            self._ask_to_close = None
        return self._ask_to_close is None

    # Slots

    def _on_tab_changed(self, at: int) -> None:
        """Make the page of a tab when it is first shown."""
        if self._context is None or at < 0:
            return
        spec = self._specs[at]
        if spec.key in self._made:
            return
        self._put(at, spec.factory(self._context) if spec.factory else _not_yet(spec.title))

    def _put(self, at: int, page: QWidget) -> None:
        """Let a page stand in the place of what is shown in a tab."""
        spec = self._specs[at]
        self._made[spec.key] = page
        old, picture = self.tabs.widget(at), self.tabs.tabIcon(at)
        self.tabs.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.tabs.removeTab(at)
        self.tabs.insertTab(at, page, picture, spec.title)
        self.tabs.setTabToolTip(at, f"{spec.title} (Ctrl+{at + 1})")
        self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(False)  # noqa: FBT003 - Qt's own
        old.deleteLater()
        page.setFocus()

    def _on_selected(self, at: int) -> None:
        if self._context is not None:
            self._context.selection.choose(self._context.selection.choices[at])
        else:
            self._chosen_early = self.selector.itemText(at)
            self.setWindowTitle(_title(self._chosen_early))
            if self._early is not None:
                self._early.choose_early(at)

    def _show_choices(self) -> None:
        if self._context is None:
            return
        choices = self._context.selection.choices
        self.selector.clear()
        self.selector.addItems([choice.text for choice in choices])
        self.selector.setVisible(bool(choices))
        self._show_choice()

    def _show_choice(self) -> None:
        if self._context is None:
            return
        selection = self._context.selection
        self.selector.setCurrentIndex(
            selection.choices.index(selection.current) if selection.current in selection.choices else -1
        )
        current = selection.current
        self.setWindowTitle(_title(current.text if current else ""))

    def _show_day(self) -> None:
        if self._context is not None:
            self._day.setText(_today(self._context.today))

    def _show_file(self, database: Path) -> None:
        metrics = self._file.fontMetrics()
        self._file.setText(metrics.elidedText(str(database), Qt.TextElideMode.ElideMiddle, 420))
        self._file.setToolTip(f"Tệp dữ liệu: {database}")

    def _on_busy_changed(self, busy: bool) -> None:
        if self._leaving and not busy:
            self.close()

    # Qt's side

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that nothing took come here: before the data is open, those of menus still to come."""
        if self._context is None and self._early is not None:
            sequence = QKeySequence(event.keyCombination())
            if event.modifiers() or event.key() >= Qt.Key.Key_Escape:
                self._keys_early = [*self._keys_early, sequence][-_MOST_KEYS:]
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_plan(event) is not None and self._context is not None:
            take_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_plan(event) if self._context is not None else None
        if path is not None:
            take_copy(event)
            # Later: a box opened inside the drop would hold the file manager it came from.
            QTimer.singleShot(0, self, lambda: self.plan_dropped.emit(path))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Work under way is finished first; the window then closes by itself, unless words would be lost."""
        if self._context is not None and self._context.jobs.busy:
            self._leaving = True
            self._saved.setText("Đang làm nốt việc dở, cửa sổ sẽ đóng khi xong…")
            event.ignore()
            return
        self._leaving = False
        if not self.may_close():
            self._saved.clear()
            event.ignore()
            return
        self._remember_geometry()
        event.accept()
        self.closed.emit()

    def _remember_geometry(self) -> None:
        if self._store is not None:
            self._store.setValue(_GEOMETRY_KEY, self.saveGeometry())

    def _restore_geometry(self) -> None:
        known = self._store.value(_GEOMETRY_KEY) if self._store is not None else None
        if not (isinstance(known, QByteArray) and self.restoreGeometry(known)):
            self._take_most_of_the_screen()

    def _take_most_of_the_screen(self) -> None:
        """First start: as large as a 1366x768 screen allows, not wider than reads well."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        width, height = min(room.width(), 1440), min(room.height() - 40, 900)
        self.resize(width, height)
        self.move(room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 3)


def _title(plan: str) -> str:
    return f"{plan} – CCHC Desktop" if plan else "CCHC Desktop"


def _today(day: date) -> str:
    return f"Hôm nay {show_date(day)}"


def _not_yet(title: str) -> QWidget:
    """Stands where a page is still to come."""
    page = QWidget()
    words = QLabel(title)
    words.setProperty("role", "title")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    more = QLabel("Trang này đang được chuẩn bị.")
    more.setProperty("role", "muted")
    more.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addWidget(words)
    layout.addWidget(more)
    layout.addStretch(3)
    return page


def dropped_plan(event: QDropEvent) -> Path | None:
    """The one file dropped that may be meant as a plan."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if len(files) != 1 or files[0].suffix.lower() not in PLAN_SUFFIXES | _OTHER_PLAN_SUFFIXES:
        return None
    return files[0]


def take_copy(event: QDropEvent) -> None:
    """Accept a drop as a copy: a file manager deletes what it is told was moved (a drop with Shift)."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
