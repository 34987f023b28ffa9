"""Any Word file opened with suspicion: kind, size and XML are looked at before anything is unpacked."""

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 - its own name says nothing

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from cchc_desktop.errors import RuleError

_MAX_FILE = 100 * 1024 * 1024
_MAX_PART = 60 * 1024 * 1024
_MAX_UNPACKED = 300 * 1024 * 1024
_MAX_ENTRIES = 10_000
_MAX_TAGS = 3_000_000
_OLE = b"\xd0\xcf\x11\xe0"


class WordPackage:
    """The XML parts of a .docx file by name; RuleError says in words why a file cannot be read."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._parts: dict[str, Any] = {}
        try:
            with path.open("rb") as file:
                self._refuse_other_kinds(file.read(8), path.stat().st_size)
            self._zip = ZipFile(path)
        except FileNotFoundError as error:
            raise RuleError(f"Không có tệp {path.name}.", hint="Hãy kiểm tra lại tên và thư mục.") from error
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise self.damaged() from error
        except OSError as error:
            raise RuleError(
                f"Không mở được tệp {path.name}.", hint="Hãy đóng tệp trong Word rồi thử lại."
            ) from error
        try:
            self._refuse_bombs()
        except RuleError:
            self._zip.close()
            raise

    def __enter__(self) -> "WordPackage":
        return self

    def __exit__(self, *_ending: object) -> None:
        self._zip.close()

    def damaged(self) -> RuleError:
        """The file is no whole Word file."""
        return RuleError(
            f"Tệp {self.name} bị hỏng hoặc không phải tệp Word .docx.",
            hint="Hãy mở tệp bằng Word, lưu thành bản mới (.docx) rồi thử lại.",
        )

    def part(self, name: str) -> Any:
        """The root of one part, None when the file has no such part."""
        if name not in self._parts:
            try:
                self._parts[name] = self._read(name)
            except (BadZipFile, ZlibError, ParseError, DefusedXmlException, ValueError, EOFError) as error:
                raise self.damaged() from error
            except (OSError, RuntimeError, NotImplementedError) as error:
                raise self.damaged() from error
        return self._parts[name]

    def _read(self, name: str) -> Any:
        if name not in self._zip.NameToInfo:
            return None
        content = self._zip.read(name)
        if content.count(b"<") > _MAX_TAGS:
            raise self._too_big()
        return fromstring(content, forbid_dtd=True)

    def _refuse_other_kinds(self, start: bytes, size: int) -> None:
        if start.startswith(_OLE):
            raise RuleError(
                f"Tệp {self.name} là Word đời cũ (.doc) hoặc đặt mật khẩu nên không kiểm tra được.",
                hint="Hãy mở tệp bằng Word, bỏ mật khẩu và lưu thành .docx.",
            )
        if not start.startswith(b"PK"):
            raise self.damaged()
        if size > _MAX_FILE:
            raise self._too_big()

    def _refuse_bombs(self) -> None:
        entries = self._zip.infolist()
        sizes = [entry.file_size for entry in entries]
        if len(entries) > _MAX_ENTRIES or sum(sizes) > _MAX_UNPACKED or max(sizes, default=0) > _MAX_PART:
            raise self._too_big()

    def _too_big(self) -> RuleError:
        return RuleError(
            f"Tệp {self.name} khi mở ra lớn bất thường nên không đọc.",
            hint="Hãy mở tệp bằng Word, xóa bớt hình ảnh thừa rồi lưu bản mới.",
        )
