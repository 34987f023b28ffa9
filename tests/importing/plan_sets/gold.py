"""What each deadline phrase means, in the phrase files' notation, and which unit each spelling names."""

import calendar
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

YEAR = 2026
Answer = dict[str, Any]


def phrases(path: Path) -> dict[str, tuple[str, ...]]:
    """Every phrase of a file with the answers that the contract allows for it."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    pairs = [line.split("\t") for line in lines[1:]]
    return {_written(phrase): tuple(gold.split(" || ")) for phrase, gold in pairs}


def _written(phrase: str) -> str:
    plain = phrase.replace("<EMPTY>", "").replace("<NBSP>", "\u00a0")
    if plain.startswith("<NFD>"):
        return unicodedata.normalize("NFD", plain.removeprefix("<NFD>"))
    return plain


def verdict(golds: tuple[str, ...], answer: Answer) -> str:
    """Whether the answer is right, honestly unknown or wrong."""
    if any(_matches(gold, answer) for gold in golds):
        return "right"
    return "unknown" if answer["kind"] == "unknown" else "wrong"


def _fits(wanted: str, found: object) -> bool:
    return wanted == "*" or found == (None if wanted == "-" else wanted)


def _month_ends(text: str) -> list[str]:
    found = []
    for month in range(1, 13):
        if text[0] == "Q" and month % 3:
            continue
        shift = int(text[0] == "N")
        year, number = YEAR + (month + shift) // 13, (month + shift - 1) % 12 + 1
        day = calendar.monthrange(year, number)[1] if text[1:] == "end" else int(text[1:])
        found.append(date(year, number, day).isoformat())
    return found


def _days(text: str) -> list[str]:
    if text[0] in "MNQ":
        return _month_ends(text)
    return [part if len(part) == 10 else f"{YEAR}-{part}" for part in text.split(",")]


def _recurring(words: list[str], answer: Answer) -> bool:
    cycles = set(words[0].split(","))
    found = set(answer.get("recurrences") or []) | ({answer["recurrence"]} - {None})
    whole = "recurrences" in answer
    if words[0] != "*" and found != cycles and (whole or not found or not found <= cycles):
        return False
    for word in words[1:]:
        name, value = word.split("=")
        if name == "occ" and answer["occurrences"] != _days(value):
            return False
        if name == "times" and answer.get("times_per_year", int(value)) != int(value):
            return False
    return True


def _range(words: list[str], answer: Answer) -> bool:
    days = _fits(words[0], answer["start"]) and _fits(words[1], answer["due"])
    return days and answer["continuous"] is (words[2:] == ["cont"])


def _relative(words: list[str], answer: Answer) -> bool:
    said = str(answer.get("amount", words[0])), answer.get("amount_unit", words[1])
    return list(said) == words and bool(answer["anchor"] or "amount" in answer)


RULES: dict[str, tuple[str, Callable[[list[str], Answer], bool]]] = {
    "date": ("date", lambda words, answer: _fits(words[0], answer["due"])),
    "range": ("range", _range),
    "ongoing": ("ongoing", lambda words, answer: _fits(words[0], answer["start"]) and answer["due"] is None),
    "rec": ("recurring", _recurring),
    "event": ("on_event", lambda _, answer: bool(answer["anchor"])),
    "rel": ("relative", _relative),
    "none": ("none", lambda _, answer: answer["due"] is None),
    "unknown": ("unknown", lambda _, answer: answer["due"] is None),
}


def _matches(gold: str, answer: Answer) -> bool:
    name, *words = gold.split()
    if words[-1:] == ["+"]:
        words.pop()
        if answer.get("follow_up", "") is None:
            return False
    kind, rule = RULES[name]
    return bool(answer["kind"] == kind and rule(words, answer))


def units(path: Path) -> dict[str, tuple[str, ...]]:
    """The agreed names behind each spelling of a leading cell; a blank one names nobody."""
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line]
    return {"": ()} | {spelling: tuple(names.split(" + ")) for spelling, names in pairs}
