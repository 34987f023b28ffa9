"""The import, measured on twenty-one plans whose author had not seen what it can read."""

import sys
from dataclasses import dataclass

import pytest

from tests.importing.plans_d import PLANS
from tests.importing.plans_d.gold import Plan
from tests.importing.plans_d.measure import Score, figures, measure, readable

READABLE = [plan for plan in PLANS if readable(plan)]


@dataclass(frozen=True)
class Floor:
    """What was right at least, and wrong at most, when the set was first read."""

    rows: int
    targets: int
    fields: int
    false_targets: int = 0
    wrong_deadlines: int = 0
    false_rows: int = 0


FLOORS = {
    "suoi_bang": Floor(21, 19, 8),
    "cau_den": Floor(19, 16, 8, false_targets=1),
    "hon_ngang": Floor(16, 22, 8),
    "na_phung": Floor(16, 14, 8),
    "ia_mron": Floor(19, 10, 8),
    "rach_choi": Floor(16, 14, 8),
    "dong_lac_thuong": Floor(21, 12, 8),
    "go_lut": Floor(18, 15, 8),
    "pa_khom": Floor(0, 17, 8),
    "vinh_ngu": Floor(16, 12, 8),
    "cu_lao_may": Floor(36, 0, 8),
    "ea_tu_lang": Floor(18, 13, 6),
    "bau_sen_da": Floor(16, 0, 6),
    "yen_lo_thuong": Floor(12, 15, 8),
    "chieng_hin": Floor(18, 13, 8),
    "ky_vong_dong": Floor(19, 12, 8),
    "dak_pring_ha": Floor(12, 7, 8),
    "bac_lung_phu": Floor(14, 7, 8),
    "ta_nhung": Floor(11, 12, 8),
    "muong_than": Floor(8, 6, 8),
    "phu_vang": Floor(10, 5, 7),
}


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Score]:
    """Every plan this machine can build, read once and measured."""
    folder = tmp_path_factory.mktemp("plans_d")
    return {plan.name: measure(plan, folder) for plan in READABLE}


def test_the_figures_are_shown(scores: dict[str, Score], capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        sys.stdout.write("\n" + figures(scores))
    assert set(FLOORS) == {plan.name for plan in PLANS}


@pytest.mark.parametrize("plan", READABLE, ids=lambda plan: plan.name)
def test_no_plan_is_read_worse_than_at_first(plan: Plan, scores: dict[str, Score]) -> None:
    score, floor = scores[plan.name], FLOORS[plan.name]
    told = "\n".join(score.differences)
    assert score.rows_right >= floor.rows, told
    assert score.rows_false <= floor.false_rows, told
    assert score.targets_right >= floor.targets, told
    assert score.targets_false <= floor.false_targets, told
    assert score.deadlines_wrong <= floor.wrong_deadlines, told
    assert score.fields_right >= floor.fields, told
