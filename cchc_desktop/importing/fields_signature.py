"""Who signs a plan and who receives it."""

import re
from collections.abc import Iterator, Sequence

from cchc_desktop.importing.draft import DraftSigner
from cchc_desktop.importing.fields_rows import DRAWN_UP_ROW, UPPER, Row

_OFFICE = (
    r"(?:PHÓ\s+)?(?:CHỦ\s+TỊCH(?:\s+(?:UBND|[UỦ]Y BAN NHÂN DÂN)(?:\s+(?:XÃ|PHƯỜNG))?)?(?:\s+THƯỜNG TRỰC)?"
    r"|TRƯỞNG\s+BAN|GIÁM\s+ĐỐC|CHÁNH\s+VĂN\s+PHÒNG"
    rf"|TRƯỞNG\s+PHÒNG(?:\s+(?:VĂN|VH|KINH|KT|NỘI)[{UPPER}& –-]*)?)"
)
_PIECE = re.compile(
    r"(?P<body>\bT(?:/|\.)?M\s*[./]?\s*(?:[UỦ]Y\s+BAN\s+NHÂN\s+DÂN|UỶ\s+BAN\s+NHÂN\s+DÂN|UBND)"
    rf"(?:\s+(?:XÃ|PHƯỜNG|ĐẶC KHU)"
    rf"(?:\s+(?!KT\b|TL\b|TUQ\b|Q\b|CHỦ\b|PHÓ\b|TRƯỞNG\b)[{UPPER}'’]{{2,}}){{0,4}})?)"
    rf"|(?P<proxy>\b(?:KT|K/T|TL|T/L|TUQ)\s*[./]?\s*{_OFFICE})"
    rf"|(?P<office>(?:\b(?:Q\s*\.|QUYỀN)\s*)?\b{_OFFICE})"
)
_OFFICE_ROW = re.compile(r"(?:quyền |q\.\s*)?(?:phó )?chủ tịch(?: ubnd(?: xã| phường)?)?", re.IGNORECASE)
_RECIPIENTS = re.compile(r"^\W*n[ơo]i nh[ậa]n\b\s*:?\s*", re.IGNORECASE)
_SIGNED = re.compile(r"^[\W_]*(?:đã ký|da ky|ký tên|chữ ký|ký,? đóng dấu)\b.*$", re.IGNORECASE)
_STAMP = re.compile(
    r"^(?:ký bởi|người ký|ký số|signed|digitally|cơ quan\s*:|email|thời gian|ngày ký"
    r"|chức vụ|reason|location|\d)",
    re.IGNORECASE,
)
_NAME = re.compile(rf"(?:(?:ThS|TS|Ths)\.?\s*)?((?:[{UPPER}][\w'’-]*)(?:\s+[{UPPER}][\w'’-]*){{1,5}})")
# One word, told from other words by its apostrophe: "K'Brửi".
_HIGHLAND_NAME = re.compile(rf"((?:[{UPPER}][a-zà-ỹ]{{0,3}})['’][{UPPER}][\w'’-]+)")
_NO_NAME = re.compile(
    r"phụ lục|danh mục|nơi nhận|ủy ban|uỷ ban|ubnd|hđnd|chủ tịch|cộng h[òo][aà]|độc lập|kế hoạch|hội đồng"
    r"|mặt trận|sở nội vụ|đảng [uủ]|văn phòng|trung tâm|thường trực"
)
_NO_FIRST = re.compile(r"(?:Sở|Bộ|Các|Như|Phòng|Trường|Trạm|Công an)\s|Lưu\s*:?\s*VT", re.IGNORECASE)
_NEXT_PART = re.compile(
    r"^\W*(?:phụ lục|danh mục|biểu|kế hoạch|cộng h[òo]a|\(?(?:ban hành )?kèm theo)", re.IGNORECASE
)
_ITEM = re.compile(r"^\s*[-–—+•*·]\s*")
_FILED = re.compile(r"^lưu\b", re.IGNORECASE)
_NAME_AFTER_FILED = re.compile(rf"^(lưu\s*:?.*?[.;)])\s+{_NAME.pattern}$", re.IGNORECASE)


def tail_start(rows: Sequence[Row], after: int) -> int:
    """Where the signature block begins: at "Nơi nhận", else at the first line of authority."""
    for at in range(after, len(rows)):
        if _RECIPIENTS.match(rows[at].text):
            return at
    for at in range(after, len(rows)):
        if _PIECE.match(rows[at].text):
            return at
    # A plan behind the decision that issues it: only the decision is signed.
    return next((at for at in range(after) if _RECIPIENTS.match(rows[at].text)), len(rows))


