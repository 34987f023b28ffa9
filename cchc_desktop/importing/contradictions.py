"""Two targets that ask different values of the same thing."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from cchc_desktop.display.text import show_number, tidy
from cchc_desktop.domain.targets import Shape
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


def contradictions(targets: Sequence[DraftTarget]) -> Iterator[PlanWarning]:
    """A warning at the later of two targets with the same words but another value."""
    numbered = [target for target in targets if target.value is not None][:_MOST_TARGETS]
    warned: set[int] = set()
    cores = {id(target): _core(target.text) for target in numbered}
    for first, second in _pairs(numbered):
        if id(second) in warned or not _comparable(first, second):
            continue
        if _same_thing(first, second, cores[id(first)], cores[id(second)]):
            warned.add(id(second))
            yield _warning(first, second)


def _pairs(targets: Sequence[DraftTarget]) -> Iterator[tuple[DraftTarget, DraftTarget]]:
    """Every two targets of one unit and shape, in their order."""
    alike: dict[tuple[str | None, Shape], list[DraftTarget]] = {}
    for target in targets:
        alike.setdefault((target.unit, target.shape), []).append(target)
    return chain.from_iterable(combinations(group, 2) for group in alike.values())


def _comparable(first: DraftTarget, second: DraftTarget) -> bool:
    return (
        first.value != second.value
        and (first.year_from, first.year_to) == (second.year_from, second.year_to)
        and first.per_unit == second.per_unit
        and first.place != second.place
    )


def _same_thing(first: DraftTarget, second: DraftTarget, one: frozenset[str], other: frozenset[str]) -> bool:
    shared, least = len(one & other), min(len(one), len(other))
    if shared < _LEAST_WORDS or shared < _LEAST_SHARE * least:
        return False
    if len(one) > len(other):
        one = _core(_without_tail(first.text, other))
    else:
        other = _core(_without_tail(second.text, one))
    small, large = sorted((one, other), key=len)
    if len(small) < _LEAST_WORDS or len(small & large) < len(small) or len(small) < _LEAST_SHARE * len(large):
        return False
    texts = first.text.casefold(), second.text.casefold()
    return not any(
        (a in texts[0] and b in texts[1] and a not in texts[1])
        or (b in texts[0] and a in texts[1] and b not in texts[1])
        for a, b in _OPPOSED
    )


def _without_tail(text: str, other: frozenset[str]) -> str:
    """The text without a remark that follows, behind a comma, the last word it shares with the other."""
    shared = [found for found in _WORD.finditer(text) if found.group().casefold() in other]
    end = shared[-1].end() if shared else len(text)
    comma = _REMARK.match(text, end)
    return text[:end] if comma else text


def _core(text: str) -> frozenset[str]:
    plain = tidy(text).casefold().replace("cải cách hành chính", " ")
    return frozenset(word for word in _WORD.findall(plain) if word not in _GENERAL)


def _warning(first: DraftTarget, second: DraftTarget) -> PlanWarning:
    message = (
        f"Hai chỉ tiêu về cùng một việc khác nhau: {_value(first)} ({first.where}) và {_value(second)}"
        f" ({second.where}); hãy chọn số đúng."
    )
    return PlanWarning("contradiction", message, second.where, second.place)


def _value(target: DraftTarget) -> str:
    number = show_number(target.value)
    unit = target.unit or ""
    return f"{number}%" if unit == "%" else f"{number} {unit}".strip()
