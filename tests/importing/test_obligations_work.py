"""Days of other work beside a report's: each work keeps its own."""

import pytest

from tests.importing.test_obligations import CULTURE, shown


@pytest.mark.parametrize(
    ("text", "cycle", "due"),
    [
        (
            "Các bản lập danh sách hộ nghèo hằng năm trước ngày 15/02 và báo cáo kết quả năm trước ngày 25/11"
            " hằng năm gửi phòng VH-XH.",
            "yearly",
            "trước ngày 25/11 hằng năm",
        ),
        (
            "Các trường đăng ký sáng kiến trước ngày 31/3; báo cáo năm trước ngày 05/12 gửi phòng VH-XH.",
            "yearly",
            "trước ngày 05/12",
        ),
        (
            "Đơn vị lập chương trình công tác quý trước ngày 25 của tháng cuối quý, gửi báo cáo năm trước"
            " ngày 10/12 về phòng VH-XH.",
            "yearly",
            "trước ngày 10/12",
        ),
        (
            "Các đơn vị báo cáo năm trước ngày 05/12 gửi phòng VH-XH và xây dựng kế hoạch năm sau trước"
            " ngày 31/12.",
            "yearly",
            "trước ngày 05/12",
        ),
    ],
)
def test_the_day_of_other_work_is_not_the_reports(text: str, cycle: str, due: str) -> None:
    assert shown(text) == [("collect", cycle, due, CULTURE)]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Các đơn vị rà soát số liệu, trước ngày 05/12 hằng năm báo cáo phòng VH-XH.",
            "trước ngày 05/12 hằng năm",
        ),
        (
            "Các đơn vị tổ chức tổng kết và báo cáo năm trước ngày 05/12 gửi phòng VH-XH.",
            "trước ngày 05/12",
        ),
        ("Các đơn vị xây dựng báo cáo năm trước ngày 05/12 gửi phòng VH-XH.", "trước ngày 05/12"),
    ],
)
def test_a_day_that_is_the_reports_stays_so(text: str, due: str) -> None:
    assert shown(text) == [("collect", "yearly", due, CULTURE)]
