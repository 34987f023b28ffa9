"""Whether a plan file is another commune's: told before it is imported, never refused."""

import re
from typing import TYPE_CHECKING

from cchc_desktop.db.engine import Database
from cchc_desktop.display.text import fold
from cchc_desktop.services.office import commune_of

if TYPE_CHECKING:
    from cchc_desktop.services.import_plan import PlanFile

_KINDS = ("xã", "phường", "thị trấn", "đặc khu")
_PREFIX = re.compile(r"^(?:(?:ubnd|uy ban nhan dan|xa|phuong|thi tran|dac khu)\b[\s.,:-]*)+")
# One letter misread in a long name is the same commune; two short names often differ by one letter only.
_LONG = 9


def foreign_plan(database: Database, file: "PlanFile") -> str:
    """A sentence for a plan issued by another commune than the office's; nothing while either is unknown."""
    with database.reading() as session:
        own = commune_of(session)
    issuer = (file.draft.plan.commune or "").strip()
    if not own.name.strip() or not issuer or same_commune(own.name, issuer):
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
    folded = _PREFIX.sub("", fold(name).strip())
    return " ".join(re.findall(r"[a-z0-9]+", folded)) or fold(name)


def _with_kind(name: str, file: "PlanFile") -> str:
    """The name with "xã" or "phường" before it, as the file calls it."""
    if fold(name).startswith(tuple(f"{fold(kind)} " for kind in _KINDS)):
        return name
    text = fold(file.text())
    for kind in _KINDS:
        if re.search(rf"\b{fold(kind)}\s+{re.escape(fold(name))}\b", text):
            return f"{kind} {name}"
    return name
