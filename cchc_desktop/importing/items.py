"""The rows of a task list told apart: group rows, tasks, second halves of rows cut by a page break."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.cells import begins_low, join_cut
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.rows import Record, TaskList
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.units import is_unit

_ROMAN = re.compile(r"\(?([IVXLC]{1,6})\s*[.)/:–-]?\)?")
_LETTER = re.compile(r"\(?([A-HĐ])\s*[.)/:–-]?\)?")
_DOTTED = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\s*[.)]?")
_DIGITS = re.compile(r"\(?(\d{1,3})\s*[.)/]?\)?")
_SMALL = re.compile(r"\(?([a-zđ])\s*[.)/]?\)?")
_BULLET_ORDER = re.compile(r"[-–—+*•·]")
_LEADING_NUMBER = re.compile(
    r"^(?P<order>[IVXLC]{1,6}|[A-HĐ]|\d{1,3}(?:\.\d{1,3})*)\s*(?:[.)/:]|[–-](?=\s))\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
_UNFINISHED_END = re.compile(r"[^.;:!?…)]$")
_AREA_START = re.compile(
    r"(?:nhóm|lĩnh vực|về|cải cách|công tác|chỉ đạo|xây dựng|hiện đại|tuyên truyền|kiểm tra|đổi mới"
    r"|nhiệm vụ)\b",
    re.IGNORECASE,
)
_OWN_BULLET = re.compile(r"^\s*[-–—+*•·]\s*\S")


@dataclass(slots=True)
class Item:
    """A group row (`group`) or a task row; `texts` by column, halves of a cut row joined by line breaks.

    `kind` is the style of the number: roman, letter, digit, dotted, small, bullet or empty; `shared` are the
    columns whose cell is the one of the row above.
    """

    order: str
    kind: str
    texts: list[str]
    group: bool
    place: int
    number: int
    joined: bool = False
    parent: str | None = None
    shared: frozenset[int] = frozenset()


def kind_of(order: str) -> str:
    """The style of a printed number; empty for none, `other` for words."""
    if not order:
        return ""
    for name, pattern in (
        ("roman", _ROMAN), ("letter", _LETTER), ("dotted", _DOTTED), ("digit", _DIGITS), ("small", _SMALL),
        ("bullet", _BULLET_ORDER),
    ):  # fmt: skip
        if pattern.fullmatch(order):
            return name
    return "other"


class Columns:
    """The columns of a list by what they hold."""

    def __init__(self, tasks: TaskList) -> None:
        roles = tasks.header.roles
        self.order = next((at for at, role in enumerate(roles) if role is Role.ORDER), None)
        self.content = roles.index(Role.CONTENT)
        self.time = next((at for at, role in enumerate(roles) if role is Role.TIME), None)
        self.lead = next((at for at, role in enumerate(roles) if role is Role.LEAD), None)
        self.area = next((at for at, role in enumerate(roles) if role is Role.GROUP), None)

    def order_of(self, record: Record) -> str:
        """The printed number of a row, empty without one."""
        return record.texts[self.order].replace("\n", "") if self.order is not None else ""

    def others(self, record: Record) -> list[int]:
        """The columns other than number, content and group that this row fills itself."""
        return [at for at in record.own() if at not in (self.order, self.content, self.area)]


def items_of(tasks: TaskList) -> list[Item]:
    """The items of a list in order; a second half is joined to its first, cell by cell."""
    columns = Columns(tasks)
    items: list[Item] = []
    records = tasks.records
    for at, record in enumerate(records):
        following = next((one for one in records[at + 1 :] if not _is_tail(one, columns)), None)
        last = items[-1] if items else None
        if last is not None and (
            _is_tail(record, columns) if last.group else _goes_on(last, record, columns)
        ):
            _join(last, record, columns)
        else:
            items.append(_item(record, following, columns))
    _set_parents(items)
    return items


def gatherers(items: Sequence[Item]) -> frozenset[int]:
    """The group rows ("2" over "2.1") that stand beside tasks of their own rank, by their row's number."""
    found: set[int] = set()
    beside: list[Item] = []
    tasks = False
    for item, after in zip(items, [*items[1:], None], strict=False):
        if item.group and item.kind not in ("digit", "dotted"):
            beside, tasks = [], False
        elif item.group and after is not None and after.kind == "dotted":
            beside.append(item)
        tasks = tasks or (item.kind == "digit" and not item.group)
        if tasks:
            found.update(one.number for one in beside)
            beside = []
    return frozenset(found)


