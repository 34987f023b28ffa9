"""Targets (chỉ tiêu) in the prose of a plan: one for every number, and the wishes of its target sections."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_context as context
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.target_clauses import clauses, clean, segments
from cchc_desktop.importing.target_context import Phases, Years
from cchc_desktop.importing.target_numbers import may_ask, quantities
from cchc_desktop.importing.target_parts import Quantity, baseline_after
from cchc_desktop.importing.target_past import is_gain, is_past
from cchc_desktop.importing.target_told import is_share_of, without_reports
from cchc_desktop.importing.target_wishes import cut_tail, direction, is_wish_itself, wishes, wishes_beside

TaskText = tuple[str, Area, str, int]

_LISTED = re.compile(
    r"^\s*(?:và\s+)?(?:ít nhất\s+|tối thiểu\s+)?[\d.,]+\s?%\s+(?:số\s+)?(?:thời|chi|thủ|quy|điều|giấy|"
    r"thành|số|TTHC)",
    re.IGNORECASE,
)


# "2027: 85%", "quý IV: 100% kế hoạch": what such a number is of stands before the first colon.
_ONLY_WHEN = re.compile(
    r"\W*(?:(?:đến|hết|cuối|đầu|trong|giai\s+đoạn|năm|quý|tháng|phấn\s+đấu|đạt"
    r"|[IVX]+|\d{1,2}|20\d\d|[-–—:,])(?!\w)\s*)+$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"20\d\d|qu[ýí]\s|tháng\s", re.IGNORECASE)
_NAMED = re.compile(
    r"\W*(?P<what>[^:;%\d]{8,}?)\s*:\s*(?=(?:(?:đến|hết|cuối|trong|giai\s+đoạn)\s+)*"
    r"(?:năm\s+|quý\s+[\dIVX]|20\d\d|tháng\s+\d|0?[69]\s+tháng))",
    re.IGNORECASE,
)
# "Cắt giảm thời gian giải quyết | 20%": by how much, where the cell says nothing but the number.
_CUT = re.compile(
    r"(?:(?:tiếp tục|thực hiện)\s+)?(?:(?:cắt\s+)?giảm(?!\s+(?:tỷ|tỉ) lệ)|tiết kiệm|rút ngắn)\b",
    re.IGNORECASE,
)
_NUMBER_ALONE = re.compile(r"[^\d;,]{0,12}\d+(?:[.,]\d+)?\s*%?(?:\s*trở lên)?\W*", re.IGNORECASE)
_UP = (Comparator.GE, Comparator.GT)
# "6 tháng đầu năm đạt 50%; cả năm đạt 100%": the first is asked for as the second is.
_FIRST_PART = re.compile(r"tháng đầu năm", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"\W*(?:(?:phấn đấu|đến)\s+)?(?:cả|cuối|hết) năm\b", re.IGNORECASE)
_SUBJECT_WORD = re.compile(r"(?:tỷ lệ|tỉ lệ|mức độ)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:tỷ lệ|tỉ lệ|mức độ)\b(?!.*(?:đạt|tăng|giảm|nâng|bảo đảm|đảm bảo))", re.IGNORECASE)
_STATED = re.compile(r"\b(?:đạt|được|đều|phải|có)\b", re.IGNORECASE)


_SHARE_FIRST = re.compile(r"\s*(?:hiện |đã )?(?:có )?\d+\s?/\s?(?P<whole>\d+)\b", re.IGNORECASE)


# "100% công chức" says nothing without its task.
_SPEAKS = 4


class _Place(NamedTuple):
    area: Area
    where: str
    place: int
    years: Years
    section: bool
    line: Line | None
    aimed: bool = False
    subject: str = ""
    """What a text of few words is about."""


def extract_targets(
    lines: Sequence[Line],
    task_texts: Sequence[TaskText],
    plan_years: Years,
    aims: Sequence[Sequence[str]] = (),
) -> tuple[DraftTarget, ...]:
    """The targets of the body, then those that stand in tasks or as `aims` beside each; in reading order."""
    phases = Phases(plan_years)
    found: list[DraftTarget] = []
    for line in lines[_preamble(lines) :]:
        years = phases.years_for(line)
        if _silent(line) or context.is_over(years, plan_years):
            continue
        section = context.is_target_section(line)
        aimed = context.names_targets(line.headings)
        place = _Place(line.area, line.where, line.place, years, section, line, aimed)
        found += _of_text(line.text, place, plan_years)
    for (text, area, where, block), beside in zip(task_texts, aims or [()] * len(task_texts), strict=True):
        place = _Place(area, where, block, plan_years, section=False, line=None)
        own = _of_text(text, place, plan_years)
        found += [*own, *_beside(text, beside, place, own)]
    return tuple(found)


def _beside(
    task: str, aims: Sequence[str], place: _Place, own: Sequence[DraftTarget]
) -> Iterator[DraftTarget]:
    """The numbers that a column of the row asks for, but for those of the task's `own` words."""
    asked = {(target.value, target.min, target.unit) for target in own}
    for aim in aims:
        for target in _of_text(aim, place._replace(section=True, subject=task), place.years):
            numeric = target.value is not None or target.min is not None
            if numeric and (target.value, target.min, target.unit) not in asked:
                cut = _CUT.match(task) and _NUMBER_ALONE.fullmatch(aim) and target.shape is Shape.RATE
                yield replace(target, shape=Shape.CHANGE) if cut and target.comparator in _UP else target


