"""Heads and feet printed on every page are no part of a PDF's text, and do not part its tables."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.importing.document import Source
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
STAMP = "Phụ lục (Kèm theo Kế hoạch số 12/KH-UBND của UBND xã Suối Bạc)"
HEAD = ("TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành")
EDGES = (60.0, 90.0, 300.0, 430.0, 540.0)
CUT = ("", "trên địa bàn xã", "", "")


@pytest.fixture(autouse=True, scope="module")
def font() -> None:
    """A face with Vietnamese letters."""
    if not (FONTS / "LiberationSerif-Regular.ttf").is_file():
        pytest.skip(f"no fonts in {FONTS}")
    pdfmetrics.registerFont(TTFont("Serif", FONTS / "LiberationSerif-Regular.ttf"))


def task(order: int) -> tuple[str, ...]:
    return (str(order), f"Rà soát thủ tục hành chính lần {order}", "Phòng Kinh tế", "Quý I/2026")


def draw_table(canvas: Canvas, rows: Sequence[Sequence[str]], top: float) -> None:
    for at in range(len(rows) + 1):
        canvas.line(EDGES[0], top - 24 * at, EDGES[-1], top - 24 * at)
    for edge in EDGES:
        canvas.line(edge, top, edge, top - 24 * len(rows))
    for at, row in enumerate(rows):
        for edge, text in zip(EDGES, row, strict=False):
            canvas.drawString(edge + 4, top - 24 * at - 16, text)


def paper(folder: Path, pages: Sequence[Sequence[object]], foot: str = "") -> Source:
    """Each page is its lines of text, then the rows of a table."""
    path = folder / "ke-hoach.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for number, parts in enumerate(pages, start=1):
        canvas.setFont("Serif", 11)
        place = 800.0
        for text in (part for part in parts if isinstance(part, str)):
            canvas.drawString(EDGES[0], place, text)
            place -= 22
        draw_table(canvas, [part for part in parts if isinstance(part, tuple)], place)
        if foot:
            canvas.drawString(EDGES[0], 30, foot.format(number))
        canvas.showPage()
    canvas.save()
    return read_source(path)


def test_a_stamp_above_the_table_on_each_page_does_not_part_it(tmp_path: Path) -> None:
    title = "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH"
    source = paper(
        tmp_path,
        [
            (STAMP, title, HEAD, task(1), task(2)),
            (STAMP, HEAD, CUT, task(3)),
            (STAMP, task(4), task(5)),
        ],
        foot="Kế hoạch cải cách hành chính xã Suối Bạc, trang {}",
    )
    assert [paragraph.text for paragraph in source.paragraphs()] == [STAMP, title]
    tasks = extract(source, year=2026).tasks
    assert [one.order for one in tasks] == ["1", "2", "3", "4", "5"]
    assert tasks[1].content == "Rà soát thủ tục hành chính lần 2 trên địa bàn xã"


def test_a_head_seen_on_every_page_of_text_is_kept_once(tmp_path: Path) -> None:
    head = "ỦY BAN NHÂN DÂN XÃ SUỐI BẠC"
    pages = [(head, f"{number}. Nội dung thứ {number} của kế hoạch.") for number in range(1, 5)]
    texts = " ".join(paragraph.text for paragraph in paper(tmp_path, pages).paragraphs())
    assert texts.count(head) == 1
    assert all(f"Nội dung thứ {number}" in texts for number in range(1, 5))


def test_annexes_of_one_page_each_keep_their_names(tmp_path: Path) -> None:
    pages = [
        ("PHỤ LỤC", f"NHIỆM VỤ THÁNG {number}", HEAD, task(number), task(number + 1))
        for number in range(1, 5)
    ]
    texts = [paragraph.text for paragraph in paper(tmp_path, pages).paragraphs()]
    assert sum("PHỤ LỤC" in text for text in texts) == 4
