"""Evidence files kept under the hash of their content: the same file twice is one, a changed one is known."""

import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.files import copy_file, digest_of, swap_in, writing
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.db.schema.reporting import ReportFileRow, ReportRow
from cchc_desktop.domain.file_kinds import holds_macros, plain_name, runs_when_opened
from cchc_desktop.errors import MachineError, RuleError

_HASH = re.compile(r"[0-9a-f]{64}")
_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_DEVICE = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the store; `name` is what the officer calls it."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class EvidenceFault:
    """A file that documents name and the store does not hold as it was."""

    name: str
    sha256: str
    missing: bool

    def sentence(self) -> str:
        """For a list of faults."""
        state = "bị thiếu" if self.missing else "đã bị thay đổi"
        return f"Tệp minh chứng “{self.name}” {state}."


def store_of(database: Database) -> Path:
    """The folder of a data file's evidence."""
    return database.data_folder / "evidence"


def stored_path(store: Path, sha256: str) -> Path:
    """Where the store keeps a file of that hash."""
    if not _HASH.fullmatch(sha256):
        raise ValueError(sha256)
    return store / sha256[:2] / sha256


def put_file(database: Database, source: Path) -> StoredFile:
    """Copy a file into the store; a file that Windows would run is refused.

    The caller writes name, hash and size to its document in its own unit of work: a copy that no row names
    costs space and nothing else.
    """
    refuse_dangerous(source.name)
    name = safe_name(source.name)
    refuse_dangerous(name)
    if not source.is_file():
        raise RuleError(f"Không tìm thấy tệp “{source.name}”.", fields=("file",))
    store = store_of(database)
    with writing(store / name):
        sha256 = digest_of(source)
        target = stored_path(store, sha256)
        if not (target.is_file() and digest_of(target) == sha256):
            sha256 = _copy_in(source, store)
        return StoredFile(name, sha256, stored_path(store, sha256).stat().st_size)


def _copy_in(source: Path, store: Path) -> str:
    store.mkdir(parents=True, exist_ok=True)
    draft = store / f".{os.getpid()}.new"
    try:
        # Named by what was copied, not by what was read before: the file may be written to meanwhile.
        sha256 = copy_file(source, draft)
        target = stored_path(store, sha256)
        target.parent.mkdir(exist_ok=True)
        swap_in(draft, target)
    finally:
        draft.unlink(missing_ok=True)
    return sha256


def refuse_dangerous(name: str) -> None:
    """RuleError for a kind of file that runs when it is opened, or that carries macros."""
    _refuse_running(name)
    if holds_macros(name):
        raise RuleError(
            f"Không nhận tệp “{plain_name(name)}” vì tệp loại này có thể chứa macro chạy lệnh trên máy.",
            fields=("file",),
            hint="Hãy lưu lại thành .docx, .xlsx, .pptx hoặc PDF rồi gắn tệp mới.",
        )


def _refuse_running(name: str) -> None:
    if runs_when_opened(name):
        raise RuleError(
            f"Không nhận tệp “{plain_name(name)}” vì đây là loại tệp có thể chạy lệnh trên máy.",
            fields=("file",),
            hint="Hãy chọn tệp văn bản, bảng tính, PDF hoặc ảnh.",
        )


def safe_name(name: str) -> str:
    """A file name that every system takes: no folders, no device names, no trailing dots or spaces."""
    plain = _UNSAFE.sub("_", plain_name(name)).strip(" .")[-150:].strip(" .") or "tep"
    return f"_{plain}" if _DEVICE.match(plain) else plain


def evidence_path(database: Database, sha256: str) -> Path:
    """The stored file; MachineError when it is gone or is no longer what it was."""
    path = stored_path(store_of(database), sha256)
    if not path.is_file():
        raise MachineError(
            "Tệp minh chứng không còn trong thư mục dữ liệu.",
            hint="Hãy khôi phục từ bản sao lưu hoặc đính kèm lại tệp.",
        )
    if digest_of(path) != sha256:
        raise MachineError(
            "Tệp minh chứng đã bị thay đổi so với lúc đính kèm.",
            hint="Hãy khôi phục từ bản sao lưu hoặc đính kèm lại tệp.",
        )
    return path


def viewing_copy(database: Database, file: StoredFile) -> Path:
    """A copy under its own name for other programs to open: what they change is never the evidence."""
    _refuse_running(file.name)
    source = evidence_path(database, file.sha256)
    target = database.data_folder / "xem" / file.sha256[:16] / safe_name(file.name)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target.chmod(0o600)
        shutil.copyfile(source, target)
        target.chmod(0o400)
    return target


def named_evidence(database: Database) -> dict[str, str]:
    """Every hash that a row names, with its file name; rows in the trash count too: they may come back."""
    with database.reading() as session:
        rows = [
            *session.execute(
                select(DocumentRow.file_hash, DocumentRow.file_name).where(DocumentRow.file_hash.is_not(None))
            ),
            # Without "files" the report's rows only name exports of the first version, which stored none.
            *session.execute(
                select(ReportFileRow.file_hash, ReportFileRow.file_name)
                .join(ReportRow, ReportRow.id == ReportFileRow.report_id)
                .where(func.json_type(ReportRow.content, "$.files").is_not(None))
            ),
        ]
    found: dict[str, str] = {}
    for sha256, name in rows:
        if sha256 and _HASH.fullmatch(sha256):
            found.setdefault(sha256, name or sha256)
    return dict(sorted(found.items()))


def check_evidence(database: Database) -> list[EvidenceFault]:
    """What is missing from the store or changed in it, every file read through."""
    return faults_in(store_of(database), named_evidence(database).items())


def faults_in(store: Path, named: Iterable[tuple[str, str]]) -> list[EvidenceFault]:
    """As `check_evidence`, for any store and list of hashes with names."""
    found = []
    for sha256, name in named:
        path = stored_path(store, sha256)
        if not path.is_file():
            found.append(EvidenceFault(name, sha256, missing=True))
        elif digest_of(path) != sha256:
            found.append(EvidenceFault(name, sha256, missing=False))
    return found
