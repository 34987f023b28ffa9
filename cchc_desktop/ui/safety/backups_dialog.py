"""The copies: what each holds, what restoring it would cost, and the second place."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cchc_desktop.display.copies import copy_columns, show_moment
from cchc_desktop.domain.backups import Copy, Reason
from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.safety.rehearsal import RehearsalWindow, open_rehearsal
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.window_parts import Deed

if TYPE_CHECKING:
    from cchc_desktop.services.second_place import Mirrored

_UNREADABLE = "không đọc được"
_SAME = "không khác"


class BackupsDialog(QDialog):
    """Lists the copies; `made(copy)` follows when one was made here, `mirrored` after the second place."""

    made = Signal(object)
    mirrored = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._differences: dict[Path, str] = {}
        self._asked: set[Path] = set()
        self._told_for = 0
        self.panel: TablePanel[Copy] = TablePanel(
            TableModel(copy_columns(self._differences), row_id=lambda copy: copy.path),
            noun="bản sao",
            empty_text="Chưa có bản sao lưu nào. Bấm “Sao lưu ngay”.",
            name="backups",
            store=context.store,
        )
        self.place = QLabel()
        self.rehearsal: RehearsalWindow | None = None
        self._build()
        self._connect()
        self.reload()
        self._show_place()

    # Building

    def _build(self) -> None:
        self.setWindowTitle("Sao lưu và khôi phục")
        hint = QLabel(
            "Chương trình tự sao lưu khi mở, mỗi 30 phút nếu có thay đổi và trước các việc lớn. "
            "Mỗi bản đã được mở ra kiểm tra và đếm lại."
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        add = self.panel.add_button
        self.now_button = add("&Sao lưu ngay", "save", default=True)
        self.look_button = add("&Xem thử", hint="Mở bản này trong cửa sổ riêng, chỉ để xem (Enter)")
        self.restore_button = add("&Khôi phục…", "undo")
        self.pin_button = add("&Giữ lại", hint="Bản được giữ không bao giờ bị tự xóa")
        self.drop_button = add("X&óa", "delete", hint="Delete")
        buttons = QDialogButtonBox()
        close = buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self._second_place())
        layout.addWidget(buttons)
        for button in (*self._row_buttons(), self.now_button, close):
            button.setAutoDefault(False)
        room = self.screen().availableGeometry()
        self.resize(min(1120, room.width() - 40), min(600, room.height() - 80))

    def _row_buttons(self) -> tuple[QPushButton, ...]:
        return self.look_button, self.restore_button, self.pin_button, self.drop_button

    def _second_place(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self.place.setWordWrap(True)
        self.choose_button = QPushButton("&Chọn nơi lưu thứ hai…")
        self.mirror_button = QPushButton("Chép &ra nơi lưu thứ hai")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.place, 1)
        for button in (self.choose_button, self.mirror_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return card

    def _connect(self) -> None:
        self.now_button.clicked.connect(self._back_up)
        self.look_button.clicked.connect(self._look)
        self.restore_button.clicked.connect(self._restore)
        self.pin_button.clicked.connect(self._pin)
        self.drop_button.clicked.connect(self._drop)
        self.choose_button.clicked.connect(self._choose_place)
        self.mirror_button.clicked.connect(self._mirror)
        self.panel.table.opened.connect(lambda _copy: self._look())
        self.panel.table.delete_asked.connect(lambda _rows: self._drop())
        self.panel.table.selection_changed.connect(self._offer)

    # The list

    def reload(self) -> None:
        """Read the copies on the thread of jobs: one without its note is opened and counted."""
        database = self._context.database

        def work(_progress: object) -> list[Copy]:
            from cchc_desktop.services.copies import list_copies  # noqa: PLC0415 - on the thread of jobs

            return list_copies(database)

        self._context.jobs.run(work, on_done=self._on_listed, parent=self)

    def _on_listed(self, copies: list[Copy]) -> None:
        if not self.isVisible():
            return
        self.panel.model.set_rows(copies)
        if copies and self.panel.table.current_row() is None:
            self.panel.table.go_to(copies[0].path)
        self.panel.table.setFocus()
        self._offer()
        self._compare_next()

    def _compare_next(self) -> None:
        """One comparison after the other, each a job of its own: a restore need not wait for all of them."""
        waiting = [copy for copy in self.panel.model.shown_rows() if copy.path not in self._asked]
        if not waiting or not self.isVisible():
            return
        copy, database, today = waiting[0], self._context.database, self._context.today
        self._asked.add(copy.path)

        def work(_progress: object) -> str:
            from cchc_desktop.services.copy_difference import describe_difference  # noqa: PLC0415

            try:
                sentence = describe_difference(database, copy).sentence(today)
            except CchcError:
                return _UNREADABLE
            words = sentence.removeprefix("Khác hiện tại: ")
            return _SAME if words == sentence else words

        self._context.jobs.run(work, on_done=partial(self._on_compared, copy))

    def _on_compared(self, copy: Copy, words: str) -> None:
        self._differences[copy.path] = words
        model = self.panel.model
        place = model.place_of(copy.path)
        if place is not None:
            at = model.column_at("difference")
            model.dataChanged.emit(model.index(place, at), model.index(place, at))
        self._compare_next()

    def _offer(self) -> None:
        copy = self.panel.table.current_row()
        for button in self._row_buttons():
            button.setEnabled(copy is not None)
        readable = copy is not None and copy.rows is not None
        self.look_button.setEnabled(readable)
        self.restore_button.setEnabled(readable)
        self.pin_button.setText("Bỏ &giữ" if copy is not None and copy.pinned else "&Giữ lại")

    # Making, keeping, dropping

    def _back_up(self) -> None:
        database = self._context.database

        def work(_progress: object) -> Copy | None:
            from cchc_desktop.services.copies import back_up  # noqa: PLC0415 - on the thread of jobs

            return back_up(database, Reason.MANUAL)

        self._context.jobs.run(work, on_done=self._on_made, parent=self, words="Đang sao lưu…")

    def _on_made(self, copy: Copy | None) -> None:
        if copy is not None:
            self.made.emit(copy)
        # The new copy is the present state; the others' differences stay as they are.
        self.reload()

    def _pin(self) -> None:
        from cchc_desktop.services.copies import pin_copy  # noqa: PLC0415 - when first asked for

        copy = self.panel.table.current_row()
        if copy is None:
            return
        try:
            pin_copy(copy, pinned=not copy.pinned)
        except MachineError as error:
            self._context.dialogs.problem(self, error)
        self.reload()

    def _drop(self) -> None:
        from cchc_desktop.services.copies import drop_copy  # noqa: PLC0415 - when first asked for

        copy = self.panel.table.current_row()
        if copy is None:
            return
        question = f"Xóa hẳn bản sao lưu lúc {show_moment(copy.at)}?"
        if not self._context.dialogs.confirm(self, question, yes="Xóa bản này"):
            return
        try:
            drop_copy(copy)
        except MachineError as error:
            self._context.dialogs.problem(self, error)
        self.reload()

    # Looking, restoring

    def _look(self) -> None:
        copy = self.panel.table.current_row()
        if copy is None or copy.rows is None:
            return
        self.rehearsal = open_rehearsal(copy, self._context, self)
        if self.rehearsal is not None:
            self.rehearsal.ended.connect(self._on_looked)

    def _on_looked(self) -> None:
        self.rehearsal = None
        self.activateWindow()
        self.panel.table.setFocus()

    def _restore(self) -> None:
        copy = self.panel.table.current_row()
        if copy is None or copy.rows is None:
            return
        database, today = self._context.database, self._context.today

        def work(_progress: object) -> str:
            from cchc_desktop.services.copy_difference import describe_difference  # noqa: PLC0415

            return describe_difference(database, copy).sentence(today)

        self._context.jobs.run(
            work, on_done=partial(self._ask_restore, copy), parent=self, words="Đang so với hiện tại…"
        )

    def _ask_restore(self, copy: Copy, difference: str) -> None:
        agreed = self._context.dialogs.confirm(
            self,
            f"Khôi phục bản sao lưu lúc {show_moment(copy.at)}?",
            yes="Khôi phục",
            details=f"{difference}\nDữ liệu hiện tại được sao lưu trước, vẫn lấy lại được từ danh sách này.",
        )
        if not agreed:
            return
        deed = Deed("Đang khôi phục…", partial(_restore, copy, self._context.database.path))
        self.accept()
        self._window.reopen_asked.emit(deed)

    # The second place

    def _show_place(self) -> None:
        from cchc_desktop.services.second_place import (  # noqa: PLC0415 - when first asked for
            second_place,
            second_place_reminder,
        )

        place = second_place(self._context.database)
        reminder = second_place_reminder(self._context.database, self._context.today)
        self.mirror_button.setEnabled(place is not None)
        if place is None:
            self.place.setText(
                "Nơi lưu thứ hai: chưa chọn. Bản sao cùng ổ đĩa không cứu được khi hỏng ổ; "
                "nên chép ra USB hoặc ổ khác mỗi tuần."
            )
            return
        last = f"lần gần nhất {show_moment(place.last_at)}" if place.last_at else "chưa chép lần nào"
        self.place.setText(
            f"Nơi lưu thứ hai: {place.folder} – {last}." + (f"\n{reminder}" if reminder else "")
        )

    def _choose_place(self) -> None:
        from cchc_desktop.services.second_place import choose_second_place  # noqa: PLC0415

        folder = self._context.dialogs.choose_folder(self, "Chọn thư mục trên USB hoặc ổ đĩa khác")
        if folder is None:
            return
        try:
            choose_second_place(self._context.database, folder)
        except CchcError as error:
            self._context.dialogs.problem(self, error)
            return
        self._show_place()
        self.mirror_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mirror(self) -> None:
        database = self._context.database

        def work(_progress: object) -> "Mirrored":
            from cchc_desktop.services.second_place import copy_to_second_place  # noqa: PLC0415

            return copy_to_second_place(database)

        self._context.jobs.run(
            work, on_done=self._on_mirrored, parent=self, words="Đang chép ra nơi lưu thứ hai…"
        )

    def _on_mirrored(self, done: "Mirrored") -> None:
        self._show_place()
        self.mirrored.emit()
        if done.missing_evidence:
            names = "; ".join(done.missing_evidence[:5])
            self._context.dialogs.information(
                self, "Đã chép dữ liệu, nhưng thiếu tệp minh chứng.", f"Không còn hoặc đã đổi: {names}."
            )

    @override
    def reject(self) -> None:
        """Esc closes the list, not the copy that is looked at."""
        if self.rehearsal is None:
            super().reject()


def _restore(copy: Copy, target: Path) -> str:
    from cchc_desktop.services.backups import restore_file  # noqa: PLC0415 - on the thread of jobs

    restore_file(copy.path, target)
    return f"Đã khôi phục bản sao lưu lúc {show_moment(copy.at)}"
