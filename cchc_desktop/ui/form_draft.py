"""What is typed in a form and not yet accepted: kept every few seconds, offered when it opens again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from cchc_desktop.display.text import show_date
from cchc_desktop.ui.fields import DateField
from cchc_desktop.ui.form_state import State, inputs, read_state, write_state

_LONGEST_WORDS = 2000


@dataclass(frozen=True, slots=True)
class KeptForm:
    """What was typed into a form; `slot` is under which name it is kept."""

    slot: str
    saved_at: datetime
    state: State


@dataclass(frozen=True, slots=True)
class TypedForm:
    """What is to be kept of a form; `cancelled` when the officer closed it by "Hủy"."""

    slot: str
    title: str
    state: State
    words: str
    cancelled: bool


class FormKeeper(QObject):
    """Keeps drafts of forms; a form finds the one that is a child of a window above it."""

    interval_ms = 3000

    def offered(self, key: str) -> list[KeptForm]:
        """What is kept for a form, newest first."""
        raise NotImplementedError

    def keep(self, typed: TypedForm) -> None:
        """Keep what was typed."""
        raise NotImplementedError

    def discard(self, slot: str) -> None:
        """Forget what was kept under a name."""
        raise NotImplementedError


def keeper_above(widget: QWidget) -> FormKeeper | None:
    """The keeper of the nearest window above; None where drafts are not kept."""
    above: QObject | None = widget.parent()
    while above is not None:
        for child in above.children():
            if isinstance(child, FormKeeper):
                return child
        above = above.parent()
    return None


class OfferBar(QFrame):
    """Stands above a form: "Có nội dung nhập dở…" with "Dùng lại" and "Bỏ"."""

    used = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setStyleSheet("#offer { background: #fff8e6; border-bottom: 1px solid #e5d3a1; }")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.use_button = QPushButton("&Dùng lại")
        self.drop_button = QPushButton("&Bỏ")
        self.use_button.clicked.connect(self.used)
        self.drop_button.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.addWidget(self.words, 1)
        for button in (self.use_button, self.drop_button):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class FormDraft(QObject):
    """The draft of one open form, from its first showing to its end.

    Only what the officer types counts: a form filled by the program writes nothing.
    """

    def __init__(
        self,
        dialog: QDialog,
        fields: Mapping[str, QWidget],
        keeper: FormKeeper,
        *,
        title: str,
        subject: str,
    ) -> None:
        super().__init__(dialog)
        self._fields = fields
        self._keeper = keeper
        self._title = title
        self._baseline = read_state(fields)
        self._key = f"form:{title}:{_mark(fields, self._baseline, subject)}"
        self._offers = [kept for kept in keeper.offered(self._key) if kept.state != self._baseline]
        self._slot = free_slot(self._key, {kept.slot for kept in keeper.offered(self._key)})
        self._stored = False
        self.touched = False
        self._texts: list[QPlainTextEdit | QTextEdit] = []
        self.bar = OfferBar(dialog)
        self.bar.used.connect(self._use)
        self.bar.dropped.connect(self._drop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keeper.interval_ms)
        self._timer.timeout.connect(self.keep_now)
        for field in fields.values():
            for widget in inputs(field):
                self._watch(widget)
        self._show_offer()

    # Typing

    def _watch(self, widget: QWidget) -> None:
        if isinstance(widget, QComboBox):
            widget.activated.connect(lambda _at: self._touch())
            if (line := widget.lineEdit()) is not None:
                line.textEdited.connect(lambda _text: self._touch())
        elif isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda _text: self._touch())
        elif isinstance(widget, QAbstractButton):
            widget.clicked.connect(lambda _checked: self._touch())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            # Filling by the program ends with an unmodified document, but tells of the change before that.
            widget.document().setModified(False)
            self._texts.append(widget)
            widget.textChanged.connect(self._start)

    def _touch(self) -> None:
        self.touched = True
        self._start()

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _was_typed(self) -> bool:
        return self.touched or any(text.document().isModified() for text in self._texts)

    def keep_now(self, *, cancelled: bool = False) -> None:
        """Keep what stands in the form, if the officer typed it."""
        self._timer.stop()
        if not self._was_typed():
            return
        state = read_state(self._fields)
        if state == self._baseline:
            self._forget_own()
            return
        words = typed_words(self._fields, state, self._baseline)
        self._keeper.keep(TypedForm(self._slot, self._title, state, words, cancelled))
        self._stored = True

    def accepted(self) -> None:
        """The form was accepted: nothing is left to be kept."""
        self._timer.stop()
        self._forget_own()

    def _forget_own(self) -> None:
        if self._stored:
            self._keeper.discard(self._slot)
            self._stored = False

    # Offering

    def _show_offer(self) -> None:
        self.bar.setVisible(bool(self._offers))
        if self._offers:
            at = self._offers[0].saved_at
            changed = typed_words(self._fields, self._offers[0].state, self._baseline)
            first = changed.splitlines()[0][:80] if changed else ""
            self.bar.words.setText(
                f"Có nội dung nhập dở lúc {at:%H:%M} ngày {show_date(at.date())}, chưa lưu.\n{first}"
            )

    def _use(self) -> None:
        """What was typed comes back; from now on it is this form's own draft."""
        kept = self._offers.pop(0)
        if self._stored:
            self._keeper.discard(self._slot)
        self._slot, self._stored = kept.slot, True
        write_state(self._fields, kept.state)
        self.touched = True
        self._show_offer()

    def _drop(self) -> None:
        self._keeper.discard(self._offers.pop(0).slot)
        self._show_offer()


def _mark(fields: Mapping[str, QWidget], state: State, subject: str) -> str:
    """Tells the forms of different rows apart; days are left out, since many are filled in as today."""
    import hashlib  # noqa: PLC0415 - brings a library of four megabytes, when first needed

    known = {key: cells for key, cells in state.items() if not isinstance(fields[key], DateField)}
    text = json.dumps([subject, known], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def free_slot(key: str, taken: set[str]) -> str:
    """The first numbered name that is not taken."""
    return next(slot for number in range(1, len(taken) + 2) if (slot := f"{key}|{number}") not in taken)


def typed_words(fields: Mapping[str, QWidget], state: State, baseline: State) -> str:
    """What was typed, field by field, to be read or copied where the form itself is not at hand."""
    lines = []
    for key, field in fields.items():
        cells = state.get(key, [])
        text = " ".join(cell for cell in cells if isinstance(cell, str) and cell.strip())
        if text and cells != baseline.get(key):
            lines.append(f"{field.accessibleName() or key}: {text}")
    return "\n".join(lines)[:_LONGEST_WORDS]
