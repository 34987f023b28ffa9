"""The picker of documents for other pages: opened and waited for, or with a field in a form."""

from PySide6.QtWidgets import QWidget

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField, DocumentPicker, pick_document

__all__ = ["DocumentField", "DocumentPicker", "choose_document", "pick_document"]


def choose_document(context: Context, parent: QWidget, current: int | None = None) -> int | None:
    """Let the officer choose or register a document; its id, or None if nothing was chosen."""
    picker = DocumentPicker(context, current, parent)
    chosen: list[int] = []
    picker.chosen.connect(chosen.append)
    picker.exec()
    return chosen[0] if chosen else None
