"""A year's report of a commune that does not exist: every kind of block, as long as a test needs it."""

from datetime import date, datetime
from decimal import Decimal

from cchc_desktop.display.columns import Align
from cchc_desktop.reports.document import (
    Annex,
    Block,
    Cell,
    Chart,
    Column,
    Document,
    HeaderCell,
    Heading,
    Kind,
    Letterhead,
    ListItem,
    Metadata,
    Paragraph,
    Row,
    RowKind,
    Run,
    Series,
    Signature,
    Table,
    Tone,
    cell,
    numbered_annexes,
    roman,
)
from cchc_desktop.reports.letterhead import number_line, place_date_line

CREATED = datetime(2026, 12, 8, 9, 30)  # noqa: DTZ001
REFERENCE = "(Kèm theo Báo cáo số     /BC-UBND ngày     tháng 12 năm 2026 của Ủy ban nhân dân xã Suối Lành)"
AREAS = (
    "Công tác chỉ đạo, điều hành",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ",
)
UNITS = (
    "Văn phòng HĐND và UBND xã",
    "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế",
    "Trung tâm Phục vụ hành chính công",
)

_TASK_COLUMNS = (
    Column("TT", 5, Kind.NUMBER, Align.CENTER),
    Column("Nội dung, nhiệm vụ", 34),
    Column("Sản phẩm", 20),
    Column("Cơ quan chủ trì", 18),
    Column("Thời hạn", 11, Kind.DATE),
    Column("Tiến độ", 9, Kind.PERCENT),
    Column("Kết quả", 14),
)


def task_row(number: int) -> Row:
    """One task of the annex, each a little different."""
    month, day = number % 12 + 1, number % 28 + 1
    progress = Decimal(number * 7 % 1001) / 10
    return Row(
        (
            cell(number),
            cell(
                f"Rà soát, cập nhật quy trình nội bộ giải quyết hồ sơ nhóm {number}; niêm yết công khai "
                f"tại nơi tiếp nhận và trên trang thông tin điện tử của xã, "
                f"báo cáo kết quả trước ngày {day:02d} hằng tháng"
            ),
            cell(f"Quyết định phê duyệt quy trình số {number}"),
            cell(UNITS[number % 4]),
            cell(date(2026, month, day)),
            cell(progress, Kind.PERCENT) if number % 9 else cell(None, unknown="chưa có số liệu"),
            cell("Hoàn thành đúng hạn" if number % 3 else "Đang thực hiện"),
        )
    )


