"""What a file is, told by its first bytes; kinds that cannot be read are refused with the way out."""

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.readers.package import Package

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_READABLE = "Phần mềm đọc được các tệp .docx, .xlsx, .xls, .pdf (có lớp chữ), .csv, .txt và .md."


def kind_of(content: bytes, name: str) -> str:
    """docx, xlsx, xls, pdf, csv or text; anything else is refused with a sentence that says what to do."""
    if content.startswith(_ZIP):
        return _zip_kind(content, name)
    if content.startswith(_OLE):
        return _ole_kind(content, name)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    _refuse_known(content, name)
    # Only its name tells a table saved as text from a text.
    return "csv" if name.casefold().endswith(".csv") else "text"


def _zip_kind(content: bytes, name: str) -> str:
    package = Package(content, name)
    if "word/document.xml" in package or package.main_part("wordprocessingml"):
        return "docx"
    if "xl/workbook.xml" in package or "xl/workbook.bin" in package:
        return "xlsx"
    if "ppt/presentation.xml" in package:
        raise RuleError(f"Tệp {name} là bài trình chiếu PowerPoint, không phải kế hoạch.", hint=_READABLE)
    if "content.xml" in package:
        raise RuleError(
            f"Tệp {name} được lưu theo định dạng OpenDocument.",
            hint="Hãy mở tệp và lưu thành .docx hoặc .xlsx rồi nhập lại.",
        )
    raise RuleError(
        f"Tệp {name} là tệp nén (.zip), không phải kế hoạch.",
        hint="Hãy giải nén rồi chọn đúng tệp kế hoạch bên trong.",
    )


def _ole_kind(content: bytes, name: str) -> str:
    if _stream(content, "EncryptedPackage"):
        raise RuleError(
            f"Tệp {name} được đặt mật khẩu nên không đọc được.",
            hint="Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi nhập.",
        )
    if _stream(content, "WordDocument"):
        raise RuleError(
            f"Tệp .doc kiểu cũ ({name}): hãy mở bằng Word và lưu thành .docx.",
            hint="Trong Word: Tệp, Lưu thành, chọn kiểu Word Document (*.docx).",
        )
    if _stream(content, "Workbook") or _stream(content, "Book"):
        return "xls"
    raise RuleError(f"Không nhận ra định dạng của tệp {name}.", hint=_READABLE)


def _stream(content: bytes, title: str) -> bool:
    return title.encode("utf-16-le") + b"\x00\x00" in content


def _refuse_known(content: bytes, name: str) -> None:
    start = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if content.startswith(_PICTURES):
        raise RuleError(
            f"Tệp {name} là tệp ảnh, không có chữ để đọc.",
            hint="Hãy xin tệp gốc .docx của kế hoạch, hoặc dùng phần mềm nhận dạng chữ (OCR) trước.",
        )
    if start.startswith((b"{\\rtf", b"<!doctype html", b"<html")):
        raise RuleError(
            f"Tệp {name} là văn bản RTF hoặc trang web dù mang đuôi khác.",
            hint="Hãy mở tệp bằng Word và lưu thành .docx rồi nhập lại.",
        )
