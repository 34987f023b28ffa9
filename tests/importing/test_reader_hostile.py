"""Damaged, disguised and hostile files end in a sentence, in time, and never in a traceback."""

import random
import struct
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.importing.document import Source
from cchc_desktop.importing.readers import MAX_BYTES, read_source

CASES = 40
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def word() -> bytes:
    """A small Word file."""
    document = Document()
    document.add_paragraph("Kế hoạch của xã An Bình", style="List Number")
    table = document.add_table(3, 3, style="Table Grid")
    for cell in (cell for row in table.rows for cell in row.cells):
        cell.text = "Rà soát"
    return stored(document.save)


def excel() -> bytes:
    """A small workbook."""
    book = Workbook()
    for row in range(5):
        book.worksheets[0].append([row, "Rà soát", "Phòng Kinh tế"])
    return stored(book.save)


def pdf() -> bytes:
    """A small PDF with a ruled table."""

    def draw(target: BytesIO) -> None:
        canvas = Canvas(target, pageCompression=0)
        canvas.grid([60, 160, 300], [300, 340, 380])
        canvas.drawString(70, 355, "TT")
        canvas.drawString(170, 315, "Ra soat")
        canvas.save()

    return stored(draw)


def text() -> bytes:
    """A small text."""
    bars = "| TT | Nội dung |\n|---|---|\n| 1 | Rà soát |"
    return f"# Kế hoạch\n\n{bars}\n\nTT\tNội dung\tHạn\n1\tViệc\tQuý I\n".encode()


def stored(save: Callable[[BytesIO], object]) -> bytes:
    """What `save` writes."""
    target = BytesIO()
    save(target)
    return target.getvalue()


def at(folder: Path, content: bytes, name: str = "ke-hoach.docx") -> Path:
    """The content as a file."""
    path = folder / name
    path.write_bytes(content)
    return path


def packed(parts: dict[str, bytes]) -> bytes:
    """A zip of the given parts."""

    def write(target: BytesIO) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in parts.items():
                package.writestr(name, content)

    return stored(write)


def _document(space: str, xml: str) -> bytes:
    return f'<w:document xmlns:w="{space}"><w:body>{xml}</w:body></w:document>'.encode()


