"""The lines above a register: targets held against what is there, each leading to what stands behind it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cchc_desktop.display.trackers import TrackerLine
from cchc_desktop.typed import override
from cchc_desktop.ui.first_focus import tab_in_turn
from cchc_desktop.ui.style import INK, MUTED, TONE_COLOURS

_MOST_HEIGHT = 116


class Tracker(QFrame):
    """`asked(key)` follows the button of a line; lines without one are only read."""

    asked = Signal(str)

    def __init__(self, *, empty_text: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_text = empty_text
        self._button = button
        self.lines: tuple[TrackerLine, ...] = ()
        self.setProperty("role", "card")
        # Holds the place of the lines' buttons in the order of Tab: they are made anew with the lines.
        self._first = QWidget(self)
        self._first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._first.hide()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setStyleSheet("QScrollArea { background: transparent; }")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.addWidget(self._area)
        self.show_lines(())

    def show_lines(self, lines: Sequence[TrackerLine], *, opens: Callable[[str], bool] = bool) -> None:
        """Show the lines; `opens(key)` says which have something behind them."""
        self.lines = tuple(lines)
        holder = QWidget()
        holder.setObjectName("lines")
        holder.setStyleSheet("QWidget#lines { background: transparent; }")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        if not lines:
            grid.addWidget(_label(self._empty_text, role="muted"), 0, 0)
        buttons = []
        for at, line in enumerate(lines):
            grid.addWidget(_line_label(line), at, 0, Qt.AlignmentFlag.AlignVCenter)
            if self._button and opens(line.key):
                buttons.append(self._button_of(line))
                grid.addWidget(buttons[-1], at, 1, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(holder)
        tab_in_turn(self._first, *buttons)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the lines are at this width; beyond some lines they scroll."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._area.widget().layout()
        if layout is None:
            return
        wanted = layout.totalHeightForWidth(max(self.width() - 24, 200)) + 2
        self._area.setFixedHeight(min(max(wanted, 24), _MOST_HEIGHT))

    def texts(self) -> list[str]:
        """What the lines say, with what is still to be done."""
        return [f"{line.text} – {line.detail}" if line.detail else line.text for line in self.lines]

    def _button_of(self, line: TrackerLine) -> QPushButton:
        button = QPushButton(self._button)
        button.setAccessibleName(f"{self._button}: {line.text}")
        button.setToolTip(line.tip)
        button.setStyleSheet("padding: 2px 10px;")
        button.clicked.connect(lambda: self.asked.emit(line.key))
        return button


def _line_label(line: TrackerLine) -> QLabel:
    colour = TONE_COLOURS.get(line.tone, INK)
    words = f"<span style='color:{colour};font-weight:600'>{escape(line.text)}</span>"
    if line.detail:
        words += f" <span style='color:{MUTED}'>– {escape(line.detail)}</span>"
    label = _label(words)
    label.setToolTip(line.tip)
    return label


def _label(words: str, *, role: str = "") -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
