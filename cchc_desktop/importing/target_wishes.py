"""What a target section wishes for without a number: "thuộc nhóm dẫn đầu", "tăng so với năm 2025"."""

import re

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.target_parts import baseline_after
from cchc_desktop.importing.target_words import STRIVING

_WISH = re.compile(
    r"hạn chế tối đa|thuộc nhóm|nhóm (?:các )?(?:xã |phường |địa phương )?dẫn đầu"
    r"|(?:tăng|giảm|cao hơn|thấp hơn|tốt hơn)[^;,.]{0,40}so với"
    r"|hoàn thành và vượt|hoàn thành vượt|vượt chỉ tiêu"
    rf"|{STRIVING}|duy trì(?:,| và) (?:nâng cao|cải thiện)"
    r"|(?:nâng(?: cao)?|cải thiện) (?:thứ hạng|xếp hạng)",
    re.IGNORECASE,
)
# What a wish says beside numbers that only tell of the past.
_GOES_ON = re.compile(
    rf"{STRIVING}|duy trì|nâng|cải thiện|(?:cao|thấp|tốt) hơn|hạn chế|thuộc nhóm"
    r"|(?:tăng|giảm)\s(?!thêm\s)(?!\d)[^;,.]{0,40}so với",
    re.IGNORECASE,
)
_TAIL = re.compile(r",\s*(?=hạn chế tối đa)", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?P<way>tăng|cao hơn|giảm|thấp hơn|tốt hơn|cải thiện)\b[^;.]{0,60}?(?:so với|hơn)\s+"
    r"(?=năm|cùng kỳ|giai đoạn|kết quả|bình quân)",
    re.IGNORECASE,
)
_BETTER_RANK = re.compile(
    r"(?:duy trì|nâng|cải thiện)[^;.]{0,60}(?:xếp hạng|thứ hạng|thứ bậc|vị trí)", re.IGNORECASE
)
# "Chi tiết tại Phụ lục I" leads to the targets and is none.
_POINTER = re.compile(
    r"(?:chi tiết|cụ thể)[^.;]{0,20}\s(?:tại|theo|ở)\s+(?:các\s+)?(?:phụ lục|biểu|bảng)", re.IGNORECASE
)
# "Về kinh tế", "Các chỉ tiêu chủ yếu đến năm 2030": what stands below is asked for.
_GROUP = re.compile(
    r"(?:về|đối với)(?:\s+[^\s,;:]+){1,7}"
    r"|(?:các\s+|một số\s+)?(?:chỉ tiêu|mục tiêu)\s+(?:chủ yếu|cụ thể|chính|chung|tổng quát|thành phần|về)\b"
    r"[^,;:%]{0,60}",
    re.IGNORECASE,
)
# What stands beside targets and wishes for nothing; a share that the reader of numbers left alone is no aim.
_NO_WISH = re.compile(
    r"\W*(?:(?:tổng\s+|nguồn\s+)?kinh\s+phí(?:\s+thực\s+hiện)?\s*:|(?:số\s+)?điện\s+thoại(?:\s+liên\s+hệ)?\s*:"
    r"|thời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|hoàn\s+thành))?\s*:)"
    r"|[^;.]*\d\s?%",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3


def wishes(text: str) -> bool:
    """Whether words that wish stand in a text."""
    return _WISH.search(text) is not None


def wishes_beside(text: str) -> bool:
    """Whether a text that wishes does so though its numbers only tell of the past."""
    return _GOES_ON.search(text) is not None


def cut_tail(text: str) -> tuple[str, str]:
    """A sentence and the wish that closes it: "… đúng hạn, hạn chế tối đa hồ sơ quá hạn"."""
    head, *tail = _TAIL.split(text, maxsplit=1)
    return head, "".join(tail)


def is_wish_itself(line: Line | None, text: str) -> bool:
    """Whether a bullet of a target section without a number wishes; no lead-in or general paragraph does."""
    if line is None or not line.label or text.rstrip().endswith(":") or len(text.split()) < _FEWEST_WORDS:
        return False
    return not (_NO_WISH.match(text) or _POINTER.search(text) or _GROUP.fullmatch(text))


def direction(text: str) -> tuple[Shape, Comparator | None, str | None]:
    """Which way a wish goes, and measured against what."""
    compared = _COMPARED.search(text)
    if not compared:
        return (Shape.RELATIVE if _BETTER_RANK.search(text) else Shape.QUALITATIVE), None, None
    falls = compared["way"].casefold() in {"giảm", "thấp hơn"}
    return Shape.RELATIVE, Comparator.LT if falls else Comparator.GT, baseline_after(text, compared.start())
