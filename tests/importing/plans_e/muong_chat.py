"""A commune's text file: lettered tasks under each field, their labels in the same paragraph."""

import unicodedata
from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"

TEXT = """UBND XÃ MƯỜNG CHÁT
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số:      /KH-UBND
Mường Chát, ngày … tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính xã Mường Chát năm 2026

Thực hiện Kế hoạch số 377/KH-UBND ngày 28/12/2025 của UBND tỉnh Sơn La về CCHC tỉnh Sơn La năm 2026, UBND xã Mường Chát ban hành Kế hoạch với những nội dung sau:

I. MỤC TIÊU, CHỈ TIÊU
– 100% cán bộ, công chức xã ký cam kết không gây phiền hà, nhũng nhiễu.
– Hồ sơ TTHC giải quyết trước và đúng hạn đạt 97,5% trở lên; hồ sơ nộp trực tuyến đạt trên 40%.
– Mức độ hài lòng của người dân từ 88% đến 90%.
– Xây dựng được ít nhất 01 mô hình “Bản không khoảng cách số”; 18/18 bản có Tổ công nghệ số cộng đồng.
– Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục khai sinh, khai tử.
– Chỉ số CCHC của xã thuộc nhóm khá.

II. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN

1. Công tác chỉ đạo, điều hành
a) Ban hành Kế hoạch CCHC năm 2026. Chủ trì: Phòng Văn hoá – Xã hội; phối hợp: các phòng chuyên môn; thời gian: trước 20/01/2026; sản phẩm: Kế hoạch.
b) Tổ chức đối thoại giữa Chủ tịch UBND xã với Nhân dân các bản vùng cao. Chủ trì: Văn phòng HĐND và UBND xã; phối hợp: UBMTTQ xã; thời gian: quý III/2026; sản phẩm: Thông báo kết luận.

2. Cải cách thể chế
a) Rà soát hương ước, quy ước các bản. Chủ trì: Phòng Văn hoá – Xã hội; phối hợp: trưởng các bản; thời gian: 6 tháng đầu năm 2026; sản phẩm: Báo cáo rà soát.

3. Cải cách thủ tục hành chính
a) Tiếp nhận hồ sơ lưu động vào ngày chợ phiên. Chủ trì: Trung tâm Phục vụ hành chính công xã; phối hợp: Công an xã; thời gian: hằng tuần; sản phẩm: Sổ tiếp nhận.
b) Đơn giản hoá thủ tục nội bộ giữa các phòng. Chủ trì: Văn phòng HĐND và UBND xã; phối hợp: các phòng chuyên môn; thời gian: xong trong tháng 8/2026; sản phẩm: Quyết định.

4. Cải cách tổ chức bộ máy
a) Bố trí lại công chức dôi dư sau sắp xếp. Chủ trì: Phòng Văn hoá – Xã hội; phối hợp: các phòng chuyên môn; thời gian: theo chỉ đạo của tỉnh; sản phẩm: Quyết định.

5. Cải cách chế độ công vụ
a) Mở lớp tiếng Thái, tiếng Mông cho công chức. Chủ trì: Phòng Văn hoá – Xã hội; phối hợp: Trung tâm Học tập cộng đồng; thời gian: quý II, III; sản phẩm: Danh sách học viên.

6. Cải cách tài chính công
a) Thực hiện khoán kinh phí văn phòng phẩm. Chủ trì: Phòng Kinh tế; phối hợp: các phòng chuyên môn; thời gian: cả năm; sản phẩm: Quy chế chi tiêu nội bộ.

7. Xây dựng chính quyền số
a) Xoá 04 điểm lõm sóng di động. Chủ trì: Phòng Kinh tế; phối hợp: Viettel Sơn La; thời gian: trước 31/12/2026; sản phẩm: Biên bản nghiệm thu.

III. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị báo cáo hằng quý gửi Phòng Văn hoá – Xã hội trước ngày 08 tháng cuối quý để tổng hợp.

Nơi nhận:
- Sở Nội vụ;
- Lãnh đạo UBND xã;
- Các phòng, đơn vị;
- Lưu: VT.

TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH

Lò Văn Panh
"""  # noqa: E501 - the officer's lines


