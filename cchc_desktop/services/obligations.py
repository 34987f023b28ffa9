"""The calendar of reporting obligations: rows made from editable rules, then the officer's to change."""

import re
from calendar import isleap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ObligationRow, ObligationRuleRow, UnitReportRow
from cchc_desktop.display.text import same_word, show_date
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.obligations import (
    Direction,
    Obligation,
    ObligationRule,
    ObligationState,
)
from cchc_desktop.domain.periods import Cycle, Period, Window, month_end, parse_period
from cchc_desktop.domain.reminders import REMINDER_DAYS
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.edit import change_row, fetch, required_text, set_fields, trash_row
from cchc_desktop.services.office import units_of, work_calendar

_YEAR = re.compile(r"\b20\d\d\b")
_LEAP_DAY = re.compile(r"\b29(\s*(?:[/.-]|tháng)\s*0?2\s*(?:[/.-]|,?\s*năm)\s*(20\d\d)\b)", re.IGNORECASE)
_MONTHS_AFTER = 6
_FROM_RULE = ("name", "sender", "receiver", "period", "due_text", "data_from", "data_to")


def list_rules(database: Database) -> list[ObligationRule]:
    """The rules outside the trash, in the officer's order."""
    with database.reading() as session:
        return [_rule(row) for row in _rule_rows(session)]


def _rule_rows(session: Session) -> list[ObligationRuleRow]:
    return list(
        session.scalars(
            select(ObligationRuleRow)
            .where(ObligationRuleRow.deleted_at.is_(None))
            .order_by(ObligationRuleRow.position, ObligationRuleRow.id)
        )
    )


def _rule(row: ObligationRuleRow) -> ObligationRule:
    return ObligationRule(
        id=row.id,
        direction=Direction(row.direction),
        period=row.period,
        name=row.name,
        sender=row.sender,
        receiver=row.receiver,
        due_text=row.due_text,
        window=Window(row.window),
        basis=row.basis,
        active=row.active,
    )


def due_day(due_text: str, period: Period) -> date | None:
    """The day a due phrase names for a period; None when it names none or is not understood.

    Of a returning phrase ("ngày 07 của tháng cuối quý") it is the day for the part of the year that ends
    with the period. A day without a year that lies before the period ("15/01" for the year's report) is that
    of the year after: nobody reports on days still to come.
    """
    due = _day_in(due_text, period, period.year)
    if due is None or _YEAR.search(due_text) or _home(due, period) >= period.year:
        return due
    return _day_in(due_text, period, period.year + 1)


def _day_in(due_text: str, period: Period, year: int) -> date | None:
    """The day of a phrase read in a year, for the same part of that year."""
    from cchc_desktop.importing.phrases import parse_deadline  # noqa: PLC0415 - the grammar, when first needed

    deadline = parse_deadline(due_text, year)
    if deadline.kind is DeadlineKind.RECURRING:
        end = month_end(year, period.months[1])
        days = [o.due for o in deadline.occurrences if o.period_end == end]
        return max(days, default=None)
    return deadline.due


def obligations_of(session: Session, year: int) -> list[Obligation]:
    """The year's obligations by due day: stored ones, and those the rules give that are not stored yet."""
    rows = session.scalars(select(ObligationRow).where(ObligationRow.year == year)).all()
    stored = {row.rule_id for row in rows if row.rule_id is not None}
    found = [_obligation(row) for row in rows if row.deleted_at is None]
    rules = [_rule(row) for row in _rule_rows(session) if row.active and row.id not in stored]
    found.extend(from_rule(rule, year) for rule in rules)
    return sorted(found, key=lambda o: (o.due or date.max, o.direction is Direction.SEND, o.period))


