"""The text of one table cell: markup and bullets off, wrapped lines joined, lists taken apart."""

import html
import re
from functools import lru_cache

from cchc_desktop.display.text import fold, nfc, tidy

_BREAK_TAGS = re.compile(r"<\s*(?:br|/?li|/?p|/?ul|/?ol|/?div|/?tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAGS = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,200})?/?>")
_MARKUP = re.compile(r"\*\*\*|\*\*|__|~~|`")
# A cell without any of these is one line without markup, as most are.
_MORE_THAN_WORDS = re.compile(r"[<&*`\n\r\v\f]|__|~~")
_BREAKS = re.compile(r"[\n\r\v\f]+")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
_BULLET = re.compile(
    r"^\s*(?:[-–—+*•·●○▪■□➢➤►♦✓✔o\uf0b7\uf02d\uf0a7](?=\s)|[-–—+•·●○▪■□➢➤►♦✓✔\uf0b7\uf02d\uf0a7])\s*"
)
_ENUMERATOR = re.compile(r"^\s*(?:\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)", re.IGNORECASE)
# A narrow column of a PDF loses the space: "UBNDxã".
_GLUED_PLACE = re.compile(r"(?<=[A-ZĐ]{4})(?=(?:xã|phường|tỉnh)(?!\w))")
_LONE_BULLET = re.compile(r"[-–—+*•·●]")

# Nouns that begin a product of administrative work; a line that begins with one begins a product.
_PRODUCT_NOUNS = (
    "ke hoach|bao cao|quyet dinh|cong van|van ban|thong bao|to trinh|hoi nghi|bien ban|danh sach"
    "|danh muc|nghi quyet"
    "|quy che|quy trinh|chuong trinh|huong dan|ho so|tai lieu|tin bai|hinh anh|ket luan|ket qua|de an"
    "|chi thi|phieu"
    "|so lieu|he thong|bang tong hop|lop tap huan|cuoc|buoi|phuong an|giay moi|duong link|tin, bai|chuyen muc"
)
_PRODUCT_START = re.compile(rf"(?:cac |nhung |\d{{1,3}} )?(?:{_PRODUCT_NOUNS})\b")
_HANGING = re.compile(
    r"(?:[,/&(–-]|\b(?:và|hoặc|của|về|cho|các|những|theo|trên|tại|với|đến|từ|do|thuộc|cấp|số|năm))$"
)
# Names that hold a spaced dash themselves.
_DASHED = re.compile(
    r"(?:văn\s+h[oó][aáà]|lao\s+động|tài\s+ch[ií]nh|địa\s+ch[ií]nh|tư\s+pháp|nông\s+nghiệp|kinh\s+tế"
    r"|văn\s+phòng|ch[ií]nh\s+trị"
    r"|công\s+thương|độc\s+lập|tự\s+do|thông\s+tin|đô\s+thị|dân\s+số|hội|môi\s+trường|tổ\s+chức|HĐND|VH"
    r"|KT)\s*$",
    re.IGNORECASE,
)
# Longer than any ending looked for: a cell of many lines is not searched anew for each of them.
_REACH = 40
_CUT_YEAR = re.compile(r"\d{1,2}[/.-](?:\d{1,2}[/.-])?\d{1,3}$")
_KNOWN_SHORT = "UBND HĐND TTHC CCHC MTTQ VHXH CNTT CQĐT CSDL QPPL VBQPPL CĐS DVC TTPVHCC HCC UBMTTQ KTXH BCĐ"
_ABBREVIATIONS = frozenset(_KNOWN_SHORT.split())


_tidied = lru_cache(maxsize=4096)(tidy)
_LONGEST_KEPT = 2000


