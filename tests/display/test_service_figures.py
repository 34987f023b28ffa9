"""What is read from a block pasted out of the one-stop system's export."""

from decimal import Decimal

from cchc_desktop.display.service_figures import (
    COUNT_NAMES,
    read_period,
    read_service_figures,
    service_columns,
)
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.domain.service_figures import COUNTS

QUARTER = Period(2026, Cycle.QUARTER, 3)


def read(text: str) -> dict[str, dict[str, int | Decimal | None]]:
    found = read_service_figures([line.split("\t") for line in text.splitlines()], 2026, QUARTER)
    assert found.odd == []
    return found.found


def test_a_period_is_known_by_what_it_is_called() -> None:
    said = {
        "Quý III": "2026-Q3",
        "quý 2/2026": "2026-Q2",
        "Quí IV năm 2025": "2025-Q4",
        "6 tháng đầu năm 2026": "2026-H1",
        "6 tháng cuối năm": "2026-H2",
        "9 tháng đầu năm 2026": "2026-9M",
        "9 tháng": "2026-9M",
        "Tháng 07 năm 2026": "2026-M07",
        "Tháng 7/2026": "2026-M07",
        "T7": "2026-M07",
        "Năm 2026": "2026",
        "Cả năm": "2026",
    }
    for text, code in said.items():
        period = read_period(text, 2026)
        assert period is not None, text
        assert period.code == code, text
    assert [read_period(text, 2026) for text in ("Hộ tịch", "Thanh toán", "Nam Định", "Tổng")] == [None] * 4


def test_every_period_is_read_back_from_its_own_title() -> None:
    for period in (
        QUARTER,
        Period(2026, Cycle.HALF, 2),
        Period(2026, Cycle.NINE_MONTHS),
        Period(2026, Cycle.YEAR),
    ):
        assert read_period(period.title, 2020) == period


def test_rows_of_periods_are_read_in_the_lists_order() -> None:
    found = read("Kỳ\tPhải nộp\nQuý I\t60\t45\t120\t110\t4\t4\t30\t29\nT7\t10\t\t5\t5\t0\t0\t\t\t96,5%")
    assert found["2026-Q1"] == dict(zip(COUNTS, (60, 45, 120, 110, 4, 4, 30, 29), strict=True))
    assert found["2026-M07"] == {
        "payable": 10, "to_digitise": 5, "digitised": 5, "feedback": 0, "feedback_on_time": 0,
        "satisfaction": Decimal("96.5"),
    }  # fmt: skip


def test_shares_between_the_counts_are_passed_over() -> None:
    found = read("1\tQuý II\t60\t45\t75%\t120\t110\t91,7%\t4\t4\t100%\t30\t29\t96,7%")
    assert found["2026-Q2"]["digitised"] == 110
    assert "satisfaction" not in found["2026-Q2"]


def test_a_row_copied_from_the_list_itself_is_read() -> None:
    cells = ["Quý I năm 2026", "14/03/2026", "61%", "98,2%", "60", "45", "75%", "", "", "", "4", "4", "100%",
             "", "", "96,5%", "có ghi chú"]  # fmt: skip
    assert len(cells) == len(service_columns())
    found = read("\t".join(cells))["2026-Q1"]
    assert found == {"payable": 60, "paid_online": 45, "feedback": 4, "feedback_on_time": 4,
                     "satisfaction": Decimal("96.5")}  # fmt: skip


def test_lines_that_name_a_share_are_of_the_period_stood_on() -> None:
    found = read(
        "Tỷ lệ thanh toán trực tuyến\t60\t45\t75%\nSố hóa hồ sơ\t110\t1.120\nPAKN xử lý đúng hạn\t3\t4\n"
        "Mức độ hài lòng\t97%"
    )["2026-Q3"]
    assert (found["payable"], found["paid_online"], found["digitised"], found["to_digitise"]) == (
        60,
        45,
        110,
        1120,
    )
    assert (found["feedback_on_time"], found["feedback"], found["satisfaction"]) == (3, 4, 97)


def test_what_cannot_be_read_is_told() -> None:
    found = read_service_figures([["Quý I", "60", "45"], ["Cái khác", "1", "2"]], 2026, QUARTER)
    assert found.odd == ["Quý I: có 2 cột số, cần 8 cột.", "Cái khác: không rõ là kỳ nào, chỉ số nào."]
    assert found.found == {}


def test_every_figure_has_a_name() -> None:
    assert set(COUNT_NAMES) == set(COUNTS)
