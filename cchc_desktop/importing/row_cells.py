"""The cells of one row by what they hold: labels inside a cell, shared cells and ticks taken apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.cells import plain
from cchc_desktop.importing.column_contents import TICK
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import Header, head_words
from cchc_desktop.importing.labels import Labelled, split_labels
from cchc_desktop.importing.phrases import parse_deadline
from cchc_desktop.importing.shares import shares
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.target_parts import number
from cchc_desktop.importing.units import is_unit

_MOVES = (Role.LEAD, Role.COORDINATION, Role.TIME, Role.PRODUCT, Role.START, Role.END)
_FIXED = (DeadlineKind.DATE, DeadlineKind.RANGE)
_FEW_MARKS = 4
_WHOLE = 100
_HALF = re.compile(r"\b(?:dau|cuoi)(?: nam(?: 20\d\d)?)?$")
_DIGITS = tuple("0123456789")
_NUMBER_ALONE = re.compile(r"[^\d%]*\d[\d.,]*")
_WITHOUT_PERCENT = re.compile(r"\d++(?:[.,]\d++)?+(?!\s*%)")
_WORD = re.compile(r"[^\W\d_]+|/")
# What may stand beside the numbers of a cell that says nothing else.
_COMPARISONS = (
    "từ trên dưới đạt đến tới tối thiểu đa ít nhất không quá khoảng trở lên xuống và hơn phấn đấu mức bằng"
)
_COMPARING = frozenset(_COMPARISONS.split())
_OF_YEAR = re.compile(r"\s*(?:năm\s+)?(?P<year>20\d\d)\s*:\s*(?P<value>.*)", re.IGNORECASE)


class RowCells:
    """What a row says for each role; a label inside a cell sends its value to the role it names."""

    def __init__(self, header: Header, texts: list[str]) -> None:
        self._header = header
        self._texts = texts
        found: dict[Role, list[str]] = {}
        for role, text in zip(header.roles, texts, strict=False):
            found.setdefault(role, []).extend([text] if text else [])
        self._by_role = {role: "\n".join(cells) for role, cells in found.items()}
        for role in (Role.LEAD, Role.COORDINATION, Role.TIME, Role.PRODUCT, Role.CONTENT):
            if ":" in self.text(role):
                self._take_apart(role)
        self._share()

    def text(self, role: Role) -> str:
        """The cells of a role, line by line, as the file has them."""
        return self._by_role.get(role, "")

    def roles_texts(self) -> dict[Role, str]:
        """The text of the roles that have a column."""
        return {role: plain(text) for role, text in self._by_role.items()}

    def note(self) -> str:
        """The notes, and what stands in columns that hold nothing the program knows, under their heads."""
        notes = [plain(self.text(Role.NOTE))]
        for at, role in enumerate(self._header.roles):
            text = plain(self._texts[at]) if at < len(self._texts) else ""
            if not text:
                continue
            if role in (Role.OTHER, Role.FOREIGN):
                head = plain(self._header.texts[at]).rstrip(":")
                notes.append(f"{head}: {text}" if head else text)
            elif role is Role.MARK and not TICK.fullmatch(text) and not is_deadline(text):
                notes.append(f"{self._period(at)}: {text}")
        return "; ".join(note for note in notes if note)

    def aims(self, columns: Sequence[int], year: int) -> list[str]:
        """What the row's columns "Chỉ tiêu" ask for in this year."""
        filled = [at for at in columns if at < len(self._texts) and self._texts[at]]
        asked = [self._with_unit(at, _of_year(self._texts[at], year)) for at in filled]
        return [text for text in asked if text]

    def _with_unit(self, at: int, text: str) -> str:
        """A cell's text; numbers alone with the unit that its head or the column beside it names."""
        unit = self._header.unit
        if "%" in self._header.texts[at]:
            return _in_percent(text)
        if not _NUMBER_ALONE.fullmatch(text):
            return text
        return text if unit is None or unit >= len(self._texts) else f"{text} {plain(self._texts[unit])}"

    def deadline(self, year: int) -> tuple[str, Deadline]:
        """The words of time of a row and what they mean."""
        start, end = self._bound(Role.START), self._bound(Role.END)
        if start or end:
            return _between(start, end, year)
        text = plain(self.text(Role.TIME)) or self._marks()
        return text, parse_deadline(text, year)

    def _take_apart(self, role: Role) -> None:
        labelled = split_labels(self.text(role))
        if not _may_take(role, labelled):
            return
        moved = [piece for piece in labelled.pieces if piece.role is not role]
        if any(self.text(piece.role) for piece in moved) or (moved and role is Role.TIME):
            if labelled.before or labelled.pieces[0].role is not role or len(labelled.pieces) > 1:
                return
            moved = []
        own = [labelled.before, labelled.of(role)]
        self._by_role[role] = "\n".join(part for part in own if part)
        for piece in moved:
            held = self._by_role.get(piece.role, "")
            self._by_role[piece.role] = f"{held}\n{piece.value}" if held else piece.value

    def _share(self) -> None:
        """Units in the lead and those that help, told apart where one cell names both."""
        leading, helping = self.text(Role.LEAD), self.text(Role.COORDINATION)
        lead, others = shares(leading)
        if not others and not helping:
            lead, others = self._by_slash(lead)
        if others:
            self._by_role[Role.COORDINATION] = f"{others}\n{helping}" if helping else others
        if leading:
            self._by_role[Role.LEAD] = lead

    def _by_slash(self, text: str) -> tuple[str, str]:
        """Under the head "Chủ trì/phối hợp" a slash parts the two."""
        columns = self._header.columns(Role.LEAD)
        head = self._header.texts[columns[0]] if columns else ""
        lead, slash, others = text.partition("/")
        if not slash or "/" not in head or "phoi hop" not in head_words(head) or "/" in others:
            return text, ""
        return (lead.strip(), others.strip()) if is_unit(lead) and is_unit(others) else (text, "")

    def _bound(self, role: Role) -> str:
        """The start or the end; a bare number under "Từ tháng" is a month."""
        text = plain(self.text(role))
        columns = self._header.columns(role)
        if columns and re.fullmatch(r"\d{1,2}|[IVX]{1,3}", text):
            head = head_words(self._header.texts[columns[0]])
            unit = "Quý" if "quy" in head.split() else "Tháng"
            if unit == "Quý" or "thang" in head.split():
                return f"{unit} {text}"
        return text

    def _marks(self) -> str:
        """The periods whose columns carry a cross ("Quý I, Quý II"), or the day written there."""
        columns = self._header.columns(Role.MARK)
        marked = [at for at in columns if self._texts[at].strip()]
        said = [self._texts[at] for at in marked if is_deadline(self._texts[at])]
        if said and len(said) == len(marked):
            return plain("\n".join(said)) if len(said) == 1 else ", ".join(plain(text) for text in said)
        steps = [columns.index(at) for at in marked]
        if len(steps) > 2 and steps == list(range(steps[0], steps[-1] + 1)):
            marked = [marked[0], marked[-1]]
            return " - ".join(self._period(at) for at in marked)
        return ", ".join(self._period(at) for at in marked)

    def _period(self, column: int) -> str:
        label = self._header.labels[column]
        words = head_words(label)
        if _HALF.search(words):
            return label if words.endswith(("nam", *_DIGITS)) else f"{label} năm"
        if words.startswith(("quy", "thang", "nam")):
            return label
        if re.fullmatch(r"20\d\d", words):
            return f"Năm {words}"
        number = re.search(r"\d+|[ivx]+", words)
        months = len(self._header.columns(Role.MARK)) > _FEW_MARKS or words.startswith("t")
        shown = number.group().upper() if number else label
        return f"{'Tháng' if months else 'Quý'} {shown}"


