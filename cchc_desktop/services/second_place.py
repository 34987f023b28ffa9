"""The second place: a USB stick or another disk with data, evidence and copies, ready to be opened there."""

import contextlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from cchc_desktop.db.checking import check_file, examine
from cchc_desktop.db.engine import Database, data_folder_of
from cchc_desktop.db.files import (
    copy_database,
    copy_file,
    digest_of,
    remove_database,
    swap_in,
    write_whole,
    writing,
)
from cchc_desktop.db.lock import BusyError
from cchc_desktop.db.opening import free_name, writer_lock
from cchc_desktop.domain.backups import to_drop
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.copies import copies_in, drop_copy
from cchc_desktop.services.evidence_store import named_evidence, store_of, stored_path

REMIND_AFTER_DAYS = 7


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where the second copy goes and when it last went there (None: not yet)."""

    folder: Path
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What a copy to the second place did; unchanged evidence is not copied again."""

    path: Path
    new_evidence: int
    missing_evidence: tuple[str, ...]


def second_place(database: Database) -> SecondPlace | None:
    """The chosen second place; None when there is none yet."""
    try:
        note = json.loads(_note(database).read_text(encoding="utf-8"))
        last = note["last_at"]
        return SecondPlace(Path(note["folder"]), None if last is None else datetime.fromisoformat(last))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def choose_second_place(database: Database, folder: Path) -> None:
    """Remember a folder; RuleError for one beside the data, which the same accident would take."""
    folder = folder.absolute()
    if folder.is_relative_to(database.data_folder) or folder == database.path.absolute().parent:
        raise RuleError(
            "Nơi lưu thứ hai phải khác thư mục chứa dữ liệu.", hint="Hãy chọn USB hoặc ổ đĩa khác."
        )
    _remember(database, SecondPlace(folder, None))


def _note(database: Database) -> Path:
    return database.data_folder / "second-place.json"


def _remember(database: Database, place: SecondPlace) -> None:
    last = place.last_at.isoformat() if place.last_at else None
    note = json.dumps({"folder": str(place.folder), "last_at": last}, ensure_ascii=False)
    with writing(_note(database)):
        database.data_folder.mkdir(parents=True, exist_ok=True)
        write_whole(_note(database), note.encode())


def second_place_reminder(database: Database, today: date) -> str | None:
    """What to say when the second copy is due; None when it is not."""
    place = second_place(database)
    if place is None:
        return "Chưa chọn nơi lưu thứ hai (USB hoặc ổ đĩa khác) cho bản sao lưu."
    if place.last_at is None:
        return f"Chưa sao lưu lần nào ra nơi lưu thứ hai ({place.folder})."
    days = (today - place.last_at.date()).days
    if 0 <= days < REMIND_AFTER_DAYS:
        return None
    return f"Đã {days} ngày chưa sao lưu ra nơi lưu thứ hai ({place.folder})." if days > 0 else None


def copy_to_second_place(database: Database) -> Mirrored:
    """Bring data and new evidence to the second place; what stands there is kept as a copy first.

    Raises MachineError when the stick is not plugged in or full; what was there before stays whole.
    """
    place = second_place(database)
    if place is None:
        raise RuleError("Chưa chọn nơi lưu thứ hai.", hint="Hãy chọn thư mục trên USB hoặc ổ đĩa khác.")
    if not place.folder.is_dir():
        raise MachineError(f"Không thấy {place.folder}.", hint="Hãy cắm USB hoặc chọn lại nơi lưu thứ hai.")
    target = place.folder / database.path.name
    with writing(target), writer_lock(target):
        new, missing = _bring_evidence(database, data_folder_of(target) / "evidence")
        _bring_data(database, target)
    _remember(database, SecondPlace(place.folder, database.clock()))
    return Mirrored(target, new, tuple(missing))


def _bring_evidence(database: Database, store: Path) -> tuple[int, list[str]]:
    new, missing = 0, []
    for sha256, name in named_evidence(database).items():
        source, place = stored_path(store_of(database), sha256), stored_path(store, sha256)
        if place.is_file() and source.is_file() and place.stat().st_size == source.stat().st_size:
            continue
        if not source.is_file() or digest_of(source) != sha256:
            missing.append(name)
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = store / ".bring.new"
        copy_file(source, draft)
        swap_in(draft, place)
        new += 1
    return new, missing


def _bring_data(database: Database, target: Path) -> None:
    draft = target.with_name(f".{target.name}.new")
    try:
        copy_database(database.path, draft)
        examine(draft)
        _keep_older(target)
        swap_in(draft, target)
    finally:
        with contextlib.suppress(OSError):
            remove_database(draft)
    copies = copies_in(data_folder_of(target) / "backups")
    for copy in to_drop(copies, database.clock().date()):
        with contextlib.suppress(MachineError):
            drop_copy(copy)


def _keep_older(target: Path) -> None:
    if not target.exists():
        return
    try:
        check_file(target)
    except BusyError:
        raise
    except MachineError:  # a damaged one is not worth a place on the stick
        return
    folder = data_folder_of(target) / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.fromtimestamp(target.stat().st_mtime).strftime("%Y%m%d-%H%M%S")  # noqa: DTZ006
    copy_file(target, free_name(folder / f"{stamp}-khac.cchc"))
