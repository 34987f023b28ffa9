"""A form whose fields are saved one by one as the officer leaves them: no button, nothing to forget."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from cchc_desktop.errors import RuleError
from cchc_desktop.ui.fields import CheckField, ChoiceField, Field
from cchc_desktop.ui.form_state import typed_text
from cchc_desktop.ui.forms import Form

Commit = Callable[[str, Any], bool]


class LiveForm(Form):
    """`commit(key, value)` saves one field; a RuleError it raises is said beside the field.

    Enter saves too (not in a text of several lines); Esc brings the saved value back.
    """

    def __init__(self, commit: Commit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commit = commit
        self._saved: dict[str, Any] = {}
        self._saving: set[str] = set()
        self._refused: set[str] = set()
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

    def show_values(self, values: Mapping[str, Any], *, anew: bool = False) -> None:
        """Show what is stored; words being typed, or that could not be saved, are left alone.

        Unless another row is shown `anew`.
        """
        for key, value in values.items():
            held = self._has_focus(key) or key in self._refused
            typing = key in self._saved and self._unsaved(key) and held
            self._saved[key] = value
            if anew or not typing:
                self.set_value(key, value)
        if anew:
            self._refused.clear()
            self.forgive()

    def set_row_visible(self, key: str, *, visible: bool) -> None:
        """Show or hide a row; a hidden one keeps its value."""
        field = self.field(key)
        field.setVisible(visible)
        for label in cast(list[QLabel], self.findChildren(QLabel)):
            if label.buddy() is field:
                label.setVisible(visible)

    def save(self, key: str) -> bool:
        """Save one field if it says something new; false if it could not be."""
        if key not in self._saved or not self._unsaved(key):
            return True
        if key in self._saving:
            # The box that says why it cannot be saved takes the focus from the field.
            return False
        self._saving.add(key)
        self._refused.discard(key)
        try:
            saved = self._try(key)
        finally:
            self._saving.discard(key)
        if not saved:
            self._refused.add(key)
        return saved

    def _try(self, key: str) -> bool:
        if problem := cast(Field, self.field(key)).problem():
            self._blame(key, problem)
            return False
        try:
            return self._commit(key, self.value(key))
        except RuleError as error:
            self._blame(key, error.sentence())
            return False

    def unsaved_words(self, focus: QWidget) -> tuple[str, str] | None:
        """The name of the field with the focus and what is typed there, if it is not saved yet."""
        key = self._key_of.get(focus)
        if key is None or key not in self._saved or not self._unsaved(key):
            return None
        return self.field(key).accessibleName(), typed_text(focus)

    def save_all(self) -> bool:
        """Save whatever is typed and not saved yet."""
        saved = [self.save(key) for key in self._saved]
        return all(saved)

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
            self.set_value(key, self._saved[key])
            self.forgive()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            watched, QLineEdit | ChoiceField
        ):
            self.save(key)
            return True
        return False

    def _unsaved(self, key: str) -> bool:
        field, saved = cast(Field, self.field(key)), self._saved[key]
        return bool(field.problem()) or _known(field.value()) != _known(saved)

    def _has_focus(self, key: str) -> bool:
        return any(known == key and cast(QWidget, w).hasFocus() for w, known in self._key_of.items())


def _known(value: Any) -> Any:
    """Empty words are nothing; 0 and False are something."""
    return None if value == "" else value
