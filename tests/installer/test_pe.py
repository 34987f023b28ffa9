"""Which DLLs a binary asks for, and who is asked for by nobody."""

import struct
from pathlib import Path

import pytest

from installer.windows.pe import binaries_in, imports, of_windows, unmet, unused


def binary(*wanted: str) -> bytes:
    """A 64-bit PE file with one section and the given imports, nothing else."""
    address, raw = 0x1000, 0x400
    names = b""
    entries = b""
    start = address + 20 * (len(wanted) + 1)
    for name in wanted:
        entries += struct.pack("<IIIII", 0, 0, 0, start + len(names), 0)
        names += name.encode() + b"\0"
    content = entries + bytes(20) + names
    head = b"MZ" + bytes(58) + struct.pack("<I", 64)
    optional = (
        struct.pack("<H", 0x20B)
        + bytes(110)
        + bytes(8)
        + struct.pack("<II", address, len(content))
        + bytes(112)
    )
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0)
    section = b".idata\0\0" + struct.pack("<IIII", len(content), address, len(content), raw) + bytes(16)
    return (head + coff + optional + section).ljust(raw, b"\0") + content


def test_imports_are_read_from_the_file_itself() -> None:
    assert imports(binary("KERNEL32.dll", "Qt6Core.dll")) == {"kernel32.dll", "qt6core.dll"}
    assert imports(binary()) == frozenset()


@pytest.mark.parametrize("content", [bytes(100), b"MZ" + bytes(200)])
def test_something_else_is_no_binary(content: bytes) -> None:
    with pytest.raises(ValueError, match="not a PE file"):
        imports(content)


def test_binaries_are_found_in_every_folder(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "a.pyd").write_bytes(binary("python3.dll"))
    (tmp_path / "readme.txt").write_text("no binary")
    assert binaries_in(tmp_path) == {"lib/a.pyd": frozenset({"python3.dll"})}


def test_windows_own_parts_need_not_be_shipped() -> None:
    assert of_windows("kernel32.dll")
    assert of_windows("api-ms-win-crt-runtime-l1-1-0.dll")
    assert of_windows("winspool.drv")
    assert not of_windows("msvcp140.dll")
    assert not of_windows("icuuc.dll")


def test_a_dll_that_nobody_ships_is_named_with_who_asks_for_it() -> None:
    binaries = {"lib/a.pyd": frozenset({"icuuc.dll", "b.dll", "user32.dll"}), "runtime/B.dll": frozenset()}
    assert unmet(binaries) == {"icuuc.dll": {"lib/a.pyd"}}


def test_what_only_unused_binaries_ask_for_is_unused_too() -> None:
    binaries = {
        "QtWidgets.pyd": frozenset({"qt6widgets.dll"}),
        "Qt6Widgets.dll": frozenset({"qt6core.dll"}),
        "Qt6Core.dll": frozenset[str](),
        "Qt6Quick.dll": frozenset({"qt6qml.dll"}),
        "Qt6Qml.dll": frozenset({"qt6core.dll"}),
    }
    assert unused(binaries, ["QtWidgets.pyd"]) == {"Qt6Quick.dll", "Qt6Qml.dll"}
