"""The rules of the text: headings, paragraphs, tables, signature, receivers and annexes."""

import re

from cchc_desktop.display.text import fold
from cchc_desktop.reports.document import roman
from cchc_desktop.reports.format_parts import AnnexParts, Parts
from cchc_desktop.reports.format_remarks import Remarks, length
from cchc_desktop.reports.word_paper import WordPaper, WordParagraph

_CHAPTER = re.compile(r"^[IVX]+\s*[.\-/]\s*\S")
_PART = re.compile(r"^\d+(\.\d+)*\s*[.)]?\s+\S|^\d+\.\S")
_POINT = re.compile(r"^[a-zđ]\)\s*\S")
_MIDDLE = re.compile(r"^(phần|chương|mục|tiểu mục|điều)\b", re.IGNORECASE)
_HONOUR = re.compile(r"^(gs|pgs|ts|ths|bs|ks|cn|ngưt|ngnd)\s*\.", re.IGNORECASE)
_NUMBERED = re.compile(r"([IVXLC]+)\s*[.:]?$")
_ENDS = (".", ";", ":", ",", "/")
_INDENTS = ((9.5, 10.5), (12.2, 13.2))
_MIN_GAP = 6.0
_LINES = (0.98, 1.52)


def check_body(paper: WordPaper, parts: Parts, found: Remarks) -> None:
    """Every paragraph between abstract and signature, the tables' letters, the end mark."""
    before_table = _before_tables(paper)
    for line in parts.addressees:
        found.letters(line, "Kính gửi", (13, 14), bold=False)
    for line in parts.body:
        _check_line(line, line.number in before_table, found)
    for cell in parts.tables:
        if cell.look is not None and not 10 <= cell.look.size <= 14:
            found.add(
                f"Chữ trong bảng cỡ {length(cell.look.size)}: khó đọc hoặc quá lớn.",
                "Chọn bảng, đặt cỡ chữ từ 11 đến 14.",
                cell,
            )
    if parts.body and not parts.body[-1].text.endswith("./."):
        found.add("Hết nội dung chưa có dấu kết thúc.", "Cuối câu cuối cùng ghi “./.”.", parts.body[-1])
    if parts.annexes and not any("phu luc" in fold(line.text) for line in parts.body):
        found.add(
            "Nội dung chưa chỉ dẫn đến phụ lục.", "Ghi trong nội dung: “(Chi tiết tại Phụ lục kèm theo)”."
        )


def _before_tables(paper: WordPaper) -> set[int]:
    """Paragraphs just above a table or a picture: its title, its unit of measure."""
    found: set[int] = set()
    above: list[WordParagraph] = []
    for paragraph in paper.paragraphs:
        if paragraph.spot.table is not None or (paragraph.drawn and not paragraph.text):
            found |= {p.number for p in above[-2:] if p.place in ("center", "right", "end")}
            above = []
        elif paragraph.text:
            above.append(paragraph)
    return found


def _check_line(line: WordParagraph, caption: bool, found: Remarks) -> None:  # noqa: FBT001 - told, not chosen
    look = line.look
    if look is None:
        return
    if caption:
        found.letters(line, "Tên bảng, đơn vị tính", (11, 14))
    elif line.place == "center" and (look.bold or look.italic or _MIDDLE.match(line.text)):
        found.letters(line, "Dòng giữa trang", (13, 14))
    else:
        _check_heading(line, found)
        found.letters(line, "Nội dung", (13, 14))
        _check_paragraph(line, found)


def _is_titled(text: str) -> bool:
    """Whether words are a title and no sentence."""
    return len(text) < 150 and not text.endswith(_ENDS)


def _is_heading(text: str) -> bool:
    """Whether a line is a title above what follows: justified, the first of its two lines is torn apart."""
    numbered = _PART.match(text) or _POINT.match(text)
    return bool(_CHAPTER.match(text) or (numbered and _is_titled(text)))


def _check_heading(line: WordParagraph, found: Remarks) -> None:
    text = line.text
    if _CHAPTER.match(text):
        found.letters(line, "Tiêu đề mục (I, II…)", (0, 99), bold=True, italic=False)
        found.in_capitals(line, "Tiêu đề mục (I, II…)")
    elif _PART.match(text) and _is_titled(text):
        found.letters(line, "Tiêu đề khoản (1, 2…)", (0, 99), bold=True, italic=False)
    elif _POINT.match(text):
        found.letters(line, "Điểm a), b)…", (0, 99), bold=False, italic=False)
    elif text.startswith("Căn cứ") and text.endswith(";"):
        found.letters(line, "Căn cứ", (0, 99), bold=False, italic=True)


def _check_paragraph(line: WordParagraph, found: Remarks) -> None:
    if line.place not in ("both", "distribute") and not (line.place == "left" and _is_heading(line.text)):
        found.add("Nội dung: phải căn đều hai lề.", "Chọn đoạn rồi nhấn Ctrl+J.", line)
    if not any(low <= line.first <= high for low, high in _INDENTS):
        found.add(
            f"Nội dung: dòng đầu lùi {length(line.first)} mm, quy định 10 hoặc 12,7 mm.",
            "Đoạn văn (Paragraph) → Đặc biệt (Special) → Dòng đầu (First line) 1,27 cm.",
            line,
        )
    gap = line.before + line.after
    if gap < _MIN_GAP - 0.01:
        found.add(
            f"Nội dung: khoảng cách giữa các đoạn {length(gap)} pt, tối thiểu 6 pt.",
            "Đoạn văn (Paragraph) → Sau (After) 6 pt.",
            line,
        )
    if not _LINES[0] <= line.line <= _LINES[1]:
        found.add(
            f"Nội dung: khoảng cách dòng {length(line.line)}, quy định từ dòng đơn đến 1,5.",
            "Đoạn văn (Paragraph) → Khoảng cách dòng (Line spacing) từ 1 đến 1,5.",
            line,
        )


