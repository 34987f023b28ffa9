"""Two targets that ask different values of the same thing."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cchc_desktop.display.text import show_number, tidy
from cchc_desktop.importing.draft import DraftTarget, PlanWarning

# Words that do not tell one thing from another.
_GENERAL_WORDS = """
    tối thiểu ít nhất đạt trở lên trên từ trực tiếp chuyên môn thực hiện công tác triển khai cải cách cchc xã
    phường ubnd ủy uỷ ban nhân dân thuộc các của trong năm đảm bảo phấn đấu tổ chức tăng cường được và là có
    về cho với những một số tiếp tục xây dựng nhằm để đối theo quy định đều phải hoàn thành tỷ lệ tỉ nâng cao
    duy trì việc hằng hàng tại trên địa bàn
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
_REMARK = re.compile(r"(?:\s+[^\W\d_]+){0,2}\s*[,(]")
_WORD = re.compile(r"[^\W\d_]+")
_OPPOSED = (
    ("định kỳ", "đột xuất"), ("trực tuyến", "trực tiếp"), ("toàn trình", "một phần"),
    ("đúng hạn", "trước hạn"), ("cấp xã", "cấp tỉnh"), ("người dân", "doanh nghiệp"),
)  # fmt: skip
_LEAST_WORDS = 4
_LEAST_SHARE = 0.75
_MOST_TARGETS = 400


@dataclass(frozen=True, slots=True)
class _Asked:
    """A target with its words, taken apart once for all comparisons."""

    target: DraftTarget
    low: str
    core: frozenset[str]
    bits: int
    """The core with a bit for each word: two of thousands of pairs are held together at once."""
    least: float
    """How many words another target shares at least if both speak of the same thing."""
    remarked: bool
    """Whether a remark may follow what is asked for."""


def contradictions(targets: Sequence[DraftTarget]) -> Iterator[PlanWarning]:
    """A warning at the later of two targets with the same words but another value."""
    numbered = [target for target in targets if target.value is not None][:_MOST_TARGETS]
    warned: set[int] = set()
    for first, second in _pairs(numbered):
        if id(second) not in warned and _same_thing(first, second):
            warned.add(id(second))
            yield _warning(first.target, second.target)


def _pairs(targets: Sequence[DraftTarget]) -> Iterator[tuple[_Asked, _Asked]]:
    """Every two targets of one unit, shape, period and doer with words in common, in their order."""
    alike: dict[Hashable, list[_Asked]] = {}
    known: dict[str, int] = {}
    for target in targets:
        kind = (target.unit, target.shape, target.year_from, target.year_to, target.per_unit)
        alike.setdefault(kind, []).append(_taken_apart(target, known))
    for group in alike.values():
        for at, first in enumerate(group):
            bits, least = first.bits, first.least
            for second in group[at + 1 :]:
                # Most of the shorter one's words: asked here, since most pairs fail it.
                shared = (bits & second.bits).bit_count()
                if (shared >= least or shared >= second.least) and _asks_otherwise(first, second):
                    yield first, second


def _taken_apart(target: DraftTarget, known: dict[str, int]) -> _Asked:
    core = _core(target.text)
    bits = sum(1 << known.setdefault(word, len(known)) for word in core)
    least = max(_LEAST_WORDS, _LEAST_SHARE * len(core))
    remarked = "," in target.text or "(" in target.text
    return _Asked(target, target.text.casefold(), core, bits, least, remarked)


def _asks_otherwise(first: _Asked, second: _Asked) -> bool:
    """Whether two targets ask different values in different places."""
    return first.target.value != second.target.value and first.target.place != second.target.place


def _same_thing(first: _Asked, second: _Asked) -> bool:
    shorter, longer = sorted((first, second), key=lambda asked: len(asked.core))
    if not longer.remarked and shorter.bits & ~longer.bits:
        return False
    small, large = sorted((shorter.core, _core_without_tail(longer, shorter.core)), key=len)
    if len(small) < _LEAST_WORDS or len(small & large) < len(small) or len(small) < _LEAST_SHARE * len(large):
        return False
    texts = first.low, second.low
    return not any(_opposed(texts, a, b) or _opposed(texts, b, a) for a, b in _OPPOSED)


def _opposed(texts: tuple[str, str], first: str, second: str) -> bool:
    """One text speaks of the first only, the other of the second only."""
    own = first in texts[0] and second not in texts[0]
    return own and second in texts[1] and first not in texts[1]


def _core_without_tail(asked: _Asked, other: frozenset[str]) -> frozenset[str]:
    """The core without a remark that follows, behind a comma, the last word it shares with the other."""
    text = asked.target.text
    end = next((end for word, end in reversed(_words(text)) if word in other), len(text))
    return _core(text[:end]) if _REMARK.match(text, end) else asked.core


@lru_cache(maxsize=_MOST_TARGETS)
def _words(text: str) -> tuple[tuple[str, int], ...]:
    """The words of a text, and where each ends."""
    return tuple((found.group().casefold(), found.end()) for found in _WORD.finditer(text))


def _core(text: str) -> frozenset[str]:
    plain = tidy(text).casefold().replace("cải cách hành chính", " ")
    return frozenset(word for word in _WORD.findall(plain) if word not in _GENERAL)


def _warning(first: DraftTarget, second: DraftTarget) -> PlanWarning:
    message = f"Hai chỉ tiêu về cùng một việc khác nhau: {_told(first)} và {_told(second)}; hãy chọn số đúng."
    return PlanWarning("contradiction", message, second.where, second.place, target=second)


def _told(target: DraftTarget) -> str:
    """The value, and where it stands if that has a name."""
    number = show_number(target.value)
    unit = target.unit or ""
    value = f"{number}%" if unit == "%" else f"{number} {unit}".strip()
    return f"{value} ({target.where})" if target.where else value
