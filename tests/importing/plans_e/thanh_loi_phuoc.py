"""A commune's text file: prose broken by its PDF, then a table pasted with quoted cells."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"

PROSE = """ỦY BAN NHÂN DÂN
XÃ THẠNH LỢI PHƯỚC

Số: 38/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Thạnh Lợi Phước, ngày 27 tháng 01 năm 2026

KẾ HOẠCH

Cải cách hành chính nhà nước năm 2026

Thực hiện Kế hoạch số 166/KH-UBND ngày 16 tháng 01 năm 2026 của Ủy ban

nhân dân tỉnh Tây Ninh về cải cách hành chính năm 2026, Ủy ban nhân dân xã

Thạnh Lợi Phước xây dựng Kế hoạch cải cách hành chính năm 2026, cụ thể:

I. MỤC TIÊU CỤ THỂ

1. Cải cách thể chế

- 100% văn bản của Hội đồng nhân dân, Ủy ban nhân dân xã ban hành đúng

thẩm quyền.

2. Cải cách thủ tục hành chính

- Tối thiểu 96% hồ sơ được giải quyết đúng hạn, trong đó lĩnh vực hộ tịch

đạt 100%; giảm số hồ sơ phải bổ sung từ lần thứ 02 trở lên xuống dưới 3%.

- Từ 05 dịch vụ công trở lên được thực hiện phi địa giới.

3. Cải cách chế độ công vụ

- Kiểm tra công vụ từ 06 cuộc trở lên.

4. Cải cách tài chính công

- Giảm chi hội nghị, tiếp khách tối thiểu 10% so với dự toán đầu năm.

5. Chính quyền số

- 95% hồ sơ công việc được xử lý trên môi trường mạng; tỷ lệ người dân từ

15 tuổi trở lên có tài khoản định danh điện tử mức độ 2 đạt trên 90%.

II. TỔ CHỨC THỰC HIỆN

1. Các phòng, đơn vị báo cáo 6 tháng trước ngày 01/6 và báo cáo năm trước

ngày 20/11 về Phòng Văn hóa - Xã hội.

2. Kế hoạch này thay thế Kế hoạch số 03/KH-UBND ngày 06/01/2026.

Nơi nhận:
- UBND tỉnh;
- Sở Nội vụ;
- Các phòng, đơn vị;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Phạm Thị Bé Năm

PHỤ LỤC
NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
(Kèm theo Kế hoạch số 38/KH-UBND ngày 27/01/2026 của UBND xã Thạnh Lợi Phước)

"""
ROWS = [
    ["STT", "Nội dung, nhiệm vụ", "Sản phẩm", "Đơn vị\nchủ trì", "Đơn vị\nphối hợp", "Thời gian\nhoàn thành"],
    ["I", "Chỉ đạo, điều hành", "", "", "", ""],
    [
        "1",
        "Ban hành Kế hoạch kiểm tra cải cách hành chính",
        "Kế hoạch",
        "Phòng VHXH",
        "Các phòng",
        "Tháng 02/2026",
    ],
    [
        "2",
        "Sơ kết, tổng kết công tác\ncải cách hành chính",
        "- Báo cáo sơ kết\n- Báo cáo tổng kết",
        "Phòng VHXH",
        "Các phòng",
        "Trước 15/6;\ntrước 15/12",
    ],
    ["II", "Cải cách thể chế", "", "", "", ""],
    [
        "1",
        "Rà soát văn bản hết hiệu lực",
        "Quyết định công bố",
        "Văn phòng HĐND&UBND",
        "Các phòng",
        "Quý I/2026",
    ],
    ["III", "Cải cách thủ tục hành chính", "", "", "", ""],
    [
        "1",
        "Thực hiện mô hình “Chính quyền thân thiện”",
        "- Kế hoạch\n- Thư chúc mừng, thư chia buồn",
        "TTPVHCC xã",
        "Văn phòng HĐND&UBND",
        "Thường xuyên",
    ],
    [
        "2",
        "Tổ chức lấy phiếu khảo sát sự hài lòng",
        "Báo cáo kết quả",
        "TTPVHCC xã",
        "Hội Cựu chiến binh xã",
        "Quý II và Quý IV",
    ],
    ["IV", "Cải cách tổ chức bộ máy", "", "", "", ""],
    [
        "1",
        "Rà soát chức năng, nhiệm vụ các phòng",
        "Tờ trình",
        "Phòng VHXH",
        "Các phòng",
        "Khi có văn bản của Trung ương",
    ],
    ["V", "Cải cách chế độ công vụ", "", "", "", ""],
    [
        "1",
        "Cập nhật hồ sơ công chức trên cơ sở dữ liệu quốc gia",
        "Dữ liệu đúng, đủ, sạch, sống",
        "Phòng VHXH",
        "Các phòng",
        "-nt-",
    ],
    ["VI", "Cải cách tài chính công", "", "", "", ""],
    [
        "1",
        "Lập dự toán kinh phí cải cách hành chính năm 2027",
        "Dự toán",
        "Phòng Kinh tế",
        "Phòng VHXH",
        "Tháng 7-8/2026",
    ],
    ["VII", "Chính quyền số", "", "", "", ""],
    [
        "1",
        "Đánh giá mức độ chuyển đổi số (DTI)",
        "Báo cáo tự đánh giá",
        "Phòng VHXH",
        "Các phòng",
        "Tháng 11/2026",
    ],
    ["2", "Nâng cấp mạng nội bộ", "Biên bản nghiệm thu", "Văn phòng HĐND&UBND", "VNPT Tây Ninh", ""],
]


def build(path: Path) -> None:
    """Writes the commune's text file with CR LF, as Notepad does."""
    lines = ["\t".join(f'"{cell}"' if "\n" in cell else cell for cell in row) for row in ROWS]
    path.write_text(PROSE + "\n".join(lines) + "\n", encoding="utf-8", newline="\r\n")


