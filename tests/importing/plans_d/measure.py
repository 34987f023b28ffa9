"""Reads the sample plans through the command line and counts what came out right."""

import contextlib
import io
import json
import re
import shutil
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from cchc_desktop.cli.main import main
from tests.importing.plans_d.gold import Deadline, Plan, Target, Task, fold

Read = Mapping[str, Any]


@dataclass
class Score:
    """What reading one plan gave, in numbers and in words."""

    rows: int = 0
    rows_right: int = 0
    rows_false: int = 0
    targets: int = 0
    targets_right: int = 0
    targets_false: int = 0
    targets_placed: int = 0
    deadlines_wrong: int = 0
    deadlines_unknown: int = 0
    fields: int = 0
    fields_right: int = 0
    warnings: int = 0
    warnings_right: int = 0
    duties: int = 0
    duties_right: int = 0
    differences: list[str] = field(default_factory=list)


def readable(plan: Plan) -> bool:
    """Whether this machine can build the plan's file."""
    return not plan.needs_office or shutil.which("soffice") is not None


def read(plan: Plan, folder: Path) -> Read:
    """The plan's file built and imported by the command line, nothing written."""
    path = folder / (plan.name + plan.suffix)
    plan.build(path)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["import", str(path), "--db", str(folder / "d.cchc"), "--dry-run", "--json"])
    assert code == 0, err.getvalue()
    answer: Read = json.loads(out.getvalue())
    return answer


def _text(value: object, loose: bool) -> str:
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", str(value or ""))).strip(" .;")
    return text.replace(" ", "") if loose else text


def _pairs(plan: Plan, found: Sequence[Read]) -> list[tuple[Task, Read | None]]:
    left = list(found)
    pairs: list[tuple[Task, Read | None]] = []
    for task in plan.tasks:
        best = max(left, key=lambda row: _likeness(task, row), default=None)
        if best is not None and _likeness(task, best) >= 75:
            left.remove(best)
            pairs.append((task, best))
        else:
            pairs.append((task, None))
    return pairs


def _likeness(task: Task, row: Read) -> float:
    alike: float = fuzz.ratio(fold(task.content), fold(row["content"]))
    same_place = 5 * (task.order == (row["order"] or "")) + 3 * (task.area == row["area"])
    return alike + float(same_place) / 10


def _deadline(row: Read) -> Deadline:
    cycles = tuple(row["recurrences"] or ([row["recurrence"]] if row["recurrence"] else []))
    if row["kind"] == "range" and row["continuous"]:
        cycles = ("continuous",)
    return row["kind"], row["start"], row["due"], cycles


def _same_deadline(gold: Deadline, read_: Deadline) -> bool:
    kind, start, due, cycles = gold
    if kind != read_[0]:
        return False
    if kind == "recurring":
        return not cycles or set(cycles) == set(read_[3])
    if kind in ("date", "range"):
        plain = start == read_[1] and due == read_[2]
        return plain and (kind == "date" or ("continuous" in cycles) == ("continuous" in read_[3]))
    return True


def _names(pairs: Iterable[tuple[Task, Read | None]]) -> dict[str, str]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for task, row in pairs:
        if row is not None and len(task.leads) == len(row["leads"]):
            for code, name in zip(task.leads, row["leads"], strict=True):
                votes[code][name] += 1
    return {code: counter.most_common(1)[0][0] for code, counter in votes.items()}


def _row_differences(plan: Plan, task: Task, row: Read, names: Mapping[str, str]) -> list[str]:
    loose = plan.loose_spaces
    gold_texts = {
        "order": task.order,
        "content": task.content,
        "lead_text": task.lead_text,
        "coordination_text": task.coordination,
        "time_text": task.time_text,
    }
    wrong = [
        f"{name}: gold {wanted!r}, read {row[name]!r}"
        for name, wanted in gold_texts.items()
        if wanted != "*" and _text(wanted, loose) != _text(row[name], loose)
    ]
    if task.area not in ("?", row["area"]):
        wrong.append(f"area: gold {task.area}, read {row['area']}")
    products = [_text(product, loose) for product in task.products]
    if products != [_text(product, loose) for product in row["products"]]:
        wrong.append(f"products: gold {list(task.products)}, read {row['products']}")
    if [names.get(code) for code in task.leads] != list(row["leads"]):
        wrong.append(f"leads: gold {task.leads}, read {row['leads']}")
    if not any(_same_deadline(gold, _deadline(row)) for gold in task.deadlines):
        wrong.append(f"deadline: {task.time_text!r} gold {task.deadlines}, read {_deadline(row)}")
    return wrong


def _score_tasks(plan: Plan, answer: Read, score: Score) -> None:
    pairs = _pairs(plan, answer["tasks"])
    names = _names(pairs)
    score.rows = len(pairs)
    for task, row in pairs:
        if row is None:
            score.differences.append(f"ROW MISSED {task.order} {task.content!r}")
            continue
        wrong = _row_differences(plan, task, row, names)
        score.rows_right += not wrong
        if any(line.startswith("deadline:") for line in wrong):
            honest = row["kind"] == "unknown"
            score.deadlines_unknown += honest
            score.deadlines_wrong += not honest
        score.differences += [f"ROW {task.order} {task.content[:50]!r} {line}" for line in wrong]
    matched = [id(row) for _, row in pairs]
    for row in answer["tasks"]:
        if id(row) not in matched:
            score.rows_false += 1
            score.differences.append(
                f"ROW INVENTED {row['order']} {row['content']!r} where {row.get('where')}"
            )
    if len(set(names.values())) < len(names):
        score.differences.append(f"UNITS merged: {names}")


