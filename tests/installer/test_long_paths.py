"""Places too deep for Windows are refused before anything is written."""

import os
import re
from pathlib import Path, PureWindowsPath

import pytest

from cchc_desktop.db.engine import data_folder_of
from cchc_desktop.errors import MachineError
from cchc_desktop.paths import LONGEST_PATH, Paths, refuse_too_long
from cchc_desktop.services.evidence_store import stored_path

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = 259


def profile(name_length: int) -> Path:
    """The officer's data file in a Windows profile whose name has so many characters."""
    return Path(
        str(PureWindowsPath(f"C:\\Users\\{'á' * name_length}\\AppData\\Local\\CCHC Desktop\\cchc.cchc"))
    )


def test_usual_profiles_are_far_from_the_limit() -> None:
    refuse_too_long(profile(20), longest=WINDOWS)
    refuse_too_long(profile(100), longest=WINDOWS)


def test_the_deepest_file_just_fits_or_is_refused() -> None:
    fixed = len(str(profile(1))) - 1 + len(".d\\evidence\\ab\\") + 64
    refuse_too_long(profile(WINDOWS - fixed), longest=WINDOWS)
    with pytest.raises(MachineError):
        refuse_too_long(profile(WINDOWS - fixed + 1), longest=WINDOWS)


def test_a_profile_of_over_200_characters_is_refused_in_plain_words() -> None:
    with pytest.raises(MachineError) as caught:
        refuse_too_long(profile(200), longest=WINDOWS)
    words = caught.value.sentence()
    assert words.startswith("Đường dẫn đến nơi lưu dữ liệu dài 246 ký tự")
    assert "Chưa có gì được ghi." in words
    assert "USB" in words
    assert len(words) < 400


def test_signs_outside_the_first_plane_count_twice_as_windows_counts_them() -> None:
    plain, wide = Path("C:\\" + "a" * 160), Path("C:\\" + "🏛" * 160)
    refuse_too_long(plain, longest=WINDOWS)
    with pytest.raises(MachineError):
        refuse_too_long(wide, longest=WINDOWS)


@pytest.mark.parametrize("as_file", [True, False])
def test_a_place_too_deep_is_refused_before_a_folder_is_made(tmp_path: Path, as_file: bool) -> None:
    deep = tmp_path.joinpath(*["thư mục rất sâu"] * (LONGEST_PATH // 15))
    with pytest.raises(MachineError, match=r"dài \d+ ký tự"):
        Paths.of(database=deep / "x.cchc") if as_file else Paths.of(data_dir=deep)
    assert list(tmp_path.iterdir()) == []


def test_the_deepest_file_is_the_one_the_store_makes() -> None:
    data = Path("/x.cchc")
    deepest = len(str(stored_path(data_folder_of(data) / "evidence", "f" * 64)))
    refuse_too_long(data, longest=deepest)
    with pytest.raises(MachineError):
        refuse_too_long(data, longest=deepest - 1)
    backup = data_folder_of(data) / "backups" / ".20260601-080000-truoc-khoi-phuc-99.cchc.new-journal"
    assert len(str(backup)) < deepest


def test_the_setup_leaves_the_data_the_same_room_as_the_program() -> None:
    script = (ROOT / "installer" / "setup.nsi").read_text("utf-8")
    found = re.search(r"^!define DATA_ROOM (\d+)$", script, re.MULTILINE)
    assert found is not None
    assert int(found[1]) == len(f"{os.sep}cchc.cchc.d/evidence/ab/") + 64
