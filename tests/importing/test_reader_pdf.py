"""PDF plans: ruled tables, side-by-side blocks, running text."""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import pytest
from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Cancelled, Source
from cchc_desktop.importing.document import Paragraph as Found
from cchc_desktop.importing.document import Table as Grid
from cchc_desktop.importing.readers import read_source
from cchc_desktop.importing.readers.pdf_lines import Line, unwrapped

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
HEADER = ("TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian", "Sản phẩm")
BODY = (
    "Thực hiện Kế hoạch số 20/KH-UBND ngày 05 tháng 01 năm 2026 của tỉnh về cải cách hành chính giai đoạn "
    "2026 - 2030, Ủy ban nhân dân xã An Bình ban hành kế hoạch với các nội dung chủ yếu sau đây:"
)


@pytest.fixture(autouse=True, scope="module")
def fonts() -> None:
    """Faces with Vietnamese letters."""
    if not FONTS.is_dir() or not list(FONTS.glob("LiberationSerif-*.ttf")):
        pytest.skip(f"no fonts in {FONTS}")
    pdfmetrics.registerFont(TTFont("Serif", FONTS / "LiberationSerif-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("SerifBold", FONTS / "LiberationSerif-Bold.ttf"))


def style(
    size: int = 14, *, bold: bool = False, align: Literal[0, 1, 4] = 0, indent: int = 0
) -> ParagraphStyle:
    """A style of the sample: align 0 left, 1 centred, 4 justified."""
    face = "SerifBold" if bold else "Serif"
    return ParagraphStyle(
        "s",
        fontName=face,
        fontSize=size,
        leading=size * 1.25,
        alignment=align,
        firstLineIndent=indent,
        spaceAfter=4,
    )


def side_by_side(left: Sequence[str], right: Sequence[str], sizes: tuple[int, int]) -> Flowable:
    """Two columns without lines, like a letterhead or a signature block."""
    cells: list[Any] = [
        [Paragraph(text, style(sizes[0])) for text in left],
        [Paragraph(text, style(sizes[1], bold=True, align=1)) for text in right],
    ]
    return Table([cells], colWidths=[215, 255], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])


def task_table(rows: int, extra: Sequence[tuple[Any, ...]] = ()) -> Flowable:
    """A ruled list of tasks with a section row and its header repeated."""
    data: list[list[Any]] = [[Paragraph(title, style(11, bold=True, align=1)) for title in HEADER]]
    data.append([Paragraph("I. Cải cách thể chế", style(11, bold=True)), "", "", "", ""])
    for order in range(1, rows + 1):
        products = [Paragraph("- Kế hoạch;", style(11)), Paragraph("- Báo cáo kết quả thực hiện", style(11))]
        data.append(
            [
                Paragraph(str(order), style(11, align=1)),
                Paragraph(
                    f"Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền của xã lần {order}", style(11)
                ),
                Paragraph("Văn phòng HĐND và UBND xã", style(11, align=1)),
                Paragraph("Trước 30/6/2026", style(11, align=1)),
                products,
            ]
        )
    grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("SPAN", (0, 1), (-1, 1)), *extra]
    return Table(data, colWidths=[30, 150, 100, 80, 105], repeatRows=1, style=grid)


