"""What the columns of a table are for, told from the wording of their heads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz, process

from cchc_desktop.display.text import fold
from cchc_desktop.importing.column_settling import PROCEDURES, settled
from cchc_desktop.importing.column_words import COMPILED, HALF_YEAR, NO_WORK, WORDINGS, Role
from cchc_desktop.importing.document import Cell

TASK_ROLES = frozenset(
    {Role.PRODUCT, Role.LEAD, Role.COORDINATION, Role.TIME, Role.START, Role.END, Role.MARK}
)

_LONGEST_HEAD = 90
_LEAST_LIKENESS = 84
_LIKELY = 0.7
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_MARK_LABEL = re.compile(r"(?:quy|thang|t|q)?\s*(?:iv|i{1,3}|1[0-2]|0?[1-9])")
_PERIOD_HEAD = re.compile(r"(?:(?:quy|q) ?(?:iv|i{1,3}|[1-4])|(?:thang|t) ?(?:1[0-2]|0?[1-9]))")
_HALF_HEAD = re.compile(HALF_YEAR)
_YEAR_OR_PERIOD = re.compile(r"\b(?:20\d\d|nam|quy|thang|tien do|ke hoach|lich)\b")
_LEAST_PERIODS = 3
_LONGEST_PERIOD = 9
_AIM = re.compile(r"\b(?:muc tieu|chi tieu)\b")
# A product that is asked for is no target; beside a column of products it is.
_ASKED = re.compile(r"^(?:ty le|muc) phan dau|^dinh luong|^kpi\b|^(?:ket qua|yeu cau) (?:phai|can) dat")
_REACHED = re.compile(r"\b(?:ket qua thuc hien|hien trang|da dat|dat duoc|nam truoc|uoc|danh gia)\b")
_TASKS = re.compile(r"\b(?:nhiem vu|cong viec|hoat dong|dau viec)\b")
_UNIT_HEAD = re.compile(r"don vi tinh|dvt\b")
_YEAR = re.compile(r"\b20\d\d\b")
_NUMBERING_CELL = re.compile(r"[(\[]?\s*(?:\d{1,2}|[A-Za-zĐđ])(?:\s*=.*)?\s*[)\]]?")


def head_words(text: str) -> str:
    """A head as the rules see it: no case, diacritics, line breaks or punctuation."""
    return _NOT_LETTERS.sub(" ", fold(re.sub(r"<[^>]{0,80}>", " ", text))).strip()


@lru_cache(maxsize=8192)
def role_of(wording: str) -> tuple[Role, float] | None:
    """The role a column head names and how sure that is; None for words that are no known head."""
    if not wording or len(wording) > _LONGEST_HEAD:
        return None
    words = head_words(wording)
    for role, weight, pattern in COMPILED:
        if pattern.search(words):
            return role, weight
    return _nearest_wording(words)


def _nearest_wording(words: str) -> tuple[Role, float] | None:
    if not 6 <= len(words) <= 40:
        return None
    found = process.extractOne(words, list(WORDINGS), scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS)
    return (WORDINGS[found[0]], 0.7) if found else None


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a table: one role per grid column, and how many rows the head takes."""

    roles: tuple[Role, ...]
    texts: tuple[str, ...]
    rows: int = 1
    weight: float = 1.0
    labels: tuple[str, ...] = field(default=())
    told: frozenset[Role] = frozenset()
    """What the cells of a column name with labels of their own."""
    guessed: frozenset[int] = frozenset()
    """The columns whose role only their cells tell."""
    seen: bool = False
    """Whether the cells below were looked at: procedures beside how long each takes are no tasks."""

    def columns(self, role: Role) -> list[int]:
        """The grid columns with this role."""
        return [at for at, found in enumerate(self.roles) if found is role]

    def aims(self, year: int = 0) -> list[int]:
        """The columns that set what is to be reached with each task in this year or later."""
        return [
            at
            for at, role in enumerate(self.roles)
            if role in (Role.OTHER, Role.FOREIGN, Role.PRODUCT)
            and (_AIM.search(words := head_words(self.texts[at])) or _asks(role, words))
            and not _REACHED.search(words)
            and all(int(named) >= year for named in _YEAR.findall(words))
        ]

    @property
    def unit(self) -> int | None:
        """The column that names what the numbers of a row count."""
        return next((at for at, text in enumerate(self.texts) if _UNIT_HEAD.match(head_words(text))), None)

    def unread(self, year: int = 0) -> list[int]:
        """The columns that give a task no more than its note; neither a second number nor an empty head's."""
        aims = self.aims(year)
        return [
            at
            for at, role in enumerate(self.roles)
            if role in (Role.OTHER, Role.FOREIGN)
            and at not in aims
            and not (aims and at == self.unit)
            and (role_of(self.texts[at]) or (None,))[0] is not Role.ORDER
        ]

    @property
    def task_roles(self) -> set[Role]:
        """What of product, lead, coordination and time the table has; the kinds of time count once."""
        times = {Role.START, Role.END, Role.MARK}
        roles = [*self.roles, *self.told]
        return {Role.TIME if role in times else role for role in roles if role in TASK_ROLES}

    @property
    def is_task_list(self) -> bool:
        """A content column with enough of product, lead, coordination and time beside it."""
        if Role.CONTENT not in self.roles:
            return False
        head = head_words(self.texts[self.roles.index(Role.CONTENT)])
        if not self.seen and PROCEDURES.search(head):
            return False
        foreign = self.columns(Role.FOREIGN)
        others = len(self._others())
        if self._says_who_and_when():
            return True
        # What is to be reached, and its unit, speak against tasks once; not beside a head that names tasks.
        named = _TASKS.search(head) and not _AIM.search(head)
        against = min(others + (others < len(foreign) and not named), 2)
        needed = 2 if self.weight >= 0.8 else 3
        return len(self.task_roles) >= needed + against

    def _says_who_and_when(self) -> bool:
        """Whether heads name work, who does it and by when: then further columns only tell more of it."""
        said = {role for at, role in enumerate(self.roles) if at not in self.guessed}
        timed = not said.isdisjoint({Role.TIME, Role.START, Role.END, Role.MARK})
        about = [head_words(self.texts[at]) for at in self.columns(Role.FOREIGN)]
        sure = self.weight >= _LIKELY or not about
        return sure and timed and Role.LEAD in said and not any(map(NO_WORK.search, about))

    def _others(self) -> list[int]:
        """The columns that a list of tasks does not have."""
        return [at for at in self.columns(Role.FOREIGN) if at not in (*self.aims(), self.unit)]

    @property
    def may_be_task_list(self) -> bool:
        """Content and one more column: the title above has to say that it lists tasks."""
        return Role.CONTENT in self.roles and bool(self.task_roles) and not self._others()


