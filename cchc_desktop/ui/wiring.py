"""What hangs together across pages: the plan selector, the menus, the first start."""

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication

from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.services import history
from cchc_desktop.services.office import commune
from cchc_desktop.services.plans import list_plans
from cchc_desktop.ui.choices import best_choice, plan_choices
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.main_window import PLAN_SUFFIXES, MainWindow
from cchc_desktop.ui.safety.wiring import prepare_safety
from cchc_desktop.ui.window_parts import Menu

PLAN_KINDS = f"Kế hoạch ({' '.join(f'*{suffix}' for suffix in sorted(PLAN_SUFFIXES))});;Mọi tệp (*)"


# What the first look at the tasks loads; a start, and what is asked for at once, come before it.
_AHEAD = "cchc_desktop.ui.tasks.page"
_AHEAD_MS = 4_000


def prepare(window: MainWindow, context: Context) -> None:
    """Fill the plan selector and add the actions that belong to no single page."""
    Wiring(window, context)
    prepare_safety(window, context)
    QTimer.singleShot(_AHEAD_MS, window, partial(load_ahead, context))


def load_ahead(context: Context) -> None:
    """Load, beside the window, what is looked at next: half of the first look at the tasks is loading."""
    database, plan_id = context.database, context.plan_id

    def load(_progress: Progress) -> None:
        from cchc_desktop.services.task_list import open_list  # noqa: PLC0415 - beside the window

        import_module(_AHEAD)
        if plan_id is not None:
            # The first reading of this kind takes its statements apart.
            open_list(database, plan_id)
        # A large class that the first cell stood on asks for, see `ui.delegates`.
        from PySide6.QtWidgets import QStyle  # noqa: F401, PLC0415

    context.jobs.run(load, on_done=lambda _nothing: None, on_error=partial(_on_not_ahead, context))


def _on_not_ahead(context: Context, error: Exception) -> None:
    """Nobody asked for it, so nobody is told; whoever asks later hears of what is still wrong then."""
    from cchc_desktop.ui.crash import write_log  # noqa: PLC0415 - rarely

    if not isinstance(error, CchcError):
        raise error
    write_log(context.paths.log_folder, f"load_ahead: {error.sentence()}")


