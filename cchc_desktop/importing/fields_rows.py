"""A plan's frame, line by line: letterhead, title, references and signature block, tables flattened."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_desktop.display.text import fold, nfc, tidy
from cchc_desktop.importing.cells import one_line
from cchc_desktop.importing.document import Cell, Paragraph, Source, Table

UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

_BREAK = re.compile(r"<br\s*/?>|</p>|</li>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,120}>")
_MARKS = re.compile(r"^\s*#{1,6}\s+|\*{1,3}|_{2,}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|^\s*>\s+|`")
_MARKED_UP = re.compile(r"[<>*_#`]")
_JOINED_BLOCK = re.compile(r"(?<=[./])[ \t]+(?=Nơi nhận\s*:)")
_NUMBER_HEADS = {"tt", "stt", "so tt", "so thu tu", "tt.", "stt."}
_FRAME_WORDS = re.compile(
    r"cong hoa xa hoi|doc lap|uy ban nhan dan\b.{0,40}$|noi nhan|^so\s*:|chu tich$|^tm\b|^kt\b"
    r"|^ke hoach$|kem theo"
)
_SIGNATURE_WORDS = re.compile(r"^noi nhan|^(?:tm|kt|tl|tuq)\s*[./]|^(?:q\.\s*)?(?:pho )?chu tich$")
# The same words as they may be printed: most rows hold none of them, and need not be taken apart.
_MAY_SIGN = re.compile(r"\b(?:n\wi\s+nh\wn|(?:tm|kt|tl|tuq|q)\b|ch\w\s+t\wch)", re.IGNORECASE)

# Rows that stand above a title, and rows that stand below whatever is signed.
LETTERHEAD_ROW = re.compile(
    r"^(?:(?:[UỦ]Y|UỶ) BAN NHÂN DÂN\b|UBND (?:XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|ĐẶC KHU)\b|CỘNG H[ÒO][AÀ] XÃ HỘI\b"
    rf"|(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH) [{UPPER}\d][{UPPER}\d '’-]+$|Độc lập\s*[-–]|ĐỘC LẬP\s*[-–]|S[ốỐ]\s*:"
    r"|[^,]{2,40}, ngày\b)"
)
DRAWN_UP_ROW = re.compile(
    r"^(?:người (?:lập|tổng hợp|soạn|thống kê)(?: (?:biểu|bảng|danh mục|thảo|kế hoạch))?|lập biểu"
    r"|(?:công chức|cán bộ|chuyên viên) (?:lập biểu|tổng hợp|tham mưu|phụ trách|theo dõi)"
    r"|kế toán(?: trưởng)?|thủ quỹ)$",
    re.IGNORECASE,
)
_SIGNING_ROW = re.compile(r"^(?:nơi nhận\b|(?:tm|kt|tl|tuq)\s*\.|(?:phó )?chủ tịch$)", re.IGNORECASE)


# A tuple: one is made of every line, and a frozen dataclass takes five times as long to make.
class Row(NamedTuple):
    """One printed line with the block it stands in; `strong` when the file shows it bold or centred."""

    text: str
    place: int
    strong: bool = False
    in_table: bool = False


def begins_signature(text: str) -> bool:
    """Whether a row belongs to what stands below a plan: who drew it up, who signs, who receives it."""
    return bool(DRAWN_UP_ROW.match(text) or _SIGNING_ROW.match(text))


def rows_of(source: Source) -> tuple[Row, ...]:
    """Every printed line outside the lists of tasks; cells of a layout table column by column."""
    return tuple(_rows(source))


def _rows(source: Source) -> Iterator[Row]:
    for block in source.blocks:
        if isinstance(block, Paragraph):
            yield from _paragraph_rows(block)
        else:
            yield from _table_rows(block)


def _paragraph_rows(paragraph: Paragraph) -> Iterator[Row]:
    label = f"{paragraph.list_label} " if paragraph.list_label else ""
    strong = paragraph.bold or paragraph.centered or paragraph.level > 0
    for number, text in enumerate(clean_lines(paragraph.text)):
        yield Row(label + text if number == 0 else text, paragraph.place, strong)


def clean_lines(text: str) -> list[str]:
    """The lines of a text without markup, tidy, blank ones left out."""
    if not _MARKED_UP.search(text):
        lines = _JOINED_BLOCK.sub("\n", text).splitlines() if "Nơi nhận" in text else text.splitlines()
        return [clean for line in lines if (clean := one_line(line))]
    plain = _JOINED_BLOCK.sub("\n", _TAG.sub("", _BREAK.sub("\n", nfc(text))))
    return [clean for line in plain.splitlines() if (clean := tidy(_MARKS.sub("", line)))]


def _table_rows(table: Table) -> Iterator[Row]:
    head = next((at for at, row in enumerate(table.rows) if _is_task_head(row)), None)
    if head is None:
        if _is_frame(table):
            yield from _frame_rows(table)
        return
    for row in table.rows[:head]:
        yield from _by_column((row,), table.place)
    for at in range(head + 1, len(table.rows)):
        if _signs(table.rows[at]):
            yield from _by_column(table.rows[at:], table.place)
            return


def _signs(row: tuple[Cell, ...]) -> bool:
    """Whether the signature begins in this row of a table that took it in."""
    return any(_MAY_SIGN.search(cell.text) for cell in row) and any(
        _SIGNATURE_WORDS.match(fold(line)) for line in _lines(row)
    )


def _is_task_head(row: tuple[Cell, ...]) -> bool:
    words = [fold(tidy(cell.text)) for cell in row if cell.text.strip()]
    if len(words) < 3:
        return False
    numbered = any(word in _NUMBER_HEADS for word in words)
    named = any("chu tri" in word or "thoi gian" in word or "thuc hien" in word for word in words)
    return numbered or (named and any("noi dung" in word or "nhiem vu" in word for word in words))


def _is_frame(table: Table) -> bool:
    if len(table.rows) > 80:
        return False
    if not table.bordered or table.width == 1:
        return True
    return any(_FRAME_WORDS.search(fold(line)) for row in table.rows[:12] for line in _lines(row))


def _frame_rows(table: Table) -> Iterator[Row]:
    """A letterhead column by column; a sheet that holds the whole paper, row by row."""
    if len(table.rows) <= 6:
        yield from _by_column(table.rows, table.place)
        return
    for row in table.rows:
        yield from _by_column((row,), table.place)


def _lines(row: tuple[Cell, ...]) -> Iterator[str]:
    for cell in row:
        if cell.text and len(cell.text) < 3000:
            yield from clean_lines(cell.text)


def _by_column(rows: tuple[tuple[Cell, ...], ...], place: int) -> Iterator[Row]:
    for column in range(max((len(row) for row in rows), default=0)):
        for row in rows:
            if column < len(row) and not row[column].covered and len(row[column].text) < 5000:
                for text in clean_lines(row[column].text):
                    yield Row(text, place, in_table=True)
