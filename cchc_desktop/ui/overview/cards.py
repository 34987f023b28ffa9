"""What stands beside the list of work: the bar of states, the month with marks, short targets."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.first_page import ShortTarget, StateCount
from cchc_desktop.domain.agenda import Work
from cchc_desktop.domain.reminders import Urgency
from cchc_desktop.typed import override
from cchc_desktop.ui.style import ACCENT, ALERT, GOOD, INK, LINE, MUTED, WARNING

# By the codes of `TaskState`, in the order of the bar.
_STATE_COLOURS = {
    "overdue": ALERT,
    "not_started": "#9aa5b3",
    "waiting": "#c3cad3",
    "in_progress": ACCENT,
    "maintained": "#5b9bd5",
    "done_on_time": GOOD,
    "done_late": "#b98a3a",
    "dropped": "#e2e6eb",
}
_URGENCY_COLOURS = {Urgency.OVERDUE: ALERT, Urgency.TODAY: ALERT, Urgency.WEEK: WARNING}
_SHOWN_TARGETS = 5


def card(title: str, *widgets: QWidget) -> QFrame:
    """A framed group under a small title."""
    frame = QFrame()
    frame.setProperty("role", "card")
    head = QLabel(title)
    head.setProperty("role", "head")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 8, 12, 10)
    layout.setSpacing(6)
    layout.addWidget(head)
    for widget in widgets:
        layout.addWidget(widget)
    return frame


def beside(*cards: QFrame) -> QScrollArea:
    """A column of groups of a fixed width, scrolled where the window is low."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for each in cards:
        layout.addWidget(each)
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(column)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFixedWidth(390)
    return area


class StateBar(QWidget):
    """How many tasks stand how, as one bar; the legend says it in words and numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[StateCount] = []
        self.setFixedHeight(14)

    def show_counts(self, counts: Sequence[StateCount]) -> None:
        """Show other counts."""
        order = list(_STATE_COLOURS)
        self._parts = sorted((p for p in counts if p.state in order), key=lambda p: order.index(p.state))
        self.setToolTip("\n".join(f"{part.words}: {part.count}" for part in self._parts))
        self.setAccessibleName("; ".join(f"{part.words} {part.count}" for part in self._parts))
        self.update()

    def legend(self) -> str:
        """Each state with its colour and count, as rich text."""
        return " &nbsp; ".join(
            f"<span style='white-space:nowrap'><span style='color:{_STATE_COLOURS[part.state]}'>■</span>"
            f" {_escaped(part.words)} <b>{part.count}</b></span>"
            for part in self._parts
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Not `fillRect`: for its many forms PySide loads every gradient Qt knows by name.
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(part.count for part in self._parts)
        left = passed = 0
        for part in self._parts:
            passed += part.count
            right = self.width() * passed // total
            painter.setBrush(QColor(_STATE_COLOURS[part.state]))
            painter.drawRect(QRect(left, 0, right - left - 1, self.height()))
            left = right
        if not total:
            painter.setBrush(QColor(LINE))
            painter.drawRect(self.rect())
        painter.end()


class Deadlines(QCalendarWidget):
    """A month with a mark under each day on which something is due; `asked(day)` on Enter or double click."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[QDate, list[Work]] = {}
        self._today = QDate.currentDate()
        self.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self.setAccessibleName("Lịch các hạn trong tháng")
        plain = QTextCharFormat()
        plain.setForeground(QColor(MUTED))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setMinimumHeight(210)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = cast("QToolButton", self.findChild(QToolButton, name))
            button.setIcon(QIcon())
            button.setText(sign)
        self.activated.connect(lambda day: self.asked.emit(date(day.year(), day.month(), day.day())))

    def show_work(self, marks: Sequence[Work], today: date) -> None:
        """Mark the days of other work."""
        self._marks = {}
        for work in marks:
            self._marks.setdefault(QDate(work.due.year, work.due.month, work.due.day), []).append(work)
        now = QDate(today.year, today.month, today.day)
        if now != self._today:
            self._today = now
            self.setSelectedDate(now)
        self.setToolTip(self._words(self.selectedDate()))
        self.updateCells()

    def _words(self, day: QDate) -> str:
        found = self._marks.get(day, [])
        return "\n".join(work.text for work in found[:8]) or "Bấm đúp vào ngày để xem việc đến hạn ngày đó"

    def marked(self) -> Mapping[QDate, Sequence[Work]]:
        """What is due on which day."""
        return self._marks

    @override
    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        super().paintCell(painter, rect, date)
        found = self._marks.get(date)
        if date == self._today:
            painter.setPen(QColor(ACCENT))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        if not found:
            return
        worst = min(found, key=lambda work: list(Urgency).index(work.urgency)).urgency
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(_URGENCY_COLOURS.get(worst, ACCENT)))
        painter.setPen(Qt.PenStyle.NoPen)
        centre = QPoint(rect.center().x(), rect.bottom() - 4)
        for at in range(min(len(found), 3)):
            painter.drawEllipse(centre + QPoint((at * 2 - min(len(found), 3) + 1) * 4, 0), 2, 2)
        painter.restore()


class Words(QLabel):
    """Words over several lines, measured once for each width: Qt lays them out anew at every question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setWordWrap(True)

    @override
    def setText(self, words: str) -> None:
        self._heights.clear()
        super().setText(words)

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)


class ShortTargets(Words):
    """Targets that are short with what it takes, each a link to its row: `asked(target id)`."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda link: self.asked.emit(int(link)))

    def show_short(self, short: Sequence[ShortTarget], unknown: int) -> None:
        """Show other targets; those without data are counted, not guessed at."""
        lines = [_target(item) for item in short[:_SHOWN_TARGETS]]
        if len(short) > _SHOWN_TARGETS:
            lines.append(f"<p style='margin:2px 0'>… và {len(short) - _SHOWN_TARGETS} chỉ tiêu khác</p>")
        if not short:
            lines.append(f"<p style='color:{GOOD}; margin:2px 0'>Không có chỉ tiêu nào bị hụt.</p>")
        if unknown:
            lines.append(f"<p style='color:{MUTED}; margin:2px 0'>{unknown} chỉ tiêu chưa có số liệu</p>")
        self.setText("".join(lines))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 120)


def _target(item: ShortTarget) -> str:
    colour = {"not_met": ALERT, "at_risk": WARNING}.get(item.state, INK)
    text = item.text if len(item.text) <= 70 else item.text[:69].rsplit(" ", 1)[0] + "…"
    return (
        f"<p style='margin:2px 0'><span style='color:{colour}'>●</span>"
        f" <a href='{item.target_id}' style='color:{INK}; text-decoration:none'>{_escaped(text)}</a>"
        f"<br><span style='color:{colour}'>{_escaped(item.words)}</span></p>"
    )


def _escaped(words: str) -> str:
    """Words as rich text shows them; Python's own way loads the names of two thousand letters."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
