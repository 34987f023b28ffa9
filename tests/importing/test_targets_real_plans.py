"""The targets of the three real plans beside the project, in each of their formats."""

from collections import Counter
from pathlib import Path

import pytest

from cchc_desktop.importing.contradictions import contradictions
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "plans"

# (value, comparator, unit, where), noted down by hand from the printed plans.
Key = tuple[str, str | None, str | None, str]
ALL: tuple[str, str, str] = ("100", ">=", "%")


def _all(where: str, times: int = 1) -> list[Key]:
    return [(*ALL, where)] * times


TAN_DOAN: list[Key] = [
    *[("35", "<=", "thứ hạng", "II.1")] * 2,
    ("1", ">=", "nội dung", "II.2"),
    ("25", ">=", "%", "II.2"),
    ("2", ">=", "sáng kiến", "II.2"),
    ("1", ">=", "cuộc", "II.2"),
    *_all("II.3.1", 3),
    *[("30", ">=", "%", "II.3.2")] * 3,
    ("99", ">", "%", "II.3.2"),
    *_all("II.3.2", 3),
    *_all("II.3.3"),
    *_all("II.3.4", 2),
    ("4", ">=", "cuộc", "II.3.4"),
    ("2", ">=", "cuộc", "II.3.4"),
    ("80", ">=", "%", "II.3.5"),
    *_all("II.3.6", 4),
    ("50", ">=", "%", "II.3.6"),
    ("90", ">=", "%", "II.3.6"),
    ("80", ">=", "%", "II.3.6"),
    *[("70", ">=", "%", "II.3.6")] * 2,
    ("20", ">=", "%", "III.1"),
    ("1", ">=", "sáng kiến", "IV.3"),
    *_all("IV.6"),
    ("0", "=", "hồ sơ", "IV.6"),
    ("1", ">=", "sáng kiến", "IV.6"),
]
HUNG_THANG: list[Key] = [
    *_all("I.2"),
    *_all("II", 3),
    ("98", ">=", "%", "II"),
    ("90", ">=", "%", "II"),
    ("0", "=", None, "II"),
]
THUONG_XUAN: list[Key] = [
    *_all("II.1"),
    *_all("II.1.c"),
    *_all("II.1.đ"),
    *_all("II.1.e"),
    ("98", ">", "%", "II.1.e"),
    ("90", ">=", "%", "II.1.g"),
    *_all("Phụ lục số 02, TT 2"),
    ("80", ">", "%", "Phụ lục số 02, TT 8"),
]
PLANS = {"tan-doan-2025": TAN_DOAN, "hung-thang-2026": HUNG_THANG, "thuong-xuan-2026": THUONG_XUAN}

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(
        not FOLDER.is_dir(), reason="the folder shared/plans with the three real plans is absent"
    ),
]


def _targets(name: str, kind: str) -> tuple[DraftTarget, ...]:
    return extract(read_source(FOLDER / f"{name}.{kind}")).targets


def _key(target: DraftTarget) -> Key:
    return (
        str(target.value),
        target.comparator.value if target.comparator else None,
        target.unit,
        target.where,
    )


@pytest.mark.parametrize("kind", ["txt", "docx", "pdf"])
@pytest.mark.parametrize("name", PLANS)
def test_every_number_noted_by_hand_is_found_and_no_other(name: str, kind: str) -> None:
    found = Counter(_key(t) for t in _targets(name, kind) if t.value is not None or t.min is not None)
    wanted = Counter(PLANS[name])
    if name == "hung-thang-2026":  # the place of the annex row hangs on how the annex is titled
        found = Counter({key: n for key, n in found.items() if "TT" not in key[3]})
    assert (wanted - found, found - wanted) == (Counter(), Counter())


def test_the_long_plan_has_over_forty_targets_and_its_contradiction_shows() -> None:
    found = _targets("tan-doan-2025", "txt")
    assert len(found) >= 40
    inspected = [warning for warning in contradictions(found) if warning.where == "III.1"]
    assert len(inspected) == 1


def test_a_wish_has_no_value_and_disbursement_is_measured_next_january() -> None:
    wishes = [t for t in _targets("thuong-xuan-2026", "docx") if t.value is None and t.min is None]
    assert any("nhóm dẫn đầu" in t.text for t in wishes)
    assert any(t.baseline == "năm 2025" for t in wishes)
    spent = next(t for t in _targets("tan-doan-2025", "docx") if t.where == "II.3.5" and t.value == 80)
    assert spent.measured_on is not None
    assert spent.measured_on.isoformat() == "2026-01-31"
