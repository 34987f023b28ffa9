"""Targets that a plan sets out in a table: Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Cơ quan theo dõi."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_context as context
from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.document import Source, Table
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.target_clauses import clean
from cchc_desktop.importing.target_columns import Columns, columns_of
from cchc_desktop.importing.target_context import Years
from cchc_desktop.importing.target_numbers import quantities
from cchc_desktop.importing.target_parts import Quantity, noun_at, number
from cchc_desktop.importing.target_past import is_past

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


_LETTER = re.compile(r"[^\W\d_]")
_UNIT_IN_NAME = re.compile(
    r"\(\s*(?P<label>(?:ĐVT|đơn vị(?: tính)?)\s*:?\s*)?(?P<unit>[^()\d]{1,25}?)\s*\)\s*$", re.IGNORECASE
)
_LONGEST_UNIT = 3
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# Figures run together are no target, and each would carry the whole text.
_MOST_NUMBERS = 20


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    unit: str
    area: Area
    where: str
    place: int


def extract_target_tables(
    source: Source, lines: Sequence[Line], plan_years: Years, others: Collection[int] = ()
) -> tuple[DraftTarget, ...]:
    """The targets of every target table; a table that goes on over a page keeps its columns.

    `others` are the places of tables that were read as something else.
    """
    found: list[DraftTarget] = []
    columns: Columns | None = None
    width = 0
    for table in source.tables():
        above = _above(lines, table.place)
        titled = above is not None and context.names_targets((*above.headings, above.text))
        own = columns_of(table, titled=titled) if table.place not in others else None
        if own is None and not (columns and table.width == width and table.continues):
            columns = None
            continue
        width = table.width
        columns = own or (replace(columns, header=-1) if columns else None)
        if columns is not None and not (above and _tells_of_the_past(above)):
            found += _of_table(table, columns, above, plan_years)
    return tuple(found)


def _above(lines: Sequence[Line], place: int) -> Line | None:
    return next((line for line in reversed(lines) if line.place < place), None)


def _tells_of_the_past(above: Line) -> bool:
    return context.are_silent((*above.headings, above.text) if above.heading else above.headings)


def _of_table(table: Table, columns: Columns, above: Line | None, plan: Years) -> Iterator[DraftTarget]:
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
            own = replace(entry, unit="%") if value in columns.shares else entry
            if years is None or not context.is_over(years, plan):
                yield from _of_cell(texts[value], own, _within(years, plan), plan)


def _head_text(table: Table, columns: Columns) -> str:
    return fold(tidy(table.rows[columns.header][columns.name].text)) if columns.header >= 0 else ""


def _within(years: Years | None, plan: Years) -> Years:
    if years is None:
        return plan
    return (years[0] or plan[0], years[1])


def _of_cell(cell: str, row: _Row, years: Years, plan: Years) -> Iterator[DraftTarget]:
    for part in re.split(r";|\n", cell):
        text = part.strip(" .;")
        if not re.search(r"\d", text):
            if _LETTER.search(text):
                yield _target(
                    row, years, Quantity(0, 0, Shape.QUALITATIVE, None, None, None), f"{row.name}: {text}"
                )
        elif len(_NUMBER.findall(text)) <= _MOST_NUMBERS:
            for quantity in _quantities(text, row, plan):
                yield _target(row, years, quantity, f"{row.name}: {text}")


def _quantities(text: str, row: _Row, plan: Years) -> Iterator[Quantity]:
    span = _SPAN.fullmatch(text)
    unit = _unit(row, text)
    if span and number(span["low"]) < number(span["high"]):
        yield Quantity(
            0, 0, Shape.RANGE, None, None, unit, minimum=number(span["low"]), maximum=number(span["high"])
        )
    # "Cấp độ 3" stands in a cell without its "đạt".
    elif spoken := quantities(text) or quantities(f"đạt {text[:1].lower()}{text[1:]}"):
        yield from _asked(text, spoken, row, plan)
    elif bare := _bare(text, row, unit):
        yield bare


def _asked(text: str, spoken: Sequence[Quantity], row: _Row, plan: Years) -> Iterator[Quantity]:
    """What a cell's words ask for: the column's unit is of the first number, each other has its own."""
    edge = 0
    for quantity in spoken:
        told = is_past(text, quantity, edge, plan) or context.is_given(text, quantity.start, edge)
        if not told and quantity.shape in (Shape.RATE, Shape.COUNT):
            own = edge > 0 or ("%" in text and quantity.unit not in (None, "%"))
            unit = quantity.unit if own else _unit(row, text) or quantity.unit
            yield replace(quantity, shape=_shape(row, quantity.unit, quantity.value), unit=unit)
        elif not told:
            yield quantity
        edge = quantity.end


def _bare(text: str, row: _Row, unit: str | None) -> Quantity | None:
    bare = _BARE.match(text)
    if bare is None:
        return None
    value = number(bare["num"])
    counted = tidy(bare["rest"]).strip(" .,()")
    if unit is None and 0 < len(counted.split()) <= _LONGEST_UNIT:
        unit = counted[0].lower() + counted[1:]
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
    said = tidy(row.unit) or _named_unit(row.name)
    unit = "%" if "%" in text or fold(said) in {"%", "phan tram", "ty le %", "ty le"} else said
    plain = fold(unit)
    if re.fullmatch(r"(?:thu )?hang|thu bac|xep hang|vi tri|xep thu", plain):
        return "thứ hạng"
    if re.fullmatch(r"cap do|muc|muc do|cap", plain):
        return "cấp độ"
    if unit and not unit.isupper():
        unit = unit[0].lower() + unit[1:]
    return unit or None


def _named_unit(name: str) -> str:
    """The unit that the name of a target closes with: "Tỷ lệ hồ sơ đúng hạn (%)"."""
    found = _UNIT_IN_NAME.search(name)
    if not found:
        return ""
    said = tidy(found["unit"])
    return said if found["label"] or said == "%" or noun_at(said, 0) == said.casefold() else ""


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
