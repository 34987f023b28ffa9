"""Reads the plans through the command line and sets each answer beside the gold."""

import contextlib
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from cchc_desktop.cli import main
from tests.importing.plans_f.gold import ANY, CONTINUOUS, DEADLINES, UNITS
from tests.importing.plans_f.layout import build
from tests.importing.plans_f.model import Duty, Plan, Target, Task

Answer = dict[str, Any]
DIRTY = re.compile(r"^[-+*•–]\s|[;.]$|\s{2,}|</?\w+>|\*\*|\u00a0")


@dataclass
class Score:
    """What was right in one plan, and a line for each thing that was not."""

    rows: int = 0
    rows_right: int = 0
    rows_false: int = 0
    deadlines: int = 0
    deadlines_right: int = 0
    targets: int = 0
    targets_right: int = 0
    targets_placed: int = 0
    targets_false: int = 0
    fields: int = 0
    fields_right: int = 0
    warnings: int = 0
    warnings_right: int = 0
    warnings_false: int = 0
    duties: int = 0
    duties_right: int = 0
    duties_false: int = 0
    notes: list[str] = field(default_factory=list)

    def __add__(self, other: "Score") -> "Score":
        both = Score()
        for name, value in vars(self).items():
            setattr(both, name, value + getattr(other, name))
        return both


def tight(text: str | None) -> str:
    """The words without spaces: where a line was broken says nothing."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text or "")).replace("–", "-")


def loose(text: str | None) -> str:
    """The words without spaces, capitals and the place of a tone mark."""
    kept = unicodedata.normalize("NFD", tight(text).casefold())
    return "".join(letter for letter in kept if not unicodedata.combining(letter)).replace("đ", "d")


def read(plan: Plan, folder: Path) -> Answer:
    """What `import --json --dry-run` answers."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = main(["import", str(build(plan, folder)), "--json", "--dry-run"])
    answer: Answer = json.loads(out.getvalue()) if status == 0 else {}
    return answer


def measure(plan: Plan, answer: Answer) -> Score:
    """The plan's score."""
    score = Score()
    if not answer:
        score.notes.append("REFUSED")
        answer = {"plan": {}, "tasks": [], "targets": [], "warnings": [], "obligations": []}
    _tasks(plan, answer["tasks"], score)
    _targets(plan, answer["targets"], score)
    _fields(plan, answer["plan"], score)
    _warnings(plan, answer["warnings"], score)
    _duties(plan, answer["obligations"], score)
    return score


def _tasks(plan: Plan, found: list[Answer], score: Score) -> None:
    left = list(found)
    names: dict[str, set[str]] = {}
    score.rows = len(plan.tasks())
    if plan.sheet is None:
        score.notes += [f"OPEN task from prose: {task['content']}" for task in found]
        return
    for task in plan.tasks():
        best = max(left, key=lambda other: _likeness(task, other), default=None)
        if best is None or _likeness(task, best) < 0.6:
            score.notes.append(f"ROW missing: {task.area} {task.order} {task.content}")
            score.deadlines += 1
            continue
        left.remove(best)
        wrong = list(_row_differences(task, best)) + list(_unit_differences(task, best, names))
        deadline = list(_deadline_differences(task, best))
        score.deadlines += 1
        score.deadlines_right += not deadline
        score.rows_right += not (wrong + deadline)
        score.notes += [f"ROW {task.area} {task.order} {line}" for line in wrong + deadline]
    score.rows_false = len(left)
    score.notes += [f"ROW false: {task['area']} {task['order']} {task['content']}" for task in left]


def _likeness(task: Task, other: Answer) -> float:
    same: float = SequenceMatcher(None, tight(task.content), tight(other["content"]), autojunk=False).ratio()
    return same + 0.01 * int(task.area == other["area"]) + 0.01 * int(task.order == other["order"])