def _asks(role: Role, words: str) -> bool:
    return role is not Role.PRODUCT and _ASKED.search(words) is not None


def is_numbering(texts: Sequence[str]) -> bool:
    """A row such as (1) (2) (3) or A B 1 2 under the head."""
    filled = [text.strip() for text in texts if text.strip()]
    if len(filled) < 3 or not all(_NUMBERING_CELL.fullmatch(text) for text in filled):
        return False
    return len(set(filled)) == len(filled)


def header_at(rows: Sequence[Sequence[Cell]], at: int) -> Header | None:
    """The head that starts in this row, of one or two rows; None when the row is no head."""
    single = _header(rows[at], None)
    if at + 1 < len(rows) and _may_have_second_row(rows[at]) and _is_second_row(rows[at], rows[at + 1]):
        double = _header(rows[at], rows[at + 1])
        if double is not None:
            return double
    return single


def _may_have_second_row(row: Sequence[Cell]) -> bool:
    return any(cell.span > 1 or cell.covered or cell.row_span > 1 or not cell.text.strip() for cell in row)


def _is_second_row(first: Sequence[Cell], second: Sequence[Cell]) -> bool:
    filled = [at for at, cell in enumerate(second) if cell.text.strip()]
    if not filled or len(filled) > len(second) - 1 + (len(second) <= 2):
        return False
    parents = _parents(first)
    if _stands_below(first, second, filled):
        return True
    for at in filled:
        own, above = second[at].text, first[at].text.strip()
        if role_of(own) is None and not _is_mark(own, parents[at]):
            return False
        if above and first[at].span < 2 and not _spreads(first, second, at):
            return False
    return True


