"""What a reader of the plan writes down by hand, and how an answer is held against it."""

import difflib
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.importing.test_phrases_e import _matches as same_meaning


@dataclass(frozen=True, slots=True)
class Task:
    """One row; `due` as in phrases_e.tsv, spellings of a lead joined by `|`, an `order` "?" not looked at."""

    area: str
    order: str
    content: str
    products: tuple[str, ...]
    leads: tuple[str, ...]
    coordination: str | None
    time: str | None
    due: str


@dataclass(frozen=True, slots=True)
class Target:
    """Words of its text and `>= 98 %`; alternatives joined by ` / `, `?` in front where CLI.md is open."""

    area: str
    words: str
    value: str


@dataclass(frozen=True, slots=True)
class Plan:
    """One made-up plan: how its file is made and what it says."""

    name: str
    file: str
    build: Callable[[Path], None]
    fields: dict[str, Any]
    tasks: tuple[Task, ...]
    targets: tuple[Target, ...]
    warnings: frozenset[str]
    maybe_warnings: frozenset[str] = frozenset()
    maybe_tasks: tuple[str, ...] = ()
    duties: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Score:
    """How one plan's answer stands to its gold."""

    name: str
    rows: int = 0
    rows_right: int = 0
    rows_missing: int = 0
    rows_false: int = 0
    columns_wrong: dict[str, int] = field(default_factory=dict)
    deadlines_unknown: int = 0
    deadlines_wrong: int = 0
    targets: int = 0
    targets_right: int = 0
    targets_placed: int = 0
    targets_false: int = 0
    fields_wrong: int = 0
    duties_missing: int = 0
    warnings_missing: int = 0
    warnings_extra: int = 0
    notes: list[str] = field(default_factory=list)

    def line(self) -> str:
        """One line for the table of figures."""
        wrong = ", ".join(f"{name} {count}" for name, count in sorted(self.columns_wrong.items())) or "-"
        parts = (
            f"rows {self.rows_right}/{self.rows} (missing {self.rows_missing}) false {self.rows_false}",
            f"targets {self.targets_right}/{self.targets} false {self.targets_false}",
            f"area {self.targets_placed}",
            f"deadlines wrong {self.deadlines_wrong} unknown {self.deadlines_unknown}",
            f"fields wrong {self.fields_wrong} duties missing {self.duties_missing}",
            f"warnings missing {self.warnings_missing} extra {self.warnings_extra}",
            f"columns: {wrong}",
        )
        return f"{self.name:<16} " + " | ".join(parts)


_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "uỷ": "ủy", "uý": "úy", "oè": "òe"}


def plain(text: str | None) -> str:
    """Letters and figures only, one tone placement, small."""
    found = unicodedata.normalize("NFC", text or "").lower().replace("&", " và ")
    for new, old in _TONES.items():
        found = re.sub(rf"{new}(?!\w)", old, found)
    return re.sub(r"[\W_]+", " ", found).strip()


def unit(text: str) -> str:
    """A unit's name without its commune's kind."""
    found = plain(text).replace("ubnd", "ủy ban nhân dân").replace("hđnd", "hội đồng nhân dân")
    return re.sub(r" (của )?(xã|phường|đặc khu)$", "", found)


def score(plan: Plan, answer: dict[str, Any]) -> Score:
    """Everything that is counted for one plan."""
    result = Score(plan.name, rows=len(plan.tasks))
    _score_tasks(plan, answer["tasks"], result)
    _score_targets(plan, answer["targets"], result)
    _score_rest(plan, answer, result)
    return result


def _pairs(golds: Sequence[Task], found: Sequence[dict[str, Any]]) -> dict[int, int]:
    ranked = []
    for number, gold in enumerate(golds):
        wanted = plain(gold.content)
        for place, task in enumerate(found):
            ratio = difflib.SequenceMatcher(None, wanted, plain(task["content"]), autojunk=False).ratio()
            ranked.append((ratio - abs(number - place) * 1e-6, number, place))
    pairs: dict[int, int] = {}
    for ratio, number, place in sorted(ranked, reverse=True):
        if ratio > 0.55 and number not in pairs and place not in pairs.values():
            pairs[number] = place
    return pairs


def _score_tasks(plan: Plan, found: Sequence[dict[str, Any]], result: Score) -> None:
    pairs = _pairs(plan.tasks, found)
    for number, gold in enumerate(plan.tasks):
        if number not in pairs:
            result.rows_missing += 1
            result.notes.append(f"MISSING ROW {gold.order}: {gold.content}")
            continue
        wrong = _columns_wrong(gold, found[pairs[number]], result)
        for name in wrong:
            result.columns_wrong[name] = result.columns_wrong.get(name, 0) + 1
        result.rows_right += not wrong
    allowed = {plain(text) for text in plan.maybe_tasks}
    for place, task in enumerate(found):
        if place not in pairs.values() and plain(task["content"]) not in allowed:
            result.rows_false += 1
            result.notes.append(f"FALSE ROW {task['order']} [{task.get('where')}]: {task['content']!r}")


