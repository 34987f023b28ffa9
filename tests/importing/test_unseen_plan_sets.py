"""The import, measured through the command line on sets of plans written without seeing it (`plan_sets`).

What each gave when it was measured blind stands beside it. Afterwards the kinds of its misses were mended,
with invented sentences in the tests of the parts, never its samples: all that stands here holds what is read
now, and proves nothing about plans that nobody has read yet.
"""

import sys
from argparse import Namespace
from collections import Counter
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

from cchc_desktop.cli.commands import deadline
from tests.importing.plan_sets.gold import YEAR, phrases, verdict
from tests.importing.plan_sets.measure import Score, figures, measure, read
from tests.importing.plan_sets.model import load


@dataclass(frozen=True, slots=True)
class PlanSet:
    """How much a set holds; all of it is read, but for the duties said here."""

    letter: str
    rows: int
    targets: int
    fields: int
    duties: int
    phrases: int
    duties_missed: int = 0
    duties_false: int = 0


SETS = (
    # Blind: 272 rows (16 of the missing are one PDF's table without ruling lines), 208 targets and 6 false,
    # 27 duties, 98 phrases; two slips of the gold mended since. Left: a weekly duty.
    PlanSet("g", rows=296, targets=215, fields=219, duties=35, phrases=102, duties_missed=1),
    # Blind: 323 rows, 199 targets (10 of the missing are one table's own column of targets), 246 fields,
    # 31 duties, 84 phrases and the other one wrong; nothing false.
    PlanSet("h", rows=323, targets=211, fields=247, duties=31, phrases=85),
    # Blind at e271a83: 260 rows, 179 targets and 2 false, 181 fields, 27 duties and 2 false, 61 phrases and
    # the other one wrong. Left: the gold wants a cycle without a day as `due_text`, which CLI.md leaves null.
    PlanSet("i", rows=262, targets=181, fields=181, duties=29, phrases=62, duties_missed=1, duties_false=1),
    # Blind at 74a6ecb: 141 rows (the 13 others from one head, "cùng thực hiện", that nobody read), 124
    # targets and 5 false, 179 fields, 23 duties and 1 false, 67 phrases and 2 of the others wrong.
    PlanSet("j", rows=154, targets=126, fields=181, duties=24, phrases=70),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A set and what was read of it: of each plan, and in all."""

    of: PlanSet
    scores: dict[str, Score]
    whole: Score


@pytest.fixture(scope="module", params=SETS, ids=lambda one: one.letter)
def measured(request: pytest.FixtureRequest) -> Measured:
    """Every plan of a set, imported once."""
    stored = import_module(f"tests.importing.plans_{request.param.letter}")
    scores = {
        name: measure(plan, read(plan)) for name in stored.NAMES for plan in [load(stored.FOLDER, name)]
    }
    return Measured(request.param, scores, sum(scores.values(), Score()))


def test_task_rows_are_found_with_every_column_right_and_none_is_invented(
    measured: Measured, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        sys.stdout.write(figures(measured.scores))
    whole = measured.whole
    assert whole.rows == measured.of.rows
    assert (whole.rows_found, whole.rows_right, whole.rows_false) == (whole.rows, whole.rows, 0)


def test_deadlines_of_rows_are_understood_or_honestly_unknown(measured: Measured) -> None:
    assert measured.whole.deadlines_right == measured.of.rows


def test_numeric_targets_are_found_in_their_place_and_none_is_invented(measured: Measured) -> None:
    whole = measured.whole
    assert whole.targets == measured.of.targets
    assert (whole.targets_right, whole.targets_placed, whole.targets_false) == (
        whole.targets,
        whole.targets,
        0,
    )


def test_the_plans_own_fields_and_duties_are_read(measured: Measured) -> None:
    whole, of = measured.whole, measured.of
    assert (whole.fields, whole.fields_right) == (of.fields, of.fields)
    assert whole.duties == of.duties
    assert whole.duties_right >= of.duties - of.duties_missed
    assert whole.duties_false <= of.duties_false


@pytest.mark.parametrize("of", SETS, ids=lambda one: one.letter)
def test_further_phrases_are_understood_or_honestly_unknown(of: PlanSet) -> None:
    found: Counter[str] = Counter()
    for phrase, golds in phrases(Path(__file__).with_name(f"phrases_{of.letter}.tsv")).items():
        answer = deadline(Namespace(phrase=phrase, year=YEAR, json=True)).document
        assert answer is not None
        found[verdict(golds, answer)] += 1
    assert found == {"right": of.phrases}
