"""Whether a plan file is another commune's: told before it is imported, never refused."""

import re
from typing import TYPE_CHECKING

from cchc_desktop.db.engine import Database
from cchc_desktop.display.text import fold
from cchc_desktop.services.office import commune_of

if TYPE_CHECKING:
    from cchc_desktop.services.import_plan import PlanFile

_KINDS = ("xã", "phường", "thị trấn", "đặc khu")
_KIND = r"(?:xa|phuong|thi tran|dac khu|[xp](?=\.))"
_BODY = r"(?:ubnd|uy ban nhan dan)"
_PREFIX = re.compile(rf"^(?:(?:{_BODY}|{_KIND})\b[\s.,:-]*)+")
# What the issuer's name follows in a title; lines of text may have been taken for more of it.
_TITLE_END = r"\b(?:hanh chinh|cchc|nam \d{4})(?:\W+(?:cua|tren dia ban|tai))?"
# Where a file says who issued it: nothing but letterhead, date and title stands in so few lines.
_FRONT_LINES = 12
# One letter misread in a long name is the same commune; two short names often differ by one letter only.
_LONG = 9


def foreign_plan(database: Database, file: "PlanFile") -> str:
    """A sentence for a plan issued by another commune than the office's; nothing while either is unknown."""
    with database.reading() as session:
        own = commune_of(session)
    issuer = (file.draft.plan.commune or "").strip()
    if not own.name.strip() or not issuer or same_commune(own.name, issuer):
        return ""
    if not _issued_by(issuer, file) or _named(own.name, file.text()):
        return ""
    return f"Kế hoạch này của UBND {_with_kind(issuer, file)}, không phải của {own.full_name}."


def same_commune(one: str, other: str) -> bool:
    """Whether two names mean one commune: spelled, cased or spaced differently, or with a letter misread."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - loaded when first asked for

    first, second = _plain(one), _plain(other)
    left, right = first.replace(" ", ""), second.replace(" ", "")
    if left == right:
        return True
    initials = [[word[0] for word in name.split()] for name in (first, second)]
    misread = initials[0] == initials[1] or 1 in (len(initials[0]), len(initials[1]))
    return min(len(left), len(right)) >= _LONG and misread and Levenshtein.distance(left, right) <= 1


def _plain(name: str) -> str:
    """The name alone, folded, in one spelling: without kind, province and leading zeros."""
    alone = _PREFIX.sub("", re.split(r"[,(]", fold(name).strip())[0].strip())
    words = re.findall(r"[a-z0-9]+", alone)
    spelled = " ".join("dak" if word == "dac" else word.replace("y", "i").lstrip("0") for word in words)
    return spelled or fold(name)


def _pattern(name: str) -> str:
    """What finds the name in folded text, in each of its spellings and broken over two lines."""
    words = _plain(name).split()
    letters = [
        "da[kc]" if word == "dak" else r"\W?".join("[iy]" if c == "i" else re.escape(c) for c in word)
        for word in words
    ]
    spelled = r"\W*".join(letters)
    return rf"(?<![a-z0-9])0*{spelled}(?![a-z0-9])"


def _named(name: str, text: str) -> bool:
    """Whether the text names the commune; one word alone only as "xã Hin" or before a date."""
    pattern, folded = _pattern(name), fold(text)
    if " " in _plain(name):
        return re.search(pattern, folded) is not None
    return re.search(rf"\b{_KIND}\W+{pattern}|{pattern}\W+ngay\b", folded) is not None


def _issued_by(issuer: str, file: "PlanFile") -> bool:
    """Whether letterhead, date or title names the issuer: not only the text, which names neighbours too."""
    pattern = _pattern(issuer)
    lines = [line for line in re.split(r"[\n\t]", fold(file.text())) if line.strip()]
    front = "\n".join(lines[:_FRONT_LINES])
    head = rf"(?m)^\W*(?:{_BODY}\s+)?{_KIND}\W+{pattern}|^\W*{pattern},\s*ngay\b"
    title = rf"{_TITLE_END}\W+(?:{_BODY}\s+)?{_KIND}\W+{pattern}"
    return bool(re.search(head, front) or re.search(title, fold(file.draft.plan.title or "")))


def _with_kind(name: str, file: "PlanFile") -> str:
    """The name with "xã" or "phường" before it, as the file calls it."""
    if fold(name).startswith(tuple(f"{fold(kind)} " for kind in _KINDS)):
        return name
    text = fold(file.text())
    for kind in _KINDS:
        if re.search(rf"\b{fold(kind)}\s+{re.escape(fold(name))}\b", text):
            return f"{kind} {name}"
    return name
