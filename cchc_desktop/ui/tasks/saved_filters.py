"""Filters of the task list kept under a name of the officer's own, from one day to the next."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.paths import resource
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.store import Store
from cchc_desktop.ui.tasks.filters import TaskFilters

_KEY = "tasks/saved-filters"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name, and what the filters said when it was given; empty words hide nothing."""

    name: str
    quick: str = ""
    unit: str = ""
    area: str = ""
    words: str = ""


def read_filters(store: Store) -> list[SavedFilter]:
    """The kept filters by name; what another version wrote and this one cannot read is left out."""
    try:
        known = json.loads(str(store.value(_KEY, "") or "[]"))
        found = [SavedFilter(**{name: str(word) for name, word in entry.items()}) for entry in known]
    except (ValueError, TypeError, AttributeError):
        return []
    return sorted(found, key=lambda saved: order_key(saved.name))


def keep_filter(store: Store, new: SavedFilter) -> None:
    """Keep a filter; one of the same name is replaced."""
    others = [saved for saved in read_filters(store) if same_word(saved.name) != same_word(new.name)]
    _write(store, [*others, new])


def forget_filter(store: Store, name: str) -> None:
    """Keep a filter no longer."""
    _write(store, [saved for saved in read_filters(store) if saved.name != name])


def _write(store: Store, filters: list[SavedFilter]) -> None:
    store.setValue(_KEY, json.dumps([asdict(saved) for saved in filters], ensure_ascii=False))


class SavedFiltersButton(QPushButton):
    """Its menu brings a kept filter back, keeps the present one, or forgets one."""

    def __init__(
        self, context: Context, filters: TaskFilters, words: QLineEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._filters = filters
        self._words = words
        self.setIcon(QIcon(str(resource("icons/filter.svg"))))
        self.setToolTip("Bộ lọc đã lưu")
        self.setAccessibleName("Bộ lọc đã lưu")
        self.setProperty("menu", True)  # noqa: FBT003 - Qt's own
        # As narrow as its icon allows: the line of filters just fits a small screen.
        self.setFixedWidth(64)
        self.choices = QMenu(self)
        self.gone = QMenu("&Xóa bộ lọc", self)
        self.setMenu(self.choices)
        # When it opens, not when a choice is made: an entry must outlive its own click.
        self.choices.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """Offer what is kept now."""
        known = read_filters(self._context.store)
        self.choices.clear()
        self.gone.clear()
        for saved in known:
            _offer(self.choices, saved.name, partial(self.use, saved))
            _offer(self.gone, saved.name, partial(self.forget, saved.name))
        self.choices.addSeparator()
        self.choices.addAction("&Lưu bộ lọc đang dùng…").triggered.connect(lambda _checked=False: self.keep())
        if known:
            self.choices.addMenu(self.gone)

    def use(self, saved: SavedFilter) -> None:
        """Filter as it was kept."""
        self._words.setText(saved.words)
        if not self._filters.choose(saved.quick, saved.unit, saved.area):
            said = f"Kế hoạch này không có nhiệm vụ của “{saved.unit}”: đang hiện mọi đơn vị"
            self._context.operations.said.emit(said)

    def keep(self) -> None:
        """Ask for a name and keep what is chosen now."""
        quick, unit, area = self._filters.chosen
        words = self._words.text()
        proposed = " – ".join(filter(None, (quick, unit, tidy(words))))
        name = self._context.dialogs.ask_text(self, "Tên của bộ lọc:", proposed)
        if name and (name := tidy(name)):
            keep_filter(self._context.store, SavedFilter(name, quick, unit, area, words))
            self._context.operations.said.emit(f"Đã lưu bộ lọc “{name}”")

    def forget(self, name: str) -> None:
        """Keep this one no longer."""
        forget_filter(self._context.store, name)
        self._context.operations.said.emit(f"Đã xóa bộ lọc “{name}”")


def _offer(menu: QMenu, name: str, do: Callable[[], None]) -> None:
    """An entry by a name of the officer's: its ampersands are letters, not shortcuts."""
    menu.addAction(name.replace("&", "&&")).triggered.connect(lambda _checked=False: do())
