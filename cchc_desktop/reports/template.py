"""The officer's own Word file with named fields such as {{ so_ky_hieu }}, filled from a paper."""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml

from cchc_desktop.errors import RuleError
from cchc_desktop.reports.document import Document
from cchc_desktop.reports.docx import annexes_xml, body_xml
from cchc_desktop.reports.docx_styles import W, styles_xml
from cchc_desktop.reports.layout import clean
from cchc_desktop.reports.letterhead import addressee_lines, recipient_lines
from cchc_desktop.reports.package import copy_dated
from cchc_desktop.reports.word_package import WordPackage

BODY_FIELD = "noi_dung"
FIELDS = (
    "co_quan_chu_quan",
    "co_quan_ban_hanh",
    "so_ky_hieu",
    "dia_danh_ngay",
    "ten_loai",
    "trich_yeu",
    "kinh_gui",
    BODY_FIELD,
    "ky_bao_cao",
    "quyen_han",
    "chuc_vu",
    "nguoi_ky",
    "noi_nhan",
)
_NS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FIELD = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
# What other programs' templates have: an order, and a field in single braces.
_ORDER = re.compile(r"\{[%#].*?(?:[%#]\}|$)")
_HALF = re.compile(r"\{\s*(\w+)\s*\}")
_PERIOD = re.compile(r"(?:\d+ tháng (?:đầu|cuối) |tháng \d+ |quý \w+ )?năm \d{4}")
_HINT = (
    "Các trường dùng được: " + ", ".join(f"{{{{ {name} }}}}" for name in FIELDS) + ". Hãy sửa mẫu, hoặc dùng"
    " mẫu có sẵn của chương trình."
)


def check_template(path: Path) -> tuple[str, ...]:
    """The fields of a template; RuleError names those that are broken, unknown or missing."""
    return _fields(_open(path), path.name)


def write_from_template(document: Document, path: Path, *, template: Path) -> None:
    """Write the paper into a copy of the template at `path`; annexes follow on pages of their own."""
    word = _open(template)
    _fields(word, template.name)
    _add_styles(word)
    values = _values(document)
    for paragraph in list(_paragraphs(word)):
        if BODY_FIELD in _FIELD.findall(_text(paragraph)):
            _put_body(word, paragraph, document)
        else:
            _fill(paragraph, values)
    _put_annexes(word, document)
    memory = BytesIO()
    word.save(memory)
    copy_dated(memory, path, document.metadata.created)


def _open(path: Path) -> WordFile:
    with WordPackage(path) as package:
        # Refused here when the XML declares entities; python-docx would only skip them.
        if package.part("word/document.xml") is None:
            raise package.damaged()
        try:
            return docx.Document(str(path))
        except (PackageNotFoundError, KeyError, ValueError) as error:
            raise package.damaged() from error


def _paragraphs(word: WordFile) -> Iterable[Any]:
    """Paragraphs of the text, then of headers and footers."""
    yield from word.element.body.iter(f"{_NS}p")
    for section in word.sections:
        for part in (
            *(section.header, section.first_page_header, section.even_page_header),
            *(section.footer, section.first_page_footer, section.even_page_footer),
        ):
            if not part.is_linked_to_previous:
                yield from part._element.iter(f"{_NS}p")  # noqa: SLF001  no public way to all of them


def _text(paragraph: Any) -> str:
    return "".join(piece.text or "" for piece in paragraph.iter(f"{_NS}t"))


def _fields(word: WordFile, name: str) -> tuple[str, ...]:
    found: list[str] = []
    for paragraph in _paragraphs(word):
        text = _text(paragraph)
        names = _FIELD.findall(text)
        rest = _FIELD.sub("", text)
        order = _ORDER.search(rest)
        if order is not None:
            raise RuleError(f"Mẫu {name}: không hiểu lệnh “{order[0][:40]}”.", hint=_HINT)
        if "{{" in rest or "}}" in rest or any(found in FIELDS for found in _HALF.findall(rest)):
            raise RuleError(f"Mẫu {name}: trường viết dở ở “{text[:60]}”.", hint=_HINT)
        unknown = [field for field in names if field not in FIELDS]
        if unknown:
            raise RuleError(f"Mẫu {name}: không có trường “{{{{ {unknown[0]} }}}}”.", hint=_HINT)
        if BODY_FIELD in names and rest.strip():
            raise RuleError(f"Mẫu {name}: {{{{ {BODY_FIELD} }}}} phải đứng riêng một đoạn.", hint=_HINT)
        found += names
    if found.count(BODY_FIELD) != 1:
        raise RuleError(f"Mẫu {name}: phải có đúng một trường {{{{ {BODY_FIELD} }}}}.", hint=_HINT)
    return tuple(found)


