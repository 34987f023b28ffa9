"""What is off in the layout of a Word file, as a list the officer mends the file by."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.services.format_check import check_word_file
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.reports.sources import calm

if TYPE_CHECKING:
    from cchc_desktop.reports.format_remarks import Remark


def check_file(context: Context, parent: QWidget) -> None:
    """Ask for a file, check it on the thread of jobs, show the list."""
    path = context.dialogs.open_file(parent, "Chọn tệp Word cần kiểm tra", "Tệp Word (*.docx)")
    if path is None:
        return
    context.jobs.run(
        lambda _progress: check_word_file(path),
        on_done=lambda remarks: FormatDialog(path, remarks, parent).open(),
        parent=parent,
        words=f"Đang kiểm tra {path.name}…",
    )


class FormatDialog(QDialog):
    """Lists the remarks; the whole list can be copied for the colleague who typed the file."""

    def __init__(self, path: Path, remarks: "tuple[Remark, ...]", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kiểm tra thể thức văn bản")
        self._lines = [_words(remark) for remark in remarks]
        self.said = QLabel(
            f"{path.name}: {len(remarks)} điểm cần sửa theo Nghị định 30/2020/NĐ-CP."
            if remarks
            else f"{path.name}: đúng thể thức theo Nghị định 30/2020/NĐ-CP."
        )
        self.said.setWordWrap(True)
        note = QLabel("Số đoạn đếm từ đầu tệp, không kể đoạn trống.")
        note.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName("Các điểm cần sửa")
        self.list.addItems(self._lines)
        calm(self.list)
        self.copy_button = QPushButton("&Chép danh sách")
        self.copy_button.setEnabled(bool(remarks))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton("Đó&ng")
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 1)
        layout.addWidget(note)
        layout.addLayout(buttons)
        close.setDefault(True)
        self.resize(760, 520)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join([self.said.text(), *self._lines]))


def _words(remark: "Remark") -> str:
    words = f" (“{remark.words}”)" if remark.words else ""
    return f"{remark.where}{words}: {remark.text}\n→ {remark.mend}"