def with_body(xml: str) -> bytes:
    """A Word file with the given body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return packed({"word/document.xml": _document(space, xml)})


def refusal(path: Path) -> str:
    """The sentence with which the file is refused."""
    with pytest.raises(CchcError) as refused:
        read_source(path)
    assert refused.value.hint
    return refused.value.message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (OLE + "WordDocument".encode("utf-16-le") + bytes(2), "Tệp .doc kiểu cũ"),
        (OLE + "EncryptedPackage".encode("utf-16-le") + bytes(2), "đặt mật khẩu"),
        (OLE + "PowerPoint Document".encode("utf-16-le") + bytes(2), "Không nhận ra"),
        (OLE + "Workbook".encode("utf-16-le") + bytes(2), "bị hỏng"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "tệp ảnh"),
        (b"{\\rtf1 abc}", "RTF"),
        (b"<html><body>abc</body></html>", "trang web"),
        (packed({"anh.txt": b"abc"}), "tệp nén"),
        (packed({"mimetype": b"x", "content.xml": b"<x/>"}), "OpenDocument"),
        (packed({"ppt/presentation.xml": b"<x/>"}), "PowerPoint"),
        (word()[:900], "bị hỏng"),
        (pdf()[:300], "bị hỏng"),
        (b"PK\x03\x04" + bytes(50), "bị hỏng"),
        (packed({"word/document.xml": b"<w:document"}), "bị hỏng"),
        (with_body(""), "không có nội dung"),
        (b" \n\t", "trống"),
        (b"MZ\x90\x00\x03" + bytes(200), "không phải tệp Word"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_way_out_given(
    content: bytes, said: str, tmp_path: Path
) -> None:
    assert said in refusal(at(tmp_path, content))


def test_content_decides_and_not_the_name(tmp_path: Path) -> None:
    assert read_source(at(tmp_path, word(), "a.pdf")).format == "docx"
    assert read_source(at(tmp_path, excel(), "b.docx")).format == "xlsx"
    assert read_source(at(tmp_path, pdf(), "c.txt")).format == "pdf"
    assert read_source(at(tmp_path, text(), "d.docx")).format == "text"


def test_folders_missing_files_and_odd_paths_are_refused(tmp_path: Path) -> None:
    assert "thư mục" in refusal(tmp_path)
    assert "Không tìm thấy" in refusal(tmp_path / "khong-co.docx")
    with pytest.raises((MachineError, RuleError)):
        read_source(Path("ke\0hoach.docx"))


def test_a_link_to_a_plan_is_read(tmp_path: Path) -> None:
    link = tmp_path / "lien-ket.docx"
    link.symlink_to(at(tmp_path, word()))

    assert list(read_source(link).tables())


def test_a_file_above_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "lon.docx"
    with path.open("wb") as file:
        file.truncate(2 * MAX_BYTES)

    assert "quá lớn" in refusal(path)


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    bomb = packed({"word/document.xml": bytes(60 * 1024 * 1024)})
    crowd = packed({f"word/{index}.xml": b"" for index in range(10_001)} | {"word/document.xml": b""})

    for content in (bomb, crowd):
        assert "lớn bất thường" in refusal(at(tmp_path, content))


def test_a_part_that_lies_about_its_size_is_not_unpacked_further(tmp_path: Path) -> None:
    content = packed({"word/document.xml": bytes(3_000_000)})
    lying = content.replace(struct.pack("<I", 3_000_000), struct.pack("<I", 100))

    assert refusal(at(tmp_path, lying))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_every_part_that_is_read(encoding: str, tmp_path: Path) -> None:
    evil = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)

    assert "không an toàn" in refusal(at(tmp_path, packed({"word/document.xml": evil})))
    assert "không an toàn" in refusal(at(tmp_path, packed({"xl/workbook.xml": evil})))


def test_members_outside_the_package_and_macros_are_left_alone(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(word())) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    path = at(
        tmp_path,
        packed(parts | {"../../ngoai.txt": b"x", "/ngoai.txt": b"x", "word/vbaProject.bin": b"x"}),
    )

    assert list(read_source(path).paragraphs())
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_picture_only_document_is_named_as_such(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(with_body("<w:p/>"))) as old:
        content = packed({"word/document.xml": old.read("word/document.xml"), "word/media/a.png": b"x"})

    assert "chỉ có ảnh" in refusal(at(tmp_path, content))


def test_deep_nesting_and_huge_spans_end_in_a_sentence_or_a_table(tmp_path: Path) -> None:
    deep = with_body("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000)
    wide = "<w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>"

    assert refusal(at(tmp_path, deep))
    (table,) = read_source(
        at(tmp_path, with_body(f"<w:tbl>{f'<w:tr>{wide * 3}</w:tr>' * 3}</w:tbl>"))
    ).tables()
    assert table.rows[0][0].text == "A"


def test_five_thousand_rows_and_the_longest_cell_are_read_in_time(tmp_path: Path) -> None:
    cell = "<w:tc><w:tcPr><w:tcW w:w='900'/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    row = f"<w:tr>{cell.format('Rà soát') * 6}</w:tr>"
    long = f"<w:tr>{cell.format('x' * 32_767) * 6}</w:tr>"
    started = time.monotonic()

    (table,) = read_source(at(tmp_path, with_body(f"<w:tbl>{long}{row * 4_999}</w:tbl>"))).tables()

    assert len(table.rows) == 5_000
    assert len(table.rows[0][5].text) == 32_767
    assert time.monotonic() - started < 10


def test_a_pdf_crowded_with_lines_and_letters_ends_in_time(tmp_path: Path) -> None:
    def draw(target: BytesIO) -> None:
        canvas = Canvas(target)
        for step in range(4_000):
            canvas.line(step % 500, 0, step % 500, 800)
            canvas.line(0, step % 800, 500, step % 800)
            canvas.drawString(step % 500, step % 800, "abc def")
        canvas.save()

    started = time.monotonic()
    outcome(at(tmp_path, stored(draw)))

    assert time.monotonic() - started < 10


def outcome(path: Path) -> Source | CchcError:
    """What reading gives: a source or a sentence; anything else is a failure of the test."""
    try:
        return read_source(path)
    except CchcError as error:
        return error


@pytest.mark.parametrize("sample", [word, excel, pdf, text], ids=["docx", "xlsx", "pdf", "txt"])
def test_mutated_files_give_a_source_or_a_sentence(sample: Callable[[], bytes], tmp_path: Path) -> None:
    original = sample()
    for seed in range(CASES):
        chance = random.Random(seed)  # noqa: S311 - repeatable damage, no secret
        content = bytearray(original)
        for _ in range(chance.choice((1, 5, 40))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        if seed % 4 == 0:
            del content[chance.randrange(len(content)) :]
        outcome(at(tmp_path, bytes(content), f"{seed}.bin"))


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml"])
def test_damage_inside_the_parts_gives_a_source_or_a_sentence(part: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(word())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for seed in range(CASES):
        chance = random.Random(seed)  # noqa: S311 - repeatable damage, no secret
        content = bytearray(parts[part])
        for _ in range(chance.choice((1, 3, 10))):
            spot = chance.randrange(len(content))
            content[spot : spot + chance.choice((0, 1, 9))] = bytes([chance.choice(b'<>"019-aw/')])
        outcome(at(tmp_path, packed(parts | {part: bytes(content)}), f"{seed}.bin"))


def test_endless_tables_end_in_time_whether_read_or_refused(tmp_path: Path) -> None:
    for line, times in (
        ("1\ta\tb\tc\n", 20_000),
        ('"a\tb"x\tc"\n', 20_000),
        ("| a | b <li> |\n", 20_000),
        ("**a ", 90_000),
    ):
        content = line * times
        started = time.monotonic()
        outcome(at(tmp_path, content.encode()))

        assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("kế hoạch.docx", bytes(4000), "mang đuôi .docx nhưng không phải tệp Word, hoặc đã bị hỏng."),
        ("kế hoạch.docx", b"XX" + word()[2:], "mang đuôi .docx nhưng không phải tệp Word, hoặc đã bị hỏng."),
        ("biểu.XLSX", b"XX" + excel()[2:], "mang đuôi .xlsx nhưng không phải tệp Excel, hoặc đã bị hỏng."),
        ("kế hoạch.docx", word()[:900], "bị hỏng hoặc tải về chưa đủ."),
    ],
)
def test_a_damaged_office_file_is_told_as_one_and_not_as_a_text(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(RuleError) as refused:
        read_source(path)
    assert refused.value.message == f"Tệp {name} {words}"
    assert "Notepad" not in refused.value.hint
