"""What columns hold, told from their cells: a second opinion where the words of a head say nothing."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from cchc_desktop.importing.column_settling import PROCEDURES
from cchc_desktop.importing.column_words import HALF_YEAR, Role
from cchc_desktop.importing.columns import Header, head_words, role_of
from cchc_desktop.importing.labels import split_labels
from cchc_desktop.importing.shares import shares
from cchc_desktop.importing.shifts import is_deadline, is_product
from cchc_desktop.importing.units import is_unit

_SAMPLE = 40
_LEAST_ROWS = 3
_MOST = 0.6
_NEARLY_ALL = 0.75
_SHORT_CONTENT = 16
_TIMES = frozenset({Role.TIME, Role.START, Role.END, Role.MARK})
_LONGEST_HEAD = 60
# Years and their halves, not what was done in them.
_PERIOD = re.compile(rf"(?:nam )?20\d\d|{HALF_YEAR}|(?:0?6|sau) thang (?:dau|cuoi)")
_NO_GUESS = (Role.OTHER, Role.ORDER)
# Units that watch over a task or receive what comes of it take no part in it; its grounds come before it.
_NO_PART = re.compile(
    r"\b(?:nhan|theo doi|giam sat|tham dinh|tham tra|phe duyet|duyet|ky|thu huong|kiem tra|de xuat|quan ly"
    r"|tong hop|don doc|dieu hanh|can cu|phap ly|trinh|ban hanh|tham quyen"
    r"|chi dao|phu trach|trach nhiem|dia diem|dia ban|doi tuong|cap)\b"
)
# Papers that come of a task, whoever they go to or whoever signs them.
_PAPERS = re.compile(
    r"^(?:[a-z]+ )?(?:van ban|tai lieu|ho so|giay to)\b.*\b(?:ban hanh|trinh|ky|phe duyet)\b"
)
# Units named for another part in a task, which stand for its lead where no other column names one.
_MAY_LEAD = re.compile(
    r"^(?:cac |ten )*(?:co quan|don vi|to chuc|bo phan|phong ban|phong|ban|nganh)\b"
    r"(?!.*\b(?:nhan|thu huong|duoc)\b)"
    r"|^cap\b.*\b(?:thuc hien|trien khai|tham muu|giai quyet)\b"
)
_INSPECTION = re.compile(r"\b(?:kiem tra|thanh tra|giam sat)\b")
# "01 ngày làm việc", "trong vòng 15 ngày kể từ ngày nhận": how long a procedure takes, no time of the year.
_DURATION = re.compile(
    r"(?:(?:giai quyet|trong|vong|thoi|han|toi|da|khong|qua|la) )*\d+(?: \d+)?(?: (?!ngay)[a-z]+){0,2}"
    r" (?:ngay|gio|phut)\b(?! \d)|(?:giai quyet |tra )?(?:ngay|trong ngay)\b(?! \d)"
)
TICK = re.compile(r"[xX×✓✔✗☑■●•○◉►→vV+*\uf0fc\uf0d8/\\-]+|có", re.IGNORECASE)


def completed(header: Header, body: Sequence[Sequence[str]]) -> Header:
    """The head with what its unknown columns hold by their cells, where a role is missing."""
    header = replace(header, seen=True)
    roles, labels = _periods_ticked(header, body)
    if _lists_procedures(header, body):
        roles[roles.index(Role.CONTENT)] = Role.FOREIGN
    guessed: set[int] = set()
    for at in _unknown(header):
        role = _role_by_cells(_cells(body, at), _possible(header, at, _missing(roles)))
        if role is not None:
            roles[at] = role
            guessed.add(at)
    told = _told(roles, body)
    if Role.LEAD not in (*roles, *told) and (lead := _stand_in(header, roles, body)) is not None:
        roles[lead] = Role.LEAD
        guessed.add(lead)
    if roles == list(header.roles) and not told:
        return header
    return replace(
        header, roles=tuple(roles), labels=tuple(labels), told=told, guessed=header.guessed | guessed
    )


def _cells(body: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at] for row in body if at < len(row)]


def _lists_procedures(header: Header, body: Sequence[Sequence[str]]) -> bool:
    """Whether the names of procedures stand beside how long each takes."""
    if Role.CONTENT not in header.roles:
        return False
    named = PROCEDURES.search(head_words(header.texts[header.roles.index(Role.CONTENT)]))
    cells = [cell for at in header.columns(Role.TIME) for cell in _cells(body, at) if cell] if named else []
    lasting = sum(bool(_DURATION.match(head_words(cell))) for cell in cells)
    return bool(cells) and lasting >= _MOST * len(cells)


def _stand_in(header: Header, roles: Sequence[Role], body: Sequence[Sequence[str]]) -> int | None:
    """The column of units that leads though named for another part; who only decides comes last."""
    named = [
        at
        for at, (role, text) in enumerate(zip(roles, header.texts, strict=True))
        if role is Role.OTHER and _MAY_LEAD.search(head_words(text))
    ]
    named.sort(key=lambda at: role_of(header.texts[at]) is not None)
    return next((at for at in named if _holds(Role.LEAD, _cells(body, at), _MOST)), None)


def _told(roles: Sequence[Role], body: Sequence[Sequence[str]]) -> frozenset[Role]:
    """What most cells of the lead column, else of the content, name with labels ("Chủ trì: …")."""
    if not _TIMES.isdisjoint(roles) or Role.CONTENT not in roles:
        return frozenset()
    at = roles.index(Role.LEAD if Role.LEAD in roles else Role.CONTENT)
    cells = [split_labels(row[at]) for row in body if at < len(row) and row[at]]
    counts = Counter(role for labelled in cells for role in labelled.roles)
    return frozenset(role for role, count in counts.items() if count >= max(1, len(cells) * _MOST))


def _periods_ticked(header: Header, body: Sequence[Sequence[str]]) -> tuple[list[Role], list[str]]:
    """Columns headed by years, or their halves, whose cells are crosses say when a task is done."""
    roles, labels = list(header.roles), list(header.labels or ("",) * len(header.roles))
    periods = [at for at, text in enumerate(header.texts) if _PERIOD.fullmatch(head_words(text))]
    cells = [row[at] for at in periods for row in body if at < len(row) and row[at]]
    if len(periods) > 1 and cells and _TIMES.isdisjoint(roles) and all(map(TICK.fullmatch, cells)):
        for at in periods:
            roles[at], labels[at] = Role.MARK, header.texts[at]
    return roles, labels


def head_by_contents(rows: Sequence[Sequence[str]]) -> Header | None:
    """The head of a table that has none or says it in unknown words: content, lead and time by their cells.

    `rows` of the head taken is 0 where the first row is a task already.
    """
    filled = [row for row in rows[: _SAMPLE + 1] if sum(map(bool, row)) > 2]
    if len(filled) <= _LEAST_ROWS or not rows:
        return None
    if filled[0] is not rows[0]:
        return _below_groups(rows, filled)
    width = len(rows[0])
    named = [role_of(text) if len(text) <= _LONGEST_HEAD else None for text in rows[0]]
    if any(found and found[0] is Role.FOREIGN for found in named):
        return None
    roles = _roles_by_cells(filled[1:], width)
    if roles is None:
        return None
    headed = not _is_row(rows[0], roles)
    if headed:
        roles = _roles_by_cells(filled[1:], width, _said(named, rows[0])) or roles
    for at, found in enumerate(named):
        if headed and found and roles[at] is Role.OTHER and found[0] not in roles:
            roles[at] = found[0]
    texts = tuple(rows[0]) if headed else ("",) * width
    said = [found[0] if headed and found else None for found in named]
    guessed = frozenset(at for at, role in enumerate(roles) if role not in (said[at], *_NO_GUESS))
    return Header(tuple(roles), texts, int(headed), 0.8, ("",) * width, guessed=guessed)


def _below_groups(rows: Sequence[Sequence[str]], filled: Sequence[Sequence[str]]) -> Header | None:
    """The head of a table without one that begins with the title of a group."""
    numbered = bool(rows[0][0]) and _is_order(rows[0][0])
    header = head_by_contents(filled) if numbered and len(rows[0]) > 2 else None
    return header if header is not None and not header.rows else None


def _said(named: Sequence[tuple[Role, float] | None], heads: Sequence[str]) -> dict[int, Role]:
    """What heads say of the columns: each of the main roles once; who only decides plays no part."""
    said: dict[int, Role] = {}
    for at, found in enumerate(named):
        if found is None:
            if _NO_PART.search(head_words(heads[at])):
                said[at] = Role.FOREIGN
        elif found[0] in _TESTS and found[0] not in said.values():
            said[at] = found[0]
        elif found[0] is Role.OTHER:
            said[at] = Role.FOREIGN
    return said


def _roles_by_cells(
    body: Sequence[Sequence[str]], width: int, said: Mapping[int, Role] | None = None
) -> list[Role] | None:
    """The roles of the columns, those that their heads say first."""
    columns = [[row[at] for row in body] for at in range(width)]
    told = said or {}
    roles = [told.get(at, Role.OTHER) for at in range(width)]
    for role, share in (
        (Role.ORDER, _NEARLY_ALL), (Role.TIME, _NEARLY_ALL), (Role.LEAD, _NEARLY_ALL),
        (Role.COORDINATION, _MOST), (Role.PRODUCT, _MOST),
    ):  # fmt: skip
        if role in roles:
            continue
        at = next(
            (at for at in range(width) if roles[at] is Role.OTHER and _holds(role, columns[at], share)), None
        )
        if at is not None:
            roles[at] = role
    rest = [at for at in range(width) if roles[at] is Role.OTHER]
    content = max(rest, key=lambda at: _length(columns[at]), default=None)
    if content is None or _length(columns[content]) < _SHORT_CONTENT:
        return None
    roles[content] = Role.CONTENT
    roles = [Role.OTHER if role is Role.FOREIGN else role for role in roles]
    return roles if Role.LEAD in roles and Role.TIME in roles else None


def _is_row(texts: Sequence[str], roles: Sequence[Role]) -> bool:
    """Whether the first row holds a task like those below it."""
    lead, time = texts[roles.index(Role.LEAD)], texts[roles.index(Role.TIME)]
    known = {found[0] for text in texts if (found := role_of(text))} if max(map(len, texts)) <= 60 else set()
    return is_deadline(time) and (is_unit(lead) or not lead) and len(known) < 3


def _unknown(header: Header) -> list[int]:
    """The columns whose head says nothing, and a second one of those who do a task."""
    return [
        at
        for at, (role, text) in enumerate(zip(header.roles, header.texts, strict=True))
        if role is Role.OTHER and ((found := role_of(text)) is None or found[0] is Role.LEAD)
    ]


def _possible(header: Header, at: int, wanted: Sequence[Role]) -> list[Role]:
    """What of the wanted roles the words of a head leave open."""
    words = head_words(header.texts[at])
    if _NO_PART.search(words):
        return [role for role in wanted if role is Role.PRODUCT and _PAPERS.search(words)]
    inspected = any(_INSPECTION.search(head_words(header.texts[one])) for one in header.columns(Role.CONTENT))
    if inspected and role_of(header.texts[at]) is not None:
        return [role for role in wanted if role is not Role.COORDINATION]
    return list(wanted)


def is_understood(head: str) -> bool:
    """Whether the words of a head say what its column is for, be it no part of a task."""
    return role_of(head) is not None or _NO_PART.search(head_words(head)) is not None


def tells_of_work(cells: Sequence[str]) -> bool:
    """Whether most cells are units, deadlines or papers."""
    return any(_holds(role, cells, _MOST) for role in (Role.LEAD, Role.TIME, Role.PRODUCT))


def _missing(roles: Sequence[Role]) -> list[Role]:
    wanted = (Role.TIME, Role.LEAD, Role.COORDINATION, Role.PRODUCT)
    timed = not _TIMES.isdisjoint(roles)
    return [role for role in wanted if role not in roles and not (role is Role.TIME and timed)]


def _role_by_cells(cells: Sequence[str], wanted: Sequence[Role]) -> Role | None:
    return next((role for role in wanted if _holds(role, cells, _MOST)), None)


def _is_order(text: str) -> bool:
    words = head_words(text).replace(" ", "")
    return len(words) <= 5 and (words.isdigit() or len(words) <= 3)


def _is_who(text: str) -> bool:
    return is_unit(shares(text)[0])


_TESTS: dict[Role, Callable[[str], bool]] = {
    Role.ORDER: _is_order,
    Role.TIME: is_deadline,
    Role.LEAD: _is_who,
    Role.COORDINATION: is_unit,
    Role.PRODUCT: is_product,
}


def _holds(role: Role, cells: Sequence[str], share: float) -> bool:
    """Whether most cells of a column are of this kind; one or two cells prove nothing."""
    filled = [cell for cell in cells if cell][:_SAMPLE]
    if len(filled) < 2:
        return False
    return sum(map(_TESTS[role], filled)) >= share * len(filled)


def _length(cells: Sequence[str]) -> float:
    filled = [len(cell) for cell in cells if cell]
    return sum(filled) / len(filled) if len(filled) >= len(cells) / 2 and filled else 0.0
