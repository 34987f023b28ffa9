"""Dossiers and service figures of a period: counted into prose and forms, never guessed."""

from datetime import date
from decimal import Decimal
from typing import Any

from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.dossiers import FIGURES, DossierCount
from cchc_desktop.domain.measuring import Registers
from cchc_desktop.domain.service_figures import ServiceFigure
from cchc_desktop.reports.facts import FactBook, Gap, Given, ReportData
from cchc_desktop.reports.sections import write_source
from cchc_desktop.reports.statistics import statistics_table
from tests.reports.test_sections import report_data, written


def form(number: int, period: str, *figures: int | None, name: str = "Hộ tịch") -> DossierCount:
    """A line of II.06a: online, in person, by post, carried over, early, on time, late, pending (2)."""
    known: dict[str, Any] = dict(zip(FIGURES, figures, strict=True))
    return DossierCount(number, period, date(2026, 9, 14), name, **known)


def with_forms(*lines: DossierCount, code: str = "2026-Q3", **more: object) -> ReportData:
    return report_data(code, registers=Registers(dossiers=lines), **more)


THIRD = form(1, "2026-Q3", 1000, 200, 50, 18, 900, 340, 8, 20, 0)


def test_dossiers_are_told_with_their_shares() -> None:
    assert written("area:tthc", with_forms(THIRD)) == [
        "Trong kỳ tiếp nhận mới 1.250 hồ sơ thủ tục hành chính (trực tuyến 1.000 hồ sơ, đạt 80%;"
        " trực tiếp và qua bưu chính 250 hồ sơ); từ kỳ trước chuyển sang 18 hồ sơ.",
        "Đã giải quyết 1.248 hồ sơ, trong đó trước hạn và đúng hạn 1.240 hồ sơ, đạt 99,4%, quá hạn 08 hồ sơ;"
        " đang giải quyết 20 hồ sơ, đều trong hạn.",
    ]


def test_dossiers_are_compared_with_earlier_periods_that_have_a_form() -> None:
    before = with_forms(form(2, "2026-Q2", 1000, 0, 0, 0, 1000, 0, 0, 0, 0), code="2026-Q2")
    last_year = with_forms(form(3, "2025-Q3", 1250, 0, 0, 0, 1250, 0, 0, 0, 0), code="2025-Q3")
    told = written("area:tthc", with_forms(THIRD, before=before, last_year=last_year))[0]
    assert told.endswith(
        "; so với kỳ trước (1.000 hồ sơ) tăng 25%, so với cùng kỳ năm trước (1.250 hồ sơ) không thay đổi."
    )


def test_a_period_without_dossiers_says_that_nothing_occurred() -> None:
    nothing = with_forms(form(1, "2026-Q3", *[0] * 9))
    assert written("area:tthc", nothing) == ["Trong kỳ không phát sinh hồ sơ thủ tục hành chính."]


def test_a_column_left_empty_is_unknown_and_named_with_its_place() -> None:
    book = FactBook()
    data = with_forms(form(7, "2026-Q3", None, 200, 50, 18, 900, None, 8, None, 0))
    write_source("area:tthc", data, book)
    assert written("area:tthc", data) == [
        "Số hồ sơ thủ tục hành chính tiếp nhận mới trong kỳ: chưa có số liệu.",
        "Số hồ sơ đã giải quyết trong kỳ: chưa có số liệu; số hồ sơ đang giải quyết: chưa có số liệu.",
    ]
    assert book.gaps[0] == Gap("Biểu II.06a: số hồ sơ tiếp nhận trong kỳ", "dossier_count", 7)


def cells(data: ReportData) -> dict[str, str]:
    """The forms' figures by the title of their line."""
    table = statistics_table(data, FactBook())
    return {row.cells[1].text: row.cells[3].text for row in table.rows if len(row.cells) > 1}


def test_the_forms_take_dossiers_from_their_register() -> None:
    found = cells(with_forms(THIRD))
    assert found["Số hồ sơ tiếp nhận trong kỳ"] == "1.250"
    assert found["Số hồ sơ đã giải quyết trong kỳ"] == "1.248"
    assert found["Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn"] == "99,4%"
    assert found["Tỷ lệ hồ sơ TTHC nộp trực tuyến"] == "80%"


