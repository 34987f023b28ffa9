"""Which paragraph of a Word file is which part of an administrative paper, told by words and place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cchc_desktop.display.text import fold
from cchc_desktop.reports.word_paper import WordPaper, WordParagraph

# Names of papers with their codes (NĐ 30/2020, Phụ lục III).
PAPER_CODES = {
    "nghi quyet": "NQ",
    "quyet dinh": "QĐ",
    "chi thi": "CT",
    "quy che": "QC",
    "quy dinh": "QyĐ",
    "thong cao": "TC",
    "thong bao": "TB",
    "huong dan": "HD",
    "chuong trinh": "CTr",
    "ke hoach": "KH",
    "phuong an": "PA",
    "de an": "ĐA",
    "du an": "DA",
    "bao cao": "BC",
    "bien ban": "BB",
    "to trinh": "TTr",
    "hop dong": "HĐ",
    "cong dien": "CĐ",
    "giay moi": "GM",
}
_HEAD_LINES = 30
_NUMBER = re.compile(r"^số\s*:", re.IGNORECASE)
_PLACE_DATE = re.compile(r"^[^();]{0,50},?\s*ngày.{0,14}tháng.{0,10}năm", re.IGNORECASE)
_ABOUT = re.compile(r"^v/v\b", re.IGNORECASE)
_ANNEX = re.compile(r"^phụ lục(\s+(số\s*)?([ivxlc]+|\d+))?\s*[.:]?$", re.IGNORECASE)
_REFERENCE = re.compile(r"^\(?\s*(ban hành )?kèm theo", re.IGNORECASE)
_AUTHORITY = re.compile(r"^(tm|kt|tl|tuq|q)\s*\.", re.IGNORECASE)
_POSITION = re.compile(
    r"^(pho |quyen |q\. ?)?(chu tich|truong phong|giam doc|chanh van phong|truong ban|bi thu|thu truong)\b"
)
_NOT_ABSTRACT = re.compile(r"^(kính gửi|căn cứ|thực hiện|thi hành|[ivx]+\.|\d+\.|-|\()", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AnnexParts:
    """An annex's first lines, and which section it begins in."""

    label: WordParagraph
    title: tuple[WordParagraph, ...] = ()
    reference: WordParagraph | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts found; None or empty where there is none."""

    nation: WordParagraph | None = None
    motto: WordParagraph | None = None
    issuers: tuple[WordParagraph, ...] = ()
    number: WordParagraph | None = None
    place_date: WordParagraph | None = None
    about: WordParagraph | None = None
    title: WordParagraph | None = None
    abstract: tuple[WordParagraph, ...] = ()
    addressees: tuple[WordParagraph, ...] = ()
    body: tuple[WordParagraph, ...] = ()
    received: WordParagraph | None = None
    recipients: tuple[WordParagraph, ...] = ()
    titles: tuple[WordParagraph, ...] = ()
    signer: WordParagraph | None = None
    annexes: tuple[AnnexParts, ...] = ()
    tables: tuple[WordParagraph, ...] = ()
    letterhead: tuple[WordParagraph, ...] = field(default=())


def parts_of(paper: WordPaper) -> Parts:
    """Tell the parts of a paper apart."""
    lines = [line for paragraph in paper.paragraphs for line in paragraph.lines() if line.text]
    annexes = [at for at, line in enumerate(lines) if _is_annex(line)]
    main = lines[: annexes[0]] if annexes else lines
    head = main[:_HEAD_LINES]
    nation = _first(head, lambda line: "cong hoa xa hoi" in fold(line.text))
    motto = _first(head, lambda line: "doc lap" in fold(line.text) and "hanh phuc" in fold(line.text))
    number = _first(head, lambda line: bool(_NUMBER.match(line.text)))
    place_date = _first(head, _is_place_date)
    title_at = next((at for at, line in enumerate(head) if line_code(line)), None)
    title = None if title_at is None else head[title_at]
    known = [part for part in (nation, motto, number, place_date, title) if part is not None]
    start = max((main.index(part) for part in known), default=-1) + 1
    closing, received, titles = _closing(main, start)
    abstract = _abstract(main, start) if title is not None else ()
    start += len(abstract)
    addressees = _addressees(main, start)
    table = nation.spot.table if nation is not None else None
    closing_tables = {part.spot.table for part in (received, *titles) if part is not None}
    in_cells = [
        line
        for at, line in enumerate(lines)
        if line.spot.table is not None and line.spot.table != table and at >= start
        if at >= len(main) or line.spot.table not in closing_tables
    ]
    return Parts(
        nation=nation,
        motto=motto,
        issuers=_issuers(head, nation, number),
        number=number,
        place_date=place_date,
        about=_first(head, lambda line: bool(_ABOUT.match(line.text))),
        title=title,
        abstract=abstract,
        addressees=addressees,
        body=tuple(
            line for line in main[start:closing] if line.spot.table is None and line not in addressees
        ),
        received=received,
        recipients=_recipients(main, received),
        titles=titles,
        signer=_signer(main, titles),
        annexes=tuple(_annex(lines, at) for at in annexes),
        tables=tuple(in_cells),
        letterhead=tuple(p for p in paper.paragraphs if table is not None and p.spot.table == table),
    )


def line_code(line: WordParagraph) -> str | None:
    """The code of the kind of paper that a line alone names, as KH for "KẾ HOẠCH"."""
    if line.spot.table is not None:
        return None
    return PAPER_CODES.get(fold(line.text).strip(" .:"))


def _first(lines: Sequence[WordParagraph], fits: Callable[[WordParagraph], bool]) -> WordParagraph | None:
    return next((line for line in lines if fits(line)), None)


def _is_place_date(line: WordParagraph) -> bool:
    basis = _NOT_ABSTRACT.match(line.text) or line.text.endswith(";")
    return not basis and len(line.text) < 90 and bool(_PLACE_DATE.match(line.text))


def _is_annex(line: WordParagraph) -> bool:
    return line.spot.table is None and bool(_ANNEX.match(line.text))


def _issuers(
    head: Sequence[WordParagraph], nation: WordParagraph | None, number: WordParagraph | None
) -> tuple[WordParagraph, ...]:
    """What stands in the cells left of the nation's name, above the number."""
    if nation is None or nation.spot.table is None:
        return ()
    left = [
        line
        for line in head
        if line.spot.table == nation.spot.table and line.spot.column < nation.spot.column
    ]
    if number in left:
        left = left[: left.index(number)]
    return tuple(line for line in left if any(letter.isalpha() for letter in line.text))


