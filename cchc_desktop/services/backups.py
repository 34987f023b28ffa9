"""Packages that leave the PC: data and evidence in one .zip, checked before anything is replaced."""

import contextlib
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cchc_desktop.db.checking import check_file, examine, read_every_value
from cchc_desktop.db.engine import Database, data_folder_of, home_of
from cchc_desktop.db.files import (
    copy_database,
    digest_of,
    journal_of,
    remove_database,
    settle,
    swap_in,
    sync_file,
    sync_folder,
    writing,
)
from cchc_desktop.db.lock import BusyError
from cchc_desktop.db.opening import (
    clear_leftovers,
    draft_of,
    free_name,
    keep_bytes,
    set_aside_journal,
    writer_lock,
)
from cchc_desktop.db.private_folder import private_folder
from cchc_desktop.db.version import SCHEMA_VERSION
from cchc_desktop.display.text import show_stamp
from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.services.evidence_store import named_evidence, store_of, stored_path
from cchc_desktop.services.package_check import (
    DATA,
    FORMAT,
    FORMAT_VERSION,
    MANIFEST,
    Package,
    PackedFile,
    open_package,
)

_CHUNK = 1 << 20
_ROOM = 64 * 1024 * 1024


def write_package(database: Database, target: Path, password: str | None = None) -> Path:
    """Write data and evidence to one .zip, read back before it takes the place of an older one.

    With a password the files in it are encrypted (AES-256, as 7-Zip opens it). Evidence that is gone or
    changed cannot be packed: the manifest names it, and `verify_file` says so.
    """
    target = target.absolute()
    if target.suffix.lower() != ".zip":
        raise RuleError("Tệp sao lưu phải có đuôi .zip.", fields=("out",))
    if password is not None and len(password) < 6:
        raise RuleError("Mật khẩu phải có ít nhất 6 ký tự.", fields=("password",))
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with private_folder(target.parent) as folder:
            draft = folder / "goi.zip"
            _write_draft(database, folder, draft, password)
            with open_package(draft, password) as package:
                package.check_content()
            swap_in(draft, target)
    return target


def _write_draft(database: Database, folder: Path, draft: Path, password: str | None) -> None:
    copy = folder / DATA
    copy_database(database.path, copy)
    found = examine(copy)
    store = store_of(database)
    files, missing = [(PackedFile(DATA, copy.stat().st_size, digest_of(copy)), copy)], []
    for sha256, name in named_evidence(database).items():
        path = stored_path(store, sha256)
        if path.is_file() and digest_of(path) == sha256:
            packed = PackedFile(f"evidence/{sha256[:2]}/{sha256}", path.stat().st_size, sha256)
            files.append((packed, path))
        else:
            missing.append(name)
    made = database.clock()
    document = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "schema": found.version,
        "made_at": made.isoformat(timespec="seconds"),
        "rows": found.work,
        "files": [{"name": f.name, "size": f.size, "sha256": f.sha256} for f, _ in files],
        "missing": sorted(missing),
    }
    with _zip_writer(draft, password, made) as add:
        add(MANIFEST, json.dumps(document, ensure_ascii=False, indent=1).encode())
        for file, path in files:
            add(file.name, path)


@contextmanager
def _zip_writer(
    path: Path, password: str | None, when: datetime
) -> Iterator[Callable[[str, bytes | Path], None]]:
    """Adds entries in the order given, all of one date, so that the same data gives the same package."""
    day = max(when.replace(tzinfo=None), datetime(1980, 1, 1)).timetuple()[:6]  # noqa: DTZ001
    with _new_zip(path, password) as archive:
        kind: Any = getattr(archive, "zipinfo_cls", zipfile.ZipInfo)

        def add(name: str, content: bytes | Path) -> None:
            entry = kind(name, day)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            with archive.open(entry, "w", force_zip64=True) as writer:
                if isinstance(content, bytes):
                    writer.write(content)
                    return
                with content.open("rb") as reader:
                    shutil.copyfileobj(reader, writer, _CHUNK)

        yield add


