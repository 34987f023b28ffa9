"""The fields of a plan that is a workbook: sheet names, cells around the table, two who sign side by side."""

from pathlib import Path

import openpyxl
import pytest

from cchc_desktop.importing.draft import DraftPlan, DraftSigner
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

Cells = dict[str, str]

LETTERHEAD = {
    "A1": "UBND TỈNH LAI CHÂU",
    "A2": "ỦY BAN NHÂN DÂN XÃ NẬM KHIM",
    "E1": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "E2": "Độc lập - Tự do - Hạnh phúc",
    "A3": "Số: 17/KH-UBND",
    "E3": "Nậm Khim, ngày 12 tháng 01 năm 2026",
}
TITLE = {"A5": "KẾ HOẠCH", "A6": "Kiểm soát thủ tục hành chính năm 2026"}
TABLE = [
    ("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn"),
    ("1", "Dán lại bảng niêm yết thủ tục", "Phòng Kinh tế", "Công an xã", "Biên bản", "Quý I/2026"),
    ("2", "Đo thời gian chờ của người dân", "Trạm Y tế", "Công an xã", "Báo cáo", "Quý III/2026"),
]
CHAIR = DraftSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Pành")
SIGNED = {"E11": "TM. ỦY BAN NHÂN DÂN", "E12": "CHỦ TỊCH"}


def plan_of(folder: Path, cells: Cells, *, sheet: str = "Kế hoạch") -> DraftPlan:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = sheet
    for row, texts in enumerate(TABLE, start=8):
        for column, text in enumerate(texts, start=1):
            page.cell(row, column, text)
    for place, text in cells.items():
        page[place] = text
    book.create_sheet("Số liệu")["A1"] = "SỐ LIỆU HỒ SƠ"
    path = folder / "kh.xlsx"
    book.save(path)
    return extract(read_source(path)).plan


@pytest.mark.parametrize("sheet", ["Kế hoạch", "KẾ HOẠCH", "KẾ HOẠCH 2026", "KH", "Trang 1"])
def test_the_name_of_a_sheet_and_the_letterhead_are_no_part_of_the_title(tmp_path: Path, sheet: str) -> None:
    cells = {**LETTERHEAD, **TITLE, "B11": "Người lập biểu", **SIGNED, "E14": "Lò Văn Pành"}
    plan = plan_of(tmp_path, cells, sheet=sheet)
    assert plan.title == "Kiểm soát thủ tục hành chính năm 2026"
    assert (plan.number, plan.commune, plan.province) == ("17/KH-UBND", "Nậm Khim", "Lai Châu")
    assert plan.year_from == 2026
    assert plan.date is not None


def test_a_title_in_one_line_ends_where_the_signature_begins(tmp_path: Path) -> None:
    cells = {"A5": "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH XÃ NẬM KHIM NĂM 2026", **SIGNED, "E14": "Lò Văn Pành"}
    assert plan_of(tmp_path, cells).title == "CẢI CÁCH HÀNH CHÍNH XÃ NẬM KHIM NĂM 2026"


@pytest.mark.parametrize(
    "names",
    [
        {"B13": "Quàng Thị Ún", "E14": "Lò Văn Pành"},
        {"B14": "Quàng Thị Ún", "E14": "Lò Văn Pành"},
        {"B13": "(Ký, ghi rõ họ tên)", "B15": "Quàng Thị Ún", "E16": "Lò Văn Pành"},
        {"E14": "Lò Văn Pành"},
    ],
)
@pytest.mark.parametrize("who", ["Người lập biểu", "NGƯỜI LẬP", "Lập biểu", "Công chức tổng hợp"])
def test_who_drew_up_the_table_does_not_sign_for_the_commune(tmp_path: Path, names: Cells, who: str) -> None:
    plan = plan_of(tmp_path, {**LETTERHEAD, **TITLE, "B11": who, **SIGNED, **names})
    assert plan.signer == CHAIR


def test_the_name_right_below_who_drew_it_up_may_stand_beside_the_office(tmp_path: Path) -> None:
    cells = {**SIGNED, "A11": "Người lập biểu", "A12": "Quàng Thị Ún", "E14": "Lò Văn Pành"}
    assert plan_of(tmp_path, {**LETTERHEAD, **TITLE, **cells}).signer == CHAIR


def test_two_who_drew_up_and_one_who_signs(tmp_path: Path) -> None:
    cells = {"A11": "Người lập biểu", "C11": "Kế toán", **SIGNED}
    names = {"A14": "Quàng Thị Ún", "C15": "Tẩn Thị Sài", "E16": "Lò Văn Pành"}
    assert plan_of(tmp_path, {**LETTERHEAD, **TITLE, **cells, **names}).signer == CHAIR
