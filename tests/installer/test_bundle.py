"""What goes into the program's folder."""

import importlib.util
import marshal
from pathlib import Path

import pytest

from installer.windows.bundle import compile_folder, compiled, longest, qt_modules, sizes, stays_out

MODULES = frozenset({"QtCore", "QtGui", "QtWidgets"})


def test_qt_modules_are_found_in_every_form_of_import() -> None:
    sources = [
        "from PySide6.QtCore import Qt",
        "import PySide6.QtSvg",
        "from PySide6 import QtWidgets",
        "def late():\n    from PySide6.QtNetwork import QLocalSocket",
        "import json",
    ]
    assert qt_modules(sources) == {"QtCore", "QtSvg", "QtWidgets", "QtNetwork"}


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt6Core.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/msvcp140_1.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/iconengines/qsvgicon.dll",
        "PySide6/__init__.py",
        "PIL/_imaging.cp311-win_amd64.pyd",
        "lxml/etree.cp311-win_amd64.pyd",
        "rapidfuzz/fuzz_cpp.cp311-win_amd64.pyd",
        "docx/templates/default.docx",
        "cchc_desktop/resources/icons/app.svg",
        "sqlalchemy/dialects/sqlite/base.py",
    ],
)
def test_what_is_used_stays(name: str) -> None:
    assert not stays_out(name, MODULES)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtQuick.pyd",
        "PySide6/opengl32sw.dll",
        "PySide6/designer.exe",
        "PySide6/translations/qt_de.qm",
        "PySide6/qml/QtQuick/x.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/QtCore.pyi",
        "PIL/_avif.cp311-win_amd64.pyd",
        "lxml/objectify.cp311-win_amd64.pyd",
        "rapidfuzz/distance/metrics_cpp_avx2.cp311-win_amd64.pyd",
        "Cryptodome/SelfTest/Cipher/test_AES.py",
        "reportlab/fonts/DarkGarden.sfd",
        "sqlalchemy/testing/suite/test_types.py",
        "lxml-6.1.3.dist-info/METADATA",
        "openpyxl/cell/_writer.pyi",
    ],
)
def test_what_is_not_used_stays_out(name: str) -> None:
    assert stays_out(name, MODULES)


def test_byte_code_is_the_same_each_time_and_never_looks_at_the_source() -> None:
    source = "WORDS = frozenset({'một', 'hai', 'ba'})\n".encode()
    code = compiled(source, "a.py")
    assert code == compiled(source, "a.py")
    assert code[:4] == importlib.util.MAGIC_NUMBER
    assert int.from_bytes(code[4:8], "little") == 1
    names: dict[str, object] = {}
    exec(marshal.loads(code[16:]), names)  # noqa: S102, S302
    assert names["WORDS"] == frozenset({"một", "hai", "ba"})


def test_help_texts_stay_out_of_what_is_known_to_do_without() -> None:
    source = b'"""Help."""\nassert False\n'
    names: dict[str, object] = {}
    exec(marshal.loads(compiled(source, "sqlalchemy/a.py")[16:]), names)  # noqa: S102, S302
    assert "__doc__" not in names
    with pytest.raises(AssertionError):
        exec(marshal.loads(compiled(source, "docx/a.py")[16:]), {})  # noqa: S102, S302


def test_only_the_migrations_keep_their_text(tmp_path: Path) -> None:
    step = tmp_path / "cchc_desktop" / "db" / "migrations" / "env.py"
    step.parent.mkdir(parents=True)
    step.write_text("A = 1\n")
    (tmp_path / "other.py").write_text("B = 2\n")
    assert compile_folder(tmp_path) == 2
    assert step.exists()
    assert (step.parent / "__pycache__" / "env.cpython-311.pyc").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cchc_desktop", "other.pyc"]


def test_sizes_name_the_largest_first(tmp_path: Path) -> None:
    (tmp_path / "lib" / "big").mkdir(parents=True)
    (tmp_path / "lib" / "big" / "a").write_bytes(b"x" * 50)
    (tmp_path / "lib" / "big" / "b").write_bytes(b"x" * 50)
    (tmp_path / "small").write_bytes(b"x")
    assert sizes(tmp_path) == [("lib/big", 100), ("small", 1)]


def test_the_longest_path_is_counted_in_characters() -> None:
    assert longest(["a", "lib/đường/dài.pyc"]) == 17
    assert longest([]) == 0
