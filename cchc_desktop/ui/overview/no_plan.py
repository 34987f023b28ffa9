"""What stands on the first page while there is no plan: the two ways to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class NoPlan(QWidget):
    """Says how to begin; what its two buttons do is the page's part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel("Bắt đầu từ kế hoạch của xã")
        words.setProperty("role", "title")
        more = QLabel(
            "Thả tệp kế hoạch (.docx, .pdf, .xlsx) vào cửa sổ này, chương trình đọc nhiệm vụ, chỉ tiêu và"
            " thời hạn để cán bộ xem lại trước khi lưu."
        )
        more.setProperty("role", "muted")
        more.setWordWrap(True)
        self.import_button = QPushButton("&Nhập kế hoạch… (Ctrl+I)")
        self.import_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self.plan_button = QPushButton("&Thêm kế hoạch bằng tay")
        holder = QWidget()
        holder.setFixedWidth(460)
        inner = QVBoxLayout(holder)
        inner.setSpacing(12)
        for widget in (words, more, self.import_button, self.plan_button):
            inner.addWidget(widget)
        for button in (self.import_button, self.plan_button):
            button.setMinimumHeight(44)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
