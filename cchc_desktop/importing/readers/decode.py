"""Bytes of a text file to text: UTF-8, UTF-16, or the old Windows code page, never a guess that garbles."""

import codecs
import unicodedata

from cchc_desktop.errors import RuleError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_LETTERS = set("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ“”‘’–—…•°§«»±×½²³€·")
_COMMON = ("và", "của", "các", "ngày", "hành chính", "thực hiện", "xã", "kế hoạch", "công")
_PROGRAMS = {"docx": "Word", "docm": "Word", "doc": "Word", "xlsx": "Excel", "xls": "Excel", "pdf": "PDF"}
# Stands where a byte was damaged; that it does is told of among the warnings.
_LOST = "\ufffd"
# Of an old encoding read as UTF-8 nearly every letter with a tone is lost.
_SOUND_FOR_EACH_LOST = 20


def decoded(content: bytes, name: str) -> str:
    """The text; a few damaged bytes become "\ufffd", an old encoding or a file that is no text is refused."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _mended(content, encoding) or _strict(content, encoding, name)
    if content[:4096].count(0) > len(content[:4096]) // 8:
        return _without_mark(content, name)
    return _mended(content, "utf-8") or _legacy(content, name)


def _mended(content: bytes, encoding: str) -> str:
    """The text with its damaged bytes replaced; empty where they are too many for a file of this encoding."""
    text = content.decode(encoding, errors="replace").replace("\x00", _LOST)
    lost = text.count(_LOST)
    if lost and lost * _SOUND_FOR_EACH_LOST > sum(1 for c in text if ord(c) > 127 and c != _LOST):
        return ""
    return text


def _strict(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused(name) from error


def _without_mark(content: bytes, name: str) -> str:
    """UTF-16 saved without its mark: Latin letters leave every other byte zero."""
    sample = content[:4096]
    little = sample[1::2].count(0) >= sample[::2].count(0)
    text = _strict(content[: len(content) // 2 * 2], "utf-16-le" if little else "utf-16-be", name)
    if "\x00" in text or not any(word in text.casefold() for word in _COMMON):
        raise _refused(name)
    return text


def _legacy(content: bytes, name: str) -> str:
    """Windows-1258 writes tones as letters of their own; TCVN3 and VNI read as such give nonsense."""
    try:
        text = unicodedata.normalize("NFC", content.decode("cp1258"))
    except UnicodeDecodeError as error:
        raise _refused(name) from error
    strange = [c for c in text.casefold() if ord(c) > 126]
    good = sum(1 for c in strange if c in _LETTERS)
    if good < 0.9 * len(strange) or sum(word in text.casefold() for word in _COMMON) < 2:
        raise _refused(name)
    return text


def _refused(name: str) -> RuleError:
    suffix = name.rpartition(".")[2].casefold()
    if suffix in _PROGRAMS:
        return RuleError(
            f"Tệp {name} mang đuôi .{suffix} nhưng không phải tệp {_PROGRAMS[suffix]}, hoặc đã bị hỏng.",
            hint="Hãy xin lại tệp gốc, hoặc mở tệp bằng phần mềm đã tạo ra nó rồi lưu thành bản mới.",
        )
    return RuleError(
        f"Tệp {name} không phải văn bản, hoặc dùng bảng mã chữ Việt cũ (TCVN3, VNI) nên không đọc được.",
        hint="Hãy mở tệp bằng Word hoặc Notepad, kiểm tra chữ Việt rồi lưu lại với mã UTF-8.",
    )
