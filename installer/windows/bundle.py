"""What goes into the program's folder and what stays out, with the reasons."""

import ast
import fnmatch
import importlib.util
import marshal
import re
from collections.abc import Iterable
from pathlib import Path

# The embeddable Python, without what an offline program has no use for: TLS, sounds, Windows Installer
# databases, its own start programs. hashlib falls back to Python's own SHA-256.
PYTHON_OUT = (
    "*.exe", "libssl-*.dll", "libcrypto-*.dll", "_ssl.pyd", "_hashlib.pyd", "winsound.pyd", "_msi.pyd",
    "python311._pth",
)  # fmt: skip

# Packages: what is never imported here. Patterns are matched against the path below the packages' folder.
OUT = (
    "*.dist-info/*", "*.pyi", "*.pyx", "*.pxd", "*.pxi", "*.h", "*.c", "*.lib", "*.exe", "*/py.typed",
    "bin/*", "*/tests/*", "*/testing/*", "*/SelfTest/*", "*/_pyinstaller/*", "*/__pyinstaller/*",
    # Pictures are PNG and JPEG: no AVIF (8 MB), WebP, colour profiles, Tk; text is drawn by Qt and reportlab.
    "PIL/_avif.*", "PIL/_webp.*", "PIL/_imagingcms.*", "PIL/_imagingft.*", "PIL/_imagingtk.*",
    # lxml: only the tree, for python-docx.
    "lxml/html/*", "lxml/includes/*", "lxml/isoschematron/*", "lxml/objectify.*", "lxml/builder.*",
    "lxml/sax.*", "lxml/cssselect.*",
    # Cryptodome: AES and key derivation for password .zip files; no public keys.
    "Cryptodome/PublicKey/*", "Cryptodome/Signature/*", "Cryptodome/IO/*", "Cryptodome/Math/*",
    # reportlab's own fonts (some GPL) and bar codes: papers use the shipped Liberation Serif.
    "reportlab/fonts/*", "reportlab/graphics/barcode/*", "reportlab/graphics/samples/*",
    # The same code for newer processors only; the plain one runs everywhere and is tried next.
    "rapidfuzz/*_avx2.*", "test/*", "sqlalchemy/ext/asyncio/*", "sqlalchemy/ext/mypy/*",
    "pypdfium2_cli/*", "docx/templates/default-docx-template/*", "alembic/templates/*",
    "charset_normalizer/cli/*",
)  # fmt: skip

# As "python -OO" has them, which they are made for: no help texts (a quarter of them), no assertions.
PLAIN = ("sqlalchemy/", "alembic/")

# PySide6 is the other way round: what is not named stays out (QML, Designer, translations, SQL, TLS ...).
QT_PLUGINS = (
    "platforms/qwindows.dll",           # the windows themselves
    "styles/qmodernwindowsstyle.dll",   # native look of boxes
    "iconengines/qsvgicon.dll",         # icons are SVG, sharp at every scaling
    "imageformats/qsvg.dll",
    "imageformats/qjpeg.dll",           # photos as evidence
    "imageformats/qico.dll",
)  # fmt: skip
QT_FILES = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "PySide6/support/*.py",
)
# Packages of other makers bring copies of Microsoft's runtime; one copy is enough.
RUNTIME_DLLS = re.compile(
    r"(?:vcruntime140(_1)?|msvcp140(_1|_2)?|concrt140|vcomp140|vccorlib140|vcamp140)\.dll"
)


def qt_modules(sources: Iterable[str]) -> frozenset[str]:
    """The Qt modules that the given Python sources import."""
    found: set[str] = set()
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6"):
                first = node.module.partition(".")[2]
                found.update([first] if first else [alias.name for alias in node.names])
            elif isinstance(node, ast.Import):
                found.update(
                    alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6.")
                )
    return frozenset(name for name in found if name.startswith("Qt"))


def stays_out(name: str, modules: frozenset[str]) -> bool:
    """Whether a file below the packages' folder is left out; Qt's DLLs are judged later, by who asks."""
    if name.startswith("PySide6/"):
        return not _qt_kept(name, modules)
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in OUT)


def _qt_kept(name: str, modules: frozenset[str]) -> bool:
    inner = name.removeprefix("PySide6/")
    if inner.startswith("plugins/"):
        return inner.removeprefix("plugins/") in QT_PLUGINS
    if "/" not in inner and inner.endswith(".dll"):
        return inner.startswith(("Qt6", "pyside6")) or RUNTIME_DLLS.fullmatch(inner.lower()) is not None
    if "/" not in inner and inner.endswith(".pyd"):
        return inner.removesuffix(".pyd") in modules
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in QT_FILES)


def compiled(source: bytes, shown_name: str) -> bytes:
    """Byte code that is never compared with its source: the same for every build of the same text."""
    level = 2 if shown_name.startswith(PLAIN) else 0
    code = compile(source, shown_name, "exec", dont_inherit=True, optimize=level)
    # The hash is that of the source; flag 1 means "has a hash, do not look at the source".
    head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
    return head + marshal.dumps(code)


def keeps_source(name: str) -> bool:
    """Whether the text is shipped beside the byte code: Alembic reads its steps as text."""
    return name.startswith("cchc_desktop/db/migrations/")


def compile_folder(packages: Path) -> int:
    """Byte code for every module; sources of others go. Returns how many were compiled."""
    count = 0
    for path in sorted(packages.rglob("*.py")):
        name = path.relative_to(packages).as_posix()
        code = compiled(path.read_bytes(), name)
        if keeps_source(name):
            place = path.parent / "__pycache__" / f"{path.stem}.cpython-311.pyc"
            place.parent.mkdir(exist_ok=True)
        else:
            place = path.with_suffix(".pyc")
            path.unlink()
        place.write_bytes(code)
        count += 1
    return count


def sizes(folder: Path) -> list[tuple[str, int]]:
    """Bytes of each part two levels deep, the largest first."""
    totals: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            parts = path.relative_to(folder).parts
            totals["/".join(parts[:2])] = totals.get("/".join(parts[:2]), 0) + path.stat().st_size
    return sorted(totals.items(), key=lambda each: (-each[1], each[0]))


def longest(names: Iterable[str]) -> int:
    """Characters of the longest path in the folder: with the folder's own it has to fit Windows' 259."""
    return max(map(len, names), default=0)
