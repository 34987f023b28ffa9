"""One plan in many looks, its table without a single ruling line."""

from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = Path(__file__).parent
HEADS = {
    "o": "TT",
    "c": "Nội dung công việc",
    "p": "Sản phẩm, kết quả",
    "l": "Cơ quan chủ trì",
    "k": "Cơ quan phối hợp",
    "t": "Thời gian hoàn thành",
}
WIDTHS = {"o": 1.2, "c": 6.0, "p": 3.2, "l": 3.4, "k": 3.2, "t": 2.8}
TITLE = "KẾ HOẠCH"
OPENING = (
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm "
    "2026, Ủy ban nhân dân xã Bình Sơn Thượng xây dựng kế hoạch với các nội dung cụ thể như sau:"
)
CLOSING = (
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc các phòng, ban, đơn vị thực hiện kế hoạch này và tổng hợp "
    "tình hình, trình Ủy ban nhân dân xã xem xét.",
    "2. Phòng Kinh tế bố trí kinh phí.",
)
RECIPIENTS = ("Nơi nhận:", "- Sở Nội vụ;", "- Các phòng, ban;", "- Lưu: VT.")
SIGNATURE = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Thị Hạnh")
_VP, _VH, _HCC = "Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công"


@dataclass(frozen=True, slots=True)
class Row:
    """One task as printed and as it should be read."""

    content: str
    products: tuple[str, ...]
    lead: str
    coordination: str
    time: str

    def cells(self, columns: str, order: int) -> list[str]:
        """The printed cells; several products stand on lines of their own."""
        dash = "- " if len(self.products) > 1 else ""
        products = "\n".join(dash + product for product in self.products)
        texts = (str(order), self.content, products, self.lead, self.coordination, self.time)
        by_column = dict(zip("ocplkt", texts, strict=True))
        return [by_column[column] for column in columns]


SECTIONS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "I. Công tác chỉ đạo, điều hành",
        (
            Row(
                "Ban hành Kế hoạch cải cách hành chính năm 2026 của xã và tổ chức quán triệt đến các phòng, "
                "ban, đơn vị, thôn",
                ("Kế hoạch", "Công văn triển khai"),
                _VH,
                "Các phòng, ban",
                "Tháng 01/2026",
            ),
            Row("Họp giao ban", ("Thông báo kết luận",), _VP, "Các phòng", "Hằng quý"),
            Row(
                "Kiểm tra cải cách hành chính tại các đơn vị",
                ("Kế hoạch kiểm tra", "Biên bản", "Báo cáo"),
                _VH,
                f"Phòng Kinh tế; {_HCC}",
                "Quý III/2026",
            ),
        ),
    ),
    (
        "II. Cải cách thể chế",
        (
            Row(
                "Rà soát văn bản quy phạm pháp luật", ("Báo cáo",), _VP, "Các phòng, ban", "Trước 30/11/2026"
            ),
            Row(
                "Tuyên truyền, phổ biến pháp luật trên truyền thanh xã và tại các buổi sinh hoạt thôn",
                ("Tin, bài",),
                _VH,
                "Các thôn",
                "Thường xuyên",
            ),
        ),
    ),
    (
        "III. Cải cách thủ tục hành chính và nâng cao chất lượng giải quyết hồ sơ tại bộ phận một cửa",
        (
            Row("Niêm yết công khai thủ tục hành chính", ("Bảng niêm yết",), _HCC, "Các phòng, ban", "Quý I"),
            Row(
                "Khảo sát sự hài lòng của 100% người dân, doanh nghiệp đối với việc giải quyết hồ sơ",
                ("Phiếu khảo sát", "Báo cáo khảo sát"),
                _HCC,
                "Các thôn",
                "Trước ngày 16 hằng tháng",
            ),
            Row("Số hóa hồ sơ", ("Dữ liệu",), _HCC, "Công an xã", "Cả năm 2026"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How the plan is printed: the columns and their order, how often the rows come again, the page.

    `rules` are lines that do not make a grid: under the head, across, round the table or its head, down it.
    """

    columns: str = "ocplkt"
    times: int = 1
    wide: bool = False
    size: float = 11
    middle: bool = False
    justified: bool = False
    repeat: bool = True
    titles: bool = True
    padding: float = 6
    white: float = 3
    rules: str = ""


def printed(look: Look) -> list[tuple[str, Row | None]]:
    """The rows from top to bottom: a section's title, or a number and its row."""
    rows: list[tuple[str, Row | None]] = []
    number = 0
    for _ in range(look.times):
        for title, own in SECTIONS:
            rows += [(title, None)] if look.titles else []
            for row in own:
                number += 1
                rows.append((str(number), row))
    return rows
