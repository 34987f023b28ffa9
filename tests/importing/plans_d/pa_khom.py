"""Pá Khôm (Lai Châu): a PDF with a table of targets, statistics and a list of papers, no task list."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose

TOP = ["ỦY BAN NHÂN DÂN", "XÃ PÁ KHÔM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
BODY = prose("""
Số:      /KH-UBND
Pá Khôm, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Cải cách hành chính xã Pá Khôm năm 2026
Thực hiện Kế hoạch số 7002/KH-UBND ngày 30/12/2025 của UBND tỉnh Lai Châu về cải cách hành chính năm 2026,
    UBND xã Pá Khôm ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Tổ chức thực hiện nghiêm các nhiệm vụ cải cách hành chính của tỉnh giao.
- Phát huy vai trò của già làng, người có uy tín trong tuyên truyền.
II. MỤC TIÊU CỤ THỂ
1. Cải cách thể chế ⟦@the_che⟧
- 100% kế hoạch, chương trình công tác được ban hành đúng thời hạn. ⟦>=100 %⟧
2. Cải cách thủ tục hành chính ⟦@tthc⟧
- Phấn đấu 97% hồ sơ được giải quyết đúng hạn trở lên. ⟦>=97 %⟧
- Tỷ lệ hồ sơ thanh toán trực tuyến đạt tối thiểu 45%. ⟦>=45 %⟧
- 100% các bản được hỗ trợ nộp hồ sơ trực tuyến ít nhất 02 lần/tháng. ⟦>=100 %; >=2 lần⟧
3. Cải cách chế độ công vụ ⟦@cong_vu⟧
- Tỷ lệ công chức biết ít nhất 01 thứ tiếng dân tộc đạt 60%. ⟦>=60 %; ?>=1 thứ tiếng⟧
4. Xây dựng chính quyền số ⟦@chinh_quyen_so⟧
- 13/15 bản có sóng 4G; phấn đấu đến cuối năm 2026 đạt 15/15 bản. ⟦?>=100 %; ?>=15 bản⟧
- Tỷ lệ văn bản ký số đạt 100%. ⟦>=100 %⟧
III. NHIỆM VỤ, GIẢI PHÁP ⟦@chung⟧
1. Chỉ đạo, điều hành
- Lãnh đạo xã đi cơ sở ít nhất 04 ngày/tháng để nắm tình hình. ⟦>=4 ngày⟧
- Lồng ghép nội dung cải cách hành chính trong họp bản.
2. Cải cách thủ tục hành chính
- Rà soát, đề xuất đơn giản hóa thủ tục theo chỉ đạo của tỉnh.
- Duy trì mô hình “Ngày thứ Bảy vì dân”.
3. Cải cách tài chính công
- Thực hiện khoán chi hành chính; công khai dự toán theo quy định.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội: tham mưu, đôn đốc, tổng hợp.
2. Trung tâm Phục vụ hành chính công: chủ trì thực hiện chỉ tiêu về giải quyết thủ tục hành chính.
Trên đây là Kế hoạch của UBND xã Pá Khôm./.
Nơi nhận:
- Sở Nội vụ;
- TT. Đảng ủy, HĐND xã;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Pờ Gia Tự
""")
ANNEX = [
    ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2025", "Kế hoạch 2026", "Đơn vị theo dõi"],
    ["I", "Cải cách thủ tục hành chính", "", "", "", ""],
    ["1", "Tỷ lệ hồ sơ giải quyết đúng hạn", "%", "95,2", "≥ 97", "Trung tâm Phục vụ hành chính công"],
    ["2", "Tỷ lệ hồ sơ quá hạn", "%", "4,8", "< 3", "Trung tâm Phục vụ hành chính công"],
    ["3", "Tỷ lệ số hóa hồ sơ", "%", "71", "90", "Trung tâm Phục vụ hành chính công"],
    [
        "4",
        "Số thủ tục hành chính được rà soát, đề xuất đơn giản hóa",
        "Thủ tục",
        "02",
        "05",
        "Các phòng chuyên môn",
    ],
    ["II", "Cải cách chế độ công vụ", "", "", "", ""],
    ["5", "Số lớp bồi dưỡng kỹ năng số", "Lớp", "01", "≥ 02", "Phòng Văn hóa - Xã hội"],
    ["6", "Số công chức được cử đi đào tạo", "Người", "06", "08", "Phòng Văn hóa - Xã hội"],
    ["III", "Xây dựng chính quyền số", "", "", "", ""],
    ["7", "Xếp hạng chuyển đổi số cấp xã", "Thứ hạng", "35", "≤ 30", "Văn phòng HĐND và UBND"],
    ["8", "Tỷ lệ hồ sơ công việc xử lý trên mạng", "%", "88", ">= 95", "Văn phòng HĐND và UBND"],
    ["9", "Mức độ hài lòng của người dân", "%", "-", "85", "Phòng Văn hóa - Xã hội"],
]
ANNEX_GOLD = prose("""
A ⟦@tthc⟧
Tỷ lệ hồ sơ giải quyết đúng hạn ⟦>=97 %⟧
Tỷ lệ hồ sơ quá hạn ⟦<3 %⟧
Tỷ lệ số hóa hồ sơ ⟦>=90 %⟧
Số thủ tục hành chính được rà soát, đề xuất đơn giản hóa ⟦>=5 thủ tục⟧
B ⟦@cong_vu⟧
Số lớp bồi dưỡng kỹ năng số ⟦>=2 lớp⟧
Số công chức được cử đi đào tạo ⟦>=8 người⟧
C ⟦@chinh_quyen_so⟧
Xếp hạng chuyển đổi số cấp xã ⟦<=30 thứ hạng⟧
Tỷ lệ hồ sơ công việc xử lý trên mạng ⟦>=95 %⟧
Mức độ hài lòng của người dân ⟦>=85 %⟧
""")
PAPERS = [
    ["STT", "Tên văn bản cần ban hành", "Số, ký hiệu", "Ghi chú"],
    ["1", "Kế hoạch kiểm tra cải cách hành chính", "", ""],
    ["2", "Kế hoạch tuyên truyền cải cách hành chính", "", ""],
]
STATISTICS = [
    ["STT", "Tên bản", "Số hộ", "Số khẩu", "Khoảng cách đến UBND xã (km)"],
    ["1", "Pá Khôm 1", "102", "511", "0,5"],
    ["2", "Pá Khôm 2", "87", "430", "3,2"],
    ["3", "Nậm Cười", "64", "352", "17"],
]


def build(target: Path) -> None:
    layout.pdf_file(
        target,
        [
            *layout.pdf_text(TOP, 12, centre=True),
            *layout.pdf_text(BODY),
            layout.page_break(),
            *layout.pdf_text(["PHỤ LỤC I", "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026"], centre=True),
            layout.pdf_table(ANNEX, [10, 60, 18, 20, 20, 38]),
            *layout.pdf_text(["PHỤ LỤC II", "DANH MỤC VĂN BẢN"], centre=True),
            layout.pdf_table(PAPERS, [12, 90, 30, 30]),
            *layout.pdf_text(["PHỤ LỤC III", "DÂN SỐ CÁC BẢN"], centre=True),
            layout.pdf_table(STATISTICS, [12, 60, 25, 25, 40]),
        ],
    )


PLAN = Plan(
    "pa_khom",
    ".pdf",
    build,
    {
        "commune": "Pá Khôm",
        "province": "Lai Châu",
        "number": None,
        "date": "2026-02-05",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Pờ Gia Tự",
    },
    [],
    [*BODY, *ANNEX_GOLD],
    frozenset({"empty-number"}),
)
