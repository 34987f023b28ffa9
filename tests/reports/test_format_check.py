"""Our own papers have no fault in their layout; each fault put into one is found, with its place."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as PLACE
from docx.shared import Mm, Pt, RGBColor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.reports.cchc import cchc_report
from cchc_desktop.reports.docx import write_docx
from cchc_desktop.reports.format_check import Remark, check_format
from cchc_desktop.reports.outline import default_outline
from cchc_desktop.services.demo_plan import sample_plan
from tests.reports.sample import CREATED, sample_document
from tests.reports.test_sections import report_data

Change = Callable[[Any], None]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("check") / "tot.docx"
    write_docx(sample_document(tasks=6, paragraphs=2), path)
    return path


def paragraphs(word: Any) -> list[Any]:
    found = list(word.paragraphs)
    for table in word.tables:
        for row in table.rows:
            for cell in row.cells:
                found.extend(cell.paragraphs)
    return found


def styled(word: Any, name: str, at: int = 0) -> Any:
    return [p for p in paragraphs(word) if p.style.name == f"CCHC {name}" and p.text][at]


def changed(good: Path, folder: Path, change: Change) -> tuple[Remark, ...]:
    word = docx.Document(str(good))
    change(word)
    path = folder / "sua.docx"
    word.save(str(path))
    return check_format(path)


def test_our_own_papers_have_no_remark(good: Path, tmp_path: Path) -> None:
    assert check_format(good) == ()
    plan = tmp_path / "ke-hoach.docx"
    write_docx(sample_plan(), plan)
    assert check_format(plan) == ()
    for code in ("2026-Q1", "2026-H1", "2026-Q3", "2026"):
        data = report_data(code, addressees=("Sở Nội vụ",))
        report = cchc_report(data, default_outline(parse_period(code)), created=CREATED)
        path = tmp_path / f"{code}.docx"
        write_docx(report.document, path)
        assert check_format(path) == ()


def replace_text(style: str, text: str, at: int = 0) -> Change:
    def change(word: Any) -> None:
        paragraph = styled(word, style, at)
        for run in paragraph.runs[1:]:
            run.text = ""
        paragraph.runs[0].text = text

    return change


def letters(style: str, **marks: Any) -> Change:
    def change(word: Any) -> None:
        for run in styled(word, style).runs:
            for name, value in marks.items():
                setattr(run.font, name, value)

    return change


def align(style: str, place: Any) -> Change:
    def change(word: Any) -> None:
        styled(word, style).alignment = place

    return change


def layout(style: str, name: str, value: Any) -> Change:
    def change(word: Any) -> None:
        setattr(styled(word, style).paragraph_format, name, value)

    return change


def section(name: str, value: Any, at: int = 0) -> Change:
    def change(word: Any) -> None:
        setattr(word.sections[at], name, value)

    return change


def remove(style: str) -> Change:
    def change(word: Any) -> None:
        for paragraph in [p for p in paragraphs(word) if p.style.name == f"CCHC {style}"]:
            paragraph._p.getparent().remove(paragraph._p)

    return change


def page_number_below(word: Any) -> None:
    first = word.sections[0]
    first.footer.is_linked_to_previous = False
    first.footer.paragraphs[0]._p.extend(list(first.header.paragraphs[0]._p))


def no_page_number(word: Any) -> None:
    paragraph = word.sections[0].header.paragraphs[0]
    for run in list(paragraph._p):
        paragraph._p.remove(run)


def no_restart(word: Any) -> None:
    for element in word.element.body.iter("{*}pgNumType"):
        element.attrib.clear()


FAULTS: list[tuple[Change, str]] = [
    (section("page_width", Mm(216)), "Phần 1: khổ giấy 216 × 297 mm, quy định A4."),
    (section("left_margin", Mm(25)), "Phần 1: lề trái 25 mm, quy định 30-35 mm."),
    (section("right_margin", Mm(25)), "Phần 1: lề phải 25 mm, quy định 15-20 mm."),
    (section("top_margin", Mm(15)), "Phần 1: lề trên 15 mm, quy định 20-25 mm."),
    (section("bottom_margin", Mm(30)), "Phần 1: lề dưới 30 mm, quy định 20-25 mm."),
    (no_page_number, "Chưa đánh số trang."),
    (section("different_first_page_header_footer", False), "Số trang hiện ở trang đầu"),
    (no_restart, "Số trang của phụ lục phải đánh riêng"),
    (letters("Nội dung", name="Arial"), "Phông chữ Arial, quy định Times New Roman."),
    (letters("Nội dung", size=Pt(12)), "Nội dung: cỡ chữ 12, quy định 13-14."),
    (letters("Mục I", bold=False), "Tiêu đề mục (I, II…): phải in đậm."),
    (replace_text("Mục I", "I. Chỉ đạo, điều hành"), "Tiêu đề mục (I, II…): phải viết chữ in hoa."),
    (letters("Khoản 1", bold=False), "Tiêu đề khoản (1, 2…): phải in đậm."),
    (letters("Điểm a", bold=True), "Điểm a), b)…: không in đậm."),
    (letters("Căn cứ", italic=False), "Căn cứ: phải in nghiêng."),
    (align("Nội dung", PLACE.LEFT), "Nội dung: phải căn đều hai lề."),
    (layout("Nội dung", "first_line_indent", Mm(0)), "Nội dung: dòng đầu lùi 0 mm"),
    (layout("Nội dung", "space_after", Pt(0)), "Nội dung: khoảng cách giữa các đoạn 0 pt, tối thiểu 6 pt."),
    (layout("Nội dung", "line_spacing", 2.0), "Nội dung: khoảng cách dòng 2"),
    (replace_text("Nội dung", "Trên đây là báo cáo, xem Phụ lục.", -1), "Hết nội dung chưa có dấu kết thúc."),
    (replace_text("Nội dung", "Trên đây là báo cáo./.", -1), "Nội dung chưa chỉ dẫn đến phụ lục."),
    (letters("Quốc hiệu", bold=False), "Quốc hiệu: phải in đậm."),
    (letters("Quốc hiệu", size=Pt(14)), "Quốc hiệu: cỡ chữ 14, quy định 12-13."),
    (replace_text("Tiêu ngữ", "Độc lập – Tự do – Hạnh phúc"), "Tiêu ngữ viết chưa đúng."),
    (letters("Tiêu ngữ", underline=True), "Đường kẻ dưới Tiêu ngữ không được gạch chân chữ"),
    (remove("Kẻ ngang"), "Dưới Tiêu ngữ chưa có đường kẻ dài bằng dòng chữ."),
    (remove("Kẻ ngang"), "Dưới tên cơ quan ban hành chưa có đường kẻ"),
    (remove("Quốc hiệu"), "Không thấy đủ Quốc hiệu và Tiêu ngữ."),
    (letters("Cơ quan ban hành", size=Pt(14)), "Tên cơ quan: cỡ chữ 14, quy định 12-13."),
    (replace_text("Cơ quan ban hành", "Ủy ban nhân dân"), "Tên cơ quan: phải viết chữ in hoa."),
    (replace_text("Số, ký hiệu", "Số: 9/BC-UBND"), "Số 9 phải có số 0 phía trước."),
    (replace_text("Số, ký hiệu", "Số: 19/BC - UBND"), "Ký hiệu “BC - UBND” viết chưa đúng."),
    (replace_text("Số, ký hiệu", "Số: 19/KH-UBND"), "Ký hiệu “KH-UBND” không khớp tên loại văn bản."),
    (replace_text("Số, ký hiệu", "Số: 19"), "Số, ký hiệu viết chưa đúng."),
    (remove("Số, ký hiệu"), "Không thấy dòng “Số: …/…”."),
    (letters("Địa danh, ngày tháng", italic=False), "Địa danh, thời gian: phải in nghiêng."),
    (
        replace_text("Địa danh, ngày tháng", "Suối Lành, ngày 8 tháng 12 năm 2026"),
        "Địa danh, thời gian: ngày dưới 10 và tháng 1, 2 phải có số 0 phía trước.",
    ),
    (
        replace_text("Địa danh, ngày tháng", "Ngày 18 tháng 12 năm 2026"),
        "Địa danh, thời gian: thiếu địa danh và dấu phẩy.",
    ),
    (remove("Địa danh, ngày tháng"), "Không thấy địa danh và thời gian ban hành."),
    (align("Tên loại", PLACE.LEFT), "Tên loại: phải căn giữa."),
    (remove("Tên loại"), "Không thấy tên loại văn bản"),
    (letters("Trích yếu", bold=False), "Trích yếu: phải in đậm."),
    (letters("Quyền hạn, chức vụ", bold=False), "Quyền hạn, chức vụ người ký: phải in đậm."),
    (remove("Quyền hạn, chức vụ"), "Không thấy quyền hạn, chức vụ của người ký."),
    (replace_text("Họ tên người ký", "NGUYỄN THỊ THỬ"), "Họ tên người ký: viết chữ thường."),
    (replace_text("Họ tên người ký", "ThS. Nguyễn Thị Thử"), "Họ tên người ký: không ghi học hàm, học vị."),
    (remove("Họ tên người ký"), "Chưa có họ tên người ký."),
    (letters("Nơi nhận", italic=False), "Nơi nhận: phải in nghiêng."),
    (letters("Dòng nơi nhận", size=Pt(13)), "Các dòng nơi nhận: cỡ chữ 13, quy định 11."),
    (replace_text("Dòng nơi nhận", "Như trên"), "Các dòng nơi nhận: bắt đầu bằng “-”"),
    (replace_text("Dòng nơi nhận", "- Sở Nội vụ;"), "Có “Kính gửi” nên dòng đầu nơi nhận là “- Như trên;”."),
    (replace_text("Dòng nơi nhận", "- Sở Nội vụ.", -1), "Dòng cuối nơi nhận phải là nơi lưu."),
    (remove("Nơi nhận"), "Không thấy “Nơi nhận:”."),
    (replace_text("Phụ lục", "Phụ lục 01"), "Có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã"),
    (replace_text("Phụ lục", "PHỤ LỤC I"), "Dòng “Phụ lục” viết chữ thường."),
    (letters("Tên phụ lục", bold=False), "Tên phụ lục: phải in đậm."),
    (remove("Kèm theo"), "Phụ lục chưa có dòng “(Kèm theo …)”."),
    (letters("Ô bảng", size=Pt(8)), "Chữ trong bảng cỡ 8: khó đọc hoặc quá lớn."),
]


@pytest.mark.parametrize(("change", "text"), FAULTS, ids=[text for _, text in FAULTS])
def test_each_fault_is_found(good: Path, tmp_path: Path, change: Change, text: str) -> None:
    found = changed(good, tmp_path, change)
    assert any(remark.text.startswith(text) for remark in found), [r.text for r in found]
    assert all(remark.mend for remark in found)


def test_a_number_below_the_text_is_found(good: Path, tmp_path: Path) -> None:
    found = changed(good, tmp_path, page_number_below)
    assert [r.text for r in found] == ["Số trang đặt ở cuối trang, quy định ở giữa lề trên."]


def test_a_remark_names_its_paragraphs_once(good: Path, tmp_path: Path) -> None:
    def paint(word: Any) -> None:
        for paragraph in word.paragraphs:
            for run in paragraph.runs:
                run.font.color.rgb = RGBColor(200, 0, 0)

    found = changed(good, tmp_path, paint)
    assert [r.text for r in found] == ["Chữ có màu, quy định màu đen."]
    assert found[0].paragraphs[0] == 7
    assert found[0].words == "BÁO CÁO"
    assert found[0].where.startswith("Đoạn 7, 8, 9, 10 và ")


def test_a_bare_text_typed_by_a_colleague_gets_a_list(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("BÁO CÁO")
    word.add_paragraph("1. Kết quả", style="List Number")
    word.add_paragraph("Đã hoàn thành mọi nhiệm vụ.")
    path = tmp_path / "tho.docx"
    word.save(str(path))
    found = check_format(path)
    texts = [remark.text for remark in found]
    assert "Không thấy đủ Quốc hiệu và Tiêu ngữ." in texts
    assert "Trang giấy: khổ giấy 215,9 × 279,4 mm, quy định A4." in texts
    assert any(text.startswith("Phông chữ") for text in texts)


def test_what_is_no_word_file_is_refused_in_words(tmp_path: Path, good: Path) -> None:
    cases = {
        "cu.docx": b"\xd0\xcf\x11\xe0" + b"x" * 600,
        "anh.docx": b"\x89PNG" + b"x" * 90,
        "cut.docx": good.read_bytes()[:4000],
        "rong.docx": b"",
    }
    for name, content in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(RuleError) as refused:
            check_format(path)
        assert name in refused.value.message
        assert refused.value.hint
    with pytest.raises(RuleError, match="Không có tệp"):
        check_format(tmp_path / "khong-co.docx")


def test_entities_and_bombs_are_refused(tmp_path: Path) -> None:
    entity = tmp_path / "thuc-the.docx"
    with zipfile.ZipFile(entity, "w") as package:
        package.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    bomb = tmp_path / "bom.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<" * (61 * 1024 * 1024))
    with pytest.raises(RuleError, match="hỏng"):
        check_format(entity)
    with pytest.raises(RuleError, match="lớn bất thường"):
        check_format(bomb)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), byte=st.integers(0, 255))
def test_damage_ends_in_a_list_or_a_sentence(good: Path, tmp_path: Path, at: int, byte: int) -> None:
    content = bytearray(good.read_bytes())
    content[at % len(content)] = byte
    path = tmp_path / "hong.docx"
    path.write_bytes(bytes(content))
    try:
        said = [remark.text for remark in check_format(path)]
    except CchcError as error:
        said = [error.sentence()]
    assert all(said)


def test_real_plans_are_read() -> None:
    plans = Path(__file__).parents[2].parent / "shared" / "plans"
    files = sorted(plans.glob("*.docx")) if plans.is_dir() else []
    if not files:
        pytest.skip("the folder ../shared/plans of real plans is absent")
    for file in files:
        assert any(remark.text == "Chưa đánh số trang." for remark in check_format(file))
