"""What was typed and not saved when the window closed last: to be read, copied, or given up."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.copies import show_moment
from cchc_desktop.ui.safety.drafts import DraftKeeper, Unfinished


class DraftsDialog(QDialog):
    """Lists the unfinished texts; nothing goes but by "Bỏ"."""

    def __init__(
        self, keeper: DraftKeeper, unfinished: Sequence[Unfinished], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._unfinished = list(unfinished)
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self._build()
        self.list.currentRowChanged.connect(self._show)
        self.copy_button.clicked.connect(self._copy)
        self.drop_button.clicked.connect(self._drop)
        self._fill()

    def _build(self) -> None:
        self.setWindowTitle("Nội dung nhập dở")
        hint = QLabel(
            "Những nội dung dưới đây đã gõ nhưng chưa lưu khi chương trình đóng. Với biểu mẫu, mở lại đúng "
            "biểu mẫu đó rồi bấm “Dùng lại”; nội dung khác thì sao chép rồi dán vào chỗ cần."
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Nội dung đã gõ")
        self.list.setWordWrap(True)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([260, 440])
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton("&Sao chép", role)
        self.drop_button = buttons.addButton("&Bỏ", role)
        buttons.addButton("Để sau", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        self.resize(740, 400)

    def _fill(self) -> None:
        self.list.clear()
        for item in self._unfinished:
            QListWidgetItem(f"{item.title}\n{show_moment(item.saved_at)}", self.list)
        self.list.setCurrentRow(0 if self._unfinished else -1)
        for button in (self.copy_button, self.drop_button):
            button.setEnabled(bool(self._unfinished))

    def _show(self, at: int) -> None:
        self.text.setPlainText(self._unfinished[at].words if 0 <= at < len(self._unfinished) else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _drop(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._unfinished):
            self._keeper.discard(self._unfinished.pop(at).key)
            self._fill()
