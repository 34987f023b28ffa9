"""One document: its file, and all that it proves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, text_column
from cchc_desktop.domain.documents import Document
from cchc_desktop.services.document_uses import Use
from cchc_desktop.services.documents import document_name, document_uses, file_missing
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.style import ALERT
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

_CHOOSE = "Chọn một văn bản để xem tệp và nơi dùng, hoặc nhấn Ctrl+N để thêm."


def use_columns() -> tuple[Column[Use], ...]:
    """What is proved."""
    return (
        text_column("kind", "Nơi dùng", lambda u: u.kind, width=18),
        text_column("text", "Nội dung", lambda u: u.text, width=18, stretch=True),
    )


class DocumentDetail(QWidget):
    """Tells the page what is wanted with the file; `use_opened(use)` follows Enter on a place of use."""

    attach_asked = Signal()
    open_asked = Signal()
    detach_asked = Signal()
    use_opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name = QLabel()
        self.file = QLabel()
        self.attach_button = QPushButton("&Gắn tệp…")
        self.open_button = QPushButton("&Mở tệp")
        self.detach_button = QPushButton("Gỡ tệp")
        self.uses: TableView[Use] = TableView(
            TableModel(use_columns(), row_id=lambda u: (u.entity, u.kind, u.row_id, u.text)),
            empty_text="Văn bản chưa được dùng làm minh chứng ở đâu.",
            name="document-uses",
            store=context.store,
        )
        self._build()
        self.show_document(None)

    def _build(self) -> None:
        for label in (self.name, self.file):
            label.setWordWrap(True)
        box = QGroupBox("Tệp")
        grid = QGridLayout(box)
        grid.addWidget(self.file, 0, 0, 1, 3)
        for at, button in enumerate((self.attach_button, self.open_button, self.detach_button)):
            grid.addWidget(button, 1, at)
        self.attach_button.setToolTip("Chép một tệp vào kho minh chứng; cũng có thể thả tệp vào trang này")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.name)
        layout.addWidget(box)
        layout.addWidget(QLabel("<b>Đang dùng làm minh chứng cho</b>"))
        layout.addWidget(self.uses, 1)
        self.attach_button.clicked.connect(self.attach_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.detach_button.clicked.connect(self.detach_asked)
        self.uses.opened.connect(self.use_opened)
        self.setMinimumWidth(360)

    def show_document(self, document: Document | None) -> None:
        """Show a document; None empties the panel."""
        has_file = document is not None and document.file_hash is not None
        self.attach_button.setEnabled(document is not None)
        self.open_button.setEnabled(has_file)
        self.detach_button.setEnabled(has_file)
        uses: Sequence[Use] = ()
        if document is None:
            self.name.setText(_CHOOSE)
            self.file.setText("")
        else:
            self.name.setText(f"<b>{document_name(document)}</b>")
            self.file.setText(self._file_words(document))
            uses = document_uses(self._context.database, document.id)
        self.uses.rows.set_rows(uses)

    def _file_words(self, document: Document) -> str:
        if document.file_hash is None:
            return "Chưa gắn tệp. Nhấn “Gắn tệp…” hoặc thả tệp vào trang này."
        size = _show_size(document.file_size or 0)
        if file_missing(self._context.database, document):
            words = "tệp không còn trong kho; hãy gắn lại hoặc khôi phục từ bản sao lưu"
            return f"{document.file_name} <span style='color:{ALERT}'>({words})</span>"
        return f"{document.file_name} ({size})"


def _show_size(size: int) -> str:
    """As "12 KB" or "3,4 MB"."""
    if size < 1024 * 1024:
        return f"{max(round(size / 1024), 1)} KB"
    return f"{size / 1024 / 1024:.1f} MB".replace(".", ",")