def _row_differences(task: Task, other: Answer) -> Iterator[str]:
    pairs = [
        ("area", task.area, other["area"]),
        ("order", task.order, other["order"]),
        ("content", task.content, other["content"]),
        ("lead_text", task.lead, other["lead_text"]),
        ("coordination_text", task.coord, other["coordination_text"]),
        ("time_text", task.time, other["time_text"]),
    ]
    for name, gold, said in pairs:
        if "\n" in gold and re.sub(r"[\W_]", "", tight(gold)) == re.sub(r"[\W_]", "", tight(said)):
            continue
        if gold != ANY and tight(gold) != tight(said):
            yield f"{name}: gold {gold!r}, answer {said!r}"
        elif said and DIRTY.search(said) and tight(gold) != tight(said):
            yield f"{name} not cleaned: {said!r}"
    gold_products = [tight(product) for product in task.products]
    if task.products != (ANY,) and gold_products != [tight(product) for product in other["products"]]:
        yield f"products: gold {list(task.products)!r}, answer {other['products']!r}"


def _unit_differences(task: Task, other: Answer, names: dict[str, set[str]]) -> Iterator[str]:
    wanted = UNITS[task.lead]
    said = other["leads"]
    if len(said) != len(wanted) or (said and other["lead"] != said[0]):
        yield f"leads: gold {list(wanted)!r}, answer {said!r}, lead {other['lead']!r}"
        return
    for unit, name in zip(wanted, said, strict=True):
        if not loose(name).startswith(loose(unit)):
            yield f"lead: gold {unit!r}, answer {name!r}"
        names.setdefault(unit, set()).add(name)
        if len(names[unit]) > 1:
            yield f"lead: one unit under {sorted(names[unit])!r}"


def _deadline_differences(task: Task, other: Answer) -> Iterator[str]:
    said = tuple(other[name] or "" for name in ("kind", "start", "due", "recurrence"))
    wanted = DEADLINES[task.time]
    if not any(
        all(gold in (ANY, heard) for gold, heard in zip(reading, said, strict=True)) for reading in wanted
    ):
        yield f"deadline {task.time!r}: gold {wanted[0]!r}, answer {said!r}"
    elif task.time != ANY and other["continuous"] and task.time not in CONTINUOUS:
        if said[0] != "ongoing":
            yield f"deadline {task.time!r}: continuous"
    elif task.time in CONTINUOUS and not other["continuous"]:
        yield f"deadline {task.time!r}: not continuous"


def _targets(plan: Plan, found: list[Answer], score: Score) -> None:
    left = [target for target in found if target["value"] is not None or target["min"] is not None]
    for target in sorted(plan.targets, key=lambda one: one.optional):
        fitting = [other for other in left if _fits(target, other)]
        fitting.sort(key=lambda other: not _placed(target, other))
        score.targets += not target.optional
        if fitting:
            left.remove(fitting[0])
        if target.optional:
            continue
        if not fitting:
            score.notes.append(f"TARGET missing: {_show(target)}")
            continue
        score.targets_right += 1
        placed = _placed(target, fitting[0])
        score.targets_placed += placed
        if not placed:
            other = fitting[0]
            phase = (other["year_from"], other["year_to"])
            score.notes.append(f"TARGET misplaced: {_show(target)}: {other['area']} {phase} {other['where']}")
    score.targets_false = len(left)
    score.notes += [
        f"TARGET false: {other['area']} {other['comparator']} {other['value']} {other['unit']}"
        f" | {other['text']} | {other['where']}"
        for other in left
    ]


def _show(target: Target) -> str:
    return (
        f"{target.areas} {target.comparators} {target.value:g} {target.units} | {target.key} {target.years}"
    )


def _fits(target: Target, other: Answer) -> bool:
    if target.top is not None and (other["min"], other["max"]) != (target.value, target.top):
        return False
    if target.top is None and other["value"] != target.value:
        return False
    units = [loose(unit) for unit in target.units]
    return (
        other["comparator"] in target.comparators
        and (ANY in units or loose(other["unit"]) in units)
        and loose(target.key) in loose(other["text"])
    )


def _placed(target: Target, other: Answer) -> bool:
    years = target.years in (None, (other["year_from"], other["year_to"]))
    return years and other["area"] in target.areas


def _fields(plan: Plan, found: Answer, score: Score) -> None:
    for name, right, gold, said in _field_verdicts(plan, found):
        score.fields += 1
        score.fields_right += right
        if not right:
            score.notes.append(f"FIELD {name}: gold {gold!r}, answer {said!r}")


