"""What the window is made of: its menus, its tabs, what is asked of a page that stands early."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from cchc_desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cchc_desktop.display.first_page import Kept
    from cchc_desktop.ui.context import Context
    from cchc_desktop.ui.store import Store


_OPENING = "Đang mở dữ liệu…"


class Menu(Enum):
    """The menus, in their order; an empty one is not shown."""

    FILE = "&Tệp"
    EDIT = "&Sửa"
    VIEW = "&Xem"
    OFFICE = "&Cơ quan"
    HELP = "Trợ &giúp"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done while the data file is closed; `work` gives what is said once it is open again."""

    words: str
    work: Callable[[], str]


class EarlyPage(Protocol):
    """A page that stands in the window before the data is open."""

    def show_kept(self, kept: Kept, today: date) -> None:
        """Show what was kept for this day."""

    def choose_early(self, at: int) -> None:
        """Another of the plans offered is wanted; of one that was not kept nothing is known yet."""

    def attach(self, context: Context) -> None:
        """Show the data itself from now on."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A tab: `factory` makes its page when it is first shown; None while the feature is not there yet.

    `early` makes it before the data is open, for the page that a start paints first.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[Context], QWidget] | None = None
    early: Callable[[Store | None], QWidget] | None = None


def icon(name: str) -> QIcon:
    """One of the program's own icons."""
    return QIcon(str(resource(f"icons/{name}.svg")))


class Menus:
    """The window's menus; what leaves the program stays the last entry of the first."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._waiting: list[QAction] = []
        self._menus: dict[Menu, QMenu] = {menu: window.menuBar().addMenu(menu.value) for menu in Menu}
        for menu in self._menus.values():
            menu.menuAction().setVisible(False)
        leave = self.add(Menu.FILE, "Th&oát", window.close, shortcut="Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self._before_leaving = self._menus[Menu.FILE].insertSeparator(leave)
        self._before_leaving.setVisible(False)

    def add(
        self,
        menu: Menu,
        words: str,
        triggered: Callable[[], object],
        *,
        shortcut: str = "",
        picture: QIcon | None = None,
        hint: str = "",
        separated: bool = False,
    ) -> QAction:
        """Put one action into a menu and its shortcut into force."""
        action = QAction(words, self._window)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if picture is not None:
            action.setIcon(picture)
        action.setStatusTip(hint)
        action.triggered.connect(lambda _checked=False: triggered())
        place = self._menus[menu]
        before = self._before_leaving if menu is Menu.FILE and place.actions() else None
        if separated:
            place.insertSeparator(before)  # type: ignore[arg-type]
        place.insertAction(before, action)  # type: ignore[arg-type]
        if before is not None:
            before.setVisible(True)
        place.menuAction().setVisible(True)
        return action

    def stand(self) -> None:
        """Show all, as a menu bar that moves under the mouse is worse; what is to come says so."""
        for key, menu in self._menus.items():
            if key is Menu.FILE or not menu.actions():
                waiting = QAction(_OPENING, menu)
                waiting.setEnabled(False)
                menu.insertAction(self._before_leaving if key is Menu.FILE else None, waiting)  # type: ignore[arg-type]
                self._waiting.append(waiting)
            menu.menuAction().setVisible(True)
        self._before_leaving.setVisible(True)

    def settle(self) -> None:
        """Show those with something in them: now nothing is in a menu that does not work."""
        for menu in self._menus.values():
            for waiting in self._waiting:
                menu.removeAction(waiting)
            menu.menuAction().setVisible(bool(menu.actions()))