def _values(document: Document) -> Mapping[str, str]:
    head, signature = document.letterhead, document.signature
    period = _PERIOD.search(document.abstract)
    values = {
        "co_quan_chu_quan": (head.parent_body or "") if head else "",
        "co_quan_ban_hanh": "\n".join(head.issuing_body) if head else "",
        "so_ky_hieu": head.number_text.removeprefix("Số:").strip() if head else "",
        "dia_danh_ngay": head.place_date_text if head else "",
        "ten_loai": document.title,
        "trich_yeu": document.abstract,
        "kinh_gui": "\n".join(addressee_lines(document.addressees)).removeprefix("Kính gửi:").strip(),
        "ky_bao_cao": period[0] if period else "",
        "quyen_han": "\n".join(signature.authority) if signature else "",
        "chuc_vu": signature.position if signature else "",
        "nguoi_ky": signature.name if signature else "",
        "noi_nhan": "\n".join(recipient_lines(document.recipients)),
    }
    return {name: clean(value) for name, value in values.items()}


def _fill(paragraph: Any, values: Mapping[str, str]) -> None:
    """Put values in place of fields; Word may have cut one field into several runs."""
    pieces = list(paragraph.iter(f"{_NS}t"))
    for match in reversed(list(_FIELD.finditer(_text(paragraph)))):
        value, at = values[match[1]], 0
        for piece in pieces:
            text = piece.text or ""
            start, end = max(match.start() - at, 0), min(match.end() - at, len(text))
            at += len(text)
            if start < end:
                piece.text = text[:start] + value + text[end:]
                value = ""
    for piece in pieces:
        _break_lines(piece)


def _break_lines(piece: Any) -> None:
    lines = (piece.text or "").split("\n")
    piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    piece.text = lines[0]
    for line in reversed(lines[1:]):
        more = deepcopy(piece)
        more.text = line
        piece.addnext(more)
        piece.addnext(parse_xml(f"<w:br {W}/>"))


def _add_styles(word: WordFile) -> None:
    """The program's styles that the template does not define itself, each standing by itself.

    The template's own Normal may be of any font and spacing (and of any name, in a Vietnamese Word).
    """
    styles = word.styles.element
    known = {style.get(f"{_NS}styleId") for style in styles.iter(f"{_NS}style")}
    for style in list(parse_xml(styles_xml(alone=True).encode()).iter(f"{_NS}style")):
        if style.get(f"{_NS}styleId").startswith("Cchc") and style.get(f"{_NS}styleId") not in known:
            base = style.find(f"{_NS}basedOn")
            if base is not None and base.get(f"{_NS}val") not in known:
                style.remove(base)
            styles.append(style)


def _put_body(word: WordFile, paragraph: Any, document: Document) -> None:
    for element in list(parse_xml(body_xml(word, document).encode())):
        paragraph.addprevious(element)
    paragraph.getparent().remove(paragraph)


def _put_annexes(word: WordFile, document: Document) -> None:
    """Annexes go to the end; the template's own last section ends before the first of them."""
    if not document.annexes:
        return
    body = word.element.body
    own = body.find(f"{_NS}sectPr")
    if own is not None:
        body.remove(own)
        end = parse_xml(f'<w:p {W}><w:pPr><w:pStyle w:val="CchcHetMuc"/></w:pPr></w:p>')
        end.find(f"{_NS}pPr").append(own)
        body.append(end)
    body.extend(list(parse_xml(annexes_xml(word, document).encode())))
