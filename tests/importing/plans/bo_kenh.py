"""Xã Bờ Kênh 2026 (.txt): text taken from a PDF as it lies on the page: columns by blanks, page numbers, form feeds."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

import textwrap
from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    defects,
    ge,
    gt,
    le,
    zero,
)

_HEAD = """  ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ BỜ KÊNH                        Độc lập - Tự do - Hạnh phúc

  Số: 77/KH-UBND                  Bờ Kênh, ngày 16 tháng 01 năm 2026


                               KẾ HOẠCH
          Cải cách hành chính năm 2026 trên địa bàn xã Bờ Kênh
"""
_BODY = (
    "Thực hiện Kế hoạch số 455/KH-UBND ngày 30/12/2025 của UBND tỉnh Cửu Long Thượng về cải cách hành chính năm 2026, UBND xã Bờ Kênh xây dựng Kế hoạch với các nội dung như sau:",
    "I. MỤC ĐÍCH",
    "Tạo chuyển biến rõ nét trong tiếp xúc giữa người dân và công chức, lấy sự hài lòng làm mục tiêu, không chạy theo thành tích.",
    "II. MỤC TIÊU",
    "1. Cải cách thể chế",
    "- 100% văn bản trái luật được phát hiện qua kiểm tra phải được xử lý; tổ chức 03 đợt kiểm tra văn bản.",
    "2. Cải cách thủ tục hành chính",
    "- Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt tối thiểu 72%, tỷ lệ hồ sơ được số hóa đầu vào đạt 95%, tỷ lệ tái sử dụng dữ liệu đạt trên 50%.",
    "- Không để xảy ra hồ sơ thất lạc; hồ sơ phải xin lỗi không vượt quá 1% tổng số hồ sơ.",
    "3. Cải cách tài chính công",
    "- Phần đấu tiết kiệm ít nhất 6% chi thường xuyên so với dự toán được giao.",
    "4. Xây dựng chính quyền điện tử, chính quyền số",
    "- Chỉ số chuyển đổi số của xã đứng thứ 18 trở lên trong tỉnh; 80% người dân trưởng thành có tài khoản định danh.",
    "III. NHIỆM VỤ",
    "1. Công tác chỉ đạo: họp kiểm điểm tiến độ vào tuần cuối mỗi tháng, công khai kết quả trên bảng tin.",
    "2. Cải cách thủ tục hành chính: rút gọn các bước trung gian, ưu tiên nhóm thủ tục phát sinh nhiều.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "Các ấp, bộ phận chuyên môn gửi báo cáo quý về Văn phòng HĐND và UBND xã chậm nhất ngày 08 của tháng cuối quý./.",
)
_END = """
Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c);                            CHỦ TỊCH
- Các ấp;
- Lưu: VT.


                                           Trương Văn Lúa
"""


def _build(folder: Path) -> Path:
    lines: list[str] = []
    for paragraph in _BODY:
        lines += textwrap.wrap(paragraph, 72, initial_indent="     ", break_on_hyphens=False)
    middle = len(lines) // 2
    page = [*lines[:middle], "", "                                   2", "\f", *lines[middle:]]
    path = folder / "bo-kenh.txt"
    path.write_text(_HEAD + "\n" + "\n".join(page) + "\n" + _END, encoding="utf-8")
    return path


PLAN = SamplePlan(
    "bo-kenh.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bờ Kênh",
            "Cửu Long Thượng",
            "77/KH-UBND",
            "2026-01-16",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 trên địa bàn xã Bờ Kênh",
            bases=("455/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trương Văn Lúa"),
            recipients=("UBND tỉnh (b/c)", "Các ấp", "Lưu: VT"),
        ),
        targets=(
            ge("văn bản trái luật", 100, area="the_che", where="II.1"),
            ge("kiểm tra văn bản", 3, "đợt", area="the_che", where="II.1"),
            ge("tiếp nhận trực tuyến", 72, area="tthc", where="II.2"),
            ge("số hóa đầu vào", 95, area="tthc", where="II.2"),
            gt("tái sử dụng", 50, area="tthc", where="II.2"),
            zero("thất lạc", area="tthc", where="II.2"),
            le("xin lỗi", 1, area="tthc", where="II.2"),
            ge("tiết kiệm", 6, area="tai_chinh", where="II.3"),
            le("thứ 18", 18, "thứ hạng", area="chinh_quyen_so", where="II.4"),
            ge("tài khoản định danh", 80, area="chinh_quyen_so", where="II.4"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "chậm nhất ngày 08 của tháng cuối quý"),),
        **defects(),
    ),
)
