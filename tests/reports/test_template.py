"""The officer's own Word file is filled; broken and unknown fields are named."""

from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt

from cchc_desktop.errors import RuleError
from cchc_desktop.reports.readback import check_filled
from cchc_desktop.reports.template import FIELDS, check_template, write_from_template
from tests.reports.sample import sample_document


def template(folder: Path, *lines: str) -> Path:
    word = docx.Document()
    for line in lines:
        word.add_paragraph(line)
    path = folder / "mau.docx"
    word.save(str(path))
    return path


def test_every_field_is_filled_where_it_stands(tmp_path: Path) -> None:
    lines = [f"{name}: {{{{ {name} }}}}." for name in FIELDS if name != "noi_dung"]
    own = template(tmp_path, *lines, "{{ noi_dung }}", "Hết")
    assert set(check_template(own)) == set(FIELDS)
    paper = sample_document(tasks=5, paragraphs=1)
    write_from_template(paper, tmp_path / "bc.docx", template=own)
    check_filled(paper, tmp_path / "bc.docx")
    word = docx.Document(str(tmp_path / "bc.docx"))
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert "so_ky_hieu: /BC-UBND." in texts
    assert "nguoi_ky: Nguyễn Thị Thử Nghiệm." in texts
    assert "quyen_han: TM. Ủy ban nhân dân\nKT. Chủ tịch." in texts
    assert "ky_bao_cao: năm 2026." in texts
    assert not any("{{" in text for text in texts)
    assert texts.index("Hết") < texts.index("Phụ lục I")
    assert len(word.tables) == 2
    assert [s.orientation for s in word.sections][-1] == WD_ORIENT.LANDSCAPE


def test_a_field_cut_into_runs_is_filled_and_keeps_its_look(tmp_path: Path) -> None:
    word = docx.Document()
    paragraph = word.add_paragraph()
    for piece in ("Người ký: {", "{ nguoi", "_ky }", "} (đã ký)"):
        paragraph.add_run(piece).bold = True
    word.add_paragraph("{{noi_dung}}")
    word.save(str(tmp_path / "mau.docx"))
    paper = sample_document(tasks=5, paragraphs=1)
    write_from_template(paper, tmp_path / "bc.docx", template=tmp_path / "mau.docx")
    made = docx.Document(str(tmp_path / "bc.docx")).paragraphs[0]
    assert made.text == "Người ký: Nguyễn Thị Thử Nghiệm (đã ký)"
    assert all(run.bold for run in made.runs)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{{ so_van_ban }}", "không có trường “{{ so_van_ban }}”"),
        ("{{ so_ky_hieu", "trường viết dở ở “{{ so_ky_hieu”"),
        ("Xem {{ noi_dung }}", "phải đứng riêng một đoạn"),
        ("{ so_ky_hieu }", "trường viết dở ở “{ so_ky_hieu }”"),
        ("{% if nguoi_ky %}Ký{% endif %}", "không hiểu lệnh “{% if nguoi_ky %}”"),
        ("Không có trường nào", "phải có đúng một trường {{ noi_dung }}"),
    ],
)
def test_broken_and_unknown_fields_are_named(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_template(template(tmp_path, line))
    assert said in refused.value.message
    assert "mẫu có sẵn của chương trình" in refused.value.hint


def test_fields_in_the_headers_of_even_pages_are_filled_and_checked(tmp_path: Path) -> None:
    word = docx.Document()
    word.settings.odd_and_even_pages_header_footer = True
    word.sections[0].even_page_header.paragraphs[0].text = "Ký: {{ nguoi_ky }}"
    word.add_paragraph("{{ noi_dung }}")
    word.save(str(tmp_path / "mau.docx"))
    paper = sample_document(tasks=5, paragraphs=1)
    write_from_template(paper, tmp_path / "bc.docx", template=tmp_path / "mau.docx")
    made = docx.Document(str(tmp_path / "bc.docx"))
    assert made.sections[0].even_page_header.paragraphs[0].text == "Ký: Nguyễn Thị Thử Nghiệm"


def test_braces_that_are_no_field_stay_as_they_are(tmp_path: Path) -> None:
    own = template(tmp_path, "Tập hợp {a; b} và { ghi chú }", "{{ noi_dung }}")
    paper = sample_document(tasks=5, paragraphs=1)
    write_from_template(paper, tmp_path / "bc.docx", template=own)
    assert docx.Document(str(tmp_path / "bc.docx")).paragraphs[0].text == "Tập hợp {a; b} và { ghi chú }"


def test_a_template_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mau.docx").write_bytes(b"khong phai")
    with pytest.raises(RuleError, match=r"mau\.docx"):
        check_template(tmp_path / "mau.docx")


def test_the_papers_styles_inherit_nothing_of_the_templates_own(tmp_path: Path) -> None:
    word = docx.Document()
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Comic Sans MS", Pt(9)
    normal.paragraph_format.line_spacing = 3.0
    word.add_paragraph("{{ noi_dung }}")
    word.save(str(tmp_path / "mau.docx"))
    paper = sample_document(tasks=5, paragraphs=1)
    write_from_template(paper, tmp_path / "bc.docx", template=tmp_path / "mau.docx")
    made = docx.Document(str(tmp_path / "bc.docx"))
    own = [
        style
        for style in made.styles
        if style.name.startswith("CCHC") and style.type == WD_STYLE_TYPE.PARAGRAPH
    ]
    assert len(own) > 20
    for style in own:
        assert style.base_style is None, style.name
        assert style.font.name == "Times New Roman", style.name
    body = made.styles["CCHC Nội dung"]
    assert (body.font.size, body.paragraph_format.line_spacing) == (Pt(14), 1.0)
