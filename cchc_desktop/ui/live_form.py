"""A form whose fields are saved one by one as the officer leaves them: no button, nothing to forget."""

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Operation, Operations
from cchc_desktop.ui.fields import CheckField, ChoiceField, Field
from cchc_desktop.ui.form_draft import OfferBar
from cchc_desktop.ui.form_state import Cell, read_state, typed_text, write_state
from cchc_desktop.ui.forms import Form

Change = Callable[[Any, str, Any], Operation]

_NOT_SAVED = "Chưa ghi được nội dung này."
_NOT_SAVED_ELSEWHERE = "Chưa ghi được nội dung vừa nhập ở mục khác:"
_NO_WORDS = "(bỏ trống hoặc chọn lại)"
_LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed into a field and not saved, and over what; `problem` says why it cannot be read."""

    value: Any
    problem: str
    cells: tuple[Cell, ...]
    stored: Any


class LiveForm(Form):
    """`change(row, key, value)` makes the operation that saves one field of a row.

    A RuleError is said beside the field. Enter saves too (not in a text of several lines); Esc brings the
    saved value back. What could not be saved when another row is shown is kept: it stands above the fields
    until it is saved or given up, and in its field again when its row is.
    """

    def __init__(self, operations: Operations, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._change = change
        self._row: Hashable = None
        self._saved: dict[str, Any] = {}
        # What a field makes of the saved value: words with two spaces are not typed because it reads one.
        self._shown: dict[str, tuple[Any, str]] = {}
        self._saving: set[str] = set()
        self._refused: set[str] = set()
        self._aside: dict[Hashable, dict[str, _Typed]] = {}
        self._aside_bar: OfferBar | None = None
        # The machine's refusal may take seconds: of several words one at a time is tried.
        self._is_held = False
        self._key_of: dict[QObject, str] = {}

    @override
    def add(self, key: str, label: str, field: QWidget, *, required: bool = False, hint: str = "") -> None:
        """Add a row whose field is saved when it is left."""
        super().add(key, label, field, required=required, hint=hint)
        watched = field.line if isinstance(field, ChoiceField) else field
        self._key_of[watched] = key
        watched.installEventFilter(self)
        if isinstance(field, ChoiceField):
            # A combo box hands focus and keys to its line behind the back of event filters.
            self._key_of[field] = key
            field.installEventFilter(self)
            field.chosen.connect(lambda: self.save(key))
        elif isinstance(field, CheckField):
            field.clicked.connect(lambda: self.save(key))

    # Showing

    def show_values(
        self, values: Mapping[str, Any], *, row: Hashable = None, prepare: Callable[[], None] | None = None
    ) -> None:
        """Show what is stored of a row; words being typed into it, or that could not be saved, stay.

        `prepare` makes the fields ready for the row once what is typed for the one before was read.
        """
        if row != self._row:
            self._change_row(values, row, prepare)
            return
        if prepare is not None:
            prepare()
        for key, value in values.items():
            held = self._has_focus(key) or key in self._refused
            if key in self._saved and held and self._unsaved(key):
                self._saved[key] = value
            else:
                self._put(key, value)

    def _change_row(
        self, values: Mapping[str, Any], row: Hashable, prepare: Callable[[], None] | None
    ) -> None:
        left, words = self._row, self._unsaved_words()
        untold = words.keys() - self._refused
        if words:
            self._aside[left] = words
        self._row = row
        self._refused.clear()
        self.forgive()
        if prepare is not None:
            prepare()
        for key, value in values.items():
            self._put(key, value)
        self._is_held = False
        for key, typed in self._aside.pop(row, {}).items():
            self._bring_back(key, typed)
        # Of what was refused a moment ago the officer was told already.
        self._save_aside(left, untold)

    def _put(self, key: str, value: Any) -> None:
        self._saved[key] = value
        self.set_value(key, value)
        self._shown[key] = self._standing(key)

    def _bring_back(self, key: str, typed: _Typed) -> None:
        """Put words back into their field and save them, unless something else was stored since."""
        if typed.problem:
            write_state({key: self.field(key)}, {key: list(typed.cells)})
        else:
            self.set_value(key, typed.value)
        if _known(typed.stored) == _known(self._saved[key]):
            self.save(key, quietly=True)
        else:
            self._refuse(key, _NOT_SAVED)

    def set_row_visible(self, key: str, *, visible: bool) -> None:
        """Show or hide a row; a hidden one keeps its value."""
        field = self.field(key)
        field.setVisible(visible)
        for label in cast(list[QLabel], self.findChildren(QLabel)):
            if label.buddy() is field:
                label.setVisible(visible)

    # Saving

    def save(self, key: str, *, quietly: bool = False) -> bool:
        """Save one field if it says something new; false if it could not be. `quietly` opens no box."""
        if key not in self._saved or not self._unsaved(key):
            return True
        if key in self._saving:
            # The box that says why it cannot be saved takes the focus from the field.
            return False
        self._saving.add(key)
        self._refused.discard(key)
        value, problem = shown = self._standing(key)
        row = self._row
        try:
            refusal = problem or self._store(row, key, value, quietly=quietly)
        finally:
            self._saving.discard(key)
        if refusal:
            self._refuse(key, refusal)
        elif row == self._row and self._standing(key) == shown:
            self._saved[key], self._shown[key] = value, shown
            self._blame(key, "")
        return not refusal

    def _store(self, row: Hashable, key: str, value: Any, *, quietly: bool) -> str:
        """Save one value; what is wrong with it, or with the machine, if it could not be."""
        try:
            operation = self._change(row, key, value)
            if quietly and self._is_held:
                return _NOT_SAVED
            if quietly:
                self._operations.carry_out(operation)
                return ""
            return "" if self._operations.attempt(self, operation) is not None else _NOT_SAVED
        except RuleError as error:
            return error.sentence()
        except CchcError:
            self._is_held = True
            return _NOT_SAVED

    def _refuse(self, key: str, words: str) -> None:
        self._refused.add(key)
        self._blame(key, words)

    def save_all(self) -> bool:
        """Save whatever is typed in the row that is shown and not saved yet."""
        saved = [self.save(key) for key in self._saved]
        return all(saved)

    def unsavable(self) -> list[tuple[str, str]]:
        """Save all that was typed, in any row, without a box: the names and words that could not be."""
        self._is_held = False
        left = [self.field(key) for key in self._saved if not self.save(key, quietly=True)]
        for row in [*self._aside]:
            self._save_aside(row, self._aside[row].keys(), quietly=True)
        here = [(field.accessibleName(), _words(_cells(field))) for field in left]
        return [(name, words or _NO_WORDS) for name, words in (*here, *self._words_aside())]

    def unsaved_words(self, focus: QWidget) -> tuple[str, str] | None:
        """The name of the field with the focus and what is typed there, if it is not saved yet."""
        key = self._key_of.get(focus)
        if key is None or key not in self._saved or not self._unsaved(key):
            return None
        return self.field(key).accessibleName(), typed_text(focus)

    # What was typed in rows that are not shown

    @property
    def aside(self) -> OfferBar:
        """Says what could not be saved in another row; made when it is first needed."""
        if self._aside_bar is None:
            bar = self._aside_bar = OfferBar(self)
            bar.use_button.setText("Ghi &lại")
            bar.used.connect(self._save_all_aside)
            bar.dropped.connect(self._give_up_aside)
            # The grid begins at 1.
            self._grid.addWidget(bar, 0, 0, 1, 2)
        return self._aside_bar

    def _save_aside(self, row: Hashable, keys: Collection[str], *, quietly: bool = False) -> None:
        for key, typed in [*self._aside.get(row, {}).items()]:
            if key in keys and not typed.problem and not self._store(row, key, typed.value, quietly=quietly):
                self._aside.get(row, {}).pop(key, None)
        if row in self._aside and not self._aside[row]:
            del self._aside[row]
        self._show_aside()

    def _save_all_aside(self) -> None:
        for row in [*self._aside]:
            self._save_aside(row, self._aside[row].keys())

    def _give_up_aside(self) -> None:
        self._aside.clear()
        self._show_aside()

    def _show_aside(self) -> None:
        if self._aside or self._aside_bar is not None:
            lines = (f"{name}: {words}" if words else name for name, words in self._words_aside())
            self.aside.words.setText("\n".join((_NOT_SAVED_ELSEWHERE, *lines)))
            self.aside.setVisible(bool(self._aside))

    def _words_aside(self) -> list[tuple[str, str]]:
        return [
            (self.field(key).accessibleName(), _words(typed.cells))
            for words in self._aside.values()
            for key, typed in words.items()
        ]

    def _unsaved_words(self) -> dict[str, _Typed]:
        return {
            key: _Typed(*self._standing(key), _cells(self.field(key)), stored)
            for key, stored in self._saved.items()
            if self._unsaved(key)
        }

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field or Enter in it saves it, Esc takes the typing back."""
        key = self._key_of.get(watched)
        if key is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            if cast(QFocusEvent, event).reason() != Qt.FocusReason.PopupFocusReason:
                self.save(key)
        elif event.type() == QEvent.Type.KeyPress:
            return self._on_key(key, watched, cast(QKeyEvent, event))
        return super().eventFilter(watched, event)

    def _on_key(self, key: str, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and key in self._saved and self._unsaved(key):
            self._refused.discard(key)
            self._put(key, self._saved[key])
            self._blame(key, "")
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            watched, QLineEdit | ChoiceField
        ):
            self.save(key)
            return True
        return False

    def _standing(self, key: str) -> tuple[Any, str]:
        field = cast(Field, self.field(key))
        return field.value(), field.problem()

    def _unsaved(self, key: str) -> bool:
        value, problem = standing = self._standing(key)
        if standing == self._shown[key]:
            return False
        return bool(problem) or _known(value) != _known(self._saved[key])

    def _has_focus(self, key: str) -> bool:
        return any(known == key and cast(QWidget, w).hasFocus() for w, known in self._key_of.items())


def _known(value: Any) -> Any:
    # Empty words are nothing; 0 and False are something.
    return None if value == "" else value


def _cells(field: QWidget) -> tuple[Cell, ...]:
    return tuple(read_state({"": field})[""])


def _words(cells: tuple[Cell, ...]) -> str:
    words = " ".join(cell for cell in cells if isinstance(cell, str))
    return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS].rstrip()}…"