def one_line(text: str) -> str:
    """`tidy` of a paragraph that fields, outline, task lists and targets each ask for."""
    return _tidied(text) if len(text) < _LONGEST_KEPT else tidy(text)


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """NFC text without HTML and Markdown remains; list items and breaks become lines."""
    plain = nfc(text)
    if not _MORE_THAN_WORDS.search(plain):
        line = tidy(_GLUED_PLACE.sub(" ", plain))
        return "" if _LONE_BULLET.fullmatch(line) else line
    if "<" in plain or "&" in plain:
        plain = html.unescape(_TAGS.sub("", _BREAK_TAGS.sub("\n", plain)))
    plain = _EMPHASIS.sub(r"\1", _MARKUP.sub("", plain))
    plain = _GLUED_PLACE.sub(" ", plain)
    lines = (one_line(line) for line in _BREAKS.split(plain))
    return nfc("\n".join(line for line in lines if line and not _LONE_BULLET.fullmatch(line)))


def trim(text: str) -> str:
    """Without trailing `;`, `.` and stray dashes; an ellipsis stays."""
    plain = tidy(text)
    while plain:
        shorter = plain.rstrip(" ;,")
        if shorter.endswith(".") and not shorter.endswith(".."):
            shorter = shorter[:-1]
        if len(shorter) > 1 and shorter[-1] in "-–—•+" and shorter[-2] == " ":
            shorter = shorter[:-1]
        if shorter == plain:
            break
        plain = shorter
    return plain


def glue(first: str, second: str) -> str:
    """Two pieces of a wrapped text as one: a space between, unless a word was broken."""
    if not first.strip() or not second.strip():
        return first if first.strip() else second
    last, begin = first.rsplit(None, 1)[-1], second.split(None, 1)[0]
    if last[-1] in "-–/" and begin[0].isdigit() and len(last) > 1 and last[-2].isdigit():
        return first + second
    if last[-1] == "-" and last[-2:-1].isalpha() and begin[0].isalpha():
        return first + second
    if _CUT_YEAR.search(last) and begin[0].isdigit():
        return first + second
    if ("&" in last or "/" in last) and begin[:1].isupper() and _completes(last, begin):
        return first + second
    return f"{first} {second}"


