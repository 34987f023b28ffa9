"""Form II.06a on paper and in Excel: the official merged headings, all 13 columns, the sum."""

from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook

from cchc_desktop.domain.dossiers import total_of
from cchc_desktop.domain.office import Commune
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.reports.document import Document
from cchc_desktop.reports.dossier_form import dossier_paper
from cchc_desktop.reports.pdf import write_pdf
from cchc_desktop.reports.readback import check_pdf, check_xlsx
from cchc_desktop.reports.xlsx import write_xlsx
from tests.reports.test_dossier_figures import form
from tests.reports.test_pdf import read

LINES = (
    form(1, "2026-Q3", 1000, 200, 50, 18, 900, 340, 8, 20, 0),
    form(2, "2026-Q3", 10, 5, None, 0, 7, 8, 0, 0, 0, name="Đất đai"),
)


def paper() -> Document:
    return dossier_paper(
        LINES,
        total_of(LINES),
        period=parse_period("2026-Q3"),
        as_of=date(2026, 9, 14),
        commune=Commune(name="Suối Ngà", report_to="Sở Nội vụ"),
        created=datetime(2026, 9, 16),  # noqa: DTZ001
    )


def test_the_excel_form_has_the_official_heading_and_real_numbers(tmp_path: Path) -> None:
    write_xlsx(paper(), tmp_path / "II.06a.xlsx")
    check_xlsx(paper(), tmp_path / "II.06a.xlsx")
    sheet = load_workbook(tmp_path / "II.06a.xlsx")["Biểu II.06a"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [row[0] for row in rows[:4]] == [
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
        "Biểu số II.06a/VPCP/KSTT",
        "Kỳ báo cáo: quý III năm 2026 (từ ngày 15/06/2026 đến ngày 14/09/2026)",
        "Đơn vị báo cáo: UBND xã Suối Ngà; đơn vị nhận báo cáo: Sở Nội vụ",
    ]
    head = next(at for at, row in enumerate(rows) if row[0] == "TT")
    assert [value for value in rows[head] if value] == [
        "TT",
        "Lĩnh vực, công việc giải quyết theo cấp",
        "Số hồ sơ tiếp nhận",
        "Số hồ sơ đã giải quyết",
        "Số hồ sơ đang giải quyết",
    ]
    assert rows[head + 2] == [f"({number})" for number in range(1, 14)]
    assert rows[head + 3] == ["1", "Hộ tịch", 1268, 1000, 250, 18, 1248, 900, 340, 8, 20, 20, 0]
    assert rows[head + 4][2:6] == [None, 10, None, 0]
    merged = {str(stretch) for stretch in sheet.merged_cells.ranges}
    assert {f"C{head + 1}:F{head + 1}", f"G{head + 1}:J{head + 1}", f"A{head + 1}:A{head + 2}"} <= merged
    assert sheet.print_title_rows == f"${head + 1}:${head + 3}"


def test_the_printed_form_names_period_bodies_and_unit(tmp_path: Path) -> None:
    write_pdf(paper(), tmp_path / "II.06a.pdf")
    check_pdf(paper(), tmp_path / "II.06a.pdf")
    [page] = read(tmp_path / "II.06a.pdf")
    assert page.width > page.height
    text = " ".join(page.text.split())
    for words in (
        "Biểu số II.06a/VPCP/KSTT",
        "quý III năm 2026 (từ ngày 15/06/2026 đến ngày 14/09/2026)",
        "Đơn vị báo cáo: UBND xã Suối Ngà; đơn vị nhận báo cáo: Sở Nội vụ",
        "Đơn vị tính: Số hồ sơ TTHC",
        "Tổng số",
    ):
        assert words in text
