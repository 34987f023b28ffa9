"""What stands on the first page while there is no plan: the two ways to one."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class NoPlan(QWidget):
    """Says how to begin; `asked` gives what a button does, to be done once the data is open."""

    asked = Signal(object)

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
        self.import_button.clicked.connect(lambda: self.asked.emit(self.import_plan))
        self.plan_button = QPushButton("&Thêm kế hoạch bằng tay")
        self.plan_button.clicked.connect(lambda: self.asked.emit(self.add_plan))
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

    def import_plan(self) -> None:
        """Ask for a file, by the window's own action."""
        wanted = QKeySequence("Ctrl+I")
        actions = cast("list[QAction]", self.window().findChildren(QAction))
        action = next((a for a in actions if a.shortcut() == wanted), None)
        if action is not None:
            action.trigger()

    def add_plan(self) -> None:
        """Go to the plans and ask for the fields of one."""
        from cchc_desktop.ui.jump import jump  # noqa: PLC0415 - after the first paint

        jump(self, "plan", None)
        page = getattr(self.window(), "page", lambda _key: None)("plan")
        add = getattr(page, "add_plan", None)
        if add is not None:
            add()
