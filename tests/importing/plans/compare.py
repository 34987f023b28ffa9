"""How a sample plan's reading is measured against what a careful officer reads in it."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from cchc_desktop.importing.draft import Draft, DraftTarget, DraftTask
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source
from tests.importing.plans.model import ExpectedPlan, ExpectedTarget, ExpectedTask, SamplePlan


def _text(value: object) -> str:
    return " ".join(
        unicodedata.normalize("NFC", "" if value is None else str(value)).replace("\xa0", " ").split()
    )


def _same(left: object, right: object) -> bool:
    return _text(left).casefold() == _text(right).casefold()


@dataclass(slots=True)
class Score:
    """What one plan's reading came to."""

    name: str
    draft: Draft
    rows: int = 0
    rows_right: int = 0
    rows_false: int = 0
    targets: int = 0
    targets_found: int = 0
    targets_placed: int = 0
    targets_false: int = 0
    remarks: list[str] = field(default_factory=list)


def _row_differences(wanted: ExpectedTask, got: DraftTask) -> Iterator[str]:
    deadline = got.deadline
    pairs: tuple[tuple[str, object, object], ...] = (
        ("area", wanted.area, got.area.value),
        ("order", _order(wanted.order), _order(got.order)),
        ("content", wanted.content, got.content),
        ("products", list(wanted.products), list(got.products)),
        ("lead", wanted.lead_text, got.lead_text),
        ("leads", wanted.leads, len(got.leads)),
        ("coordination", wanted.coordination_text, got.coordination_text),
        ("time", wanted.time_text, got.time_text),
        ("kind", wanted.when.kind, deadline.kind.value),
        ("start", wanted.when.start, deadline.start),
        ("due", wanted.when.due, deadline.due),
        ("continuous", wanted.when.continuous, deadline.continuous),
        ("recurrence", wanted.when.recurrence, deadline.recurrence),
    )
    for name, want, have in pairs:
        if _text(want) != _text(have):
            yield f"{name}: muốn {want!s}, đọc {have!s}"


def _order(text: str) -> str:
    return text.strip(" .)(").lstrip("0")


def _score_rows(plan: SamplePlan, score: Score) -> None:
    left = list(score.draft.tasks)
    score.rows = len(plan.expected.tasks)
    for wanted in plan.expected.tasks:
        found = _matching_row(wanted, left)
        if found is None:
            score.remarks.append(f"thiếu nhiệm vụ {wanted.order} {wanted.content[:60]}")
            continue
        left.remove(found)
        wrong = list(_row_differences(wanted, found))
        score.rows_right += not wrong
        score.remarks += [f"nhiệm vụ {wanted.area} {wanted.order}: {difference}" for difference in wrong]
    score.rows_false = len(left)
    score.remarks += [f"nhiệm vụ thừa: {task.order} {task.content[:80]}" for task in left]


def _matching_row(wanted: ExpectedTask, rows: list[DraftTask]) -> DraftTask | None:
    exact = next((row for row in rows if _same(row.content, wanted.content)), None)
    return exact or next(
        (
            row
            for row in rows
            if _same(row.content[:25], wanted.content[:25]) and row.area.value == wanted.area
        ),
        None,
    )


def _fits(wanted: ExpectedTarget, got: DraftTarget) -> bool:
    numbers = (
        (wanted.value, got.value),
        (wanted.minimum, got.min),
        (wanted.maximum, got.max),
    )
    return (
        all(have == (None if want is None else Decimal(want)) for want, have in numbers)
        and (got.comparator.value if got.comparator else None) == wanted.comparator
        and (not wanted.unit or any(_same(got.unit, unit) for unit in wanted.unit.split("|")))
        and _text(wanted.has).casefold() in _text(got.text).casefold()
    )


def _placed(wanted: ExpectedTarget, got: DraftTarget, plan: ExpectedPlan) -> bool:
    years = (wanted.year_from or plan.year_from, wanted.year_to or plan.year_to)
    return (
        (not wanted.area or wanted.area == got.area.value)
        and years == (got.year_from, got.year_to)
        and (not wanted.where or wanted.where == got.where)
    )


def _score_targets(plan: SamplePlan, score: Score) -> None:
    left = [t for t in score.draft.targets if t.value is not None or t.min is not None or t.max is not None]
    needed = [t for t in plan.expected.targets if not t.optional]
    score.targets = len(needed)
    for wanted in (*needed, *(t for t in plan.expected.targets if t.optional)):
        fitting = [got for got in left if _fits(wanted, got)]
        best = next(
            (got for got in fitting if _placed(wanted, got, plan.expected.plan)),
            fitting[0] if fitting else None,
        )
        if best is not None:
            left.remove(best)
            if not wanted.optional:
                placed = _placed(wanted, best, plan.expected.plan)
                score.targets_found += 1
                score.targets_placed += placed
                if not placed:
                    asked = f"{wanted.area} {wanted.year_from}-{wanted.year_to} {wanted.where}"
                    score.remarks.append(f"chỉ tiêu lệch chỗ: muốn [{asked}], đọc {_shown(best)}")
        elif not wanted.optional:
            score.remarks.append(f"thiếu chỉ tiêu: {wanted.has!r} {_asked(wanted)}")
    score.targets_false = len(left)
    score.remarks += [f"chỉ tiêu thừa: {_shown(target)}" for target in left]


