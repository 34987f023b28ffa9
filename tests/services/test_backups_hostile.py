"""Packages and data files from elsewhere: nothing is written outside, nothing in them runs, no traceback."""

import contextlib
import json
import os
import random
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.db.opening import open_database
from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.services.backups import restore_file, restore_package, verify_file, write_package
from cchc_desktop.services.office import add_unit
from tests.services.keeping import attach, leftovers, rows_of

Edit = Callable[[zipfile.ZipFile, dict[str, bytes]], None]


@pytest.fixture
def package(database: Database, tmp_path: Path) -> Path:
    """A good package with one evidence file; the data it came from is closed."""
    add_unit(database, name="Phòng Kinh tế")
    attach(database, tmp_path)
    made = write_package(database, tmp_path / "gói.zip")
    database.close()
    return made


def _rebuilt(package: Path, edit: Edit) -> Path:
    with zipfile.ZipFile(package) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    changed = package.with_name("lạ.zip")
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
        edit(target, parts)
        for name, content in parts.items():
            target.writestr(name, content)
    return changed


def _refused(package: Path, folder: Path) -> CchcError:
    target = folder / "đích" / "a.cchc"
    before = sorted(p for p in folder.rglob("*") if "đích" not in p.parts)
    with pytest.raises(CchcError) as refused:
        restore_package(package, target)
    assert not target.exists()
    assert sorted(p for p in folder.rglob("*") if "đích" not in p.parts) == before
    with pytest.raises(CchcError):
        verify_file(package)
    return refused.value


