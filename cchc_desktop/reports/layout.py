"""The layout of NĐ 30/2020/NĐ-CP as data: styles, measures, and a paper as lines in order.

Word and PDF draw the same `Line`s with the same `TextStyle`s, so that the two cannot disagree.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from cchc_desktop.display.text import nfc
from cchc_desktop.reports.document import (
    Annex,
    Block,
    Chart,
    Document,
    Heading,
    Letterhead,
    ListItem,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    Text,
    Tone,
    plain_text,
    runs_of,
)
from cchc_desktop.reports.fonts import text_width, wrap
from cchc_desktop.reports.letterhead import MOTTO, NATION, RECEIVED, addressee_lines, recipient_lines

MM = 72 / 25.4
A4 = (210.0, 297.0)
TOP, BOTTOM, LEFT, RIGHT = 20.0, 20.0, 30.0, 15.0
PAGE_NUMBER_FROM_EDGE = 10.0
FIRST_LINE = 12.7
LETTERHEAD_LEFT = 62.0
# Line height of Times New Roman at single spacing, as a share of the size.
SINGLE = 1.15
RULE_SHARE = 0.4


class Place(Enum):
    """How a paragraph stands between the margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One named style of the paper; `key` is its id in the file, `name` what Word's style list shows."""

    key: str
    name: str
    size: float
    place: Place = Place.LEFT
    bold: bool = False
    italic: bool = False
    caps: bool = False
    first_line: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    level: int = 0


_C, _J, _R = Place.CENTER, Place.JUSTIFY, Place.RIGHT

PARENT = TextStyle("CchcCoQuanChuQuan", "CCHC Cơ quan chủ quản", 12, _C, caps=True)
ISSUER = TextStyle("CchcCoQuanBanHanh", "CCHC Cơ quan ban hành", 12, _C, bold=True, caps=True)
NATION_STYLE = TextStyle("CchcQuocHieu", "CCHC Quốc hiệu", 12, _C, bold=True, caps=True)
MOTTO_STYLE = TextStyle("CchcTieuNgu", "CCHC Tiêu ngữ", 13, _C, bold=True)
RULE_STYLE = TextStyle("CchcKeNgang", "CCHC Kẻ ngang", 2, _C)
NUMBER = TextStyle("CchcSoKyHieu", "CCHC Số, ký hiệu", 13, _C, before=6)
PLACE_DATE = TextStyle("CchcDiaDanhNgay", "CCHC Địa danh, ngày tháng", 13, _C, italic=True, before=6)
TITLE = TextStyle("CchcTenLoai", "CCHC Tên loại", 14, _C, bold=True, caps=True, before=18, keep_next=True)
ABSTRACT = TextStyle("CchcTrichYeu", "CCHC Trích yếu", 14, _C, bold=True, left=12, right=12, keep_next=True)
ADDRESSEE = TextStyle("CchcKinhGui", "CCHC Kính gửi", 14, _C, before=12, after=12)
ADDRESSEE_HEAD = TextStyle("CchcKinhGuiDau", "CCHC Kính gửi dòng đầu", 14, _C, before=12, after=3)
ADDRESSEES = TextStyle("CchcKinhGuiNhieu", "CCHC Kính gửi nhiều nơi", 14, left=40, after=3)
ADDRESSEE_LAST = TextStyle("CchcKinhGuiCuoi", "CCHC Kính gửi dòng cuối", 14, left=40, after=12)
BASIS = TextStyle("CchcCanCu", "CCHC Căn cứ", 14, _J, italic=True, first_line=FIRST_LINE, after=6)
BODY = TextStyle("CchcNoiDung", "CCHC Nội dung", 14, _J, first_line=FIRST_LINE, after=6)
# Words that lead to a list stand with its first line.
LEAD = TextStyle("CchcDanDat", "CCHC Dẫn danh sách", 14, _J, first_line=FIRST_LINE, after=6, keep_next=True)
ITEM = TextStyle("CchcGachDauDong", "CCHC Gạch đầu dòng", 14, _J, first_line=FIRST_LINE, after=6)
NOTE = TextStyle("CchcGhiChu", "CCHC Ghi chú", 14, _C, italic=True, after=6)
# Not justified: the first of two lines would be torn apart.
HEADINGS = (
    TextStyle(
        "CchcMuc",
        "CCHC Mục I",
        14,
        bold=True,
        caps=True,
        first_line=FIRST_LINE,
        after=6,
        keep_next=True,
        level=1,
    ),
    TextStyle(
        "CchcKhoan",
        "CCHC Khoản 1",
        14,
        bold=True,
        first_line=FIRST_LINE,
        after=6,
        keep_next=True,
        level=2,
    ),
    TextStyle("CchcDiem", "CCHC Điểm a", 14, first_line=FIRST_LINE, after=6, keep_next=True, level=3),
)
TABLE_TITLE = TextStyle("CchcTenBang", "CCHC Tên bảng", 13, _C, bold=True, before=6, after=3, keep_next=True)
TABLE_NOTE = TextStyle(
    "CchcDonViBang", "CCHC Đơn vị tính của bảng", 12, _R, italic=True, after=3, keep_next=True
)
CHART_STYLE = TextStyle("CchcBieuDo", "CCHC Biểu đồ", 14, _C, after=6)
TABLE_HEAD = TextStyle("CchcDauBang", "CCHC Đầu bảng", 12, _C, bold=True, keep_next=True)
GROUP = TextStyle("CchcNhomBang", "CCHC Nhóm trong bảng", 12, bold=True, keep_next=True)
CELLS = {
    Place.LEFT: TextStyle("CchcO", "CCHC Ô bảng", 12),
    Place.CENTER: TextStyle("CchcOGiua", "CCHC Ô bảng giữa", 12, _C),
    Place.RIGHT: TextStyle("CchcOPhai", "CCHC Ô bảng phải", 12, _R),
}
TOTALS = {
    Place.LEFT: TextStyle("CchcTong", "CCHC Ô tổng", 12, bold=True),
    Place.CENTER: TextStyle("CchcTongGiua", "CCHC Ô tổng giữa", 12, _C, bold=True),
    Place.RIGHT: TextStyle("CchcTongPhai", "CCHC Ô tổng phải", 12, _R, bold=True),
}
AFTER_TABLE = TextStyle("CchcSauBang", "CCHC Sau bảng", 6)
SECTION_END = TextStyle("CchcHetMuc", "CCHC Hết phần", 1)
SIGNER_TITLE = TextStyle(
    "CchcChucVu", "CCHC Quyền hạn, chức vụ", 14, _C, bold=True, caps=True, keep_next=True
)
SIGNER_NAME = TextStyle("CchcHoTen", "CCHC Họ tên người ký", 14, _C, bold=True, before=66)
RECEIVED_STYLE = TextStyle("CchcNoiNhan", "CCHC Nơi nhận", 12, bold=True, italic=True, keep_next=True)
RECIPIENT = TextStyle("CchcNoiNhanDong", "CCHC Dòng nơi nhận", 11)
ANNEX_LABEL = TextStyle("CchcPhuLuc", "CCHC Phụ lục", 14, _C, bold=True, keep_next=True, level=1)
ANNEX_TITLE = TextStyle("CchcTenPhuLuc", "CCHC Tên phụ lục", 14, _C, bold=True, caps=True, keep_next=True)
ANNEX_REFERENCE = TextStyle("CchcKemTheo", "CCHC Kèm theo", 14, _C, italic=True, keep_next=True)
PAGE_NUMBER = TextStyle("CchcSoTrang", "CCHC Số trang", 14, _C)

