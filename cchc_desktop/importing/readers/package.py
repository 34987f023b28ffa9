"""An Office file (a zip of XML parts) opened with suspicion: sizes, names and XML are checked first."""

import io
import re
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree as ET

from cchc_desktop.errors import RuleError

MAX_UNPACKED = 300 * 1024 * 1024
MAX_PART = 120 * 1024 * 1024
MAX_ENTRIES = 10_000
# Each element costs some hundred bytes once parsed; 5,000 rows written by Word have about a million.
MAX_TAGS = 3_000_000
# Text of a plan packs about 1:20, a table of empty cells 1:200; a bomb 1:1000.
MAX_RATIO = 400
_SMALL = 4 * 1024 * 1024

_OVERRIDE = re.compile(rb"<Override\b[^>]*?>", re.DOTALL)
_ATTRIBUTE = re.compile(rb'(PartName|ContentType)\s*=\s*"([^"]*)"')


class Package:
    """The parts of an Office file by name; nothing is unpacked before its size is known to be sane."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise RuleError(
                f"Tệp {name} bị hỏng hoặc tải về chưa đủ.",
                hint="Hãy chép lại hoặc tải lại tệp rồi nhập lại.",
            ) from error
        self._check(entries, len(content))
        # Absolute and ".." names are simply no parts of ours.
        self._entries = {
            e.filename: e for e in entries if not e.filename.startswith("/") and ".." not in e.filename
        }

    def __contains__(self, part: object) -> bool:
        return part in self._entries

    def _check(self, entries: list[zipfile.ZipInfo], packed: int) -> None:
        total = sum(e.file_size for e in entries)
        bomb = (
            total > MAX_UNPACKED
            or len(entries) > MAX_ENTRIES
            or any(e.file_size > MAX_PART for e in entries)
            or (total > _SMALL and total > MAX_RATIO * packed)
        )
        if bomb:
            raise self._too_big()

    def _too_big(self) -> RuleError:
        return RuleError(
            f"Tệp {self.name} khi mở ra lớn bất thường nên không đọc.",
            hint="Hãy mở tệp bằng Word hoặc Excel, xóa bớt phần thừa, lưu bản mới rồi nhập lại.",
        )

    def read(self, part: str) -> bytes:
        """The bytes of one part; never more than its directory entry promised."""
        entry = self._entries[part]
        if entry.flag_bits & 0x1:
            raise RuleError(
                f"Tệp {self.name} được đặt mật khẩu nên không đọc được.",
                hint="Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi nhập.",
            )
        with self._zip.open(entry) as stream:
            return stream.read(entry.file_size)

    def xml(self, part: str, slim: Callable[[bytes], bytes] | None = None) -> ET.Element:
        """The part parsed, refused when it declares a document type or entities.

        `slim` may leave out what the reader does not need before it is parsed.
        """
        return self.parsed(self.read(part), slim)

    def parsed(self, content: bytes, slim: Callable[[bytes], bytes] | None = None) -> ET.Element:
        """What `xml` gives, of a part that has been read."""
        self.refuse_entities(content)
        if content.count(b"<") > MAX_TAGS:
            raise self._too_big()
        if slim is not None:
            content = slim(content)
        return ET.fromstring(content)  # noqa: S314 - no DTD, so no entities: checked above

    def refuse_entities(self, content: bytes) -> None:
        """Office never writes a DTD; a file that has one is up to something."""
        plain = content.replace(b"\x00", b"") if b"\x00" in content[:64] else content
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise RuleError(
                f"Tệp {self.name} chứa khai báo XML không an toàn nên không đọc.",
                hint="Hãy mở tệp bằng Word hoặc Excel, lưu thành bản mới rồi nhập lại.",
            )

    def names(self) -> tuple[str, ...]:
        """All part names."""
        return tuple(self._entries)

    def main_part(self, family: str) -> str | None:
        """The main part declared for `family` ("wordprocessingml"), for packages with unusual names."""
        if "[Content_Types].xml" not in self:
            return None
        for found in _OVERRIDE.finditer(self.read("[Content_Types].xml")):
            attributes: dict[bytes, bytes] = dict(_ATTRIBUTE.findall(found.group()))
            kind = attributes.get(b"ContentType", b"").decode("utf-8", "replace")
            part = attributes.get(b"PartName", b"").decode("utf-8", "replace").lstrip("/")
            if family in kind and ".main+xml" in kind and part in self:
                return part
        # A macro document has its own type; its text is read, its macros are not.
        return None