def test_a_year_is_the_sum_of_the_forms_it_is_made_of() -> None:
    half = form(1, "2026-H1", 10, 0, 0, 5, 5, 5, 0, 5, 0)
    fourth = form(2, "2026-Q4", 20, 0, 0, 5, 20, 0, 0, 4, 1)
    third = form(3, "2026-Q3", 30, 0, 0, 5, 30, 0, 0, 5, 0)
    parts = with_forms(half, third, code="2026")
    assert cells(parts)["Số hồ sơ tiếp nhận trong kỳ"] == "chưa có số liệu"
    whole = with_forms(half, third, fourth, code="2026")
    assert cells(whole)["Số hồ sơ tiếp nhận trong kỳ"] == "60"
    assert "từ kỳ trước chuyển sang 05 hồ sơ" in written("area:tthc", whole)[0]
    assert "đang giải quyết 05 hồ sơ, quá hạn 01 hồ sơ" in written("area:tthc", whole)[1]


def test_a_recorded_figure_stands_in_only_while_the_register_is_empty() -> None:
    given = {"BM3.3": Given(Decimal(77), 4)}
    assert cells(report_data(given=given))["Số hồ sơ tiếp nhận trong kỳ"] == "77"
    assert cells(with_forms(THIRD, given=given))["Số hồ sơ tiếp nhận trong kỳ"] == "1.250"


def test_the_forms_take_payment_digitising_and_opinions_from_the_service_figures() -> None:
    figure = ServiceFigure(9, "2026-Q3", date(2026, 9, 14), payable=40, paid_online=30, feedback=3)
    data = report_data(registers=Registers(services=(figure,)))
    book = FactBook()
    statistics_table(data, book)
    assert cells(data)["Tỷ lệ thanh toán trực tuyến"] == "75%"
    assert cells(data)["Số phản ánh, kiến nghị tiếp nhận"] == "3"
    assert cells(data)["Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa"] == "chưa có số liệu"
    assert book.facts["BM7.4"].rows == (("service_figure", 9),)
    lacking = next(gap for gap in book.gaps if gap.text.startswith("Biểu mẫu 7, dòng 5:"))
    assert lacking.entity == "service_figure"


def test_attendance_of_classes_counts_only_when_each_class_says_it() -> None:
    def of(*people: int | None) -> str:
        classes = tuple(
            Activity(at, 2026, ActivityKind.TRAINING, "Lớp", held_on=date(2026, 8, 1), people=count)
            for at, count in enumerate(people, start=1)
        )
        found = cells(report_data(registers=Registers(activities=classes)))
        return found["Số lượt cán bộ, công chức được đào tạo, bồi dưỡng"]

    assert (of(20, 35), of(20, None), of()) == ("55", "chưa có số liệu", "chưa có số liệu")


def test_shares_of_recorded_figures_are_worked_out() -> None:
    def shown(part: int, whole: int) -> str:
        given = {"BM2.2.3": Given(Decimal(part), 1), "BM2.2.2": Given(Decimal(whole), 2)}
        return cells(report_data(given=given))["Tỷ lệ xử lý văn bản sau kiểm tra"]

    assert (shown(1, 3), shown(0, 0)) == ("33,3%", "không phát sinh")
    assert cells(report_data())["Tỷ lệ xử lý văn bản sau kiểm tra"] == "chưa có số liệu"


def test_the_forms_have_the_two_rows_of_header_of_the_official_form() -> None:
    first, second = statistics_table(report_data(), FactBook()).header
    assert [(cell.text, cell.columns, cell.rows) for cell in first] == [
        ("STT", 1, 2),
        ("Chỉ tiêu thống kê", 1, 2),
        ("Kết quả thống kê", 2, 1),
        ("Ghi chú", 1, 2),
    ]
    assert [cell.text for cell in second] == ["Đơn vị tính", "Số liệu"]
