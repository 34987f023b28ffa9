"""A plan read again against the one kept: same, edited, moved, new, dropped."""

import time
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.compare import (
    KnownTarget,
    KnownTask,
    Verdict,
    match_targets,
    match_tasks,
)
from cchc_desktop.importing.draft import DraftTarget, DraftTask

SURVEY = DraftTask(
    area=Area.TTHC,
    area_title="",
    order="1",
    content="Khảo sát mức độ hài lòng của người dân",
    products=("Báo cáo khảo sát",),
    leads=("Phòng Kinh tế",),
    lead_text="Phòng Kinh tế",
    coordination_text="",
    time_text="Quý II/2026",
    deadline=Deadline("Quý II/2026", DeadlineKind.RANGE),
    where="TT 1",
    place=0,
)
TRAINING = replace(
    SURVEY, order="2", content="Mở lớp tập huấn dịch vụ công trực tuyến", products=("Danh sách",)
)


def kept(task: DraftTask, task_id: int) -> KnownTask:
    return KnownTask(
        task_id, task.area.value, task.order, task.content, task.lead_text, task.time_text, task.products
    )


def verdicts(known: list[KnownTask], drafted: list[DraftTask]) -> list[Verdict]:
    return [match.verdict for match in match_tasks(known, drafted)]


def test_a_task_with_the_same_words_in_the_same_place_is_the_same() -> None:
    assert verdicts([kept(SURVEY, 7)], [SURVEY]) == [Verdict.SAME]


def test_spelling_of_spaces_and_tone_marks_is_no_edit() -> None:
    retyped = replace(SURVEY, content="Khảo  sát mức độ HÀI LÒNG của người dân")
    assert verdicts([kept(SURVEY, 7)], [retyped]) == [Verdict.SAME]


def test_another_deadline_lead_or_product_is_an_edit() -> None:
    for changed in (
        replace(SURVEY, time_text="Quý III/2026"),
        replace(SURVEY, lead_text="Văn phòng HĐND và UBND"),
        replace(SURVEY, products=("Báo cáo khảo sát", "Phiếu khảo sát")),
    ):
        assert verdicts([kept(SURVEY, 7)], [changed]) == [Verdict.EDITED]


def test_the_same_words_under_another_number_or_area_are_moved() -> None:
    assert verdicts([kept(SURVEY, 7)], [replace(SURVEY, order="9")]) == [Verdict.MOVED]
    assert verdicts([kept(SURVEY, 7)], [replace(SURVEY, area=Area.CONG_VU)]) == [Verdict.MOVED]


def test_reworded_tasks_are_found_again_and_strangers_are_not() -> None:
    reworded = replace(SURVEY, content="Khảo sát mức độ hài lòng của người dân, tổ chức")
    found = match_tasks([kept(SURVEY, 7), kept(TRAINING, 8)], [reworded])
    assert [(match.verdict, match.known_id) for match in found] == [
        (Verdict.EDITED, 7),
        (Verdict.DROPPED, 8),
    ]
    assert verdicts([kept(SURVEY, 7)], [TRAINING]) == [Verdict.NEW, Verdict.DROPPED]


def test_of_two_tasks_of_the_same_words_each_keeps_its_own_place() -> None:
    twin = replace(SURVEY, area=Area.CONG_VU, order="4")
    found = match_tasks([kept(SURVEY, 1), kept(twin, 2)], [twin, SURVEY])
    assert [(match.draft_index, match.known_id, match.verdict) for match in found] == [
        (0, 2, Verdict.SAME),
        (1, 1, Verdict.SAME),
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([SURVEY, TRAINING]), max_size=6), st.lists(st.sampled_from([SURVEY, TRAINING]))
)
def test_every_task_of_both_sides_is_told_of_exactly_once(
    before: list[DraftTask], after: list[DraftTask]
) -> None:
    found = match_tasks([kept(task, at) for at, task in enumerate(before)], after)
    drafted = [match.draft_index for match in found if match.draft_index is not None]
    known = [match.known_id for match in found if match.known_id is not None]
    assert sorted(drafted) == list(range(len(after)))
    assert sorted(known) == list(range(len(before)))


RATE = DraftTarget(
    area=Area.TTHC,
    text="Tỷ lệ hồ sơ đúng hạn đạt từ 98%",
    shape=Shape.RATE,
    comparator=Comparator.GE,
    value=Decimal(98),
    min=None,
    max=None,
    unit="%",
    baseline=None,
    condition=None,
    measured_on=None,
    per_unit=None,
    year_from=2026,
    year_to=2026,
    where="",
    place=0,
)


def test_targets_pair_by_their_words_and_tell_another_number() -> None:
    known = [
        KnownTarget(1, RATE.text, ">=", Decimal("98.0"), None, None, "%"),
        KnownTarget(2, "Có 02 sáng kiến", ">=", Decimal(2), None, None, "sáng kiến"),
    ]
    found = match_targets(known, [RATE, replace(RATE, value=Decimal(99))])
    assert [(match.verdict, match.known_id) for match in found] == [
        (Verdict.SAME, 1),
        (Verdict.NEW, None),
        (Verdict.DROPPED, 2),
    ]
    [other, _] = match_targets(known, [replace(RATE, value=Decimal(99))])
    assert other.verdict is Verdict.EDITED


def test_thousands_of_edited_tasks_are_each_found_again_in_a_moment() -> None:
    places = [f"thôn {first} {second}" for first in range(50) for second in range(40)]
    tasks = [replace(SURVEY, order=str(at), content=f"Rà soát hồ sơ của {place} để trình Ủy ban nhân dân xã")
             for at, place in enumerate(places)]  # fmt: skip
    edited = [replace(task, content=f"{task.content} trong quý này") for task in tasks]
    started = time.process_time()
    matches = match_tasks([kept(task, at) for at, task in enumerate(tasks)], edited)
    assert [(match.verdict, match.known_id) for match in matches] == [
        (Verdict.EDITED, at) for at in range(len(tasks))
    ]
    assert time.process_time() - started < 10


def test_a_row_without_words_among_hundreds_is_new() -> None:
    tasks = [replace(SURVEY, order=str(at), content=f"Việc riêng số {at}") for at in range(600)]
    matches = match_tasks([kept(task, at) for at, task in enumerate(tasks)], [replace(SURVEY, content="")])
    assert [m.verdict for m in matches if m.draft_index is not None] == [Verdict.NEW]


def test_thousands_of_tasks_of_one_wording_are_paired_in_their_order() -> None:
    tasks = [replace(SURVEY, order=str(at)) for at in range(3000)]
    moved = [replace(task, order=str(at + 3000)) for at, task in enumerate(tasks)]
    matches = match_tasks([kept(task, at) for at, task in enumerate(tasks)], moved)
    assert [(match.verdict, match.known_id) for match in matches] == [
        (Verdict.MOVED, at) for at in range(len(tasks))
    ]


def test_of_several_tasks_of_one_wording_that_of_the_same_area_is_taken() -> None:
    elsewhere = replace(SURVEY, area=Area.CHI_DAO)
    renumbered = replace(SURVEY, order="9")
    matches = match_tasks([kept(elsewhere, 1), kept(renumbered, 2)], [SURVEY])
    assert [(match.verdict, match.known_id) for match in matches] == [
        (Verdict.MOVED, 2),
        (Verdict.DROPPED, 1),
    ]
