"""The seven areas of a commune's reform plan, and `chung` for the plan as a whole."""

from enum import StrEnum


class Area(StrEnum):
    """Codes as in the command line's contract; the order is that of a report."""

    CHI_DAO = "chi_dao"
    THE_CHE = "the_che"
    TTHC = "tthc"
    BO_MAY = "bo_may"
    CONG_VU = "cong_vu"
    TAI_CHINH = "tai_chinh"
    CHINH_QUYEN_SO = "chinh_quyen_so"
    CHUNG = "chung"


AREA_TITLES: dict[Area, str] = {
    Area.CHI_DAO: "Chỉ đạo, điều hành",
    Area.THE_CHE: "Cải cách thể chế",
    Area.TTHC: "Cải cách thủ tục hành chính",
    Area.BO_MAY: "Cải cách tổ chức bộ máy",
    Area.CONG_VU: "Cải cách chế độ công vụ",
    Area.TAI_CHINH: "Cải cách tài chính công",
    Area.CHINH_QUYEN_SO: "Xây dựng chính quyền điện tử, chính quyền số",
    Area.CHUNG: "Chung",
}
