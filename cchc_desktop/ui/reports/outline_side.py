"""The outline of the report being written: its headings, and the buttons that change them."""

from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.domain.changes import Changes
from cchc_desktop.services.outlines import save_outline
from cchc_desktop.services.report_sections import add_section, move_section, remove_section, rename_section
from cchc_desktop.services.report_view import ShownReport, ShownSection
from cchc_desktop.services.reports import set_charts
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.reports.sources import calm

_INDENT = 16


class OutlineSide(QWidget):
    """Headings at the left of the editor; `chosen`: another one is stood on, `charts_asked`: show charts."""

    chosen = Signal()
    charts_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: ShownReport | None = None
        self.list = QListWidget()
        self.buttons: dict[str, QToolButton] = {}
        self.charts = QCheckBox("&Kèm biểu đồ")
        self.charts_button = QToolButton()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_INDENT, 1))
        calm(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Đề cương báo cáo")
        bar = QHBoxLayout()
        bar.setSpacing(4)
        for key, words, hint, do in (
            ("add", "Thêm", "Thêm mục sau mục đang chọn (Ctrl+N)", self._add),
            ("rename", "Tên", "Đổi tên mục (F2)", self._rename),
            ("up", "↑", "Chuyển lên (Alt+↑)", partial(self._move, -1)),
            ("down", "↓", "Chuyển xuống (Alt+↓)", partial(self._move, 1)),
            ("remove", "Xóa", "Xóa mục (Delete); Ctrl+Z để hoàn tác", self._remove),
            ("keep", "Lưu đề cương", "Giữ đề cương này để dùng cho kỳ sau", self._keep),
        ):
            button = QToolButton()
            button.setText(words)
            button.setToolTip(hint)
            button.clicked.connect(do)
            self.buttons[key] = button
            bar.addWidget(button)
        bar.addStretch(1)
        self.charts.setToolTip("In thêm phụ lục biểu đồ ở cuối báo cáo")
        self.charts_button.setText("Xem biểu đồ")
        self.charts_button.setToolTip("Tiến độ theo lĩnh vực, chỉ tiêu và kết quả, đơn vị được kiểm tra")
        below = QHBoxLayout()
        below.addWidget(self.charts)
        below.addStretch(1)
        below.addWidget(self.charts_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(bar)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _at: self.chosen.emit())
        # Also where the heading was stood on already: charts may be in front of its text.
        self.list.itemClicked.connect(lambda _item: self.chosen.emit())
        self.charts.clicked.connect(self._switch_charts)
        self.charts_button.clicked.connect(self.charts_asked)
        for keys, do in (
            ("F2", self._rename),
            ("Ctrl+N", self._add),
            ("Delete", self._remove),
            ("Alt+Up", partial(self._move, -1)),
            ("Alt+Down", partial(self._move, 1)),
        ):
            self._shortcut(keys, do)

    def _shortcut(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    # Showing

    def clear(self) -> None:
        """Show no report."""
        self._shown = None
        self.list.clear()

    def show_report(self, shown: ShownReport) -> None:
        """Show a report's headings, those with news marked."""
        self._shown = shown
        open_to_change = not shown.draft.frozen
        for widget in (*self.buttons.values(), self.charts):
            widget.setEnabled(open_to_change)
        self.charts.setChecked(shown.with_charts)
        self.charts_button.setEnabled(bool(shown.charts))
        at = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for section in shown.sections:
            self.list.addItem(_item(section))
        first = 1 if self.list.count() > 1 else 0
        self.list.setCurrentRow(at if 0 <= at < self.list.count() else first)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own

    def section(self) -> ShownSection | None:
        """The section stood on."""
        at = self.list.currentRow()
        if self._shown is None or not 0 <= at < len(self._shown.sections):
            return None
        return self._shown.sections[at]

    # Changing

    def _run(self, operation: Callable[..., Changes]) -> bool:
        return self._context.operations.run(self, operation)

    def _report_id(self) -> int | None:
        return self._shown.draft.id if self._shown is not None else None

    def _current(self) -> int | None:
        """The section that may be changed; None in a report that was sent."""
        section = self.section()
        if section is None or self._shown is None or self._shown.draft.frozen:
            return None
        return section.stored.id

    def _add(self) -> None:
        report_id = self._report_id()
        title = self._context.dialogs.ask_text(self, "Tên mục mới:")
        if title and report_id is not None:
            self._run(partial(add_section, report_id=report_id, title=title, after_id=self._current()))

    def _rename(self) -> None:
        section_id, section = self._current(), self.section()
        if section_id is None or section is None:
            return
        title = self._context.dialogs.ask_text(self, "Tên mục:", section.stored.title)
        if title is not None and title != section.stored.title:
            self._run(partial(rename_section, section_id=section_id, title=title))

    def _move(self, step: int) -> None:
        section_id = self._current()
        if section_id is not None and self._run(partial(move_section, section_id=section_id, step=step)):
            at = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(at, 0), self.list.count() - 1))

    def _remove(self) -> None:
        section_id = self._current()
        if section_id is not None:
            self._run(partial(remove_section, section_id=section_id))

    def _keep(self) -> None:
        report_id = self._report_id()
        name = self._context.dialogs.ask_text(self, "Tên đề cương:", "Đề cương của tỉnh")
        if name and report_id is not None:
            self._run(partial(save_outline, name=name, report_id=report_id, default=True))

    def _switch_charts(self, wanted: bool) -> None:
        report_id = self._report_id()
        if report_id is not None:
            self._run(partial(set_charts, report_id=report_id, charts=wanted))


@cache
def _indent() -> QIcon:
    """Room before a heading, so that its second line begins below the first: blanks move the first alone."""
    room = QPixmap(_INDENT, 1)
    room.fill(Qt.GlobalColor.transparent)
    return QIcon(room)


def _item(section: ShownSection) -> QListWidgetItem:
    news = bool(section.gone) or any(line.changed for line in section.lines)
    item = QListWidgetItem(f"{section.heading}{'  ● mới' if news else ''}")
    if section.stored.level > 1:
        item.setIcon(_indent())
    font = item.font()
    font.setBold(section.stored.level == 1)
    item.setFont(font)
    item.setToolTip("Số liệu đã đổi từ lần xem trước" if news else "")
    return item
