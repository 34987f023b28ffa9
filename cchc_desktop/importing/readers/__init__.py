"""Plan files of every kind to the one neutral document; nothing is ever written or run."""

import importlib
import logging
import time
from collections.abc import Callable
from pathlib import Path

from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.importing.document import Block, Cancelled, Progress, Source
from cchc_desktop.importing.readers.old_letters import refuse_old_letters
from cchc_desktop.importing.readers.sniff import kind_of

MAX_BYTES = 100 * 1024 * 1024
MAX_SECONDS = 7.0

_log = logging.getLogger(__name__)

# Named, not imported: a Word plan must not load the PDF engine.
_READERS = {
    "docx": "cchc_desktop.importing.readers.docx",
    "pdf": "cchc_desktop.importing.readers.pdf",
    "xlsx": "cchc_desktop.importing.readers.xlsx",
    "xls": "cchc_desktop.importing.readers.xlsx",
    "csv": "cchc_desktop.importing.readers.csv_table",
    "text": "cchc_desktop.importing.readers.text",
}

Read = Callable[[bytes, str, Progress], tuple[Block, ...]]


def read_source(path: Path, progress: Progress | None = None) -> Source:
    """The file's paragraphs and tables; what it is, is told by its content, never by its name."""
    content = _content(path)
    kind = "unknown"
    try:
        kind = kind_of(content, path.name)
        read: Read = importlib.import_module(_READERS[kind]).read
        blocks = read(content, path.name, _watched(progress, path.name))
    except (CchcError, Cancelled):
        raise
    # The one place where foreign exceptions end: a damaged or hostile file makes the parsers raise
    # nearly anything (struct, zlib, KeyError, RecursionError, MemoryError ...), and no list of them holds.
    except Exception as error:
        _log.warning("unreadable %s file", kind, exc_info=True)
        raise RuleError(
            f"Không đọc được tệp {path.name}: tệp bị hỏng hoặc không đúng định dạng.",
            hint="Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu thành bản mới rồi nhập lại.",
        ) from error
    if not blocks:
        raise RuleError(f"Tệp {path.name} không có nội dung chữ nào để đọc.", hint="Hãy chọn tệp khác.")
    refuse_old_letters(blocks, path.name)
    return Source(path.name, kind, blocks)


def _watched(progress: Progress | None, name: str) -> Progress:
    """The officer's progress, which also ends what takes too long: no plan needs seconds, a trap may."""
    # Its own time, not that of the clock: a PC busy with other things must not make a plan unreadable.
    ends = time.thread_time() + MAX_SECONDS

    def told(done: int, total: int) -> None:
        if time.thread_time() > ends:
            raise RuleError(
                f"Tệp {name} quá dài hoặc quá phức tạp nên dừng đọc sau {MAX_SECONDS:.0f} giây.",
                hint="Hãy tách riêng phần kế hoạch, hoặc dùng tệp gốc .docx rồi nhập lại.",
            )
        if progress is not None:
            progress(done, total)

    return told


def _content(path: Path) -> bytes:
    again = "Hãy kiểm tra lại đường dẫn rồi chọn lại tệp."
    try:
        if path.is_dir():
            raise RuleError(f"{path.name} là thư mục, không phải tệp kế hoạch.", hint=again)
        if not path.is_file():
            raise RuleError(f"Không tìm thấy tệp {path.name}.", hint=again)
        if path.stat().st_size > MAX_BYTES:
            raise RuleError(
                f"Tệp {path.name} quá lớn (trên {MAX_BYTES // (1024 * 1024)} MB) nên không đọc.",
                hint="Tệp kế hoạch thường chỉ vài MB: hãy xóa bớt ảnh trong tệp rồi nhập lại.",
            )
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise MachineError(
            f"Không mở được tệp {path.name or path}.",
            hint="Hãy đóng tệp trong phần mềm khác, kiểm tra quyền đọc rồi thử lại.",
        ) from error
    if not content.strip():
        raise RuleError(f"Tệp {path.name} trống.", hint="Hãy chọn tệp khác.")
    return content
