"""The import, measured on a third set of plans written without seeing it."""

import sys

import pytest

from tests.importing.plans.compare import Score, code_gaps, duty_gaps, field_differences, figures, measure
from tests.importing.plans.model import SamplePlan
from tests.importing.plans_c import PLANS

NAMES = [plan.name for plan in PLANS]


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Score]:
    """Every sample plan built, read once and measured."""
    return measure(PLANS, tmp_path_factory.mktemp("plans_c"))


def test_task_rows_are_found_with_every_column_right_and_none_is_invented(
    scores: dict[str, Score], capsys: pytest.CaptureFixture[str]
) -> None:
    report = figures(PLANS, scores)
    with capsys.disabled():
        sys.stdout.write(report)
    right = sum(score.rows_right for score in scores.values())
    rows = sum(score.rows for score in scores.values())
    assert right >= rows * 0.97, report
    assert sum(score.rows_false for score in scores.values()) == 0, report


def test_targets_with_a_number_are_found_and_hardly_any_is_invented(scores: dict[str, Score]) -> None:
    report = figures(PLANS, scores)
    found = sum(score.targets_found for score in scores.values())
    wanted = sum(score.targets for score in scores.values())
    false = sum(score.targets_false for score in scores.values())
    assert found >= wanted * 0.90, report
    assert false <= (found + false) * 0.05, report


def test_targets_found_carry_their_field_phase_and_place(scores: dict[str, Score]) -> None:
    placed = sum(score.targets_placed for score in scores.values())
    found = sum(score.targets_found for score in scores.values())
    assert placed >= found * 0.90, figures(PLANS, scores)


@pytest.mark.parametrize("plan", PLANS, ids=NAMES)
def test_the_plans_own_fields_are_right(plan: SamplePlan, scores: dict[str, Score]) -> None:
    assert list(field_differences(plan.expected.plan, scores[plan.name].draft)) == []


@pytest.mark.parametrize("plan", PLANS, ids=NAMES)
def test_reporting_duties_are_proposed(plan: SamplePlan, scores: dict[str, Score]) -> None:
    assert list(duty_gaps(plan, scores[plan.name].draft)) == []


@pytest.mark.parametrize("plan", PLANS, ids=NAMES)
def test_defects_are_warned_of_and_sound_places_are_not(plan: SamplePlan, scores: dict[str, Score]) -> None:
    draft = scores[plan.name].draft
    assert list(code_gaps(plan, draft)) == []
    assert all(warning.message.strip() for warning in draft.warnings)
