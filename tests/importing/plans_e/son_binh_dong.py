"""A commune's text file: one paragraph for each task, who, when and what in the same sentence."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"

TEXT = """ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SƠN BÌNH ĐÔNG                Độc lập - Tự do - Hạnh phúc

Số: 14/KH-UBND            Sơn Bình Đông, ngày 13 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 trên địa bàn xã Sơn Bình Đông

Thực hiện Kế hoạch số 310/KH-UBND ngày 25/12/2025 của UBND tỉnh Quảng Ngãi về cải cách hành chính năm 2026, UBND xã Sơn Bình Đông ban hành kế hoạch như sau:

I. MỤC TIÊU
1. Tỷ lệ hồ sơ giải quyết đúng hạn đạt ≥ 98%, hồ sơ trực tuyến đạt ≥ 65%, số hóa kết quả đạt 100%.
2. Ít nhất 50% cơ quan, đơn vị được kiểm tra cải cách hành chính.
3. Giảm 50% số cuộc họp giấy so với năm 2025.
4. Không có đơn thư tố cáo về thái độ phục vụ của công chức.

II. NHIỆM VỤ CỤ THỂ

1. Chỉ đạo, điều hành

1.1. Ban hành Kế hoạch cải cách hành chính và Kế hoạch tuyên truyền năm 2026
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội
- Đơn vị phối hợp: Các phòng chuyên môn thuộc UBND xã
- Thời gian thực hiện: Tháng 01/2026
- Sản phẩm: Kế hoạch

1.2. Kiểm tra định kỳ, đột xuất công tác cải cách hành chính
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội
- Đơn vị phối hợp: Văn phòng HĐND và UBND xã
- Thời gian thực hiện: Quý III/2026
- Sản phẩm: Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra

2. Cải cách thể chế

2.1. Rà soát, tham mưu ban hành Quy chế phối hợp giữa UBND xã và các hội, đoàn thể
- Đơn vị chủ trì: Văn phòng HĐND và UBND xã
- Đơn vị phối hợp: UBMTTQ Việt Nam xã và các đoàn thể
- Thời gian thực hiện: Trước ngày 30/4/2026
- Sản phẩm: Quy chế phối hợp

3. Cải cách thủ tục hành chính

3.1. Tổ chức “Ngày hội dịch vụ công trực tuyến” tại các thôn
- Đơn vị chủ trì: Trung tâm Phục vụ hành chính công xã
- Đơn vị phối hợp: Đoàn Thanh niên, Hội Liên hiệp Phụ nữ xã
- Thời gian thực hiện: Từ ngày 01/4 đến ngày 30/6/2026
- Sản phẩm: Kế hoạch; Báo cáo kết quả

3.2. Công khai tiến độ giải quyết hồ sơ trên bảng điện tử
- Đơn vị chủ trì: Trung tâm Phục vụ hành chính công xã
- Thời gian thực hiện: Thường xuyên
- Sản phẩm: Hình ảnh công khai

4. Cải cách tổ chức bộ máy

4.1. Rà soát số lượng cấp phó, báo cáo Sở Nội vụ
- Đơn vị chủ trì: Phòng Văn hóa - Xã hội
- Đơn vị phối hợp: Các phòng chuyên môn
- Thời gian thực hiện: Theo hướng dẫn của Sở Nội vụ
- Sản phẩm: Báo cáo

5. Cải cách chế độ công vụ

5.1. Xây dựng bộ quy tắc ứng xử "4 xin, 4 luôn" tại Trung tâm
- Đơn vị chủ trì: Trung tâm Phục vụ hành chính công xã
- Đơn vị phối hợp: Phòng Văn hóa - Xã hội
- Thời gian thực hiện: Hoàn thành trong Quý I/2026
- Sản phẩm: Bộ quy tắc ứng xử

6. Cải cách tài chính công

6.1. Thực hiện công khai ngân sách xã trên trang thông tin điện tử
- Đơn vị chủ trì: Phòng Kinh tế
- Đơn vị phối hợp: Văn phòng HĐND và UBND xã
- Thời gian thực hiện: Định kỳ hằng quý
- Sản phẩm: Thông báo công khai

7. Xây dựng chính quyền điện tử, chính quyền số

7.1. Kết nối camera an ninh thôn về Công an xã
- Đơn vị chủ trì: Công an xã
- Đơn vị phối hợp: Phòng Kinh tế; các thôn
- Thời gian thực hiện: Trước tháng 10/2026
- Sản phẩm: Hệ thống camera kết nối

III. KINH PHÍ
Bố trí trong dự toán năm 2026: 95 triệu đồng.

IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị báo cáo kết quả thực hiện quý, 6 tháng, năm gửi Phòng Văn hóa - Xã hội trước ngày 10 tháng cuối quý.
2. Phòng Văn hóa - Xã hội chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch./.

Nơi nhận:
- UBND tỉnh;
- Sở Nội vụ;
- TT Đảng ủy, HĐND xã;
- Các phòng, đơn vị;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Đinh Thị Hơ Rê
"""  # noqa: E501 - the officer's lines


def build(path: Path) -> None:
    """Writes the commune's text file."""
    path.write_text(TEXT, encoding="utf-8")


PLAN = Plan(
    name="son_binh_dong",
    file="son-binh-dong.txt",
    build=build,
    fields={
        "commune": "Sơn Bình Đông",
        "province": "Quảng Ngãi",
        "number": "14/KH-UBND",
        "date": "2026-01-13",
        "signer.authority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        "signer.position": "PHÓ CHỦ TỊCH",
        "signer.name": "Đinh Thị Hơ Rê",
        "recipients": 5,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1.1",
            "Ban hành Kế hoạch cải cách hành chính và Kế hoạch tuyên truyền năm 2026",
            ("Kế hoạch",),
            (VHXH,),
            "Các phòng chuyên môn thuộc UBND xã",
            "Tháng 01/2026",
            "range 2026-01-01 2026-01-31",
        ),
        Task(
            "chi_dao",
            "1.2",
            "Kiểm tra định kỳ, đột xuất công tác cải cách hành chính",
            ("Kế hoạch kiểm tra", "Báo cáo kết quả kiểm tra"),
            (VHXH,),
            "Văn phòng HĐND và UBND xã",
            "Quý III/2026",
            "range 2026-07-01 2026-09-30",
        ),
        Task(
            "the_che",
            "2.1",
            "Rà soát, tham mưu ban hành Quy chế phối hợp giữa UBND xã và các hội, đoàn thể",
            ("Quy chế phối hợp",),
            (VP,),
            "UBMTTQ Việt Nam xã và các đoàn thể",
            "Trước ngày 30/4/2026",
            "date 2026-04-29",
        ),
        Task(
            "tthc",
            "3.1",
            "Tổ chức “Ngày hội dịch vụ công trực tuyến” tại các thôn",
            ("Kế hoạch", "Báo cáo kết quả"),
            (TT,),
            "Đoàn Thanh niên, Hội Liên hiệp Phụ nữ xã",
            "Từ ngày 01/4 đến ngày 30/6/2026",
            "range 2026-04-01 2026-06-30",
        ),
        Task(
            "tthc",
            "3.2",
            "Công khai tiến độ giải quyết hồ sơ trên bảng điện tử",
            ("Hình ảnh công khai",),
            (TT,),
            None,
            "Thường xuyên",
            "ongoing 2026-01-01",
        ),
        Task(
            "bo_may",
            "4.1",
            "Rà soát số lượng cấp phó, báo cáo Sở Nội vụ",
            ("Báo cáo",),
            (VHXH,),
            "Các phòng chuyên môn",
            "Theo hướng dẫn của Sở Nội vụ",
            "event",
        ),
        Task(
            "cong_vu",
            "5.1",
            'Xây dựng bộ quy tắc ứng xử "4 xin, 4 luôn" tại Trung tâm',
            ("Bộ quy tắc ứng xử",),
            (TT,),
            "Phòng Văn hóa - Xã hội",
            "Hoàn thành trong Quý I/2026",
            "range 2026-01-01 2026-03-31",
        ),
        Task(
            "tai_chinh",
            "6.1",
            "Thực hiện công khai ngân sách xã trên trang thông tin điện tử",
            ("Thông báo công khai",),
            (KT,),
            "Văn phòng HĐND và UBND xã",
            "Định kỳ hằng quý",
            "rec quarterly",
        ),
        Task(
            "chinh_quyen_so",
            "7.1",
            "Kết nối camera an ninh thôn về Công an xã",
            ("Hệ thống camera kết nối",),
            ("Công an",),
            "Phòng Kinh tế; các thôn",
            "Trước tháng 10/2026",
            "date 2026-09-30",
        ),
    ),
    targets=(
        Target("chung", "đúng hạn", ">= 98 %"),
        Target("chung", "hồ sơ trực tuyến", ">= 65 %"),
        Target("chung", "số hóa kết quả", ">= 100 %"),
        Target("chung", "được kiểm tra", ">= 50 %"),
        Target("chung", "họp giấy", ">= 50 %"),
        Target("chung", "đơn thư tố cáo", "? = 0 đơn thư / = 0 None / = 0 đơn / = 0 đơn thư tố cáo"),
    ),
    warnings=frozenset(),
    duties=(("collect", "quarterly"), ("collect", "half-yearly"), ("collect", "yearly")),
)
