"""The import, measured on plans of a blind author through the same command as `import --dry-run --json`."""

from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.cli.commands import import_plan
from tests.importing.plans_e import PLANS
from tests.importing.plans_e.gold import Plan, Score, score

# The first measurement is the floor: it may only get better.
ROWS_RIGHT_AT_LEAST = 131
ROWS_FALSE_AT_MOST = 0
TARGETS_RIGHT_AT_LEAST = 89
TARGETS_FALSE_AT_MOST = 0
DEADLINES_WRONG_AT_MOST = 0


def read(plan: Plan, folder: Path) -> dict[str, Any]:
    """The command's JSON document for one plan built into the folder."""
    path = folder / plan.file
    plan.build(path)
    document = import_plan(Namespace(file=path, year=None, dry_run=True, json=True)).document
    assert document is not None
    return document


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> list[Score]:
    """Every plan built, read once and held against its gold."""
    folder = tmp_path_factory.mktemp("plans_e")
    return [score(plan, read(plan, folder)) for plan in PLANS]


def _report(scores: list[Score]) -> str:
    return "\n".join(line for found in scores for line in (found.line(), *found.notes))


def test_as_many_task_rows_as_measured_are_right_and_no_more_are_invented(scores: list[Score]) -> None:
    assert sum(found.rows_right for found in scores) >= ROWS_RIGHT_AT_LEAST, _report(scores)
    assert sum(found.rows_false for found in scores) <= ROWS_FALSE_AT_MOST, _report(scores)


def test_as_many_targets_as_measured_are_right_and_no_more_are_invented(scores: list[Score]) -> None:
    assert sum(found.targets_right for found in scores) >= TARGETS_RIGHT_AT_LEAST, _report(scores)
    assert sum(found.targets_false for found in scores) <= TARGETS_FALSE_AT_MOST, _report(scores)


def test_no_more_deadlines_than_measured_are_understood_wrongly(scores: list[Score]) -> None:
    assert sum(found.deadlines_wrong for found in scores) <= DEADLINES_WRONG_AT_MOST, _report(scores)