def check_closing(parts: Parts, found: Remarks) -> None:
    """Who signs, and who receives."""
    if not parts.titles:
        found.add("Không thấy quyền hạn, chức vụ của người ký.", "Thêm như “TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH”.")
    for line in parts.titles:
        found.letters(line, "Quyền hạn, chức vụ người ký", (13, 14), bold=True, italic=False)
        found.in_capitals(line, "Quyền hạn, chức vụ người ký")
        found.centred(line, "Quyền hạn, chức vụ người ký")
    if parts.titles:
        _check_signer(parts, found)
    if parts.received is None:
        found.add("Không thấy “Nơi nhận:”.", "Thêm nơi nhận ở bên trái, ngang hàng với chức vụ người ký.")
    else:
        _check_received(parts, parts.received, found)


def _check_signer(parts: Parts, found: Remarks) -> None:
    signer = parts.signer
    if signer is None:
        found.add("Chưa có họ tên người ký.", "Ghi họ tên dưới chức vụ, chữ đậm, căn giữa.", parts.titles[-1])
        return
    found.letters(signer, "Họ tên người ký", (13, 14), bold=True, italic=False)
    found.centred(signer, "Họ tên người ký")
    if signer.capitals:
        found.add("Họ tên người ký: viết chữ thường.", "Chỉ viết hoa chữ cái đầu mỗi tiếng.", signer)
    if _HONOUR.match(signer.text):
        found.add("Họ tên người ký: không ghi học hàm, học vị.", "Bỏ phần đứng trước họ tên.", signer)


def _check_received(parts: Parts, received: WordParagraph, found: Remarks) -> None:
    found.letters(received, "Nơi nhận", (12, 12), bold=True, italic=True)
    if received.text != "Nơi nhận:":
        found.add(
            "“Nơi nhận:” phải đứng riêng một dòng.", "Viết “Nơi nhận:”, xuống dòng rồi liệt kê.", received
        )
    if parts.titles and (received.spot.table, received.spot.row) != (
        parts.titles[0].spot.table,
        parts.titles[0].spot.row,
    ):
        found.add(
            "“Nơi nhận:” phải ngang hàng với chức vụ người ký.",
            "Đặt nơi nhận và phần ký vào bảng hai cột không kẻ khung.",
            received,
        )
    for at, line in enumerate(parts.recipients, start=1):
        found.letters(line, "Các dòng nơi nhận", (11, 11), bold=False, italic=False)
        end = "." if at == len(parts.recipients) else ";"
        if not line.text.startswith("-") or not line.text.endswith(end):
            found.add(
                "Các dòng nơi nhận: bắt đầu bằng “-”, cuối dòng “;”, dòng cuối “.”.",
                f"Sửa thành “- …{end}”.",
                line,
            )
    if not parts.recipients or not re.match(r"^-\s*Lưu\s*:", parts.recipients[-1].text):
        found.add("Dòng cuối nơi nhận phải là nơi lưu.", "Ghi “- Lưu: VT, <đơn vị soạn thảo>.”.", received)
    if parts.addressees and not (parts.recipients and "như trên" in parts.recipients[0].text.lower()):
        found.add(
            "Có “Kính gửi” nên dòng đầu nơi nhận là “- Như trên;”.", "Thêm dòng “- Như trên;”.", received
        )


def check_annexes(parts: Parts, found: Remarks) -> None:
    """Numbers, titles and references of the annexes."""
    for at, annex in enumerate(parts.annexes, start=1):
        _check_annex_number(annex, at, len(parts.annexes), found)
        found.letters(annex.label, "Dòng “Phụ lục”", (14, 14), bold=True, italic=False)
        found.centred(annex.label, "Dòng “Phụ lục”")
        if not annex.title:
            found.add("Phụ lục chưa có tên.", "Ghi tên phụ lục chữ in hoa, đậm, căn giữa.", annex.label)
        for line in annex.title:
            found.letters(line, "Tên phụ lục", (13, 14), bold=True, italic=False)
            found.in_capitals(line, "Tên phụ lục")
            found.centred(line, "Tên phụ lục")
        if annex.reference is None:
            found.add(
                "Phụ lục chưa có dòng “(Kèm theo …)”.",
                "Thêm “(Kèm theo Báo cáo số … ngày … của …)”, chữ nghiêng, căn giữa.",
                annex.label,
            )
        else:
            found.letters(annex.reference, "Dòng “Kèm theo”", (13, 14), bold=False, italic=True)
            found.centred(annex.reference, "Dòng “Kèm theo”")


def _check_annex_number(annex: AnnexParts, at: int, many: int, found: Remarks) -> None:
    if annex.label.capitals:
        found.add("Dòng “Phụ lục” viết chữ thường.", "Viết “Phụ lục”, chỉ hoa chữ P.", annex.label)
    form = _NUMBERED.search(annex.label.text.upper().removeprefix("PHỤ LỤC").strip())
    if many > 1 and (form is None or form[1] != roman(at)):
        found.add(
            "Có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã, liên tục.",
            f"Sửa thành “Phụ lục {roman(at)}”.",
            annex.label,
        )
