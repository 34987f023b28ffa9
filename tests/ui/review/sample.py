"""A small plan of a fictitious commune as a Word file, and its next versions."""

from collections.abc import Sequence
from pathlib import Path

from docx import Document

HEAD = ("TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
RULES = (
    "1", "Ban hành kế hoạch rà soát văn bản của xã", "Kế hoạch", "Phòng Văn hóa - Xã hội",
    "Văn phòng HĐND và UBND", "Quý I/2026",
)  # fmt: skip
SCREENS = (
    "2", "Niêm yết công khai thủ tục hành chính tại trụ sở", "Bảng niêm yết", "Phòng Văn hoá-Xã hội",
    "Các đơn vị", "Tháng 6/2026",
)  # fmt: skip
TALKS = (
    "3", "Tổ chức đối thoại với người dân về thủ tục đất đai", "Biên bản", "Phòng Kinh tế", "Các thôn",
    "Theo tinh thần chung",
)  # fmt: skip
ROWS = (RULES, SCREENS, TALKS)


def write_plan_file(
    folder: Path,
    rows: Sequence[Sequence[str]] = ROWS,
    *,
    name: str = "ke-hoach.docx",
    number: str = "15/KH-UBND",
    year: str = "năm 2026",
    day: str = "ngày 12 tháng 01 năm 2026",
    more: Sequence[str] = (),
) -> Path:
    """Write the plan file and give its path."""
    paper = Document()
    head = paper.add_table(rows=2, cols=2)
    head.cell(0, 0).text = "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    head.cell(1, 0).text = f"Số: {number}"
    head.cell(1, 1).text = f"Suối Mơ, {day}"
    lines = (
        "KẾ HOẠCH",
        f"Cải cách hành chính xã Suối Mơ {year}".strip(),
        "I. MỤC TIÊU",
        "Chỉ tiêu cụ thể:",
        "- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt từ 98% trở lên.",
        "- Có ít nhất 02 sáng kiến cải cách hành chính được công nhận.",
        "II. TỔ CHỨC THỰC HIỆN",
        "Các phòng, đơn vị báo cáo định kỳ hàng quý gửi về Phòng Văn hóa - Xã hội trong ngày 05 của tháng"
        " cuối quý.",
        *more,
        "PHỤ LỤC: NHIỆM VỤ CẢI CÁCH THỂ CHẾ",
    )
    for line in lines:
        paper.add_paragraph(line)
    table = paper.add_table(rows=0, cols=len(HEAD))
    table.style = "Table Grid"
    for row in (HEAD, *rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    path = folder / name
    paper.save(str(path))
    return path
