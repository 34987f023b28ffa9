"""A PDF printed from a sheet: words that overflow their cell are cut off on paper, and so in what is read."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
HEAD = ("TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian hoàn thành")
EDGES = (60.0, 90.0, 300.0, 430.0, 540.0)
LINE, HEIGHT = 14.0, 34.0


@pytest.fixture(autouse=True, scope="module")
def font() -> None:
    """A face with Vietnamese letters."""
    if not (FONTS / "LiberationSerif-Regular.ttf").is_file():
        pytest.skip(f"no fonts in {FONTS}")
    pdfmetrics.registerFont(TTFont("Serif", FONTS / "LiberationSerif-Regular.ttf"))


def draw_cell(canvas: Canvas, box: tuple[float, float, float], lines: Sequence[str], *, cut: bool) -> None:
    """Lines from the top of a cell downwards, as many as there are; `cut` shows only those inside it."""
    left, right, top = box
    canvas.saveState()
    if cut:
        clip = canvas.beginPath()
        clip.rect(left, top - HEIGHT, right - left, HEIGHT)
        canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFont("Serif", 11)
    for at, line in enumerate(lines):
        canvas.drawString(left + 3, top - LINE * (at + 1), line)
    canvas.restoreState()


def sheet(folder: Path, rows: Sequence[Sequence[Sequence[str]]], *, cut: bool) -> Path:
    path = folder / "phu-luc.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    top = 780.0
    for at in range(len(rows) + 1):
        canvas.line(EDGES[0], top - HEIGHT * at, EDGES[-1], top - HEIGHT * at)
    for edge in EDGES:
        canvas.line(edge, top, edge, top - HEIGHT * len(rows))
    for at, row in enumerate(rows):
        for column, lines in enumerate(row):
            box = EDGES[column], EDGES[column + 1], top - HEIGHT * at
            draw_cell(canvas, box, lines, cut=cut)
    canvas.save()
    return path


def rows(*contents: Sequence[str]) -> list[list[Sequence[str]]]:
    head: list[Sequence[str]] = [[title] for title in HEAD]
    body = [
        [[str(at)], lines, ["Phòng Kinh tế"], ["Quý I/2026"]] for at, lines in enumerate(contents, start=1)
    ]
    return [head, *body]


def test_lines_below_the_edge_of_a_cell_are_not_mixed_into_the_next_row(tmp_path: Path) -> None:
    long = ["Rà soát thủ tục hành chính,", "niêm yết đủ ở các thôn,", "công khai trên Trang tin", "của xã"]
    path = sheet(tmp_path, rows(long, ["Tập huấn kỹ năng số"]), cut=True)
    first, second = extract(read_source(path), year=2026).tasks
    assert first.content == "Rà soát thủ tục hành chính, niêm yết đủ ở các thôn"
    assert second.content == "Tập huấn kỹ năng số"


@pytest.mark.parametrize("cut", [True, False])
def test_what_fits_into_its_cell_is_read_whole(cut: bool, tmp_path: Path) -> None:
    path = sheet(tmp_path, rows(["Rà soát thủ tục", "của xã"], ["Tập huấn kỹ năng số"]), cut=cut)
    assert [task.content for task in extract(read_source(path), year=2026).tasks] == [
        "Rà soát thủ tục của xã",
        "Tập huấn kỹ năng số",
    ]


def test_a_page_whose_words_all_seem_cut_off_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "trang.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    clip = canvas.beginPath()
    clip.rect(0, 0, 20, 20)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFont("Serif", 12)
    canvas.drawString(80, 700, "Kế hoạch cải cách hành chính")
    canvas.save()
    assert [one.text for one in read_source(path).paragraphs()] == ["Kế hoạch cải cách hành chính"]
