"""Who leads and who helps, where a plan writes both into one cell."""

import re
from dataclasses import dataclass
from functools import lru_cache

from cchc_desktop.importing.cells import trim

_ALSO = r"(?:\s+(?:thực\s+hiện|tham\s+mưu|triển\s+khai))*"
_MARK = re.compile(
    rf"(?<!\w)(?:(?P<lead>(?:chủ\s+trì|đầu\s+mối|làm\s+chính|chịu\s+trách\s+nhiệm\s+chính){_ALSO})"
    rf"|(?P<help>(?:cùng\s+)?phối\s+hợp{_ALSO}(?P<with>\s+(?:với|cùng))?)"
    r"|(?P<ct>CT)(?=\s*[:)\]])|(?P<ph>PH)(?=\s*[:)\]]))(?!\w)",
    re.IGNORECASE,
)
# "Đơn vị phối hợp:" is a label, "các đơn vị phối hợp" says who helps.
_WHO = re.compile(
    r"(?<!\w)(?:là\s+)?(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|phòng|người)\s+$", re.IGNORECASE
)
_EDGES = " \t\n;,.:-–—•*+/()[]"
_LONGEST = 2000
_BREAK = re.compile(r"[;\n]")


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    leads: bool
    first: bool
    colon: bool


def shares(text: str) -> tuple[str, str]:
    """The unit in the lead and those that help; everything leads where nothing says who helps."""
    return _shares(text) if len(text) <= _LONGEST and _MARK.search(text) else (text, "")


@lru_cache(maxsize=2048)
def _shares(text: str) -> tuple[str, str]:
    marks = _marks(text)
    parts: dict[bool, list[str]] = {True: [], False: []}
    at = 0
    holder: bool | None = None
    for mark in marks:
        between = text[at : mark.start]
        if mark.first:
            parts[holder if holder is not None else _leads_before(mark, marks)].append(between)
            holder = mark.leads
        else:
            own = between
            if holder is not None or not (mark.leads or _words(_joined(parts[True]))):
                first, own = _at_last_break(between, comma=text[: mark.start].rstrip().endswith("("))
                if holder is None and not own:
                    first, own = "", between
                parts[holder if holder is not None else True].append(first)
            parts[mark.leads].append(own)
            holder = None
        at = mark.end
    rest = text[at:]
    parts[holder if holder is not None else not any(map(_words, parts[True]))].append(rest)
    lead, others = _joined(parts[True]), _joined(parts[False])
    if not lead and not any(mark.colon for mark in marks):
        return text, ""
    return lead, others


def _leads_before(mark: _Mark, marks: list[_Mark]) -> bool:
    """Whether the unmarked words before "phối hợp với …" are the lead: nothing before says who leads."""
    return not (mark.leads or any(one.leads for one in marks[: marks.index(mark)]))


def _marks(text: str) -> list[_Mark]:
    found: list[_Mark] = []
    at = 0
    for one in _MARK.finditer(text):
        after = text[one.end() :].lstrip(" \t")
        colon = after.startswith((":", "："))
        start = _label_start(text, at, one.start(), colon=colon)
        before = _words(text[at:start])
        words_follow = bool(after) and after[0] not in ",;.)]\n-–—/"
        opened = text[:start].rstrip().endswith(("(", "[")) and not colon and not words_follow
        fresh = text[:start].rstrip(" \t")[-1:] in ("", "\n", ";", ".", "-", "+", "•")
        leads = bool(one["lead"] or one["ct"])
        alone = not leads and not any(mark.leads for mark in found)
        first = colon or bool(one["with"]) or not before or ((fresh or alone) and words_follow)
        found.append(_Mark(start, one.end(), leads, first and not opened, colon))
        at = one.end()
    return found


def _label_start(text: str, first: int, start: int, *, colon: bool) -> int:
    who = _WHO.search(text, first, start)
    if who and (colon or who.group().casefold().startswith("là")):
        return who.start()
    return start


def _at_last_break(text: str, *, comma: bool) -> tuple[str, str]:
    plain = text.rstrip(_EDGES)
    breaks = [found.start() for found in _BREAK.finditer(plain)]
    if comma and not breaks:
        breaks = [found.start() for found in re.finditer(",", plain)]
    return (text[: breaks[-1]], text[breaks[-1] :]) if breaks else (text, "")


def _words(text: str) -> str:
    return text.strip(_EDGES)


def _joined(parts: list[str]) -> str:
    kept = [_tidied(part) for part in parts]
    return "\n".join(part for part in kept if part)


def _tidied(text: str) -> str:
    words = text.strip(" \t\n;,:–—•*+/[]")
    words = re.sub(r"^-\s*|\s-$", "", words).strip()
    words = re.sub(r"\(\s*\)", "", words)
    words = re.sub(r"^[\s),;.]+|[\s(,;.]+$", "", words)
    if words.count(")") > words.count("("):
        words = words.removesuffix(")")
    if words.count("(") > words.count(")"):
        words = words.removeprefix("(")
    return re.sub(r"^(?:và|với|cùng|là)\s+|\s+(?:và|là)$", "", trim(words) if "\n" not in words else words)
