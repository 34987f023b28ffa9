"""Reads which DLLs a Windows binary asks for: what nobody asks for need not be shipped."""

import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

_IMPORT_TABLE, _DELAYED_TABLE = 1, 13
# Parts of Windows 10 itself. Anything else that a shipped binary asks for has to be shipped with it.
SYSTEM = frozenset(
    [
        "advapi32",
        "authz",
        "avrt",
        "bcrypt",
        "cfgmgr32",
        "combase",
        "comctl32",
        "comdlg32",
        "crypt32",
        "d2d1",
        "d3d11",
        "d3d12",
        "d3d9",
        "dbghelp",
        "dcomp",
        "dnsapi",
        "dwmapi",
        "dwrite",
        "dxgi",
        "gdi32",
        "gdiplus",
        "hid",
        "imm32",
        "iphlpapi",
        "kernel32",
        "mpr",
        "msimg32",
        "msvcrt",
        "ncrypt",
        "netapi32",
        "normaliz",
        "ntdll",
        "ole32",
        "oleacc",
        "oleaut32",
        "opengl32",
        "pathcch",
        "pdh",
        "powrprof",
        "propsys",
        "psapi",
        "rpcrt4",
        "secur32",
        "setupapi",
        "shcore",
        "shell32",
        "shlwapi",
        "ucrtbase",
        "uiautomationcore",
        "user32",
        "userenv",
        "usp10",
        "uxtheme",
        "version",
        "winhttp",
        "winmm",
        "winspool.drv",
        "ws2_32",
        "wsock32",
        "wtsapi32",
        "bcryptprimitives",
        "wintrust",
    ]
)


def imports(content: bytes) -> frozenset[str]:
    """Lower-case names of the DLLs that a PE file asks for at loading or later."""
    start = struct.unpack_from("<I", content, 0x3C)[0]
    if content[:2] != b"MZ" or content[start : start + 4] != b"PE\0\0":
        raise ValueError("not a PE file")
    sections, optional_size = struct.unpack_from("<2xH12xH", content, start + 4)
    optional = start + 24
    wide = struct.unpack_from("<H", content, optional)[0] == 0x20B
    directories = optional + (112 if wide else 96)
    table = [
        struct.unpack_from("<IIII", content, optional + optional_size + 40 * number + 8)
        for number in range(sections)
    ]
    found: set[str] = set()
    for directory, entry_size, name_at in ((_IMPORT_TABLE, 20, 12), (_DELAYED_TABLE, 32, 4)):
        address = struct.unpack_from("<I", content, directories + 8 * directory)[0]
        place = _offset(table, address)
        while place is not None and (name := struct.unpack_from("<I", content, place + name_at)[0]):
            begin = _offset(table, name)
            if begin is None:
                break
            found.add(content[begin : content.index(b"\0", begin)].decode("ascii").lower())
            place += entry_size
    return frozenset(found)


def _offset(table: list[tuple[int, ...]], address: int) -> int | None:
    for size, virtual, raw_size, raw in table:
        if address and virtual <= address < virtual + max(size, raw_size):
            return address - virtual + raw
    return None


def of_windows(name: str) -> bool:
    """Whether a DLL of this name belongs to Windows itself."""
    return name.startswith(("api-ms-win-", "ext-ms-")) or name.removesuffix(".dll") in SYSTEM


def unmet(binaries: Mapping[str, frozenset[str]], extra: Iterable[str] = ()) -> dict[str, set[str]]:
    """DLLs asked for that are neither shipped nor part of Windows, with who asks for them."""
    shipped = {name.rpartition("/")[2].lower() for name in binaries} | set(extra)
    missing: dict[str, set[str]] = {}
    for name, wanted in binaries.items():
        for dll in wanted:
            if dll not in shipped and not of_windows(dll):
                missing.setdefault(dll, set()).add(name)
    return missing


def unused(binaries: Mapping[str, frozenset[str]], roots: Iterable[str]) -> set[str]:
    """Of the shipped binaries those that none of the roots asks for, not even through others."""
    by_name: dict[str, list[str]] = {}
    for name in binaries:
        by_name.setdefault(name.rpartition("/")[2].lower(), []).append(name)
    kept, waiting = set(), list(roots)
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            waiting += [each for dll in binaries[name] for each in by_name.get(dll, ())]
    return set(binaries) - kept


def binaries_in(folder: Path) -> dict[str, frozenset[str]]:
    """Every PE file below a folder with what it asks for."""
    return {
        path.relative_to(folder).as_posix(): imports(path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in {".dll", ".pyd", ".exe"} and path.is_file()
    }
