"""Filters that the officer keeps for a list: the words themselves, in a menu at the end of the line."""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.paths import resource
from cchc_desktop.ui.store import Store


class KeptFilters(QMenu):
    """The menu of one list: bring kept words back, keep the present ones, forget some. Alt+Down opens it."""

    def __init__(self, line: QLineEdit, store: Store, name: str) -> None:
        super().__init__(line)
        self._line = line
        self._store = store
        self._key = f"filters/{name}"
        self.gone = QMenu("&Xóa bộ lọc", self)
        hint = "Bộ lọc đã lưu (Alt+↓)"
        opener = line.addAction(
            QIcon(str(resource("icons/filter.svg"))), QLineEdit.ActionPosition.TrailingPosition
        )
        opener.setToolTip(hint)
        opener.setText(hint)
        opener.triggered.connect(self.drop_down)
        shortcut = QShortcut(QKeySequence("Alt+Down"), line)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.drop_down)
        self.aboutToShow.connect(self.refresh)

    @property
    def kept(self) -> list[str]:
        """What is kept, by name; what another version wrote and this one cannot read is left out."""
        try:
            known = json.loads(str(self._store.value(self._key, "") or "[]"))
            return sorted((str(words) for words in known), key=order_key)
        except (ValueError, TypeError):
            return []

    def drop_down(self) -> None:
        """Open below the line, without waiting for an answer."""
        self.refresh()
        self.popup(self._line.mapToGlobal(QPoint(0, self._line.height())))

    def refresh(self) -> None:
        """Offer what is kept now, and to keep what stands in the line."""
        kept, words = self.kept, tidy(self._line.text())
        self.clear()
        self.gone.clear()
        for known in kept:
            _offer(self, known, partial(self._line.setText, known))
            _offer(self.gone, known, partial(self._forget, known))
        self.addSeparator()
        new = bool(words) and all(same_word(words) != same_word(known) for known in kept)
        entry = (
            f"&Lưu bộ lọc “{words.replace('&', '&&')}”" if words else "&Lưu bộ lọc (hãy gõ từ cần lọc trước)"
        )
        self.addAction(entry, partial(self._write, [*kept, words])).setEnabled(new)
        if kept:
            self.addMenu(self.gone)

    def _forget(self, words: str) -> None:
        self._write([known for known in self.kept if known != words])

    def _write(self, kept: list[str]) -> None:
        self._store.setValue(self._key, json.dumps(kept, ensure_ascii=False))


def _offer(menu: QMenu, words: str, do: Callable[[], object]) -> None:
    """An entry by the officer's own words: their ampersands are letters, not shortcuts."""
    menu.addAction(words.replace("&", "&&"), do)
