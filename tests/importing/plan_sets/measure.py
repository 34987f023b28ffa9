"""Reads the stored plans through the command line and sets each answer beside the gold."""

import contextlib
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from cchc_desktop.cli import main
from tests.importing.plan_sets.gold import phrases, units, verdict
from tests.importing.plan_sets.model import BREAK, Duty, Plan, Target, Task

Answer = dict[str, Any]
ANY = "*"
DIRTY = re.compile(r"^[-+*•–]\s|[;.]$|\s{2,}|</?\w+>|\*\*|\u00a0")


@dataclass
class Score:
    """What was right in one plan, and a line for each thing that was not."""

    rows: int = 0
    rows_right: int = 0
    rows_found: int = 0
    rows_false: int = 0
    deadlines: int = 0
    deadlines_right: int = 0
    deadlines_unknown: int = 0
    targets: int = 0
    targets_right: int = 0
    targets_placed: int = 0
    targets_false: int = 0
    fields: int = 0
    fields_right: int = 0
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


def read(plan: Plan) -> Answer:
    """What `import --json --dry-run` answers."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = main(["import", str(plan.path), "--json", "--dry-run"])
    answer: Answer = json.loads(out.getvalue()) if status == 0 else {}
    return answer


def measure(plan: Plan, answer: Answer) -> Score:
    """The plan's score."""
    score = Score()
    if not answer:
        score.notes.append("REFUSED")
        answer = {"plan": {}, "tasks": [], "targets": [], "obligations": []}
    _tasks(plan, answer["tasks"], score)
    _targets(plan, answer["targets"], score)
    _fields(plan, answer["plan"], score)
    _duties(plan, answer["obligations"], score)
    return score


def _tasks(plan: Plan, found: list[Answer], score: Score) -> None:
    left = list(found)
    names: dict[str, set[str]] = {}
    deadlines = phrases(plan.folder / "deadlines.tsv")
    wanted = units(plan.folder / "units.tsv")
    score.rows = score.deadlines = len(plan.tasks)
    if not plan.tasks:
        score.notes += [f"OPEN task from prose: {task['content']}" for task in found]
        return
    for task in plan.tasks:
        best = max(left, key=lambda other: _likeness(task, other), default=None)
        if best is None or _likeness(task, best) < 0.6:
            score.notes.append(f"ROW missing: {task.area} {task.order} {task.content}")
            continue
        left.remove(best)
        score.rows_found += 1
        wrong = list(_row_differences(task, best)) + list(_unit_differences(wanted[task.lead], best, names))
        said = verdict(deadlines[task.time], best)
        score.deadlines_right += said == "right"
        score.deadlines_unknown += said == "unknown"
        if said != "right":
            heard = tuple(best[name] for name in ("kind", "start", "due", "recurrence", "occurrences"))
            wrong.append(f"deadline {said} {task.time!r}: gold {deadlines[task.time]!r}, answer {heard!r}")
        score.rows_right += not wrong
        score.notes += [f"ROW {task.area} {task.order} {line}" for line in wrong]
    score.rows_false = len(left)
    score.notes += [f"ROW false: {task['area']} {task['order']} {task['content']}" for task in left]


def _likeness(task: Task, other: Answer) -> float:
    same: float = SequenceMatcher(None, tight(task.content), tight(other["content"]), autojunk=False).ratio()
    placed = other["area"] in task.area.split("/")
    return same + 0.01 * int(placed) + 0.01 * int(task.order == other["order"])


def _row_differences(task: Task, other: Answer) -> Iterator[str]:
    if other["area"] not in task.area.split("/"):
        yield f"area: gold {task.area!r}, answer {other['area']!r}"
    if task.order.strip(".)") != (other["order"] or "").strip(".)"):
        yield f"order: gold {task.order!r}, answer {other['order']!r}"
    pairs = [
        ("content", task.content, other["content"]),
        ("lead_text", task.lead, other["lead_text"]),
        ("coordination_text", task.coord, other["coordination_text"]),
        ("time_text", task.time, other["time_text"]),
    ]
    for name, gold, said in pairs:
        if "\n" in gold and re.sub(r"[\W_]", "", tight(gold)) == re.sub(r"[\W_]", "", tight(said)):
            continue
        if name == "time_text" and _day(gold) is not None and _day(gold) == _day(said):
            continue
        if tight(gold) != tight(said):
            yield f"{name}: gold {gold!r}, answer {said!r}"
    gold_products = [tight(product) for product in task.products]
    if gold_products != [tight(product) for product in other["products"]]:
        yield f"products: gold {list(task.products)!r}, answer {other['products']!r}"