def _abstract(main: Sequence[WordParagraph], start: int) -> tuple[WordParagraph, ...]:
    """What follows the paper's name: its first line, and the centred bold ones after it."""
    found: list[WordParagraph] = []
    for line in main[start : start + 5]:
        if line.spot.table is not None or _NOT_ABSTRACT.match(line.text) or len(line.text) > 300:
            break
        look = line.look
        if found and not (line.place == "center" and look is not None and look.bold):
            break
        found.append(line)
    return tuple(found)


def _addressees(main: Sequence[WordParagraph], start: int) -> tuple[WordParagraph, ...]:
    for at in range(start, min(start + 3, len(main))):
        if fold(main[at].text).startswith("kinh gui"):
            end = at + 1
            if main[at].text.rstrip().endswith(":"):
                while end < len(main) and main[end].text.startswith("-"):
                    end += 1
            return tuple(main[at:end])
    return ()


def _closing(
    main: Sequence[WordParagraph], start: int
) -> tuple[int, WordParagraph | None, tuple[WordParagraph, ...]]:
    """Where the end of the paper begins, its "Nơi nhận", and the lines of who signs."""
    last = range(len(main) - 1, start - 1, -1)
    received_at = next((at for at in last if fold(main[at].text).startswith("noi nhan")), None)
    title_at = next((at for at in last if _names_power(main[at])), None)
    while title_at is not None and title_at > start and _names_power(main[title_at - 1]):
        title_at -= 1
    titles: list[WordParagraph] = []
    for line in main[title_at:] if title_at is not None else ():
        if not _names_power(line) and titles:
            break
        titles.append(line)
    found = [at for at in (received_at, title_at) if at is not None]
    received = None if received_at is None else main[received_at]
    return min(found, default=len(main)), received, tuple(titles)


def _names_power(line: WordParagraph) -> bool:
    short = len(line.text) < 60 and not line.text.startswith("-")
    return short and bool(_AUTHORITY.match(line.text) or _POSITION.match(fold(line.text)))


def _recipients(main: Sequence[WordParagraph], received: WordParagraph | None) -> tuple[WordParagraph, ...]:
    if received is None:
        return ()
    found: list[WordParagraph] = []
    for line in main[main.index(received) + 1 :]:
        if line.spot != received.spot or (received.spot.table is None and not line.text.startswith("-")):
            break
        found.append(line)
    return tuple(found)


def _signer(main: Sequence[WordParagraph], titles: tuple[WordParagraph, ...]) -> WordParagraph | None:
    """The last line under the titles, in the same cell; a cell below it in older papers."""
    if not titles:
        return None
    spot = titles[-1].spot
    below = [
        line
        for line in main[main.index(titles[-1]) + 1 :]
        if line.spot.table == spot.table and line.spot.column == spot.column and len(line.text) < 60
    ]
    if not below:
        return None
    return below[0] if spot.table is None else below[-1]


def _annex(lines: Sequence[WordParagraph], at: int) -> AnnexParts:
    title: list[WordParagraph] = []
    reference = None
    for line in lines[at + 1 : at + 6]:
        if line.spot.table is not None or _is_annex(line):
            break
        if _REFERENCE.match(line.text):
            reference = line
            break
        if title and not line.capitals:
            break
        title.append(line)
    return AnnexParts(lines[at], tuple(title), reference)
