"""What kind of drive a file is on, behind one function that tests can answer for, and how full it is."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_CLOUD_FOLDERS = (
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "dropbox",
    "icloud drive",
    "zalo received files",
)
_NETWORK_SYSTEMS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "9p", "sshfs", "fuse.sshfs", "davfs", "afs"}
)
_REMOVABLE_SYSTEMS = frozenset({"vfat", "exfat", "msdos"})
_REMOVABLE_PLACES = ("/media/", "/run/media/", "/mnt/usb")
_LOW = 500 * 1024 * 1024
_FULL = 100 * 1024 * 1024


class DriveKind(StrEnum):
    """Where data may lie; only `fixed` is a good place for it."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    CLOUD = "cloud"
    UNKNOWN = "unknown"


DRIVE_WARNINGS = {
    DriveKind.REMOVABLE: (
        "Dữ liệu đang nằm trên USB hoặc thẻ nhớ: rút ra khi đang ghi có thể làm hỏng tệp."
        " Nên để dữ liệu trên ổ cứng của máy và dùng USB để sao lưu."
    ),
    DriveKind.NETWORK: (
        "Dữ liệu đang nằm trên ổ mạng: mất mạng hoặc hai máy cùng mở có thể làm hỏng tệp."
        " Nên để dữ liệu trên ổ cứng của máy."
    ),
    DriveKind.CLOUD: (
        "Dữ liệu đang nằm trong thư mục đồng bộ (OneDrive, Google Drive…): phần mềm đồng bộ có thể ghi đè tệp"
        " đang mở và đưa dữ liệu lên mạng. Nên để dữ liệu ở thư mục không đồng bộ."
    ),
}


def drive_kind(path: Path) -> DriveKind:
    """The kind of drive that holds `path`, which need not exist yet; unknown when the system does not say."""
    path = path.absolute()
    if is_in_cloud_folder(path, os.environ):
        return DriveKind.CLOUD
    if sys.platform == "win32":
        return _windows_kind(path)
    return _mounted_kind(path)


def is_in_cloud_folder(path: Path, environment: Mapping[str, str]) -> bool:
    """Whether a synchronising program watches the folder: by OneDrive's own word, or by its usual name."""
    for variable in _CLOUD_VARIABLES:
        place = environment.get(variable)
        if place and path.is_relative_to(place):
            return True
    names = [part.casefold() for part in path.parent.parts]
    return any(name == cloud or name.startswith(f"{cloud} - ") for name in names for cloud in _CLOUD_FOLDERS)


def _windows_kind(path: Path) -> DriveKind:  # pragma: no cover - not seen on real Windows
    import ctypes  # noqa: PLC0415 - on Windows only

    if path.drive.startswith("\\\\"):
        return DriveKind.NETWORK
    kinds = {2: DriveKind.REMOVABLE, 3: DriveKind.FIXED, 4: DriveKind.NETWORK, 6: DriveKind.FIXED}
    found = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)  # type: ignore[attr-defined,unused-ignore]
    return kinds.get(int(found), DriveKind.UNKNOWN)


def _mounted_kind(path: Path) -> DriveKind:
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return DriveKind.UNKNOWN
    return kind_by_mounts(path, mounts)


def kind_by_mounts(path: Path, mounts: str) -> DriveKind:
    """The kind of the longest mount point above `path` in the text of /proc/mounts."""
    best, system = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        if path.is_relative_to(place) and len(place) >= len(best):
            best, system = place, fields[2]
    if not best:
        return DriveKind.UNKNOWN
    if system in _NETWORK_SYSTEMS:
        return DriveKind.NETWORK
    if system in _REMOVABLE_SYSTEMS or f"{best}/".startswith(_REMOVABLE_PLACES):
        return DriveKind.REMOVABLE
    return DriveKind.FIXED


@dataclass(frozen=True, slots=True)
class PlaceWarnings:
    """What to say about the place of the data; both None when all is well."""

    drive: str | None
    space: str | None


def place_warnings(
    path: Path,
    *,
    kind_of: Callable[[Path], DriveKind] = drive_kind,
    free_of: Callable[[Path], int] | None = None,
) -> PlaceWarnings:
    """Warnings about a data file's drive and its free space; tests answer through the two functions."""
    drive = DRIVE_WARNINGS.get(kind_of(path))
    try:
        free = (free_of or _free_space)(path.absolute().parent)
    except OSError:
        return PlaceWarnings(drive, None)
    return PlaceWarnings(drive, space_warning(free, _size(path)))


def _free_space(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def space_warning(free: int, data: int) -> str | None:
    """Early, while a backup still fits: at 500 MB, or where ten copies of the data no longer do."""
    megabytes = free // (1024 * 1024)
    if free < max(_FULL, 3 * data):
        return (
            f"Ổ đĩa sắp đầy (còn {megabytes} MB): có thể không lưu được nữa. Hãy xóa bớt tệp không cần ngay."
        )
    if free < max(_LOW, 10 * data):
        return f"Ổ đĩa còn ít chỗ trống ({megabytes} MB). Nên xóa bớt tệp không cần."
    return None
