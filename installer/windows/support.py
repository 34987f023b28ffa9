"""PySide's own helpers, taken out of the DLL that carries them as text, so that they come as byte code."""

import io
import re
from base64 import b64decode
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from .places import stop

# A .zip as base64, in strings of C; every .zip begins with "PK" and the numbers 3 and 4.
_ZIP = re.compile(rb"UEsDB[A-Za-z0-9+/=\r\n\0]+")
_BETWEEN = re.compile(rb"[\r\n\0]")
# Where the DLL looks before it compiles its own copy, at each start anew.
FOLDER = "files.dir"


def unpack_support(shiboken: Path) -> None:
    """The helpers' sources into the folder beside the DLL."""
    library = shiboken / "shiboken6.abi3.dll"
    for name, source in helpers(library.read_bytes()).items():
        place = shiboken / FOLDER / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(source)


def helpers(library: bytes) -> dict[str, bytes]:
    """The Python files inside the DLL, by their paths."""
    found = _ZIP.search(library)
    try:
        coded = _BETWEEN.sub(b"", found[0] if found else b"")
        # What follows the strings may look like base64 too.
        with ZipFile(io.BytesIO(b64decode(coded[: len(coded) // 4 * 4]))) as content:
            names = [name for name in content.namelist() if name.startswith("shibokensupport/")]
            return {name: content.read(name) for name in names if name.endswith(".py")}
    except (BadZipFile, ValueError):
        return stop("shiboken6.abi3.dll carries its helpers in another way than 6.8 did: see support.py.")
