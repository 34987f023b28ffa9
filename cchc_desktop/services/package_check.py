"""A package (.zip) read with suspicion: every name, size and hash is checked before a byte is believed."""

import hashlib
import json
import re
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cchc_desktop.errors import MachineError, RuleError

MANIFEST = "manifest.json"
DATA = "data.cchc"
FORMAT = "cchc-package"
FORMAT_VERSION = 1
_EVIDENCE = re.compile(r"evidence/([0-9a-f]{2})/(\1[0-9a-f]{62})")
_HASH = re.compile(r"[0-9a-f]{64}")
_MAX_ENTRIES = 200_000
_MAX_MANIFEST = 64 * 1024 * 1024
_MAX_TOTAL = 64 * 1024**3
_PLAIN_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_BAD_ZIP: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    EOFError,
    ValueError,
    LookupError,
    AssertionError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file as the manifest lists it."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself."""

    made_at: str
    schema: str
    rows: int
    files: tuple[PackedFile, ...]
    missing: tuple[str, ...] = ()


class Package:
    """An open package whose directory agrees with its manifest; use `open_package`."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, password: str | None) -> None:
        self.path = path
        self._zip = archive
        self._password = None if password is None else password.encode()
        self._entries = self._checked_entries()
        self.manifest = self._read_manifest()
        self._compare()

    @property
    def unpacked(self) -> int:
        """Bytes needed to unpack it all."""
        return sum(file.size for file in self.manifest.files)

    def unpack(self, file: PackedFile, target: Path) -> None:
        """Write one file to `target`; raises RuleError when its bytes are not those of the manifest."""
        with target.open("wb") as writer:
            for chunk in self._believed(file):
                writer.write(chunk)

    def check_content(self) -> None:
        """Read every file through; raises RuleError naming the first that changed."""
        for file in self.manifest.files:
            for _ in self._believed(file):
                pass

    def _believed(self, file: PackedFile) -> Iterator[bytes]:
        digest, size = hashlib.sha256(), 0
        for chunk in self._content(file.name):
            size += len(chunk)
            if size > file.size:
                raise self.changed(file.name)
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != file.sha256:
            raise self.changed(file.name)

    def changed(self, name: str) -> RuleError:
        """The sentence for a file that is not what the manifest says."""
        return RuleError(
            f"Bản sao lưu {self.path.name} đã bị thay đổi hoặc hỏng ở tệp “{name}”.",
            hint="Hãy dùng bản sao lưu khác; dữ liệu hiện tại không bị thay đổi.",
        )

    def _checked_entries(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._zip.infolist()
        packed = self.path.stat().st_size
        if len(entries) > _MAX_ENTRIES or sum(e.compress_size for e in entries) > packed:
            raise self._suspicious("mục lục")
        found: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = entry.filename
            ours = name in (MANIFEST, DATA) or _EVIDENCE.fullmatch(name)
            if not ours or name in found or stat.S_ISLNK(entry.external_attr >> 16):
                raise self._suspicious(name)
            if entry.compress_type not in _PLAIN_METHODS:
                raise self._suspicious(name)
            found[name] = entry
        return found

    def _read_manifest(self) -> Manifest:
        entry = self._entries.get(MANIFEST)
        if entry is None:
            raise not_a_package(self.path)
        if entry.file_size > _MAX_MANIFEST:
            raise self._suspicious(MANIFEST)
        content = b"".join(self._content(MANIFEST))
        try:
            document = json.loads(content.decode("utf-8"))
            return self._manifest(document)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise self.changed(MANIFEST) from error

    def _manifest(self, document: Any) -> Manifest:
        if document["format"] != FORMAT:
            raise not_a_package(self.path)
        if int(document["version"]) > FORMAT_VERSION:
            raise MachineError(
                "Bản sao lưu này được tạo bởi phiên bản mới hơn của phần mềm.",
                hint="Hãy cài phiên bản CCHC Desktop mới rồi thử lại.",
            )
        files = tuple(PackedFile(str(f["name"]), int(f["size"]), str(f["sha256"])) for f in document["files"])
        if any(not _HASH.fullmatch(f.sha256) or f.size < 0 for f in files):
            raise ValueError(MANIFEST)
        return Manifest(
            made_at=str(document["made_at"]),
            schema=str(document["schema"]),
            rows=int(document["rows"]),
            files=files,
            missing=tuple(str(name) for name in document["missing"]),
        )

    def _compare(self) -> None:
        listed = {file.name: file for file in self.manifest.files}
        if DATA not in listed or len(listed) != len(self.manifest.files) or self.unpacked > _MAX_TOTAL:
            raise self.changed(MANIFEST)
        for name in sorted((set(self._entries) | {MANIFEST}) ^ (set(listed) | {MANIFEST})):
            raise self.changed(name)
        for name, file in listed.items():
            evidence = _EVIDENCE.fullmatch(name)
            if self._entries[name].file_size != file.size or (evidence and evidence[2] != file.sha256):
                raise self.changed(name)

    def _content(self, name: str) -> Iterator[bytes]:
        """The bytes of an entry, never more than its directory entry promised."""
        try:
            with self._zip.open(self._entries[name], pwd=self._password) as stream:
                while chunk := stream.read(_CHUNK):
                    yield chunk
        except NotImplementedError as error:  # a RuntimeError too, but none about passwords
            raise self.changed(name) from error
        except RuntimeError as error:
            raise self._password_wanted() from error
        except OSError as error:
            raise _unreadable(self.path) from error
        except broken_zip() as error:
            raise self.changed(name) from error

    def _password_wanted(self) -> RuleError:
        if self._password is None:
            return RuleError(
                f"Bản sao lưu {self.path.name} được đặt mật khẩu.", hint="Hãy nhập mật khẩu của bản sao lưu."
            )
        return RuleError("Mật khẩu của bản sao lưu không đúng.", fields=("password",))

    def _suspicious(self, name: str) -> RuleError:
        return RuleError(
            f"Tệp {self.path.name} có phần không an toàn (“{name[:60]}”) nên không khôi phục.",
            hint="Hãy dùng bản sao lưu do chính CCHC Desktop tạo.",
        )


@contextmanager
def open_package(path: Path, password: str | None = None) -> Iterator[Package]:
    """A package with its directory and manifest checked; raises RuleError or MachineError otherwise."""
    if not path.is_file():
        raise MachineError(
            f"Không tìm thấy tệp {path.name}.", hint="Hãy kiểm tra lại đường dẫn đến tệp sao lưu."
        )
    try:
        archive = _open_zip(path)
    except broken_zip() as error:
        raise not_a_package(path) from error
    except OSError as error:
        raise _unreadable(path) from error
    with archive:
        yield Package(path, archive, password)


def broken_zip() -> tuple[type[Exception], ...]:
    """What reading a broken zip raises; pyzipper's own kind is known only once it is loaded."""
    loaded = sys.modules.get("pyzipper")
    return _BAD_ZIP if loaded is None else (*_BAD_ZIP, loaded.BadZipFile)


def _open_zip(path: Path) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(path)
    if not any(entry.flag_bits & _ENCRYPTED for entry in archive.infolist()):
        return archive
    archive.close()
    import pyzipper  # noqa: PLC0415 - for packages with a password only

    sealed: zipfile.ZipFile = pyzipper.AESZipFile(path)
    return sealed


def _unreadable(path: Path) -> MachineError:
    return MachineError(f"Không đọc được tệp {path.name}.", hint="Hãy kiểm tra ổ đĩa, USB và quyền đọc tệp.")


def not_a_package(path: Path) -> RuleError:
    """The sentence for a file that is no package of ours, or half of one."""
    return RuleError(
        f"Tệp {path.name} không phải là bản sao lưu của CCHC Desktop hoặc đã bị hỏng.",
        hint="Hãy chọn tệp .zip do lệnh sao lưu tạo ra.",
    )
