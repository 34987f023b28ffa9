"""Lines of a plan taken apart at their labels, and the numbered blocks they stand in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_desktop.display.text import fold
from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.cells import trim
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.labels import Labelled, Piece, label_role, split_labels
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.shares import shares
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.units import is_unit

_NUMBERED = re.compile(r"number|paren|bracket|letter")
NAMED = re.compile(
    r"(?:nhiệm vụ|nội dung|công việc|hoạt động|việc)\s+(?:số\s+|thứ\s+)?(?P<order>\d{1,2}(?:\.\d{1,2})*)"
    r"\s*[.:)–-]\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
# The words that names of the fields of the reform are made of; a task says something more.
_FIELD_TEXT = """
    ve va cong tac linh vuc nhiem vu noi dung cai cach hanh chinh nha nuoc chi dao dieu hanh kiem tra giam sat
    tuyen truyen thong tin the che thu tuc kiem soat to chuc bo may che do vu can bo chuc vien doi ngu chat
    luong nang cao tai san ngan sach xay dung phat trien quyen dien tu so hien dai hoa nen chuyen doi moi
    trien khai thuc tiep tuc day manh tthc cchc nam giai quyet ky luat cuong nhom cac trong ung dung nghe cntt
    phap luat van ban quy pham mot cua lien
"""
_FIELD_WORDS = frozenset(_FIELD_TEXT.split())
_LONGEST_TASK = 1500
_LONGEST_FIELD = 90
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]{6,240}(?:\([^()]*\)[^()]*)?)\)\s*[.;]?\s*$")
_CLAUSES = re.compile(
    r"\s*;\s*|\s+[-–]\s+(?=quý|tháng|trước|trong|hoàn|thường)|,\s*(?=hoàn|thời|trước|xong)", re.IGNORECASE
)
_TIME_CLAUSE = re.compile(
    r"\s*[.;,]\s*(?:(?:phải\s+)?hoàn\s+thành|xong|thời\s+(?:gian|hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành))?|thực\s+hiện)"
    r"\s+(?P<time>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TIME_VERB = re.compile(r"^(?:hoàn thành|thực hiện|thời gian|thời hạn|xong)\s+", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """A line taken apart: `content` is what it says itself, without its labelled values."""

    at: int
    line: Line
    content: str
    pieces: tuple[Piece, ...]

    @property
    def only_labels(self) -> bool:
        """Whether the line says nothing but labelled values."""
        return bool(self.pieces) and not self.content

    @property
    def inline(self) -> bool:
        """Whether the line is a task with its labelled values behind it."""
        return bool(self.pieces) and bool(self.content)


def blocks_of(lines: Sequence[Line]) -> Iterator[list[Entry]]:
    """Each numbered line or heading with what stands below it."""
    block: list[Entry] = []
    for at, line in enumerate(lines):
        entry = _entry(at, line)
        sibling = bool(block) and is_numbered(line) and line.style == block[0].line.style
        begins = is_numbered(line) or (line.heading and not line.bulleted) or bool(NAMED.match(line.text))
        if block and (sibling or (begins and not entry.only_labels)):
            yield block
            block = []
        block.append(entry)
    if block:
        yield block


def with_lists(blocks: list[list[Entry]]) -> Iterator[list[Entry]]:
    """A task that lists its parts ("…, gồm:" a), b)) with the labels behind the last one is one block."""
    at = 0
    while at < len(blocks):
        count = _parts(blocks, at)
        yield [entry for block in blocks[at : at + count + 1] for entry in block]
        at += count + 1


def _parts(blocks: list[list[Entry]], at: int) -> int:
    """How many blocks below are parts of this task rather than tasks of their own."""
    head = blocks[at][0]
    if len(blocks[at]) > 1 or head.pieces or not head.content.endswith(":") or not may_own(head.line):
        return 0
    for count, block in enumerate(blocks[at + 1 :], 1):
        style = block[0].line.style
        if style == head.line.style or style != blocks[at + 1][0].line.style or not may_own(block[0].line):
            break
        if any(entry.pieces for entry in block):
            return count if count > 1 and not block[0].pieces else 0
    return 0


def is_numbered(line: Line) -> bool:
    """Whether a line begins with a number or letter."""
    return bool(line.label) and not line.bulleted


def _entry(at: int, line: Line) -> Entry:
    labelled = _labels_of(line)
    if not labelled.pieces:
        labelled = _bracketed(line.text)
    pieces = labelled.pieces
    content = labelled.before if pieces else line.text
    if content and pieces and pieces[0].role is Role.CONTENT:
        content, pieces = line.text, ()
    return Entry(at, line, content.strip(), pieces)


def _labels_of(line: Line) -> Labelled:
    """The labelled values of a line; a label that may be a verb counts only with a unit behind it."""
    named = NAMED.match(line.text)
    labelled = split_labels(named["rest"] if named else line.text, further=True)
    if not labelled.pieces:
        return _uncoloned(line.text)
    if all(piece.role is Role.OTHER for piece in labelled.pieces) and labelled.before:
        return Labelled(line.text, ())
    if any(not piece.sure and not names_unit(piece.value) for piece in labelled.pieces):
        return Labelled(line.text, ())
    pieces = _with_time(labelled.pieces)
    if named:
        return Labelled(line.text[: named.start("rest")] + labelled.before, pieces)
    return Labelled(labelled.before, pieces)


_LINK = re.compile(r"\s*(?:là|[-–—])?\s+")
_MOST_LABEL_WORDS = 6


def _uncoloned(text: str) -> Labelled:
    """A line that begins with a label and goes on with a unit or a time, without a colon."""
    words = list(re.finditer(r"\S+", text))[:_MOST_LABEL_WORDS]
    for word in reversed(words):
        label = label_role(text[: word.end()])
        value = _LINK.sub("", text[word.end() :], count=1).strip()
        if label is None or not label[1] or not value:
            continue
        units = label[0] in (Role.LEAD, Role.COORDINATION) and names_unit(value)
        if units or (label[0] is Role.TIME and is_deadline(value)):
            return Labelled("", (Piece(label[0], trim(value), sure=True),))
    return Labelled(text, ())


def _with_time(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The time taken out of a unit's value ("Phòng Kinh tế. Hoàn thành trong quý II")."""
    if any(piece.role is Role.TIME for piece in pieces):
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        clause = _TIME_CLAUSE.search(piece.value) if piece.role in (Role.LEAD, Role.COORDINATION) else None
        if clause is None or not is_deadline(clause["time"]):
            found.append(piece)
        else:
            found.append(Piece(piece.role, trim(piece.value[: clause.start()]), piece.sure))
            found.append(Piece(Role.TIME, trim(clause["time"]), sure=True))
    return tuple(found)


