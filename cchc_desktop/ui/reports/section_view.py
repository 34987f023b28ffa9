"""One section: what the program writes, with numbers to click on, above what the officer writes."""

from html import escape
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from cchc_desktop.errors import RuleError
from cchc_desktop.services.report_view import Line, ShownSection
from cchc_desktop.typed import override
from cchc_desktop.ui.style import ACCENT, MUTED, WARNING

_SAVE_MS = 3000
_OTHER_SECTION = "Mục khác của báo cáo"


class Write(Protocol):
    """Stores a section's words; false if it must be tried again."""

    def __call__(self, section_id: int, words: str, /, *, quietly: bool = False) -> bool:
        """`quietly` opens no box: what a rule refuses for good is raised."""


class SectionView(QWidget):
    """A section's two texts.

    `write(section id, text)` stores what was typed, some seconds later.
    Signals: `number_clicked(key)`, `use_changed(section id, whether the program's text is printed)`.
    """

    number_clicked = Signal(str)
    use_changed = Signal(int, bool)

    def __init__(self, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._section_id: int | None = None
        self._kept = ""
        # Of any section and report, until they are stored: what could not be written is not lost.
        self._unwritten: dict[int, str] = {}
        self._written: dict[int, str] = {}
        self._writing = False
        self.heading = QLabel()
        self.use = QCheckBox("In phần chương trình viết")
        self.generated = QTextBrowser()
        self.text = QPlainTextEdit()
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.heading.setWordWrap(True)
        self.heading.setStyleSheet("font-weight: 600;")
        self.generated.setOpenLinks(False)
        self.generated.setAccessibleName("Phần chương trình viết từ số liệu")
        self.text.setAccessibleName("Phần cán bộ viết")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            "Viết thêm tại đây: nhận xét, đánh giá, nội dung chương trình không biết. Tự lưu khi viết."
        )
        own = QLabel("Phần cán bộ viết (in sau phần trên):")
        own.setBuddy(self.text)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(own)
        below.addWidget(self.text, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.generated)
        splitter.addWidget(lower)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([330, 220])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.use)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.generated.anchorClicked.connect(self._on_link)
        self.text.textChanged.connect(self._on_typed)
        self.text.installEventFilter(self)
        self._saving.timeout.connect(self.flush_shown)
        self.use.clicked.connect(self._on_use)

    def clear(self) -> None:
        """Show no section."""
        self._saving.stop()
        self._section_id = None
        self.heading.clear()
        self.generated.clear()
        self._set_text("")
        self.setEnabled(False)

    def show_section(self, section: ShownSection, *, locked: bool) -> None:
        """Show a section; what is being typed into it, or could not be written, is not disturbed."""
        stored = section.stored
        same = self._section_id == stored.id
        pending = same and (self._saving.isActive() or self._is_unsaved())
        if not same and not self._was_refused():
            self.flush()
        self.setEnabled(True)
        self._section_id = stored.id
        self.heading.setText(section.heading)
        place = self.generated.verticalScrollBar().value()
        self.generated.setHtml(_html(section))
        self.generated.verticalScrollBar().setValue(place)
        self.use.setVisible(bool(stored.source))
        self.use.setChecked(stored.use_generated)
        self.use.setEnabled(not locked)
        self.text.setReadOnly(locked)
        known = self._written.get(stored.id, stored.written)
        words = known if locked else self._unwritten.get(stored.id, known)
        if (locked or not pending) and self._typed() != words:
            self._set_text(words)
        self._kept = known

    def forget_written(self) -> None:
        """The report was read after all that was written: what is shown from now on is as it is stored."""
        self._written.clear()

    def flush(self, *, quietly: bool = False) -> bool:
        """Store what was typed, if anything was; false if it could not be: what needs it must wait.

        `quietly` opens no box; what a rule refuses stays too, to be told later.
        """
        self._saving.stop()
        if self._section_id is not None and self._is_unsaved():
            self._unwritten[self._section_id] = self._typed()
        if self._writing:
            # The box that says why takes the focus from the text.
            return not self._unwritten
        self._writing = True
        try:
            for section_id, words in [*self._unwritten.items()]:
                if not self._store(section_id, words, quietly=quietly):
                    break
        finally:
            self._writing = False
        return not self._unwritten

    def flush_shown(self) -> None:
        """Store what was typed; no box once the window is gone: that would hold up logging off."""
        self.flush(quietly=not self.window().isVisible())

    def _store(self, section_id: int, words: str, *, quietly: bool) -> bool:
        """False if the machine refuses: the other words need not be tried."""
        try:
            if not self._write(section_id, words, quietly=quietly):
                return False
        except RuleError:
            return True
        del self._unwritten[section_id]
        self._written[section_id] = words
        if section_id == self._section_id:
            self._kept = words
        return True

    def unsavable(self) -> list[tuple[str, str]]:
        """Store what was typed, without a box: the headings and words of what could not be."""
        self.flush(quietly=True)
        here, heading = self._section_id, self.heading.text()
        return [
            (heading if section_id == here else _OTHER_SECTION, words)
            for section_id, words in self._unwritten.items()
        ]

    def unsaved_words(self, _focus: QWidget) -> tuple[str, str] | None:
        """Where and what was typed and not stored yet: a draft until it is."""
        return (self.heading.text(), self._typed()) if self._is_unsaved() else None

    def _typed(self) -> str:
        return self.text.toPlainText().rstrip()

    def _is_unsaved(self) -> bool:
        return self._section_id is not None and not self.text.isReadOnly() and self._typed() != self._kept

    def _was_refused(self) -> bool:
        """Whether the officer was told already that these very words could not be written."""
        section_id = self._section_id
        return section_id is not None and self._unwritten.get(section_id) == self._typed()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self._on_left(cast(QFocusEvent, event))
        return super().eventFilter(watched, event)

    def _set_text(self, text: str) -> None:
        self.text.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.text.setPlainText(text)
        self.text.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._kept = text

    def _on_left(self, event: QFocusEvent) -> None:
        """Where the window may be about to close no box is opened: it follows later, if still due."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.flush_shown()
            return
        was_told = self._was_refused()
        if not self.flush(quietly=True) and not was_told:
            self._saving.start()

    def _on_typed(self) -> None:
        if self._section_id is not None:
            self._saving.start()

    def _on_use(self, checked: bool) -> None:
        if self._section_id is not None:
            self.use_changed.emit(self._section_id, checked)

    def _on_link(self, link: QUrl) -> None:
        self.number_clicked.emit(link.toString().removeprefix("so:"))


def _html(section: ShownSection) -> str:
    if not section.stored.source:
        return f"<p style='color:{MUTED}'>Mục này do cán bộ viết; chương trình không ghi gì.</p>"
    lines = "".join(_line(line) for line in section.lines)
    gone = "".join(
        f"<p style='color:{MUTED}; margin:3px 0'>Không còn: <s>{escape(line)}</s></p>"
        for line in section.gone
    )
    return f"<div style='line-height:130%'>{lines}{gone}</div>"


def _line(line: Line) -> str:
    words = "".join(
        f"<a href='so:{escape(key)}' style='color:{ACCENT}'>{escape(text)}</a>" if key else escape(text)
        for text, key in line.words
    )
    mark = f"<span style='color:{WARNING}'>▌</span>" if line.changed else ""
    return f"<p style='margin:3px 0'>{mark}{words}</p>"
