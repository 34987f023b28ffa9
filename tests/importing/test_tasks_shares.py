"""Who leads and who helps in one cell, in every wording; labels repeated inside cells."""

import pytest

from cchc_desktop.importing.shares import shares
from tests.importing.sources import HEAD, draft, grid

LEAD, HELP = "Phòng Kinh tế", "Công an xã"


@pytest.mark.parametrize(
    "cell",
    [
        f"Chủ trì: {LEAD}; phối hợp: {HELP}",
        f"- Chủ trì: {LEAD}\n- Phối hợp: {HELP}",
        f"CT: {LEAD}\nPH: {HELP}",
        f"CT: {LEAD} PH: {HELP}",
        f"{LEAD} (chủ trì), {HELP} phối hợp",
        f"{LEAD} chủ trì; {HELP} phối hợp",
        f"{LEAD} chủ trì, phối hợp với {HELP}",
        f"{LEAD} chủ trì phối hợp với {HELP}",
        f"{LEAD} (CT), {HELP} (PH)",
        f"{LEAD} - chủ trì; {HELP} - phối hợp",
        f"{LEAD}: chủ trì\n{HELP}: phối hợp",
        f"{LEAD} (phối hợp: {HELP})",
        f"{LEAD} (phối hợp với {HELP})",
        f"{LEAD}, phối hợp với {HELP}",
        f"{LEAD}; {HELP} (phối hợp)",
        f"Chủ trì {LEAD}; phối hợp {HELP}",
        f"Đơn vị chủ trì: {LEAD}. Đơn vị phối hợp: {HELP}.",
        f"{LEAD} là đơn vị chủ trì, {HELP} phối hợp thực hiện",
        f"{LEAD} chủ trì ({HELP} phối hợp)",
        f"- {LEAD} chủ trì;\n- {HELP} phối hợp.",
    ],
)
def test_the_lead_and_those_that_help_are_told_apart(cell: str) -> None:
    assert shares(cell) == (LEAD, HELP)


def test_several_units_stay_together_on_their_side() -> None:
    assert shares("Chủ trì: TT PVHCC; Trạm Y tế; phối hợp: các thôn, Công an xã") == (
        "TT PVHCC; Trạm Y tế",
        "các thôn, Công an xã",
    )
    assert shares("Phòng Kinh tế chủ trì; các phòng, ban liên quan phối hợp") == (
        LEAD,
        "các phòng, ban liên quan",
    )
    assert shares("Phòng Kinh tế (chủ trì)\nCông an xã\nTrạm Y tế") == (LEAD, "Công an xã\nTrạm Y tế")


@pytest.mark.parametrize("cell", [LEAD, f"{LEAD}; {HELP}", "Các cơ quan phối hợp", "Tổ công tác", ""])
def test_where_nobody_is_said_to_help_everything_leads(cell: str) -> None:
    assert shares(cell) == (cell, "")


def test_a_lead_without_help_and_help_without_a_lead_are_kept_apart() -> None:
    assert shares(f"Chủ trì: {LEAD}") == (LEAD, "")
    assert shares(f"Phối hợp: {HELP}") == ("", HELP)


@pytest.mark.parametrize(
    "head",
    [
        "Tổ chức thực hiện",
        "Phân công thực hiện",
        "Đơn vị thực hiện",
        "Cơ quan chủ trì, phối hợp",
        "Chủ trì/phối hợp",
        "CT/PH",
        "Trách nhiệm thực hiện",
        "Cơ quan phối hợp, chủ trì",
    ],
)
def test_the_column_may_be_headed_in_any_of_these_words(head: str) -> None:
    cell = f"- Chủ trì: {LEAD}\n- Phối hợp: {HELP}, Trạm Y tế"
    task = draft(grid(("TT", "Nhiệm vụ", head, "Thời gian"), ("1", "Kiểm kê", cell, "Quý I"))).tasks[0]
    assert (task.leads, task.lead_text, task.coordination_text) == (
        (LEAD,),
        LEAD,
        "Công an xã, Trạm Y tế",
    )


def test_a_slash_parts_lead_and_help_only_under_a_head_that_has_one() -> None:
    row = ("1", "Kiểm kê", f"{LEAD}/{HELP}", "Quý I")
    parted = draft(grid(("TT", "Nhiệm vụ", "Chủ trì/phối hợp", "Thời gian"), row)).tasks[0]
    assert (parted.lead_text, parted.coordination_text) == (LEAD, HELP)
    together = draft(grid(("TT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian"), row)).tasks[0]
    assert together.coordination_text == ""


def test_labels_repeated_inside_their_own_columns_are_left_out() -> None:
    labelled = (
        "1",
        "Kiểm kê tài sản",
        "Sản phẩm: Báo cáo; Biên bản",
        f"Chủ trì: {LEAD}",
        f"Phối hợp: {HELP}",
        "Thời gian: Quý I/2026",
    )
    task = draft(grid(HEAD, labelled)).tasks[0]
    assert task.products == ("Báo cáo", "Biên bản")
    assert (task.lead_text, task.coordination_text, task.time_text) == (LEAD, HELP, "Quý I/2026")


def test_one_cell_may_say_everything_with_labels() -> None:
    cell = f"- Chủ trì: {LEAD}\n- Phối hợp: {HELP}\n- Thời gian: Quý I\n- Sản phẩm: Báo cáo"
    for head in (("TT", "Nhiệm vụ", "Tổ chức thực hiện"), ("TT", "Nội dung", "Phân công")):
        task = draft(grid(head, ("1", "Kiểm kê", cell))).tasks[0]
        assert (task.lead, task.coordination_text, task.time_text) == (LEAD, HELP, "Quý I")
        assert task.products == ("Báo cáo",)


def test_a_label_in_a_cell_does_not_overwrite_the_column_it_names() -> None:
    header = ("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian")
    row = ("1", "Kiểm kê", "Báo cáo\nThời gian: Quý IV", LEAD, "Quý I")
    task = draft(grid(header, row)).tasks[0]
    assert task.time_text == "Quý I"


def test_the_cells_of_a_row_without_labels_stay_as_they_are() -> None:
    read = draft(grid(HEAD, ("1", "Họp: sơ kết", "Báo cáo: 01 bản", LEAD, HELP, "Quý I")))
    assert (read.tasks[0].content, read.tasks[0].products) == ("Họp: sơ kết", ("Báo cáo: 01 bản",))
