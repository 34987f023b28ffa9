"""Writing a report: the outline at the left, a section in the middle, what is to be mended at the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.outlines import save_outline
from cchc_desktop.services.report_files import export_report
from cchc_desktop.services.report_rows import name_rows
from cchc_desktop.services.report_sending import ShownReport, show_report
from cchc_desktop.services.reports import (
    accept_numbers,
    add_section,
    move_section,
    remove_section,
    rename_section,
    set_use_generated,
    set_written,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.jump import jump
from cchc_desktop.ui.main_window import icon
from cchc_desktop.ui.reports.figures import FiguresDialog
from cchc_desktop.ui.reports.own_template import remembered_template
from cchc_desktop.ui.reports.section_view import SectionView
from cchc_desktop.ui.reports.sources import SourcesDialog, calm

_REFRESH_MS = 150
_ROLE = Qt.ItemDataRole.UserRole
_FORMATS = (
    ("Word, PDF và Excel", ("docx", "pdf", "xlsx")),
    ("Word (.docx)", ("docx",)),
    ("PDF (.pdf)", ("pdf",)),
    ("Excel (.xlsx)", ("xlsx",)),
)


class ReportEditor(QWidget):
    """One stored report; `left` asks for the list of duties again."""

    left = Signal()
    preview_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._report_id: int | None = None
        self._asked = 0
        self._last_folder: Path | None = None
        self.shown: ShownReport | None = None
        self.title = QLabel()
        self.said = QLabel()
        self.outline = QListWidget()
        self.section = SectionView()
        self.lists = QTabWidget()
        self.missing, self.notes, self.differences = QListWidget(), QListWidget(), QListWidget()
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.back_button = self._button("◂ &Danh sách", "Về danh sách kỳ báo cáo (Alt+←)")
        self.update_button = self._button(
            "&Cập nhật số liệu", "Nhận số liệu mới; phần cán bộ viết giữ nguyên"
        )
        self.figures_button = self._button(
            "&Số liệu biểu mẫu…", "Nhập số liệu của Biểu mẫu 1-7 mà sổ theo dõi không tự tính được"
        )
        self.check_button = self._button(
            "&Kiểm tra", "Kiểm tra trước khi xuất: chữ của kỳ cũ, mục trống, căn cứ cũ"
        )
        self.preview_button = self._button("&Xem trước, in", "Xem bản in trong chương trình (Ctrl+P)")
        self.export_button = self._button("X&uất tệp", "Ghi Word, PDF, Excel")
        self.export_button.setIcon(icon("export-light"))
        self.export_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self.export_button.setProperty("menu", True)  # noqa: FBT003 - Qt's own
        menu = QMenu(self.export_button)
        for words, formats in _FORMATS:
            menu.addAction(words, partial(self.export, formats))
        menu.addSeparator()
        self.folder_action = menu.addAction("Mở thư mục vừa xuất", self._open_folder)
        self.folder_action.setEnabled(False)
        self.export_button.setMenu(menu)
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
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._outline_side())
        splitter.addWidget(self.section)
        splitter.addWidget(self._lists_side())
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([300, 720, 310])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.said)
        layout.addWidget(splitter, 1)

    def _button(self, words: str, hint: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(hint)
        return button

    def _outline_side(self) -> QWidget:
        self.outline.setWordWrap(True)
        calm(self.outline)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline.setAccessibleName("Đề cương báo cáo")
        self.outline_buttons: dict[str, QToolButton] = {}
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for key, words, hint, do in (
            ("add", "Thêm", "Thêm mục sau mục đang chọn (Ctrl+N)", self._add),
            ("rename", "Tên", "Đổi tên mục (F2)", self._rename),
            ("up", "↑", "Chuyển lên (Alt+↑)", partial(self._move, -1)),
            ("down", "↓", "Chuyển xuống (Alt+↓)", partial(self._move, 1)),
            ("remove", "Xóa", "Xóa mục (Delete); Ctrl+Z để hoàn tác", self._remove),
            ("keep", "Lưu đề cương", "Giữ đề cương này để dùng cho kỳ sau", self._keep_outline),
        ):
            button = QToolButton()
            button.setText(words)
            button.setToolTip(hint)
            button.clicked.connect(do)
            self.outline_buttons[key] = button
            bar.addWidget(button)
        bar.addStretch(1)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outline, 1)
        layout.addLayout(bar)
        return side

    def _lists_side(self) -> QWidget:
        for words, found in (
            ("Còn thiếu", self.missing),
            ("Cần sửa", self.notes),
            ("Thay đổi", self.differences),
        ):
            found.setWordWrap(True)
            calm(found)
            found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.lists.addTab(found, words)
        self.lists.setDocumentMode(True)
        return self.lists

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.leave)
        self.update_button.clicked.connect(self._accept_numbers)
        self.check_button.clicked.connect(self._show_notes)
        self.preview_button.clicked.connect(self.preview_asked)
        self.outline.currentRowChanged.connect(lambda _at: self._show_section())
        self.section.written.connect(self._keep_written)
        self.section.number_clicked.connect(self._show_sources)
        self.section.use_changed.connect(self._use_generated)
        self.figures_button.clicked.connect(lambda _checked: self._enter_figures())
        self.missing.itemActivated.connect(self._go_to_gap)
        self.notes.itemActivated.connect(self._go_to_note)
        self._refreshing.timeout.connect(self.refresh)
        for where, keys, do in (
            (self, "Alt+Left", self.leave),
            (self, "Ctrl+P", self.preview_asked.emit),
            (self.outline, "F2", self._rename),
            (self.outline, "Ctrl+N", self._add),
            (self.outline, "Delete", self._remove),
            (self.outline, "Alt+Up", partial(self._move, -1)),
            (self.outline, "Alt+Down", partial(self._move, 1)),
        ):
            self._shortcut(where, keys, do)

    def _shortcut(self, where: QWidget, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
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
        self.outline.clear()
        self.section.clear()
        self.title.setText("Đang lấy số liệu…")
        self.refresh()

    def later(self) -> None:
        """Show the report anew when the changes under way are done."""
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

        def work(_progress: Progress) -> ShownReport:
            return show_report(database, report_id, today)

        self._context.jobs.run(
            work,
            on_done=lambda shown: self._on_shown(shown, asked),
            on_error=self._on_refused,
            parent=self,
        )

    def _on_refused(self, error: Exception) -> None:
        """An undo may have taken the whole draft away."""
        if not isinstance(error, RuleError):
            raise error
        self._report_id = self.shown = None
        self.section.clear()
        self.left.emit()

    def _on_shown(self, shown: ShownReport, asked: int) -> None:
        if asked != self._asked or shown.draft.id != self._report_id:
            return
        self.shown = shown
        draft = shown.draft
        version = f" (đính chính lần {draft.version - 1})" if draft.version > 1 else ""
        self.title.setText(f"Báo cáo {parse_period(draft.period).title}{version}")
        self.said.setText(_state_words(shown))
        open_to_change = not draft.frozen
        for widget in (self.update_button, self.check_button, *self.outline_buttons.values()):
            widget.setEnabled(open_to_change)
        self._fill_outline(shown)
        self._fill_lists(shown)
        self._show_section()

    def _fill_outline(self, shown: ShownReport) -> None:
        at = self.outline.currentRow()
        self.outline.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.outline.clear()
        for section in shown.sections:
            news = bool(section.gone) or any(line.changed for line in section.lines)
            indent = "      " if section.stored.level > 1 else ""
            words = f"{indent}{section.heading}{'  ● mới' if news else ''}"
            item = QListWidgetItem(words)
            font = item.font()
            font.setBold(section.stored.level == 1)
            item.setFont(font)
            item.setToolTip("Số liệu đã đổi từ lần xem trước" if news else "")
            self.outline.addItem(item)
        first = 1 if self.outline.count() > 1 else 0
        self.outline.setCurrentRow(at if 0 <= at < self.outline.count() else first)
        self.outline.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _fill_lists(self, shown: ShownReport) -> None:
        for found, lines in (
            (self.missing, [gap.text for gap in shown.gaps]),
            (self.notes, [f"{note.where}: {note.text}" for note in shown.notes]),
            (self.differences, list(shown.differences)),
        ):
            found.clear()
            for at, line in enumerate(lines):
                item = QListWidgetItem(line)
                item.setData(_ROLE, at)
                found.addItem(item)
        for at, (words, found) in enumerate(
            (("Còn thiếu", self.missing), ("Cần sửa", self.notes), ("Thay đổi", self.differences))
        ):
            self.lists.setTabText(at, f"{words} ({found.count()})")
        self.lists.setTabVisible(2, shown.draft.version > 1)

    def _show_section(self) -> None:
        at = self.outline.currentRow()
        if self.shown is None or not 0 <= at < len(self.shown.sections):
            return
        self.section.show_section(self.shown.sections[at], locked=self.shown.draft.frozen)

    # Changing

    def _run(self, operation: Callable[..., Changes]) -> bool:
        return self._context.operations.run(self, operation)

    def _keep_written(self, section_id: int, text: str) -> None:
        self._run(partial(set_written, section_id=section_id, text=text))

    def _use_generated(self, section_id: int, use: bool) -> None:
        self._run(partial(set_use_generated, section_id=section_id, use=use))

    def _accept_numbers(self) -> None:
        self.section.flush()
        if self._report_id is not None:
            self._run(partial(accept_numbers, report_id=self._report_id, on=self._context.today))

    def _current(self) -> int | None:
        at = self.outline.currentRow()
        if self.shown is None or self.shown.draft.frozen or not 0 <= at < len(self.shown.sections):
            return None
        return self.shown.sections[at].stored.id

    def _add(self) -> None:
        title = self._context.dialogs.ask_text(self, "Tên mục mới:")
        if title and self._report_id is not None:
            self._run(partial(add_section, report_id=self._report_id, title=title, after_id=self._current()))

    def _rename(self) -> None:
        section_id = self._current()
        if section_id is None or self.shown is None:
            return
        old = self.shown.sections[self.outline.currentRow()].stored.title
        title = self._context.dialogs.ask_text(self, "Tên mục:", old)
        if title is not None and title != old:
            self._run(partial(rename_section, section_id=section_id, title=title))

    def _move(self, step: int) -> None:
        section_id = self._current()
        if section_id is not None and self._run(partial(move_section, section_id=section_id, step=step)):
            at = self.outline.currentRow() + step
            self.outline.setCurrentRow(min(max(at, 0), self.outline.count() - 1))

    def _remove(self) -> None:
        section_id = self._current()
        if section_id is not None:
            self._run(partial(remove_section, section_id=section_id))

    def _keep_outline(self) -> None:
        name = self._context.dialogs.ask_text(self, "Tên đề cương:", "Đề cương của tỉnh")
        if name and self._report_id is not None:
            self._run(partial(save_outline, name=name, report_id=self._report_id, default=True))

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

    def _go_to_gap(self, item: QListWidgetItem) -> None:
        gap = self.shown.gaps[item.data(_ROLE)] if self.shown is not None else None
        if gap is None:
            return
        if gap.entity.startswith("indicator:"):
            self._enter_figures(gap.entity.removeprefix("indicator:"))
        elif gap.entity.startswith("section:") and self.shown is not None:
            source = gap.entity.removeprefix("section:")
            sources = [section.stored.source for section in self.shown.sections]
            self._select(sources.index(source) if source in sources else None)
        elif not jump(self, gap.entity, gap.row_id):
            self._context.operations.said.emit("Khai báo ở mục Đơn vị, cơ quan trong thực đơn Tệp")

    def _enter_figures(self, code: str = "") -> None:
        draft = self.shown.draft if self.shown is not None else None
        if draft is not None and not draft.frozen:
            FiguresDialog(self._context, draft.period, draft.as_of, self, code=code).open()

    def _go_to_note(self, item: QListWidgetItem) -> None:
        if self.shown is not None:
            self._select(self.shown.notes[item.data(_ROLE)].section)

    def _select(self, at: int | None) -> None:
        if at is not None:
            self.outline.setCurrentRow(at)
            self.section.text.setFocus()

    def _show_notes(self) -> None:
        self.lists.setCurrentWidget(self.notes)
        self.notes.setFocus()
        count = self.notes.count()
        self._context.operations.said.emit(
            f"Có {count} chỗ cần sửa trước khi xuất" if count else "Không thấy chỗ nào cần sửa"
        )

    def export(self, formats: tuple[str, ...]) -> None:
        """Ask for a folder and write the files there; left-overs of another period are told first."""
        self.section.flush()
        if self.shown is None or self._report_id is None or not self._agreed(self.shown):
            return
        folder = self._context.dialogs.choose_folder(self, "Chọn thư mục để ghi báo cáo")
        if folder is None:
            return
        database, report_id, today = self._context.database, self._report_id, self._context.today
        template = remembered_template(self._context.store)
        self._context.jobs.run(
            lambda _progress: export_report(database, report_id, folder, formats, today, template=template),
            on_done=self._on_exported,
            parent=self,
            words="Đang xuất báo cáo…",
        )

    def _agreed(self, shown: ShownReport) -> bool:
        if not shown.notes:
            return True
        places = "\n".join(f"• {note.where}: {note.text}" for note in shown.notes[:6])
        return self._context.dialogs.confirm(
            self,
            f"Còn {len(shown.notes)} chỗ cần sửa. Vẫn xuất báo cáo?",
            yes="Vẫn xuất",
            details=places,
        )

    def _on_exported(self, files: tuple[Path, ...]) -> None:
        self._last_folder = files[0].parent
        self.folder_action.setEnabled(True)
        self._context.operations.said.emit("Đã xuất " + ", ".join(path.name for path in files))
        self.said.setText(f"Đã xuất {len(files)} tệp vào {self._last_folder}")

    def _open_folder(self) -> None:
        if self._last_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last_folder)))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab, or the window closes: nothing typed is left unsaved."""
        self.section.flush()
        super().hideEvent(event)


def _state_words(shown: ShownReport) -> str:
    draft = shown.draft
    if draft.frozen:
        number = f" số {draft.number}" if draft.number else ""
        return f"Đã gửi{number}: số liệu và lời văn được giữ nguyên như lúc gửi."
    changed = sum(line.changed for section in shown.sections for line in section.lines)
    news = f" {changed} dòng số liệu đã đổi từ lần xem trước (đánh dấu ▌)." if changed else ""
    return f"Bản đang soạn, tự lưu khi viết.{news}"