def task_table(tasks: int) -> Table:
    """The task annex, grouped by area."""
    rows: list[Row] = []
    share = -(-tasks // len(AREAS))
    for number in range(1, tasks + 1):
        if (number - 1) % share == 0:
            rows.append(Row((Cell(f"{AREAS[(number - 1) // share]}", span=7),), RowKind.GROUP))
        rows.append(task_row(number))
    return Table(_TASK_COLUMNS, tuple(rows), sheet_title="Nhiệm vụ")


def statistics_table() -> Table:
    """A form with a header of two levels and a sum."""
    columns = (
        Column("STT", 6, align=Align.CENTER),
        Column("Chỉ tiêu thống kê", 50),
        Column("Đơn vị tính", 16, align=Align.CENTER),
        Column("Số liệu", 12, Kind.NUMBER),
        Column("Ghi chú", 16),
    )
    header = (
        (
            HeaderCell("STT", rows=2),
            HeaderCell("Chỉ tiêu thống kê", rows=2),
            HeaderCell("Kết quả thống kê", columns=2),
            HeaderCell("Ghi chú", rows=2),
        ),
        (HeaderCell("Đơn vị tính"), HeaderCell("Số liệu")),
    )
    rows = (
        Row((Cell("1"), Cell("Số văn bản chỉ đạo đã ban hành"), Cell("Văn bản"), cell(1250), Cell(""))),
        Row((Cell("2"), Cell("Tỷ lệ hoàn thành kế hoạch"), Cell("%"), cell(Decimal("27.3")), Cell("=1+1"))),
        Row(
            (
                Cell("3"),
                Cell("Số vấn đề phát hiện"),
                Cell("Vấn đề"),
                cell(None, unknown="chưa có số liệu"),
                Cell("-"),
            )
        ),
        Row((Cell("Tổng cộng", span=3), cell(Decimal("1277.3")), Cell("")), RowKind.TOTAL),
    )
    return Table(
        columns, rows, "Biểu mẫu 1. Công tác chỉ đạo, điều hành", header, "Biểu 1", "Đơn vị: như cột 3"
    )


def progress_chart() -> Chart:
    """Two series over the areas, one figure unknown."""
    values = tuple(Decimal(n) for n in (100, 75, 50, 0))
    return Chart(
        "Tiến độ theo lĩnh vực (%)",
        AREAS,
        (Series("Năm 2026", (*values, None)), Series("Năm 2025", (Decimal("60.5"),) * 5)),
        "%",
        Decimal(100),
    )


def long_paragraph(number: int) -> Paragraph:
    """A paragraph of several lines with a bold figure in it."""
    return Paragraph(
        (
            Run(f"Trong kỳ {number}, Ủy ban nhân dân xã đã hoàn thành "),
            Run(f"{number + 20}/38 nhiệm vụ", bold=True, source_key=f"tasks.done.{number}"),
            Run(", đạt 63,2% kế hoạch; tiếp nhận, giải quyết hồ sơ của người dân bảo đảm đúng quy trình, "),
            Run("không để phát sinh hồ sơ quá hạn", italic=True),
            Run(
                "; tổ chức đối thoại với người dân và doanh nghiệp, tiếp thu 17 ý kiến, đã trả lời 15 ý kiến."
            ),
        )
    )


def sample_document(tasks: int = 40, paragraphs: int = 6) -> Document:
    """The annual report with `tasks` rows in its annex and `paragraphs` per section."""
    body: list[Block] = [
        Paragraph(
            "Căn cứ Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân xã;", Tone.BASIS
        ),
        Paragraph(
            "Ủy ban nhân dân xã Suối Lành báo cáo kết quả công tác cải cách hành chính năm 2026 như sau:"
        ),
    ]
    for at, area in enumerate(AREAS, start=1):
        body.append(Heading(f"{roman(at)}. {area}"))
        body.append(Heading(f"{at}. Kết quả đạt được", 2))
        body.extend(long_paragraph(at * 10 + n) for n in range(paragraphs))
        body.append(Heading("a) Nội dung cụ thể", 3))
        body.append(ListItem("Ban hành 05 văn bản chỉ đạo, điều hành;"))
    closing = Paragraph(
        "Trên đây là báo cáo kết quả công tác cải cách hành chính năm 2026 của xã Suối Lành"
        " (số liệu chi tiết tại các phụ lục kèm theo)./."
    )
    return Document(
        kind="BC",
        title="Báo cáo",
        letterhead=Letterhead(
            ("Ủy ban nhân dân", "xã Suối Lành"),
            number_line("BC"),
            place_date_line("Suối Lành", date(2026, 12, 8)),
        ),
        abstract="Kết quả công tác cải cách hành chính năm 2026 và phương hướng, nhiệm vụ năm 2027",
        addressees=("Sở Nội vụ",),
        blocks=(*body, progress_chart(), closing),
        signature=Signature("Phó Chủ tịch", "Nguyễn Thị Thử Nghiệm", ("TM. Ủy ban nhân dân", "KT. Chủ tịch")),
        recipients=("Như trên", "TT Đảng ủy, TT HĐND xã", "Lưu: VT, VHXH"),
        annexes=numbered_annexes(
            (
                Annex(
                    "Biểu mẫu thống kê số liệu", (statistics_table(),), reference=REFERENCE, landscape=False
                ),
                Annex(
                    "Kết quả thực hiện nhiệm vụ",
                    (task_table(tasks),),
                    reference=REFERENCE,
                    sheet_title="Nhiệm vụ",
                ),
            )
        ),
        metadata=Metadata("Báo cáo CCHC năm 2026", "UBND xã Suối Lành", "Cải cách hành chính", CREATED),
    )
