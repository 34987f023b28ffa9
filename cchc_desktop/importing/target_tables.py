"""Targets that a plan sets out in a table: Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Cơ quan theo dõi."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.document import Source, Table
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.target_clauses import clean
from cchc_desktop.importing.target_context import Years
from cchc_desktop.importing.target_numbers import quantities
from cchc_desktop.importing.target_parts import Quantity, number

_NAME = re.compile(
    r"^(?:ten |noi dung |cac |nhom )?(?:chi tieu|muc tieu)(?: chu yeu| cu the| nhiem vu)?$|^chi so$|"
    r"^noi dung chi tieu"
)
_UNIT = re.compile(r"^(?:don vi(?: tinh)?|dvt|dv tinh)$")
_VALUE = re.compile(
    r"^(?:ke hoach|muc tieu|chi tieu|muc|phan dau|giao|kh|gia tri|muc tieu phan dau)\b.*|"
    r"^(?:nam |den nam |giai doan )?20\d\d(?:\s*[-–]\s*20\d\d)?$|^(?:den nam|giai doan) 20\d\d.*"
)
_RESULT = re.compile(r"\b(?:thuc hien|ket qua|uoc|hien trang|dat duoc|da dat|so sanh)\b")
_TASK_HEADER = re.compile(r"\b(?:san pham|thoi gian|thoi han|chu tri|hoan thanh|noi dung thuc hien)\b")
_ORDER = re.compile(r"^(?:t\s*t|stt|so tt)\.?$")
_YEARS = re.compile(r"(20\d\d)(?:\s*[-–]\s*(20\d\d))?")
_BARE = re.compile(
    r"(?P<sign>≥|>\s?=|≤|<\s?=|>|<|=|tối thiểu|ít nhất|trên|dưới|tối đa|không quá|từ|đạt|top|tốp|thứ)?\s*"
    r"(?P<num>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?P<up>\s*(?:trở lên|trở xuống))?\s*(?P<rest>\D*)",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?:từ\s+)?(?P<low>\d+(?:[.,]\d+)?)\s*%?\s*(?:-|–|—|đến)\s*(?P<high>\d+(?:[.,]\d+)?)\s*(?P<pc>%?)",
    re.IGNORECASE,
)
_NAMED_COMPARISON = re.compile(
    r"(?P<least>tối thiểu|ít nhất|không dưới)|(?P<most>tối đa|không quá|không vượt quá|nhiều nhất)",
    re.IGNORECASE,
)
_SIGNS = {
    "≥": Comparator.GE,
    ">=": Comparator.GE,
    "tối thiểu": Comparator.GE,
    "ít nhất": Comparator.GE,
    "≤": Comparator.LE,
    "<=": Comparator.LE,
    "tối đa": Comparator.LE,
    "không quá": Comparator.LE,
    ">": Comparator.GT,
    "trên": Comparator.GT,
    "<": Comparator.LT,
    "dưới": Comparator.LT,
}


@dataclass(frozen=True, slots=True)
class _Columns:
    name: int
    unit: int | None
    order: int | None
    values: tuple[tuple[int, Years | None], ...]
    header: int


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    unit: str
    area: Area
    where: str
    place: int


def extract_target_tables(
    source: Source, lines: Sequence[Line], plan_years: Years
) -> tuple[DraftTarget, ...]:
    """The targets of every target table; a table that goes on over a page keeps its columns."""
    found: list[DraftTarget] = []
    columns: _Columns | None = None
    width = 0
    for table in source.tables():
        own = _columns(table)
        if own is None and not (columns and table.width == width and table.continues):
            columns = None
            continue
        width = table.width
        columns = own or (replace(columns, header=-1) if columns else None)
        if columns is not None:
            found += _of_table(table, columns, _above(lines, table.place), plan_years)
    return tuple(found)


def _above(lines: Sequence[Line], place: int) -> Line | None:
    return next((line for line in reversed(lines) if line.place < place), None)


def _columns(table: Table) -> _Columns | None:
    for index, row in enumerate(table.rows[:3]):
        heads = [fold(tidy(cell.text)).strip(" .:*") for cell in row]
        name = next((at for at, head in enumerate(heads) if _NAME.match(head)), None)
        if name is None or any(_TASK_HEADER.search(head) and not _VALUE.match(head) for head in heads):
            continue
        unit = next((at for at, head in enumerate(heads) if _UNIT.match(head)), None)
        values = tuple(
            (at, _years(head))
            for at, head in enumerate(heads)
            if at not in (name, unit) and head and _VALUE.match(head) and not _RESULT.search(head)
        )
        if values:
            order = next((at for at, head in enumerate(heads) if _ORDER.match(head)), None)
            return _Columns(name, unit, order, values, index)
    return None


def _years(head: str) -> Years | None:
    found = _YEARS.search(head)
    if not found:
        return None
    first, last = int(found.group(1)), int(found.group(2) or found.group(1))
    return (None, last) if head.startswith("den") or " den nam" in head else (first, last)


def _of_table(table: Table, columns: _Columns, above: Line | None, plan: Years) -> Iterator[DraftTarget]:
    base = above.where if above else ""
    area = above.area if above else Area.CHUNG
    for at, row in enumerate(table.rows):
        texts = [tidy(cell.text) for cell in row]
        if at <= columns.header or not any(texts) or fold(texts[columns.name]) == _head_text(table, columns):
            continue
        filled = [text for text in texts if text]
        if not any(texts[value] for value, _ in columns.values):
            area = area_of(" ".join(filled)) or area
            continue
        order = texts[columns.order].strip(" .)") if columns.order is not None else ""
        where = ", ".join(part for part in (base, f"TT {order}" if order else f"dòng {at + 1}") if part)
        unit = texts[columns.unit] if columns.unit is not None else ""
        entry = _Row(clean(texts[columns.name]), unit, area, where, table.place)
        for value, years in columns.values:
            yield from _of_cell(texts[value], entry, _within(years, plan))


def _head_text(table: Table, columns: _Columns) -> str:
    return fold(tidy(table.rows[columns.header][columns.name].text)) if columns.header >= 0 else ""


def _within(years: Years | None, plan: Years) -> Years:
    if years is None:
        return plan
    return (years[0] or plan[0], years[1])


def _of_cell(cell: str, row: _Row, years: Years) -> Iterator[DraftTarget]:
    for part in re.split(r";|\n", cell):
        text = part.strip(" .;")
        if not re.search(r"\d", text):
            if text:
                yield _target(
                    row, years, Quantity(0, 0, Shape.QUALITATIVE, None, None, None), f"{row.name}: {text}"
                )
            continue
        quantity = _quantity(text, row)
        if quantity is not None:
            yield _target(row, years, quantity, f"{row.name}: {text}")


def _quantity(text: str, row: _Row) -> Quantity | None:
    span = _SPAN.fullmatch(text)
    unit = _unit(row, text)
    if span and number(span["low"]) < number(span["high"]):
        return Quantity(
            0, 0, Shape.RANGE, None, None, unit, minimum=number(span["low"]), maximum=number(span["high"])
        )
    spoken = quantities(text)
    if spoken:
        first = spoken[0]
        return (
            replace(first, shape=_shape(row, first.unit, first.value), unit=unit or first.unit)
            if (first.shape in (Shape.RATE, Shape.COUNT))
            else first
        )
    bare = _BARE.match(text)
    if bare is None:
        return None
    value = number(bare["num"])
    shape = _shape(row, unit, value)
    comparator = _SIGNS.get(tidy(bare["sign"] or "").casefold().replace(" =", "="))
    if comparator is None or shape is Shape.RANK:
        named = _NAMED_COMPARISON.search(row.name)
        usual = Comparator.LE if named and named["most"] else Comparator.GE
        comparator = {Shape.RANK: Comparator.LE, Shape.ZERO: Comparator.EQ}.get(shape, usual)
        if bare["up"] and "xuống" in bare["up"]:
            comparator = Comparator.LE
    return Quantity(0, 0, shape, comparator, value, unit)


def _unit(row: _Row, text: str) -> str | None:
    """The unit column's word, or what stands in the cell; ranks and levels have one name each."""
    unit = "%" if "%" in text or fold(row.unit) in {"%", "phan tram", "ty le %", "ty le"} else tidy(row.unit)
    plain = fold(unit)
    if re.fullmatch(r"(?:thu )?hang|thu bac|xep hang|vi tri|xep thu", plain):
        return "thứ hạng"
    if re.fullmatch(r"cap do|muc|muc do|cap", plain):
        return "cấp độ"
    if unit and not unit.isupper():
        unit = unit[0].lower() + unit[1:]
    return unit or None


def _shape(row: _Row, unit: str | None, value: Decimal | None) -> Shape:
    if value == 0:
        return Shape.ZERO
    named = {"thứ hạng": Shape.RANK, "cấp độ": Shape.LEVEL}.get(unit or "")
    if named:
        return named
    cut = re.match(
        r"(?:tỷ lệ\s+|mức\s+)?(?:cắt\s+)?(?:giảm|tăng(?! cường)|tiết kiệm)\b", row.name, re.IGNORECASE
    )
    if cut:
        return Shape.CHANGE
    return Shape.RATE if unit == "%" else Shape.COUNT


def _target(row: _Row, years: Years, quantity: Quantity, text: str) -> DraftTarget:
    return DraftTarget(
        area=row.area,
        text=text,
        shape=quantity.shape,
        comparator=quantity.comparator,
        value=quantity.value,
        min=quantity.minimum,
        max=quantity.maximum,
        unit=quantity.unit,
        baseline=quantity.baseline,
        condition=None,
        measured_on=None,
        per_unit=None,
        year_from=years[0],
        year_to=years[1],
        where=row.where,
        place=row.place,
        confidence=0.9,
    )