def _preamble(lines: Sequence[Line]) -> int:
    """How many lines stand before the first numbered one: letterhead, title, legal bases."""
    return next((here for here, line in enumerate(lines) if line.path), 0)


def _silent(line: Line) -> bool:
    return context.is_silent(line) or (line.heading and "%" not in line.text and not _closed_item(line))


def _closed_item(line: Line) -> bool:
    """`+ Viết ít nhất 24 tin, bài.`: short like a heading, but a bullet that ends as a sentence does."""
    return line.style.startswith("bullet") and line.text.rstrip().endswith((".", ";"))


def _of_text(text: str, place: _Place, plan: Years) -> list[DraftTarget]:
    if not place.section and not may_ask(text):
        return []
    found: list[DraftTarget] = []
    wished: list[str] = []
    before: Quantity | None = None
    named = ""
    parts = segments(text) if place.section else tuple(without_reports(text, segments(text), plan))
    for segment in _with_subjects(_without_present_states(parts)):
        body, tail = cut_tail(segment) if place.section else (segment, "")
        numbers = _accepted(body, place, plan)
        if numbers:
            numbers = _inherit_change(body, numbers, before)
            found += _drafts(body, numbers, _named_place(place, body, numbers[0], named), plan)
            before = numbers[-1]
        named = opening["what"] if (opening := _NAMED.match(segment)) else named
        if place.section:
            told = not numbers and bool(quantities(body)) and not wishes_beside(body)
            wished += [part for part in ([] if numbers or told else [body]) + [tail] if _wishes(part)]
    if not place.section:
        return found
    if not found and not wished and not any(map(quantities, parts)):
        wished = [text] if is_wish_itself(place.line, text) else []
    return found + [_wish(clean(part), place) for part in wished]


def _named_place(place: _Place, text: str, first: Quantity, named: str) -> _Place:
    """A number with nothing but its year or quarter is of what the first part named before its colon."""
    when = text[: first.start]
    if named and _WHEN.search(when) and _ONLY_WHEN.match(when):
        return place._replace(subject=named)
    return place


def _wishes(part: str) -> bool:
    """Whether a part wishes by itself; "Năm 2026 phấn đấu:" leads to what stands below."""
    return wishes(part) and not part.rstrip().endswith(":")


def _with_subjects(parts: Sequence[str]) -> Iterator[str]:
    """A subject whose number only the next part names is read together with it."""
    subject = ""
    for part, after in zip(parts, [*parts[1:], None], strict=False):
        if after is not None and _leads(part, after):
            subject += f"{part}; "
            continue
        yield subject + part
        subject = ""


def _leads(part: str, after: str) -> bool:
    if _FIRST_PART.search(part) and _WHOLE_YEAR.match(after):
        return True
    led = _SUBJECT_WORD.match(after) and _SUBJECT.match(part)
    return bool(led) and not re.search(r"\d", part) and not wishes(part)


def _without_present_states(parts: Sequence[str]) -> Sequence[str]:
    """`13/15 thôn có mạng; phấn đấu đạt 15/15 thôn`: the first says where things stand."""
    return [
        part
        for part, after in zip(parts, [*parts[1:], None], strict=False)
        if not (
            after
            and (share := _SHARE_FIRST.match(part))
            and context.aims(after)
            and re.search(rf"/\s?{share['whole']}\b", after)
        )
    ]


