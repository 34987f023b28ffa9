"""What is to be known of a report beside its text: gaps, what to mend, changes, the files kept with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cchc_desktop.services.report_keeping import KeptFile
from cchc_desktop.services.report_view import ShownReport
from cchc_desktop.ui.reports.sources import calm

if TYPE_CHECKING:
    from cchc_desktop.reports.facts import Gap
    from cchc_desktop.reports.stale import StaleNote

_ROLE = Qt.ItemDataRole.UserRole


class ReportLists(QTabWidget):
    """Lists at the right of the editor.

    Signals: `gap_opened(Gap)`, `note_opened(StaleNote)`, `file_opened(KeptFile)`, `file_removed(KeptFile)`
    and `attach_asked`.
    """

    gap_opened = Signal(object)
    note_opened = Signal(object)
    file_opened = Signal(object)
    file_removed = Signal(object)
    attach_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.missing, self.notes, self.differences = QListWidget(), QListWidget(), QListWidget()
        self.files = QListWidget()
        self.attach_button = QPushButton("Đính kèm bản đã &ký…")
        self._named = (
            (self.missing, "Còn thiếu"),
            (self.notes, "Cần sửa"),
            (self.differences, "Thay đổi"),
            (self.files, "Tệp đã lưu"),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        for found, words in self._named:
            found.setWordWrap(True)
            calm(found)
            found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.addTab(found if found is not self.files else self._files_side(), words)
        self.setDocumentMode(True)
        self.setTabVisible(2, False)  # noqa: FBT003 - Qt's own
        self.setTabVisible(3, False)  # noqa: FBT003 - Qt's own

    def _files_side(self) -> QWidget:
        self.files.setToolTip("Enter để mở; Delete để bỏ tệp đã đính kèm")
        self.attach_button.setToolTip("Bản chụp có chữ ký, dấu, hoặc tệp đã sửa trước khi ký")
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.files, 1)
        layout.addWidget(self.attach_button)
        return side

    def _connect(self) -> None:
        for found, opened in (
            (self.missing, self.gap_opened),
            (self.notes, self.note_opened),
            (self.files, self.file_opened),
        ):
            found.itemActivated.connect(lambda item, opened=opened: opened.emit(item.data(_ROLE)))
        self.attach_button.clicked.connect(self.attach_asked)
        delete = QShortcut(QKeySequence("Delete"), self.files)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self._remove)

    def _remove(self) -> None:
        item = self.files.currentItem()
        if item is not None:
            self.file_removed.emit(item.data(_ROLE))

    def show_report(self, shown: ShownReport, files: Sequence[KeptFile]) -> None:
        """Fill all lists."""
        gaps: Sequence[Gap] = shown.gaps
        notes: Sequence[StaleNote] = shown.notes
        _fill(self.missing, [(gap.text, gap) for gap in gaps])
        _fill(self.notes, [(f"{note.where}: {note.text}", note) for note in notes])
        _fill(self.differences, [(line, line) for line in shown.differences])
        _fill(self.files, [(_file_words(file), file) for file in files])
        for at, (found, words) in enumerate(self._named):
            self.setTabText(at, f"{words} ({found.count()})")
        sent = shown.draft.frozen
        self.setTabVisible(0, not sent)
        self.setTabVisible(1, not sent)
        self.setTabVisible(2, shown.draft.version > 1)
        self.setTabVisible(3, sent)

    def show_notes(self) -> int:
        """Bring what is to be mended to the front; how many there are."""
        self.setCurrentWidget(self.notes)
        self.notes.setFocus()
        return self.notes.count()


def _fill(found: QListWidget, lines: Sequence[tuple[str, object]]) -> None:
    found.clear()
    for words, what in lines:
        item = QListWidgetItem(words)
        item.setData(_ROLE, what)
        found.addItem(item)


_KINDS = {".docx": "Word", ".pdf": "PDF", ".xlsx": "Excel"}


def _file_words(file: KeptFile) -> str:
    kind = "Bản đã ký" if file.signed else _KINDS.get(Path(file.name).suffix, "Tệp")
    return f"{kind}: {file.name}"
