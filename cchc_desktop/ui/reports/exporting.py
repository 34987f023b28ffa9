"""Writing a report's files from the editor: which formats, the check before, the folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cchc_desktop.services.report_files import export_report, files_in_the_way
from cchc_desktop.services.report_view import ShownReport
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.reports.own_template import remembered_template
from cchc_desktop.ui.window_parts import icon

_FORMATS = (
    ("Word, PDF và Excel", ("docx", "pdf", "xlsx")),
    ("Word (.docx)", ("docx",)),
    ("PDF (.pdf)", ("pdf",)),
    ("Excel (.xlsx)", ("xlsx",)),
)

# A Word file may have been mended by hand since it was written.
_WHEN_THERE = ("Giữ tệp cũ, ghi tệp mới bên cạnh", "Ghi đè tệp cũ (phần sửa tay trong đó sẽ mất)")


class ExportButton(QPushButton):
    """The button with its menu of formats; `exported` says in words what was written where."""

    exported = Signal(str)

    def __init__(
        self, context: Context, shown: Callable[[], ShownReport | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("X&uất tệp", parent)
        self._context = context
        self._shown = shown
        self._last_folder: Path | None = None
        self.setToolTip("Ghi Word, PDF, Excel")
        self.setIcon(icon("export-light"))
        self.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self.setProperty("menu", True)  # noqa: FBT003 - Qt's own
        menu = QMenu(self)
        for words, formats in _FORMATS:
            menu.addAction(words, partial(self.export, formats))
        menu.addSeparator()
        self.folder_action = menu.addAction("Mở thư mục vừa xuất", self._open_folder)
        self.folder_action.setEnabled(False)
        self.setMenu(menu)

    def export(self, formats: tuple[str, ...]) -> None:
        """Ask for a folder and write the files there; left-overs of another period are told first."""
        shown = self._shown()
        if shown is None or not self._agreed(shown):
            return
        folder = self._context.dialogs.choose_folder(self, "Chọn thư mục để ghi báo cáo")
        beside = None if folder is None else self._beside(folder, shown.draft.period, formats)
        if folder is None or beside is None:
            return
        database, report_id, today = self._context.database, shown.draft.id, self._context.today
        write = partial(export_report, template=remembered_template(self._context.store), beside=beside)
        self._context.jobs.run(
            lambda _progress: write(database, report_id, folder, formats, today),
            on_done=self._on_exported,
            parent=self,
            words="Đang xuất báo cáo…",
        )

    def _beside(self, folder: Path, period: str, formats: tuple[str, ...]) -> bool | None:
        """Whether files that are there stay, the new ones beside them; None when nothing is to be written."""
        there = files_in_the_way(folder, period, formats)
        if not there:
            return False
        names = ", ".join(path.name for path in there)
        question = f"Thư mục đã có {names}. Ghi báo cáo thế nào?"
        answer = self._context.dialogs.choose(self, question, _WHEN_THERE)
        return None if answer is None else answer == 0

    def _agreed(self, shown: ShownReport) -> bool:
        if not shown.notes:
            return True
        places = "\n".join(f"• {note.where}: {note.text}" for note in shown.notes[:6])
        return self._context.dialogs.confirm(
            self,
            f"Còn {len(shown.notes)} chỗ cần sửa. Vẫn xuất báo cáo?",
            yes="Vẫn xuất",
            details=places,
        )

    def _on_exported(self, files: tuple[Path, ...]) -> None:
        self._last_folder = files[0].parent
        self.folder_action.setEnabled(True)
        self._context.operations.said.emit("Đã xuất " + ", ".join(path.name for path in files))
        self.exported.emit(f"Đã xuất {len(files)} tệp vào {self._last_folder}")

    def _open_folder(self) -> None:
        if self._last_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last_folder)))
