"""The year's archive: a folder readable without the program, with the SHA-256 of every file in it."""

import csv
import hashlib
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Any

from cchc_desktop.db.checking import examine
from cchc_desktop.db.engine import Database, connect_plain, machine_errors
from cchc_desktop.db.files import copy_database, copy_file, digest_of, sync_file, sync_folder, writing
from cchc_desktop.db.opening import free_name
from cchc_desktop.db.private_folder import private_folder
from cchc_desktop.db.schema import Base
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.archive_papers import LISTS, NOT_SENT, REPORTS, write_lists, write_reports
from cchc_desktop.services.evidence_store import named_evidence, safe_name, store_of, stored_path

SUMS = "SHA256SUMS.txt"
READ_ME = "DOC-TRUOC.txt"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PRIVATE_TABLES = frozenset({"draft"})


def archive_year(
    database: Database, year: int, folder: Path, *, plan_id: int | None = None, as_zip: bool = False
) -> Path:
    """Write the year's archive into `folder`, whole or not at all; gives the archive's folder or .zip.

    Reports and lists as PDF, Word and Excel, every table as CSV, the data file itself, the evidence under
    names people can read, and a list of SHA-256 sums that `verify` and other tools can check.
    """
    name = f"Ho-so-CCHC-{year}-{database.clock():%Y%m%d}"
    target = free_name(folder.absolute() / (f"{name}.zip" if as_zip else name))
    with writing(target):
        folder.mkdir(parents=True, exist_ok=True)
        with private_folder(folder) as private:
            draft = private / name
            draft.mkdir()
            _fill(database, year, draft, plan_id)
            if as_zip:
                draft = _zipped(draft)
            verify_archive(draft)
            draft.replace(target)
        sync_folder(folder)
    return target


def _fill(database: Database, year: int, draft: Path, plan_id: int | None) -> None:
    copy = draft / "du-lieu" / safe_name(database.path.name)
    copy.parent.mkdir()
    copy_database(database.path, copy)
    examine(copy)
    write_reports(database, year, draft / REPORTS, plan_id)
    write_lists(database, year, draft / LISTS, plan_id)
    _write_tables(copy, draft / "csv")
    missing = _write_evidence(database, draft / "minh-chung")
    (draft / READ_ME).write_text(_read_me(database, year, missing), encoding="utf-8-sig")
    _write_sums(draft)


def _write_tables(copy: Path, folder: Path) -> None:
    folder.mkdir()
    with machine_errors(), closing(connect_plain(copy, "ro")) as connection:
        for table in sorted(Base.metadata.tables.keys() - _PRIVATE_TABLES):
            cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY 1')  # noqa: S608 - our own schema
            with (folder / f"{table}.csv").open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file, delimiter=";")
                writer.writerow([column[0] for column in cursor.description])
                writer.writerows([harmless(value) for value in row] for row in cursor)


