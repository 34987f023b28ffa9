"""Where the data lies: network, stick and synchronised folders are known and warned about."""

from pathlib import Path

import pytest

from cchc_desktop.db.drives import (
    DriveKind,
    drive_kind,
    is_in_cloud_folder,
    kind_by_mounts,
    place_warnings,
    space_warning,
)

_MOUNTS = """sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /media/can-bo/USB\\040XA vfat rw 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
odd
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/can bo/xa.cchc", DriveKind.FIXED),
        ("/media/can-bo/USB XA/xa.cchc", DriveKind.REMOVABLE),
        ("/mnt/chung/xa.cchc", DriveKind.NETWORK),
        ("/mnt/chung2/xa.cchc", DriveKind.FIXED),
    ],
)
def test_the_longest_mount_point_decides(path: str, kind: DriveKind) -> None:
    assert kind_by_mounts(Path(path), _MOUNTS) is kind
    assert kind_by_mounts(Path(path), "") is DriveKind.UNKNOWN


@pytest.mark.parametrize(
    ("path", "cloud"),
    [
        ("/d/OneDrive - UBND xa/xa.cchc", True),
        ("/d/Google Drive/xa.cchc", True),
        ("/sync/xa/xa.cchc", True),
        ("/d/onedrive.cchc", False),
        ("/d/My Drives/xa.cchc", False),
    ],
)
def test_synchronised_folders_are_known(path: str, cloud: bool) -> None:
    assert is_in_cloud_folder(Path(path), {"OneDrive": "/sync", "OneDriveCommercial": ""}) is cloud


def test_each_bad_place_has_its_warning(tmp_path: Path) -> None:
    path = tmp_path / "xa.cchc"
    for kind in DriveKind:
        answers = {path: kind}
        found = place_warnings(path, kind_of=answers.__getitem__, free_of=lambda _: 1 << 40)
        assert found.space is None
        assert (found.drive is None) == (kind in (DriveKind.FIXED, DriveKind.UNKNOWN))
    assert drive_kind(path) in set(DriveKind)


def test_a_disk_that_fills_up_is_said_early(tmp_path: Path) -> None:
    path = tmp_path / "xa.cchc"
    found = place_warnings(path, kind_of=lambda _: DriveKind.FIXED, free_of=lambda _: 300 << 20)
    assert found.space is not None
    assert "còn ít chỗ trống (300 MB)" in found.space
    assert "sắp đầy (còn 50 MB)" in (space_warning(50 << 20, 0) or "")
    assert "sắp đầy" in (space_warning(1 << 30, 1 << 29) or "")
    assert space_warning(1 << 40, 1 << 29) is None

    def gone(folder: Path) -> int:
        raise OSError(5, "gone")

    assert place_warnings(path, kind_of=lambda _: DriveKind.FIXED, free_of=gone).space is None
    assert place_warnings(path).drive is None or drive_kind(path) is not DriveKind.FIXED