def _bracketed(text: str) -> Labelled:
    """A closing bracket that names who and when: "(Phòng Kinh tế chủ trì; hoàn thành trong quý II)"."""
    found = _BRACKET.search(text) if len(text) <= _LONGEST_TASK else None
    if not found or not text[: found.start()].strip():
        return Labelled(text, ())
    pieces: list[Piece] = []
    who: list[str] = []
    for part in _CLAUSES.split(found["inside"]):
        time = _TIME_VERB.sub("", part)
        if is_deadline(part) or is_deadline(time):
            pieces.append(Piece(Role.TIME, time if is_deadline(time) else part, sure=True))
        else:
            who.append(part)
    lead, others = shares("; ".join(who))
    marked = lead != "; ".join(who)
    if not lead or not is_unit(lead) or not (marked or pieces):
        return Labelled(text, ())
    pieces.append(Piece(Role.LEAD, lead, sure=True))
    if others:
        pieces.append(Piece(Role.COORDINATION, others, sure=True))
    return Labelled(text[: found.start()].strip(), tuple(pieces))


def names_unit(text: str) -> bool:
    """Whether a value names units, with or without who leads."""
    return is_unit(shares(text)[0])


def may_own(line: Line) -> bool:
    """Whether a numbered line can be a task: no part, Roman section or heading without a number."""
    return bool(_NUMBERED.match(line.style)) or bool(NAMED.match(line.text))


def is_field(head: Entry) -> bool:
    """Whether a numbered line only names a field of the reform ("1. Cải cách thể chế")."""
    if len(head.content) > _LONGEST_FIELD or area_of(head.content) is None:
        return False
    words = re.findall(r"[a-z]+", fold(head.content))
    return all(word in _FIELD_WORDS for word in words)
