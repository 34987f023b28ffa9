"""The files that are handed out, and what they say about themselves."""

import re
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from installer.windows import packaging
from installer.windows.inputs import Lock
from installer.windows.launcher import four_numbers, resource_script
from installer.windows.licences import (
    COMPONENTS,
    VERSIONS,
    Component,
    compare,
    components,
    flat,
    is_text,
    stated,
    table,
)
from installer.windows.source import Program, version_in

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"


def test_the_version_stands_in_one_place() -> None:
    assert version_in('"""Doc."""\n\n__version__ = "1.20.3"\n') == "1.20.3"
    with pytest.raises(SystemExit, match="states no version"):
        version_in('__version__ = "1.0rc1"\n')


def test_windows_counts_four_numbers() -> None:
    assert four_numbers("1.2.3") == ["1", "2", "3", "0"]
    assert four_numbers("2.0") == ["2", "0", "0", "0"]


def test_a_start_program_carries_its_name_and_version() -> None:
    template = (INSTALLER / "launcher" / "launcher.rc.in").read_text("utf-8")
    script = resource_script(template, "cchc-desktop", "Sổ tay", "1.2.3")
    assert "FILEVERSION 1,2,3,0" in script
    assert 'VALUE "OriginalFilename", "cchc-desktop.exe"' in script
    assert "@" not in script


def test_files_are_unpacked_in_a_fixed_order_below_the_stage() -> None:
    commands = packaging.file_commands(["lib/b.pyc", "a.exe", "lib/a$1.pyc"])
    assert commands.splitlines() == [
        'SetOutPath "$INSTDIR\\${STAGE}"',
        'File "${BUNDLE}/a.exe"',
        'SetOutPath "$INSTDIR\\${STAGE}\\lib"',
        'File "${BUNDLE}/lib/a$$1.pyc"',
        'File "${BUNDLE}/lib/b.pyc"',
    ]


def test_the_portable_zip_is_the_same_each_time_and_marked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bundle"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "a.pyc").write_bytes(b"code")
    (folder / "cchc-desktop.exe").write_bytes(b"exe")
    monkeypatch.setattr(packaging, "DIST", tmp_path)
    program = Program(tmp_path, "1.2.3", "abc", 1_700_000_000)
    first = packaging.make_portable(folder, program)
    content = first.read_bytes()
    assert packaging.make_portable(folder, program).read_bytes() == content
    with ZipFile(first) as archive:
        names = archive.namelist()
        mark = archive.read("CCHC Desktop/portable.txt").decode("utf-8-sig")
    assert names == ["CCHC Desktop/cchc-desktop.exe", "CCHC Desktop/lib/a.pyc", "CCHC Desktop/portable.txt"]
    assert "“data”" in mark


def test_the_list_of_files_is_one_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    listed = packaging.as_list(packaging.listing(tmp_path))
    assert listed == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  x\n"


def test_the_mark_of_the_portable_program_is_the_one_the_program_looks_for() -> None:
    from cchc_desktop.paths import PORTABLE_MARK  # noqa: PLC0415 - the one thing asked of the program

    assert PORTABLE_MARK in (INSTALLER / "setup.nsi").read_text("utf-8")
    assert PORTABLE_MARK in (INSTALLER / "windows" / "packaging.py").read_text("utf-8")


def test_every_refusal_of_the_setup_has_a_sentence_in_vietnamese() -> None:
    script = (INSTALLER / "setup.nsi").read_text("utf-8")
    codes = set(re.findall(r"!define ((?:REFUSED|FAILED)_\w+) \d+", script))
    said = dict(re.findall(r'!insertmacro Judge \$\{(\w+)\} "([^"]+)"', script))
    assert codes == set(said)
    assert all(
        sentence.rstrip().endswith(".") and "ư" in sentence
        for code, sentence in said.items()
        if code != "REFUSED_WINDOWS"
    )


def test_licence_texts_are_recognised_and_shortly_named() -> None:
    assert is_text(Path("licenses/LICENSE"))
    assert is_text(Path("LICENCE.rst"))
    assert is_text(Path("licenses/BUILD_LICENSES/zlib.txt"))
    assert not is_text(Path("METADATA"))
    assert flat(Path("licenses/BUILD_LICENSES/SHARED/Apache-2.0.txt")) == "SHARED-Apache-2.0.txt"


def test_a_package_states_its_licence_in_one_of_three_ways() -> None:
    new, old, oldest = Message(), Message(), Message()
    new["License-Expression"] = "MIT"
    old["Classifier"] = "License :: OSI Approved :: BSD License"
    oldest["License"] = "PSF\nlong text"
    assert [stated(each) for each in (new, old, oldest)] == ["MIT", "BSD License", "PSF"]


def test_the_table_of_licences_opens_well_in_notepad() -> None:
    assert table([("Qt", "6.8.3", "LGPL-3.0-only", "Qt-LGPL.txt")]).startswith(
        "\ufeffCCHC Desktop: giấy phép"
    )


def test_what_the_tools_leave_in_our_files_is_licensed_too() -> None:
    known = components(ROOT / COMPONENTS)
    for key in ("nsis", "mingw-w64"):
        assert "Copyright" in (INSTALLER / "licences" / known[key].texts).read_text("utf-8")


def test_the_table_names_what_is_shipped_and_nothing_else() -> None:
    shipped = {wheel.name for wheel in Lock.read().shipped}
    known = components(ROOT / COMPONENTS)
    assert known.keys() == shipped | VERSIONS.keys() | {"cchc-desktop"}
    assert all(each.name and each.licence and each.use and each.texts for each in known.values())


def test_a_package_that_is_new_or_under_another_licence_ends_the_build() -> None:
    known = {"lxml": Component("lxml", "lxml", "BSD-3-Clause", "đọc XML", "lxml/")}
    compare(known, "lxml", "BSD-3-Clause")
    with pytest.raises(SystemExit, match="add it to"):
        compare(known, "mới", "MIT")
    with pytest.raises(SystemExit, match="states the licence GPL-3"):
        compare(known, "lxml", "GPL-3.0")


def test_qts_licence_duties_are_written_down() -> None:
    text = (INSTALLER / "licences" / "Qt-LGPL.txt").read_text("utf-8")
    for duty in (
        "Lesser General Public License",
        "unmodified",
        "Replacing them",
        "Written offer",
        "Thay bằng bản Qt khác",
    ):
        assert duty in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (INSTALLER / "licences" / "LGPL-3.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (INSTALLER / "licences" / "GPL-3.txt").read_text("utf-8")