def _field_verdicts(plan: Plan, found: Answer) -> Iterator[tuple[str, bool, Any, Any]]:
    gold = plan.fields
    signer = found.get("signer") or {}
    pairs = [
        ("commune", gold.commune, found.get("commune")),
        (
            "province",
            gold.province,
            re.sub("^(tỉnh|thành phố) ", "", found.get("province") or "", flags=re.IGNORECASE),
        ),
        ("number", gold.number, found.get("number")),
        ("date", gold.date, found.get("date")),
        ("date_text", gold.date_text, found.get("date_text")),
        ("title", gold.title.casefold(), (found.get("title") or "").casefold()),
        ("authority", gold.authority, signer.get("authority")),
        ("position", gold.position, signer.get("position")),
        ("signer", gold.signer, signer.get("name")),
    ]
    for name, wanted, said in pairs:
        yield name, any(tight(one) == tight(said) for one in (wanted or "").split("||")), wanted, said
    years = (found.get("year_from"), found.get("year_to"))
    yield "years", years == gold.years, gold.years, years
    bases = found.get("legal_bases") or []
    yield "legal_bases", _bases_right(gold.bases, bases), gold.bases, bases
    replaces = found.get("replaces") or []
    held = len(replaces) == len(gold.replaces) and all(
        number in text for number, text in zip(gold.replaces, replaces, strict=True)
    )
    yield "replaces", held, gold.replaces, replaces
    recipients = found.get("recipients") or []
    same = [tight(one) for one in gold.recipients] == [tight(one) for one in recipients]
    yield "recipients", same, gold.recipients, recipients


def _bases_right(wanted: tuple[str, ...], said: list[str]) -> bool:
    holders = [next((text for text in said if key in text), None) for key in wanted]
    clean = not any("như sau" in text or "cụ thể" in text for text in said)
    return None not in holders and len(set(holders)) == len(wanted) and len(said) <= len(wanted) + 1 and clean


def _warnings(plan: Plan, found: list[Answer], score: Score) -> None:
    codes = {warning["code"] for warning in found}
    score.warnings = len(plan.warnings)
    score.warnings_right = len(plan.warnings & codes)
    score.notes += [f"WARNING missing: {code}" for code in sorted(plan.warnings - codes)]
    for warning in found:
        if warning["code"] not in plan.warnings | plan.optional_warnings:
            score.warnings_false += 1
            words = f"{warning['code']} | {warning['where']} | {warning['message']}"
            score.notes.append(f"WARNING false: {words}")


def _duties(plan: Plan, found: list[Answer], score: Score) -> None:
    left = list(found)
    score.duties = len(plan.duties)
    for duty in plan.duties:
        fitting = [other for other in left if _is_duty(duty, other)]
        score.duties_right += bool(fitting)
        if fitting:
            left.remove(fitting[0])
        else:
            score.notes.append(f"DUTY missing: {duty}")
    for other in left:
        if not any(_is_duty(duty, other) for duty in plan.optional_duties):
            score.duties_false += 1
            score.notes.append(f"DUTY false: {other}")


def _is_duty(duty: Duty, other: Answer) -> bool:
    return (
        duty.direction == other["direction"]
        and duty.cycle in (ANY, other["cycle"])
        and loose(duty.words) in loose(other["due_text"])
        and ";" not in (other["due_text"] or "")
        and loose(duty.receiver) in loose(other["to"])
    )


FIGURES = (
    ("rows", "rows_right", "rows"),
    ("deadlines", "deadlines_right", "deadlines"),
    ("targets", "targets_right", "targets"),
    ("targets placed", "targets_placed", "targets"),
    ("fields", "fields_right", "fields"),
    ("warnings", "warnings_right", "warnings"),
    ("duties", "duties_right", "duties"),
)


def line(name: str, score: Score) -> str:
    """One plan's figures on a line."""
    parts = [f"{label} {getattr(score, right)}/{getattr(score, all_)}" for label, right, all_ in FIGURES]
    false = (
        f"false rows {score.rows_false}, targets {score.targets_false},"
        f" warnings {score.warnings_false}, duties {score.duties_false}"
    )
    return f"{name:11} {', '.join(parts)}; {false}"


def figures(scores: dict[str, Score]) -> str:
    """Every plan's figures, the totals, and each difference."""
    whole = sum(scores.values(), Score())
    lines = ["", *(line(name, score) for name, score in scores.items()), line("TOTAL", whole), ""]
    for name, score in scores.items():
        lines += [f"{name}: {note}" for note in score.notes]
    return "\n".join(lines) + "\n"
