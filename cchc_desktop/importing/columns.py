"""What the columns of a table are for, told from the wording of their heads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

from cchc_desktop.display.text import fold
from cchc_desktop.importing.document import Cell


class Role(StrEnum):
    """What a column holds. `FOREIGN` heads speak against a list of tasks (marks, names, places)."""

    ORDER = "order"
    CONTENT = "content"
    PRODUCT = "product"
    LEAD = "lead"
    COORDINATION = "coordination"
    TIME = "time"
    START = "start"
    END = "end"
    MARK = "mark"
    BUDGET = "budget"
    NOTE = "note"
    GROUP = "group"
    FOREIGN = "foreign"
    OTHER = "other"


TASK_ROLES = frozenset(
    {Role.PRODUCT, Role.LEAD, Role.COORDINATION, Role.TIME, Role.START, Role.END, Role.MARK}
)

# Tried in this order on the head without diacritics and punctuation; the number is how sure the wording is.
_RULES: tuple[tuple[Role, float, str], ...] = (
    (Role.ORDER, 1.0, r"^(s ?)?t ?t$|^so (tt|thu tu)$|^thu tu$|^no$|^stt .{0,6}$"),
    (
        Role.FOREIGN,
        1.0,
        r"^don vi tinh|^dvt$|^so luong|^tong (so|cong)|^ty le|^(muc )?diem\b|thang diem|^chi so"
        r"|^tieu chi|^ho (va )?ten"
        r"|^chuc (vu|danh)|^dia (diem|chi)|^thanh phan|duoc kiem tra|^hinh thuc|^ma( so)? |^ma$"
        r"|^ten (thu tuc|tthc)"
        r"|^thu tuc hanh chinh|^bieu mau|^loai bao cao|^ten bao cao|^noi nhan|^nam sinh"
        r"|^(so )?dien thoai|^so (lieu|ky hieu)"
        r"|^(ke hoach|thuc hien|ket qua|uoc|so voi|muc tieu|giao|nam).* ?20\d\d|^nam 20\d\d|muc do"
        r"|^tinh trang"
        r"|^trang thai|^danh gia|^chi tieu(?!.*nhiem vu)|^(noi dung|ten) (chi tieu|tieu chi)|^gia tri"
        r"|^tinh hinh"
        r"|^nguoi (duoc|tham)|^so (ho so|cuoc|van ban|tien)|^ket qua (dat|giai quyet|kiem tra|cham"
        r"|thuc hien chi tieu)",
    ),
    (Role.NOTE, 1.0, r"^ghi chu|^chu thich|^luu y"),
    (Role.BUDGET, 1.0, r"^(du kien |nhu cau |nguon |tong )?kinh phi|^du toan|^nguon (von|luc|kinh)"),
    (Role.GROUP, 0.9, r"^linh vuc( cong tac| cai cach.*)?$|^nhom( nhiem vu| noi dung| linh vuc)?$"),
    (Role.START, 0.9, r"^(thoi gian|ngay|thoi diem)? ?(bat dau|khoi dau)( thuc hien)?$"),
    (Role.END, 0.9, r"^(thoi gian|ngay|thoi diem)? ?ket thuc$"),
    (
        Role.TIME,
        1.0,
        r"^(du kien )?(thoi (gian|han|diem|ky)|tien do|lo trinh|moc|ky han|thoi)\b|^han( |$)|^(du kien "
        r"|ngay )?hoan thanh\b"
        r"|^ngay (hoan|thuc)|^ke hoach thoi gian|^thoi gan|^thcri gian",
    ),
    (Role.LEAD, 1.0, r"^(?!.*phoi hop.*chu tri).*\bchu tri|^(co quan|don vi|bo phan|phong)?.{0,12}dau moi"),
    (Role.COORDINATION, 1.0, r"phoi hop|^(co quan|don vi|to chuc|bo phan).*(tham gia|lien quan)"),
    (
        Role.LEAD,
        0.9,
        r"^(cac |ten )?(co quan|don vi|bo phan|phong ban|phong|ca nhan|nguoi|to chuc|cong chuc|can bo"
        r"|lanh dao).*"
        r"(thuc hien|trien khai|tham muu|duoc giao|chu quan|chiu trach nhiem|trach nhiem|phu trach"
        r"|theo doi|xay dung)",
    ),
    (
        Role.LEAD,
        0.8,
        r"^(phan cong|giao) |^phan cong$|^trach nhiem|^chiu trach nhiem|phu trach|^to chuc thuc hien",
    ),
    (Role.PRODUCT, 1.0, r"^(ten |du kien )?(cac )?(san pham|dau ra)|^(loai|dang) san pham"),
    (Role.PRODUCT, 0.8, r"^(du kien )?(ket qua|yeu cau (ket qua|san pham|can dat))"),
    (
        Role.CONTENT,
        0.6,
        r"^noi dung (kiem tra|tuyen truyen|tap huan|bao cao|tiep|hop|dao tao|doi thoai)",
    ),
    (
        Role.CONTENT,
        1.0,
        r"^(ten |cac |danh muc |ten danh muc |tom tat )*(noi dung|nhiem vu|cong viec|hoat dong|dau viec"
        r"|viec|giai phap|cong tac)\b"
        r"|^(muc tieu|chi tieu).{0,8}nhiem vu|^noi dun$|^nhiem vu",
    ),
    (Role.PRODUCT, 0.9, r"\bsan pham\b|\bdau ra\b"),
    (Role.TIME, 0.9, r"\bthoi (gian|han)\b"),
    (
        Role.LEAD,
        0.7,
        r"^(cac |ten )?(co quan|don vi|bo phan|phong ban|ca nhan|nguoi)( (don vi|to chuc|ca nhan"
        r"|bo phan|va))*$",
    ),
    (Role.CONTENT, 0.8, r"\bnhiem vu\b|\bcong viec\b"),
)
_COMPILED = tuple((role, weight, re.compile(pattern)) for role, weight, pattern in _RULES)

# Heads seen most; a head misread by the scanner is held against them.
_WORDINGS: dict[str, Role] = {
    "noi dung thuc hien": Role.CONTENT,
    "noi dung cong viec": Role.CONTENT,
    "noi dung nhiem vu": Role.CONTENT,
    "nhiem vu cu the": Role.CONTENT,
    "ten nhiem vu": Role.CONTENT,
    "san pham ket qua": Role.PRODUCT,
    "san pham du kien": Role.PRODUCT,
    "san pham dau ra": Role.PRODUCT,
    "san pham": Role.PRODUCT,
    "co quan chu tri": Role.LEAD,
    "don vi chu tri": Role.LEAD,
    "co quan thuc hien": Role.LEAD,
    "don vi thuc hien": Role.LEAD,
    "co quan phoi hop": Role.COORDINATION,
    "don vi phoi hop": Role.COORDINATION,
    "thoi gian hoan thanh": Role.TIME,
    "thoi gian thuc hien": Role.TIME,
    "thoi han hoan thanh": Role.TIME,
    "tien do thuc hien": Role.TIME,
    "ghi chu": Role.NOTE,
    "kinh phi thuc hien": Role.BUDGET,
}
_LONGEST_HEAD = 90
_LEAST_LIKENESS = 84
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_MARK_LABEL = re.compile(r"(?:quy|thang)?\s*(?:iv|i{1,3}|1[0-2]|0?[1-9])")
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
    for role, weight, pattern in _COMPILED:
        if pattern.search(words):
            return role, weight
    return _nearest_wording(words)


def _nearest_wording(words: str) -> tuple[Role, float] | None:
    if not 6 <= len(words) <= 40:
        return None
    found = process.extractOne(words, list(_WORDINGS), scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS)
    return (_WORDINGS[found[0]], 0.7) if found else None


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a table: one role per grid column, and how many rows the head takes."""

    roles: tuple[Role, ...]
    texts: tuple[str, ...]
    rows: int = 1
    weight: float = 1.0
    labels: tuple[str, ...] = field(default=())

    def columns(self, role: Role) -> list[int]:
        """The grid columns with this role."""
        return [at for at, found in enumerate(self.roles) if found is role]

    @property
    def task_roles(self) -> set[Role]:
        """What of product, lead, coordination and time the table has; the kinds of time count once."""
        times = {Role.START, Role.END, Role.MARK}
        return {Role.TIME if role in times else role for role in self.roles if role in TASK_ROLES}

    @property
    def is_task_list(self) -> bool:
        """A content column with enough of product, lead, coordination and time beside it."""
        if Role.CONTENT not in self.roles:
            return False
        foreign = sum(role is Role.FOREIGN for role in self.roles)
        needed = 2 if self.weight >= 0.8 else 3
        return len(self.task_roles) >= needed + min(foreign, 2)

    @property
    def may_be_task_list(self) -> bool:
        """Content and one more column: the title above has to say that it lists tasks."""
        return Role.CONTENT in self.roles and bool(self.task_roles) and Role.FOREIGN not in self.roles


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
    for at in filled:
        own, above = second[at].text, first[at].text.strip()
        if role_of(own) is None and not _is_mark(own, parents[at]):
            return False
        if above and first[at].span < 2 and not _spreads(first, second, at):
            return False
    return True


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
    found = role_of(parent)
    return found is not None and found[0] is Role.TIME and bool(_MARK_LABEL.fullmatch(head_words(text)))


def _header(first: Sequence[Cell], second: Sequence[Cell] | None) -> Header | None:
    texts, found, labels = _wordings(first, second)
    filled = [text for text in texts if text]
    known = [one for one in found if one is not None]
    if len(known) < 2 or len(known) < 0.6 * len(filled):
        return None
    roles = _settle([one or (Role.OTHER, 0.0) for one in found])
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
        return heads, [role_of(head) for head in heads], ["" for _ in heads]
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


_ONCE = (Role.LEAD, Role.CONTENT, Role.PRODUCT, Role.COORDINATION, Role.TIME, Role.ORDER)


def _settle(found: Sequence[tuple[Role, float]]) -> list[Role]:
    """One column for each of the main roles: the surest, and of equals the first."""
    roles = [role for role, _ in found]
    for role in _ONCE:
        columns = [at for at, own in enumerate(roles) if own is role]
        if len(columns) < 2:
            continue
        best = max(columns, key=lambda at: (found[at][1], -at))
        for at in columns:
            if at != best:
                roles[at] = Role.OTHER
    if Role.END in roles and Role.START not in roles and Role.TIME not in roles:
        roles[roles.index(Role.END)] = Role.TIME
    return roles
