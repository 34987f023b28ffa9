"""One task beside the list: how it stands, what was done, when it is due, its money and its history."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from cchc_desktop.display.labels import TASK_STATES
from cchc_desktop.display.tasks import show_deadline, show_leads, state_tone
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task
from cchc_desktop.services.task_history import task_history
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.style import INK, TONE_COLOURS
from cchc_desktop.ui.tasks.history import HistoryTab
from cchc_desktop.ui.tasks.money import BudgetTab
from cchc_desktop.ui.tasks.schedule import ScheduleTab
from cchc_desktop.ui.tasks.unit_dates import UnitDatesPanel
from cchc_desktop.ui.tasks.work import WorkTab

_LONGEST_HEAD = 220


class TaskDetail(QFrame):
    """`bulk_asked` follows the button that stands here while several tasks are selected."""

    bulk_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: int | None = None
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.standing = QLabel()
        self.tabs = CalmTabs()
        self.work = WorkTab(context)
        self.schedule = ScheduleTab(context)
        self.budget = BudgetTab(context)
        self.history = HistoryTab(context, "task-history")
        # Made when the first relative deadline is shown: few tasks have one.
        self.units: UnitDatesPanel | None = None
        self.words = QLabel()
        self.bulk_button = QPushButton("&Sửa cùng lúc…")
        self._pages = QStackedLayout(self)
        self._build()

    def _build(self) -> None:
        self.heading.setWordWrap(True)
        self.standing.setWordWrap(True)
        self._pages.addWidget(self._one())
        self._pages.addWidget(self._other())
        self.bulk_button.clicked.connect(self.bulk_asked)
        self.setMinimumWidth(400)

    def _one(self) -> QWidget:
        """Put together from the outside in: Qt styles anew all that is inside whatever is moved."""
        one = QWidget(self)
        inner = QVBoxLayout(one)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(4)
        inner.addWidget(self.heading)
        inner.addWidget(self.standing)
        inner.addWidget(self.tabs, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setProperty("narrow", True)  # noqa: FBT003 - Qt's own
        self.tabs.addTab(self.work, "Thực hiện")
        self.tabs.addTab(self.schedule, "Thời hạn")
        self.tabs.addTab(self.budget, "Kinh phí")
        self.tabs.addTab(self.history, "Lịch sử")
        return one

    def _other(self) -> QWidget:
        other = QWidget(self)
        middle = QVBoxLayout(other)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setProperty("role", "muted")
        middle.addStretch(1)
        middle.addWidget(self.words)
        middle.addWidget(self.bulk_button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        return other

    def show_task(self, task: Task, calendar: WorkCalendar) -> None:
        """Show one task; what is being typed stays while it is the same one."""
        anew, self._shown = task.id != self._shown, task.id
        on = self._context.today
        self.heading.setText(_cut(task.content))
        self.heading.setToolTip(task.content)
        self.heading.setStyleSheet("font-weight: 600")
        state = task.state(on, calendar, on.replace(month=1, day=1))
        colour = TONE_COLOURS.get(state_tone(state), INK)
        words = (f"<b style='color:{colour}'>{TASK_STATES[state]}</b>", f"Hạn: {show_deadline(task, on)}")
        self.standing.setText(
            " · ".join(filter(None, (words[0], *map(escape, (words[1], show_leads(task))))))
        )
        self.work.show_task(task, anew=anew)
        self.schedule.show_task(task, anew=anew)
        self._show_units(task, anew=anew)
        self.budget.show_task(task)
        self.history.read_from(partial(task_history, self._context.database, task))
        self._pages.setCurrentIndex(0)

    def _show_units(self, task: Task, *, anew: bool) -> None:
        relative = task.kind is DeadlineKind.RELATIVE
        if relative and self.units is None:
            self.units = UnitDatesPanel(self._context)
            self.tabs.insertTab(self.tabs.indexOf(self.schedule) + 1, self.units, "Đơn vị")
        if self.units is not None:
            self.tabs.setTabVisible(self.tabs.indexOf(self.units), relative)
            self.units.show_task(task, anew=anew)

    def show_several(self, count: int) -> None:
        """Nothing or several tasks are selected."""
        self._shown = None
        several = f"Đã chọn {count} nhiệm vụ."
        self.words.setText(several if count else "Chọn một nhiệm vụ trong danh sách để xem và ghi tiến độ.")
        self.bulk_button.setVisible(count > 1)
        self._pages.setCurrentIndex(1)

    def start_entry(self) -> None:
        """Put the cursor where news of the task is typed."""
        self.tabs.setCurrentWidget(self.work)
        self.work.words.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_HEAD else text[:_LONGEST_HEAD].rsplit(" ", 1)[0] + "…"
