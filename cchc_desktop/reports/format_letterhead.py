"""The rules of the first page's head: nation, issuing body, number, place and day, name and abstract."""

import re

from cchc_desktop.display.text import fold
from cchc_desktop.reports.format_parts import Parts, line_code
from cchc_desktop.reports.format_remarks import Remarks
from cchc_desktop.reports.letterhead import MOTTO, NATION
from cchc_desktop.reports.word_paper import WordParagraph

_NUMBER = re.compile(r"^Số:\s*(?P<number>\d*)[\s.…_]*/(?P<sign>.+)$")
_SIGN = re.compile(r"^[A-ZĐ][A-Za-zĐđ]*(-[A-ZĐ][A-Za-zĐđ0-9]*)*$")
_DAY = re.compile(r"ngày\s+(\d)\s+tháng|tháng\s+([12])\s+năm")
_NUMBER_FORM = "Viết như “Số: 09/BC-UBND”."


def check_letterhead(parts: Parts, found: Remarks) -> None:
    """Nation and motto, issuing body, number line, place and day."""
    _check_nation(parts, found)
    _check_issuers(parts, found)
    if parts.number is None:
        found.add("Không thấy dòng “Số: …/…”.", "Thêm số, ký hiệu ở giữa, dưới tên cơ quan ban hành.")
    else:
        _check_number(parts.number, parts, found)
    if parts.place_date is None:
        found.add(
            "Không thấy địa danh và thời gian ban hành.",
            "Thêm dòng như “Minh An, ngày 09 tháng 3 năm 2026” dưới Tiêu ngữ.",
        )
    else:
        _check_place_date(parts.place_date, found)


def _check_nation(parts: Parts, found: Remarks) -> None:
    if parts.nation is None or parts.motto is None:
        found.add(
            "Không thấy đủ Quốc hiệu và Tiêu ngữ.",
            f"Thêm “{NATION}” và “{MOTTO}” ở bên phải, đầu trang thứ nhất.",
        )
    if parts.nation is not None:
        _check_words(parts.nation, NATION, "Quốc hiệu", found)
        found.letters(parts.nation, "Quốc hiệu", (12, 13), bold=True, italic=False)
        found.centred(parts.nation, "Quốc hiệu")
    if parts.motto is not None and parts.motto is not parts.nation:
        _check_words(parts.motto, MOTTO, "Tiêu ngữ", found)
        found.letters(parts.motto, "Tiêu ngữ", (13, 14), bold=True, italic=False)
        found.centred(parts.motto, "Tiêu ngữ")
        _check_rule(parts, parts.motto, "Tiêu ngữ", "dài bằng dòng chữ", found)


def _check_words(line: WordParagraph, wanted: str, name: str, found: Remarks) -> None:
    printed = line.text
    if line.look is not None and line.look.caps:
        printed = printed.upper()
    if printed != wanted:
        found.add(f"{name} viết chưa đúng.", f"Viết trên một dòng riêng: “{wanted}”.", line)


def _check_rule(parts: Parts, line: WordParagraph, name: str, how_long: str, found: Remarks) -> None:
    """A line drawn or a border counts; underlined letters do not."""
    mend = f"Bỏ gạch chân; Chèn (Insert) → Hình (Shapes) → đường thẳng {how_long}."
    if line.look is not None and line.look.underline:
        found.add(f"Đường kẻ dưới {name} không được gạch chân chữ (Underline).", mend, line)
        return
    near = [p for p in parts.letterhead if p.spot.column == line.spot.column]
    drawn = any(p.ruled or p.drawn for p in near)
    if parts.letterhead and not drawn:
        found.add(f"Dưới {name} chưa có đường kẻ {how_long}.", mend.removeprefix("Bỏ gạch chân; "), line)


def _check_issuers(parts: Parts, found: Remarks) -> None:
    if not parts.issuers:
        found.add(
            "Không thấy tên cơ quan ban hành ở bên trái, cùng hàng với Quốc hiệu.",
            "Trình bày phần đầu bằng bảng hai cột không kẻ khung: trái là cơ quan, phải là Quốc hiệu.",
            parts.nation,
        )
        return
    for line in parts.issuers:
        found.letters(line, "Tên cơ quan", (12, 13), italic=False)
        found.in_capitals(line, "Tên cơ quan")
        found.centred(line, "Tên cơ quan")
    last = parts.issuers[-1]
    if last.look is not None and not last.look.bold:
        found.letters(last, "Tên cơ quan ban hành", (0, 99), bold=True)
    _check_rule(parts, last, "tên cơ quan ban hành", "dài 1/3 đến 1/2 dòng chữ", found)


def _check_number(line: WordParagraph, parts: Parts, found: Remarks) -> None:
    name = "Số, ký hiệu"
    found.letters(line, name, (13, 13), bold=False, italic=False)
    found.centred(line, name)
    form = _NUMBER.match(line.text)
    if form is None:
        found.add(f"{name} viết chưa đúng.", _NUMBER_FORM, line)
        return
    number, sign = form["number"], form["sign"].strip()
    if len(number) == 1:
        found.add(f"Số {number} phải có số 0 phía trước.", f"Viết “Số: 0{number}/{sign}”.", line)
    if not _SIGN.match(sign):
        found.add(
            f"Ký hiệu “{sign}” viết chưa đúng.",
            "Giữa các nhóm chữ viết tắt dùng dấu gạch nối, không cách: “BC-UBND”.",
            line,
        )
    code = line_code(parts.title) if parts.title is not None else None
    if code is not None and fold(sign.partition("-")[0].strip()) != fold(code):
        found.add(f"Ký hiệu “{sign}” không khớp tên loại văn bản.", f"Tên loại này viết tắt là {code}.", line)


def _check_place_date(line: WordParagraph, found: Remarks) -> None:
    name = "Địa danh, thời gian"
    found.letters(line, name, (13, 14), bold=False, italic=True)
    found.centred(line, name)
    if not re.match(r"^[^,]+,\s*ngày", line.text):
        found.add(
            f"{name}: thiếu địa danh và dấu phẩy.", "Viết như “Minh An, ngày 09 tháng 3 năm 2026”.", line
        )
    if _DAY.search(line.text):
        found.add(
            f"{name}: ngày dưới 10 và tháng 1, 2 phải có số 0 phía trước.",
            "Viết như “ngày 09 tháng 02 năm 2026”.",
            line,
        )


def check_title(parts: Parts, found: Remarks) -> None:
    """Name of the paper and abstract; a letter has its abstract under the number instead."""
    if parts.title is None:
        if parts.about is not None:
            found.letters(parts.about, "Trích yếu công văn", (12, 13), bold=False, italic=False)
            found.centred(parts.about, "Trích yếu công văn")
        else:
            found.add(
                "Không thấy tên loại văn bản (KẾ HOẠCH, BÁO CÁO…).",
                "Ghi tên loại trên dòng riêng, chữ in hoa, đậm, căn giữa.",
            )
        return
    found.letters(parts.title, "Tên loại", (13, 14), bold=True, italic=False)
    found.in_capitals(parts.title, "Tên loại")
    found.centred(parts.title, "Tên loại")
    if not parts.abstract:
        found.add(
            "Không thấy trích yếu dưới tên loại.", "Ghi nội dung khái quát, chữ đậm, căn giữa.", parts.title
        )
    for line in parts.abstract:
        found.letters(line, "Trích yếu", (13, 14), bold=True, italic=False)
        found.centred(line, "Trích yếu")
