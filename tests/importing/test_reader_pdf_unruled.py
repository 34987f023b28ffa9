"""PDF tables without ruling lines: told by their head's wording and the white between the columns."""

from pathlib import Path
from typing import Any

import pytest
from reportlab.platypus import Paragraph, Spacer, Table

from cchc_desktop.importing.draft import Draft
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source
from tests.importing.unruled import DOCUMENTS, OPENING, Look, printed
from tests.importing.unruled.paper import plan, signature, style, write
from tests.importing.unruled.word import LOOKS

PAPER = {
    "upright": Look(),
    "wide": Look(wide=True, times=2),
    "other order of columns": Look(columns="octlkp"),
    "four columns": Look(columns="oclt"),
    "numbers in the middle of the row": Look(middle=True, times=3),
    "numbers in the middle, no head overleaf": Look(middle=True, times=4, repeat=False),
    "no white between the rows": Look(white=0, times=2),
    "cells close together and justified": Look(padding=3, justified=True),
    "no titles between the rows": Look(titles=False, size=9),
    "rows cut by the page, no head overleaf": Look(times=4, size=13, repeat=False),
    "no column of numbers": Look(columns="cplkt"),
    "a line under the head": Look(rules="under the head"),
    "lines across": Look(rules="across", times=2),
    "lines round the head only": Look(rules="round the head", times=2),
    "a box round the table": Look(rules="round the table", times=2),
    "lines down the columns": Look(rules="down the columns", titles=False),
}
Told = tuple[str, str, tuple[str, ...], str, str, str]


def told(look: Look) -> list[Told]:
    """Every task as it should be read."""
    found: list[Told] = []
    for number, row in printed(look):
        if row is not None:
            has = {key: key in look.columns for key in "oplkt"}
            found.append(
                (
                    number if has["o"] else "",
                    row.content,
                    row.products if has["p"] else (),
                    row.lead if has["l"] else "",
                    row.coordination if has["k"] else "",
                    row.time if has["t"] else "",
                )
            )
    return found


def read(draft: Draft) -> list[Told]:
    """Every task as it was read."""
    return [
        (
            task.order or "",
            task.content,
            tuple(task.products),
            task.lead_text or "",
            task.coordination_text or "",
            task.time_text or "",
        )
        for task in draft.tasks
    ]


def assert_whole(path: Path, look: Look) -> None:
    """All rows are there and no other, and what stands around the table is left to itself."""
    source = read_source(path)
    draft = extract(source)
    assert read(draft) == told(look)
    assert not draft.obligations
    texts = [paragraph.text for paragraph in source.paragraphs()]
    assert any(text.startswith("III. TỔ CHỨC") for text in texts)
    assert not any("Họp giao ban" in text or "Nội dung công việc" in text for text in texts)


@pytest.mark.parametrize("name", PAPER)
def test_a_table_without_lines_is_read_whatever_its_look(name: str, tmp_path: Path) -> None:
    assert_whole(plan(tmp_path / "plan.pdf", PAPER[name]), PAPER[name])


@pytest.mark.parametrize("name", LOOKS)
def test_a_table_without_lines_that_libreoffice_printed_is_read(name: str) -> None:
    assert_whole(DOCUMENTS / f"{name}.pdf", LOOKS[name])


def test_rows_that_nothing_tells_apart_are_left_as_text(tmp_path: Path) -> None:
    look = Look(columns="cplkt", white=0)
    assert extract(read_source(plan(tmp_path / "plan.pdf", look))).tasks == ()


def tables_wider_than_two(path: Path) -> list[Any]:
    return [table for table in read_source(path).tables() if table.width > 2]


def test_letterhead_signature_and_recipients_are_no_task_list(tmp_path: Path) -> None:
    bold = style(13, 1, bold=True)
    left = [Paragraph(text, bold) for text in ("ỦY BAN NHÂN DÂN", "XÃ BÌNH SƠN THƯỢNG", "Số: 10/KH-UBND")]
    right = [Paragraph(text, bold) for text in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do")]
    story = [Table([[left, right]], colWidths=[200, 280]), Paragraph(OPENING, style(13, 4, indent=28))]
    path = write(tmp_path / "plan.pdf", [*story, Spacer(1, 20), signature()])
    assert tables_wider_than_two(path) == []


def test_labels_side_by_side_above_prose_are_no_table(tmp_path: Path) -> None:
    wide = style(13, 4)
    cells = [
        Paragraph(text, wide) for text in ("Nội dung: kiểm tra", "Chủ trì: Phòng Kinh tế", "Thời gian: quý I")
    ]
    story = [Table([cells], colWidths=[150, 180, 150]), Paragraph(OPENING, wide), Paragraph(OPENING, wide)]
    assert tables_wider_than_two(write(tmp_path / "plan.pdf", story)) == []


def test_column_heads_with_nothing_but_prose_below_stay_text(tmp_path: Path) -> None:
    heads = [Paragraph(text, style(12, 1, bold=True)) for text in ("TT", "Nhiệm vụ", "Chủ trì", "Thời gian")]
    story = [
        Table([heads], colWidths=[40, 200, 120, 120]),
        *[Paragraph(OPENING, style(13, 4, indent=28))] * 3,
    ]
    assert tables_wider_than_two(write(tmp_path / "plan.pdf", story)) == []
