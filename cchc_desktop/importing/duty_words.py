"""The words of reporting duties: how often a report is asked for and until which day."""

import re

_QUARTER = r"q(?:uý|úy|uí)"
_EACH = r"(?:hằng|hàng|mỗi|theo|từng|báo cáo|định kỳ)"
CYCLES: tuple[tuple[str, str], ...] = (
    ("half-yearly", r"(?:\b0?6|\bsáu) tháng(?! cuối)(?: đầu năm)?|\bbán niên\b"),
    ("nine-month", r"(?:\b0?9|\bchín) tháng(?: đầu năm)?"),
    ("weekly", rf"\b{_EACH} tuần\b|\btuần(?= *[,/(] *(?:tháng|{_QUARTER})\b)"),
    ("monthly", rf"\b{_EACH} tháng\b(?! *\d)|\btháng(?= *[,/(] *{_QUARTER}\b)"),
    (
        "quarterly",
        r"\b(?:0?3|ba) tháng(?= ?[,/])"
        rf"|\b(?:{_EACH} )?{_QUARTER}(?: (?:[IV]{{1,3}}\b(?:(?:,| và) [IV]{{1,3}}\b)*|[1-4]\b))?(?!\w)"
        r"(?! (?:vị|đại biểu|công dân))",
    ),
    (
        "yearly",
        rf"\b(?:{_EACH}|cả|cuối|tổng kết) năm\b(?! trước(?! ngày| \d))"
        r"|(?<=[,/(;]) *năm\b(?! *20)(?! trước(?! ngày| \d))"
        r"|\b(?:và|hoặc) năm\b(?! *20)"
        r"|(?:(?<=[,/(;]) *|\b(?:và|hoặc) )(?:0?1|một) năm\b(?! *(?:20|trước|sau|qua))",
    ),
    ("ad-hoc", r"\bđột xuất\b"),
)
_ANY_CYCLE = "|".join(f"(?P<c{at}>{words})" for at, (_, words) in enumerate(CYCLES))
CYCLE = re.compile(_ANY_CYCLE, re.IGNORECASE)
# Of a text in small letters: a search that ignores case costs twice the time.
LOW_CYCLE = re.compile(_ANY_CYCLE.replace("[IV]", "[iv]"))

_HOUR = r"(?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,? )?"
_LEAD = rf"(?:(?:chậm nhất|muộn nhất) )?(?:(?:là|vào|trước|trong|đến hết|hết) )*{_HOUR}"
_DAY = (
    r"(?:các )?ngày (?:mồng )?\d{1,2}"
    r"(?: ?[/.-] ?\d{1,2}(?: ?[/.-] ?20\d\d)?(?!\d)| tháng \d{1,2}(?: năm 20\d\d)?)?"
)
_MORE_DAYS = r"(?:(?: ?,| ?;| và)? (?:ngày )?\d{1,2}/\d{1,2}(?:/20\d\d)?(?![\d/]))*"
_LAST_MONTH = (
    r"tháng cuối thuộc kỳ báo cáo"
    r"|tháng cuối(?: cùng)?(?:(?: của)?(?: mỗi| hằng| hàng)? "
    rf"(?:{_QUARTER}(?: báo cáo(?= ?[,;.()]|$))?|kỳ(?: báo cáo)?))?"
)
_OF_PERIOD = (
    rf"(?: ?,?(?: của)?(?: các| mỗi)? (?:{_LAST_MONTH}|cuối (?:mỗi )?{_QUARTER}"
    rf"|tháng đầu(?: của)? {_QUARTER} (?:sau|tiếp theo)|(?:hằng|hàng|mỗi) (?:tháng|năm|{_QUARTER})"
    r"|(?<=các )tháng \d{1,2}(?:(?: ?,| và) (?:tháng )?\d{1,2}){1,3}(?![\d/])"
    r"|tháng(?: (?:sau|tiếp theo|kế tiếp|liền kề|báo cáo))?(?! \d)))?"
)
_DAY_NAME = r"(?:ngày |(?:sáng|chiều|cuối buổi) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b"
_WEEKDAY = (
    rf"(?:(?:chậm nhất|muộn nhất|trước|vào|là) )*{_HOUR}{_DAY_NAME}(?: ?,?(?: của)? (?:hằng|hàng|mỗi) tuần)?"
)
DUE = re.compile(
    rf"(?P<day>{_LEAD}(?P<named>{_DAY_NAME},? )?{_DAY}{_MORE_DAYS}{_OF_PERIOD})"
    r"|(?P<bare>(?:trước|chậm nhất(?: là| vào)?) (?:ngày )?\d{1,2}/\d{1,2}(?:/20\d\d)?)"
    r"|(?P<span>(?:trong(?: vòng)?|chậm nhất(?: là)?) \d{1,2} ngày(?: làm việc)?"
    r" (?:sau khi|kể từ(?: khi| ngày)?) [^,;.()]{3,50})"
    rf"|(?P<weekday>{_WEEKDAY})"
    r"|(?P<told>(?<=: )\d{1,2}/\d{1,2}(?:/20\d\d)?(?= ?(?:[;,.)]|$)))"
    rf"|(?P<listed>\b\d{{1,2}}/\d{{1,2}}(?:/20\d\d)?(?= ?\((?:báo cáo )?(?:{_QUARTER}|0?[69] tháng|năm)\b))",
    re.IGNORECASE,
)
# Work with an object of its own right before a day, no new clause between them.
WORK_BEFORE = re.compile(
    r"\b(?:xây dựng|ban hành|tổ chức|rà soát|kiểm tra|lập|đăng ký|bố trí|phê duyệt|tự chấm|đề xuất)"
    r"(?: [^\s,;:.()]+){2,14} ?$",
    re.IGNORECASE,
)
