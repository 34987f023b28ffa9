"""The folder of evidence for those who ask for it, and the way back for files that were lost."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.documents import Document
from cchc_desktop.services.evidence_folder import (
    FolderWork,
    find_again,
    rebuild_folder,
    write_evidence_folder,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress

Work = Callable[[Database, Path, Progress], FolderWork]


class StoreMenu(QPushButton):
    """A menu button; `shown` gives the documents that are listed."""

    def __init__(
        self, context: Context, shown: Callable[[], Sequence[Document]], parent: QWidget | None = None
    ) -> None:
        super().__init__("Bộ minh &chứng", parent)
        self._context = context
        self._shown = shown
        menu = QMenu(self)
        self.write_action = menu.addAction("&Ghi các văn bản đang hiện ra thư mục…")
        self.rebuild_action = menu.addAction("&Dựng lại thư mục đã ghi theo mục lục…")
        self.find_action = menu.addAction("&Tìm lại tệp bị thiếu trong một thư mục…")
        self.write_action.triggered.connect(lambda _on: self._write())
        self.rebuild_action.triggered.connect(lambda _on: self._rebuild())
        self.find_action.triggered.connect(lambda _on: self._find())
        self.setMenu(menu)
        self.setToolTip("Thư mục tệp minh chứng kèm mục lục để nộp, và tìm lại tệp bị thiếu")

    def _write(self) -> None:
        documents = tuple(self._shown())
        self._ask(
            "Chọn thư mục trống để ghi bộ minh chứng",
            lambda database, folder, _progress: write_evidence_folder(database, documents, folder),
            "Đã ghi",
        )

    def _rebuild(self) -> None:
        self._ask(
            "Chọn thư mục minh chứng cần dựng lại",
            lambda database, folder, _progress: rebuild_folder(database, folder),
            "Đã dựng lại",
        )

    def _find(self) -> None:
        self._ask(
            "Chọn thư mục để tìm tệp bị thiếu",
            lambda database, folder, progress: find_again(database, folder, progress.report),
            "Đã tìm lại",
            cancellable=True,
        )

    def _ask(self, title: str, work: Work, done: str, *, cancellable: bool = False) -> None:
        folder = self._context.dialogs.choose_folder(self, title)
        if folder is None:
            return
        database = self._context.database

        def run(progress: Progress) -> FolderWork:
            return work(database, folder, progress)

        self._context.jobs.run(
            run,
            on_done=partial(self._say, done),
            on_cancelled=self._stopped,
            parent=self,
            words=f"Đang làm việc với {folder.name}…",
            cancellable=cancellable,
        )

    def _stopped(self) -> None:
        self._tell("Đã dừng tìm; những tệp đã tìm thấy được giữ lại.")

    def _say(self, done: str, found: FolderWork) -> None:
        sentence = found.sentence(done)
        if found.missing:
            self._context.dialogs.information(self, "Bộ minh chứng", sentence)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        # Files that came back are no change of the data, yet the list says which are missing.
        self._context.operations.changed.emit(Changes.to(Topic.DOCUMENTS))
        self._context.operations.said.emit(sentence)
