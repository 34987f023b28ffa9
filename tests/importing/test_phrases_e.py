"""Deadline phrases of a blind author, put to the same command as an officer's `deadline --json`."""

import calendar
import re
import unicodedata
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.cli.commands import deadline

SAMPLES = Path(__file__).with_name("phrases_e.tsv")
YEAR = 2026
# The first, blind measurement was 268 of 274, 2 wrong; what it taught is mended since.
RIGHT_AT_LEAST = 273
WRONG_AT_MOST = 1


@dataclass(frozen=True, slots=True)
class Sample:
    """One phrase and every answer that the contract allows for it."""

    phrase: str
    golds: tuple[str, ...]


def _samples() -> list[Sample]:
    lines = SAMPLES.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [Sample(_written(phrase), tuple(gold.split(" || "))) for phrase, gold in rows]


def _written(phrase: str) -> str:
    plain = phrase.replace("<EMPTY>", "").replace("<NBSP>", "\u00a0")
    if plain.startswith("<NFD>"):
        return unicodedata.normalize("NFD", plain.removeprefix("<NFD>"))
    return plain


def _monthly(day: int | None, shift: int) -> list[str]:
    found = []
    for month in range(1 + shift, 13 + shift):
        year, number = (YEAR, month) if month <= 12 else (YEAR + 1, month - 12)
        found.append(date(year, number, day or calendar.monthrange(year, number)[1]).isoformat())
    return found


def _days(text: str) -> list[str]:
    if text == "Mend":
        return _monthly(None, 0)
    if match := re.fullmatch(r"([MNQ])(\d\d)", text):
        day = int(match[2])
        if match[1] == "Q":
            return [date(YEAR, month, day).isoformat() for month in (3, 6, 9, 12)]
        return _monthly(day, 1 if match[1] == "N" else 0)
    return [part if len(part) == 10 else f"{YEAR}-{part}" for part in text.split(",")]


def _fits(wanted: str, found: object) -> bool:
    return wanted == "*" or found == (None if wanted == "-" else wanted)


def _recurring(words: list[str], answer: dict[str, Any]) -> bool:
    found = set(answer["recurrences"]) | ({answer["recurrence"]} - {None})
    if words[0] != "*" and found != set(words[0].split(",")):
        return False
    for word in words[1:]:
        name, value = word.split("=")
        if name == "occ" and answer["occurrences"] != _days(value):
            return False
        if name == "times" and answer["times_per_year"] != int(value):
            return False
    return True


def _range(words: list[str], answer: dict[str, Any]) -> bool:
    days = _fits(words[0], answer["start"]) and _fits(words[1], answer["due"])
    return days and answer["continuous"] is (words[2:] == ["cont"])


def _relative(words: list[str], answer: dict[str, Any]) -> bool:
    return [str(answer["amount"]), answer["amount_unit"]] == words


RULES: dict[str, tuple[str, Callable[[list[str], dict[str, Any]], bool]]] = {
    "date": ("date", lambda words, answer: _fits(words[0], answer["due"])),
    "range": ("range", _range),
    "ongoing": ("ongoing", lambda words, answer: _fits(words[0], answer["start"]) and answer["due"] is None),
    "rec": ("recurring", _recurring),
    "event": ("on_event", lambda _, answer: bool(answer["anchor"])),
    "rel": ("relative", _relative),
    "none": ("none", lambda _, answer: answer["due"] is None),
    "unknown": ("unknown", lambda _, answer: answer["due"] is None),
}


def _matches(gold: str, answer: dict[str, Any]) -> bool:
    name, *words = gold.split()
    if words[-1:] == ["+"]:
        words.pop()
        if answer["follow_up"] is None:
            return False
    kind, rule = RULES[name]
    return answer["kind"] == kind and rule(words, answer)


def _answer(phrase: str) -> dict[str, Any]:
    document = deadline(Namespace(phrase=phrase, year=YEAR, json=True)).document
    assert document is not None
    return document


def _verdicts() -> dict[str, list[tuple[Sample, dict[str, Any]]]]:
    found: dict[str, list[tuple[Sample, dict[str, Any]]]] = {"right": [], "unknown": [], "wrong": []}
    for sample in _samples():
        answer = _answer(sample.phrase)
        if any(_matches(gold, answer) for gold in sample.golds):
            found["right"].append((sample, answer))
        elif answer["kind"] == "unknown":
            found["unknown"].append((sample, answer))
        else:
            found["wrong"].append((sample, answer))
    return found


@pytest.fixture(scope="module")
def verdicts() -> dict[str, list[tuple[Sample, dict[str, Any]]]]:
    """Each phrase asked once, sorted by how the answer stands to the gold."""
    return _verdicts()


def test_phrases_of_a_blind_author_stay_as_well_understood_as_measured(
    verdicts: dict[str, list[tuple[Sample, dict[str, Any]]]],
) -> None:
    assert len(verdicts["right"]) >= RIGHT_AT_LEAST


def test_hardly_any_of_them_is_understood_wrongly(
    verdicts: dict[str, list[tuple[Sample, dict[str, Any]]]],
) -> None:
    wrong = [sample.phrase for sample, _ in verdicts["wrong"]]
    assert len(wrong) <= WRONG_AT_MOST, wrong