def build(path: Path) -> None:
    """Writes the commune's text file, letters and marks apart as one system stores them."""
    path.write_text(unicodedata.normalize("NFD", TEXT), encoding="utf-8-sig")


PLAN = Plan(
    name="muong_chat",
    file="muong-chat.txt",
    build=build,
    fields={
        "commune": "Mường Chát",
        "province": "Sơn La",
        "number": None,
        "date": None,
        "signer.position": "CHỦ TỊCH",
        "signer.name": "Lò Văn Panh",
        "recipients": 4,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "?",
            "Ban hành Kế hoạch CCHC năm 2026",
            ("Kế hoạch",),
            (VHXH,),
            "các phòng chuyên môn",
            "trước 20/01/2026",
            "date 2026-01-19",
        ),
        Task(
            "chi_dao",
            "?",
            "Tổ chức đối thoại giữa Chủ tịch UBND xã với Nhân dân các bản vùng cao",
            ("Thông báo kết luận",),
            (VP,),
            "UBMTTQ xã",
            "quý III/2026",
            "range 2026-07-01 2026-09-30",
        ),
        Task(
            "the_che",
            "?",
            "Rà soát hương ước, quy ước các bản",
            ("Báo cáo rà soát",),
            (VHXH,),
            "trưởng các bản",
            "6 tháng đầu năm 2026",
            "range 2026-01-01 2026-06-30",
        ),
        Task(
            "tthc",
            "?",
            "Tiếp nhận hồ sơ lưu động vào ngày chợ phiên",
            ("Sổ tiếp nhận",),
            (TT,),
            "Công an xã",
            "hằng tuần",
            "rec weekly",
        ),
        Task(
            "tthc",
            "?",
            "Đơn giản hoá thủ tục nội bộ giữa các phòng",
            ("Quyết định",),
            (VP,),
            "các phòng chuyên môn",
            "xong trong tháng 8/2026",
            "range 2026-08-01 2026-08-31",
        ),
        Task(
            "bo_may",
            "?",
            "Bố trí lại công chức dôi dư sau sắp xếp",
            ("Quyết định",),
            (VHXH,),
            "các phòng chuyên môn",
            "theo chỉ đạo của tỉnh",
            "event",
        ),
        Task(
            "cong_vu",
            "?",
            "Mở lớp tiếng Thái, tiếng Mông cho công chức",
            ("Danh sách học viên",),
            (VHXH,),
            "Trung tâm Học tập cộng đồng",
            "quý II, III",
            "range 2026-04-01 2026-09-30",
        ),
        Task(
            "tai_chinh",
            "?",
            "Thực hiện khoán kinh phí văn phòng phẩm",
            ("Quy chế chi tiêu nội bộ",),
            (KT,),
            "các phòng chuyên môn",
            "cả năm",
            "range 2026-01-01 2026-12-31 cont",
        ),
        Task(
            "chinh_quyen_so",
            "?",
            "Xoá 04 điểm lõm sóng di động",
            ("Biên bản nghiệm thu",),
            (KT,),
            "Viettel Sơn La",
            "trước 31/12/2026",
            "date 2026-12-30",
        ),
    ),
    targets=(
        Target("chung", "ký cam kết", ">= 100 %"),
        Target("chung", "trước và đúng hạn", ">= 97.5 %"),
        Target("chung", "nộp trực tuyến", "> 40 %"),
        Target("chung", "hài lòng", "range 88 90 %"),
        Target("chung", "Bản không khoảng cách số", ">= 1 mô hình"),
        Target("chung", "Tổ công nghệ số", "? >= 18 bản / >= 100 %"),
        Target("chung", "khai sinh", ">= 30 %"),
        Target("chinh_quyen_so", "lõm sóng", "? >= 4 điểm / >= 4 điểm lõm sóng / >= 4 điểm lõm"),
    ),
    warnings=frozenset({"empty-number"}),
    duties=(("collect", "quarterly"),),
)