def _asked(wanted: ExpectedTarget) -> str:
    return f"{wanted.comparator} {wanted.value} {wanted.minimum}-{wanted.maximum} {wanted.unit}"


def _shown(got: DraftTarget) -> str:
    comparator = got.comparator.value if got.comparator else None
    return (
        f"{got.text[:90]!r} {comparator} {got.value} {got.min}-{got.max} {got.unit}"
        f" [{got.area.value} {got.year_from}-{got.year_to} {got.where}]"
    )


def measure(plans: Sequence[SamplePlan], folder: Path) -> dict[str, Score]:
    """Every plan built, read once and compared with its officer's reading."""
    measured: dict[str, Score] = {}
    for plan in plans:
        score = Score(plan.name, extract(read_source(plan.build(folder))))
        _score_rows(plan, score)
        _score_targets(plan, score)
        measured[plan.name] = score
    return measured


def figures(plans: Sequence[SamplePlan], scores: Mapping[str, Score]) -> str:
    """The figures of every plan in a table, then what differs."""
    lines = [f"{'plan':18} {'rows':>9} {'false':>5} {'targets':>9} {'placed':>6} {'false':>5}"]
    lines += [
        f"{score.name:18} {score.rows_right:4}/{score.rows:<4} {score.rows_false:5}"
        f" {score.targets_found:4}/{score.targets:<4} {score.targets_placed:6} {score.targets_false:5}"
        for score in scores.values()
    ]
    remarks = [f"{score.name}: {remark}" for score in scores.values() for remark in score.remarks]
    for plan in plans:
        score = scores[plan.name]
        found = [*field_differences(plan.expected.plan, score.draft), *duty_gaps(plan, score.draft)]
        remarks += [f"{plan.name}: {difference}" for difference in [*found, *code_gaps(plan, score.draft)]]
    return "\n".join(["", *lines, *remarks, ""])


def field_differences(wanted: ExpectedPlan, draft: Draft) -> Iterator[str]:
    """What the plan's own fields say instead of what they should."""
    got = draft.plan
    pairs: list[tuple[str, object, object]] = [
        ("commune", wanted.commune, got.commune),
        ("province", wanted.province, got.province),
        ("number", wanted.number, got.number),
        ("date", wanted.date, got.date),
        ("years", (wanted.year_from, wanted.year_to), (got.year_from, got.year_to)),
        ("recipients", list(wanted.recipients), list(got.recipients)),
        ("replaces", len(wanted.replaces), len(got.replaces)),
    ]
    if wanted.date_text is not None:
        pairs.append(("date_text", wanted.date_text, got.date_text))
    if wanted.title is not None and not _same(wanted.title, got.title):
        pairs.append(("title", wanted.title, got.title))
    if wanted.bases_count is not None:
        pairs.append(("bases_count", wanted.bases_count, len(got.legal_bases)))
    for name, want, have in pairs:
        if _text(want) != _text(have):
            yield f"{name}: muốn {want!s}, đọc {have!s}"
    for name, numbers, texts in (
        ("replaces", wanted.replaces, got.replaces),
        ("legal_bases", wanted.bases, got.legal_bases),
    ):
        yield from (
            f"{name}: thiếu {n} trong {texts}" for n in numbers if not any(n in text for text in texts)
        )
    yield from _signer_differences(wanted, draft)


def _signer_differences(wanted: ExpectedPlan, draft: Draft) -> Iterator[str]:
    signer = draft.plan.signer
    have = ("", "", "")
    if signer is not None:
        have = (signer.authority or "", signer.position or "", signer.name or "")
    if have != (wanted.signer or ("", "", "")):
        yield f"signer: muốn {wanted.signer}, đọc {have}"


def duty_gaps(plan: SamplePlan, draft: Draft) -> Iterator[str]:
    """Reporting duties that were not proposed."""
    got = [(o.direction, o.cycle, _text(o.due_text).casefold()) for o in draft.obligations]
    for duty in plan.expected.obligations:
        if not any(
            (duty.direction, duty.cycle) == (d, c) and duty.due_text.casefold() in t for d, c, t in got
        ):
            yield f"thiếu chế độ báo cáo {duty.direction} {duty.cycle} {duty.due_text!r}, đọc {got}"


def code_gaps(plan: SamplePlan, draft: Draft) -> Iterator[str]:
    """Defects not warned of, and warnings at sound places."""
    codes = {warning.code for warning in draft.warnings}
    yield from (f"thiếu cảnh báo {code}" for code in sorted(plan.expected.warnings - codes))
    for warning in draft.warnings:
        if warning.code in plan.expected.not_warned:
            yield f"cảnh báo thừa {warning.code} ({warning.where}): {warning.message}"