PLAN = Plan(
    name="thanh_loi_phuoc",
    file="thanh-loi-phuoc.txt",
    build=build,
    fields={
        "commune": "Thạnh Lợi Phước",
        "province": "Tây Ninh",
        "number": "38/KH-UBND",
        "date": "2026-01-27",
        "replaces": 1,
        "signer.position": "CHỦ TỊCH",
        "signer.name": "Phạm Thị Bé Năm",
        "recipients": 4,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            "Ban hành Kế hoạch kiểm tra cải cách hành chính",
            ("Kế hoạch",),
            (VHXH,),
            "Các phòng",
            "Tháng 02/2026",
            "range 2026-02-01 2026-02-28",
        ),
        Task(
            "chi_dao",
            "2",
            "Sơ kết, tổng kết công tác cải cách hành chính",
            ("Báo cáo sơ kết", "Báo cáo tổng kết"),
            (VHXH,),
            "Các phòng",
            "Trước 15/6; trước 15/12",
            "rec * occ=06-14,12-14 || unknown",
        ),
        Task(
            "the_che",
            "1",
            "Rà soát văn bản hết hiệu lực",
            ("Quyết định công bố",),
            (VP,),
            "Các phòng",
            "Quý I/2026",
            "range 2026-01-01 2026-03-31",
        ),
        Task(
            "tthc",
            "1",
            "Thực hiện mô hình “Chính quyền thân thiện”",
            ("Kế hoạch", "Thư chúc mừng, thư chia buồn"),
            (TT,),
            "Văn phòng HĐND&UBND",
            "Thường xuyên",
            "ongoing 2026-01-01",
        ),
        Task(
            "tthc",
            "2",
            "Tổ chức lấy phiếu khảo sát sự hài lòng",
            ("Báo cáo kết quả",),
            (TT,),
            "Hội Cựu chiến binh xã",
            "Quý II và Quý IV",
            "range 2026-04-01 2026-12-31 || rec * occ=06-30,12-31 || unknown",
        ),
        Task(
            "bo_may",
            "1",
            "Rà soát chức năng, nhiệm vụ các phòng",
            ("Tờ trình",),
            (VHXH,),
            "Các phòng",
            "Khi có văn bản của Trung ương",
            "event",
        ),
        Task(
            "cong_vu",
            "1",
            "Cập nhật hồ sơ công chức trên cơ sở dữ liệu quốc gia",
            ("Dữ liệu đúng, đủ, sạch, sống",),
            (VHXH,),
            "Các phòng",
            "-nt-",
            "unknown",
        ),
        Task(
            "tai_chinh",
            "1",
            "Lập dự toán kinh phí cải cách hành chính năm 2027",
            ("Dự toán",),
            (KT,),
            "Phòng VHXH",
            "Tháng 7-8/2026",
            "range 2026-07-01 2026-08-31",
        ),
        Task(
            "chinh_quyen_so",
            "1",
            "Đánh giá mức độ chuyển đổi số (DTI)",
            ("Báo cáo tự đánh giá",),
            (VHXH,),
            "Các phòng",
            "Tháng 11/2026",
            "range 2026-11-01 2026-11-30",
        ),
        Task(
            "chinh_quyen_so",
            "2",
            "Nâng cấp mạng nội bộ",
            ("Biên bản nghiệm thu",),
            (VP,),
            "VNPT Tây Ninh",
            None,
            "none",
        ),
    ),
    targets=(
        Target("the_che", "đúng thẩm quyền", ">= 100 %"),
        Target("tthc", "giải quyết đúng hạn", ">= 96 %"),
        Target("tthc", "hộ tịch", ">= 100 %"),
        Target("tthc", "phải bổ sung", "< 3 %"),
        Target("tthc", "phi địa giới", ">= 5 dịch vụ công / >= 5 dịch vụ"),
        Target("cong_vu", "Kiểm tra công vụ", ">= 6 cuộc"),
        Target("tai_chinh", "tiếp khách", ">= 10 %"),
        Target("chinh_quyen_so", "môi trường mạng", ">= 95 %"),
        Target("chinh_quyen_so", "định danh điện tử", "> 90 %"),
    ),
    warnings=frozenset({"no-deadline", "unknown-deadline"}),
    maybe_warnings=frozenset({"unit-spellings"}),
    duties=(("collect", "half-yearly"), ("collect", "yearly")),
)
