"""Warnings while the officer mends a plan: typed cells are judged anew, the rest stays as it was read."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cchc_desktop.importing.draft import Draft, DraftTask
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.phrases import parse_deadline
from cchc_desktop.importing.readers import read_source
from cchc_desktop.importing.relint import Mended, relint
from tests.importing.plans import PLANS
from tests.importing.plans.model import SamplePlan
from tests.importing.sources import HEAD, draft, grid

ROWS = (
    ("1", "Rà soát văn bản của xã", "Báo cáo", "", "", "Quý I/2026"),
    ("2", "Niêm yết thủ tục hành chính", "Bảng", "Phòng Kinh tế", "", ""),
    ("3", "Đối thoại với người dân", "Biên bản", "Phòng Kinh tế", "", "lúc nào tiện thì làm"),
    ("4", "Tập huấn kỹ năng số", "Danh sách", "Phòng Kinh tế", "", "Quý IV/2025"),
)


@pytest.fixture
def read() -> Draft:
    """A plan of the fictitious commune Suối Mơ with an oddity in each row."""
    return draft(
        "Số:      /KH-UBND",
        "KẾ HOẠCH",
        "Cải cách hành chính xã Suối Mơ năm 2026",
        "I. MỤC TIÊU",
        "- Tỷ lệ cơ quan được kiểm tra cải cách hành chính trong năm đạt 25% trở lên.",
        "II. NHIỆM VỤ",
        "- Bảo đảm tỷ lệ cơ quan được kiểm tra cải cách hành chính trong năm đạt 20%.",
        "PHỤ LỤC: NHIỆM VỤ",
        grid(HEAD, *ROWS),
    )


def as_read(read: Draft) -> Mended:
    """Nothing typed yet."""
    return Mended(read.plan, read.tasks, frozenset(), read.targets, read.units)


def typed(read: Draft, at: int, mend: Callable[[DraftTask], DraftTask]) -> Mended:
    """One row typed."""
    tasks = list(read.tasks)
    tasks[at] = mend(tasks[at])
    return replace(as_read(read), tasks=tasks, changed={at})


def codes(read: Draft, now: Mended) -> list[str]:
    """The codes left."""
    return sorted(warning.code for warning in relint(read, now))


ALL = ["contradiction", "empty-number", "no-deadline", "no-lead", "shifted-column", "year-outside-plan"]


def test_a_number_typed_takes_its_warning_away(read: Draft) -> None:
    assert codes(read, as_read(read)) == ALL
    now = replace(as_read(read), plan=replace(read.plan, number="15/KH-UBND"))
    assert codes(read, now) == [code for code in ALL if code != "empty-number"]


@pytest.mark.parametrize(
    ("at", "mend", "gone"),
    [
        (0, lambda task: replace(task, lead_text="Phòng Kinh tế", leads=("Phòng Kinh tế",)), "no-lead"),
        (1, lambda t: replace(t, time_text="Quý I", deadline=parse_deadline("Quý I", 2026)), "no-deadline"),
        (
            2,
            lambda t: replace(t, time_text="Cả năm", deadline=parse_deadline("Cả năm", 2026)),
            "shifted-column",
        ),
        (
            3,
            lambda t: replace(t, time_text="Quý I", deadline=parse_deadline("Quý I", 2026)),
            "year-outside-plan",
        ),
    ],
)
def test_a_cell_mended_takes_its_warning_away(
    read: Draft, at: int, mend: Callable[[DraftTask], DraftTask], gone: str
) -> None:
    assert codes(read, typed(read, at, mend)) == [code for code in ALL if code != gone]


def test_a_cell_spoiled_brings_one(read: Draft) -> None:
    now = typed(read, 1, lambda task: replace(task, lead_text="", leads=()))
    assert codes(read, now) == sorted([*ALL, "no-lead"])


def test_a_row_left_out_takes_its_warnings_with_it(read: Draft) -> None:
    assert codes(read, replace(as_read(read), tasks=read.tasks[1:])) == [c for c in ALL if c != "no-lead"]


def test_another_year_is_another_judgement_of_every_day(read: Draft) -> None:
    now = replace(as_read(read), plan=replace(read.plan, year_from=2025, year_to=2025))
    outside = [w.where for w in relint(read, now) if w.code == "year-outside-plan"]
    assert outside == [read.tasks[0].where]


def test_a_target_set_right_ends_the_contradiction(read: Draft) -> None:
    first, second = (target for target in read.targets if target.value in (25, 20))
    now = replace(as_read(read), targets=(first, replace(second, value=first.value)))
    assert "contradiction" not in codes(read, now)


def test_units_agreed_to_are_warned_of_no_more() -> None:
    rows = (
        ("1", "Rà soát văn bản", "", "Phòng Văn hóa - Xã hội", "", "Quý I/2026"),
        ("2", "Niêm yết thủ tục", "", "Phòng VH-XH", "", "Quý I/2026"),
    )
    read = draft("Kế hoạch năm 2026", grid(HEAD, *rows))
    assert "unit-spellings" in codes(read, as_read(read))
    assert "unit-spellings" not in codes(read, replace(as_read(read), units=()))


@pytest.mark.parametrize("plan", PLANS, ids=[plan.name for plan in PLANS])
def test_before_anything_is_typed_the_warnings_are_those_of_the_reading(
    plan: SamplePlan, tmp_path: Path
) -> None:
    read = extract(read_source(plan.build(tmp_path)))
    assert relint(read, as_read(read)) == read.warnings
