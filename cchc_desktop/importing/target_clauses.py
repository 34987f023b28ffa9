"""Sentences of a plan cut into clauses, one for every number, each readable by itself."""

import re
from collections.abc import Sequence

from cchc_desktop.display.text import tidy
from cchc_desktop.domain.targets import Shape
from cchc_desktop.importing.cells import one_line
from cchc_desktop.importing.target_parts import Quantity

# One class of signs to begin with, then what must not stand before them: so most places cost nothing.
_SENTENCE_END = re.compile(
    r"[.!?\n](?:(?<=\n)\n*"
    r"|(?<!\bTP.)(?<!\bThS.)(?<!v\.v.)(?<!\b[A-Z].)\s+(?=[A-ZĐÀ-ỸÂÊÔƠƯĂ\d“\"]))"
)
_LONGEST = 1500
# So many words in brackets, beside the number, are a sentence of their own.
_SENTENCE = 4
_TRIM = " \t\n;.,:-–—•+*/"
_LEAD = re.compile(r"^(?:và|đồng thời|cùng với đó|ngoài ra|bên cạnh đó)\s*,?\s+", re.IGNORECASE)
# "Mục tiêu cụ thể: 100% …": what the sentence is, no part of what is asked for.
_LABEL = re.compile(
    r"^(?:các |một số )?(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|tổng quát|chủ yếu|chính|phấn đấu))?"
    r"\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"\s*(?:và\s+|đồng thời,?\s+)?(?:trong đó|tỷ lệ|tỉ lệ|mức độ|số|chỉ số|phấn đấu|phần đấu|phấn đầu|"
    r"phần đầu|bảo đảm|đảm bảo|"
    r"xây dựng|tổ chức|thực hiện|hoàn thành|kiểm tra|cắt giảm|giảm|tăng|không|duy trì|đạt|hạn chế|phát|"
    r"thành lập|mỗi|nâng|"
    r"năm|đến năm|giai đoạn|riêng|ít nhất|tối thiểu|trên)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?:và\s+)?(?:xây dựng|tổ chức)", re.IGNORECASE)


def segments(text: str) -> tuple[str, ...]:
    """The parts of a paragraph between full stops and semicolons; those within brackets are kept together."""
    parts: list[str] = []
    for sentence in _SENTENCE_END.split(text):
        parts += _split_outside_brackets(sentence)
    pieces = [piece for part in parts for piece in _bounded(one_line(part))]
    return tuple(piece for piece in pieces if piece.strip(_TRIM))


def _bounded(text: str) -> list[str]:
    """A sentence without end is cut at spaces, so that the time spent on it grows with its length only."""
    pieces = []
    while len(text) > _LONGEST:
        cut = text.rfind(" ", _LONGEST // 2, _LONGEST)
        cut = cut if cut > 0 else _LONGEST
        pieces.append(text[:cut])
        text = text[cut:]
    return [*pieces, text]


def _split_outside_brackets(text: str) -> list[str]:
    if "(" not in text or text.count("(") != text.count(")"):
        return text.split(";")
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == ";" and depth <= 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def clean(text: str) -> str:
    """A clause without bullets, the label "Mục tiêu:", leading "và" and trailing punctuation."""
    plain = tidy(text).strip(_TRIM)
    plain = _LEAD.sub("", _LABEL.sub("", plain))
    if plain.count("(") != plain.count(")"):
        plain = plain.lstrip("(") if plain.count("(") > plain.count(")") else plain.rstrip(")")
    return plain.strip(_TRIM)


def clauses(text: str, found: Sequence[Quantity]) -> tuple[tuple[int, int], ...]:
    """The span of the clause of each quantity of a segment, in order; numbers no comma parts share one."""
    spans: list[tuple[int, int] | None] = [_bracket(text, quantity) for quantity in found]
    outer = [index for index, span in enumerate(spans) if span is None]
    start, group = 0, []
    for here, after in zip(outer, [*outer[1:], None], strict=False):
        group.append(here)
        end = len(text) if after is None else _boundary(text, found[here], found[after])
        if end is None:
            continue
        for member in group:
            spans[member] = (start, end)
        start, group = end, []
    return tuple(span for span in spans if span is not None)


def _bracket(text: str, quantity: Quantity) -> tuple[int, int] | None:
    """The inside of the brackets a quantity stands in, if they hold a sentence of their own."""
    opened = text.rfind("(", 0, quantity.start)
    if opened < 0 or ")" in text[opened : quantity.start]:
        return None
    closed = text.find(")", quantity.end)
    end = closed if closed > 0 else len(text)
    inner = text[opened + 1 : end]
    own = len(inner.split()) - len(text[quantity.start : quantity.end].split())
    if own < _SENTENCE:
        return None
    first = max(opened, text.rfind(";", opened, quantity.start)) + 1
    last = text.find(";", quantity.end, end)
    return first, last if last > 0 else end


def _boundary(text: str, first: Quantity, second: Quantity) -> int | None:
    """Where the first quantity's clause ends: after it, or before the second's words."""
    between = text[first.end : second.start]
    cuts = [
        found.start()
        for found in re.finditer(r",|\s+và\s+|\s+đồng thời\s+|\)|\.\s", between)
        if between[: found.start()].count("(") <= between[: found.start()].count(")")
        and (found.group() != ")" or "(" not in between[: found.start()])
    ]
    if not cuts:
        return None
    openers = [cut for cut in cuts if _opens(between[cut:].strip(" ,.)"), second)]
    tail = between[cuts[-1] :].strip(" ,.)")
    # "30%, đúng hạn và trước hạn đạt 99%": the second's whole subject stands behind the comma.
    joined = between.startswith(",") and re.fullmatch(r"và\s+\S+.*", tail) and not openers
    if len(tail.split()) <= 3 and not joined:
        # "đồng thời nâng mức hài lòng của người dân, doanh nghiệp lên 92%": the comma stands within.
        # "82%, hồ sơ thuộc lĩnh vực hộ tịch, chứng thực đạt 96%": what stands between is all the second's.
        return first.end + (openers[-1] if openers else cuts[0] if cuts[0] == 0 else cuts[-1])
    if openers:
        return first.end + openers[0]
    return first.end + (cuts[0] if cuts[0] == 0 or not between[: cuts[0]].strip() else cuts[-1])


def _opens(words: str, number: Quantity) -> bool:
    """Whether words begin a clause; "xây dựng" right before a percentage is the last of a list of fields."""
    field = number.shape is Shape.RATE and _FIELD.fullmatch(words)
    return not field and _OPENER.match(words) is not None
