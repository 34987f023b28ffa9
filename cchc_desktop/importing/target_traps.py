"""Numbers that are nothing to reach: document numbers, dates, standards, time limits, quoted names."""

import re

from cchc_desktop.importing.target_parts import holds, small

_DOC_TYPES = (
    r"nghị\s+quyết|quyết\s+định|kế\s+hoạch|chỉ\s+thị|nghị\s+định|thông\s+tư|công\s+văn|thông\s+báo|"
    r"kết\s+luận|"
    r"hướng\s+dẫn|chương\s+trình|báo\s+cáo|tờ\s+trình|công\s+điện|quy\s+định|luật|đề\s+án|công\s+bố|văn\s+bản"
)
# What a text without a digit can hold too: quotations, blanks, numbers in words or Roman letters.
_WORDED = (
    r"[“«][^”»]{1,200}[”»]",
    r"(?<!\S)\"[^\"]{1,150}\"",
    r"ngày\s+(?:\d{1,2}|\s+)\s+(?:hằng\s+|hàng\s+|của\s+)?tháng(?:\s+\d{1,2})?(?:\s+năm\s+\d{4})?",
    # Of each quarter there is no number: "mỗi quý 01 phóng sự" counts.
    r"(?<!mỗi )(?<!hằng )(?<!hàng )\bqu[ýí]\s+(?:[ivx]+|\d)(?:\s*[-–,]\s*(?:[ivx]+|\d))*(?:\s*/\s*\d{4})?",
    r"(?:tcvn\s+)?iso(?:/\w+)?\s*[\d:.]+(?:[-/]\d+)*",
    r"tcvn\s*[\d:.-]+",
    r"\b(?:0?\d|hai|ba|bốn|một)\s+cấp\b",
    r"(?:hai|02|2|bốn|04|4|ba|03|3)\s+không\b",
    r"(?:kinh\s+phí|dự\s+toán\s+chi|số\s+tiền|tổng\s+mức|định\s+mức|mức\s+chi|"
    r"mức\s+thưởng)[^;.%]{0,60}?[\d.,]+\s*(?:triệu|tỷ|tỉ|nghìn)?\s*đồng",
    r"(?:khóa|khoá|kỳ\s+họp|lần)\s+thứ\s+(?:\d+|[ivx]+)",
    r"tương\s+đương\s+(?:với\s+)?(?:không\s+quá\s+|ít\s+nhất\s+|tối\s+thiểu\s+|khoảng\s+|trên\s+|dưới\s+)?[\d.,]+\s*[^\s;,)]*",
    r"tương\s+ứng\s+[\d.,]+\s*[^\s;,)]*",
)
_NUMBERED = (
    rf"(?:{_DOC_TYPES})\s+(?:liên\s+tịch\s+)?số\s*:?\s*\d+[^\s,;)]*",
    r"(?:nghị\s+quyết|chỉ\s+thị|đề\s+án|thông\s+tư|nghị\s+định|kết\s+luận|luật|"
    r"quyết\s+định)\s+(?:số\s+)?\d+(?:/[\w/-]+|-[a-zđ/]+\w*)?",
    r"(?<!hồ sơ )(?<!tỷ lệ )(?<!trong )\bsố\s*:?\s*\d+\s*[/-]\s*\w[\w/&-]*",
    r"\b\d{1,5}\s*[/-]\s*(?:\d{4}/)?(?:nq|qđ|kh|ct|nđ|tt|tb|cv|bc|hd|kl|ttr|cp|ubnd|hđnd|ttg|qh|ctr|đa|qc|"
    r"bnv)[\w/&đ-]*",
    r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}",
    r"ngày\s+\d{1,2}\s*[/-]\s*\d{1,2}(?!\d)",
    r"(?:đến|trước|hết)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}(?![\d/])(?!\s+(?:đơn vị|thôn|xã|phòng|"
    r"cơ quan|hồ sơ|tiêu chí|chỉ tiêu))",
    r"\bngày\s+(?:thứ\s+)?\d{1,2}\b",
    r"(?<!mỗi )(?<!hằng )(?<!hàng )tháng\s+\d{1,2}(?:\s*[-–,/]\s*\d{1,2})*(?:\s*/\s*\d{4})?",
    r"(?:năm|giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|từ)\s+(?:năm\s+)?(?:19|20)\d\d(?:\s*(?:[-–—/,]|đến|"
    r"và)\s*(?:năm\s+)?(?:19|20)\d\d)*",
    r"\b20\d\d\s*[-–]\s*20\d\d\b",
    r"\b24\s*/\s*(?:24|7)\s*(?:giờ|h)?\b"
    r"(?!\s*(?:cơ quan|đơn vị|thôn|bản|xóm|ấp|phòng|trường|tổ|xã|tiêu chí|chỉ tiêu|nhiệm vụ))",
    r"\b\d{1,2}\s*(?:h|giờ)\s*\d{0,2}\s*(?:/\s*ngày)?\b(?=.{0,20}ngày)",
    r"(?:dịch\s+vụ\s+công|dvc\w*)[^;.,]{0,30}mức\s+độ\s+\d(?:\s*(?:,|và|-)\s*\d)*",
    r"mức\s+độ\s+\d\s*(?:,|và|-)\s*\d",
    r"trực\s+tuyến\s+(?:ở\s+)?mức\s+độ\s+\d",
    r"(?:điều|khoản|điểm|phụ\s+lục|mục|biểu|mẫu|bảng|tiểu\s+mục)\s+(?:số\s+)?\d{1,3}\b(?!\s*%)",
    r"\+?84[\d .]{8,12}|\b0\d{9,10}\b|\b0\d{2,3}[. ]\d{3,4}[. ]\d{3,4}\b",
    r"(?:thời\s+hạn|thời\s+gian)[^;.]{0,30}từ\s+\d+\s+ngày\s+trở\s+lên",
    r"từ\s+\d+\s+(?:ngày|tuổi|năm|tháng|triệu|tỷ|m2)[^;.,%]{0,20}?\s+trở\s+(?:lên|xuống)",
    r"trong\s+(?:vòng|thời\s+hạn|thời\s+gian)\s+(?:tối\s+đa\s+|không\s+quá\s+)?\d+\s+\w+(?:\s+làm\s+việc)?",
    r"(?:chậm\s+nhất|sau|trước)\s+(?:là\s+|sau\s+)?\d+\s+(?:ngày|tháng|năm|giờ)(?:\s+làm\s+việc)?",
    r"(?<![/\d])\d{1,2}\s+(?:tháng|năm|tuần|quý)\b(?!\s*%)(?:/lần)?",
    r"(?:hỗ\s+trợ|miễn|trích|chi\s+trả|đóng|thưởng)\s+(?:tối\s+đa\s+|không\s+quá\s+)?\d+\s*%\s+(?:kinh\s+phí|"
    r"chi\s+phí|phí|lệ\s+phí|mức|quỹ|tiền|học\s+phí|giá)",
    r"\d+\s*%\s+vốn\s+(?:nhà\s+nước|nước\s+ngoài|điều\s+lệ)",
    r"(?:giảm|miễn,?\s+giảm|thu)\s+(?:tối\s+thiểu\s+|ít\s+nhất\s+)?\d+\s*%\s+(?:mức\s+)?(?:thu\s+)?(?:phí|"
    r"lệ\s+phí)",
    r"\(\s*0?\d{1,2}\s*\)(?=\s*(?:bản|liên))",
    r"vt\s*\(\s*\d+\s*b?\s*\)",
)


def _compiled(traps: tuple[str, ...]) -> re.Pattern[str]:
    """No trap begins inside a word: saying so first spares most places the long list."""
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(f'(?:{trap})' for trap in traps)})")


# Held against the text in small letters.
_ALL, _WITHOUT_DIGITS = _compiled((*_WORDED, *_NUMBERED)), _compiled(_WORDED)
_DIGIT = re.compile(r"\d")
# One of these stands in every trap of a text without digits.
_SIGNS = (
    "“",
    "«",
    '"',
    "ngày",
    "quý",
    "quí",
    "iso",
    "tcvn",
    " cấp",
    "hai ",
    "ba ",
    "bốn ",
    "đồng",
    " thứ ",
    "tương ",
)
HOLE = "\u00a4"


def hide_traps(text: str) -> str:
    """The text with every trap blotted out, each place kept."""
    low, hidden = small(text), text
    numbered = _DIGIT.search(low) is not None
    if not numbered and not holds(low, _SIGNS):
        return text
    for found in (_ALL if numbered else _WITHOUT_DIGITS).finditer(low):
        start, end = found.span()
        hidden = hidden[:start] + HOLE * (end - start) + hidden[end:]
    return hidden
