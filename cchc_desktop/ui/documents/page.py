"""The register of documents, apart from what they prove; files are dropped here or attached."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cchc_desktop.display.registers import arranged, document_columns
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.documents import Document
from cchc_desktop.services.document_uses import Use
from cchc_desktop.services.documents import (
    add_document,
    attach_file,
    change_document,
    detach_file,
    document_name,
    list_documents,
    register_files,
    stored_file,
    trash_document,
)
from cchc_desktop.services.evidence_store import StoredFile
from cchc_desktop.typed import override
from cchc_desktop.ui.beside import Beside
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.documents.detail import DocumentDetail
from cchc_desktop.ui.documents.files import dropped_files, keep_files, open_kept
from cchc_desktop.ui.documents.store_menu import StoreMenu
from cchc_desktop.ui.fields import DateField, LineField
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.jump import jump
from cchc_desktop.ui.main_window import take_copy
from cchc_desktop.ui.register_panel import RegisterPanel, follow, on_current

# A document is used on every page: any change may add or take away a place of use.
_TOPICS = tuple(Topic)
_EMPTY = "Sổ chưa có văn bản nào. Nhấn Ctrl+N để thêm, hoặc thả tệp vào đây."
_FILES = "Văn bản (*.pdf *.docx *.doc *.xlsx *.xls *.jpg *.jpeg *.png *.zip);;Mọi tệp (*)"
_ON_SCREEN = {
    "number": 16,
    "issued_on": 14,
    "kind": 13,
    "abstract": 30,
    "issuer": 18,
    "used": 12,
    "file_name": 16,
    "note": 14,
}


class DocumentsPage(QWidget):
    """Tab "Văn bản"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.panel: RegisterPanel[Document] = RegisterPanel(
            context,
            arranged(document_columns(), _ON_SCREEN),
            noun="văn bản",
            empty_text=_EMPTY,
            name="documents",
            title=lambda: "Sổ văn bản minh chứng cải cách hành chính",
            edit=self._edit,
            new_words="&Thêm văn bản",
            trash=trash_document,
        )
        self.table = self.panel.table
        self.store_menu = StoreMenu(context, self.panel.model.shown_rows)
        self.panel.bar.insertWidget(self.panel.bar.count() - 2, self.store_menu)
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.splitter = Beside(self.panel, self._make_detail, self._show_detail, (930, 400))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self.splitter)
        hand_focus(self, self.table)
        self.panel.reach_from(self)

    def _connect(self) -> None:
        follow(self._context, self, _TOPICS, self.reload)
        self.panel.new_asked.connect(self.add_document)
        self.table.selection_changed.connect(self._show_detail)
        self.table.opened.connect(self._open)

    def reload(self) -> None:
        """Show what the database holds now."""
        self.panel.show_rows(list_documents(self._context.database))
        self._show_detail()

    def add_document(self) -> FormDialog:
        """Ask for a document by its four elements, and stand on it."""
        context = self._context
        dialog = FormDialog("Thêm văn bản", subject="documents", parent=self)
        form = dialog.form
        form.add("number", "Số, ký hiệu", LineField(), hint="Ví dụ: 12/BC-UBND")
        form.add("issued_on", "Ngày ban hành", DateField(year=context.shown_year))
        form.add("issuer", "Cơ quan ban hành", LineField())
        form.add("kind", "Loại văn bản", LineField(), hint="Ví dụ: Báo cáo, Quyết định")
        form.add("abstract", "Trích yếu", LineField())
        form.add("url", "Đường dẫn", LineField(), hint="Nếu văn bản có trên mạng")

        def save(values: dict[str, Any]) -> bool:
            made = context.operations.attempt(dialog, partial(add_document, **values))
            if made is not None and made.created_id is not None:
                self.go_to(made.created_id)
            return made is not None

        dialog.on_save(save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def go_to(self, document_id: int) -> None:
        """Show one document, whatever the filter hides."""
        self.panel.go_to(document_id, "number")

    def show_row(self, document_id: int) -> None:
        """Where a jump from another page leads."""
        self.go_to(document_id)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files dropped here: one may go to the document in focus, else each is a new document."""
        document = self.table.current_row()
        if len(paths) == 1 and document is not None:
            answers = (f"Gắn vào “{document_name(document)}”", "Thêm văn bản mới")
            answer = self._context.dialogs.choose(self, f"Tệp {paths[0].name}", answers)
            if answer is None:
                return
            if answer == 0:
                self._attach(document, paths[0])
                return
        keep_files(self._context, self, paths, self._register)

    # Slots

    def _edit(self, document: Document, key: str, value: Any) -> bool:
        operation = partial(change_document, document_id=document.id, values={key: value})
        return self._context.operations.run(self, operation)

    @property
    def detail(self) -> DocumentDetail:
        """The pane of the document stood on."""
        return self.splitter.detail

    def _make_detail(self, place: QWidget) -> DocumentDetail:
        detail = DocumentDetail(self._context, place)
        detail.attach_asked.connect(self._ask_file)
        detail.open_asked.connect(lambda: on_current(self.table, self._open))
        detail.detach_asked.connect(lambda: on_current(self.table, self._detach))
        detail.use_opened.connect(self._go_to_use)
        return detail

    def _show_detail(self) -> None:
        if self.splitter.waits():
            return
        self.detail.show_document(self.table.current_row())

    def _go_to_use(self, use: Use) -> None:
        jump(self, use.entity, use.row_id)

    # Files

    def _ask_file(self) -> None:
        document = self.table.current_row()
        path = self._context.dialogs.open_file(self, "Chọn tệp của văn bản", _FILES)
        if path is not None and document is not None:
            self._attach(document, path)

    def _attach(self, document: Document, path: Path) -> None:
        def then(stored: Sequence[StoredFile]) -> None:
            operation = partial(attach_file, document_id=document.id, stored=stored[0])
            self._context.operations.run(self, operation)

        keep_files(self._context, self, [path], then)

    def _register(self, stored: Sequence[StoredFile]) -> None:
        made = self._context.operations.outcome(self, partial(register_files, files=stored))
        if made is not None and made.created_id is not None:
            self.go_to(made.created_id)

    def _detach(self, document: Document) -> None:
        if self._context.operations.run(self, partial(detach_file, document_id=document.id)):
            self._context.operations.said.emit("Đã gỡ tệp. Ctrl+Z để hoàn tác.")

    def _open(self, document: Document) -> None:
        stored = stored_file(document)
        if stored is not None:
            open_kept(self._context, self, stored)

    # Dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            take_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event):
            take_copy(event)
            # Later: a box opened inside the drop would hold the file manager it came from.
            QTimer.singleShot(0, self, lambda: self.take_files(paths))
