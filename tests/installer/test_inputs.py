"""The inputs file: everything pinned, and what is not as pinned stops the build."""

import hashlib
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from installer.windows.inputs import Lock, Wheel, check, inner_name, requirements, unpack
from installer.windows.lock import canonical, wheels_of

ROOT = Path(__file__).resolve().parents[2]


def test_the_inputs_file_pins_every_input_by_version_and_hash() -> None:
    lock = Lock.read()
    wheels = [lock.python, *lock.shipped, *lock.backend]
    assert all(len(wheel.sha256) == 64 and wheel.version in wheel.file for wheel in wheels)
    assert len(lock.python_zip_sha256) == 64
    assert {"python", "mingw-gcc", "nsis"} <= set(lock.tools)


def test_every_dependency_of_the_program_is_in_the_inputs_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {
        canonical(line.split(">")[0].split("=")[0].split("<")[0].strip()) for line in project["dependencies"]
    }
    assert wanted <= {canonical(wheel.name) for wheel in Lock.read().shipped}


def test_shipped_binaries_are_for_64_bit_windows_and_python_3_11() -> None:
    for wheel in Lock.read().shipped:
        tags = wheel.file.removesuffix(".whl").split("-")[-3:]
        assert tags[2] in {"any", "win_amd64"}, wheel.file
        assert tags[1] in {"none", "abi3", "cp311"}, wheel.file


def test_the_inputs_file_reads_back_as_written(tmp_path: Path) -> None:
    lock = Lock.read()
    path = tmp_path / "inputs.lock"
    path.write_text(lock.written(), "utf-8")
    assert Lock.read(path) == lock


def test_a_file_that_is_not_the_pinned_one_stops_the_build(tmp_path: Path) -> None:
    path = tmp_path / "a.whl"
    path.write_bytes(b"content")
    check(path, hashlib.sha256(b"content").hexdigest())
    with pytest.raises(SystemExit, match="is not the pinned file"):
        check(path, "0" * 64)


def test_pip_gets_every_hash() -> None:
    assert requirements([Wheel("a", "1.0", "a.whl", "f" * 64)]) == f"a==1.0 --hash=sha256:{'f' * 64}\n"


def test_pips_report_becomes_sorted_entries() -> None:
    def entry(name: str) -> dict[str, object]:
        source = {
            "url": f"https://example.test/x/{name}-1.0.whl#frag",
            "archive_info": {"hashes": {"sha256": "a"}},
        }
        return {"metadata": {"name": name, "version": "1.0"}, "download_info": source}

    found = wheels_of({"install": [entry("Zed"), entry("alpha")]})
    assert [(wheel.name, wheel.file) for wheel in found] == [
        ("alpha", "alpha-1.0.whl"),
        ("Zed", "Zed-1.0.whl"),
    ]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("pkg/a.py", "pkg/a.py"),
        ("pkg-1.0.data/purelib/pkg/b.py", "pkg/b.py"),
        ("pkg-1.0.data/scripts/tool.exe", None),
        ("pkg-1.0.data/headers/x.h", None),
    ],
)
def test_a_wheel_gives_packages_and_no_scripts(name: str, place: str | None) -> None:
    assert inner_name(name) == place


@pytest.mark.parametrize("name", ["../evil.py", "/etc/evil", "pkg/../../evil.py"])
def test_a_wheel_that_points_outside_stops_the_build(name: str, tmp_path: Path) -> None:
    with ZipFile(tmp_path / "bad.whl", "w") as archive:
        archive.writestr(name, "x")
    with pytest.raises(SystemExit, match="Nothing was built"):
        unpack(tmp_path / "bad.whl", tmp_path / "out")
    assert not (tmp_path / "out").exists()
