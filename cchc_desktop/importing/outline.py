"""The paragraphs of a plan as numbered, nested lines: what each says, where it stands, its area."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from cchc_desktop.display.text import fold
from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.document import Source
from cchc_desktop.importing.outline_join import Joined, joined_of
from cchc_desktop.importing.outline_labels import Label

_NUMERIC_STYLE = re.compile(r"(?:roman|number)\d?")
_QUANTITY = re.compile(r"\d\s?%|(?<![\w/])(?<!án )(?<!số )0\d\s+(?!cấp\b)[^\W\d_]|[≥≤]")
_HEADING_END = re.compile(r"[;,]$|[^.]\.$|\./\.?$")
_PHASE_TITLE = re.compile(r"(?:trong\s+)?(?:giai\s+đoạn|đến\s+năm|năm)\s+20\d\d\b", re.IGNORECASE)
# "Các chỉ tiêu chủ yếu (giai đoạn 2026-2030)": a heading also where nothing marks it as one.
_AIMS_TITLE = re.compile(
    r"(?:Các |Một số )?(?:[Cc]hỉ tiêu|[Mm]ục tiêu)(?: (?:chủ yếu|cụ thể|chính|chung|tổng quát|phấn đấu))?"
    r"(?:,? [^,.;:%()]{0,40})?(?: ?\([^()%]{0,40}\))?"
)
_DUTIES = re.compile(r"tổ chức thực hiện|trách nhiệm|phân công", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:đề nghị\s+)?(?:các|phòng|văn phòng|trung tâm|ban|tổ|công an|trạm|trường|thủ trưởng|"
    r"[uủ][yỷ] ban|hội|đoàn)\b",
    re.IGNORECASE,
)
_RECIPIENTS = re.compile(r"nơi nhận\s*:?", re.IGNORECASE)


# A tuple: one is made of every paragraph, and a frozen dataclass takes five times as long to make.
class Line(NamedTuple):
    """One logical paragraph without its number or bullet.

    `label` is the number or bullet as printed, without punctuation; `path` the numbers from the top (without
    bullets); `headings` the texts of the headings above, from the top; `place` the block of the file.
    """

    text: str
    label: str
    path: tuple[str, ...]
    heading: bool
    area: Area
    place: int
    headings: tuple[str, ...] = ()
    style: str = ""

    @property
    def where(self) -> str:
        """The printed numbers, "II.1.e"; a dotted number stands for those it begins with."""
        return ".".join(self.path)

    @property
    def bulleted(self) -> bool:
        """Whether the line begins with a bullet."""
        return self.style.startswith("bullet")


class _Level(NamedTuple):
    style: str
    label: str
    area: Area | None
    title: str


def outline(source: Source) -> tuple[Line, ...]:
    """The lines of a file in reading order; tables are left out."""
    stack: list[_Level] = []
    lines: list[Line] = []
    paragraphs = list(joined_of(source))
    for joined, after in zip(paragraphs, [*paragraphs[1:], None], strict=False):
        heading = _is_heading(joined) and not _is_item(joined, after, stack)
        _settle(stack, joined, heading=heading)
        lines.append(_line(joined, stack, heading=heading))
    return tuple(lines)


def _line(joined: Joined, stack: list[_Level], *, heading: bool) -> Line:
    above = stack[:-1] if _pushes(joined, heading=heading) else stack
    return Line(
        text=joined.text,
        label=joined.label.text if joined.label else "",
        path=_path(stack),
        heading=heading,
        area=next((level.area for level in reversed(stack) if level.area), Area.CHUNG),
        place=joined.place,
        headings=tuple(level.title for level in above if level.title),
        style=joined.label.style if joined.label else "",
    )


def _path(stack: list[_Level]) -> tuple[str, ...]:
    """The printed numbers; "3" is left out where "3.1" follows."""
    labels = [level.label for level in stack if level.label]
    return tuple(
        label
        for here, label in enumerate(labels)
        if not any(later.startswith(f"{label}.") for later in labels[here + 1 :])
    )


def _pushes(joined: Joined, *, heading: bool) -> bool:
    return joined.label is not None or heading


def _settle(stack: list[_Level], joined: Joined, *, heading: bool) -> None:
    """Bring the levels above a line in order, and put the line on top if others may stand below it."""
    label = joined.label
    if _RECIPIENTS.match(joined.text):
        stack.clear()
        return
    if label is None:
        _settle_plain(stack, joined, heading=heading)
        return
    _pop_to(stack, label)
    shown = "" if label.bullet else label.text
    leads = heading or joined.text.endswith(":")
    stack.append(
        _Level(label.style, shown, _area(joined, heading=heading, above=stack), joined.text if leads else "")
    )


def _settle_plain(stack: list[_Level], joined: Joined, *, heading: bool) -> None:
    """A line without a number ends the bullets above it; as a heading it replaces the last such heading."""
    while stack and stack[-1].style.startswith("bullet"):
        stack.pop()
    if not heading:
        return
    caps = joined.text.isupper() and not _PHASE_TITLE.match(joined.text)
    style = "plain-caps" if caps else "plain"
    at = next(
        (here for here, level in enumerate(stack) if level.style == style and _inner(stack, here, caps=caps)),
        None,
    )
    if at is not None:
        del stack[at:]
    stack.append(_Level(style, "", _area(joined, heading=True, above=stack), joined.text))


def _inner(stack: list[_Level], here: int, *, caps: bool) -> bool:
    """Whether an unnumbered heading stands below a number, and is not the plan's title."""
    return caps or any(level.label for level in stack[:here])