def _matches(gold: Target, row: Read) -> bool:
    if (
        row["value"] is None
        or abs(float(row["value"]) - gold.value) > 0.01
        or row["comparator"] != gold.comparator
    ):
        return False
    if gold.unit is not None and fold(gold.unit) != fold(row["unit"] or ""):
        return False
    return _same_line(gold, row)


def _same_line(gold: Target, row: Read) -> bool:
    return fuzz.partial_ratio(fold(row["text"])[:160], fold(gold.line)) >= 85


def _placed(gold: Target, row: Read) -> bool:
    years = gold.years is None or (row["year_from"], row["year_to"]) == gold.years
    return years and gold.area in ("?", row["area"])


def _score_targets(plan: Plan, answer: Read, score: Score) -> None:
    left = [row for row in answer["targets"] if row["value"] is not None or row["min"] is not None]
    golds = sorted(plan.targets, key=lambda gold: gold.optional)
    missed: list[Target] = []
    for gold in golds:
        fitting = [row for row in left if _matches(gold, row)]
        score.targets += not gold.optional
        if not fitting:
            missed += [] if gold.optional else [gold]
            continue
        best = max(fitting, key=lambda row: _placed(gold, row))
        left.remove(best)
        if gold.optional:
            continue
        score.targets_right += 1
        score.targets_placed += _placed(gold, best)
        if not _placed(gold, best):
            place = f"{best['area']} {best['year_from']}-{best['year_to']}"
            score.differences.append(
                f"TARGET PLACE {gold.line!r} gold {gold.area} {gold.years}, read {place}"
            )
    for gold in missed:
        near = [_told(row) for row in answer["targets"] if _same_line(gold, row)]
        wanted = f"{gold.comparator} {gold.value:g} {gold.unit}"
        score.differences.append(f"TARGET MISSED {gold.line!r} gold {wanted}; read of that line {near}")
    spans = [gold for gold in golds if gold.optional]
    for row in left:
        if row["value"] is None and any(_same_line(gold, row) for gold in spans):
            continue
        score.targets_false += 1
        score.differences.append(f"TARGET FALSE {row['text']!r} {_told(row)} where {row['where']}")


def _told(row: Read) -> str:
    span = f" [{row['min']}..{row['max']}]" if row["min"] is not None else ""
    return f"{row['comparator']} {row['value']} {row['unit']}{span}"


def _score_fields(plan: Plan, answer: Read, score: Score) -> None:
    said = {**answer["plan"], "signer": (answer["plan"]["signer"] or {}).get("name")}
    for name, wanted in plan.fields.items():
        score.fields += 1
        got = said[name]
        if name == "replaces":
            same = len(got) == len(wanted) and all(  # type: ignore[arg-type]
                str(part) in str(text)
                for part, text in zip(wanted, got, strict=True)  # type: ignore[call-overload]
            )
        else:
            same = got == wanted
        score.fields_right += same
        if not same:
            score.differences.append(f"FIELD {name}: gold {wanted!r}, read {got!r}")
    codes = {warning["code"] for warning in answer["warnings"]}
    score.warnings = len(plan.warnings)
    score.warnings_right = len(plan.warnings & codes)
    score.differences += [f"WARNING not given: {code}" for code in sorted(plan.warnings - codes)]
    duties = {(duty["direction"], duty["cycle"]) for duty in answer["obligations"]}
    score.duties = len(plan.duties)
    score.duties_right = len(plan.duties & duties)
    score.differences += [
        f"DUTY not proposed: {duty}; read {sorted(duties)}" for duty in sorted(plan.duties - duties)
    ]
    others = sorted(codes - plan.warnings)
    if others:
        told = [f"{item['code']} {item['message']}" for item in answer["warnings"] if item["code"] in others]
        score.differences.append(f"(warnings besides: {told})")


def measure(plan: Plan, folder: Path) -> Score:
    """One plan built, read and compared."""
    answer = read(plan, folder)
    score = Score()
    _score_tasks(plan, answer, score)
    _score_targets(plan, answer, score)
    _score_fields(plan, answer, score)
    return score


COLUMNS = ("rows", "false", "targets", "false", "placed", "wrong", "unknown", "fields", "warned", "duties")


def figures(scores: Mapping[str, Score]) -> str:
    """One line a plan and the totals; ``wrong`` and ``unknown`` are deadlines."""
    total = Score()
    for score in scores.values():
        for key, value in vars(score).items():
            if isinstance(value, int):
                setattr(total, key, getattr(total, key) + value)
    lines = [_line("plan", COLUMNS), *(_line(name, _cells(score)) for name, score in scores.items())]
    return "\n".join([*lines, _line("TOTAL", _cells(total))]) + "\n"


def _cells(score: Score) -> list[str]:
    return [
        f"{score.rows_right}/{score.rows}",
        str(score.rows_false),
        f"{score.targets_right}/{score.targets}",
        str(score.targets_false),
        str(score.targets_placed),
        str(score.deadlines_wrong),
        str(score.deadlines_unknown),
        f"{score.fields_right}/{score.fields}",
        f"{score.warnings_right}/{score.warnings}",
        f"{score.duties_right}/{score.duties}",
    ]


def _line(name: str, values: Sequence[str]) -> str:
    return f"{name:18}" + "".join(f"{value:>9}" for value in values)