def from_rule(rule: ObligationRule, year: int) -> Obligation:
    """The obligation a rule gives for a year, not stored yet (id 0)."""
    period = parse_period(f"{year}-{rule.period}" if rule.period else str(year))
    data_from, data_to = period.days(rule.window)
    due_text, due = _in_year(rule.due_text, period)
    return Obligation(
        id=0,
        year=year,
        period=period.code,
        direction=rule.direction,
        name=rule.name,
        sender=rule.sender,
        receiver=rule.receiver,
        due_text=due_text,
        due=due,
        data_from=data_from,
        data_to=data_to,
        rule_id=rule.id,
    )


def _in_year(due_text: str, period: Period) -> tuple[str, date | None]:
    """A rule's phrase and its day for a period; a year named in it is that of its first use, not of all."""
    due = due_day(due_text, period)
    if due is None or not _YEAR.search(due_text):
        return due_text, due
    later = _years_later(due, period)
    if later == 0:
        return due_text, due
    moved = _YEAR.sub(lambda found: str(int(found[0]) + later), due_text)
    moved = _LEAP_DAY.sub(lambda found: found[0] if isleap(int(found[2])) else f"28{found[1]}", moved)
    return moved, due_day(moved, period)


def _years_later(due: date, period: Period) -> int:
    """How many years a day named with its year moves for a period; 0 where it is that period's own day.

    A report is due within its period or the half year after it; a yearly one named for a day in January is
    that of the year before.
    """
    home = _home(due, period)
    months_after = (due.year - period.year) * 12 + due.month - period.months[1]
    # A report of the whole year may be due in the next spring too, if that is the year that was typed.
    if period.year <= home and months_after <= _MONTHS_AFTER:
        return 0
    return period.year - home


def _home(due: date, period: Period) -> int:
    """The year whose report of this kind is due on a day."""
    first, last = period.months
    # A short period's report may also be due a little before the period begins.
    begins = 2 if period.cycle is Cycle.YEAR else min(first, last - _MONTHS_AFTER + 1)
    return (due.year * 12 + due.month - begins) // 12


def _obligation(row: ObligationRow) -> Obligation:
    return Obligation(
        id=row.id,
        year=row.year,
        period=row.period,
        direction=Direction(row.direction),
        name=row.name,
        sender=row.sender,
        receiver=row.receiver,
        due_text=row.due_text,
        due=row.due_on,
        data_from=row.data_from,
        data_to=row.data_to,
        stored_state=ObligationState(row.state),
        submitted_on=row.submitted_on,
        sent_on=row.sent_on,
        sent_number=row.sent_number,
        sent_way=row.sent_way,
        rule_id=row.rule_id,
        note=row.note,
    )


def list_obligations(database: Database, year: int) -> list[Obligation]:
    """The year's obligations; makes and stores what the rules give and is missing."""
    with database.reading() as session:
        missing = [o for o in obligations_of(session, year) if o.id == 0]
    if missing and not database.read_only:
        with database.unit_of_work(f"Lập lịch báo cáo năm {year}", kind="setup") as session:
            for obligation in missing:
                session.add(_new_row(obligation))
    with database.reading() as session:
        return obligations_of(session, year)


def _new_row(obligation: Obligation) -> ObligationRow:
    return ObligationRow(
        rule_id=obligation.rule_id,
        year=obligation.year,
        period=obligation.period,
        direction=obligation.direction.value,
        name=obligation.name,
        sender=obligation.sender,
        receiver=obligation.receiver,
        due_text=obligation.due_text,
        due_on=obligation.due,
        data_from=obligation.data_from,
        data_to=obligation.data_to,
    )


def add_obligation(database: Database, obligation: Obligation) -> Changes:
    """Add an obligation of one year by hand (an ad-hoc report)."""
    required_text(obligation.name, "Chưa nhập tên báo cáo.", "name")
    if obligation.data_to < obligation.data_from:
        raise RuleError("Ngày chốt số liệu phải sau ngày bắt đầu.", fields=("data_to",))
    period = parse_period(obligation.period)
    with database.unit_of_work("Thêm kỳ báo cáo") as session:
        row = _new_row(obligation)
        if row.due_on is None:
            row.due_on = _understood(row.due_text, period)
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.REPORTS, label="Thêm kỳ báo cáo", created_id=created)


