"""The form kit: labelled rows, required marks, and what is wrong said beside the field it is about."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.errors import RuleError
from cchc_desktop.typed import override
from cchc_desktop.ui.fields import Field
from cchc_desktop.ui.form_draft import FormDraft, keeper_above

_AROUND = 72


class Form(QWidget):
    """Rows of a label, a field and, while something is wrong with it, a sentence below the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self._wrong: dict[str, QLabel] = {}
        self._required: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add(self, key: str, label: str, field: QWidget, *, required: bool = False, hint: str = "") -> None:
        """Add a row; `key` is the name by which rules speak of the field (`RuleError.fields`)."""
        row = self._grid.rowCount()
        name = QLabel(f"{label} <span style='color:#b3261e'>*</span>" if required else label)
        name.setBuddy(field)
        name.setContentsMargins(0, 6, 0, 0)
        wrong = QLabel()
        wrong.setProperty("role", "wrong")
        wrong.setWordWrap(True)
        wrong.hide()
        field.setAccessibleName(label)
        field.setToolTip(hint)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(wrong, row + 1, 1)
        self._fields[key] = field
        self._wrong[key] = wrong
        if required:
            self._required[key] = label
        self._forgive_on_change(key, field)

    def head(self, words: QLabel) -> None:
        """Put words above the first field."""
        words.setWordWrap(True)
        # The grid begins at 1.
        self._grid.addWidget(words, 0, 0, 1, 2)

    def explain(self, words: QLabel) -> None:
        """Put words below the last field."""
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self._grid.addWidget(words, self._grid.rowCount(), 1)

    @property
    def fields(self) -> dict[str, QWidget]:
        """The widgets of all rows."""
        return dict(self._fields)

    def field(self, key: str) -> QWidget:
        """The widget of a row."""
        return self._fields[key]

    def value(self, key: str) -> Any:
        """What was entered; None or empty words where nothing was."""
        return cast(Field, self._fields[key]).value()

    def set_value(self, key: str, value: Any) -> None:
        """Show a value."""
        cast(Field, self._fields[key]).set_value(value)

    def values(self) -> dict[str, Any]:
        """Everything entered, by key."""
        return {key: self.value(key) for key in self._fields}

    def check(self) -> bool:
        """Whether all can be read and nothing required is missing; says beside the fields what is not."""
        self.forgive()
        for key, field in self._fields.items():
            problem = cast(Field, field).problem()
            if not problem and key in self._required and self.value(key) in {None, ""}:
                problem = f"Chưa nhập {_lowered(self._required[key])}."
            if problem:
                self._blame(key, problem)
        return self._focus_first_wrong()

    def show_error(self, error: RuleError) -> bool:
        """Say a broken rule beside its fields; false if it names none of this form's."""
        self.forgive()
        known = [key for key in error.fields if key in self._fields]
        for key in known:
            self._blame(key, error.sentence())
        self._focus_first_wrong()
        return bool(known)

    def wrong_text(self, key: str) -> str:
        """What is said to be wrong with a field; empty if nothing is."""
        return self._wrong[key].text()

    def forgive(self) -> None:
        """Take back everything said to be wrong."""
        for key in self._fields:
            self._say(key, "")

    def focus_first(self) -> None:
        """Put the cursor where typing begins, unless it was put somewhere already."""
        if self.window().focusWidget() is not None:
            return
        first = next((f for f in self._fields.values() if f.isVisibleTo(self) and f.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Let the form's own size follow what is shown now."""
        self._grid.activate()

    def _blame(self, key: str, words: str) -> None:
        self._say(key, words)

    def _say(self, key: str, words: str) -> None:
        label, field = self._wrong[key], self._fields[key]
        if label.text() == words:
            return
        label.setText(words)
        label.setVisible(bool(words))
        field.setAccessibleDescription(words)
        field.setProperty("wrong", bool(words))
        field.style().unpolish(field)
        field.style().polish(field)

    def _focus_first_wrong(self) -> bool:
        first = next((key for key in self._fields if self._wrong[key].text()), None)
        if first is None:
            return True
        self._fields[first].setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _forgive_on_change(self, key: str, field: QWidget) -> None:
        """What is being mended is not blamed any longer."""
        for name in ("textChanged", "editTextChanged", "toggled"):
            signal = getattr(field, name, None)
            if signal is not None:
                signal.connect(lambda *_: self._say(key, ""))


class FormDialog(QDialog):
    """A form with "Lưu" and "Hủy"; `save` is called with the values and says whether all went well.

    A RuleError raised by `save` is said beside its fields, or else above the buttons; the form stays.
    What is typed and not accepted is kept as a draft where the window above has a `FormKeeper`; `subject`
    names the row the form is about ("target:12"), or what a new one is to belong to ("inspection:3"): forms
    of different rows look alike, and must not offer each other's drafts.
    """

    def __init__(
        self, title: str, *, subject: str, save_words: str = "Lưu", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.subject = subject
        self.setWindowTitle(title)
        self.setModal(True)
        self.form = Form()
        self._save: Callable[[dict[str, Any]], bool] = lambda _values: True
        self.draft: FormDraft | None = None
        self._cancelled = False
        self._said = QLabel()
        self._said.setProperty("role", "wrong")
        self._said.setWordWrap(True)
        self._said.hide()
        self.buttons = QDialogButtonBox()
        self.save_button = self.buttons.addButton(save_words, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button.setDefault(True)
        self.save_button.setToolTip("Ctrl+Enter")
        self.save_button.setShortcut("Ctrl+Return")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self._cancel)
        self._build()

    def _build(self) -> None:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(20, 18, 20, 8)
        inner.addWidget(self.form)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        # The first field has the focus when the form opens, not the area around it.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addWidget(area, 1)
        for widget in (self._said, self.buttons):
            widget.setContentsMargins(20, 0, 20, 0)
            layout.addWidget(widget)
        self.setMinimumWidth(520)

    @override
    def sizeHint(self) -> QSize:
        """As high as the form, so that nothing scrolls that the screen has room for."""
        form, room = self.form.sizeHint(), self.screen().availableGeometry().height() - 80
        rest = self.buttons.sizeHint().height() + _AROUND
        if self.draft is not None and not self.draft.bar.isHidden():
            rest += self.draft.bar.sizeHint().height()
        return QSize(max(form.width() + _AROUND, 560), min(form.height() + rest, room))

    def on_save(self, save: Callable[[dict[str, Any]], bool]) -> None:
        """What to do with the values."""
        self._save = save

    @override
    def accept(self) -> None:
        """Close only if the values could be read and were accepted."""
        self._tell("")
        if self._saved():
            super().accept()
        else:
            self._grow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The first showing: what the program filled in stands, what is typed from now on is kept."""
        super().showEvent(event)
        if not event.spontaneous():
            self.form.focus_first()
        keeper = keeper_above(self)
        if self.draft is None and keeper is not None:
            title = self.windowTitle()
            self.draft = FormDraft(self, self.form.fields, keeper, title=title, subject=self.subject)
            cast(QVBoxLayout, self.layout()).insertWidget(0, self.draft.bar)
            self._grow()

    @override
    def done(self, result: int) -> None:
        """Accepted, nothing is left to keep; closed otherwise, what was typed is."""
        if self.draft is not None:
            if result == QDialog.DialogCode.Accepted:
                self.draft.accepted()
            else:
                self.draft.keep_now(cancelled=self._cancelled)
            self.draft = None
        super().done(result)

    def _cancel(self) -> None:
        self._cancelled = True
        self.reject()

    def _saved(self) -> bool:
        if not self.form.check():
            return False
        try:
            return self._save(self.form.values())
        except RuleError as error:
            if not self.form.show_error(error):
                self._tell(error.sentence())
            return False

    def _grow(self) -> None:
        """What is said to be wrong must not push fields out of sight."""
        self.form.settle()
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def said(self) -> str:
        """What is said above the buttons."""
        return self._said.text()

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))


def _lowered(label: str) -> str:
    """A label inside a sentence: "Tên đơn vị" is "tên đơn vị", "UBND" stays."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
