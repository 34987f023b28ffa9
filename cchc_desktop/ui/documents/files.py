"""Files into the store of evidence and out of it again, off the UI thread."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QWidget

from cchc_desktop.errors import MachineError
from cchc_desktop.services.evidence_store import StoredFile, put_file, viewing_copy
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress


def keep_files(
    context: Context, parent: QWidget, paths: Sequence[Path], then: Callable[[Sequence[StoredFile]], None]
) -> None:
    """Copy files into the store; `then` gets them as they are kept there."""
    database = context.database

    def work(progress: Progress) -> list[StoredFile]:
        found = []
        for at, path in enumerate(paths):
            progress.report(at, len(paths), f"Đang chép {path.name}…")
            found.append(put_file(database, path))
        return found

    context.jobs.run(work, on_done=then, parent=parent, words="Đang chép tệp…", cancellable=True)


def open_kept(context: Context, parent: QWidget, stored: StoredFile) -> None:
    """Open a copy of a kept file with the system's program."""
    database = context.database
    context.jobs.run(
        lambda _progress: viewing_copy(database, stored),
        on_done=partial(_show, context, parent),
        parent=parent,
        words=f"Đang mở {stored.name}…",
    )


def _show(context: Context, parent: QWidget, path: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        hint = f"Bản sao để xem nằm tại {path}. Hãy mở bằng chương trình phù hợp."
        error = MachineError(f"Máy chưa có chương trình mở tệp {path.suffix or 'này'}.", hint=hint)
        context.dialogs.problem(parent, error)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this machine that a drop brings."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
