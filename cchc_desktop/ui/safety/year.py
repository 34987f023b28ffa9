"""The year's end: lock a plan, write the archive, check one that was written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from cchc_desktop.services.plans import get_plan
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.dialogs import OPEN_FOLDER
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.window_parts import Menu

_LOCK = "&Khóa sổ kế hoạch"
_UNLOCK = "Mở &khóa sổ kế hoạch"
_MAY_LOCK = "Khóa sổ kế hoạch đang xem?"
_WHAT_LOCKING_MEANS = (
    "Kế hoạch đã khóa chỉ để xem: sửa, nhập, hoàn tác vào đó đều bị từ chối."
    " Khi cần sửa lại, chọn Tệp → Mở khóa sổ kế hoạch."
)
_WHOLE = ("Thư mục hồ sơ lưu", "Tệp .zip hoặc .cchc")


class YearActions(QObject):
    """The entries of the menu Tệp that close a year."""

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._locked = False
        self.lock_action = window.add_action(
            Menu.FILE,
            _LOCK,
            self._lock_or_unlock,
            separated=True,
            hint="Kế hoạch đã khóa chỉ để xem: sửa, nhập, hoàn tác vào đó đều bị từ chối",
        )
        self.archive_action = window.add_action(
            Menu.FILE,
            "&Lưu trữ năm…",
            self.archive,
            hint="Ghi hồ sơ năm ra thư mục: báo cáo, danh mục, bảng, minh chứng; đọc được không cần phần mềm",
        )
        self.verify_action = window.add_action(
            Menu.FILE,
            "Kiểm &tra hồ sơ lưu…",
            self.verify,
            icon_name="check",
            hint="Đối chiếu từng tệp của hồ sơ lưu, gói bàn giao hoặc tệp dữ liệu",
        )
        self.badge = QLabel("Đã khóa sổ")
        self.badge.setProperty("role", "muted")
        self.badge.setContentsMargins(6, 3, 6, 3)
        self.badge.setToolTip("Kế hoạch đang xem chỉ để đọc. Tệp → Mở khóa sổ kế hoạch để sửa.")
        window.statusBar().insertPermanentWidget(1, self.badge)
        context.selection.changed.connect(self._show)
        context.operations.changed.connect(lambda _changes: self._show())
        self._show()

    def _show(self) -> None:
        """What the selected plan allows."""
        plan_id = self._context.plan_id
        self._locked = plan_id is not None and get_plan(self._context.database, plan_id).locked
        self.lock_action.setText(_UNLOCK if self._locked else _LOCK)
        self.lock_action.setEnabled(plan_id is not None)
        self.archive_action.setEnabled(plan_id is not None)
        self.badge.setVisible(self._locked)

    def _lock_or_unlock(self) -> None:
        from cchc_desktop.services.year_lock import lock_plan, unlock_plan  # noqa: PLC0415

        plan_id = self._context.plan_id
        if plan_id is None:
            return
        if not self._locked and not self._context.dialogs.confirm(
            self._window, _MAY_LOCK, yes="Khóa sổ", details=_WHAT_LOCKING_MEANS
        ):
            return
        deed = unlock_plan if self._locked else lock_plan
        if self._context.operations.run(self._window, partial(deed, plan_id=plan_id)):
            words = "Đã khóa sổ kế hoạch: từ nay chỉ xem" if self._locked else "Đã mở khóa sổ kế hoạch"
            self._context.operations.said.emit(words)

    # The archive

    def archive(self) -> None:
        """Ask for a folder and write the archive of the year that is shown."""
        context = self._context
        folder = context.dialogs.choose_folder(
            self._window, f"Chọn nơi ghi hồ sơ lưu năm {context.shown_year}"
        )
        if folder is None:
            return
        database, year, plan_id = context.database, context.shown_year, context.plan_id

        def work(_progress: object) -> Path:
            from cchc_desktop.services.archive import archive_year  # noqa: PLC0415 - on the thread of jobs

            return archive_year(database, year, folder, plan_id=plan_id)

        context.jobs.run(
            work, on_done=self._on_archived, parent=self._window, words=f"Đang ghi hồ sơ lưu năm {year}…"
        )

    def _on_archived(self, path: Path) -> None:
        answer = self._context.dialogs.choose(
            self._window,
            f"Đã ghi hồ sơ lưu năm và kiểm tra từng tệp.\n{path}",
            (OPEN_FOLDER,),
        )
        if answer == 0:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def verify(self) -> None:
        """Ask for an archive and compare every file in it with its sum."""
        dialogs = self._context.dialogs
        which = dialogs.choose(self._window, "Kiểm tra hồ sơ nào?", _WHOLE)
        if which is None:
            return
        if which == 0:
            path = dialogs.choose_folder(self._window, "Chọn thư mục hồ sơ lưu năm")
        else:
            path = dialogs.open_file(self._window, "Chọn hồ sơ", "Hồ sơ, dữ liệu (*.zip *.cchc)")
        if path is None:
            return

        def work(_progress: object) -> list[str]:
            from cchc_desktop.services.backups import verify_file  # noqa: PLC0415 - on the thread of jobs

            return verify_file(path)

        self._context.jobs.run(
            work, on_done=self._on_verified, parent=self._window, words=f"Đang kiểm tra {path.name}…"
        )

    def _on_verified(self, lines: list[str]) -> None:
        self._context.dialogs.information(self._window, lines[0], "\n".join(lines[1:]))
