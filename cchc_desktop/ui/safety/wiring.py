"""What keeps the data safe while the window is open, and the menu entries that belong to it."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from cchc_desktop.domain.backups import Copy
from cchc_desktop.errors import CchcError
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.safety.automatic import EVERY_MS, START_MS, AutomaticCopies
from cchc_desktop.ui.safety.drafts import DraftKeeper
from cchc_desktop.ui.safety.notices import Notice, NoticeBar
from cchc_desktop.ui.safety.year import YearActions
from cchc_desktop.ui.window_parts import Menu

if TYPE_CHECKING:
    from cchc_desktop.db.drives import PlaceWarnings

_DRIVE_KEY = "safety/drive-warned"
_ENDING_MS = 60_000
_LOOKING = ("services.drafts", "services.clock_check", "services.second_place", "db.drives")


def prepare_safety(
    window: MainWindow,
    context: Context,
    *,
    start_ms: int = START_MS,
    every_ms: int = EVERY_MS,
    look_at_place: "Callable[[Path], PlaceWarnings] | None" = None,
) -> "Safety":
    """Start the automatic copies, the drafts and the notices; add the entries to the menus.

    `look_at_place` answers for the drive under the data; without it the real one is asked.
    """
    return Safety(window, context, start_ms=start_ms, every_ms=every_ms, look_at_place=look_at_place)


class Safety(QObject):
    """Lives with the window."""

    def __init__(
        self,
        window: MainWindow,
        context: Context,
        *,
        start_ms: int,
        every_ms: int,
        look_at_place: "Callable[[Path], PlaceWarnings] | None",
    ) -> None:
        super().__init__(window)
        self._look_at_place = look_at_place
        self._window = window
        self._context = context
        self._told: set[str] = set()
        self._space_warning = ""
        self.notices = NoticeBar(window)
        # Before the copy is made: what should be known does not wait for a slow disk.
        QTimer.singleShot(start_ms, self, self._look_soon)
        self.keeper = DraftKeeper(window, context)
        # Logging off can be called off.
        self._ending = QTimer(self, interval=_ENDING_MS, singleShot=True)
        self.copies = AutomaticCopies(window, context, start_ms=start_ms, every_ms=every_ms)
        self._add_actions()
        self.year = YearActions(window, context)
        self._connect()

    def _add_actions(self) -> None:
        add = self._window.add_action
        self.backups_action = add(
            Menu.FILE,
            "&Sao lưu, khôi phục…",
            self.show_backups,
            icon_name="backup",
            separated=True,
            hint="Các bản sao lưu: xem thử, khôi phục, giữ lại, chép ra USB",
        )
        self.hand_over_action = add(
            Menu.FILE,
            "&Gói bàn giao…",
            self._hand_over,
            icon_name="export",
            hint="Một tệp .zip có dữ liệu và minh chứng để chuyển sang máy khác, có thể đặt mật khẩu",
        )
        self.take_over_action = add(
            Menu.FILE, "Nhận bàn g&iao…", self._take_over, icon_name="import",
            hint="Đọc gói bàn giao từ máy khác; dữ liệu hiện có được sao lưu trước",
        )  # fmt: skip
        self.record_action = add(
            Menu.EDIT, "Lịch sử của &dòng đang chọn…", self._show_record_history, shortcut="Ctrl+Shift+H",
            hint="Từng lần sửa của nhiệm vụ, chỉ tiêu, văn bản… đang chọn; in được",
        )  # fmt: skip
        self.trash_action = add(
            Menu.EDIT, "Thùng &rác…", self._show_trash, icon_name="delete",
            hint="Những dòng đã xóa; lấy lại được",
        )  # fmt: skip

    def _connect(self) -> None:
        context = self._context
        self.copies.failed.connect(self._tell_once)
        self.keeper.failed.connect(self._tell_once)
        self.copies.made.connect(lambda _copy: self._check_space())
        context.clock.day_changed.connect(self._check_clock)
        context.clock.day_changed.connect(self._remind_of_second_place)
        self._window.ask_before_closing(self._may_close)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.session_ends)

    @Slot()
    def session_ends(self) -> None:
        """Windows is logging off: what is under way is finished, what is typed is kept, nothing is asked."""
        self._context.jobs.wait()
        self.keeper.keep_all()
        self._ending.start()

    def _may_close(self) -> bool:
        return not self.keeper.keep_all() or self._ending.isActive() or self.keeper.may_lose()

    def _tell_once(self, error: CchcError) -> None:
        """A trouble that comes back every half hour is told once; the status bar goes on showing it."""
        if error.message not in self._told:
            self._told.add(error.message)
            self.notices.add(Notice(error.sentence()))

    # Notices

    def _look_soon(self) -> None:
        """Look around once what that takes is loaded, beside the window."""
        self._context.jobs.run(
            lambda _progress: [import_module(f"cchc_desktop.{name}") for name in _LOOKING],
            on_done=lambda _modules: self.look_around() if isValid(self) else None,
        )

    def look_around(self) -> None:
        """What should be known at the start."""
        self._offer_unfinished()
        self._check_clock()
        self._check_place()
        self._remind_of_second_place()

    def _offer_unfinished(self) -> None:
        unfinished = self.keeper.unfinished()
        if unfinished:
            self.notices.add(
                Notice(
                    f"Lần trước còn {len(unfinished)} nội dung gõ dở chưa lưu.", "Xem…", self._show_unfinished
                )
            )

    def _show_unfinished(self) -> None:
        from cchc_desktop.ui.safety.drafts_dialog import DraftsDialog  # noqa: PLC0415 - when first asked for

        DraftsDialog(self.keeper, self.keeper.unfinished(), self._window).open()

    def _check_clock(self) -> None:
        from cchc_desktop.services.clock_check import check_clock  # noqa: PLC0415 - after the first paint

        jump = check_clock(self._context.database)
        if jump is not None:
            self.notices.add(Notice(jump.sentence()))

    def _check_place(self) -> None:
        """Where the data lies: told once for each file and kind of drive; the free space each time."""
        found = self._place()
        if found.drive is not None:
            self._warn_of_drive(found.drive)
        self._warn_of_space(found)

    def _warn_of_drive(self, drive: str) -> None:
        store, key = self._context.store, f"{_DRIVE_KEY}/{_mark(self._context.database.path)}"
        if store.value(key) != drive:
            self.notices.add(Notice(drive, put_away=lambda: store.setValue(key, drive)))

    def _check_space(self) -> None:
        """After each copy: a disk fills up while the window is open too."""
        self._warn_of_space(self._place())

    def _warn_of_space(self, found: "PlaceWarnings") -> None:
        # The megabytes left differ each time; one warning is enough until it is put away.
        if found.space is not None and self._space_warning not in self.notices.texts:
            self._space_warning = found.space
            self.notices.add(Notice(found.space))

    def _place(self) -> "PlaceWarnings":
        from cchc_desktop.db.drives import place_warnings  # noqa: PLC0415 - after the first paint

        return (self._look_at_place or place_warnings)(self._context.database.path)

    def _remind_of_second_place(self) -> None:
        """Not before there is something to lose."""
        from cchc_desktop.services.second_place import second_place_reminder  # noqa: PLC0415

        if not self._context.selection.choices:
            return
        words = second_place_reminder(self._context.database, self._context.today)
        if words is not None:
            self.notices.add(Notice(words, "Sao lưu…", self.show_backups))

    # Dialogs

    def show_backups(self) -> None:
        """The list of copies."""
        from cchc_desktop.ui.safety.backups_dialog import BackupsDialog  # noqa: PLC0415 - when asked for

        dialog = BackupsDialog(self._context, self._window)
        dialog.made.connect(lambda copy: self.copies.note(cast(Copy, copy)))
        dialog.open()

    def _show_trash(self) -> None:
        from cchc_desktop.ui.safety.trash import TrashDialog  # noqa: PLC0415 - when first asked for

        TrashDialog(self._context, self._window).open()

    def _show_record_history(self) -> None:
        from cchc_desktop.ui.safety.record_history import show_record_history  # noqa: PLC0415 - when asked for

        show_record_history(self._context, self._window)

    def _hand_over(self) -> None:
        from cchc_desktop.ui.safety.packages import hand_over  # noqa: PLC0415 - when first asked for

        hand_over(self._context, self._window)

    def _take_over(self) -> None:
        from cchc_desktop.ui.safety.packages import take_over  # noqa: PLC0415 - when first asked for

        take_over(self._context, self._window)


def _mark(path: Path) -> str:
    import hashlib  # noqa: PLC0415 - brings a library of four megabytes, when first needed

    return hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]
