"""Phường Lò Gạch 2026 (.md): no annex, targets worded in thirty ways, traps among them."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    between,
    defects,
    ge,
    gt,
    le,
    lt,
    zero,
)

_TEXT = """**ỦY BAN NHÂN DÂN PHƯỜNG LÒ GẠCH**

Số: 77/KH-UBND

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

*Lò Gạch, ngày 26 tháng 01 năm 2026*

# KẾ HOẠCH

## Cải cách hành chính nhà nước năm 2026 trên địa bàn phường Lò Gạch

Căn cứ Quyết định số 118/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Bắc Ninh ban hành Kế hoạch cải cách hành chính năm 2026; căn cứ Nghị quyết số 05/NQ-HĐND ngày 20/01/2026 của HĐND phường, UBND phường Lò Gạch ban hành Kế hoạch như sau:

## I. MỤC TIÊU

### 1. Mục tiêu chung

Xây dựng nền hành chính phường chuyên nghiệp, gần dân; lấy sự hài lòng của người dân làm thước đo.

### 2. Chỉ tiêu cụ thể

#### 2.1. Cải cách thể chế

- 100% dự thảo văn bản quy phạm pháp luật được thẩm định trước khi trình.
- Hoàn thành việc rà soát 45 văn bản do các phường cũ ban hành.

#### 2.2. Cải cách thủ tục hành chính

- Duy trì tỷ lệ giải quyết đúng hạn ở mức trên 99%.
- Bảo đảm ít nhất 95% tổ chức, cá nhân hài lòng, trong đó lĩnh vực đất đai không dưới 90%.
- Tối thiểu 30% số thủ tục được cắt giảm từ 1/3 thời gian giải quyết trở lên.
- Hồ sơ quá hạn giảm còn dưới 0,5%.
- Thời gian giải quyết thủ tục đăng ký hộ kinh doanh rút xuống còn tối đa 01 ngày làm việc.
- Mức độ hài lòng tăng ít nhất 2% so với năm 2025.
- Đạt tỷ lệ từ 60% đến 65% hồ sơ thanh toán trực tuyến.
- Tuyệt đối không để xảy ra việc yêu cầu thêm giấy tờ ngoài quy định.
- Hằng tháng có 02 tin về kết quả giải quyết hồ sơ trên Cổng thông tin điện tử.

#### 2.3. Cải cách tổ chức bộ máy

- Giữ vững 100% các phòng thực hiện đúng quy chế làm việc.
- Giảm tối thiểu 10% số cuộc họp so với năm trước.

#### 2.4. Cải cách chế độ công vụ

- 90% trở lên cán bộ, công chức được bồi dưỡng kỹ năng số; 100% lãnh đạo các phòng có trình độ trung cấp lý luận chính trị trở lên.
- Mỗi công chức một năm phải tham gia ít nhất 40 tiết học bắt buộc.
- Không quá 02 công chức xếp loại hoàn thành nhiệm vụ.

#### 2.5. Cải cách tài chính công

- Tiết kiệm thêm 10% chi thường xuyên.
- Giải ngân vốn đầu tư công đạt 98% kế hoạch vốn trở lên, tính đến ngày 31/01/2027.
- Thu ngân sách vượt ít nhất 5% dự toán được giao.

#### 2.6. Chính quyền số

- 80% người dân trưởng thành có tài khoản định danh mức độ 2.
- Chỉ số chuyển đổi số xếp thứ 15 trở lên trong các xã, phường của tỉnh.
- Mức độ trưởng thành dữ liệu đạt cấp 2.
- Phấn đấu hoàn thành 03 mô hình “Khu phố số”, mỗi khu phố số có tối thiểu 70% hộ dùng ví điện tử.

## II. NHIỆM VỤ VÀ GIẢI PHÁP

1. Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 về cơ chế một cửa; nhắc việc trước hạn 03 ngày đối với từng hồ sơ.
2. Áp dụng TCVN ISO 9001:2015 trong 100% quy trình giải quyết thủ tục.
3. Tổ chức Ngày thứ Bảy vì dân từ 7 giờ 30 phút đến 11 giờ 30 phút.

## III. TỔ CHỨC THỰC HIỆN

1. Các phòng báo cáo kết quả quý I, 6 tháng, 9 tháng và năm về Văn phòng HĐND và UBND phường trước ngày 15 của tháng cuối kỳ.
2. Văn phòng HĐND và UBND phường tham mưu báo cáo UBND tỉnh, Sở Nội vụ theo quy định./.

***Nơi nhận:***

- UBND tỉnh;
- Các phòng;
- Lưu: VT, VP.

**TM. ỦY BAN NHÂN DÂN**
**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**

**Ngô Đức Gạch**
"""


def _build(folder: Path) -> Path:
    path = folder / "lo-gach.md"
    path.write_text(_TEXT, encoding="utf-8")
    return path


PLAN = SamplePlan(
    "lo-gach.md",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Lò Gạch",
            "Bắc Ninh",
            "77/KH-UBND",
            "2026-01-26",
            2026,
            2026,
            title="Cải cách hành chính nhà nước năm 2026 trên địa bàn phường Lò Gạch",
            bases=("118/QĐ-UBND", "05/NQ-HĐND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Ngô Đức Gạch"),
            recipients=("UBND tỉnh", "Các phòng", "Lưu: VT, VP"),
        ),
        targets=(
            ge("được thẩm định", 100, area="the_che"),
            ge("rà soát 45 văn bản", 45, "văn bản", area="the_che"),
            gt("giải quyết đúng hạn", 99, area="tthc"),
            ge("tổ chức, cá nhân hài lòng", 95, area="tthc"),
            ge("lĩnh vực đất đai", 90, area="tthc"),
            ge("số thủ tục được cắt giảm", 30, area="tthc"),
            lt("Hồ sơ quá hạn", "0.5", area="tthc"),
            le("hộ kinh doanh", 1, "ngày làm việc|ngày", area="tthc"),
            ge("tăng ít nhất 2%", 2, area="tthc"),
            between("thanh toán trực tuyến", "60", "65", area="tthc"),
            zero("thêm giấy tờ", area="tthc"),
            ge("02 tin", 2, "tin", area="tthc"),
            ge("quy chế làm việc", 100, area="bo_may"),
            ge("số cuộc họp", 10, area="bo_may"),
            ge("kỹ năng số", 90, area="cong_vu"),
            ge("lý luận chính trị", 100, area="cong_vu"),
            ge("tiết học", 40, "tiết học|tiết", area="cong_vu"),
            le("xếp loại hoàn thành", 2, "công chức", area="cong_vu"),
            ge("chi thường xuyên", 10, area="tai_chinh"),
            ge("vốn đầu tư công", 98, area="tai_chinh"),
            ge("Thu ngân sách", 5, area="tai_chinh"),
            ge("tài khoản định danh", 80, area="chinh_quyen_so"),
            le("xếp thứ 15", 15, "thứ hạng", area="chinh_quyen_so"),
            ge("trưởng thành dữ liệu", 2, "cấp độ", area="chinh_quyen_so"),
            ge("mô hình", 3, "mô hình", area="chinh_quyen_so"),
            ge("ví điện tử", 70, area="chinh_quyen_so"),
            ge("quy trình giải quyết", 100),
            gt("Thu ngân sách", 5, optional=True),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trước ngày 15 của tháng cuối kỳ"),
            ExpectedObligation("collect", "half-yearly"),
            ExpectedObligation("collect", "yearly"),
        ),
        **defects(),
    ),
)
