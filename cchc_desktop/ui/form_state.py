"""What stands in the fields of a form, as plain text: to be kept, compared and put back."""

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from cchc_desktop.ui.fields import ChoiceField

Cell = str | bool
State = dict[str, list[Cell]]
_KINDS = (QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractButton)


def inputs(field: QWidget) -> list[QWidget]:
    """The widgets of a field into which the officer types or ticks; passwords are none of them."""
    found: list[QWidget] = [field] if isinstance(field, _KINDS) else []
    if not found:
        for child in field.children():
            if isinstance(child, QWidget) and not child.isWindow():
                found += inputs(child)
    return [widget for widget in found if _is_kept(widget)]


def _is_kept(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    if isinstance(widget, QLineEdit):
        return widget.echoMode() == QLineEdit.EchoMode.Normal and not widget.isReadOnly()
    return not (isinstance(widget, QPlainTextEdit | QTextEdit) and widget.isReadOnly())


def read_state(fields: Mapping[str, QWidget]) -> State:
    """What stands in each field now."""
    return {key: [_read(widget) for widget in inputs(field)] for key, field in fields.items()}


def write_state(fields: Mapping[str, QWidget], state: State) -> None:
    """Put back what stood there; fields that have changed their make-up since are left alone."""
    for key, field in fields.items():
        widgets, cells = inputs(field), state.get(key, [])
        if len(widgets) == len(cells):
            for widget, cell in zip(widgets, cells, strict=True):
                _write(widget, cell)


def _read(widget: QWidget) -> Cell:
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit | QTextEdit) else ""


def _write(widget: QWidget, cell: Cell) -> None:
    if _read(widget) == cell:
        return
    if isinstance(widget, QAbstractButton):
        widget.setChecked(bool(cell))
    elif isinstance(widget, QComboBox):
        _choose(widget, str(cell))
    elif isinstance(widget, QLineEdit):
        widget.setText(str(cell))
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        widget.setPlainText(str(cell))


def _choose(combo: QComboBox, text: str) -> None:
    at = combo.findText(text)
    if at >= 0:
        combo.setCurrentIndex(at)
    elif combo.isEditable():
        combo.setEditText(text)
    if isinstance(combo, ChoiceField):
        combo.chosen.emit()


def typed_text(widget: QWidget) -> str:
    """The text of a widget that may be typed into; empty for any other."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and not widget.isReadOnly():
        return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    return ""