def saved(flow: list[Flowable], folder: Path, size: tuple[float, float] = A4) -> Path:
    """The document on disk, page numbers at the top from page 2 on."""
    path = folder / "ke-hoach.pdf"

    def number(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Serif", 12)
        canvas.drawCentredString(size[0] / 2, size[1] - 30, str(document.page))

    template = SimpleDocTemplate(
        str(path), pagesize=size, leftMargin=85, rightMargin=50, topMargin=56, bottomMargin=56
    )
    template.build(flow, onLaterPages=number)
    return path


def drawn(draw: Callable[[Canvas], object], folder: Path, **options: Any) -> Path:
    """A one-page document drawn by hand."""
    path = folder / "trang.pdf"
    canvas = Canvas(str(path), pagesize=A4, **options)
    canvas.setFont("Serif", 12)
    draw(canvas)
    canvas.save()
    return path


def texts(grid: Grid) -> list[list[str]]:
    """The grid's texts."""
    return [[cell.text for cell in row] for row in grid.rows]


def lines(source: Source) -> list[str]:
    """The texts of the paragraphs."""
    return [paragraph.text for paragraph in source.paragraphs()]


def test_wrapped_lines_become_paragraphs_again(tmp_path: Path) -> None:
    target = (
        "- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên trong cả năm kế hoạch, không có hồ sơ trễ hạn."
    )
    items = ("1. Mục tiêu", target, "- Có 02 sáng kiến.")
    for indent in (0, 28):
        flow: list[Flowable] = [Paragraph(BODY, style(align=4, indent=indent))]
        flow += [Paragraph(item, style(align=4, indent=indent)) for item in items]
        source = read_source(saved(flow * 3, tmp_path))

        assert lines(source) == [BODY, *items] * 3


def test_a_paragraph_runs_over_the_page_end_and_page_numbers_are_dropped(tmp_path: Path) -> None:
    source = read_source(saved([Paragraph(f"{BODY} {BODY}", style(align=4, indent=28))] * 12, tmp_path))

    assert lines(source) == [f"{BODY} {BODY}"] * 12
    assert {p.page for p in source.paragraphs()} == {1, 2}


def test_titles_are_centred_and_bold_and_joined_over_two_lines(tmp_path: Path) -> None:
    title = "Cải cách hành chính nhà nước năm 2026 trên địa bàn xã An Bình và các đơn vị trực thuộc"
    flow = [Paragraph("KẾ HOẠCH", style(bold=True, align=1)), Paragraph(title, style(bold=True, align=1))]
    source = read_source(saved([*flow, *[Paragraph(BODY, style(align=4))] * 4], tmp_path))

    first, second, body, *_ = source.paragraphs()
    assert (first.text, first.bold, first.centered) == ("KẾ HOẠCH", True, True)
    assert (second.text, second.bold) == (title, True)
    assert (body.text, body.bold, body.centered) == (BODY, False, False)


def test_letterhead_and_signature_are_two_columns_each_read_downwards(tmp_path: Path) -> None:
    agency, motto = ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do"]
    receivers = ["Nơi nhận:", "- Sở Nội vụ;", "- Các phòng;", "- Các thôn;", "- Lưu: VT, VHXH."]
    signer = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Bình"]
    flow = [
        side_by_side(agency, motto, (13, 12)),
        Spacer(1, 12),
        Paragraph("KẾ HOẠCH", style(bold=True, align=1)),
    ]
    flow += [Paragraph(BODY, style(align=4, indent=28))] * 3
    source = read_source(saved([*flow, Spacer(1, 12), side_by_side(receivers, signer, (11, 14))], tmp_path))

    head, foot = source.tables()
    assert (head.bordered, foot.bordered) == (False, False)
    assert texts(head) == [["\n".join(agency), "\n".join(motto)]]
    assert texts(foot) == [["\n".join(receivers), "\n".join(signer)]]
    assert lines(source) == ["KẾ HOẠCH", BODY, BODY, BODY]


def test_ruled_tables_keep_their_cells_and_list_items_and_go_on_overleaf(tmp_path: Path) -> None:
    source = read_source(saved([Paragraph("PHỤ LỤC", style(bold=True, align=1)), task_table(30)], tmp_path))

    tables = list(source.tables())
    assert [t.continues for t in tables] == [False] + [True] * (len(tables) - 1)
    assert len(tables) > 1
    assert all(texts(t)[0] == list(HEADER) for t in tables)
    assert texts(tables[0])[1] == ["I. Cải cách thể chế", "", "", "", ""]
    assert tables[0].rows[1][0].span == 5
    rows = [row for t in tables for row in texts(t) if row[0].isdigit()]
    assert [row[0] for row in rows] == [str(order) for order in range(1, 31)]
    assert rows[4][1:] == [
        "Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền của xã lần 5",
        "Văn phòng HĐND và UBND xã",
        "Trước 30/6/2026",
        "- Kế hoạch;\n- Báo cáo kết quả thực hiện",
    ]


def test_cells_merged_downwards_cover_the_rows_below(tmp_path: Path) -> None:
    source = read_source(saved([task_table(3, [("SPAN", (2, 2), (2, 4))])], tmp_path))

    (table,) = source.tables()
    assert table.rows[2][2].row_span == 3
    assert [row[2].covered for row in table.rows[2:]] == [False, True, True]


def test_a_landscape_annex_is_read_like_an_upright_one(tmp_path: Path) -> None:
    source = read_source(saved([task_table(2)], tmp_path, landscape(A4)))

    (table,) = source.tables()
    assert [row[0] for row in texts(table)] == ["TT", "I. Cải cách thể chế", "1", "2"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_seen(turn: int, tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        width, height = A4
        canvas.setPageRotation(turn)
        moves = {90: (width, 0), 180: (width, height), 270: (0, height)}
        canvas.translate(*moves[turn])
        canvas.rotate({90: 90, 180: 180, 270: -90}[turn])
        canvas.setFont("Serif", 12)
        canvas.grid([60, 160, 300], [300, 340, 380])
        for x, y, text in ((70, 355, "TT"), (170, 355, "Nội dung"), (70, 315, "1"), (170, 315, "Rà soát")):
            canvas.drawString(x, y, text)

    (table,) = read_source(drawn(draw, tmp_path)).tables()

    assert texts(table) == [["TT", "Nội dung"], ["1", "Rà soát"]]


def test_borders_drawn_as_thin_filled_boxes_are_borders_and_underlines_are_not(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for x in (60, 160, 300):
            canvas.rect(x, 300, 0.5, 80, stroke=0, fill=1)
        for y in (300, 340, 380):
            canvas.rect(60, y, 240, 0.5, stroke=0, fill=1)
        for x, y, text in ((70, 355, "TT"), (170, 355, "Nội dung"), (70, 315, "1"), (170, 315, "Rà soát")):
            canvas.drawString(x, y, text)
        canvas.drawString(60, 600, "Gạch chân")
        canvas.line(60, 598, 120, 598)
        canvas.line(170, 313, 210, 313)

    source = read_source(drawn(draw, tmp_path))

    assert [texts(t) for t in source.tables()] == [[["TT", "Nội dung"], ["1", "Rà soát"]]]
    assert lines(source) == ["Gạch chân"]


def test_letters_printed_twice_for_weight_and_marks_set_on_their_own_are_read_once_and_whole(
    tmp_path: Path,
) -> None:
    def draw(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            canvas.drawString(85 + shift, 700, "KẾ HOẠCH NĂM")
        canvas.drawString(85, 650, "Đa\u0323t chi\u0309 tiêu")

    assert lines(read_source(drawn(draw, tmp_path))) == ["KẾ HOẠCH NĂM", "Đạt chỉ tiêu"]


def test_a_number_close_to_its_text_is_set_apart(tmp_path: Path) -> None:
    source = read_source(drawn(lambda canvas: canvas.drawString(85, 700, "10.Rà soát 1.500 hồ sơ"), tmp_path))

    assert lines(source) == ["10. Rà soát 1.500 hồ sơ"]


def test_words_set_apart_without_space_characters_are_words(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        x = 85.0
        for word in ("Kế", "hoạch", "cải", "cách", "hành", "chính"):
            canvas.drawString(x, 700, word)
            x += canvas.stringWidth(word, "Serif", 12) + 3.2

    assert lines(read_source(drawn(draw, tmp_path))) == ["Kế hoạch cải cách hành chính"]


def test_a_scan_without_text_is_named_as_such(tmp_path: Path) -> None:
    picture = BytesIO()
    Image.new("L", (60, 80), 200).save(picture, "PNG")

    path = drawn(lambda canvas: canvas.drawImage(ImageReader(picture), 50, 50, 400, 600), tmp_path)

    with pytest.raises(RuleError, match="bản quét"):
        read_source(path)


def test_an_empty_document_and_a_locked_one_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="không có nội dung chữ"):
        read_source(drawn(lambda canvas: canvas.rect(10, 10, 50, 50), tmp_path))
    with pytest.raises(RuleError, match="mật khẩu"):
        read_source(drawn(lambda canvas: canvas.drawString(50, 50, "An Bình"), tmp_path, encrypt="bí mật 1"))


def test_reading_can_be_cancelled_between_pages(tmp_path: Path) -> None:
    path = saved([Paragraph("Trang một", style()), PageBreak(), Paragraph("Trang hai", style())], tmp_path)
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_source(path, stop)

    assert told == [0, 1]
    assert [b.text for b in read_source(path).blocks if isinstance(b, Found)] == ["Trang một", "Trang hai"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("KH/Thông", "báo", "KH/Thông báo"),
        ("HĐND/UB", "ND xã", "HĐND/UBND xã"),
        ("dichvucong.mau.vn/tra", "cuu", "dichvucong.mau.vn/tracuu"),
        ("Kế hoạch/", "Thông báo", "Kế hoạch/Thông báo"),
    ],
)
def test_a_word_behind_a_slash_that_ends_a_full_line_is_a_word_of_its_own(
    first: str, second: str, whole: str
) -> None:
    lines = [
        Line(text, x0=0, x1=60, base=0, em=10, first=20, open_end=False, at=0) for text in (first, second)
    ]
    assert unwrapped(lines, room=60) == whole
