"""The looks a Word document takes from its styles, though only the styles it uses are parsed."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH

from cchc_desktop.importing.document import Source
from cchc_desktop.importing.readers import read_source
from cchc_desktop.importing.readers.docx_slim import used_styles


def looks(source: Source) -> list[tuple[str, bool, bool, int]]:
    """Text, weight, place and heading level of the paragraphs."""
    return [(p.text, p.bold, p.centered, p.level) for p in source.paragraphs()]


@pytest.fixture
def styled() -> DocumentType:
    """A heading style two steps away from the one that makes it bold, centred and a heading."""
    document = Document()
    first = document.styles.add_style("Gốc", WD_STYLE_TYPE.PARAGRAPH)
    first.base_style = document.styles["Heading 2"]
    second = document.styles.add_style("Đề mục xã", WD_STYLE_TYPE.PARAGRAPH)
    second.base_style = first
    second.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("I. MỤC TIÊU", style=second.name)
    document.add_paragraph("Nội dung thường.")
    strong = document.styles.add_style("Chữ đậm riêng", WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    document.add_paragraph().add_run("Đậm theo kiểu chữ", style=strong.name)
    document.add_table(1, 2, style="Table Grid").rows[0].cells[0].text = "có khung"
    document.add_table(1, 2).rows[0].cells[0].text = "không khung"
    return document


def parts_of(path: Path) -> dict[str, bytes]:
    """The parts of a file by name."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def written(path: Path, parts: dict[str, bytes]) -> Path:
    """A file of these parts."""
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_a_style_brings_what_the_styles_below_it_say(styled: DocumentType, tmp_path: Path) -> None:
    styled.save(str(tmp_path / "a.docx"))
    source = read_source(tmp_path / "a.docx")
    assert looks(source) == [
        ("I. MỤC TIÊU", True, True, 2),
        ("Nội dung thường.", False, False, 0),
        ("Đậm theo kiểu chữ", True, False, 0),
    ]
    assert [table.bordered for table in source.tables()] == [True, False]


def test_styles_nobody_uses_are_left_out_before_parsing(styled: DocumentType, tmp_path: Path) -> None:
    styled.save(str(tmp_path / "a.docx"))
    parts = parts_of(tmp_path / "a.docx")
    slim = used_styles(parts["word/styles.xml"], parts["word/document.xml"])
    assert len(slim) < len(parts["word/styles.xml"]) / 4
    assert b'w:styleId="Heading2"' in slim
    assert b'w:styleId="Heading7"' not in slim


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", b'<w:pStyle w:val="xmcx"/>', b"<w:pStyle w:val='xmcx'/>"),
        ("word/styles.xml", b"<w:styles ", b"<!-- <w:style --><w:styles "),
        ("word/styles.xml", b"<w:basedOn w:val=", b"<w:basedOn  w:val="),
        ("word/styles.xml", b"</w:styles>", b'<w:style w:styleId="a" w:type="table"/></w:styles>'),
    ],
)
def test_parts_written_in_another_way_are_read_whole_and_alike(
    styled: DocumentType, tmp_path: Path, part: str, old: bytes, new: bytes
) -> None:
    styled.save(str(tmp_path / "a.docx"))
    parts = parts_of(tmp_path / "a.docx")
    name = parts["word/document.xml"].partition(b'<w:pStyle w:val="')[2].partition(b'"')[0]
    old, new = old.replace(b"xmcx", name), new.replace(b"xmcx", name)
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    odd = read_source(written(tmp_path / "b.docx", parts))
    assert used_styles(parts["word/styles.xml"], parts["word/document.xml"]) == parts["word/styles.xml"]
    usual = read_source(tmp_path / "a.docx")
    assert odd.blocks == usual.blocks
