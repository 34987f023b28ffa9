"""Where in the plan a table stands: its annex, the title above it and the headings that give the area."""

import re
from dataclasses import dataclass, field

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.areas import area_of, without_number
from cchc_desktop.importing.cells import clean, one_line

_ANNEX = re.compile(
    r"^(?P<name>(?:phụ\s*lục|biểu|bảng|danh mục số|PL)\s*(?:số\s*)?[:.]?\s*"
    r"(?P<number>(?:\d{1,2}|[IVXLC]{1,6}|[A-HĐ])(?:[.-]?\d{1,2})?)?)(?![\w])\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_PLAIN_ANNEX = re.compile(r"^phụ\s*lục\b", re.IGNORECASE)
_ATTACHED = re.compile(r"^\(?\s*(?:ban hành\s+)?kèm\s+theo", re.IGNORECASE)
_TITLE_START = re.compile(
    r"^(?:danh mục|bảng|biểu|phân công|kế hoạch chi tiết|tổng hợp|chi tiết|lịch|danh sách)\b", re.IGNORECASE
)
_CLOSING = re.compile(r"^(?:nơi nhận|tm\.|t/m|kt\.|tl\.|q\.)", re.IGNORECASE)
_NUMBER = re.compile(
    r"^(?:(?P<part>phần|chương)\b|(?P<roman>[IVXLC]{1,6})\s*[.)/:–-]\s|(?P<letter>[A-HĐ])\s*[.)]\s"
    r"|(?P<dotted>\d{1,2}(?:\.\d{1,2})+)"
    r"[.)]?\s|(?P<digit>\d{1,2})\s*[.)]\s|(?P<small>[a-zđ])\s*[.)]\s)"
)
_LEVELS = {"part": 0, "letter": 1, "roman": 2, "digit": 3, "dotted": 4, "small": 5}
_UNNUMBERED = 6
_LONGEST_HEADING = 170
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–]?", re.IGNORECASE)


def names_annex(text: str) -> bool:
    """Whether a text is the name of an annex or the reference line below its title."""
    line = tidy(text)
    return bool(_ATTACHED.match(line) or (_PLAIN_ANNEX.match(line) and len(line) <= 250))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in force: how high it stands and the area it names."""

    level: int
    title: str
    area: Area | None


@dataclass(slots=True)
class Context:
    """What the paragraphs up to here say about the next table."""

    annex: str = ""
    title: str = ""
    headings: list[Heading] = field(default_factory=list)
    open_title: bool = False
    quiet: bool = True
    last: str = ""

    def see(self, text: str) -> None:
        """Take in one paragraph, or a row of a sheet that is no part of a table."""
        for line in clean(text).split("\n"):
            plain = one_line(line)
            if plain and not _PAGE_NUMBER.fullmatch(plain):
                self._line(plain)
                self.quiet = False

    def _line(self, line: str) -> None:
        annex = self._annex_of(line)
        if annex is not None:
            self._open_annex(*annex)
        elif _ATTACHED.match(line):
            self._attached()
            self._after_reference(line)
        elif _CLOSING.match(line):
            self._reset("", "")
        elif _TITLE_START.match(line) and len(line) <= 250 and line[:2].isupper():
            self.title = line if not self.open_title else f"{self.title} {line}".strip()
            self.headings.clear()
            self.open_title = True
        elif self.open_title and not _NUMBER.match(line):
            self._continue_title(line)
        else:
            self._heading(line)
        self.last = line

    def _annex_of(self, line: str) -> tuple[str, str] | None:
        found = _ANNEX.match(line)
        if found and found["number"] and found["number"][0].isupper() | found["number"][0].isdigit():
            rest = found["rest"].strip(" :.-–")
            if len(rest) <= 250:
                return _annex_name(found["name"]), "" if _ATTACHED.match(rest) else rest
        plain = _PLAIN_ANNEX.match(line)
        if plain and len(line) <= 250 and (line.isupper() or len(line) <= 12):
            return "Phụ lục", line[plain.end() :].strip(" :.-–")
        return None

    def _open_annex(self, name: str, title: str) -> None:
        self._reset(name, title)
        self.open_title = not title

    def _attached(self) -> None:
        """The line "(Kèm theo Kế hoạch …)" shows that the line above it was a title."""
        if not self.open_title and not self.title:
            title = self.last if len(self.last) <= 250 else ""
            self._reset(self.annex, title)
        self.open_title = False

    def _after_reference(self, line: str) -> None:
        """What a PDF puts on the same line behind the closed reference."""
        _, closed, rest = line.rpartition(") ")
        if closed and _NUMBER.match(rest):
            self._heading(rest)

    def _continue_title(self, line: str) -> None:
        if not self.title or (line.isupper() and len(self.title) + len(line) <= 300):
            self.title = f"{self.title} {line}".strip()
        else:
            self.open_title = False
            self._heading(line)

    def _reset(self, annex: str, title: str) -> None:
        self.annex, self.title = annex, title
        self.headings.clear()
        self.open_title = False

    def _heading(self, line: str) -> None:
        number = _NUMBER.match(line)
        level = _LEVELS[number.lastgroup or "small"] if number else _UNNUMBERED
        if len(line) > _LONGEST_HEADING or (level >= _LEVELS["digit"] and line[-1] in ";,."):
            return
        if level == _UNNUMBERED and line[0] in "-+•*(":
            return
        area = area_of(line)
        if level == _UNNUMBERED and area is None:
            return
        if level == _LEVELS["small"] and area is None:
            return
        while self.headings and self.headings[-1].level >= level:
            self.headings.pop()
        self.headings.append(Heading(level, without_number(line), area))

    @property
    def area(self) -> tuple[Area | None, str]:
        """The area of the nearest heading that names one, else of the title, and the words that name it."""
        for heading in reversed(self.headings):
            if heading.area is not None:
                return heading.area, heading.title
        area = area_of(self.title) if self.title else None
        return area, without_number(self.title) if area else ""

    @property
    def speaks_of_tasks(self) -> bool | None:
        """Whether the title or heading says that tasks are listed; None when it says neither."""
        words = fold(" ".join([self.title, *(heading.title for heading in self.headings[-1:])]))
        if re.search(r"\b(?:nhiem vu|cong viec|dau viec|hoat dong|phan cong|noi dung trong tam)\b", words):
            return not re.search(
                r"\b(?:ket qua thuc hien|tinh hinh thuc hien|tien do thuc hien nam)\b", words
            )
        if re.search(
            r"\b(?:lich|danh sach|thong ke|ket qua|tieu chi|diem|chi tieu|du toan|bieu mau|de cuong"
            r"|kinh phi)\b",
            words,
        ):
            return False
        return None


def _annex_name(name: str) -> str:
    """The annex as printed, in sentence case: "PHỤ LỤC SỐ 03" gives "Phụ lục số 03"."""
    words = tidy(name).strip(" :.-").split()
    if words and words[0].casefold() == "pl":
        return " ".join(words)
    return " ".join([words[0].capitalize(), *(w if _is_number(w) else w.lower() for w in words[1:])])


def _is_number(word: str) -> bool:
    return bool(re.fullmatch(r"[IVXLC]+|[A-HĐ]?[\d.-]*", word))