def _new_zip(path: Path, password: str | None) -> zipfile.ZipFile:
    if password is None:
        return zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    import pyzipper  # noqa: PLC0415 - for packages with a password only

    sealed: Any = pyzipper.AESZipFile(path, "w", compression=zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES)
    sealed.setpassword(password.encode())
    sealed.setencryption(pyzipper.WZ_AES, nbits=256)
    made: zipfile.ZipFile = sealed
    return made


def restore_package(
    package: Path,
    target: Path,
    password: str | None = None,
    *,
    clock: Callable[[], datetime] = datetime.now,
) -> Path | None:
    """Put a package's data in the place of a data file that no one has open; gives the kept copy's path.

    The package is checked whole, then the present state is kept among the automatic copies, then one swap
    makes the change: whatever fails before it leaves the present state as it was.
    """
    target = target.absolute()
    if package.absolute() == target:
        raise RuleError("Tệp sao lưu và tệp dữ liệu phải là hai tệp khác nhau.", fields=("db",))
    # Looked at before the lock: a file that is no package leaves not even a folder behind.
    with open_package(package, password) as opened:
        opened.check_content()
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with writer_lock(target), writing(target), open_package(package, password) as opened:
        clear_leftovers(target)
        _check_room(opened, target)
        with private_folder(data_folder_of(target)) as folder:
            draft = _unpack_data(opened, folder)
            added = _unpack_evidence(opened, folder, data_folder_of(target) / "evidence")
            try:
                return _replace(draft, target, clock())
            except BaseException:
                for path in added:
                    path.unlink(missing_ok=True)
                raise


def restore_file(copy: Path, target: Path, *, clock: Callable[[], datetime] = datetime.now) -> Path | None:
    """As `restore_package`, from a data file such as an automatic copy; the evidence stays where it is."""
    target = target.absolute()
    if copy.absolute() == target:
        raise RuleError("Bản sao và tệp dữ liệu phải là hai tệp khác nhau.", fields=("db",))
    with writer_lock(target), writing(target), private_folder(data_folder_of(target)) as folder:
        draft = folder / DATA
        copy_database(copy, draft)
        _make_current(draft)
        return _replace(draft, target, clock())


def _check_room(package: Package, target: Path) -> None:
    free = shutil.disk_usage(target.parent).free
    if package.unpacked + _ROOM > free:
        raise MachineError(
            f"Ổ đĩa không đủ chỗ trống để khôi phục (cần {package.unpacked // 2**20 + 64} MB).",
            hint="Hãy xóa bớt tệp không cần rồi thử lại.",
        )


def _unpack_data(package: Package, folder: Path) -> Path:
    draft = folder / DATA
    data = next(file for file in package.manifest.files if file.name == DATA)
    package.unpack(data, draft)
    _make_current(draft)
    return draft


def _make_current(draft: Path) -> None:
    """Check a private copy from elsewhere as strictly as can be, and bring it to the present schema."""
    if check_file(draft) != SCHEMA_VERSION:
        from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

        migrate(draft)
    examine(draft)
    read_every_value(draft)


def _unpack_evidence(package: Package, folder: Path, store: Path) -> list[Path]:
    added = []
    try:
        for file in package.manifest.files:
            if file.name == DATA:
                continue
            place = stored_path(store, file.sha256)
            if place.is_file() and digest_of(place) == file.sha256:
                continue
            new = not place.exists()
            package.unpack(file, folder / "tep")
            place.parent.mkdir(parents=True, exist_ok=True)
            swap_in(folder / "tep", place)
            if new:
                added.append(place)
    except BaseException:
        for path in added:
            path.unlink(missing_ok=True)
        raise
    return added


def _replace(draft: Path, target: Path, at: datetime) -> Path | None:
    settle(target)
    kept = _keep_present(target, at)
    # Moved to its last place under a name that the next opening knows how to clear away.
    final = draft_of(target)
    remove_database(final)
    draft.replace(final)
    try:
        set_aside_journal(target)
        swap_in(final, target)
    finally:
        with contextlib.suppress(OSError):
            remove_database(final)
    return kept


