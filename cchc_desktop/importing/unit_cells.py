"""A cell of units taken apart into single ones, and told from a cell of anything else."""

import re
from functools import lru_cache

from cchc_desktop.display.text import nfc
from cchc_desktop.importing.unit_catalogue import known_unit, starts_a_unit
from cchc_desktop.importing.unit_spelling import BULLET, GROUP, MARKUP, MAX_LENGTH, clean

_TWO_BODIES = re.compile(
    r"((?:v[ăa]n ph[òo]ng|vp)\.?\s*(?:hđnd|hội đồng nhân dân)(?:\s*(?:xã|phường))?)"
    r"(\s*(?:,|và|&|-|–|/|\+)\s*)(ubnd|[uủ]y ban nhân dân|uỷ ban nhân dân)",
    re.IGNORECASE,
)
_INNER_HEAD = re.compile(r"\s+(?=(?:Phòng|Văn phòng|Trung tâm|Công an|Trạm|Ban)\s)")
_JOINT = "\ue000"
_SEPARATOR = re.compile(r"\s*[;\n]\s*|\s*[,/+]\s*|\s+(?:và|&)\s+|\s+[-–—]\s*|\s*[-–—]\s+|•")
_UNFINISHED = re.compile(
    r"(?:^|\s)(?:của|thuộc|và|với|các|lãnh đạo|chủ tịch|phó chủ tịch|pct|thường trực|đại diện|toàn thể|"
    r"người đứng đầu|thủ trưởng|đồng chí)$|^(?:văn phòng|ban|tổ|hội|đoàn|trung tâm|phòng|trường|trạm)$",
    re.IGNORECASE,
)
_COMMON_NOUN = re.compile(
    r"^(?:phòng|ban|ngành|đoàn thể|đơn vị|cơ quan|tổ chức|địa phương|công chức|cán bộ|hội|viên chức|bộ phận|"
    r"trường|trạm|trung tâm|thôn|bản|tổ|nhà trường)\b"
)


def is_unit(text: str) -> bool:
    """Whether a cell names units and nothing else (not a product, a deadline or a sentence)."""
    return len(text) <= 10 * MAX_LENGTH and _is_unit(text)


@lru_cache(maxsize=2048)
def _is_unit(text: str) -> bool:
    plain = clean(text)
    if not plain or len(plain) > MAX_LENGTH:
        return False
    if known_unit(plain):
        return True
    parts = split_units(text)
    return bool(parts) and all(len(part) <= 150 and starts_a_unit(part) for part in parts)


def split_units(text: str) -> tuple[str, ...]:
    """The single units of a cell, as written."""
    return _short_split(text) if len(text) <= MAX_LENGTH else _parts(text)


@lru_cache(maxsize=4096)
def _short_split(text: str) -> tuple[str, ...]:
    return _parts(text)


def _parts(text: str) -> tuple[str, ...]:
    lines = [BULLET.sub("", line).strip() for line in nfc(MARKUP.sub(" ", text)).splitlines()]
    joined = "\n".join(line for line in lines if line)
    joints = iter([found.group(2) for found in _TWO_BODIES.finditer(joined)])
    pieces = re.split(f"({_SEPARATOR.pattern})", _TWO_BODIES.sub(rf"\1{_JOINT}\3", joined))
    parts: list[str] = []
    for between, piece in zip(["", *pieces[1::2]], pieces[0::2], strict=True):
        if parts and not _begins_new(parts[-1], piece):
            parts[-1] += (between if between.strip() else " ") + piece
        else:
            parts.append(piece)
    whole = (clean(re.sub(_JOINT, lambda _: next(joints), part)) for part in parts)
    return tuple(unit for part in whole if part for unit in _run_together(part))


def _run_together(text: str) -> tuple[str, ...]:
    """Two known units with nothing between them ("Phòng Kinh tế Công an xã")."""
    if len(text) <= MAX_LENGTH and not known_unit(text):
        for found in _INNER_HEAD.finditer(text):
            left, right = text[: found.start()], text[found.end() :]
            if known_unit(left) and known_unit(right):
                return left, right
    return (text,)


def _begins_new(before: str, piece: str) -> bool:
    piece = clean(piece)
    if not piece or not starts_a_unit(piece) or _UNFINISHED.search(before.strip()):
        return False
    return not (GROUP.match(clean(before)) and _COMMON_NOUN.match(piece))