def _columns_wrong(gold: Task, task: dict[str, Any], result: Score) -> list[str]:
    checks: dict[str, tuple[Any, Any, bool]] = {
        "area": (gold.area, task["area"], task["area"] in gold.area.split("|")),
        "order": (gold.order, task["order"], gold.order == "?" or gold.order == (task["order"] or "")),
        "content": (gold.content, task["content"], plain(gold.content) == plain(task["content"])),
        "products": (gold.products, task["products"], _same_products(gold.products, task["products"])),
        "leads": (gold.leads, task["leads"], _same_leads(gold.leads, task)),
        "coordination": (
            gold.coordination,
            task["coordination_text"],
            plain(gold.coordination) == plain(task["coordination_text"]),
        ),
        "time": (gold.time, task["time_text"], _days(gold.time) == _days(task["time_text"])),
        "deadline": (
            gold.due,
            _meaning(task),
            any(same_meaning(part, task) for part in gold.due.split(" || ")),
        ),
    }
    wrong = [name for name, (_, _, right) in checks.items() if not right]
    for name in wrong:
        wanted, got, _ = checks[name]
        words = gold.time if name == "deadline" else gold.content[:60]
        result.notes.append(f"{name.upper()} of row {gold.order} “{words}”: gold {wanted!r} got {got!r}")
    if "deadline" in wrong:
        honest = task["kind"] == "unknown"
        result.deadlines_unknown += honest
        result.deadlines_wrong += not honest
    return wrong


def _days(text: str | None) -> str:
    return re.sub(r"\b0(?=\d)", "", plain(text))


def _same_products(gold: Sequence[str], found: Sequence[str]) -> bool:
    return [plain(text) for text in gold] == [re.sub(r"^\d\s(?=\D)", "", plain(text)) for text in found]


def _same_leads(gold: Sequence[str], task: dict[str, Any]) -> bool:
    found = [unit(name) for name in task["leads"]]
    if len(found) != len(gold) or (task["lead"] is None) != (not gold):
        return False
    return all(
        name in {unit(part) for part in wanted.split("|")} for name, wanted in zip(found, gold, strict=True)
    )


def _meaning(task: dict[str, Any]) -> dict[str, Any]:
    names = ("kind", "start", "due", "continuous", "recurrences", "amount", "anchor", "occurrences")
    return {name: task[name] for name in names if task.get(name) not in (None, [], False)}


# Targets ------------------------------------------------------------------------------------------------


def _shown(target: dict[str, Any]) -> str:
    if target["min"] is not None and target["value"] is None:
        return f"range {_number(target['min'])} {_number(target['max'])} {target['unit']}"
    return f"{target['comparator']} {_number(target['value'])} {target['unit']}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{float(value):g}"


def _score_targets(plan: Plan, found: Sequence[dict[str, Any]], result: Score) -> None:
    numeric = [target for target in found if target["value"] is not None or target["min"] is not None]
    left = list(range(len(numeric)))
    settled: dict[int, tuple[bool, int]] = {}
    for exact in (True, False):
        for number, gold in enumerate(plan.targets):
            place = next((p for p in left if _fits(gold, numeric[p], exact=exact)), None)
            if place is not None and number not in settled:
                left.remove(place)
                settled[number] = (exact, place)
    for number, gold in enumerate(plan.targets):
        right, place = settled.get(number, (False, -1))
        if not gold.value.startswith("?"):
            _count_target(gold, right, numeric[place] if number in settled else None, result)
    for place in left:
        target = numeric[place]
        result.targets_false += 1
        result.notes.append(f"FALSE TARGET [{target.get('where')}] {_shown(target)}: {target['text']!r}")


def _count_target(gold: Target, right: bool, found: dict[str, Any] | None, result: Score) -> None:
    placed = right and found is not None and found["area"] in gold.area.split("|")
    result.targets += 1
    result.targets_right += right
    result.targets_placed += placed
    shown = f"{_shown(found)} [{found['area']}] {found['text']!r}" if found else "nothing"
    if not right:
        result.notes.append(f"TARGET “{gold.words}” gold {gold.value} got {shown}")
    elif not placed:
        result.notes.append(f"target's area: “{gold.words}” gold {gold.area} got {shown}")


def _fits(gold: Target, target: dict[str, Any], *, exact: bool) -> bool:
    if plain(gold.words) not in plain(target["text"]):
        return False
    return not exact or plain_value(_shown(target)) in {
        plain_value(v) for v in gold.value.lstrip("? ").split(" / ")
    }


def plain_value(text: str) -> str:
    """`>= 98 %`, whatever the spaces and the size of the letters."""
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


# Fields, duties, warnings -------------------------------------------------------------------------------


def _score_rest(plan: Plan, answer: dict[str, Any], result: Score) -> None:
    _score_fields(plan, answer["plan"], result)
    duties = [(duty["direction"], duty["cycle"]) for duty in answer["obligations"]]
    lost = [duty for duty in plan.duties if duty not in duties]
    result.duties_missing = len(lost)
    result.notes += [f"DUTY {duty} missing among {duties}" for duty in lost]
    codes = {warning["code"] for warning in answer["warnings"]}
    missing, extra = plan.warnings - codes, codes - plan.warnings - plan.maybe_warnings
    result.warnings_missing, result.warnings_extra = len(missing), len(extra)
    result.notes += [f"WARNING {code} missing" for code in sorted(missing)]
    result.notes += [
        f"WARNING {warning['code']} extra [{warning['where']}]: {warning['message']}"
        for warning in answer["warnings"]
        if warning["code"] in extra
    ]


def _score_fields(plan: Plan, found: dict[str, Any], result: Score) -> None:
    for name, wanted in plan.fields.items():
        got: Any = found
        for part in name.split("."):
            got = got[part]
        if isinstance(wanted, int) and isinstance(got, list):
            got = len(got)
        if got != wanted:
            result.fields_wrong += 1
            result.notes.append(f"FIELD {name}: gold {wanted!r} got {got!r}")
