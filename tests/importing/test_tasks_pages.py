"""A row that a page break cut between two sentences is one task; what heads the next page is not lost."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.draft import Draft
from tests.importing.sources import HEAD, Text, draft, grid

FIRST = "Rà soát thủ tục hành chính của xã."
REST = "Công khai kết quả tại Trung tâm."


def row(order: str, content: str, *rest: Text) -> tuple[Text, ...]:
    return (order, content, *(rest or ("Báo cáo", "Phòng Kinh tế", "Công an xã", "Quý I/2026")))


def contents(read: Draft) -> list[str]:
    return [task.content for task in read.tasks]


@pytest.mark.parametrize(
    "rest",
    [
        ("", REST, "", "", "", ""),
        ("", REST, "Biên bản bàn giao", "", "", ""),
        ("", "Kiểm tra công tác tiếp công dân. Đối thoại với người dân", "", "", "", ""),
        ("", "Niêm yết đủ ở các thôn", "", "", "Các thôn", ""),
    ],
)
def test_the_sentences_overleaf_belong_to_the_row_they_were_cut_from(rest: tuple[str, ...]) -> None:
    read = draft(
        grid(HEAD, ("I", ("Cải cách thể chế", 5)), row("1", FIRST)), grid(HEAD, rest, row("2", "Tập huấn"))
    )
    assert contents(read) == [f"{FIRST} {rest[1]}".rstrip("."), "Tập huấn"]
    assert {task.area for task in read.tasks} == {Area.THE_CHE}
    assert read.tasks[0].products[0] == "Báo cáo"


@pytest.mark.parametrize(
    ("top", "area"),
    [
        (("Cải cách thủ tục hành chính", 6), Area.TTHC),
        ("Cải cách thủ tục hành chính", Area.TTHC),
        ("II. Cải cách thủ tục hành chính", Area.TTHC),
        ("CẢI CÁCH THỦ TỤC HÀNH CHÍNH", Area.TTHC),
    ],
)
def test_the_title_of_a_group_at_the_head_of_a_page_stays_one(top: Text, area: Area) -> None:
    titled = (top,) if isinstance(top, tuple) else ("", top, "", "", "", "")
    read = draft(grid(HEAD, row("1", FIRST)), grid(HEAD, titled, row("2", "Tập huấn")))
    assert contents(read) == [FIRST.rstrip("."), "Tập huấn"]
    assert read.tasks[1].area is area


def test_a_row_without_a_number_that_is_a_task_in_itself_stays_one() -> None:
    read = draft(grid(HEAD, row("1", FIRST)), grid(HEAD, row("", REST), row("2", "Tập huấn")))
    assert contents(read) == [FIRST.rstrip("."), REST.rstrip("."), "Tập huấn"]


def test_a_list_that_does_not_number_its_rows_is_left_as_it_is() -> None:
    read = draft(
        grid(HEAD, row("1", FIRST), row("", "Tập huấn.", "", "", "Các thôn", "")),
        grid(HEAD, ("", REST, "", "", "Các thôn", ""), row("2", "Sơ kết")),
    )
    assert REST.rstrip(".") in contents(read)