# Every style above, in the order in which Word lists them.
STYLES: tuple[TextStyle, ...] = tuple(
    {
        style.key: style
        for value in list(globals().values())
        for style in (
            value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
        )
        if isinstance(style, TextStyle)
    }.values()
)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph in its style, text cleaned and in capitals where the style wants them."""

    style: TextStyle
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Rule:
    """A centred line of `width` points."""

    width: float


Piece: TypeAlias = Line | Rule | Table | Chart | PageBreak

# Not legal in XML, so in no Office file: halves of surrogate pairs and the two non-characters.
_ILLEGAL = re.compile("[\ud800-\udfff\ufffe\uffff]")


@lru_cache(maxsize=16384)
def clean(text: str) -> str:
    """Composed letters, one kind of line break, nothing that a file format forbids."""
    return _ILLEGAL.sub("\ufffd", nfc(text.replace("\r\n", "\n").replace("\r", "\n")))


def line(style: TextStyle, text: Text) -> Line:
    """`text` as a paragraph of `style`."""
    made = []
    for run in runs_of(text):
        words = clean(run.text)
        made.append(Run(words.upper() if style.caps else words, run.bold, run.italic, run.source_key))
    return Line(style, tuple(made))


def text_area(*, landscape: bool) -> tuple[float, float]:
    """Width and height between the margins, in millimetres."""
    width, height = reversed(A4) if landscape else A4
    return width - LEFT - RIGHT, height - TOP - BOTTOM


def _longest(lines: Iterable[Line], room_mm: float) -> float:
    widths = [
        text_width(part, item.style.size, bold=item.style.bold)
        for item in lines
        for part in wrap(item.text, room_mm * MM, item.style.size, bold=item.style.bold)
    ]
    return max(widths, default=0.0)


def issuer_side(head: Letterhead) -> tuple[Line | Rule, ...]:
    """The left half of the letterhead; its rule is 2/5 of the issuing body (law: 1/3 to 1/2)."""
    parent = (line(PARENT, head.parent_body),) if head.parent_body else ()
    issuer = tuple(line(ISSUER, part) for part in head.issuing_body)
    return (*parent, *issuer, Rule(RULE_SHARE * _longest(issuer, LETTERHEAD_LEFT)))


def nation_side() -> tuple[Line | Rule, ...]:
    """The right half of the letterhead; its rule is as long as the motto."""
    motto = line(MOTTO_STYLE, MOTTO)
    return (line(NATION_STYLE, NATION), motto, Rule(text_width(MOTTO, MOTTO_STYLE.size, bold=True)))


def has_body(document: Document) -> bool:
    """Whether anything stands before the annexes; a printed list is an annex alone."""
    return not document.annexes or bool(
        document.letterhead
        or document.title
        or document.abstract
        or document.addressees
        or document.blocks
        or document.signature
        or document.recipients
    )


def opening(document: Document) -> tuple[Line | Rule, ...]:
    """Name of the paper, what it is about with a rule, and to whom it goes."""
    pieces: list[Line | Rule] = [line(TITLE, document.title)]
    if document.abstract:
        room = text_area(landscape=False)[0] - ABSTRACT.left - ABSTRACT.right
        abstract = line(ABSTRACT, _in_halves(document.abstract, room))
        pieces += [abstract, Rule(RULE_SHARE * _longest([abstract], room))]
    lines = addressee_lines(document.addressees)
    if len(lines) == 1:
        pieces.append(line(ADDRESSEE, lines[0]))
    else:
        styles = [ADDRESSEE_HEAD, *[ADDRESSEES] * (len(lines) - 2), ADDRESSEE_LAST]
        pieces += [line(style, text) for style, text in zip(styles, lines, strict=False)]
    return tuple(pieces)


def _in_halves(text: str, room_mm: float) -> str:
    """A title of two lines broken before its "và", so that "phương hướng" is not torn apart."""

    def fits(part: str) -> bool:
        return text_width(part, ABSTRACT.size, bold=ABSTRACT.bold) <= room_mm * MM

    for found in re.finditer(" và ", text) if not fits(text) else ():
        upper, lower = text[: found.start()], text[found.start() + 1 :]
        if fits(upper) and fits(lower):
            return f"{upper}\n{lower}"
    return text


def body(blocks: Iterable[Block]) -> Iterator[Piece]:
    """The blocks as pieces; a table is preceded by its title and its note."""
    for block in blocks:
        match block:
            case Heading(text, level):
                yield line(HEADINGS[min(level, 3) - 1], text)
            case Paragraph(text, tone):
                usual = LEAD if plain_text(text).endswith(":") else BODY
                yield line({Tone.BASIS: BASIS, Tone.NOTE: NOTE}.get(tone, usual), text)
            case ListItem(text, marker):
                yield line(ITEM, (Run(f"{marker} "), *runs_of(text)))
            case Table():
                yield from _captions(block)
                yield block
            case Chart():
                if block.title:
                    yield line(TABLE_TITLE, block.title)
                yield block
            case _:
                yield block


def _captions(table: Table) -> Iterator[Line]:
    if table.title:
        yield line(TABLE_TITLE, table.title)
    if table.note:
        yield line(TABLE_NOTE, table.note)


def recipients_side(document: Document) -> tuple[Line, ...]:
    """The words "Nơi nhận:" and their lines; nothing for a paper without recipients."""
    lines = recipient_lines(document.recipients)
    return (line(RECEIVED_STYLE, RECEIVED), *(line(RECIPIENT, text) for text in lines)) if lines else ()


def signature_side(signature: Signature) -> tuple[Line, ...]:
    """Authority, position, and the name below room for signature and stamp."""
    titles = (*signature.authority, signature.position)
    return (*(line(SIGNER_TITLE, text) for text in titles), line(SIGNER_NAME, signature.name))


def annex_opening(annex: Annex, *, alone: bool = False) -> tuple[Line, ...]:
    """The line "Phụ lục I", its title, and to which paper it belongs; `alone` it is no annex of anything."""
    label = [] if alone and not annex.number else [line(ANNEX_LABEL, annex.label())]
    lines = [*label, line(ANNEX_TITLE, annex.title)]
    if annex.reference:
        lines.append(line(ANNEX_REFERENCE, annex.reference))
    return tuple(lines)


def all_pieces(document: Document) -> Iterator[Piece]:
    """The whole paper in the order of the file, letterhead and signature included."""
    if document.letterhead is not None:
        head = document.letterhead
        yield from issuer_side(head)
        yield from nation_side()
        yield line(NUMBER, head.number_text)
        yield line(PLACE_DATE, head.place_date_text)
    alone = not has_body(document)
    if not alone:
        yield from opening(document)
    yield from body(document.blocks)
    yield from recipients_side(document)
    if document.signature is not None:
        yield from signature_side(document.signature)
    for annex in document.annexes:
        yield from annex_opening(annex, alone=alone)
        yield from body(annex.blocks)
