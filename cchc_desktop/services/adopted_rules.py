"""Reporting duties found in a plan, adopted by the officer as rules of the calendar."""

from dataclasses import dataclass

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ObligationRow, ObligationRuleRow
from cchc_desktop.domain.obligations import Direction, ObligationRule, ObligationState
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.services.edit import fetch, next_position, set_fields
from cchc_desktop.services.obligations import due_day, from_rule, list_rules

_PERIODS = {
    "quarterly": ("Q1", "H1", "Q2", "Q3", "Q4"),
    "half-yearly": ("H1", "H2"),
    "nine-month": ("9M",),
    "yearly": ("",),
}
_YEAR = 2026


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
    """The rules a duty found in a plan would change; a new yearly or half-yearly one where none matches.

    Empty when the phrase names no day that the calendar understands.
    """
    wanted = Direction(direction)
    periods = _PERIODS.get(cycle, ())
    found = [
        rule
        for rule in list_rules(database)
        if rule.direction is wanted and rule.period in periods and _day_known(due_text, rule.period)
    ]
    if found:
        return tuple(_changed(rule, due_text, receiver) for rule in found)
    if len(periods) != 1 or not _day_known(due_text, periods[0]):
        return ()
    sender = "Các đơn vị thuộc UBND xã" if wanted is Direction.COLLECT else "UBND xã"
    name = "Báo cáo năm" if not periods[0] else "Báo cáo 9 tháng"
    return (AdoptedRule(None, wanted, periods[0], name, sender, receiver, due_text),)


def _changed(rule: ObligationRule, due_text: str, receiver: str) -> AdoptedRule:
    return AdoptedRule(
        rule.id, rule.direction, rule.period, rule.name, rule.sender, receiver or rule.receiver, due_text
    )


def _day_known(due_text: str, period: str) -> bool:
    return due_day(due_text, parse_period(f"{_YEAR}-{period}" if period else str(_YEAR))) is not None


def adopt_rules(session: JournalledSession, rules: tuple[AdoptedRule, ...]) -> None:
    """Change or add the rules inside a unit of work; this year's reports not begun yet follow them."""
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
        _renew(session, row)


def _renew(session: JournalledSession, row: ObligationRuleRow) -> None:
    rule = ObligationRule(
        id=row.id,
        direction=Direction(row.direction),
        period=row.period,
        name=row.name,
        sender=row.sender,
        receiver=row.receiver,
        due_text=row.due_text,
        window=Window(row.window),
    )
    fresh = session.scalars(
        select(ObligationRow).where(
            ObligationRow.rule_id == row.id,
            ObligationRow.state == ObligationState.NOT_STARTED.value,
            ObligationRow.deleted_at.is_(None),
        )
    )
    for obligation in fresh:
        made = from_rule(rule, obligation.year)
        set_fields(obligation, {"receiver": made.receiver, "due_text": made.due_text, "due_on": made.due})