def change_obligation(database: Database, obligation_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an obligation; a new `due_text` is understood anew unless `due_on` is given with it."""
    with database.unit_of_work("Sửa kỳ báo cáo") as session:
        row = fetch(session, ObligationRow, obligation_id)
        set_fields(row, values)
        if "due_text" in values and "due_on" not in values:
            row.due_on = _understood(row.due_text, parse_period(row.period))
        if row.data_to < row.data_from:
            raise RuleError("Ngày chốt số liệu phải sau ngày bắt đầu.", fields=("data_to",))
    return Changes.to(Topic.REPORTS, label="Sửa kỳ báo cáo")


def mark_sent(
    database: Database, obligation_id: int, *, on: date | None, number: str = "", way: str = ""
) -> Changes:
    """Say that a report was sent (số, ngày, cách gửi); `on` None takes that back."""
    values = {
        "sent_on": on,
        "sent_number": number,
        "sent_way": way,
        "state": (ObligationState.SENT if on else ObligationState.DRAFTING).value,
    }
    change_row(database, ObligationRow, obligation_id, values, label="Đánh dấu đã gửi báo cáo")
    return Changes.to(Topic.REPORTS, label="Đánh dấu đã gửi báo cáo")


def trash_obligation(database: Database, obligation_id: int) -> Changes:
    """Move an obligation to the trash; its rule does not bring it back this year."""
    trash_row(database, ObligationRow, obligation_id, label="Xóa kỳ báo cáo")
    return Changes.to(Topic.REPORTS, label="Xóa kỳ báo cáo")


def add_rule(database: Database, rule: ObligationRule) -> Changes:
    """Add a rule; its due phrase has to be understood."""
    _check_rule(rule.due_text, rule.period)
    with database.unit_of_work("Thêm quy định báo cáo") as session:
        row = ObligationRuleRow(
            direction=rule.direction.value,
            period=rule.period,
            name=required_text(rule.name, "Chưa nhập tên báo cáo.", "name"),
            sender=rule.sender,
            receiver=rule.receiver,
            due_text=rule.due_text,
            window=rule.window.value,
            basis=rule.basis,
            position=len(_rule_rows(session)) + 1,
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.REPORTS, label="Thêm quy định báo cáo", created_id=created)


def change_rule(database: Database, rule_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a rule; obligations of this year that are not begun follow it."""
    with database.unit_of_work("Sửa quy định báo cáo") as session:
        row = fetch(session, ObligationRuleRow, rule_id)
        set_fields(row, values)
        _check_rule(row.due_text, row.period)
        renew_obligations(session, row)
    return Changes.to(Topic.REPORTS, label="Sửa quy định báo cáo")


def renew_obligations(
    session: JournalledSession, row: ObligationRuleRow, names: Sequence[str] = _FROM_RULE
) -> None:
    """Give the obligations of a rule that are not begun yet what the rule now says, or `names` of it."""
    fresh = session.scalars(
        select(ObligationRow).where(
            ObligationRow.rule_id == row.id,
            ObligationRow.state == ObligationState.NOT_STARTED.value,
            ObligationRow.deleted_at.is_(None),
        )
    )
    for obligation in fresh:
        made = from_rule(_rule(row), obligation.year)
        set_fields(obligation, {name: getattr(made, name) for name in names} | {"due_on": made.due})


def _check_rule(due_text: str, suffix: str) -> None:
    _understood(due_text, parse_period(f"2026-{suffix}" if suffix else "2026"))


def _understood(due_text: str, period: Period) -> date | None:
    """The day a phrase names; None without words, and for a duty that waits for an instruction."""
    from cchc_desktop.importing.phrases import parse_deadline  # noqa: PLC0415 - the grammar, when first needed

    due = due_day(due_text, period)
    waits = parse_deadline(due_text, period.year).kind is DeadlineKind.ON_EVENT
    if due is None and due_text.strip() and not waits:
        raise RuleError(
            f"Không hiểu thời hạn “{due_text}”.",
            fields=("due_text",),
            hint="Ví dụ: trong ngày 07 của tháng cuối quý; trước ngày 10/12.",
        )
    return due


def trash_rule(database: Database, rule_id: int) -> Changes:
    """Move a rule to the trash; obligations already made stay."""
    trash_row(database, ObligationRuleRow, rule_id, label="Xóa quy định báo cáo")
    return Changes.to(Topic.REPORTS, label="Xóa quy định báo cáo")


@dataclass(frozen=True, slots=True)
class UnitReport:
    """What a unit owes for an obligation of direction `collect`, and when it came."""

    unit_id: int
    unit: str
    received_on: date | None


def unit_reports(database: Database, obligation_id: int) -> list[UnitReport]:
    """Every unit that owes reports, with the day its report came."""
    with database.reading() as session:
        return unit_reports_of(session, _obligation(fetch(session, ObligationRow, obligation_id)))


def unit_reports_of(session: Session, duty: Obligation) -> list[UnitReport]:
    """As `unit_reports`, inside a transaction, and for a duty not stored yet too."""
    received: dict[int, date | None] = {
        row.unit_id: row.received_on
        for row in session.scalars(select(UnitReportRow).where(UnitReportRow.obligation_id == duty.id))
    }
    # Who gathers the reports owes none to itself.
    receiver = same_word(duty.receiver)
    return [
        UnitReport(unit.id, unit.name, received.get(unit.id))
        for unit in units_of(session)
        if unit.reports and unit.active(duty.data_from, duty.data_to) and same_word(unit.name) != receiver
    ]


def mark_unit_report(database: Database, obligation_id: int, unit_id: int, on: date | None) -> Changes:
    """Say that a unit's report came, or (None) that it did not."""
    with database.unit_of_work("Đánh dấu đơn vị đã gửi báo cáo") as session:
        row = session.scalars(
            select(UnitReportRow).where(
                UnitReportRow.obligation_id == obligation_id, UnitReportRow.unit_id == unit_id
            )
        ).first()
        if row is None:
            row = UnitReportRow(obligation_id=obligation_id, unit_id=unit_id)
            session.add(row)
        row.received_on = on
        obligation = fetch(session, ObligationRow, obligation_id)
        if obligation.state == ObligationState.NOT_STARTED.value:
            obligation.state = ObligationState.DRAFTING.value
    return Changes.to(Topic.REPORTS, label="Đánh dấu đơn vị đã gửi báo cáo")


def write_calendar(database: Database, year: int, path: Path) -> Path:
    """Write the year's obligations as an .ics file with the ladder's reminders; sent ones are left out."""
    from cchc_desktop.display.ics import Event, calendar_text  # noqa: PLC0415 - only when asked for

    with database.reading() as session:
        obligations = obligations_of(session, year)
        calendar = work_calendar(session)
    events = [
        Event(
            uid=f"{o.rule_id or f'o{o.id}'}-{o.direction.value}-{o.period}@cchc-desktop",
            # Due on a day off: planned for the working day before it.
            day=calendar.previous_working(o.due),
            summary=f"{o.name} gửi {o.receiver}",
            description=f"Thời hạn: {o.due_text}. Số liệu đến ngày {show_date(o.data_to)}.",
            alarm_days=REMINDER_DAYS,
        )
        for o in obligations
        if o.due is not None and o.sent_on is None
    ]
    text = calendar_text(events, name=f"Lịch báo cáo CCHC năm {year}", stamp=database.clock())
    draft = path.with_name(path.name + ".tmp")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        draft.replace(path)
    except OSError as error:
        raise MachineError(
            f"Không ghi được tệp {path.name}.", hint="Hãy chọn thư mục khác có quyền ghi."
        ) from error
    return path