def _pop_to(stack: list[_Level], label: Label) -> None:
    """Take off what a new number ends: everything from the last level of its own kind."""
    if label.style.startswith("part"):
        _pop_where(stack, lambda style: not style.startswith("part") or style >= label.style)
        return
    if label.style in {"roman", "upper"} and not any(level.label for level in stack):
        stack.clear()
        return
    family = _NUMERIC_STYLE.match(label.style)
    for index, level in enumerate(stack):
        if level.style == label.style or (family and _supersedes(label, level)):
            del stack[index:]
            return


def _pop_where(stack: list[_Level], ends: Callable[[str], bool]) -> None:
    for index, level in enumerate(stack):
        if ends(level.style):
            del stack[index:]
            return


def _supersedes(label: Label, level: _Level) -> bool:
    """A number ends its equals and all that are deeper; "3.1" also ends a "2", but stands below "3".

    "1.1" printed again below "2" is a slip and stands where it is printed.
    """
    roots = "roman" if label.style.startswith("roman") else "number"
    if not level.style.startswith(roots):
        return False
    root = label.text.split(".")[0]
    again = root.isdigit() and level.label.isdigit() and int(root) < int(level.label)
    return level.style >= label.style or not (again or label.text.startswith(f"{level.label}."))


def _area(joined: Joined, *, heading: bool, above: Sequence[_Level]) -> Area | None:
    """The area a heading names, or the words before a colon ("Về cải cách thể chế: …"); not a unit's name."""
    if _UNIT.match(joined.text) and any(_DUTIES.search(level.title) for level in above):
        return None
    if heading:
        return area_of(joined.text)
    lead = joined.text.split(":", 1)[0]
    return area_of(lead) if lead != joined.text and len(lead) <= 80 else None


def _is_heading(joined: Joined) -> bool:
    text, label = joined.text, joined.label
    if len(text) > 220 or _QUANTITY.search(text):
        return bool(label and label.style.startswith(("part", "roman")) and len(text) <= 220)
    if label is not None and label.style.startswith(("part", "roman", "upper")):
        return True
    if label is None:
        return _plain_heading(joined)
    if label.bullet:
        return (text.endswith(":") or (label.text in "*•+" and joined.strong)) and len(text) <= 120
    short = len(text) <= 160 and not (_HEADING_END.search(text) and not _short_title(text))
    return joined.strong or text.endswith(":") or short


def _is_item(joined: Joined, after: Joined | None, stack: list[_Level]) -> bool:
    """A short numbered line with nothing below it: the next number is its equal or higher."""
    label = joined.label
    if label is None or label.bullet or joined.strong or joined.text.endswith(":"):
        return False
    if label.style.startswith(("part", "roman", "upper")):
        return False
    if joined.text.casefold().startswith("không "):
        return True
    if after is None or after.label is None or area_of(joined.text) is not None:
        return False
    kept = list(stack)
    _pop_to(kept, label)
    return after.label.style == label.style or any(level.style == after.label.style for level in kept)


def _short_title(text: str) -> bool:
    return text.endswith(".") and len(text) <= 70 and ";" not in text


def _plain_heading(joined: Joined) -> bool:
    text = joined.text
    if _HEADING_END.search(text) or len(text) > 160 or fold(text).startswith(("can cu", "(")):
        return False
    if joined.strong or joined.centered:
        return not joined.centered or text.isupper() or joined.strong
    phase = _PHASE_TITLE.match(text)
    if _AIMS_TITLE.fullmatch(text):
        return True
    return (
        (text.isupper() and len(text) > 3)
        or (text.endswith(":") and (len(text) <= 100))
        or bool(phase and len(text) <= 40)
    )
