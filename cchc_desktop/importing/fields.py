"""The plan's own fields: number, date, commune, title, references, signer, recipients."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.document import Source
from cchc_desktop.importing.draft import DraftPlan
from cchc_desktop.importing.fields_places import commune_of, province_of
from cchc_desktop.importing.fields_preamble import (
    front_end,
    issued_as,
    legal_bases_of,
    preamble_of,
    replaces_of,
    title_in_preamble,
    title_of,
    title_of_decision,
    title_place,
    years_of,
)
from cchc_desktop.importing.fields_rows import Row, rows_of
from cchc_desktop.importing.fields_signature import recipients_of, signer_of, tail_start
from cchc_desktop.importing.outline import Line

_SIGN = r"(?P<sign>[A-ZĐ]{1,10}(?:\s*[-–]\s*[A-ZĐ&]+)*)"
_NUMBER = re.compile(rf"(?:^|[\s|])(?:Số|SỐ)\s*:?\s*(?P<number>\d[\d ]*[a-zA-Z]?)?[\s.…_]*/\s*{_SIGN}")
_SO_ALONE = re.compile(r"S[ốỐ]\s*:")
_DAY = r"(?P<day>\d{1,2}|[.…_ ]*)"
_LONG_DATE = re.compile(
    rf"ngày\s*{_DAY}\s*tháng\s*(?P<month>\d{{1,2}}|[.…_ ]*)\s*năm\s*(?P<year>20\d\d)", re.IGNORECASE
)
_SHORT_DATE = re.compile(
    r"ngày\s*(?P<day>\d{1,2}|[.…_ ]*)\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>20\d\d)"
)
_CUT_DATE = re.compile(r",\s*ngày\b[\s\d.…_]*(?:tháng\b[\s\d.…_]*)?(?:năm)?\s*$")
_REST_OF_DATE = re.compile(r"(?:\d{1,2}\s+)?(?:tháng\s*\d{1,2}\s+)?(?:năm\s+)?20\d\d$")
_ANNEX_REFERENCE = re.compile(
    r"\bkèm\s+theo\s+(?:Kế hoạch|KH|Quyết định)\b(?P<rest>.{0,300})", re.IGNORECASE | re.DOTALL
)
_ANNEX_NUMBER = re.compile(rf"^\s*(?:[Ss]ố)?\s*:?\s*(?P<number>\d[\d ]*[a-zA-Z]?)\s*/\s*{_SIGN}")
_OTHER_PAPER = re.compile(r"thay thế|(?<!^)\bsố\s*:?\s*\d+\s*[-/]|[a-zà-ỹ] số\b")
_ANNEX_TITLE = re.compile(
    r"(?:phụ lục|danh mục|bảng|biểu|các nhiệm vụ|nhiệm vụ|kế hoạch)\b.*\bnăm 20\d\d", re.IGNORECASE
)
# "Biểu số liệu hồ sơ năm 2025" names the year that the figures tell of.
_STATISTICS = re.compile(
    r"số liệu|thống kê|hiện trạng|thực trạng|tình hình"
    r"|kết quả (?:(?:thực hiện|đạt được|công tác)\b.*)?năm 20",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"^Trên đây là\b", re.IGNORECASE)


def extract_fields(source: Source, lines: Sequence[Line]) -> DraftPlan:
    """The fields as printed; what the file does not say stays None or empty."""
    rows = rows_of(source)
    title_at = title_place(rows)
    end = front_end(rows, title_at)
    front = rows[:end]
    preamble = preamble_of(rows, end)
    title = title_of(rows, title_at, end) or title_of_decision(rows) or title_in_preamble(preamble)
    references = tuple(_annex_references(rows))
    issued, written = _issued(front[:title_at] if title_at else front, front, references)
    body = [line.text for line in lines]
    near = " | ".join([title or "", *preamble, *references])
    text = " | ".join([*(row.text for row in rows if row.in_table), *body])
    tail = tail_start(rows, end)
    first_year, last_year = years_of(
        [title or "", *issued_as(preamble), *_closing(body), *references, *_annex_titles(rows)],
        rests_on=preamble[-2:],
    )
    return DraftPlan(
        commune=commune_of(front, near, text),
        province=province_of(front, f"{near} | {text}"),
        number=_number(front, references),
        date=issued,
        date_text=written,
        title=title,
        year_from=first_year,
        year_to=last_year,
        replaces=replaces_of([title or "", *body]),
        legal_bases=legal_bases_of(preamble),
        signer=signer_of(rows, tail),
        recipients=recipients_of(rows, tail),
    )


def _annex_references(rows: Sequence[Row]) -> Iterator[str]:
    """The words after "kèm theo Kế hoạch" of each annex, hard wraps joined."""
    for at, row in enumerate(rows):
        low = row.text.lower()
        if "kèm" not in low or not re.search(r"\bkèm\s+theo\b", low):
            continue
        near = " | ".join(part.text for part in rows[at : at + 3] if part.place - row.place <= 3)
        found = _ANNEX_REFERENCE.search(near)
        if found and (
            row.text.lstrip().startswith("(")
            or re.search(r"\(\s*(?:ban hành\s+)?kèm", row.text, re.IGNORECASE)
            or re.match(r"(?:ban hành\s+)?kèm theo", row.text, re.IGNORECASE)
        ):
            yield tidy(found.group("rest").split(")")[0])


def _closing(body: Sequence[str]) -> list[str]:
    return [text for text in body if _CLOSING.match(text)]


def _annex_titles(rows: Sequence[Row]) -> list[str]:
    return [
        row.text
        for row in rows
        if len(row.text) < 250 and _ANNEX_TITLE.match(row.text) and not _STATISTICS.search(row.text)
    ]


def _number(front: Sequence[Row], references: Sequence[str]) -> str | None:
    lines = (
        f"{row.text} {after.text}" if after and _SO_ALONE.fullmatch(row.text) else row.text
        for row, after in zip_longest(front, front[1:])
    )
    printed = (found for line in lines if (found := _NUMBER.search(line)) and found.group("number"))
    cited = (found for text in references if (found := _ANNEX_NUMBER.match(text)))
    found = next(printed, None) or next(cited, None)
    if found is None:
        return None
    return re.sub(r"\s+", "", f"{found.group('number')}/{found.group('sign')}").replace("–", "-")


def _issued(
    head: Sequence[Row], front: Sequence[Row], references: Sequence[str]
) -> tuple[date | None, str | None]:
    """The day of issue and its words: the letterhead's if complete, else the annex's, else what is there."""
    after_title = [row for row in front[len(head) :] if len(row.text) < 70]
    own = [text for text in _whole_dates([*head, *after_title]) if not _OTHER_PAPER.search(text)]
    partial: str | None = None
    for text in (*own, *references):
        for found in (*_LONG_DATE.finditer(text), *_SHORT_DATE.finditer(text)):
            words = _tidy_date(found.group())
            day = _day(found)
            if day:
                return day, words
            partial = partial or words
    return None, partial


def _whole_dates(rows: Sequence[Row]) -> Iterator[str]:
    """The rows, one that breaks off within its date together with what follows in the narrow column."""
    for row, after in zip_longest(rows, rows[1:]):
        broken = after is not None and _CUT_DATE.search(row.text) and _REST_OF_DATE.match(after.text)
        yield f"{row.text} {after.text}" if broken and after else row.text


def _tidy_date(words: str) -> str:
    return tidy(re.sub(r"[.…_]{2,}|…", " … ", words)).replace("… …", "…")


def _day(found: re.Match[str]) -> date | None:
    day, month = (found.group(part).strip() for part in ("day", "month"))
    if not (day.isdigit() and month.isdigit()):
        return None
    try:
        return date(int(found.group("year")), int(month), int(day))
    except ValueError:
        return None
