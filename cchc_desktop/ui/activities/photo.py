"""The photo of an activity: a picture kept as evidence, opened or taken off again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cchc_desktop.domain.activities import Activity
from cchc_desktop.services.activities import attach_photo, change_activity
from cchc_desktop.services.documents import list_documents, stored_file
from cchc_desktop.services.evidence_store import StoredFile
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.documents.files import keep_files, open_kept

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
_KINDS = f"Ảnh ({' '.join(sorted(f'*{kind}' for kind in PICTURES))})"


class PhotoButton(QPushButton):
    """A menu for the photo of the activity stood on, which `current` gives."""

    def __init__(
        self, context: Context, current: Callable[[], Activity | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("Ản&h", parent)
        self._context = context
        self._current = current
        menu = QMenu(self)
        self.attach_action = _action(menu, "&Gắn ảnh từ tệp…", self.ask)
        self.choose_action = _action(menu, "&Chọn trong sổ văn bản…", self._choose)
        self.open_action = _action(menu, "&Mở ảnh", self.open_photo)
        self.detach_action = _action(menu, "Gỡ &ảnh", self._detach)
        self.setMenu(menu)
        self.setToolTip("Ảnh của hoạt động đang chọn (Enter ở cột Ảnh); cũng có thể thả ảnh vào trang này")
        self.show_possible()

    def show_possible(self) -> None:
        """Offer what can be done with the present row."""
        activity = self._current()
        self.setEnabled(activity is not None)
        for action in (self.open_action, self.detach_action):
            action.setEnabled(activity is not None and activity.photo_id is not None)

    def enter(self) -> None:
        """Enter in the column of the photo: open it, or ask for one."""
        activity = self._current()
        if activity is not None and activity.photo_id is not None:
            self.open_photo()
        else:
            self.ask()

    def ask(self) -> None:
        """Ask for a picture and make it the activity's photo."""
        path = self._context.dialogs.open_file(self, "Chọn ảnh của hoạt động", _KINDS)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Keep a picture as the photo of the activity stood on."""
        activity = self._current()
        if activity is None:
            return

        def then(stored: Sequence[StoredFile]) -> None:
            operation = partial(attach_photo, activity_id=activity.id, stored=stored[0])
            self._context.operations.run(self, operation)

        keep_files(self._context, self, [path], then)

    def open_photo(self) -> None:
        """Open the photo with the system's program."""
        activity = self._current()
        documents = list_documents(self._context.database)
        found = next((d for d in documents if activity is not None and d.id == activity.photo_id), None)
        stored = stored_file(found) if found is not None else None
        if stored is not None:
            open_kept(self._context, self, stored)

    def _choose(self) -> None:
        if (activity := self._current()) is not None:
            pick_document(
                self._context, self, activity.photo_id, lambda document_id: self._set(activity, document_id)
            )

    def _detach(self) -> None:
        if (activity := self._current()) is not None and self._set(activity, None):
            self._context.operations.said.emit("Đã gỡ ảnh. Ctrl+Z để hoàn tác.")

    def _set(self, activity: Activity, document_id: int | None) -> bool:
        operation = partial(change_activity, activity_id=activity.id, values={"photo_id": document_id})
        return self._context.operations.run(self, operation)


def _action(menu: QMenu, words: str, deed: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked: deed())
    return action
