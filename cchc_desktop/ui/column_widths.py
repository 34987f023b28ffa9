"""How wide the columns of a table are: shared out until the officer drags one; from then on the officer's."""

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

from cchc_desktop.ui.store import Store
from cchc_desktop.ui.table_model import TableModel

_QUIET_MS = 300
_SIDES = 16


class ColumnWidths(QObject):
    """Kept from one day to the next under the table's name."""

    def __init__(self, view: QTableView, model: TableModel[Any], name: str, store: Store | None) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._key = f"widths/{name}"
        self._store = store
        self._dragged = self._sharing = False
        self._remembering = QTimer(self)
        self._remembering.setSingleShot(True)
        self._remembering.setInterval(_QUIET_MS)
        self._remembering.timeout.connect(self._remember)

    def restore(self) -> None:
        """As the officer left them, else as the columns ask for."""
        known = self._known()
        self._dragged = bool(known)
        header, unit = self._view.horizontalHeader(), self._view.fontMetrics().averageCharWidth()
        self._sharing = True
        for at, column in enumerate(self._model.columns):
            header.resizeSection(at, known.get(column.key, column.width * unit + _SIDES))
        self._sharing = False
        header.sectionResized.connect(self._on_resized)

    def share(self) -> None:
        """Give the room that is left to the columns that stretch."""
        columns = self._model.columns
        stretching = [at for at, column in enumerate(columns) if column.stretch]
        if self._dragged or not stretching:
            return
        header, unit = self._view.horizontalHeader(), self._view.fontMetrics().averageCharWidth()
        fixed = sum(header.sectionSize(at) for at in range(header.count()) if at not in stretching)
        room = (self._view.viewport().width() - fixed) // len(stretching)
        self._sharing = True
        for at in stretching:
            header.resizeSection(at, max(room, columns[at].width * unit))
        self._sharing = False

    def _known(self) -> dict[str, int]:
        if self._store is None:
            return {}
        stored = str(self._store.value(self._key, "") or "")
        pairs = [part.partition("=") for part in stored.split(";")]
        return {key: int(width) for key, _, width in pairs if width.isdigit()}

    def _on_resized(self, _at: int, before: int, now: int) -> None:
        # A column that is hidden or shown again tells of a width of 0: nobody dragged it.
        if not self._sharing and before and now:
            self._dragged = True
            self._remembering.start()

    def _remember(self) -> None:
        header = self._view.horizontalHeader()
        widths = ((column.key, header.sectionSize(at)) for at, column in enumerate(self._model.columns))
        pairs = [f"{key}={width}" for key, width in widths if width]
        if self._store is not None:
            self._store.setValue(self._key, ";".join(pairs))