def harmless(value: Any) -> Any:
    """A value for CSV: text that Excel would take for a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA) and not _is_number(value):
        return f"'{value}"
    return value


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d+([.,]\d+)?", text) is not None


def _write_evidence(database: Database, folder: Path) -> list[str]:
    folder.mkdir()
    missing = []
    for sha256, name in named_evidence(database).items():
        source = stored_path(store_of(database), sha256)
        if not source.is_file() or digest_of(source) != sha256:
            missing.append(name)
            continue
        copy_file(source, free_name(folder / safe_name(name)))
    return missing


def _read_me(database: Database, year: int, missing: list[str]) -> str:
    lines = [
        f"HỒ SƠ CẢI CÁCH HÀNH CHÍNH NĂM {year}",
        f"Lập ngày {database.clock():%d/%m/%Y} từ tệp {database.path.name}.",
        "",
        f"{REPORTS}: các báo cáo đã lập hoặc đã gửi trong năm (PDF, Word, Excel);",
        f"     {REPORTS}/{NOT_SENT}: bản dự thảo và báo cáo đến kỳ chưa gửi.",
        f"{LISTS}: danh mục nhiệm vụ, chỉ tiêu, kiểm tra, sáng kiến, hoạt động, văn bản.",
        "csv: toàn bộ các bảng dữ liệu (UTF-8, phân cách bằng dấu chấm phẩy);",
        "     chữ bắt đầu bằng = + - @ có thêm dấu ' ở đầu để Excel không hiểu là công thức.",
        "du-lieu: tệp dữ liệu (cơ sở dữ liệu SQLite 3, mở được bằng CCHC Desktop).",
        "minh-chung: các tệp minh chứng.",
        f"{SUMS}: mã SHA-256 của từng tệp. Kiểm tra: cchc-desktop verify <thư mục này>,",
        f"     hoặc sha256sum -c {SUMS}, hoặc certutil -hashfile <tệp> SHA256 trên Windows.",
    ]
    if missing:
        lines += ["", "Tệp minh chứng không còn trong dữ liệu khi lập hồ sơ:", *sorted(missing)]
    return "\r\n".join(lines) + "\r\n"


def _write_sums(draft: Path) -> None:
    files = sorted(path for path in draft.rglob("*") if path.is_file())
    lines = [f"{digest_of(path)}  {path.relative_to(draft).as_posix()}" for path in files]
    (draft / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    for path in (*files, draft / SUMS):
        sync_file(path)


def _zipped(draft: Path) -> Path:
    packed = draft.with_name(f"{draft.name}.zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(draft.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(draft.parent).as_posix())
    sync_file(packed)
    return packed


def is_archive(path: Path) -> bool:
    """Whether a folder or .zip is a year's archive."""
    if path.is_dir():
        return (path / SUMS).is_file()
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(PurePosixPath(name).name == SUMS for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def verify_archive(path: Path) -> list[str]:
    """Check every file of an archive against its sums; RuleError names the exact files that changed."""
    try:
        with _parts(path) as (names, opened):
            return _verified(path, names, opened)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise RuleError(f"Hồ sơ {path.name} bị hỏng, không đọc được hết.") from error
    except OSError as error:
        raise MachineError(f"Không đọc được hồ sơ {path.name}.", hint="Hãy kiểm tra ổ đĩa.") from error


def _verified(path: Path, names: set[str], opened: Callable[[str], IO[bytes]]) -> list[str]:
    with opened(SUMS) as stream:
        text = stream.read(64 << 20).decode("utf-8-sig", errors="replace")
    sums: dict[str, str] = {}
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        if not found:
            raise RuleError(f"Tệp {SUMS} của hồ sơ {path.name} đã bị thay đổi.")
        sums[found[2]] = found[1]
    faults = [f"thiếu tệp “{name}”" for name in sorted(sums.keys() - names)]
    faults += [f"tệp lạ “{name}”" for name in sorted(names - sums.keys() - {SUMS})]
    for name in sorted(sums.keys() & names):
        with opened(name) as stream:
            if _digest(stream) != sums[name]:
                faults.append(f"tệp “{name}” đã bị thay đổi")
    if faults:
        shown = "; ".join(faults[:20]) + ("; …" if len(faults) > 20 else "")
        raise RuleError(f"Hồ sơ {path.name} không còn nguyên vẹn: {shown}.")
    return [f"Hồ sơ lưu năm {path.name} nguyên vẹn.", f"{len(sums)} tệp đúng mã SHA-256."]


def _digest(stream: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := stream.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def _parts(path: Path) -> Iterator[tuple[set[str], Callable[[str], IO[bytes]]]]:
    """The names in an archive and a way to read them; nothing is unpacked anywhere."""
    if path.is_dir():
        # A link inside could lead anywhere; it is a foreign file, not what was archived.
        found = {p.relative_to(path).as_posix(): p for p in path.rglob("*") if p.is_file()}
        plain = {name for name, p in found.items() if not p.is_symlink()}
        yield set(found), lambda name: found[name].open("rb") if name in plain else _no_link(name)
        return
    with zipfile.ZipFile(path) as archive:
        top = next(n for n in archive.namelist() if PurePosixPath(n).name == SUMS)[: -len(SUMS)]
        names = {n.removeprefix(top) for n in archive.namelist() if not n.endswith("/")}
        yield names, lambda name: archive.open(f"{top}{name}")


def _no_link(name: str) -> IO[bytes]:
    raise RuleError(f"Hồ sơ có liên kết lạ ở “{name}” nên không kiểm tra.")
