"""What a page cuts off: a sheet prints words that overflow their cell, and shows only those inside it."""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium_c

Box = tuple[float, float, float, float]

_TEXT = 1
_MOST_OBJECTS = 20_000
_MOST_CORNERS = 64
# Rounding and the strokes of letters reach a little over the edge of what is seen whole.
_SLACK = 2.0
# The height above the baseline at which a letter is asked for: within it whether it is small or a capital.
_MIDDLE = 3.0


def hidden_letters(page: Any, text: Any, count: int) -> set[int]:
    """The indexes of the characters that stand outside what the page shows of them."""
    cut = _cut_objects(page)
    found: set[int] = set()
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(count if cut else 0):
        owner = pdfium_c.FPDFText_GetTextObject(text, at)
        box = cut.get(_key(owner)) if owner else None
        if box is not None:
            pdfium_c.FPDFText_GetCharOrigin(text, at, x, y)
            if not _holds(box, x.value, y.value + _MIDDLE):
                found.add(at)
    return found


def _cut_objects(page: Any) -> dict[int, Box]:
    """The pieces of text that reach out of the box they are shown in, with that box."""
    cut: dict[int, Box] = {}
    for index in range(min(pdfium_c.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        item = pdfium_c.FPDFPage_GetObject(page, index)
        if pdfium_c.FPDFPageObj_GetType(item) != _TEXT:
            continue
        box = _shown_box(item)
        if box is not None and not _inside(item, box):
            cut[_key(item)] = box
    return cut


def _key(item: Any) -> int:
    return ctypes.addressof(item.contents)


def _shown_box(item: Any) -> Box | None:
    clip = pdfium_c.FPDFPageObj_GetClipPath(item)
    shown: Box | None = None
    for path in range(max(pdfium_c.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
        box = _path_box(clip, path)
        shown = _common(shown, box) if shown and box else box or shown
    return shown


def _common(first: Box, second: Box) -> Box:
    return (
        max(first[0], second[0]),
        max(first[1], second[1]),
        min(first[2], second[2]),
        min(first[3], second[3]),
    )


def _path_box(clip: Any, path: int) -> Box | None:
    x, y = ctypes.c_float(), ctypes.c_float()
    corners: list[tuple[float, float]] = []
    for index in range(min(pdfium_c.FPDFClipPath_CountPathSegments(clip, path), _MOST_CORNERS)):
        segment = pdfium_c.FPDFClipPath_GetPathSegment(clip, path, index)
        if pdfium_c.FPDFPathSegment_GetPoint(segment, x, y):
            corners.append((x.value, y.value))
    if not corners:
        return None
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _inside(item: Any, box: Box) -> bool:
    sides = [ctypes.c_float() for _ in range(4)]
    if not pdfium_c.FPDFPageObj_GetBounds(item, *sides):
        return True
    left, bottom, right, top = (side.value for side in sides)
    return _holds(box, left, bottom) and _holds(box, right, top)


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] - _SLACK <= x <= box[2] + _SLACK and box[1] - _SLACK <= y <= box[3] + _SLACK
