"""The usual outline of a CCHC report, as data that the officer may change."""

from cchc_desktop.domain.periods import Period
from cchc_desktop.reports.facts import Section

# Level, title, and the name of what the program writes there; {next} is the period that follows.
_SECTIONS = (
    (1, "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", ""),
    (2, "Về ban hành và thực hiện kế hoạch", "planning"),
    (2, "Về kiểm tra cải cách hành chính", "inspections"),
    (2, "Về thông tin, tuyên truyền", "propaganda"),
    (2, "Về sáng kiến, giải pháp mới", "initiatives"),
    (2, "Về đối thoại, hội nghị, tập huấn", "meetings"),
    (1, "KẾT QUẢ THỰC HIỆN CÁC LĨNH VỰC", ""),
    (2, "Cải cách thể chế", "area:the_che"),
    (2, "Cải cách thủ tục hành chính", "area:tthc"),
    (2, "Cải cách tổ chức bộ máy", "area:bo_may"),
    (2, "Cải cách chế độ công vụ", "area:cong_vu"),
    (2, "Cải cách tài chính công", "area:tai_chinh"),
    (2, "Xây dựng, phát triển chính quyền điện tử, chính quyền số", "area:chinh_quyen_so"),
    (1, "ĐÁNH GIÁ CHUNG", ""),
    (2, "Kết quả nổi bật", "results"),
    (2, "Tồn tại, hạn chế", "limits"),
    (2, "Nguyên nhân", "causes"),
    (1, "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM {next}", "next"),
    (1, "ĐỀ XUẤT, KIẾN NGHỊ", "proposals"),
)


def default_outline(period: Period) -> tuple[Section, ...]:
    """The outline of DOMAIN's report: direction, areas, assessment, next period, proposals."""
    following = period.following().title.upper()
    return tuple(Section(level, title.format(next=following), source) for level, title, source in _SECTIONS)
