"""Choosing the document that proves something: one from the register, or a new one registered on the spot."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.columns import Column, date_column, text_column
from cchc_desktop.domain.documents import Document
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import add_document, document_name, list_documents
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import DateField, LineField
from cchc_desktop.ui.form_draft import FormDraft, keeper_above
from cchc_desktop.ui.forms import Form
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_NEW = "Văn bản chưa có trong sổ"


def _columns() -> tuple[Column[Document], ...]:
    return (
        text_column("number", "Số, ký hiệu", lambda d: d.number, width=14),
        date_column("issued_on", "Ngày", lambda d: d.issued_on),
        text_column("kind", "Loại", lambda d: d.kind, width=12),
        text_column("abstract", "Trích yếu", lambda d: d.abstract, width=28, stretch=True),
        text_column("issuer", "Cơ quan ban hành", lambda d: d.issuer, width=18),
    )


class DocumentPicker(QDialog):
    """`chosen(document id)` follows a choice; closing without one changes nothing."""

    chosen = Signal(int)

    def __init__(self, context: Context, current: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle("Chọn văn bản minh chứng")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel: TablePanel[Document] = TablePanel(
            TableModel(_columns()),
            noun="văn bản",
            empty_text="Chưa có văn bản nào trong sổ. Hãy nhập văn bản mới ở bên dưới.",
            name="document-picker",
            store=context.store,
        )
        self.form = Form()
        self._draft: FormDraft | None = None
        self._registered = self._cancelled = False
        self.register_button = QPushButton("Đăng &ký và chọn")
        self.choose_button = QPushButton("&Chọn văn bản")
        self._build()
        self._connect()
        self.panel.model.set_rows(list_documents(context.database))
        if current is not None:
            self.panel.table.go_to(current)
        self.panel.filter.setFocus()

    def _build(self) -> None:
        self.form.add("number", "Số, ký hiệu", LineField(), hint="Ví dụ: 12/BC-UBND")
        self.form.add("issued_on", "Ngày ban hành", DateField(year=self._context.year))
        self.form.add("issuer", "Cơ quan ban hành", LineField())
        self.form.add("kind", "Loại văn bản", LineField(), hint="Ví dụ: Báo cáo, Quyết định")
        self.form.add("abstract", "Trích yếu", LineField())
        new = QGroupBox(_NEW)
        inner = QVBoxLayout(new)
        inner.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.register_button)
        inner.addLayout(row)
        buttons = QDialogButtonBox()
        buttons.addButton(self.choose_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self._cancel)
        for button in (self.register_button, self.choose_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.panel, 1)
        layout.addWidget(new)
        layout.addWidget(buttons)
        self.resize(820, 600)

    def _connect(self) -> None:
        self.panel.table.opened.connect(lambda _row: self._choose())
        self.panel.table.selection_changed.connect(self._show_possible)
        self.choose_button.clicked.connect(self._choose)
        self.register_button.clicked.connect(self._register)
        for key in self.form.values():
            cast(QLineEdit, self.form.field(key)).returnPressed.connect(self._register)
        self._show_possible()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What is typed of a new document from now on is kept, as in every form."""
        super().showEvent(event)
        keeper = keeper_above(self)
        if self._draft is None and keeper is not None:
            self._draft = FormDraft(self, self.form.fields, keeper, title=_NEW, subject="document")
            cast(QVBoxLayout, self.layout()).insertWidget(1, self._draft.bar)

    @override
    def done(self, result: int) -> None:
        """A document registered leaves nothing to keep; another one chosen, or none, does."""
        draft, self._draft = self._draft, None
        if draft is not None and self._registered:
            draft.accepted()
        elif draft is not None:
            chosen = result == QDialog.DialogCode.Accepted
            draft.keep_now(cancelled=self._cancelled or chosen)
        super().done(result)

    def _cancel(self) -> None:
        self._cancelled = True
        self.reject()

    def _show_possible(self) -> None:
        self.choose_button.setEnabled(self.panel.table.current_row() is not None)

    def _choose(self) -> None:
        if (document := self.panel.table.current_row()) is not None:
            self._answer(document.id)

    def _register(self) -> None:
        if not self.form.check():
            return
        try:
            made = self._context.operations.attempt(self, partial(add_document, **self.form.values()))
        except RuleError as error:
            self.form.show_error(error)
            return
        if made is not None and made.created_id is not None:
            self._registered = True
            self._answer(made.created_id)

    def _answer(self, document_id: int) -> None:
        self.accept()
        self.chosen.emit(document_id)


def pick_document(
    context: Context, parent: QWidget, current: int | None, then: Callable[[int], object]
) -> DocumentPicker:
    """Open the picker over a window; `then` gets the chosen document's id."""
    picker = DocumentPicker(context, current, parent)
    picker.chosen.connect(then)
    picker.open()
    return picker


class DocumentField(QWidget):
    """In a form: the name of the proving document, a button to choose it and one to take it away."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: int | None = None
        self.name = QLineEdit()
        self.choose_button = QPushButton("Chọn…")
        self.clear_button = QPushButton("Gỡ")
        self.name.setReadOnly(True)
        self.name.setPlaceholderText("Chưa có văn bản")
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.name, 1)
        for button in (self.choose_button, self.clear_button):
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        self.clear_button.clicked.connect(lambda: self._take(None))
        self.set_value(None)

    def value(self) -> int | None:
        """The document's id, or None."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a document by its id."""
        self._value = value
        documents = list_documents(self._context.database) if value is not None else []
        found = next((d for d in documents if d.id == value), None)
        self.name.setText(document_name(found) if found else "")
        self.name.setCursorPosition(0)
        self.clear_button.setEnabled(value is not None)

    def problem(self) -> str:
        """Nothing can be wrong with a choice."""
        return ""

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choose_button.setAccessibleName(f"Chọn {name}")

    def _choose(self) -> None:
        pick_document(self._context, self, self._value, self._take)

    def _take(self, document_id: int | None) -> None:
        self.set_value(document_id)
        self.changed.emit()
