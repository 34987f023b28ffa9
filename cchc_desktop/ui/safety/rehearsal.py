"""A copy looked at before it is restored: a second window that can only read, and says so."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.display.copies import show_moment
from cchc_desktop.domain.backups import Copy
from cchc_desktop.errors import MachineError
from cchc_desktop.paths import Paths
from cchc_desktop.services.plans import list_plans
from cchc_desktop.typed import override
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.choices import best_choice, plan_choices
from cchc_desktop.ui.context import Clock, Context, Operations, Selection
from cchc_desktop.ui.jobs import Jobs
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.safety.notices import Notice, NoticeBar

if TYPE_CHECKING:
    from cchc_desktop.db.engine import Database


class RehearsalWindow(MainWindow):
    """The pages over a copy; `ended` follows when the copy is closed again."""

    ended = Signal()

    def __init__(self, copy: Copy, database: "Database", present: Context, parent: QWidget) -> None:
        self._label = f"XEM THỬ bản sao lưu lúc {show_moment(copy.at)}"
        super().__init__(PAGES, parent=parent)
        self.setWindowFlag(Qt.WindowType.Window)
        # The present data must not be taken for the copy: only one of the two answers at a time.
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._database = database
        self._shown = _context_on(copy, database, present)
        bar = NoticeBar(self)
        bar.add(
            Notice(
                f"{self._label}. Chỉ để xem, không sửa được; dữ liệu hiện tại không thay đổi.",
                action_words="Đóng bản xem thử",
                action=self.close,
                stays=True,
            )
        )
        self.setGeometry(parent.window().geometry().adjusted(24, 24, -24, -24))
        choices = plan_choices(list_plans(database))
        self._shown.selection.offer(choices)
        best = best_choice(choices, present.today.year)
        if best is not None:
            self._shown.selection.choose(best)
        self.attach(self._shown)
        self.closed.connect(self._end)

    @override
    def setWindowTitle(self, words: str) -> None:
        """Every title of this window says that it shows a copy."""
        super().setWindowTitle(f"{self._label} – {words}")

    def _end(self) -> None:
        self._shown.jobs.wait()
        self._database.close()
        self.ended.emit()


def _context_on(copy: Copy, database: "Database", present: Context) -> Context:
    folder: Path = present.paths.root
    return Context(
        database=database,
        operations=Operations(database, present.dialogs),
        jobs=Jobs(present.dialogs),
        dialogs=present.dialogs,
        selection=Selection(),
        clock=Clock(present.clock.today),
        paths=Paths(folder, copy.path),
        store=present.store,
    )


def open_rehearsal(copy: Copy, context: Context, parent: QWidget) -> RehearsalWindow | None:
    """Show a copy; None when it cannot be opened, which is told."""
    from cchc_desktop.services.copies import rehearse  # noqa: PLC0415 - when first asked for

    try:
        database = rehearse(copy)
    except MachineError as error:
        context.dialogs.problem(parent, error)
        return None
    window = RehearsalWindow(copy, database, context, parent)
    window.show()
    return window