def _is_tail(record: Record, columns: Columns) -> bool:
    """The rest of a heading at the top of a page: nothing but words that begin with a small letter."""
    only_content = record.own() == [columns.content]
    return record.boundary and only_content and begins_low(record.texts[columns.content])


def _join(last: Item, record: Record, columns: Columns) -> None:
    for at in record.own():
        if at != columns.order:
            last.texts[at] = join_cut(last.texts[at], record.texts[at])
    last.joined = True


def _goes_on(last: Item, record: Record, columns: Columns) -> bool:
    """Whether a row is the rest of the row above it."""
    order_own = columns.order is not None and columns.order in record.own()
    if order_own:
        return False
    content = record.texts[columns.content]
    if not content or columns.content in record.inherited:
        return bool(record.own()) and not _is_spread(record, columns) and not _is_lone_title(record, columns)
    if _is_spread(record, columns) or _heads_a_group(record, columns):
        return False
    if _OWN_BULLET.match(content):
        return not columns.others(record) and columns.order is not None and not _inherits(record, columns)
    before = last.texts[columns.content]
    if begins_low(content):
        return not (before.rstrip().endswith(":") and _stands_alone(record, columns))
    return _others_go_on(last, record, columns) or _cut_here(before, record, columns)


def _inherits(record: Record, columns: Columns) -> bool:
    return any(at not in (columns.order, columns.content) for at in record.inherited)


