"""What was done for a task: its products with their proof, and the log of its progress."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Editor, Tone, always, date_column, text_column
from cchc_desktop.display.labels import PROGRESS_KINDS
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.tasks import Product, Progress, ProgressKind, Task
from cchc_desktop.errors import RuleError
from cchc_desktop.services.progress import (
    add_progress,
    change_product,
    change_progress,
    remove_progress,
    tick_product,
)
from cchc_desktop.services.tasks import change_task
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField, pick_document
from cchc_desktop.ui.entry_form import EntryForm
from cchc_desktop.ui.fields import DateField, LineField
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

# The head and one row.
_LEAST_HEIGHT = 62
_LEFT = "Nội dung đang gõ được giữ lại ở nhiệm vụ trước, chưa ghi vào nhật ký."


def product_columns() -> tuple[Column[Product], ...]:
    """A product as one line of the check list."""
    return (
        Column(
            "done",
            "Có",
            lambda p: p.done_on is not None,
            _tick,
            width=3,
            editor=Editor.CHECK,
            editable=always,
        ),
        text_column(
            "text", "Sản phẩm", lambda p: p.text, width=12, stretch=True, editable=always, multiline=True
        ),
        date_column("done_on", "Ngày", lambda p: p.done_on, width=10, editable=always),
        text_column("document", "Văn bản", lambda p: p.document_name, width=11),
    )


def _tick(product: Product) -> str:
    return "x" if product.done_on else ""


def progress_columns() -> tuple[Column[Progress], ...]:
    """An entry of the log; what it says may be mended in place."""
    return (
        date_column("happened_on", "Ngày", lambda e: e.happened_on, width=10, editable=always),
        Column(
            "text",
            "Nội dung",
            lambda e: e.text,
            show_entry,
            width=16,
            stretch=True,
            editor=Editor.MULTILINE,
            editable=always,
            tone=lambda e: Tone.PLAIN if e.kind is ProgressKind.NOTE else Tone.STRONG,
        ),
        text_column("document", "Văn bản", lambda e: e.document_name, width=9),
    )


def show_entry(entry: Progress) -> str:
    """Its words, after what it decides."""
    kind = "" if entry.kind is ProgressKind.NOTE else PROGRESS_KINDS[entry.kind]
    return ": ".join(filter(None, (kind, entry.text)))


class WorkTab(QWidget):
    """Products above, the log below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.products: TableView[Product] = TableView(
            TableModel(product_columns(), edit=self._edit_product),
            empty_text="Kế hoạch chưa nêu sản phẩm. Nhấn “Thêm sản phẩm” để thêm.",
            name="task-products",
            store=context.store,
            year=lambda: context.year,
        )
        self.log: TableView[Progress] = TableView(
            TableModel(progress_columns(), edit=self._edit_progress),
            empty_text="Chưa có tiến độ nào được ghi.",
            name="task-log",
            store=context.store,
            year=lambda: context.year,
        )
        self.form = EntryForm("Nhật ký tiến độ", self._begin_entry)
        self.day = DateField(year=context.year)
        self.words = LineField()
        self.document = DocumentField(context)
        self.note_button = QPushButton("&Ghi")
        self.done_button = QPushButton("&Hoàn thành")
        self.reopen_button = QPushButton("Làm t&iếp")
        self.add_product_button = QPushButton("Thêm sản phẩm")
        self.document_button = QPushButton("Văn bản…")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.form.add("happened_on", "Ngày", self.day)
        self.form.add("text", "Tiến độ", self.words)
        self.form.add("document_id", "Minh chứng", self.document)
        self.words.setPlaceholderText("Đã làm gì, vướng mắc gì…")
        self.add_product_button.setToolTip("Thêm một sản phẩm vào nhiệm vụ này")
        self.document_button.setToolTip(
            "Chọn văn bản minh chứng cho sản phẩm đang chọn (Enter ở cột Văn bản)"
        )
        self.reopen_button.setToolTip("Nhiệm vụ đã báo hoàn thành nhưng còn phải làm tiếp")
        self.products.setMinimumHeight(_LEAST_HEIGHT)
        self.log.setMinimumHeight(_LEAST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(
            _line(QLabel("<b>Sản phẩm, kết quả</b>"), None, self.document_button, self.add_product_button)
        )
        layout.addWidget(self.products, 4)
        layout.addWidget(QLabel("<b>Nhật ký tiến độ</b>"))
        layout.addWidget(self.form)
        layout.addLayout(_line(None, self.reopen_button, self.done_button, self.note_button))
        layout.addWidget(self.log, 3)

    def _connect(self) -> None:
        self.form.left.connect(lambda: self._context.operations.said.emit(_LEFT))
        self.words.returnPressed.connect(self.note_button.click)
        self.note_button.clicked.connect(lambda: self._record(ProgressKind.NOTE))
        self.done_button.clicked.connect(lambda: self._record(ProgressKind.DONE))
        self.reopen_button.clicked.connect(lambda: self._record(ProgressKind.REOPENED))
        self.add_product_button.clicked.connect(self._add_product)
        self.document_button.clicked.connect(self._prove_current)
        self.products.opened.connect(self._prove)
        self.products.delete_asked.connect(self._remove_products)
        self.products.selection_changed.connect(self._show_possible)
        self.log.opened.connect(self._prove_entry)
        self.log.delete_asked.connect(self._remove_entries)

    def show_task(self, task: Task, *, anew: bool) -> None:
        """Show a task; what is being typed stays with the task it was typed for."""
        self._task = task
        self.products.rows.set_rows(task.products, reset=anew)
        newest_first = sorted(task.progress, key=lambda e: (e.happened_on, e.id), reverse=True)
        self.log.rows.set_rows(newest_first, reset=anew)
        self.form.show_row(task.id, task.content)
        done = task.done_on(self._context.today) is not None
        self.done_button.setEnabled(not done)
        self.reopen_button.setEnabled(done)
        self._show_possible()

    def _begin_entry(self) -> None:
        self.day.set_value(self._context.today)
        self.words.clear()
        self.document.set_value(None)

    def _show_possible(self) -> None:
        self.document_button.setEnabled(self.products.current_row() is not None)

    # Products

    def _edit_product(self, product: Product, key: str, value: Any) -> bool:
        if key == "text":
            return self._run(partial(change_product, product_id=product.id, text=value))
        day = value if key == "done_on" else self._context.today if value else None
        return self._tick(product, day, product.document_id if day else None)

    def _tick(self, product: Product, day: date | None, document_id: int | None) -> bool:
        if day is not None and day > self._context.today:
            self._context.dialogs.problem(self, RuleError("Ngày này chưa đến."))
            return False
        return self._run(partial(tick_product, product_id=product.id, done_on=day, document_id=document_id))

    def _prove_current(self) -> None:
        if (product := self.products.current_row()) is not None:
            self._prove(product)

    def _prove(self, product: Product) -> None:
        """A document proves that the product is there: without a day yet, it is ticked today."""
        day = product.done_on or self._context.today
        pick_document(
            self._context, self, product.document_id, lambda chosen: self._tick(product, day, chosen)
        )

    def _add_product(self) -> None:
        task = self._task
        if task is None:
            return
        text = self._context.dialogs.ask_text(self, "Sản phẩm cần thêm:")
        if text:
            texts = [p.text for p in task.products] + [text]
            self._run(partial(change_task, task_id=task.id, values={"products": texts}))

    def _remove_products(self, products: list[Product]) -> None:
        task = self._task
        if task is not None:
            gone = {product.id for product in products}
            texts = [p.text for p in task.products if p.id not in gone]
            self._run(partial(change_task, task_id=task.id, values={"products": texts}))

    # The log

    def _record(self, kind: ProgressKind) -> None:
        task = self._task
        if task is None or not self.form.check():
            return
        try:
            made = self._context.operations.attempt(self, partial(self._entry, task_id=task.id, kind=kind))
        except RuleError as error:
            self.form.show_error(error)
            return
        if made is not None:
            self.form.entered()

    def _entry(self, database: Any, *, task_id: int, kind: ProgressKind) -> Changes:
        day = self.day.value()
        if day is None:
            raise RuleError("Chưa nhập ngày.", fields=("happened_on",))
        if day > self._context.today:
            raise RuleError("Ngày này chưa đến.", fields=("happened_on",))
        return add_progress(
            database,
            task_id,
            happened_on=day,
            text=self.words.value(),
            kind=kind,
            document_id=self.document.value(),
        )

    def _edit_progress(self, entry: Progress, key: str, value: Any) -> bool:
        if key == "happened_on" and value is None:
            return False
        return self._run(partial(change_progress, progress_id=entry.id, values={key: value}))

    def _prove_entry(self, entry: Progress) -> None:
        def prove(chosen: int) -> None:
            self._run(partial(change_progress, progress_id=entry.id, values={"document_id": chosen}))

        pick_document(self._context, self, entry.document_id, prove)

    def _remove_entries(self, entries: list[Progress]) -> None:
        for entry in entries:
            self._run(partial(remove_progress, progress_id=entry.id))

    def _run(self, operation: Any) -> bool:
        return self._context.operations.run(self, operation)


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets in a row; None is where the room goes."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
