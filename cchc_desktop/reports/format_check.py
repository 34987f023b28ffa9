"""Checks any Word file against the layout of NĐ 30/2020/NĐ-CP and says how to mend what is off."""

import re
from collections.abc import Sequence
from pathlib import Path

from cchc_desktop.reports.format_body import check_annexes, check_body, check_closing
from cchc_desktop.reports.format_letterhead import check_letterhead, check_title
from cchc_desktop.reports.format_parts import Parts, parts_of
from cchc_desktop.reports.format_remarks import Remark, Remarks, length
from cchc_desktop.reports.layout import A4
from cchc_desktop.reports.word_paper import WordPaper, WordParagraph, WordSection, read_word

__all__ = ["Remark", "check_format"]

_MARGINS = (
    ("trên", "top", 20, 25),
    ("dưới", "bottom", 20, 25),
    ("trái", "left", 30, 35),
    ("phải", "right", 15, 20),
)
_SLACK = 0.5
# So short a text needs no second page, hence no page number.
_ONE_PAGE = 1500
_LETTER = re.compile(r"\w")


def check_format(path: Path) -> tuple[Remark, ...]:
    """What is off in a .docx file; RuleError when it cannot be read."""
    paper = read_word(path)
    parts = parts_of(paper)
    found = Remarks()
    _check_pages(paper, found)
    _check_page_numbers(paper, parts, found)
    for paragraph in paper.paragraphs:
        found.every_letter(paragraph)
    check_letterhead(parts, found)
    check_title(parts, found)
    check_body(paper, parts, found)
    check_closing(parts, found)
    check_annexes(parts, found)
    return found.remarks()


def _check_pages(paper: WordPaper, found: Remarks) -> None:
    for at, section in enumerate(paper.sections, start=1):
        name = f"Phần {at}" if len(paper.sections) > 1 else "Trang giấy"
        sides = sorted((section.width, section.height))
        if any(abs(side - wanted) > 1 for side, wanted in zip(sides, A4, strict=True)):
            found.add(
                f"{name}: khổ giấy {length(section.width)} × {length(section.height)} mm, quy định A4.",
                "Bố trí trang (Layout) → Kích cỡ (Size) → A4.",
            )
        _check_margins(section, name, found)


def _check_margins(section: WordSection, name: str, found: Remarks) -> None:
    wide = section.width > section.height
    for words, side, least, most in _MARGINS:
        value = getattr(section, side)
        low, high = (15, 35) if wide else (least, most)
        if not low - _SLACK <= value <= high + _SLACK:
            found.add(
                f"{name}: lề {words} {length(value)} mm, quy định {low}-{high} mm.",
                f"Bố trí trang (Layout) → Lề (Margins) → đặt lề {words} {low} mm.",
            )


def _check_page_numbers(paper: WordPaper, parts: Parts, found: Remarks) -> None:
    if not paper.sections:
        return
    first = paper.sections[0]
    below = _field(first.footers.get("default", ()))
    above = _field(first.headers.get("default", ()))
    if above is None and below is None:
        if sum(len(p.text) for p in paper.paragraphs) > _ONE_PAGE or len(paper.sections) > 1:
            found.add(
                "Chưa đánh số trang.",
                "Chèn (Insert) → Số trang (Page Number) → Đầu trang, giữa; bỏ ở trang đầu.",
            )
        return
    if above is None:
        found.add(
            "Số trang đặt ở cuối trang, quy định ở giữa lề trên.",
            "Xóa số trang ở chân trang; Chèn → Số trang → Đầu trang, giữa.",
        )
        return
    _check_number_look(above, found)
    if not first.title_page or _field(first.headers.get("first", ())) is not None:
        found.add(
            "Số trang hiện ở trang đầu, quy định không hiển thị trên trang thứ nhất.",
            "Mở đầu trang, đánh dấu “Trang đầu khác” (Different First Page) và để trống đầu trang đó.",
        )
    _check_restart(paper, parts, found)


def _check_number_look(above: WordParagraph, found: Remarks) -> None:
    if above.place != "center":
        found.add("Số trang phải ở giữa lề trên.", "Mở đầu trang, đặt con trỏ vào số trang, nhấn Ctrl+E.")
    look = above.look
    if look is not None and _LETTER.search(above.text):
        if not 13 <= look.size <= 14:
            found.add(
                f"Số trang: cỡ chữ {length(look.size)}, quy định 13-14.",
                "Mở đầu trang, đặt cỡ chữ 13 hoặc 14.",
            )
        if look.bold or look.italic:
            found.add("Số trang: phải là chữ đứng, không đậm.", "Mở đầu trang, bỏ in đậm, in nghiêng.")


def _check_restart(paper: WordPaper, parts: Parts, found: Remarks) -> None:
    for annex in parts.annexes:
        section = paper.sections[min(annex.label.spot.section, len(paper.sections) - 1)]
        own = annex.label.spot.section > 0 and _begins(paper, annex.label)
        if not own or section.start != 1:
            found.add(
                "Số trang của phụ lục phải đánh riêng, bắt đầu từ 1.",
                "Đặt ngắt phần (Section Break) trước phụ lục; Định dạng số trang → Bắt đầu từ 1.",
                annex.label,
            )


def _begins(paper: WordPaper, label: WordParagraph) -> bool:
    inside = (p for p in paper.paragraphs if p.spot.section == label.spot.section and p.text)
    return next(inside).number == label.number


def _field(paragraphs: Sequence[WordParagraph]) -> WordParagraph | None:
    return next((p for p in paragraphs if p.page_field), None)
