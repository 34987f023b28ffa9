"""Reporting duties found in a plan, adopted by the officer as rules of the calendar."""

from dataclasses import dataclass

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ObligationRuleRow
from cchc_desktop.domain.obligations import Direction, ObligationRule
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.services.edit import fetch, next_position
from cchc_desktop.services.obligations import due_day, list_rules, renew_obligations

_MONTHS = tuple(f"M{month:02d}" for month in range(1, 13))
_PERIODS = {
    "monthly": _MONTHS,
    "quarterly": ("Q1", "H1", "Q2", "Q3", "Q4"),
    "half-yearly": ("H1", "H2"),
    "nine-month": ("9M",),
    "yearly": ("",),
}
# What a cycle without any rule is given: a quarter's second report is the one of six months.
_NEW = {**_PERIODS, "quarterly": ("Q1", "H1", "Q3", "Q4")}
_NAMES = {
    **{f"M{month:02d}": f"tháng {month:02d}" for month in range(1, 13)},
    "Q1": "quý I",
    "Q3": "quý III",
    "Q4": "quý IV",
    "H1": "6 tháng đầu năm",
    "H2": "6 tháng cuối năm",
    "9M": "9 tháng",
    "": "năm",
}
_YEAR = 2026
_OF_A_PLAN = ("receiver", "due_text")


@dataclass(frozen=True, slots=True)
class AdoptedRule:
    """One rule to change (`rule_id`) or to add (`rule_id` None) with the due phrase of the plan."""

    rule_id: int | None
    direction: Direction
    period: str
    name: str
    sender: str
    receiver: str
    due_text: str


def proposed_rules(
    database: Database, *, direction: str, cycle: str, due_text: str, receiver: str
) -> tuple[AdoptedRule, ...]:
    """The rules a duty found in a plan would change; new ones for its periods where none matches.

    Empty when the phrase names no day that the calendar understands.
    """
    wanted = Direction(direction)
    periods = [period for period in _PERIODS.get(cycle, ()) if _day_known(due_text, period)]
    found = [rule for rule in list_rules(database) if rule.direction is wanted and rule.period in periods]
    changed = tuple(_changed(rule, due_text, receiver) for rule in found)
    known = {rule.period for rule in found}
    # Months are told one by one: a missing one is missing; other cycles stand as the officer arranged them.
    lacking = [p for p in _NEW.get(cycle, ()) if p in periods and p not in known]
    if found and cycle != "monthly":
        lacking = []
    return changed + tuple(_added(wanted, period, receiver, due_text) for period in lacking)


def _added(direction: Direction, period: str, receiver: str, due_text: str) -> AdoptedRule:
    sender = "Các đơn vị thuộc UBND xã" if direction is Direction.COLLECT else "UBND xã"
    return AdoptedRule(None, direction, period, f"Báo cáo {_NAMES[period]}", sender, receiver, due_text)


def _changed(rule: ObligationRule, due_text: str, receiver: str) -> AdoptedRule:
    return AdoptedRule(
        rule.id, rule.direction, rule.period, rule.name, rule.sender, receiver or rule.receiver, due_text
    )


def _day_known(due_text: str, period: str) -> bool:
    return due_day(due_text, parse_period(_code(period))) is not None


def _code(period: str) -> str:
    return f"{_YEAR}-{period}" if period else str(_YEAR)


def adopt_rules(session: JournalledSession, rules: tuple[AdoptedRule, ...]) -> None:
    """Change or add the rules inside a unit of work; reports not begun yet follow in receiver and due day.

    The plan says nothing of their name or data window: what the officer mended there stays.
    """
    for adopted in rules:
        if adopted.rule_id is None:
            row = ObligationRuleRow(
                direction=adopted.direction.value,
                period=adopted.period,
                position=next_position(session, ObligationRuleRow.position),
            )
            row.name, row.sender = adopted.name, adopted.sender
            session.add(row)
        else:
            row = fetch(session, ObligationRuleRow, adopted.rule_id)
        row.due_text, row.receiver = adopted.due_text, adopted.receiver
        session.flush()
        renew_obligations(session, row, _OF_A_PLAN)
