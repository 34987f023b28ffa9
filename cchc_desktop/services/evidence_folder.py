"""A folder of evidence to be handed over: files under readable names, and the index it is rebuilt from."""

import csv
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.files import copy_file, digest_of, swap_in, writing
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.documents import Document
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.archive import harmless
from cchc_desktop.services.document_uses import uses_of
from cchc_desktop.services.documents import document_name
from cchc_desktop.services.evidence_store import (
    faults_in,
    named_evidence,
    safe_name,
    store_of,
    stored_path,
)

INDEX = "MUC-LUC.csv"
_COLUMNS = ("STT", "Tệp", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Minh chứng cho", "SHA-256")
_HASH = re.compile(r"[0-9a-f]{64}")
_LONGEST = 80
# Files passed over between two words to the officer: a signal for each would hold up the window.
_OFTEN = 100
# Letters of a file name in the progress box, which widens with its words.
_SHOWN = 60

Report = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class FolderWork:
    """How many files were written, and the names of those of which the content is nowhere to be had."""

    written: int
    missing: tuple[str, ...]

    def sentence(self, done: str) -> str:
        """As "Đã ghi 12 tệp; còn thiếu 1 tệp: a.pdf"."""
        short = f"; còn thiếu {len(self.missing)} tệp: {', '.join(self.missing)}" if self.missing else ""
        return f"{done} {self.written} tệp{short}."


def _unheard(_done: int, _total: int, _words: str) -> None:
    """For callers that show no progress."""


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    sha256: str


def write_evidence_folder(database: Database, documents: Sequence[Document], folder: Path) -> FolderWork:
    """Write the files of documents into a new or empty folder, with their index.

    Raises RuleError for a folder that holds something, or documents without files.
    """
    kept = [document for document in documents if document.file_hash is not None]
    if not kept:
        raise RuleError("Các văn bản đang hiện chưa gắn tệp nào.", fields=("folder",))
    if folder.exists() and any(folder.iterdir()):
        raise RuleError(
            f"Thư mục “{folder.name}” đang có tệp.", hint="Hãy chọn thư mục trống.", fields=("folder",)
        )
    proves = _proves(database)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{INDEX}.new"
        with draft.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow(_COLUMNS)
            for at, document in enumerate(kept, start=1):
                table.writerow([harmless(cell) for cell in _row(at, document, proves.get(document.id, ""))])
        swap_in(draft, folder / INDEX)
    return rebuild_folder(database, folder)


def _row(at: int, document: Document, proves: str) -> tuple[str, ...]:
    suffix = Path(document.file_name or "").suffix
    named = (document_name(document) or document.file_name or "")[:_LONGEST].replace("/", "-")
    return (
        str(at),
        safe_name(f"{at:02d}. {named.removesuffix(suffix)}{suffix}"),
        document.number,
        show_date(document.issued_on),
        document.issuer,
        document.abstract,
        proves,
        document.file_hash or "",
    )


def _proves(database: Database) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    with database.reading() as session:
        for document_id, use in uses_of(session):
            found.setdefault(document_id, []).append(f"{use.kind}: {use.text}")
    return {document_id: "; ".join(words) for document_id, words in found.items()}


def rebuild_folder(database: Database, folder: Path) -> FolderWork:
    """Bring every file that the folder's index names back to what it was, out of the store.

    Files that are whole stay untouched. Raises RuleError for a folder without an index.
    """
    lines = _read_index(folder)
    store, written, missing = store_of(database), 0, []
    with writing(folder):
        for line in lines:
            target, source = folder / line.name, stored_path(store, line.sha256)
            if target.is_file() and digest_of(target) == line.sha256:
                continue
            if not source.is_file() or digest_of(source) != line.sha256:
                missing.append(line.name)
                continue
            _copy(source, target)
            written += 1
    return FolderWork(written, tuple(missing))


def _copy(source: Path, target: Path) -> None:
    draft = target.with_name(f".{target.name}.new")
    try:
        copy_file(source, draft)
        swap_in(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def _read_index(folder: Path) -> list[_Line]:
    index = folder / INDEX
    if not index.is_file():
        raise RuleError(
            f"Thư mục “{folder.name}” không có tệp {INDEX}.",
            hint="Hãy chọn thư mục minh chứng do phần mềm ghi ra.",
            fields=("folder",),
        )
    try:
        with index.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
    except (UnicodeDecodeError, csv.Error) as error:
        raise RuleError(f"Không đọc được tệp {INDEX}.", fields=("folder",)) from error
    lines = [_Line(row.get("Tệp") or "", row.get("SHA-256") or "") for row in rows]
    # A name from a file may not lead out of its folder, nor a hash into another one.
    if not lines or any(safe_name(ln.name) != ln.name or not _HASH.fullmatch(ln.sha256) for ln in lines):
        raise RuleError(f"Tệp {INDEX} đã bị sửa nên không dùng được.", fields=("folder",))
    return lines


def find_again(database: Database, folder: Path, report: Report = _unheard) -> FolderWork:
    """Look through a folder for files that the store lost, known by their content, and take them back.

    `report` may raise to end the search: what was found until then stays.
    """
    store, written = store_of(database), 0
    names = named_evidence(database)
    wanted = _lost(store, names, report)
    sizes = _sizes(database, wanted)
    with writing(store):
        for path in _likely(folder, wanted, sizes, report) if wanted else ():
            sha256 = _digest(path)
            if sha256 in wanted:
                target = stored_path(store, sha256)
                target.parent.mkdir(parents=True, exist_ok=True)
                _copy(path, target)
                wanted.discard(sha256)
                written += 1
            if not wanted:
                break
    return FolderWork(written, tuple(names[sha256] for sha256 in sorted(wanted)))


def _lost(store: Path, names: Mapping[str, str], report: Report) -> set[str]:
    lost: set[str] = set()
    for at, (sha256, name) in enumerate(names.items()):
        report(at, len(names), f"Đang kiểm tra kho minh chứng: {name[:_SHOWN]}…")
        lost.update(fault.sha256 for fault in faults_in(store, [(sha256, name)]))
    return lost


def _sizes(database: Database, hashes: Collection[str]) -> dict[str, int]:
    """The sizes that are known; the files of a sent report have none."""
    with database.reading() as session:
        rows = session.execute(
            select(DocumentRow.file_hash, DocumentRow.file_size).where(DocumentRow.file_size.is_not(None))
        )
        return {sha256: size for sha256, size in rows if sha256 in hashes and size is not None}


def _likely(
    folder: Path, wanted: Collection[str], sizes: Mapping[str, int], report: Report
) -> Iterator[Path]:
    """The files that may be one of those still wanted, told by their size without being read."""
    for seen, path in enumerate(_files(folder), start=1):
        size = _size(path)
        if size is not None and any(sizes.get(sha256, size) == size for sha256 in wanted):
            report(0, 0, f"Đã xem {show_number(seen)} tệp. Đang đọc {path.name[:_SHOWN]}…")
            yield path
        elif seen % _OFTEN == 0:
            report(0, 0, f"Đã xem {show_number(seen)} tệp trong {folder.name}…")


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path


def _digest(path: Path) -> str:
    """The hash of a file that may be locked or gone meanwhile: then it is none of those looked for."""
    try:
        return digest_of(path)
    except (OSError, MachineError):
        return ""