def _stands_below(first: Sequence[Cell], second: Sequence[Cell], filled: Sequence[int]) -> bool:
    """Whether all other heads go on into the lower row: what it says, in any words, is a head too."""
    spread = [at for at, cell in enumerate(first) if cell.span > 1 or (cell.covered and cell.row_span < 2)]
    merged = [at for at, cell in enumerate(first) if cell.row_span > 1 and cell.text.strip()]
    return (
        len(merged) > 1
        and set(filled) <= set(spread)
        and len({second[at].text.strip() for at in filled}) == len(filled)
        and all(second[at].covered for at in merged)
    )


def _spreads(first: Sequence[Cell], second: Sequence[Cell], at: int) -> bool:
    """Whether an upper head has unlabelled columns to its right that the lower row fills."""
    return at + 1 < len(first) and not first[at + 1].text.strip() and bool(second[at + 1].text.strip())


def _parents(row: Sequence[Cell]) -> list[str]:
    """The upper head over each column: a merged head counts for all the columns it covers."""
    parents: list[str] = []
    last = ""
    for cell in row:
        last = cell.text.strip() or last
        parents.append(last)
    return parents


def _is_mark(text: str, parent: str) -> bool:
    words, found = head_words(text), role_of(parent)
    timed = found is not None and found[0] is Role.TIME
    if _PERIOD_HEAD.fullmatch(words) or _HALF_HEAD.fullmatch(words):
        return timed or bool(_YEAR_OR_PERIOD.search(head_words(parent)))
    above = head_words(parent)
    periods = timed or bool(re.search(r"\b(?:quy|thang)\b", above))
    if re.search(r"\b20\d\d$", above) and re.fullmatch(r"iv|i{1,3}", words):
        return True
    return periods and bool(_MARK_LABEL.fullmatch(words))


def _header(first: Sequence[Cell], second: Sequence[Cell] | None) -> Header | None:
    texts, found, labels = _wordings(first, second)
    filled = [text for text in texts if text]
    known = [one for one in found if one is not None]
    if len(known) < 2 or len(known) < 0.6 * len(filled):
        return None
    roles = settled([one or (Role.OTHER, 0.0) for one in found], [head_words(text) for text in texts])
    if Role.CONTENT not in roles and sum(role is Role.FOREIGN for role in roles) < 2:
        return None
    if len({role for role in roles if role is not Role.OTHER}) < 2:
        return None
    weights = [one[1] for role, one in zip(roles, found, strict=True) if role is Role.CONTENT and one]
    rows = 1 if second is None else 2
    return Header(tuple(roles), tuple(texts), rows, max(weights, default=0.0), tuple(labels))


_Found = tuple[Role, float] | None


def _wordings(
    first: Sequence[Cell], second: Sequence[Cell] | None
) -> tuple[list[str], list[_Found], list[str]]:
    if second is None:
        heads = [cell.text.strip() for cell in first]
        return heads, *_single(heads)
    texts: list[str] = []
    found: list[_Found] = []
    labels: list[str] = []
    for cell, below, parent in zip(first, second, _parents(first), strict=True):
        own = below.text.strip()
        above = parent if own else cell.text.strip()
        texts.append(f"{above} {own}".strip())
        labels.append("")
        if own and _is_mark(own, above):
            labels[-1] = own
            found.append((Role.MARK, 0.9))
        elif own:
            found.append(_under(above, own))
        else:
            found.append(role_of(above))
    return texts, found, labels


def _single(heads: list[str]) -> tuple[list[_Found], list[str]]:
    """One row of heads; quarters or months side by side are columns for crosses."""
    short = sum(0 < len(head) <= _LONGEST_PERIOD for head in heads)
    if short < _LEAST_PERIODS:
        return [role_of(head) for head in heads], ["" for _ in heads]
    periods = [
        len(head) <= _LONGEST_PERIOD and bool(_PERIOD_HEAD.fullmatch(head_words(head))) for head in heads
    ]
    marks = sum(periods) >= _LEAST_PERIODS
    found: list[_Found] = [
        (Role.MARK, 0.9) if marks and period else role_of(head)
        for head, period in zip(heads, periods, strict=True)
    ]
    return found, [head if marks and period else "" for head, period in zip(heads, periods, strict=True)]


def _under(above: str, own: str) -> _Found:
    """A lower head by its own words, else by both, else by the upper head alone."""
    lower, upper = role_of(own), role_of(above)
    if (
        lower
        and upper
        and upper[0] is Role.TIME
        and lower[0] is Role.TIME
        and "hoan thanh" in head_words(own)
    ):
        return Role.END, 0.9
    return lower or role_of(f"{above} {own}") or upper
