"""Tabs whose pages are made when first looked at, or while nothing else is to be done."""

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget


class LazyTabs(QTabWidget):
    """Knows its pages by key; a page is made once, whoever asks for it first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._holders: dict[str, QWidget] = {}
        self._made: dict[str, QWidget] = {}
        self.currentChanged.connect(self._on_current)

    def add(self, key: str, caption: str, make: Callable[[], QWidget]) -> None:
        """Add a tab; `make` is called when its page is first needed."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 8, 0, 0)
        self._makers[key], self._holders[key] = make, holder
        self.addTab(holder, caption)

    def page(self, key: str) -> QWidget:
        """The page of a tab."""
        if key not in self._made:
            # Noted first: filling the page may ask for it.
            page = self._made[key] = self._makers[key]()
            layout = self._holders[key].layout()
            if layout is not None:
                layout.addWidget(page)
            self._holders[key].setFocusProxy(page)
        return self._made[key]

    def renew(self, key: str) -> None:
        """Make a page again, as another state needs it."""
        if (page := self._made.pop(key, None)) is not None:
            page.hide()
            page.deleteLater()
            self.page(key)

    def is_made(self, key: str) -> bool:
        """Whether the page was made already."""
        return key in self._made

    def make_next(self) -> bool:
        """Make one page that is not there yet; false if all are."""
        missing = next((key for key in self._makers if key not in self._made), None)
        if missing is not None:
            self.page(missing)
        return missing is not None

    def show_page(self, key: str) -> None:
        """Turn to a tab."""
        self.setCurrentWidget(self._holders[key])

    @property
    def current(self) -> str:
        """The key of the tab that is shown."""
        return next(key for key, holder in self._holders.items() if holder is self.currentWidget())

    def name(self, key: str, caption: str) -> None:
        """Put other words on a tab."""
        at = self.indexOf(self._holders[key]) if key in self._holders else -1
        if at >= 0 and self.tabText(at) != caption:
            self.setTabText(at, caption)

    def _on_current(self, at: int) -> None:
        holder = self.widget(at)
        key = next((key for key, one in self._holders.items() if one is holder), None)
        # Before the window is shown nobody looks at the first one.
        if key is not None and self.isVisible():
            self.page(key)
