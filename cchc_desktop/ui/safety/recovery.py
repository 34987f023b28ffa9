"""The data file is damaged: what can be done about it, without ever writing to it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cchc_desktop.display.copies import copy_columns, show_moment
from cchc_desktop.domain.backups import Copy
from cchc_desktop.errors import MachineError
from cchc_desktop.typed import override
from cchc_desktop.ui.dialogs import Dialogs
from cchc_desktop.ui.jobs import Jobs
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView


class RecoveryDialog(QDialog):
    """Offers the good copies, a package from elsewhere, or what can still be read of the damaged file.

    `recovered(words)` follows when a whole file stands in the place of the damaged one, which is kept byte
    for byte among the copies.
    """

    recovered = Signal(str)

    def __init__(
        self, database: Path, error: MachineError, dialogs: Dialogs, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._dialogs = dialogs
        self._jobs = jobs
        self.headline = QLabel(error.message)
        self.table: TableView[Copy] = TableView(
            TableModel(copy_columns(), row_id=lambda copy: copy.path),
            empty_text="Không có bản sao lưu nào cạnh tệp dữ liệu.",
            name="recovery-copies",
        )
        self._build()
        self._connect()
        self._load()

    def _build(self) -> None:
        self.setWindowTitle("Tệp dữ liệu bị hỏng")
        self.headline.setProperty("role", "title")
        self.headline.setWordWrap(True)
        words = QLabel(
            "Chương trình không ghi gì vào tệp hỏng; tệp đó được giữ nguyên trong thư mục sao lưu. "
            "Chọn một bản sao lưu để làm việc tiếp; nếu không bản nào đủ mới, hãy cứu những gì còn đọc được."
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.restore_button = buttons.addButton("&Khôi phục bản đang chọn", role)
        self.salvage_button = buttons.addButton("&Cứu dữ liệu từ tệp hỏng", role)
        self.package_button = buttons.addButton("&Nhận gói bàn giao…", role)
        self.leave_button = buttons.addButton("Đóng chương trình", QDialogButtonBox.ButtonRole.RejectRole)
        self.restore_button.setEnabled(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.headline)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.restore_button.setDefault(True)
        self.resize(820, 460)

    def _connect(self) -> None:
        self.restore_button.clicked.connect(self._restore)
        self.salvage_button.clicked.connect(self._salvage)
        self.package_button.clicked.connect(self._read_package)
        self.table.selection_changed.connect(self._offer)
        self.table.opened.connect(lambda _copy: self._restore())

    def _load(self) -> None:
        """The copies are opened and checked one by one: not on the window's thread."""
        database = self._database

        def work(_progress: object) -> tuple[list[Copy], Copy | None]:
            from cchc_desktop.services.copies import copies_folder, copies_in  # noqa: PLC0415
            from cchc_desktop.services.salvage import last_good_copy  # noqa: PLC0415

            return copies_in(copies_folder(database)), last_good_copy(database)

        self._jobs.run(work, on_done=self._on_loaded, parent=self)

    def _on_loaded(self, found: tuple[list[Copy], Copy | None]) -> None:
        copies, good = found
        self.table.rows.set_rows(copies)
        if good is not None:
            self.table.go_to(good.path)
            self.table.setFocus()
        self._offer()

    def _offer(self) -> None:
        self.restore_button.setEnabled(self.table.current_row() is not None)

    def _restore(self) -> None:
        copy, database = self.table.current_row(), self._database
        if copy is None:
            return

        def work(_progress: object) -> str:
            from cchc_desktop.services.backups import restore_file  # noqa: PLC0415

            restore_file(copy.path, database)
            return f"Đã khôi phục bản sao lưu lúc {show_moment(copy.at)}"

        self._jobs.run(work, on_done=self._on_recovered, parent=self, words="Đang khôi phục…")

    def _read_package(self) -> None:
        from cchc_desktop.ui.safety.packages import ask_for_package  # noqa: PLC0415

        database = self._database
        chosen = ask_for_package(self, self._dialogs)
        if chosen is None:
            return

        def work(_progress: object) -> str:
            from cchc_desktop.services.backups import restore_package  # noqa: PLC0415

            restore_package(chosen.path, database, chosen.password)
            return f"Đã nhận dữ liệu từ {chosen.path.name}"

        self._jobs.run(work, on_done=self._on_recovered, parent=self, words="Đang nhận dữ liệu…")

    def _salvage(self) -> None:
        database = self._database

        def work(_progress: object) -> tuple[Path, list[str]]:
            from cchc_desktop.services.opening_trouble import rescue  # noqa: PLC0415

            return rescue(database)

        self._jobs.run(
            work, on_done=self._on_salvaged, parent=self, words="Đang đọc lại từng dòng của tệp hỏng…"
        )

    def _on_salvaged(self, found: tuple[Path, list[str]]) -> None:
        path, lines = found
        answer = self._dialogs.choose(
            self,
            "\n".join([*lines, "", f"Đã ghi vào tệp mới {path.name}. Làm việc tiếp với dữ liệu này?"]),
            ("Dùng dữ liệu đã cứu",),
        )
        if answer is None:
            return
        database = self._database

        def work(_progress: object) -> str:
            from cchc_desktop.services.backups import restore_file  # noqa: PLC0415

            restore_file(path, database)
            return "Đang dùng dữ liệu đã cứu"

        self._jobs.run(work, on_done=self._on_recovered, parent=self, words="Đang thay tệp…")

    def _on_recovered(self, words: str) -> None:
        self.accept()
        self.recovered.emit(words)

    @override
    def reject(self) -> None:
        """Esc leaves the program, but not in the middle of a recovery."""
        if not self._jobs.busy:
            super().reject()
