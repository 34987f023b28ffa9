"""A list to Excel and to the printer, as it is filtered and sorted on the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document


def add_output(
    context: Context,
    panel: TablePanel[Any],
    *,
    sheet: str,
    title: Callable[[], str],
    parent: QWidget | None = None,
) -> "OutputButtons":
    """Give a list its buttons "Xuất Excel" and "In": what is shown, as it is filtered and sorted."""
    output = ListOutput(context, parent or panel, panel.model, sheet=sheet, title=title)
    excel = panel.add_button(
        "Xuất Excel", "export", hint="Ghi danh sách đang hiện ra tệp Excel (Ctrl+Shift+E)"
    )
    printer = panel.add_button("In", "print", hint="Xem bản in của danh sách đang hiện rồi in (Ctrl+P)")
    for button, keys, do in (
        (excel, "Ctrl+Shift+E", output.to_excel),
        (printer, "Ctrl+P", output.to_printer),
    ):
        # A connected method alone would not keep its object alive.
        button.clicked.connect(partial(_do, do))
        shortcut = QShortcut(QKeySequence(keys), panel)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(_do, do))
    return OutputButtons(output, excel, printer)


def _do(deed: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT002 - as Qt calls it
    deed()


class ListOutput:
    """Writes one table's shown rows, under their headings; `title` is asked each time."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        model: TableModel[Any],
        *,
        sheet: str,
        title: Callable[[], str],
    ) -> None:
        self._context = context
        self._parent = parent
        self._model = model
        self._sheet = sheet
        self._title = title
        # What stands instead of the plain list, for one with an official form; asked each time.
        self.paper: Callable[[], Callable[[], Document]] | None = None

    def to_excel(self) -> None:
        """Ask for a file name and write the list there."""
        path = self._context.dialogs.save_as(self._parent, f"{self._title()}.xlsx", "Excel (*.xlsx)")
        if path is not None:
            self._write(path if path.suffix else path.with_suffix(".xlsx"), self._say_written)

    def to_printer(self) -> None:
        """Show the pages of the list, to be printed from there or kept as a PDF."""
        from cchc_desktop.ui.reports.preview import PreviewDialog  # noqa: PLC0415 - loads the print parts

        title = self._title()
        PreviewDialog(self._context, f"Xem trước: {title}", self._maker(landscape=True), self._parent).open()

    def _write(self, path: Path, then: Callable[[Path], None]) -> None:
        make = self._maker(landscape=path.suffix.lower() == ".pdf")

        def work(_progress: Progress) -> Path:
            from cchc_desktop.reports.save import save  # noqa: PLC0415 - papers are made when asked for

            return save(make(), path).path

        self._context.jobs.run(work, on_done=then, parent=self._parent, words=f"Đang ghi {path.name}…")

    def _maker(self, *, landscape: bool) -> "Callable[[], Document]":
        """What is shown now, for the job: rows are values, so a change meanwhile does no harm."""
        if self.paper is not None:
            return self.paper()
        rows, columns = self._model.shown_rows(), self._model.columns
        title, sheet, grouping = self._title(), self._sheet, self._model.grouping
        group = grouping.title if grouping else None
        created = self._context.database.clock()

        def make() -> "Document":
            from cchc_desktop.reports.document import Annex, Document, Metadata, Table  # noqa: PLC0415

            table = Table.of(columns, rows, sheet_title=sheet, group=group)
            metadata = Metadata(title=title, created=created)
            if landscape:
                annex = Annex(title.upper(), (table,), sheet_title=sheet)
                return Document("DS", "", annexes=(annex,), metadata=metadata)
            return Document("DS", title.upper(), blocks=(table,), metadata=metadata)

        return make

    def _say_written(self, path: Path) -> None:
        self._context.operations.said.emit(f"Đã ghi {path.name}")


@dataclass(frozen=True, slots=True)
class OutputButtons:
    """What `add_output` put above a list."""

    output: ListOutput
    excel: QPushButton
    printer: QPushButton
