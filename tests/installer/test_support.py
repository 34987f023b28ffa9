"""PySide's helpers are taken out of the DLL that carries them."""

import io
from base64 import encodebytes
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from installer.windows.support import helpers, unpack_support

FILES = {
    "shibokensupport/__init__.py": b"",
    "shibokensupport/signature/loader.py": b"A = 1\r\n" * 900,
    "signature_bootstrap.py": b"B = 2\n",
}


def library(*, after: bytes) -> bytes:
    """Bytes as a compiler lays them: strings that end with a zero, among others."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
    return b"MZ\x90 other strings\0" + encodebytes(packed.getvalue()).replace(b"\n", b"\n\0") + after


@pytest.mark.parametrize("after", [b"\xff\xfe", b"get\0", b"someOtherName\0"])
def test_the_helpers_are_found_whatever_lies_around_them(after: bytes, tmp_path: Path) -> None:
    assert helpers(library(after=after)) == {
        name: content for name, content in FILES.items() if name.startswith("shibokensupport")
    }
    (tmp_path / "shiboken6.abi3.dll").write_bytes(library(after=after))
    unpack_support(tmp_path)
    stored = tmp_path / "files.dir" / "shibokensupport" / "signature" / "loader.py"
    assert stored.read_bytes() == FILES["shibokensupport/signature/loader.py"]


@pytest.mark.parametrize("content", [b"MZ nothing of it", b"UEsDBnothingOfItEither="])
def test_a_dll_of_another_kind_stops_the_build(content: bytes) -> None:
    with pytest.raises(SystemExit, match=r"shiboken6\.abi3\.dll carries its helpers in another way"):
        helpers(content)
