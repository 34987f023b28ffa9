"""One PDF page through PDFium: its characters and its ruled lines, in points from the top left corner.

PDFium, not pdfplumber: both give the same characters and lines, PDFium in a tenth of the time, and it is
built to meet hostile files. The tables are found by `pdf_tables`.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium_c

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.readers.pdf_clips import hidden_letters

MAX_CHARACTERS = 60_000
# Objects and corners looked at on one page: forms may nest, and each may be huge.
MAX_STEPS = 150_000
_FORM_DEPTH = 4
_THIN = 3.0
_SHORT = 4.0
_PATH, _FORM = 2, 5
_MOVE, _LINE = 2, 0
_MARKS = range(0x300, 0x370)
_PLAIN = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Char:
    """One character: its left and right edge, its baseline and the em it is set in; `at` is its index."""

    text: str
    x0: float
    x1: float
    base: float
    top: float
    at: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal or vertical line: `at` is its fixed coordinate, from `start` to `end` along the other."""

    horizontal: bool
    at: float
    start: float
    end: float


class Page:
    """A page's characters and rules; close it when done."""

    def __init__(self, page: Any, number: int) -> None:
        self.number = number
        self._page = page
        self._text = pdfium_c.FPDFText_LoadPage(page)
        self._rotation = pdfium_c.FPDFPage_GetRotation(page)
        box = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
        found = pdfium_c.FPDFPage_GetCropBox(page, *box) or pdfium_c.FPDFPage_GetMediaBox(page, *box)
        left, bottom, right, top = (side.value for side in box) if found else (0.0, 0.0, 595.0, 842.0)
        self._left, self._right = min(left, right), max(left, right)
        self._bottom, self._top = min(bottom, top), max(bottom, top)
        self.width, self.height = self._right - self._left, self._top - self._bottom
        if self._rotation in {1, 3}:
            self.width, self.height = self.height, self.width

    def close(self) -> None:
        """Gives the page's memory back."""
        pdfium_c.FPDFText_ClosePage(self._text)

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own space as seen on screen, y downwards."""
        if self._rotation == 1:
            return y - self._bottom, x - self._left
        if self._rotation == 2:
            return self._right - x, y - self._bottom
        if self._rotation == 3:
            return self._top - y, self._right - x
        return x - self._left, self._top - y

    def chars(self) -> list[Char]:
        """Every visible character with its place; marks are joined to their letters later, by NFC."""
        count = pdfium_c.FPDFText_CountChars(self._text)
        if count > MAX_CHARACTERS:
            raise RuleError(
                f"Trang {self.number} của tệp PDF có quá nhiều chữ nên không đọc.",
                hint="Hãy dùng tệp gốc .docx của kế hoạch.",
            )
        x, y = ctypes.c_double(), ctypes.c_double()
        rectangle = pdfium_c.FS_RECTF()
        get_code, get_origin = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetCharOrigin
        get_box, generated = pdfium_c.FPDFText_GetLooseCharBox, pdfium_c.FPDFText_IsGenerated
        text, shown, straight = self._text, self._shown, self._rotation == 0
        left, page_top = self._left, self._top
        found: list[Char] = []
        for at in range(count):
            code = get_code(text, at)
            if code < 32 and code != 2:
                continue
            if generated(text, at) == 1:
                continue
            get_box(text, at, rectangle)
            get_origin(text, at, x, y)
            if straight:
                x0, x1 = rectangle.left - left, rectangle.right - left
                top, base = page_top - rectangle.top, page_top - y.value
            else:
                corners = shown(rectangle.left, rectangle.top), shown(rectangle.right, rectangle.bottom)
                x0, x1 = sorted((corners[0][0], corners[1][0]))
                top = min(corners[0][1], corners[1][1])
                base = shown(x.value, y.value)[1]
            # PDFium replaces a hyphen at a line's end by a mark of its own.
            sign = "-" if code in {2, 0xFFFE} else chr(code)
            if code in _MARKS and found:
                # A mark set on its own must stay behind its letter, wherever its ink begins.
                x0, x1, base = found[-1].x0 + 0.01, max(found[-1].x1, x1), found[-1].base
            found.append(Char(_PLAIN.get(code, sign), x0, x1, base, top, at))
        hidden = hidden_letters(self._page, text, count)
        # Where most were hidden, the boxes would mean something else.
        return found if len(hidden) * 2 > len(found) else [char for char in found if char.at not in hidden]

    def bold(self, at: int) -> bool:
        """Whether the character with index `at` is set in a bold face."""
        if pdfium_c.FPDFText_GetFontWeight(self._text, at) >= 600:
            return True
        name = ctypes.create_string_buffer(128)
        flags = ctypes.c_int()
        pdfium_c.FPDFText_GetFontInfo(self._text, at, name, 128, flags)
        return b"bold" in name.value.lower()

    def has_pictures(self) -> bool:
        """Whether the page shows pictures (a scan, when it has no text)."""
        count = min(pdfium_c.FPDFPage_CountObjects(self._page), 500)
        kinds = (
            pdfium_c.FPDFPageObj_GetType(pdfium_c.FPDFPage_GetObject(self._page, i)) for i in range(count)
        )
        return any(kind == 3 for kind in kinds)

    def rules(self) -> list[Rule]:
        """The straight horizontal and vertical lines, drawn or filled thin, also inside form objects."""
        found: list[Rule] = []
        count = pdfium_c.FPDFPage_CountObjects(self._page)
        steps = iter(range(MAX_STEPS))
        for index, _ in zip(range(count), steps, strict=False):
            item = pdfium_c.FPDFPage_GetObject(self._page, index)
            for points, filled_only in _paths(item, (1, 0, 0, 1, 0, 0), 0, steps):
                seen = [(move, *self._shown(px, py)) for move, px, py in points]
                found.extend(_filled(seen) if filled_only else _stroked(seen))
        return found


Points = list[tuple[bool, float, float]]


def _paths(item: Any, outer: Matrix, depth: int, steps: Iterator[int]) -> Iterator[tuple[Points, bool]]:
    kind = pdfium_c.FPDFPageObj_GetType(item)
    if kind == _FORM and depth < _FORM_DEPTH:
        inner = _times(_matrix(item), outer)
        for index, _ in zip(range(pdfium_c.FPDFFormObj_CountObjects(item)), steps, strict=False):
            yield from _paths(pdfium_c.FPDFFormObj_GetObject(item, index), inner, depth + 1, steps)
    elif kind == _PATH:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium_c.FPDFPath_GetDrawMode(item, fill, stroke)
        if fill.value or stroke.value:
            yield _points(item, _times(_matrix(item), outer), steps), not stroke.value


def _matrix(item: Any) -> Matrix:
    m = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(item, m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _points(item: Any, matrix: Matrix, steps: Iterator[int]) -> Points:
    """The corners of a path; the flag says that the pen is lifted before (curves lift it as well)."""
    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    points: Points = []
    start = (0.0, 0.0)
    for index, _ in zip(range(pdfium_c.FPDFPath_CountSegments(item)), steps, strict=False):
        segment = pdfium_c.FPDFPath_GetPathSegment(item, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        point = (a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind == _MOVE:
            start = point
        points.append((kind != _LINE, *point))
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            points.append((kind not in {_MOVE, _LINE}, *start))
    return points


def _stroked(points: Points) -> Iterator[Rule]:
    for (_, ax, ay), (lifted, bx, by) in pairwise(points):
        if not lifted and (rule := _rule(ax, ay, bx, by)):
            yield rule


def _rule(ax: float, ay: float, bx: float, by: float) -> Rule | None:
    if abs(ay - by) <= 1 and abs(ax - bx) >= _SHORT:
        return Rule(horizontal=True, at=(ay + by) / 2, start=min(ax, bx), end=max(ax, bx))
    if abs(ax - bx) <= 1 and abs(ay - by) >= _SHORT:
        return Rule(horizontal=False, at=(ax + bx) / 2, start=min(ay, by), end=max(ay, by))
    return None


def _filled(points: Points) -> Iterator[Rule]:
    """Word draws borders as thin filled boxes; a wide filled box is shading, no line."""
    box: list[tuple[float, float]] = []
    for lifted, px, py in [*points, (True, 0.0, 0.0)]:
        if lifted and box:
            yield from _thin(box)
            box = []
        box.append((px, py))


def _thin(box: list[tuple[float, float]]) -> Iterator[Rule]:
    xs, ys = [x for x, _ in box], [y for _, y in box]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    if bottom - top <= _THIN and right - left >= _SHORT:
        yield Rule(horizontal=True, at=(top + bottom) / 2, start=left, end=right)
    elif right - left <= _THIN and bottom - top >= _SHORT:
        yield Rule(horizontal=False, at=(left + right) / 2, start=top, end=bottom)
