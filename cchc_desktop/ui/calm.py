"""Tabs and splitters that stay calm: Qt's own paint themselves whole whenever a word inside them changes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from cchc_desktop.typed import override


class CalmTabs(QTabWidget):
    """Lays itself out anew only when its tabs, or the least room its pages need, changed."""

    _wanted: object = None

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            wanted = (self.tabBar().sizeHint(), self.minimumSizeHint())
            if wanted == self._wanted:
                return True
            self._wanted = wanted
        return super().event(event)


class CalmSplitter(QSplitter):
    """Shares its room out anew only when a part came, went, or needs another least room than before."""

    _wanted: object = None

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            wanted = [self._needs(self.widget(at)) for at in range(self.count())]
            if wanted == self._wanted:
                return True
            self._wanted = wanted
        return super().event(event)

    def _needs(self, part: QWidget) -> tuple[bool, int]:
        """Only along the splitter, where a least size set by hand is the one that counts."""
        hint, least = part.minimumSizeHint(), part.minimumSize()
        if self.orientation() == Qt.Orientation.Horizontal:
            return part.isHidden(), least.width() or hint.width()
        return part.isHidden(), least.height() or hint.height()