def _of_year(text: str, year: int) -> str:
    """Of "2026: 85%; 2027: 90%" what the plan's year is to reach; any other text as it is."""
    named = [_OF_YEAR.fullmatch(part) for part in re.split(r"[;\n]", text) if part.strip()]
    own = [found["value"] for found in named if found and int(found["year"]) == year]
    return "; ".join(own) if own and all(named) else text


def _in_percent(text: str) -> str:
    """A cell under a head in percent, each number with the sign; nothing where one can be no share."""
    if not all(word in _COMPARING for word in _WORD.findall(text.lower())):
        return text
    if any(number(found) > _WHOLE for found in _WITHOUT_PERCENT.findall(text)):
        return ""
    return _WITHOUT_PERCENT.sub(r"\g<0>%", text)


def _may_take(role: Role, labelled: Labelled) -> bool:
    """Whether the labels in a cell are meant: they begin it, or name something else beyond doubt."""
    if not labelled.pieces:
        return False
    if role is Role.CONTENT:
        roles = {piece.role for piece in labelled.pieces if piece.sure}
        return bool(labelled.before) and Role.LEAD in roles and len(roles) > 1
    if not labelled.before:
        return any(piece.role is role or piece.sure for piece in labelled.pieces)
    return all(piece.sure and piece.role is not role and piece.role in _MOVES for piece in labelled.pieces)


def _between(start: str, end: str, year: int) -> tuple[str, Deadline]:
    if not start or not end or start == end:
        return _one_bound(start, end, year)
    text = f"{start} - {end}"
    first, last = parse_deadline(start, year), parse_deadline(end, year)
    begins, due = first.start or first.due, last.due
    if begins is not None and due is not None and begins <= due:
        return text, Deadline(text, DeadlineKind.RANGE, start=begins, due=due)
    if due is None and last.kind is DeadlineKind.ONGOING:
        return text, replace(last, text=text, start=begins or last.start)
    whole = parse_deadline(text, year)
    if due is None and begins is not None and last.kind is not DeadlineKind.UNKNOWN:
        whole = replace(last, text=text)
    return text, whole if whole.due is None or whole.due == due else Deadline(text, DeadlineKind.UNKNOWN)


def _one_bound(start: str, end: str, year: int) -> tuple[str, Deadline]:
    """An end alone is the deadline; a start alone has none."""
    text = end or start
    found = parse_deadline(text, year)
    if not end and found.kind in _FIXED:
        return text, Deadline(text, DeadlineKind.ONGOING, start=found.start or found.due)
    return text, found