def _is_spread(record: Record, columns: Columns) -> bool:
    own = _beside_order(record, columns)
    return len(own) == 1 and record.wide >= max(3, len(record.texts) // 2)


def _beside_order(record: Record, columns: Columns) -> list[int]:
    """The columns a row fills itself, its number apart."""
    own = record.own()
    return [at for at in own if at != columns.order] or own


def _is_lone_title(record: Record, columns: Columns) -> bool:
    """The title of a group typed into a column of another kind: numbered or in capitals, and nothing else."""
    own = record.own()
    if len(own) != 1 or own[0] == columns.content:
        return False
    text = record.texts[own[0]].replace("\n", " ")
    shown = text.isupper() and len(text) > 8
    numbered = _LEADING_NUMBER.match(text)
    return area_of(text) is not None and (shown or bool(numbered)) and not is_deadline(text)


def _heads_a_group(record: Record, columns: Columns) -> bool:
    own = [at for at in record.own() if at != columns.order]
    if own != [columns.content]:
        return False
    content = record.texts[columns.content].replace("\n", " ")
    numbered = _LEADING_NUMBER.match(content)
    return bool(numbered) or (content.isupper() and len(content) > 8)


def _stands_alone(record: Record, columns: Columns) -> bool:
    return bool(columns.others(record))


def _others_go_on(last: Item, record: Record, columns: Columns) -> bool:
    """Cells beside the content begin with a small letter where the row above has an unfinished text."""
    others = [at for at in columns.others(record) if last.texts[at]]
    low = [at for at in others if begins_low(record.texts[at])]
    if not low or len(low) < len(columns.others(record)) / 2:
        return False
    return not _whole_cells(record, columns)


def _whole_cells(record: Record, columns: Columns) -> bool:
    """Whether the row has a whole unit as lead and a whole deadline of its own."""
    lead = record.texts[columns.lead] if columns.lead is not None else ""
    time = record.texts[columns.time] if columns.time is not None else ""
    return bool(lead and time) and is_unit(lead) and is_deadline(time)


def _cut_here(before: str, record: Record, columns: Columns) -> bool:
    """A row without a number just below a page break, whose cells do not make a task by themselves."""
    if not record.boundary:
        return False
    if not _UNFINISHED_END.search(before.rstrip()):
        return False
    if not columns.others(record):
        return not _names_area(record.texts[columns.content])
    if columns.order is None:
        return False
    if _whole_cells(record, columns):
        return False
    lead = record.texts[columns.lead] if columns.lead is not None else ""
    time = record.texts[columns.time] if columns.time is not None else ""
    return not (lead and is_unit(lead)) and not (time and is_deadline(time))


def _names_area(text: str) -> bool:
    """Whether a lone text is the heading of a group rather than the rest of a sentence."""
    return area_of(text) is not None and (text.isupper() or bool(_AREA_START.match(text)))


def _item(record: Record, following: Record | None, columns: Columns) -> Item:
    order = columns.order_of(record).strip()
    texts = list(record.texts)
    own = record.own()
    titled = kind_of(order) == "other" and own == [columns.order]
    if titled:
        texts[columns.content], texts[columns.order or 0] = texts[columns.order or 0], ""
        order = ""
    beside = _beside_order(record, columns)
    lone = len(beside) == 1 and beside[0] != columns.order
    content = texts[columns.content] or (texts[beside[0]] if lone or len(own) == 1 else "")
    only = _only_content(record, columns)
    if not order and (only or columns.order is None):
        numbered = _LEADING_NUMBER.match(content)
        if numbered:
            order, content = numbered["order"], numbered["rest"]
    texts[columns.content] = content
    kind = kind_of(order)
    # A number with words behind it, alone in the column of numbers, heads the rows that follow.
    heads = titled and following is not None and area_of(content) is not None
    group = only and (heads or _is_group(kind, record, following, columns))
    return Item(order, kind, texts, group, record.place, record.number, shared=record.inherited)


def _only_content(record: Record, columns: Columns) -> bool:
    own = [at for at in record.own() if at != columns.order]
    if _inherits(record, columns) and not _is_spread(record, columns):
        return False
    distinct = {record.texts[at] for at in own}
    return (own in ([columns.content], []) or len(own) == 1 or (len(own) > 2 and len(distinct) == 1)) or (
        len(own) == 1 and record.wide > 1
    )


def _is_group(kind: str, record: Record, following: Record | None, columns: Columns) -> bool:
    if kind in ("roman", "letter") or _is_spread(record, columns):
        return True
    if kind in ("", "bullet", "other"):
        return kind != "bullet"
    return following is not None and _is_child(kind, columns.order_of(record), following, columns)


def _is_child(kind: str, order: str, following: Record, columns: Columns) -> bool:
    """Whether the next row stands below this one: "1.1" or "a" below "1", or a row without a number."""
    below = columns.order_of(following)
    below_kind = kind_of(below)
    if kind == "digit" and below_kind == "dotted":
        return below.startswith(order.rstrip(".)/ "))
    if kind == "dotted" and below_kind == "dotted":
        return below.startswith(order.rstrip(".)/ ") + ".")
    if below_kind in ("small", "bullet"):
        return kind in ("digit", "dotted")
    if below_kind == "":
        return bool(columns.others(following))
    return (
        kind == "digit"
        and below_kind == "digit"
        and below.strip(".)/ ").lstrip("0") == "1"
        and order.strip("0.)/ ") != ""
    )


_DEPTH = {"digit": 1, "dotted": 1, "small": 8, "bullet": 9, "": 9, "other": 9}


def _set_parents(items: list[Item]) -> None:
    """Give each row the printed number of the row it stands below; sections ("I", "A") are no parents."""
    above: list[Item] = []
    for item in items:
        if item.kind in ("roman", "letter") or (item.group and item.kind in ("", "other")):
            above.clear()
            continue
        depth = _depth(item)
        while above and _depth(above[-1]) >= depth:
            above.pop()
        if above and _may_stand_below(item, above[-1]):
            item.parent = above[-1].order.rstrip(".)/ ")
        if item.kind in ("digit", "dotted", "small"):
            above.append(item)


def _depth(item: Item) -> int:
    return _DEPTH[item.kind] + item.order.strip(".)/ ").count(".")


def _may_stand_below(item: Item, parent: Item) -> bool:
    number = parent.order.rstrip(".)/ ")
    if item.kind == "dotted":
        return item.order.startswith(f"{number}.")
    return item.kind == "small" or parent.group
