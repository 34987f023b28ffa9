"""The first start: from the plan file to the commune's own data in two pages."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.domain.office import Commune
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.office import start_office
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import LineField
from cchc_desktop.ui.forms import Form
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.main_window import PLAN_SUFFIXES, dropped_plan, take_copy
from cchc_desktop.ui.office.forms import (
    AUTHORITIES,
    POSITIONS,
    add_commune_fields,
    add_signer_fields,
    show_commune,
)
from cchc_desktop.ui.office.proposals import commune_in, signer_in
from cchc_desktop.ui.review.opening import Material, read_material, show_review

_SIGNER = ("authority", "position", "signer_name")
SAMPLE_NAME = "du-lieu-mau.cchc"


def _start_program(arguments: list[str]) -> bool:
    frozen = bool(getattr(sys, "frozen", False))
    before = [] if frozen else ["-m", "cchc_desktop"]
    started, _ = QProcess.startDetached(sys.executable, [*before, *arguments])
    return bool(started)


class FirstStart(QDialog):
    """Asks for the plan file first: what it says need not be typed on the second page.

    Nothing is written before the last button. `imported` tells the id of the plan, if one was imported.
    """

    imported = Signal(int)

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        start_program: Callable[[list[str]], bool] = _start_program,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._start_program = start_program
        self._material: Material | None = None
        self.pages = QStackedWidget()
        self.form = Form()
        self.read = QLabel()
        self.back_button = QPushButton("&Quay lại")
        self.next_button = QPushButton()
        self.later_button = QPushButton("Để s&au")
        self._build()
        self._connect()
        self._show_page(0)

    # Building

    def _build(self) -> None:
        self.setWindowTitle("Bắt đầu dùng CCHC Desktop")
        self.setModal(True)
        self.setAcceptDrops(True)
        self.pages.addWidget(self._file_page())
        self.pages.addWidget(self._office_page())
        row = QHBoxLayout()
        row.addWidget(self.later_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        for button in (self.later_button, self.back_button):
            button.setAutoDefault(False)
        self.next_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)
        room = self.screen().availableGeometry()
        self.resize(min(720, room.width() - 60), min(600, room.height() - 80))

    def _file_page(self) -> QWidget:
        page = QWidget()
        self.choose_button = QPushButton("&Chọn tệp kế hoạch…")
        self.skip_button = QPushButton("&Nhập sau")
        self.sample_button = QPushButton("Dùng dữ liệu &mẫu")
        rows = QFormLayout()
        rows.setVerticalSpacing(16)
        rows.setHorizontalSpacing(16)
        for button, words in (
            (self.choose_button, "Tệp Word, PDF, Excel hoặc văn bản của kế hoạch CCHC năm nay."
             " Có thể kéo thả tệp vào cửa sổ này."),
            (self.skip_button, "Chưa có tệp: chỉ nhập thông tin xã, phường rồi vào làm việc."),
            (self.sample_button, "Xem thử một xã giả định ở cửa sổ riêng, không lẫn với dữ liệu của xã."),
        ):  # fmt: skip
            button.setMinimumWidth(180)
            button.setAutoDefault(False)
            hint = QLabel(words)
            hint.setWordWrap(True)
            hint.setProperty("role", "muted")
            rows.addRow(button, hint)
        self.choose_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_title("Bắt đầu từ tệp kế hoạch"))
        layout.addWidget(_text("Chương trình đọc kế hoạch, cho xem lại từng nhiệm vụ, chỉ tiêu rồi mới ghi."))
        layout.addSpacing(12)
        layout.addLayout(rows)
        layout.addStretch(1)
        return page

    def _office_page(self) -> QWidget:
        add_commune_fields(self.form, short=True)
        add_signer_fields(self.form)
        self.form.add("signer_name", "Người ký", LineField())
        show_commune(self.form, Commune())
        self.form.set_value("authority", AUTHORITIES[0])
        self.form.set_value("position", POSITIONS[0])
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 10, 0)
        inner.addWidget(self.form)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(holder)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_title("Thông tin xã, phường và người ký"))
        self.read.setWordWrap(True)
        self.read.setProperty("role", "muted")
        layout.addWidget(self.read)
        layout.addWidget(area, 1)
        return page

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_file)
        self.skip_button.clicked.connect(self._go_on_without_file)
        self.sample_button.clicked.connect(self.open_sample)
        self.back_button.clicked.connect(lambda: self._show_page(0))
        self.next_button.clicked.connect(self._finish)
        self.later_button.clicked.connect(self.reject)

    def _show_page(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.back_button.setVisible(number == 1)
        self.next_button.setVisible(number == 1)
        self.next_button.setText("&Tiếp tục: xem lại kế hoạch" if self._material else "&Hoàn tất")
        # Enter presses the default button; the last page's is not there on the first.
        (self.next_button if number else self.choose_button).setDefault(True)
        (self.choose_button if number == 0 else self.form.field("name")).setFocus()

    # The plan file

    def choose_file(self) -> None:
        """Ask for the plan file and read it."""
        kinds = f"Kế hoạch ({' '.join(f'*{suffix}' for suffix in sorted(PLAN_SUFFIXES))});;Mọi tệp (*)"
        path = self._context.dialogs.open_file(self, "Chọn tệp kế hoạch", kinds)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a plan file; its fields are proposed on the second page."""

        def work(progress: Progress) -> Material:
            return read_material(self._context.database, path, progress)

        self._context.jobs.run(
            work, on_done=self._on_read, parent=self, words=f"Đang đọc {path.name}…", cancellable=True
        )

    def _on_read(self, material: Material) -> None:
        self._material = material
        show_commune(self.form, commune_in(material.file))
        signer = signer_in(material.file)
        for key, value in zip(_SIGNER, (signer.authority, signer.position, signer.name), strict=True):
            if value:
                self.form.set_value(key, value)
        draft = material.file.draft
        self.read.setText(
            f"Đã đọc {material.file.name}: {len(draft.tasks)} nhiệm vụ, {len(draft.targets)} chỉ tiêu."
            " Hãy kiểm tra các ô dưới đây."
        )
        self._show_page(1)

    def _go_on_without_file(self) -> None:
        self._material = None
        self.read.setText("Các thông tin này đứng ở đầu và cuối văn bản; có thể sửa sau ở menu Cơ quan.")
        self._show_page(1)

    # The end

    def _finish(self) -> None:
        if not self.form.check():
            return
        values = self.form.values()
        signer = dict(
            zip(("authority", "position", "name"), (values.pop(k) or "" for k in _SIGNER), strict=True)
        )
        operation = partial(start_office, values=values, signer=signer)
        try:
            done = self._context.operations.attempt(self, operation)
        except RuleError as error:
            if not self.form.show_error(error):
                self._context.dialogs.problem(self, error)
            return
        if done is None:
            return
        self.accept()
        if self._material is not None:
            show_review(
                self._context,
                self.parentWidget() or self,
                self._material,
                shown=lambda dialog: dialog.imported.connect(self.imported),
            )

    def open_sample(self) -> None:
        """Make the sample data in a file of its own and open it in a second window."""
        path = self._context.paths.database.with_name(SAMPLE_NAME)

        def work(_progress: Progress) -> Path:
            from cchc_desktop.services.sample_file import make_sample  # noqa: PLC0415 - once in a life

            return make_sample(path)

        self._context.jobs.run(
            work, on_done=self._open_sample_window, parent=self, words="Đang tạo dữ liệu mẫu…"
        )

    def _open_sample_window(self, path: Path) -> None:
        if not self._start_program(["--db", str(path)]):
            self._context.dialogs.problem(
                self,
                MachineError(
                    "Không mở được cửa sổ dữ liệu mẫu.",
                    hint=f"Dữ liệu mẫu đã ghi tại {path}: hãy bấm đúp vào tệp.",
                ),
            )

    # Qt's side

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_plan(event) is not None:
            take_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_plan(event)
        if path is not None:
            take_copy(event)
            self.read_file(path)


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "title")
    return label


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