def _accepted(text: str, place: _Place, plan: Years) -> tuple[Quantity, ...]:
    kept: list[Quantity] = []
    edge = told_until = 0
    past = False
    for quantity in quantities(text, measured=place.section):
        past = (
            quantity.start < told_until
            or (past and is_gain(text, quantity, edge, plan))
            or is_past(text, quantity, edge, plan)
        )
        if past:
            told_until = max(told_until, _bracket_end(text, quantity.start))
        describes = not place.section and _describes(text, quantity, place)
        asks = place.section or (quantity.firm and not describes)
        case = context.is_case(text, quantity.start, edge) or context.is_given(text, quantity.start, edge)
        if asks and not past and not case:
            kept.append(quantity)
        past = past or describes
        edge = quantity.end
    return tuple(kept)


def _describes(text: str, quantity: Quantity, place: _Place) -> bool:
    """Whether a number outside target sections is a share that things have, or a step of a scale."""
    share = quantity.bare and not place.aimed and is_share_of(text, quantity.start)
    return share or context.is_graded(text, quantity.start, quantity.end)


def _bracket_end(text: str, at: int) -> int:
    """Where the brackets around a place close: what they tell of is told of to their end; 0 outside any."""
    opened = text.rfind("(", 0, at)
    return text.find(")", at) if opened > text.rfind(")", 0, at) else 0


def _inherit_change(text: str, found: tuple[Quantity, ...], before: Quantity | None) -> tuple[Quantity, ...]:
    """The items of a list of cuts are cuts: "giảm 5% biên chế, 2% …; 30% chi phí"."""
    changed: list[Quantity] = []
    for index, quantity in enumerate(found):
        end = found[index + 1].start if index + 1 < len(found) else len(text)
        gap = text[found[index - 1].end : quantity.start] if index else ""
        led = _LISTED.match(text) if not index else re.search(r"(?:,|\bvà)\s*(?:giảm\s+)?$", gap)
        same = before is not None and before.shape is Shape.CHANGE and led and quantity.bare
        if same and quantity.shape is Shape.RATE and not _STATED.search(text[quantity.start : end]):
            baseline = baseline_after(text, quantity.end)
            quantity = replace(quantity, shape=Shape.CHANGE, baseline=baseline)  # noqa: PLW2901
        changed.append(quantity)
        before = quantity
    return tuple(changed)


def _drafts(text: str, found: tuple[Quantity, ...], place: _Place, plan: Years) -> Iterator[DraftTarget]:
    spans = clauses(text, found)
    for quantity, (start, end) in zip(found, spans, strict=True):
        shown = clean(text[start:end])
        own = len(shown.split()) - len(text[quantity.start : quantity.end].split())
        if own < (1 if quantity.shape is Shape.COUNT else 2):
            shown = clean(text)
        if place.subject and own < _SPEAKS:
            shown = f"{place.subject}: {shown}"
        years = context.own_years(text, quantity.start, quantity.end, min(start, quantity.start), plan)
        yield _draft(shown, quantity, place, (text, years or place.years, plan))


def _draft(shown: str, quantity: Quantity, place: _Place, around: tuple[str, Years, Years]) -> DraftTarget:
    text, years, plan = around
    return DraftTarget(
        area=place.area,
        text=shown,
        shape=quantity.shape,
        comparator=quantity.comparator,
        value=quantity.value,
        min=quantity.minimum,
        max=quantity.maximum,
        unit=quantity.unit,
        baseline=quantity.baseline,
        condition=context.condition_of(shown),
        measured_on=context.measured_on(text, plan),
        per_unit=context.per_unit_of(place.line, shown, shown.find(text[quantity.start : quantity.end])
                                     + quantity.end - quantity.start),
        year_from=years[0],
        year_to=years[1],
        where=place.where,
        place=place.place,
        confidence=_confidence(quantity, place),
    )  # fmt: skip


def _confidence(quantity: Quantity, place: _Place) -> float:
    if not place.section:
        return 0.85 if quantity.unit == "%" else 0.75
    return 1.0 if quantity.firm else 0.75


def _wish(text: str, place: _Place) -> DraftTarget:
    shape, comparator, baseline = direction(text)
    return DraftTarget(
        area=place.area,
        text=text,
        shape=shape,
        comparator=comparator,
        value=None,
        min=None,
        max=None,
        unit=None,
        baseline=baseline,
        condition=context.condition_of(text),
        measured_on=None,
        per_unit=None,
        year_from=place.years[0],
        year_to=place.years[1],
        where=place.where,
        place=place.place,
        confidence=0.7 if wishes(text) else 0.6,
    )
