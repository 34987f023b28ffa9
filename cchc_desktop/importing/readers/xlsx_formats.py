"""Cells whose look differs from their value: 0.98 shown as 98%, a first of the month shown as 02/2026."""

import re
from enum import Enum

from cchc_desktop.importing.readers.package import Package

_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb"<c\s([^>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_STYLE = re.compile(rb'\bs="(\d{1,6})"')
_NOT_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


class Shown(Enum):
    """How a number or a date is to be written."""

    PERCENT = "percent"
    MONTH = "month"


_BUILT_IN = {9: Shown.PERCENT, 10: Shown.PERCENT, 17: Shown.MONTH}

Places = dict[tuple[int, int], Shown]


def special_cells(package: Package) -> dict[str, Places]:
    """By sheet name and (row, column) from 0; nothing when no style of the workbook is special."""
    if "xl/styles.xml" not in package or "xl/workbook.xml" not in package:
        return {}
    styles = _special_styles(package)
    if not styles:
        return {}
    return {
        name: _places(package.read(part), styles)
        for name, part in _sheets(package).items()
        if part in package
    }


def _special_styles(package: Package) -> dict[int, Shown]:
    root = package.xml("xl/styles.xml")
    formats = dict(_BUILT_IN)
    for item in root.iter(_SPREADSHEET + "numFmt"):
        if kind := kind_of_format(item.get("formatCode", "")):
            formats[int(item.get("numFmtId", "0"))] = kind
    cells = root.find(_SPREADSHEET + "cellXfs")
    numbered = enumerate(() if cells is None else cells)
    return {
        index: kind for index, style in numbered if (kind := formats.get(int(style.get("numFmtId", "0"))))
    }


def kind_of_format(code: str) -> Shown | None:
    """What a format code makes of its value, when that is one of the special kinds."""
    bare = _NOT_SHOWN.sub("", code.partition(";")[0]).lower()
    if "%" in bare:
        return Shown.PERCENT
    is_month = "m" in bare and "y" in bare and not any(sign in bare for sign in "dhs")
    return Shown.MONTH if is_month else None


def _sheets(package: Package) -> dict[str, str]:
    relations = "xl/_rels/workbook.xml.rels"
    if relations not in package:
        return {}
    targets = {item.get("Id"): item.get("Target", "") for item in package.xml(relations)}
    sheets = package.xml("xl/workbook.xml").iter(_SPREADSHEET + "sheet")
    return {s.get("name", ""): _part(targets.get(s.get(_RELATION), "")) for s in sheets}


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _places(content: bytes, styles: dict[int, Shown]) -> Places:
    places: Places = {}
    for cell in _CELL.finditer(content):
        attributes = cell.group(1)
        style, place = _STYLE.search(attributes), _PLACE.search(attributes)
        if style and place and (kind := styles.get(int(style.group(1)))):
            places[int(place.group(2)) - 1, column_number(place.group(1)) - 1] = kind
    return places


def column_number(letters: bytes) -> int:
    """A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