class Wiring(QObject):
    """Lives with the window; listens to changes and to the menus."""

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._chosen_first = False
        self._add_file_actions()
        self._add_edit_actions()
        self._add_office_actions()
        self._add_help_actions()
        context.operations.changed.connect(self._on_changed)
        window.plan_dropped.connect(self.import_file)
        self.refresh_choices()
        self._show_steps()
        # After the first page is painted: the question stands before a window, not before nothing.
        QTimer.singleShot(0, self, self.offer_first_start)

    # Menus

    def _add_file_actions(self) -> None:
        add = self._window.add_action
        add(
            Menu.FILE,
            "&Nhập kế hoạch…",
            self.ask_for_file,
            shortcut="Ctrl+I",
            icon_name="import",
            hint="Đọc tệp Word, PDF, Excel hoặc văn bản của kế hoạch; xem lại rồi mới ghi",
        )
        self.paste_action = add(
            Menu.FILE,
            "Nhập &bảng đã sao chép…",
            self.import_clipboard,
            shortcut="Ctrl+Shift+V",
            hint="Bảng nhiệm vụ sao chép từ Word hoặc Excel, thêm vào kế hoạch đang xem",
        )
        add(Menu.FILE, "&Mở thư mục dữ liệu", self.open_folder, icon_name="open", separated=True,
            hint="Nơi có tệp dữ liệu, bản sao lưu và văn bản kèm theo")  # fmt: skip

    def _add_edit_actions(self) -> None:
        add = self._window.add_action
        self.undo_action = add(Menu.EDIT, "&Hoàn tác", self.undo, shortcut="Ctrl+Z", icon_name="undo")
        self.redo_action = add(Menu.EDIT, "&Làm lại", self.redo, shortcut="Ctrl+Y", icon_name="redo")
        add(Menu.EDIT, "Lị&ch sử thay đổi…", self._show_history, icon_name="history", separated=True)

        add(Menu.EDIT, "&Tìm…", self._search, shortcut="Ctrl+K", icon_name="search",
            hint="Tìm trong mọi sổ, mọi kế hoạch, mọi năm")  # fmt: skip

    def _add_office_actions(self) -> None:
        add = self._window.add_action
        add(Menu.OFFICE, "Thông tin &xã, phường…", partial(self._open_office, "open_commune"))
        add(Menu.OFFICE, "&Đơn vị…", partial(self._open_office, "open_units"), icon_name="unit")
        add(Menu.OFFICE, "&Người ký…", partial(self._open_office, "open_signers"))
        add(Menu.OFFICE, "&Lịch nghỉ, làm bù…", partial(self._open_office, "open_calendar"),
            icon_name="calendar")  # fmt: skip
        add(Menu.OFFICE, "&Quy định báo cáo…", partial(self._open_office, "open_rules"), icon_name="reports")

    def _add_help_actions(self) -> None:
        add = self._window.add_action
        add(Menu.HELP, "&Hướng dẫn sử dụng", self.show_manual, shortcut="F1", icon_name="help")
        add(Menu.HELP, "&Giới thiệu", self._show_about, icon_name="info")

    # Plans

    def refresh_choices(self) -> None:
        """Offer each plan in each of its years; the one in force today is shown first."""
        selection = self._context.selection
        choices = plan_choices(list_plans(self._context.database))
        if choices == selection.choices:
            return
        selection.offer(choices)
        if choices and not self._chosen_first:
            self._chosen_first = True
            selection.choose(best_choice(choices, self._context.today.year))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Topic.PLANS):
            self.refresh_choices()
        self._show_steps()

    # Import

    def ask_for_file(self) -> None:
        """Choose a plan file, then review it."""
        path = self._context.dialogs.open_file(self._window, "Chọn tệp kế hoạch", PLAN_KINDS)
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Read a plan file and show its review."""
        from cchc_desktop.ui.review.opening import open_review  # noqa: PLC0415 - the readers, when first needed

        open_review(self._context, self._window, path, lambda dialog: dialog.imported.connect(self.show_plan))

    def import_clipboard(self) -> None:
        """Review a table copied in Word or Excel; its tasks go into the plan that is shown."""
        from cchc_desktop.ui.review.opening import open_pasted  # noqa: PLC0415 - as above

        data = QGuiApplication.clipboard().mimeData()
        open_pasted(self._context, self._window, data.html(), data.text())

    def show_plan(self, plan_id: int) -> None:
        """Show a plan in the year nearest to today on every page."""
        mine = [choice for choice in self._context.selection.choices if choice.plan_id == plan_id]
        if mine:
            today = self._context.today.year
            self._context.selection.choose(min(mine, key=lambda choice: abs(choice.year - today)))

    # Undo

    def undo(self) -> None:
        """Take the last step back."""
        self._reverse(history.undo, history.undo_label(self._context.database), "Đang hoàn tác…")

    def redo(self) -> None:
        """Bring the last undone step again."""
        self._reverse(history.redo, history.redo_label(self._context.database), "Đang làm lại…")

    def _reverse(self, operation: Operation, label: str | None, words: str) -> None:
        """A whole plan takes longer than a window may stand still."""
        from cchc_desktop.services.import_plan import IMPORT_LABEL, UPDATE_LABEL  # noqa: PLC0415 - loads much

        if label not in {IMPORT_LABEL, UPDATE_LABEL}:
            self._context.operations.run(self._window, operation)
            return
        self._context.jobs.run(
            lambda _progress: operation(self._context.database),
            on_done=self._context.operations.tell,
            parent=self._window,
            words=words,
        )

    def _show_steps(self) -> None:
        database = self._context.database
        _name_step(self.undo_action, "&Hoàn tác", history.undo_label(database))
        _name_step(self.redo_action, "&Làm lại", history.redo_label(database))

    def _search(self) -> None:
        from cchc_desktop.ui.search.palette import open_palette  # noqa: PLC0415 - when first asked for

        open_palette(self._context, self._window)

    def _show_history(self) -> None:
        from cchc_desktop.ui.office.history import HistoryDialog  # noqa: PLC0415 - when first asked for

        HistoryDialog(self._context, self._window).open()

    # Office, help

    def _open_office(self, name: str) -> None:
        from cchc_desktop.ui.office import settings  # noqa: PLC0415 - when first asked for

        getattr(settings, name)(self._context, self._window)

    def open_folder(self) -> None:
        """Show the folder of the data in the system's file manager."""
        folder = self._context.paths.database.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._context.dialogs.problem(
                self._window,
                MachineError("Không mở được thư mục dữ liệu.", hint=f"Hãy mở bằng tay: {folder}"),
            )

    def show_manual(self) -> None:
        """Open the manual at the chapter of the page that is shown."""
        from cchc_desktop.ui.manual import ManualWindow  # noqa: PLC0415 - when first asked for

        ManualWindow.show_for(self._window, self._window.current_key())

    def _show_about(self) -> None:
        from cchc_desktop.ui.about import AboutDialog  # noqa: PLC0415 - when first asked for

        AboutDialog(self._context.paths, self._window).open()

    # First start

    def offer_first_start(self) -> None:
        """Nothing typed yet: ask for the plan file, the commune and who signs."""
        database = self._context.database
        if commune(database).name or list_plans(database):
            return
        from cchc_desktop.ui.office.first_start import FirstStart  # noqa: PLC0415 - once in a life

        wizard = FirstStart(self._context, self._window)
        wizard.imported.connect(self.show_plan)
        wizard.open()


def _name_step(action: QAction, words: str, label: str | None) -> None:
    """The step by its name, so that the officer knows what Ctrl+Z will take back."""
    action.setEnabled(label is not None)
    action.setText(f"{words}: {label}" if label else words)