def signer_of(rows: Sequence[Row], start: int) -> DraftSigner | None:
    """The signature block at or a few lines before `start`, also where it is mixed with the recipients."""
    first = _first_piece(rows, start)
    if first is None:
        return None
    authority: list[str] = []
    offices: list[str] = []
    names: list[str] = []
    before = _drawn_up_before(rows, first)
    for row in rows[first : first + 30]:
        if _NEXT_PART.match(row.text):
            break
        pieces = list(_pieces(row.text))
        authority += [text for kind, text in pieces if kind != "office"]
        offices += [text for kind, text in pieces if kind == "office"]
        name = None if DRAWN_UP_ROW.match(row.text) else _name(row.text)
        names += [name] if name else []
        if len(names) > before or (names and not (name or pieces or _SIGNED.match(row.text))):
            break
    return DraftSigner(
        "\n".join(dict.fromkeys(authority)) or None,
        offices[0] if offices else None,
        names[-1] if names else None,
    )


def _drawn_up_before(rows: Sequence[Row], first: int) -> int:
    """How many who drew up the paper stand before who signs it, their names still to come."""
    count = 0
    for row in reversed(rows[max(first - 6, 0) : first]):
        drawn_up = bool(DRAWN_UP_ROW.match(row.text))
        if _name(row.text) and not drawn_up:
            break
        count += drawn_up
    return count


def _first_piece(rows: Sequence[Row], start: int) -> int | None:
    for at in range(start, min(start + 40, len(rows))):
        if at > start and _NEXT_PART.match(rows[at].text):
            break
        if any(True for _ in _pieces(rows[at].text)):
            return at
    back = range(start - 1, max(start - 12, -1), -1)
    found = [at for at in back if any(True for _ in _pieces(rows[at].text))]
    return min(found) if found else None


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    if _OFFICE_ROW.fullmatch(text):
        yield "office", text
        return
    for found in _PIECE.finditer(text):
        before = text[: found.start()].rstrip()
        if len(found.group()) < len(text) - 90 or (before and before[-1] in '(,“"'):
            continue
        plain = " ".join(found.group().split())
        yield (
            found.lastgroup or "office",
            re.sub(r"^(T)[/.]?(M|L)\s*[./]?\s*|^(KT|K/T|TUQ|Q)\s*[./]?\s*", _dotted, plain),
        )


def _dotted(found: re.Match[str]) -> str:
    return re.sub(r"[\s./]", "", found.group()) + ". "


def _name(text: str) -> str | None:
    if _SIGNED.match(text) or _STAMP.match(text):
        return None
    rest = _PIECE.sub("", text).strip()
    if re.match(r"^\W*(?:n[ơo]i nhận|[-–+•])", rest, re.IGNORECASE):
        rest = re.sub(r"^.*[;.)]\s+", "", rest)
    found = _NAME.fullmatch(rest) or _HIGHLAND_NAME.fullmatch(rest)
    if (
        not found
        or _NO_NAME.search(found.group(1).casefold())
        or _NO_FIRST.match(found.group(1))
        or len(found.group(1)) > 45
    ):
        return None
    words = found.group(1).split()
    if len(words) > 1 and found.group(1).isupper():
        return " ".join(word.title() if "'" not in word else word.capitalize() for word in words)
    return found.group(1)


def recipients_of(rows: Sequence[Row], start: int) -> tuple[str, ...]:
    """The receivers, each without bullet and closing mark."""
    if start >= len(rows) or not _RECIPIENTS.match(rows[start].text):
        return ()
    items: list[str] = []
    open_item = False
    bulleted = any(_ITEM.match(row.text) for row in rows[start + 1 : start + 4])
    first = _RECIPIENTS.sub("", rows[start].text, count=1)
    for text in [first, *(row.text for row in rows[start + 1 : start + 45])]:
        if _NEXT_PART.match(text) or (items and _FILED.match(items[-1]) and not open_item):
            break
        for part in _recipient_parts(text):
            if open_item and not _ITEM.match(part) and (bulleted or part[:1].islower()):
                items[-1] = f"{items[-1]} {part}"
            else:
                items.append(_ITEM.sub("", part))
            open_item = _goes_on(items[-1])
    return tuple(clean for item in items if (clean := item.strip(" ;.,-–")))


def _goes_on(item: str) -> bool:
    return not item.rstrip().endswith((";", ".", ")", "./."))


def _recipient_parts(text: str) -> Iterator[str]:
    if _SIGNED.match(text) or _STAMP.match(text):
        return
    plain = _PIECE.sub("", text).strip()
    after_filed = _NAME_AFTER_FILED.match(_ITEM.sub("", plain))
    if after_filed:
        plain = f"- {after_filed.group(1)}"
    elif _name(text) and not _ITEM.match(plain):
        return
    for part in re.split(r"(?<=[;.])\s+(?=[-–+•]\s*\S)", plain):
        if part.strip(" ;.-–") and not _OFFICE_ROW.fullmatch(part.strip()):
            yield part.strip()
