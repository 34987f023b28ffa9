"""Which of several columns is the one for a role, once the words of each head are understood."""

import re
from collections.abc import Sequence

from cchc_desktop.importing.column_words import Role

_ONCE = (Role.LEAD, Role.CONTENT, Role.PRODUCT, Role.COORDINATION, Role.TIME, Role.ORDER)


def settled(found: Sequence[tuple[Role, float]], heads: Sequence[str]) -> list[Role]:
    """One column for each of the main roles: the surest, and of equals the first.

    `heads` are in the words that rules see.
    """
    roles = [role for role, _ in found]
    _pair_times(roles, heads)
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
    _name_work(roles, heads)
    _take_over_product(roles, [role for role, _ in found])
    return roles


PROCEDURES = re.compile(r"^(?:ten |cac |danh muc )*(?:nhom )?(?:thu tuc|tthc)\b")
_REVIEWED = re.compile(r"\b(?:ra soat|hoan thanh|bat dau|ket thuc)\b")
# What is in use already, and who thought of it.
_IN_USE = re.compile(r"\bap dung\b|\btac gia\b")
_HANDLED = re.compile(r"\b(?:giai quyet|tra ket qua|tiep nhan)\b")


def _name_work(roles: list[Role], heads: Sequence[str]) -> None:
    """What is named beside who does it by when is the work itself: a paper, a procedure reviewed."""
    timed = [at for at, role in enumerate(roles) if role in (Role.TIME, Role.END)]
    if Role.CONTENT in roles or Role.LEAD not in roles or not timed or any(map(_IN_USE.search, heads)):
        return
    times = " ".join(heads[at] for at in timed)
    reviewed = not _HANDLED.search(times) and (_REVIEWED.search(times) or Role.COORDINATION in roles)
    named = [
        at
        for at, (role, head) in enumerate(zip(roles, heads, strict=True))
        if (role in (Role.OTHER, Role.PRODUCT) and head.startswith("ten "))
        or (reviewed and role is Role.FOREIGN and PROCEDURES.search(head))
    ]
    if named:
        roles[named[0]] = Role.CONTENT


def _take_over_product(roles: list[Role], said: Sequence[Role]) -> None:
    """Where the first column of papers names the work, the next one is what comes of it."""
    if Role.PRODUCT in roles or not any(
        role is Role.CONTENT and own is Role.PRODUCT for role, own in zip(roles, said, strict=True)
    ):
        return
    for at, (role, own) in enumerate(zip(roles, said, strict=True)):
        if role is Role.OTHER and own is Role.PRODUCT:
            roles[at] = Role.PRODUCT
            return


_BEGINS = re.compile(r"\b(?:trien khai|khoi dong|bat dau|giao)\b")
_FINISHES = re.compile(r"\b(?:hoan thanh|ket thuc|han|xong|deadline)\b")


def _pair_times(roles: list[Role], heads: Sequence[str]) -> None:
    """A column for the start makes the one for the end of what else would be the whole time."""
    times = [at for at, role in enumerate(roles) if role is Role.TIME]
    ends = [at for at in times if _FINISHES.search(heads[at])]
    begins = [at for at in times if at not in ends and _BEGINS.search(heads[at])]
    if Role.START not in roles and begins and (ends or Role.END in roles):
        roles[begins[0]] = Role.START
    if Role.START in roles and Role.END not in roles and times:
        roles[(ends or times)[0]] = Role.END