@pytest.mark.parametrize(
    "name",
    [
        "../ngoài.txt",
        "/etc/ngoài.txt",
        "C:\\ngoài.txt",
        "evidence/../../ngoài",
        "evidence/ab/" + "c" * 64,
        "evidence\\ab\\" + "ab" * 32,
        "manifest.json/",
        "data.cchc-journal",
        "thêm.exe",
    ],
)
def test_names_that_are_not_ours_are_refused(package: Path, tmp_path: Path, name: str) -> None:
    def edit(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        target.writestr(name, b"x")

    assert isinstance(_refused(_rebuilt(package, edit), tmp_path), RuleError)


def test_symbolic_links_and_doubles_are_refused(package: Path, tmp_path: Path) -> None:
    def link(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        name = next(n for n in parts if n.startswith("evidence/"))
        entry = zipfile.ZipInfo(name)
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        target.writestr(entry, "/etc/passwd")
        del parts[name]

    assert "không an toàn" in _refused(_rebuilt(package, link), tmp_path).message

    def twice(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        target.writestr("data.cchc", b"x")
        with pytest.warns(UserWarning, match="Duplicate"):
            target.writestr("data.cchc", b"y")
        del parts["data.cchc"]

    assert "không an toàn" in _refused(_rebuilt(package, twice), tmp_path).message


def test_a_bomb_is_refused_before_it_is_unpacked(package: Path, tmp_path: Path) -> None:
    def bomb(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        parts["data.cchc"] = b"\x00" * (64 << 20)

    assert "data.cchc" in _refused(_rebuilt(package, bomb), tmp_path).message

    def huge(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        document = json.loads(parts["manifest.json"])
        document["files"][0]["size"] = 1 << 50
        parts["manifest.json"] = json.dumps(document).encode()

    assert "manifest.json" in _refused(_rebuilt(package, huge), tmp_path).message


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"null", b'{"format": 1}', b"\xff\xfe", b"[" * 100_000, b'{"format":"cchc-package"}'],
)
def test_a_broken_manifest_is_a_sentence(package: Path, tmp_path: Path, manifest: bytes) -> None:
    def edit(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = manifest

    _refused(_rebuilt(package, edit), tmp_path)


def test_the_file_that_changed_is_named(package: Path, tmp_path: Path) -> None:
    name = ""

    def edit(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        nonlocal name
        name = next(n for n in parts if n.startswith("evidence/"))
        parts[name] = bytes(reversed(parts[name]))

    changed = _rebuilt(package, edit)
    assert f"“{name}”" in _refused(changed, tmp_path).message


def test_a_list_that_does_not_fit_the_content_is_refused(package: Path, tmp_path: Path) -> None:
    def drop(target: zipfile.ZipFile, parts: dict[str, bytes]) -> None:
        del parts[next(n for n in parts if n.startswith("evidence/"))]

    assert "evidence/" in _refused(_rebuilt(package, drop), tmp_path).message


def _altered(path: Path, *statements: str) -> Path:
    altered = path.with_name("lạ.cchc")
    shutil.copyfile(path, altered)
    with contextlib.closing(sqlite3.connect(altered)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return altered


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON action BEGIN DELETE FROM unit; END",
        "CREATE VIEW v AS SELECT * FROM unit",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
        "CREATE TABLE g (a, b GENERATED ALWAYS AS (abs(a)) VIRTUAL)",
        "CREATE INDEX i ON unit (upper(name))",
    ],
)
def test_a_file_that_brings_its_own_code_is_not_opened(
    database: Database, tmp_path: Path, statement: str
) -> None:
    add_unit(database, name="Phòng Kinh tế")
    database.close()
    present = database.path.read_bytes()
    hostile = _altered(database.path, statement)
    for attempt in (
        lambda: open_database(hostile),
        lambda: open_database(hostile, read_only=True),
        lambda: restore_file(hostile, database.path),
        lambda: verify_file(hostile),
    ):
        with pytest.raises(MachineError, match="phần lạ"):
            attempt()
    assert database.path.read_bytes() == present
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE holiday SET day = 'hôm qua' WHERE id = 1",
        "UPDATE holiday SET name = x'ff00fe' WHERE id = 1",
        "UPDATE unit SET position = 'đầu tiên'",
        "UPDATE unit SET kind = 'lâu đài'",
        "UPDATE unit SET active_from = 12.5",
        "INSERT INTO target_unit (target_id, unit_id) VALUES (77, 78)",
        "DROP TABLE holiday",
        "ALTER TABLE unit DROP COLUMN note",
    ],
)
def test_values_and_tables_that_do_not_fit_are_refused_on_restore(
    database: Database, tmp_path: Path, statement: str
) -> None:
    add_unit(database, name="Phòng Kinh tế")
    database.close()
    present = rows_of(database.path)
    with pytest.raises(MachineError):
        restore_file(_altered(database.path, statement), database.path)
    assert rows_of(database.path) == present


def _spoiled(content: bytes, dice: random.Random) -> bytes:
    spoiled = bytearray(content)
    match dice.randrange(4):
        case 0:
            return bytes(spoiled[: dice.randrange(len(spoiled))])
        case 1:
            for _ in range(dice.randrange(1, 40)):
                spoiled[dice.randrange(len(spoiled))] = dice.randrange(256)
        case 2:
            start = dice.randrange(len(spoiled))
            spoiled[start : start + 512] = dice.randbytes(len(spoiled[start : start + 512]))
        case _:
            start, end = sorted(dice.sample(range(len(spoiled)), 2))
            del spoiled[start:end]
    return bytes(spoiled)


_ROUNDS = int(os.environ.get("CCHC_FUZZ_ROUNDS", "60"))


def test_fuzzed_packages_never_escape_and_never_crash(package: Path, tmp_path: Path) -> None:
    dice, good = random.Random(3), package.read_bytes()  # noqa: S311
    target = tmp_path / "đích" / "a.cchc"
    restore_package(package, target)
    expected, refused = rows_of(target), 0
    for _ in range(_ROUNDS):
        package.write_bytes(_spoiled(good, dice))
        try:
            restore_package(package, target)
        except CchcError:
            refused += 1
        assert rows_of(target) == expected
    assert leftovers(tmp_path) == []
    assert refused > _ROUNDS // 2


def test_fuzzed_data_files_are_opened_or_refused_with_a_sentence(database: Database, tmp_path: Path) -> None:
    for number in range(30):
        add_unit(database, name=f"Trường số {number}")
    database.close()
    dice, good = random.Random(4), database.path.read_bytes()  # noqa: S311
    for _ in range(_ROUNDS):
        content = _spoiled(good, dice)
        database.path.write_bytes(content)
        with contextlib.suppress(CchcError):
            open_database(database.path, read_only=True).close()
        with contextlib.suppress(CchcError):
            verify_file(database.path)
        assert database.path.read_bytes() == content