def _keep_present(target: Path, at: datetime) -> Path | None:
    """Keep what stands now: through SQLite when it is whole, byte for byte when it is damaged."""
    if not target.exists():
        return None
    try:
        check_file(target)
        folder = data_folder_of(target) / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        kept = free_name(folder / f"{at:%Y%m%d-%H%M%S}-truoc-khoi-phuc.cchc")
        draft = kept.with_name(f".{kept.name}.new")
        try:
            copy_database(target, draft)
            swap_in(draft, kept)
        finally:
            with contextlib.suppress(OSError):
                remove_database(draft)
    except BusyError:
        # Another program is at work in it: it is not damaged, and would go on writing into what is replaced.
        raise
    except MachineError:
        kept = keep_bytes(target, target, at, "hong-truoc-khoi-phuc")
        if journal_of(target).exists():
            shutil.copyfile(journal_of(target), journal_of(kept))
            sync_file(journal_of(kept))
    sync_folder(kept.parent)
    return kept


def verify_file(path: Path, password: str | None = None) -> list[str]:
    """What was checked of a data file, a package or a year archive; raises an error naming what changed."""
    from cchc_desktop.services.archive import is_archive, verify_archive  # noqa: PLC0415 - reports' libraries

    if not path.exists():
        raise MachineError(f"Không tìm thấy {path.name}.", hint="Hãy kiểm tra lại đường dẫn.")
    if is_archive(path):
        return verify_archive(path)
    if path.is_dir():
        raise RuleError(
            f"Thư mục {path.name} không phải là hồ sơ lưu năm.",
            hint="Hãy chọn tệp .cchc, tệp sao lưu .zip hoặc thư mục hồ sơ lưu năm.",
        )
    if zipfile.is_zipfile(path):
        return _verify_package(path, password)
    return _verify_database(path)


def _verify_package(path: Path, password: str | None) -> list[str]:
    with open_package(path, password) as package, tempfile.TemporaryDirectory() as name:
        package.check_content()
        draft = _unpack_data(package, Path(name))
        found = examine(draft)
        lines = [
            f"Bản sao lưu {path.name} nguyên vẹn.",
            f"{len(package.manifest.files)} tệp, {found.work} dòng dữ liệu;"
            f" lập lúc {show_stamp(package.manifest.made_at)}.",
        ]
        lines += [f"Khi sao lưu đã thiếu tệp minh chứng “{name}”." for name in package.manifest.missing]
    return lines


def _verify_database(path: Path) -> list[str]:
    from cchc_desktop.services.evidence_store import check_evidence  # noqa: PLC0415 - only for data files

    if check_file(path) != SCHEMA_VERSION:
        return [f"Tệp dữ liệu {path.name} nguyên vẹn (phiên bản cũ, sẽ được nâng cấp khi mở)."]
    found = examine(path)
    read_every_value(path)
    database = Database(path, data_folder=home_of(path))
    try:
        faults: list[CchcError] = [MachineError(f.sentence()) for f in check_evidence(database)]
        total = len(named_evidence(database))
    finally:
        database.close()
    if faults:
        raise MachineError(
            " ".join(f.message for f in faults[:20]),
            hint="Dữ liệu còn nguyên; hãy khôi phục tệp minh chứng từ bản sao lưu hoặc đính kèm lại.",
        )
    return [
        f"Tệp dữ liệu {path.name} nguyên vẹn.",
        f"{found.work} dòng dữ liệu, {total} tệp minh chứng.",
    ]


@dataclass(frozen=True, slots=True)
class PackageSummary:
    """What a package holds, to be shown before it is restored."""

    made_at: str
    schema: str
    rows: int
    evidence: int
    missing: tuple[str, ...]


def read_summary(package: Path, password: str | None = None) -> PackageSummary:
    """What a package says of itself, its directory checked and its content not yet."""
    with open_package(package, password) as opened:
        found = opened.manifest
        return PackageSummary(found.made_at, found.schema, found.rows, len(found.files) - 1, found.missing)
