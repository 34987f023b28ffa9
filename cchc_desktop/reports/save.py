"""Saving a paper is whole or not at all: written beside the target, read again, then swapped in."""

import contextlib
import errno
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cchc_desktop.display.text import fold
from cchc_desktop.errors import MachineError
from cchc_desktop.reports.document import Document
from cchc_desktop.reports.readback import Tally

_LONGEST_WINDOWS_PATH = 259
_PRIVATE = ".cchc-"
_DRAFT = re.compile(r"draft\.(docx|pdf|xlsx)")
# Far longer than any export takes: one that is under way beside us is left alone.
_ABANDONED_S = 600


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: how it is written, how the written file is checked, and what usually holds it open."""

    write: Callable[[Document, Path], None]
    check: Callable[[Document, Path], Tally]
    program: str


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written and read back; `replaced` are signs that its font could not draw."""

    path: Path
    tally: Tally
    replaced: tuple[str, ...] = ()


def writer_for(suffix: str) -> Writer:
    """The writer of ".docx", ".pdf" or ".xlsx"; each library is loaded when first asked for."""
    from cchc_desktop.reports import readback  # noqa: PLC0415

    if suffix.lower() == ".docx":
        from cchc_desktop.reports.docx import write_docx  # noqa: PLC0415

        return Writer(write_docx, readback.check_docx, "Word")
    if suffix.lower() == ".pdf":
        from cchc_desktop.reports.pdf import write_pdf  # noqa: PLC0415

        return Writer(write_pdf, readback.check_pdf, "trình đọc PDF")
    if suffix.lower() == ".xlsx":
        from cchc_desktop.reports.xlsx import write_xlsx  # noqa: PLC0415

        return Writer(write_xlsx, readback.check_xlsx, "Excel")
    raise MachineError(
        f"Không xuất được tệp kiểu “{suffix}”.", hint="Hãy chọn tên tệp kết thúc bằng .docx, .pdf hoặc .xlsx."
    )


def save(document: Document, path: Path, writer: Writer | None = None) -> Saved:
    """Write `document` to `path`; whatever goes wrong, a file that was there before is still there, whole."""
    used = writer or writer_for(path.suffix)
    _check_length(path)
    try:
        _clear_abandoned(path.parent)
        with tempfile.TemporaryDirectory(
            dir=path.parent, prefix=_PRIVATE, ignore_cleanup_errors=True
        ) as folder:
            draft = Path(folder) / f"draft{path.suffix}"
            _write(used, document, draft)
            _sync(draft)
            try:
                tally = used.check(document, draft)
            except MachineError as error:
                raise MachineError(error.message.replace(draft.name, path.name), hint=error.hint) from error
            _swap(draft, path, used.program)
    except OSError as error:
        raise _explained(error, path) from error
    _sync_folder(path.parent)
    return Saved(path, tally, _replaced(document) if path.suffix.lower() == ".pdf" else ())


def _clear_abandoned(parent: Path) -> None:
    """Remove the drafts that a killed export left here; a folder with anything else in it is another's."""
    for folder in parent.glob(f"{_PRIVATE}*"):
        with contextlib.suppress(OSError):
            inside = list(folder.iterdir())
            ours = all(_DRAFT.fullmatch(item.name) for item in inside)
            newest = max(item.stat().st_mtime for item in (folder, *inside))
            if ours and not folder.is_symlink() and time.time() - newest > _ABANDONED_S:
                shutil.rmtree(folder, ignore_errors=True)


def _write(used: Writer, document: Document, draft: Path) -> None:
    try:
        used.write(document, draft)
    except Exception as error:
        # lxml reports a full disk by an error of its own, which is no OSError and tells no errno.
        if type(error).__name__ == "SerialisationError":
            raise OSError(errno.ENOSPC, str(error)) from error
        raise


def _replaced(document: Document) -> tuple[str, ...]:
    from cchc_desktop.reports.fonts import default_family, missing_glyphs  # noqa: PLC0415
    from cchc_desktop.reports.readback import expected_texts  # noqa: PLC0415

    return missing_glyphs(expected_texts(document), default_family())


def _swap(draft: Path, path: Path, program: str) -> None:
    try:
        os.replace(draft, path)  # noqa: PTH105  the one call that tests make fail
    except (PermissionError, IsADirectoryError) as error:
        if path.is_dir():
            raise MachineError(
                f"Không ghi được: “{path.name}” là một thư mục.", hint="Hãy đặt tên khác cho tệp."
            ) from error
        raise MachineError(
            f"Không ghi đè được tệp {path.name} vì tệp đang mở hoặc chỉ cho đọc; tệp cũ được giữ nguyên.",
            hint=f"Hãy đóng tệp trong {program} rồi xuất lại.",
        ) from error


def _sync(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets a folder be synced."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        # Some network folders cannot; the file itself is already safe.
        return
    finally:
        os.close(handle)


def _check_length(path: Path) -> None:
    if len(path.name.encode()) > 255 or (os.name == "nt" and len(str(path)) > _LONGEST_WINDOWS_PATH):
        raise _too_long(path)


def _too_long(path: Path) -> MachineError:
    return MachineError(
        f"Tên tệp hoặc đường dẫn quá dài: “{path.name[:40]}…”.",
        hint="Hãy đặt tên ngắn hơn hoặc chọn thư mục gần gốc ổ đĩa hơn.",
    )


def _explained(error: OSError, path: Path) -> MachineError:
    folder = path.parent
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return MachineError(
            f"Ổ đĩa đã đầy, không ghi được tệp {path.name}; tệp cũ (nếu có) được giữ nguyên.",
            hint="Hãy xóa bớt tệp hoặc chọn ổ đĩa khác rồi xuất lại.",
        )
    if error.errno == errno.ENAMETOOLONG:
        return _too_long(path)
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return MachineError(f"Không có thư mục “{folder}”.", hint="Hãy chọn thư mục khác để lưu.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return MachineError(
            f"Không có quyền ghi vào thư mục “{folder}”.", hint="Hãy chọn thư mục khác để lưu."
        )
    return MachineError(
        f"Máy không ghi được tệp {path.name} ({error.strerror or error}).",
        hint="Hãy kiểm tra ổ đĩa hoặc chọn thư mục khác rồi xuất lại.",
    )


_PERIODS = (
    (re.compile(r"(\d{4})-Q([1-4])"), "Quy-{1}-{0}"),
    (re.compile(r"(\d{4})-H1"), "6-thang-{0}"),
    (re.compile(r"(\d{4})-H2"), "6-thang-cuoi-nam-{0}"),
    (re.compile(r"(\d{4})-9M"), "9-thang-{0}"),
    (re.compile(r"(\d{4})-M0?(\d{1,2})"), "thang-{1}-{0}"),
    (re.compile(r"(\d{4})"), "nam-{0}"),
)


def report_file_name(kind: str, period: str, suffix: str, subject: str = "CCHC") -> str:
    """As BC-CCHC-Quy-3-2026.docx for 2026-Q3; words that are no period are kept without diacritics."""
    for pattern, form in _PERIODS:
        found = pattern.fullmatch(period)
        if found:
            return f"{kind}-{subject}-{form.format(*found.groups())}{_dotted(suffix)}"
    words = re.sub(r"[^0-9a-z]+", "-", fold(period)).strip("-")[:80].strip("-")
    return f"{kind}-{subject}-{words or 'dot-xuat'}{_dotted(suffix)}"


def _dotted(suffix: str) -> str:
    return suffix if suffix.startswith(".") else f".{suffix}"
