"""Plans of about forty pages, as Word and as PDF: prose with targets, then an annex of many tasks."""

from dataclasses import dataclass
from pathlib import Path

from tests.importing.plans.paper import Paper
from tests.importing.plans.word import Word

_UNITS = (
    "Văn phòng HĐND và UBND xã",
    "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế",
    "Trung tâm Phục vụ hành chính công",
    "Công an xã",
)
_TIMES = (
    "Quý I/2026",
    "Thường xuyên",
    "Trước ngày 15/6/2026",
    "Cả năm 2026",
    "Hằng tháng",
    "Theo hướng dẫn của Sở Nội vụ",
    "Tháng 4 - 6/2026",
    "Quý III, IV/2026",
)
_DOING = ("Rà soát", "Cập nhật", "Công khai", "Kiểm tra", "Tập huấn", "Số hóa", "Khảo sát", "Đối chiếu")
_THINGS = (
    "hồ sơ tồn của bộ phận tiếp nhận tại khu",
    "biểu mẫu dùng chung của thôn số",
    "sổ theo dõi văn bản đến của tổ",
    "kết quả trả người dân qua bưu chính ở điểm",
    "dữ liệu hộ tịch chuyển từ xã cũ, tập",
)
_FIRST = ("Bình", "Xuân", "Hòa", "Tân", "Đông", "Phú", "Vĩnh", "Thạnh", "An", "Mỹ")
_SECOND = ("Lợi", "Thọ", "Khê", "Hưng", "Tiến", "Sơn", "Thành", "Giang", "Lập", "Hải")
_AREAS = (
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
    "Xây dựng chính quyền số",
)
HEADER = ("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
_ENDS = (
    "khi phát sinh vướng mắc thì nêu rõ nguyên nhân, người chịu trách nhiệm và thời gian khắc phục,"
    " không để người dân phải đi lại nhiều lần vì cùng một việc.",
    "cán bộ được phân công nêu rõ tiến độ khi giao ban, phòng chuyên môn tổng hợp, tham mưu để Ủy ban"
    " nhân dân xã điều chỉnh kịp thời những việc chậm so với yêu cầu.",
    "lấy ý kiến người dân và các tổ chức trên địa bàn để hoàn thiện cách làm, nhân rộng nơi làm tốt, nhắc"
    " nhở nơi làm chưa tốt, gắn với công tác thi đua của từng tập thể, cá nhân.",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """How much of a plan is prose and how much its annex; both counted for each of the six areas."""

    name: str
    paragraphs: int
    rows: int

    @property
    def tasks(self) -> int:
        """The tasks of all areas."""
        return self.rows * len(_AREAS)


MIXED = Kind("mixed", 32, 44)
PROSE = Kind("prose", 70, 4)
ANNEX = Kind("annex", 3, 67)
KINDS = (MIXED, PROSE, ANNEX)


def _place(number: int) -> str:
    """A name of its own for each number, so that no sentence stands twice."""
    first, second = number % 10, number // 10 % 10
    return f"{_FIRST[first]} {_SECOND[second]}{' ' + _SECOND[number // 100] if number > 99 else ''}"


def _prose(area: int, count: int) -> list[str]:
    """Three sentences in ten hold a number, as in the plans communes publish."""
    lines: list[str] = []
    for n in range(count):
        place = _place(area * count + n)
        thing, doing = _THINGS[(area + n) % len(_THINGS)], _DOING[(area * 3 + n) % len(_DOING)]
        if n % 5 == 0:
            lines.append(f"- Phấn đấu {70 + (n * 7 + area) % 30}% {thing} {place} được xử lý đúng hạn.")
            continue
        since = ", theo Kế hoạch số 12/KH-UBND ngày 05/01/2026," if n % 9 == 4 else ","
        lines.append(
            f"- {doing} {thing} {place}{since} gắn trách nhiệm của người đứng đầu với kết quả từng tháng; "
            + _ENDS[n % len(_ENDS)]
        )
    return lines


def _rows(count: int) -> list[list[str]]:
    rows: list[list[str]] = []
    for area, title in enumerate(_AREAS, start=1):
        rows.append([f"{area}. {title}", *["<"] * 5])
        for n in range(1, count + 1):
            doing, thing = _DOING[(area + n) % len(_DOING)], _THINGS[(area * n) % len(_THINGS)]
            year = " năm 2026" if n % 3 == 0 else ""
            rows.append(
                [
                    f"{area}.{n}",
                    f"{doing} {thing} {_place(area * count + n)}{year}, kèm danh sách việc còn tồn tại",
                    f"- Kế hoạch;\n- Báo cáo kết quả {doing.lower()}",
                    _UNITS[n % len(_UNITS)],
                    "Các phòng chuyên môn, các thôn",
                    _TIMES[(area + n) % len(_TIMES)],
                ]
            )
    return rows


def word_plan(path: Path, kind: Kind = MIXED) -> Path:
    """The plan as .docx."""
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ DÀI TRANG", "Số: 99/KH-UBND"), ("Dài Trang, ngày 05 tháng 01 năm 2026",)
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính năm 2026 của xã Dài Trang")
    for area, title in enumerate(_AREAS, start=1):
        word.head(f"{area}. {title}")
        word.text(*_prose(area, kind.paragraphs))
    word.landscape()
    word.center("PHỤ LỤC", "DANH MỤC NHIỆM VỤ")
    word.table((HEADER,), _rows(kind.rows))
    return word.save(path)


def paper_plan(path: Path, kind: Kind = MIXED) -> Path:
    """The plan as .pdf."""
    paper = Paper()
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ DÀI TRANG", "Số: 99/KH-UBND"), ("Dài Trang, ngày 05 tháng 01 năm 2026",)
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính năm 2026 của xã Dài Trang")
    for area, title in enumerate(_AREAS, start=1):
        paper.head(f"{area}. {title}")
        paper.text(*_prose(area, kind.paragraphs))
    paper.landscape()
    paper.center("PHỤ LỤC", "DANH MỤC NHIỆM VỤ")
    paper.table(HEADER, _rows(kind.rows), (15, 85, 50, 45, 35, 27))
    return paper.save(path)
