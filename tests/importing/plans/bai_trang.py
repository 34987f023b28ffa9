"""Phường Bãi Trắng 2026 (.txt): short and clean, tabs, non-breaking spaces, typographic quotes, en dashes."""

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    day,
    every,
    ge,
    grid,
    ongoing,
    row,
    span,
    tasks_of,
)

_VP = "Văn phòng HĐND và UBND"
_TT = "Trung tâm Phục vụ hành chính công"
_ROWS = (
    row(
        "tthc",
        "1",
        "Mở “góc thanh niên” hỗ trợ người dân lập tài khoản định danh",
        "Báo cáo số người được hỗ trợ",
        _TT,
        "Đoàn phường",
        "Tháng 3 – 5/2026",
        span("2026-03-01", "2026-05-31"),
    ),
    row(
        "tthc",
        "2",
        "Gửi tin nhắn báo kết quả cho người nộp hồ sơ",
        "Nhật ký tin nhắn",
        _TT,
        _VP,
        "Thường xuyên, liên tục",
        ongoing(2026),
    ),
    row(
        "tthc",
        "3",
        "Tổng rà soát biểu mẫu đang dùng tại quầy",
        "Báo cáo tổng rà soát",
        _TT,
        _VP,
        "Chậm nhất là ngày 30 tháng 6 năm 2026",
        day("2026-06-30"),
    ),
    row(
        "tthc",
        "4",
        "Giao ban với tổ dân phố về vướng mắc thủ tục",
        "Biên bản giao ban",
        _VP,
        "Tổ dân phố",
        "Hằng tháng",
        every("monthly"),
    ),
    row(
        "tthc",
        "5",
        "Tổng kết mô hình “góc thanh niên”",
        "Báo cáo tổng kết",
        _TT,
        "Đoàn phường",
        "Quý IV",
        span("2026-10-01", "2026-12-31"),
    ),
)
_TEXT = """ỦY BAN NHÂN DÂN
PHƯỜNG BÃI TRẮNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 09/KH-UBND
Bãi Trắng, ngày 08 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 phường Bãi Trắng

Căn cứ Kế hoạch số 500/KH-UBND ngày 30/12/2025 của UBND tỉnh Duyên Hải Đông về cải cách hành chính năm 2026;
Căn cứ tình hình thực tế, UBND phường Bãi Trắng ban hành Kế hoạch như sau:

I. MỤC TIÊU
1. Cải cách thủ tục hành chính
a) Ít nhất 97 % hồ sơ được trả đúng hạn.
b) 100 % tổ dân phố có người hỗ trợ nộp hồ sơ trực tuyến.
c) Phấn đấu “không tiền mặt” đối với 90 % giao dịch phí, lệ phí.
2. Cải cách chế độ công vụ
a) Tổ chức 02 lớp bồi dưỡng kỹ năng giao tiếp.

II. TỔ CHỨC THỰC HIỆN
Các bộ phận báo cáo UBND phường hằng quý, trước ngày 10 của tháng cuối quý.

Nơi nhận:
- UBND tỉnh;
- Các bộ phận;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phan Bích Ngà

PHỤ LỤC: NHIỆM VỤ CẢI CÁCH THỦ TỤC HÀNH CHÍNH

"""


def _build(folder: Path) -> Path:
    lines = [["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả"]]
    lines += grid("order content lead help time products", _ROWS)
    text = _TEXT + "\n".join("\t".join(line) for line in lines) + "\n"
    text = text.replace(" %", "\u00a0%").replace("năm 2026", "năm\u00a02026").replace("\n", "\r\n")
    path = folder / "bai-trang.txt"
    path.write_bytes(text.encode("utf-8-sig"))
    return path


PLAN = SamplePlan(
    "bai-trang.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bãi Trắng",
            "Duyên Hải Đông",
            "09/KH-UBND",
            "2026-01-08",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 phường Bãi Trắng",
            bases=("500/KH-UBND",),
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phan Bích Ngà"),
            recipients=("UBND tỉnh", "Các bộ phận", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("trả đúng hạn", 97, area="tthc", where="I.1.a"),
            ge("tổ dân phố có người", 100, area="tthc", where="I.1.b"),
            ge("không tiền mặt", 90, area="tthc", where="I.1.c"),
            ge("kỹ năng giao tiếp", 2, "lớp", area="cong_vu", where="I.2.a"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "trước ngày 10 của tháng cuối quý"),),
    ),
)
