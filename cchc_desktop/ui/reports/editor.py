"""Writing a report: the outline at the left, a section in the middle, what is to be mended at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.services.evidence_store import StoredFile
from cchc_desktop.services.report_keeping import KeptFile, attach_signed, detach_signed, files_of
from cchc_desktop.services.report_rows import name_rows
from cchc_desktop.services.report_view import ShownReport, show_report
from cchc_desktop.services.reports import accept_numbers, set_use_generated, set_written
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.documents.files import keep_files, open_kept
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.reports.charts_view import ChartsView
from cchc_desktop.ui.reports.exporting import ExportButton
from cchc_desktop.ui.reports.figures import FiguresDialog
from cchc_desktop.ui.reports.outline_side import OutlineSide
from cchc_desktop.ui.reports.places import go_to
from cchc_desktop.ui.reports.report_lists import ReportLists
from cchc_desktop.ui.reports.section_view import SectionView
from cchc_desktop.ui.reports.sources import SourcesDialog

if TYPE_CHECKING:
    from cchc_desktop.reports.facts import Gap
    from cchc_desktop.reports.stale import StaleNote

_REFRESH_MS = 150
_SIGNED_KINDS = "Bản đã ký (*.pdf *.docx *.jpg *.jpeg *.png)"


class ReportEditor(QWidget):
    """One stored report; `left` asks for the list of duties again."""

    left = Signal()
    preview_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._report_id: int | None = None
        self._asked = 0
        self.shown: ShownReport | None = None
        self.title = QLabel()
        self.said = QLabel()
        self.headings = OutlineSide(context)
        self.outline = self.headings.list
        self.section = SectionView(self._keep_written)
        self.charts = ChartsView(context)
        self.middle = QStackedWidget()
        self.lists = ReportLists()
        self.missing, self.notes = self.lists.missing, self.lists.notes
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.back_button = _button("◂ &Danh sách", "Về danh sách kỳ báo cáo (Alt+←)")
        self.update_button = _button("&Cập nhật số liệu", "Nhận số liệu mới; phần cán bộ viết giữ nguyên")
        self.figures_button = _button(
            "&Số liệu biểu mẫu…", "Nhập số liệu của Biểu mẫu 1-7 mà sổ theo dõi không tự tính được"
        )
        self.check_button = _button(
            "&Kiểm tra", "Kiểm tra trước khi xuất: chữ của kỳ cũ, mục trống, căn cứ cũ"
        )
        self.preview_button = _button("&Xem trước, in", "Xem bản in trong chương trình (Ctrl+P)")
        self.export_button = ExportButton(self._context, self._to_export)
        self.title.setProperty("role", "title")
        self.said.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addWidget(self.title, 1)
        for button in (
            self.figures_button,
            self.update_button,
            self.check_button,
            self.preview_button,
            self.export_button,
        ):
            top.addWidget(button)
        self.middle.addWidget(self.section)
        self.middle.addWidget(self.charts)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for side in (self.headings, self.middle, self.lists):
            splitter.addWidget(side)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([300, 720, 310])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.said)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.leave)
        self.update_button.clicked.connect(self._accept_numbers)
        self.check_button.clicked.connect(self._show_notes)
        self.preview_button.clicked.connect(self.preview_asked)
        self.figures_button.clicked.connect(lambda _checked: self._enter_figures())
        self.export_button.pressed.connect(self.section.flush)
        self.export_button.exported.connect(self.said.setText)
        self.headings.chosen.connect(self._show_section)
        self.headings.charts_asked.connect(self._show_charts)
        self.section.number_clicked.connect(self._show_sources)
        self.section.use_changed.connect(self._use_generated)
        self.lists.gap_opened.connect(self._go_to_gap)
        self.lists.note_opened.connect(self._go_to_note)
        self.lists.file_opened.connect(self._open_file)
        self.lists.file_removed.connect(self._remove_file)
        self.lists.attach_asked.connect(self._attach)
        self._refreshing.timeout.connect(self.refresh)
        self._shortcut("Alt+Left", self.leave)
        self._shortcut("Ctrl+P", self.preview_asked.emit)

    def _shortcut(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    # Showing

    @property
    def report_id(self) -> int | None:
        """Which report is open; None while none is."""
        return self._report_id

    def open(self, report_id: int) -> None:
        """Show another report."""
        self.section.flush()
        self._report_id, self.shown = report_id, None
        self.headings.clear()
        self.section.clear()
        self.middle.setCurrentWidget(self.section)
        self.title.setText("Đang lấy số liệu…")
        self.refresh()

    def later(self) -> None:
        """Show the report anew when the changes under way are done."""
        # What is being read was begun before them: it would bring words back that were written over.
        self._asked += 1
        if self._report_id is not None:
            self._refreshing.start()

    def waiting(self) -> bool:
        """Whether the report will be read anew in a moment."""
        return self._refreshing.isActive()

    def refresh(self) -> None:
        """Read the report on the thread of jobs: it takes three readings of all registers."""
        report_id, database, today = self._report_id, self._context.database, self._context.today
        if report_id is None:
            return
        self._asked += 1
        asked = self._asked

        def work(_progress: Progress) -> tuple[ShownReport, list[KeptFile]]:
            return show_report(database, report_id, today), files_of(database, report_id)

        self._context.jobs.run(
            work,
            on_done=lambda found: self._on_shown(*found, asked),
            on_error=self._on_refused,
            parent=self,
        )

    def _on_refused(self, error: Exception) -> None:
        """An undo may have taken the whole draft away; another program may hold the data."""
        if not isinstance(error, CchcError):
            raise error
        if not isinstance(error, RuleError):
            if self.shown is None:
                self.title.setText("Chưa lấy được số liệu. Bấm F5 để thử lại.")
            self._context.dialogs.problem(self, error)
            return
        self._report_id = self.shown = None
        self.section.clear()
        self.left.emit()

    def _on_shown(self, shown: ShownReport, files: list[KeptFile], asked: int) -> None:
        if asked != self._asked or shown.draft.id != self._report_id:
            return
        self.shown = shown
        self.section.forget_written()
        draft = shown.draft
        version = f" (đính chính lần {draft.version - 1})" if draft.version > 1 else ""
        self.title.setText(f"Báo cáo {parse_period(draft.period).title}{version}")
        self.said.setText(_state_words(shown))
        for widget in (self.update_button, self.check_button, self.figures_button):
            widget.setEnabled(not draft.frozen)
        self.headings.show_report(shown)
        self.lists.show_report(shown, files)
        self._fill_section()
        if self.middle.currentWidget() is self.charts:
            self.charts.show_charts(shown.charts)

    def _show_section(self) -> None:
        self.middle.setCurrentWidget(self.section)
        self._fill_section()

    def _fill_section(self) -> None:
        section = self.headings.section()
        if section is not None and self.shown is not None:
            self.section.show_section(section, locked=self.shown.draft.frozen)

    def _show_charts(self) -> None:
        if self.shown is not None:
            self.section.flush()
            self.middle.setCurrentWidget(self.charts)
            self.charts.show_charts(self.shown.charts)

    # Changing

    def _run(self, operation: Callable[..., Changes]) -> bool:
        return self._context.operations.run(self, operation)

    def _keep_written(self, section_id: int, text: str, /, *, quietly: bool = False) -> bool:
        write = partial(set_written, section_id=section_id, text=text)
        if quietly:
            return self._keep_quietly(write)
        try:
            return self._context.operations.attempt(self, write) is not None
        except RuleError as error:
            # The section is gone or its report was sent: no later try would write it.
            self._context.dialogs.problem(self, error)
            return True

    def _keep_quietly(self, write: Operation) -> bool:
        try:
            self._context.operations.carry_out(write)
        except RuleError:
            raise
        except CchcError:
            return False
        return True

    def _use_generated(self, section_id: int, use: bool) -> None:
        self._run(partial(set_use_generated, section_id=section_id, use=use))

    def _accept_numbers(self) -> None:
        if self.section.flush() and self._report_id is not None:
            self._run(partial(accept_numbers, report_id=self._report_id, on=self._context.today))

    def _enter_figures(self, code: str = "") -> None:
        draft = self.shown.draft if self.shown is not None else None
        if draft is not None and not draft.frozen:
            FiguresDialog(self._context, draft.period, draft.as_of, self, code=code).open()

    # The files of a sent report

    def _attach(self) -> None:
        report_id = self._report_id
        path = self._context.dialogs.open_file(self, "Chọn bản đã ký", _SIGNED_KINDS)
        if path is None or report_id is None:
            return

        def keep(files: Sequence[StoredFile]) -> None:
            if self._run(partial(attach_signed, report_id=report_id, files=files)):
                self._context.operations.said.emit(f"Đã lưu {files[0].name} cùng báo cáo")

        keep_files(self._context, self, [path], keep)

    def _open_file(self, file: KeptFile) -> None:
        open_kept(self._context, self, file.stored)

    def _remove_file(self, file: KeptFile) -> None:
        if self._run(partial(detach_signed, file_id=file.id)):
            self._context.operations.said.emit(f"Đã bỏ {file.name}. Ctrl+Z để hoàn tác.")

    # Leaving, looking, exporting

    def leave(self) -> None:
        """Back to the list; what was typed is kept first."""
        self.section.flush()
        self.left.emit()

    def _show_sources(self, key: str) -> None:
        fact = self.shown.facts.get(key) if self.shown is not None else None
        if fact is not None:
            rows = name_rows(self._context.database, fact.rows)
            SourcesDialog(fact.label, fact.text, rows, self).open()

    def _go_to_gap(self, gap: "Gap") -> None:
        kind, _, code = gap.entity.partition(":")
        if kind == "indicator":
            self._enter_figures(code)
        elif kind == "section" and self.shown is not None:
            sources = [section.stored.source for section in self.shown.sections]
            self._select(sources.index(code) if code in sources else None)
        else:
            go_to(self._context, self, gap.entity, gap.row_id)

    def _go_to_note(self, note: "StaleNote") -> None:
        kind, _, code = note.entity.partition(":")
        if note.section is not None:
            self._select(note.section)
        elif kind == "indicator":
            self._enter_figures(code)
        else:
            go_to(self._context, self, note.entity)

    def _select(self, at: int | None) -> None:
        if at is not None:
            self.outline.setCurrentRow(at)
            self._show_section()
            self.section.text.setFocus()

    def _show_notes(self) -> None:
        count = self.lists.show_notes()
        self._context.operations.said.emit(
            f"Có {count} chỗ cần sửa trước khi xuất" if count else "Không thấy chỗ nào cần sửa"
        )

    def export(self, formats: tuple[str, ...]) -> None:
        """Write the report's files; what was typed is kept first."""
        self.export_button.export(formats)

    def _to_export(self) -> ShownReport | None:
        return self.shown if self.section.flush() else None

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab, or the window closes: nothing typed is left unsaved."""
        self.section.flush_shown()
        super().hideEvent(event)


def _button(words: str, hint: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(hint)
    return button


def _state_words(shown: ShownReport) -> str:
    draft = shown.draft
    if draft.frozen:
        number = f" số {draft.number}" if draft.number else ""
        return f"Đã gửi{number}: số liệu, lời văn và tệp được giữ nguyên như lúc gửi."
    changed = sum(line.changed for section in shown.sections for line in section.lines)
    news = f" {changed} dòng số liệu đã đổi từ lần xem trước (đánh dấu ▌)." if changed else ""
    return f"Bản đang soạn, tự lưu khi viết.{news}"
