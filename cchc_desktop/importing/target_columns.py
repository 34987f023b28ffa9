"""The columns of a table of targets, told by their heads: name, unit of measure, values asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.importing.document import Table
from cchc_desktop.importing.target_context import Years

_NAME = re.compile(
    r"^(?:danh muc |ten |noi dung |cac |nhom |he thong )*(?:chi tieu|muc tieu|chi so)"
    r"(?!.*(?:20\d\d|\bnam\b|giao|phan dau|ke hoach))"
    r"|^(?:nhiem vu|linh vuc)\W*(?:/|,|va) ?(?:chi tieu|muc tieu)"
)
# Beside a column of units of measure, other words name what is measured.
_MEASURED_NAME = re.compile(r"^(?:noi dung|tieu chi|linh vuc|nhiem vu)\b(?!.*20\d\d)")
_UNIT = re.compile(r"^(?:don vi(?: tinh)?|dvt|dv tinh|d v t)$")
_PRICE = r"muc (?:chi(?! tieu)|thu(?! hang)|gia(?! tang| tri)|phi|ho tro|boi duong|khoan|luong|phat|thuong)\b"
_VALUE = re.compile(
    rf"^(?!{_PRICE}|muc diem(?! (?:phan dau|muc tieu|nam|20)))"
    r"(?:(?:ke hoach|muc tieu|chi tieu|muc|phan dau|giao|kh|gia tri|muc tieu phan dau)\b|ca nam\b)"
)
_YEAR_VALUE = re.compile(
    r"^(?:nam |den nam |giai doan )?20\d\d(?:\s*[-–]\s*20\d\d)?$|^(?:den nam|giai doan) 20\d\d"
)
_AMOUNT = re.compile(r"^so luong$")
_RESULT = re.compile(
    r"\b(?:thuc hien(?! nam 20\d\d\s*$)|ket qua|uoc|hien trang|dat duoc|da dat|so sanh|so voi)\b"
)
_TASK_HEADER = re.compile(r"\b(?:san pham|thoi gian|thoi han|chu tri|hoan thanh|noi dung thuc hien)\b")
_NEVER = re.compile(
    rf"\b(?:san pham|noi dung thuc hien|don gia|thanh tien|so tien|kinh phi|du toan)\b|^{_PRICE}"
)
_PERCENT = re.compile(r"\s*\(?\s*(?:dvt\s*:?\s*)?%\s*\)?")
_ORDER = re.compile(r"^(?:t\s*t|stt|so tt)\.?$")
_YEARS = re.compile(r"(20\d\d)(?:\s*[-–]\s*(20\d\d))?")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what, each value with the years its head names; `header` is the row of the head."""

    name: int
    unit: int | None
    order: int | None
    values: tuple[tuple[int, Years | None], ...]
    header: int
    shares: frozenset[int] = frozenset()
    """Those whose head says that they are in percent."""


def columns_of(table: Table, *, titled: bool = False) -> Columns | None:
    """The columns of a table that sets out targets, which it does more surely where it is `titled` so."""
    for index, row in enumerate(table.rows[:3]):
        heads = [fold(tidy(cell.text)).strip(" .:*") for cell in row]
        unit = next((at for at, head in enumerate(heads) if _UNIT.match(head)), None)
        name = _name(heads, unit, titled=titled)
        if name is None:
            continue
        named = _NAME.match(heads[name]) is not None
        values = tuple(
            (at, _years(head))
            for at, head in enumerate(heads)
            if at not in (name, unit) and _is_value(head, amounts=named and unit is not None)
        )
        # Figures year by year under other words are mostly statistics: "Nội dung | ĐVT | 2025 | 2026".
        if values and (named or titled or any(_VALUE.match(heads[at]) for at, _ in values)):
            order = next((at for at, head in enumerate(heads) if _ORDER.match(head)), None)
            shares = frozenset(at for at, _ in values if "%" in heads[at])
            return Columns(name, unit, order, values, index, shares)
    return None


def _name(heads: Sequence[str], unit: int | None, *, titled: bool) -> int | None:
    """The column of what is measured; a list of tasks has none, unless its units say that it measures."""
    never = _TASK_HEADER if unit is None else _NEVER
    if any(never.search(head) and not _VALUE.match(head) for head in heads):
        return None
    before = heads[:unit]
    named = next((at for at, head in enumerate(before) if _NAME.match(head)), None)
    if named is not None and _valued(heads, named, unit):
        return named
    measured = (unit is not None or titled) and not any(_TASK_HEADER.search(head) for head in heads)
    loose = next((at for at, head in enumerate(before) if _MEASURED_NAME.match(head)), None)
    return loose if measured and loose is not None and (named is None or loose < named) else named


def _valued(heads: Sequence[str], name: int, unit: int | None) -> bool:
    """Whether another column holds what is asked for, so that this one only names it."""
    return any(_is_value(head, amounts=unit is not None) for at, head in enumerate(heads) if at != name)


def _is_value(head: str, *, amounts: bool) -> bool:
    plain = _PERCENT.sub("", head)
    # So many of a thing to buy is no target: "Nội dung | ĐVT | Số lượng".
    asked = _VALUE.match(plain) or _YEAR_VALUE.match(plain) or (amounts and _AMOUNT.match(plain))
    return bool(asked) and not _RESULT.search(plain)


def _years(head: str) -> Years | None:
    found = _YEARS.search(head)
    if not found:
        return None
    first, last = int(found.group(1)), int(found.group(2) or found.group(1))
    return (None, last) if head.startswith("den") or " den nam" in head else (first, last)