def _day(text: str | None) -> date | None:
    """The day that is written, 05/3/2026 or 5/3/2026 or 2026-03-05: Excel's cell holds no spelling."""
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text or ""):
        return date(int(match[3]), int(match[2]), int(match[1]))
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text or ""):
        return date(int(match[1]), int(match[2]), int(match[3]))
    return None


def _unit_differences(wanted: tuple[str, ...], other: Answer, names: dict[str, set[str]]) -> Iterator[str]:
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
        (ANY in target.comparators or other["comparator"] in target.comparators)
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
    province = re.sub("^(tỉnh|thành phố) ", "", found.get("province") or "", flags=re.IGNORECASE)
    said: dict[str, str | None] = {
        "province": province,
        "title": (found.get("title") or "").casefold(),
        "authority": signer.get("authority"),
        "position": signer.get("position"),
        "signer": signer.get("name"),
    }
    for name in ("commune", "number", "date", "date_text"):
        said[name] = found.get(name)
    for name, heard in said.items():
        wanted = gold[name].replace(BREAK, "\n")
        if name == "title":
            wanted = wanted.casefold()
        if wanted != ANY:
            yield name, any(tight(one) == tight(heard) for one in wanted.split("||")), wanted, heard
    years = f"{found.get('year_from')} {found.get('year_to')}"
    yield "years", years in gold["years"].split("||"), gold["years"], years
    bases = found.get("legal_bases") or []
    yield "legal_bases", _bases_right(_parts(gold["bases"]), bases), gold["bases"], bases
    replaces = found.get("replaces") or []
    numbers = _parts(gold["replaces"])
    held = len(replaces) == len(numbers) and all(
        number in text for number, text in zip(numbers, replaces, strict=True)
    )
    yield "replaces", held, gold["replaces"], replaces
    recipients = found.get("recipients") or []
    same = [tight(one) for one in _parts(gold["recipients"])] == [tight(one) for one in recipients]
    yield "recipients", same, gold["recipients"], recipients


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";;") if part.strip()]


def _bases_right(wanted: list[str], said: list[str]) -> bool:
    holders = [next((text for text in said if key in text), None) for key in wanted]
    clean = not any("như sau" in text or "cụ thể" in text for text in said)
    return (
        None not in holders
        and len(set(holders)) >= min(1, len(wanted))
        and len(said) <= len(wanted)
        and clean
    )


def _duties(plan: Plan, found: list[Answer], score: Score) -> None:
    left = list(found)
    asked = [duty for duty in plan.duties if not duty.optional]
    score.duties = len(asked)
    for duty in asked:
        fitting = [other for other in left if _is_duty(duty, other)]
        score.duties_right += bool(fitting)
        if fitting:
            left.remove(fitting[0])
        else:
            score.notes.append(f"DUTY missing: {duty}")
    for other in left:
        if not any(_is_duty(duty, other) for duty in plan.duties if duty.optional):
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
    ("rows found", "rows_found", "rows"),
    ("deadlines", "deadlines_right", "deadlines"),
    ("targets", "targets_right", "targets"),
    ("targets placed", "targets_placed", "targets"),
    ("fields", "fields_right", "fields"),
    ("duties", "duties_right", "duties"),
)


def line(name: str, score: Score) -> str:
    """One plan's figures on a line."""
    parts = [f"{label} {getattr(score, right)}/{getattr(score, all_)}" for label, right, all_ in FIGURES]
    false = (
        f"false rows {score.rows_false}, targets {score.targets_false}, duties {score.duties_false};"
        f" deadlines unknown {score.deadlines_unknown}"
    )
    return f"{name:15} {', '.join(parts)}; {false}"


def figures(scores: dict[str, Score]) -> str:
    """Every plan's figures, the totals, and each difference."""
    whole = sum(scores.values(), Score())
    lines = ["", *(line(name, score) for name, score in scores.items()), line("TOTAL", whole), ""]
    for name, score in scores.items():
        lines += [f"{name}: {note}" for note in score.notes]
    return "\n".join(lines) + "\n"
