"""Widgets in which one value is typed; all bring text to NFC and say in words what they cannot read."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QDate, QPoint, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.text import fold, nfc, read_number, show_date, show_number, tidy
from cchc_desktop.paths import resource
from cchc_desktop.typed import override
from cchc_desktop.ui.values import from_qdate, read_day, to_qdate


class Field(Protocol):
    """What forms and table cells ask of any of these widgets."""

    def value(self) -> Any:
        """The value typed; None where nothing is."""

    def set_value(self, value: Any) -> None:
        """Show a value."""

    def problem(self) -> str:
        """Why what was typed cannot be read; empty if it can."""


class LineField(QLineEdit):
    """One line of words."""

    def value(self) -> str:
        return tidy(self.text())

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)

    def problem(self) -> str:
        return ""


class TextField(QPlainTextEdit):
    """Several lines; Tab leaves the field, as in every form of the office."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """As high as the lines it is meant for."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + 20)

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's own least height is that of four lines."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def value(self) -> str:
        lines = nfc(self.toPlainText()).split("\n")
        return "\n".join(line.rstrip() for line in lines).strip()

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")

    def problem(self) -> str:
        return ""


class NumberField(QLineEdit):
    """A number with a decimal comma; empty is "chưa có số liệu", never 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Any:
        """The Decimal typed, or None."""
        return read_number(self.text())

    def set_value(self, value: Any) -> None:
        self.setText(value if isinstance(value, str) else show_number(value))

    def problem(self) -> str:
        if not tidy(self.text()) or self.value() is not None:
            return ""
        return "Chưa đọc được số. Hãy nhập như 1.250 hoặc 8,5."


class DateField(QLineEdit):
    """A day, typed as 05/02/2026 or picked from a calendar; may be empty.

    "5/2" is a day of `year`, where one is given.
    """

    def __init__(self, parent: QWidget | None = None, *, year: int | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self.setPlaceholderText("ngày/tháng/năm")
        self._calendar: QCalendarWidget | None = None
        self._pick_action = QAction(QIcon(str(resource("icons/calendar.svg"))), "Chọn ngày trên lịch", self)
        self._pick_action.triggered.connect(self._pick)
        self.addAction(self._pick_action, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        return read_day(self.text(), self._year)

    def set_value(self, value: date | str | None) -> None:
        self.setText(value if isinstance(value, str) else show_date(value))

    def problem(self) -> str:
        if not tidy(self.text()) or self.value() is not None:
            return ""
        return "Chưa đọc được ngày. Hãy nhập như 05/02/2026."

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (day := self.value()) is not None:
            self.setText(show_date(day))
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        calendar = self._calendar or self._make_calendar()
        self._calendar = calendar
        if (day := self.value()) is not None:
            calendar.setSelectedDate(to_qdate(day))
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    def _make_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        return calendar

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self.set_value(from_qdate(day))
        self.textEdited.emit(self.text())
        if self._calendar is not None:
            self._calendar.close()


class CheckField(QCheckBox):
    """Yes or no."""

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))

    def problem(self) -> str:
        return ""


class ChoiceField(QComboBox):
    """One of several; what is typed narrows the list, with or without accents.

    With `free` true, words that are in no choice are the value themselves (a new unit's name).
    """

    chosen = Signal()

    def __init__(
        self, choices: Sequence[Choice] = (), parent: QWidget | None = None, *, free: bool = False
    ) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._free = free
        self.line = LineField()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # As wide as the form gives: the longest of many answers must not widen a dialog.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.line.textEdited.connect(self._narrow)
        self.activated.connect(lambda _at: self.chosen.emit())
        completer.activated.connect(self._on_completed)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; what is typed stays."""
        typed = self.currentText()
        self._choices = list(choices)
        self.clear()
        self.addItems([choice.text for choice in self._choices])
        self._found.setStringList([choice.text for choice in self._choices])
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def value(self) -> Any:
        """The choice's value; the words typed if `free`; None if empty or unknown."""
        typed = tidy(self.currentText())
        if not typed:
            return self._empty_value()
        if (choice := self._choice(typed)) is not None:
            return choice.value
        return typed if self._free else None

    def set_value(self, value: Any) -> None:
        for at, choice in enumerate(self._choices):
            if choice.value == value:
                self.setCurrentIndex(at)
                return
        self.setCurrentIndex(-1)
        self.setEditText(value if isinstance(value, str) else "")

    def offered(self) -> list[str]:
        """The texts left by what was typed."""
        return self._found.stringList()

    def problem(self) -> str:
        typed = tidy(self.currentText())
        if not typed or self._free or self._choice(typed) is not None:
            return ""
        return "Chưa có trong danh sách. Hãy chọn một dòng trong danh sách."

    def _empty_value(self) -> Any:
        return next((choice.value for choice in self._choices if not choice.text), None)

    def _choice(self, typed: str) -> Choice | None:
        """The choice meant: its exact text, else the only one that agrees without accents."""
        for choice in self._choices:
            if tidy(choice.text) == typed:
                return choice
        alike = [choice for choice in self._choices if fold(tidy(choice.text)) == fold(typed)]
        return alike[0] if len(alike) == 1 else None

    def _narrow(self, typed: str) -> None:
        wanted = fold(tidy(typed)).split()
        texts = [choice.text for choice in self._choices]
        self._found.setStringList([text for text in texts if all(word in fold(text) for word in wanted)])

    def _on_completed(self, text: str) -> None:
        self.setEditText(text)
        self.chosen.emit()
