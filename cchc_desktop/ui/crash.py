"""A bug is never caught: it comes here, is logged without the officer's data, and told in one calm window."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cchc_desktop import __version__
from cchc_desktop.errors import CchcError
from cchc_desktop.ui.dialogs import problem_box

_LOG_BYTES = 512 * 1024
_LOG_FILES = 3

# Their messages name code, never what the officer typed; of all others only the type is written down.
_ABOUT_CODE = (AttributeError, ImportError, NameError, TypeError)


class CrashReporter:
    """Takes the place of `sys.excepthook`; PySide calls it for slots and timers too."""

    def __init__(self, log_folder: Path) -> None:
        self._log_folder = log_folder
        self._showing = False

    def install(self) -> None:
        """From now on bugs come here."""
        sys.excepthook = self.on_bug

    def on_bug(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Log, and tell the officer once; bugs that follow while the box is open are only logged."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = describe(error)
        write_log(self._log_folder, details)
        if self._showing or QApplication.instance() is None:
            return
        self._showing = True
        parent = QApplication.activeWindow()
        try:
            # A page read while another program holds the file: no bug, and there is something to do about it.
            told = problem_box(parent, error) if isinstance(error, CchcError) else self.box(details, parent)
            told.exec()
        finally:
            self._showing = False

    def box(self, details: str, parent: QWidget | None = None) -> QMessageBox:
        """The window that says what happened."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("CCHC Desktop")
        box.setText("Phần mềm gặp lỗi khi thực hiện thao tác vừa rồi.")
        box.setInformativeText(
            "Dữ liệu đã lưu vẫn an toàn; thao tác vừa rồi chưa được ghi. Chữ đang gõ dở trong biểu mẫu "
            "được giữ thành bản nháp. Anh/chị có thể làm việc tiếp.\n\n"
            "Nếu lỗi lặp lại, hãy sao chép chi tiết và gửi cho người hỗ trợ. "
            "Chi tiết không chứa nội dung hồ sơ."
        )
        box.setDetailedText(details)
        copy = box.addButton("Sao chép chi tiết", QMessageBox.ButtonRole.ActionRole)
        folder = box.addButton("Mở thư mục nhật ký", QMessageBox.ButtonRole.ActionRole)
        go_on = box.addButton("Tiếp tục", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        folder.clicked.disconnect()
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder))))
        return box


def describe(error: BaseException) -> str:
    """Versions and the way through the code, without values."""
    import platform  # noqa: PLC0415 - needed for a bug only, not at each start

    lines = [f"CCHC Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{_about_code(current)}")
        lines.extend(line.rstrip() for line in traceback.format_tb(current.__traceback__))
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _about_code(error: BaseException) -> str:
    return f": {error}" if isinstance(error, _ABOUT_CODE) else ""


def write_log(folder: Path, words: str) -> None:
    """Append to the log; a log that cannot be written must not be a second trouble."""
    # Imported late: logging's handlers cost more than the whole first paint may.
    import logging  # noqa: PLC0415
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "cchc.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    record = logging.LogRecord("cchc_desktop", logging.ERROR, "", 0, words, None, None)
    try:
        handler.emit(record)
    finally:
        handler.close()