def _completes(last: str, begin: str) -> bool:
    """Whether an abbreviation was cut: "HĐND&UB" + "ND" are two known ones, "UB" and "ND" are none."""
    tail = re.split(r"[&/]", last)[-1]
    head = re.match(r"[^\W\d_]+", begin)
    return head is not None and tail not in _ABBREVIATIONS and tail + head.group() in _ABBREVIATIONS


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The cell on one line, without bullets and trailing `;` or `.`."""
    joined = ""
    for line in clean(text).split("\n"):
        dash = _in_name(joined, line)
        joined = glue(joined, line if dash else _BULLET.sub("", line))
    return trim(joined)


def _in_name(before: str, line: str) -> bool:
    """Whether the dash that begins a line is part of a name that wrapped ("Phòng Văn hóa" + "- Xã hội")."""
    if not line.startswith("- ") or _PRODUCT_START.match(fold(line[2:])):
        return False
    return _DASHED.search(before[-_REACH:]) is not None


def begins_low(text: str) -> bool:
    """Whether the first letter is small: the text goes on from somewhere."""
    first = next((c for c in text if c.isalnum()), "")
    return first.isalpha() and first.islower() and not _BULLET.match(text) and not _ENUMERATOR.match(text)


def _starts_item(line: str) -> bool:
    return bool(_BULLET.match(line) or _ENUMERATOR.match(line))


def logical_lines(text: str) -> list[str]:
    """The lines somebody meant; one that goes on with a small letter belongs to the one before."""
    lines: list[str] = []
    for line in clean(text).split("\n"):
        if lines and line and not _meant(lines[-1], line):
            lines[-1] = glue(lines[-1], line)
        elif line:
            lines.append(line)
    return lines


def _meant(before: str, line: str) -> bool:
    if _starts_item(line):
        return not _in_name(before, line)
    return not (begins_low(line) or _HANGING.search(before[-_REACH:]))


def join_cut(first: str, second: str) -> str:
    """The two halves of a cell that a page break cut: one text, or two lines where a new item begins."""
    if not first or not second:
        return first or second
    ended = first.rstrip().endswith((";", ".")) or _PRODUCT_START.match(fold(second))
    if _starts_item(second) or (ended and not begins_low(second) and not _HANGING.search(first)):
        return f"{first}\n{second}"
    head, _, tail = second.partition("\n")
    joined = glue(first, head)
    return f"{joined}\n{tail}" if tail else joined


def split_outside(text: str, mark: str) -> list[str]:
    """`text` at each `mark` that stands outside parentheses."""
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        if character == "(":
            depth += 1
        elif character == ")":
            depth = max(0, depth - 1)
        elif character == mark and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    if depth:
        return text.split(mark)
    return [*parts, text[start:]]


def products_of(text: str, *, lines_lost: bool = False) -> tuple[str, ...]:
    """The products of a cell: one for each line, `;` and bullet, never at "/" or ",".

    `lines_lost` where the file does not tell a line's end from a wrap (PDF): then a product's noun with a
    capital letter begins a product.
    """
    dashed = bool(re.match(r"\s*[-–—+•]", clean(text)))
    found: list[str] = []
    for line in logical_lines(text):
        for part in split_outside(line, ";"):
            items = _inline_items(part) if dashed else [part]
            found.extend(one for item in items for one in (_by_nouns(item) if lines_lost else [item]))
    tidied = [_without_marker(item) for item in found]
    return tuple(item for item in tidied if re.search(r"\w", item))


def _without_marker(item: str) -> str:
    return trim(_ENUMERATOR.sub("", _BULLET.sub("", item), count=1))


_NEW_PRODUCT = re.compile(
    r"(?<=[^\s,/&(–-])\s+(?=(?:Kế hoạch|Báo cáo|Quyết định|Công văn|Văn bản|Tờ trình|Hội nghị|Biên bản"
    r"|Nghị quyết|Danh mục"
    r"|Thông báo|Kết luận|Tài liệu|Danh sách|Phương án|Đề án|Hồ sơ|Quy chế|Quy trình|Chương trình|Hướng dẫn"
    r"|Bảng|Bản tin|Hình ảnh|Phiếu)\b)"
)
_TAKES_PRODUCT = re.compile(
    r"(?:dự thảo|ban hành|phê duyệt|thực hiện|xây dựng|triển khai|tờ trình|công văn|văn bản|thông báo"
    r"|hồ sơ|danh mục|và|hoặc"
    r"|của|theo|về|tại|các|kèm|góp ý|báo cáo|ký|số|gồm|quyết định|phiếu|lập|kết luận|\d\)|\d\.)$",
    re.IGNORECASE,
)


_ENUMERATED = re.compile(r"\s+(?=\d{1,2}[.)]\s+[^\W\d_])")


def _by_nouns(text: str) -> list[str]:
    if re.match(r"1[.)]\s", text.lstrip()):
        return _ENUMERATED.split(text)
    parts = [text]
    for gap in reversed(list(_NEW_PRODUCT.finditer(text))):
        if not _TAKES_PRODUCT.search(text[: gap.start()]):
            parts[:1] = [parts[0][: gap.start()], parts[0][gap.end() :]]
    return parts


_INLINE_DASH = re.compile(r"(?<=\s)[-–—+•](?=\s|[^\W\d_])\s*")


def _inline_items(text: str) -> list[str]:
    """The items behind inline dashes; a dash inside a name or between years is none."""
    items, start = [], 0
    for dash in _INLINE_DASH.finditer(text):
        before, after = text[start : dash.start()].rstrip(), text[dash.end() :]
        if not before or not after[:1].isupper():
            continue
        if _DASHED.search(before) and not _PRODUCT_START.match(fold(after)):
            continue
        items.append(before)
        start = dash.end()
    return [*items, text[start:]]
