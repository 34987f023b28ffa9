"""What follows from a task's words, inside a unit of work: deadline, terms, units, products."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.office import UnitRow
from cchc_desktop.db.schema.plans import (
    PlanRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskRow,
    TaskUnitDatesRow,
    TaskUnitRow,
)
from cchc_desktop.display.text import fold, show_date, tidy
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.domain.unit_dates import names_several, relative_due
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.office import work_calendar
from cchc_desktop.services.units_by_name import UnitsByName

# From here on two products are one whose words were mended, and its tick is not thrown away.
_REWORDED = 0.6


def read_deadline(time_text: str, year: int) -> Deadline:
    """The deadline phrase understood for a plan year."""
    from cchc_desktop.importing.phrases import parse_deadline  # noqa: PLC0415 - the grammar, when first needed

    return parse_deadline(time_text, year)


def unit_names(session: Session) -> Any:
    """Unit names as the officer has confirmed them (an `importing.units.UnitNames`)."""
    from cchc_desktop.importing.units import UnitNames  # noqa: PLC0415 - loads rapidfuzz
    from cchc_desktop.services.office import units_of  # noqa: PLC0415 - beside its only user

    known: dict[str, str] = {}
    for unit in units_of(session):
        for spelling in (unit.name, unit.short_name, *unit.aliases):
            if spelling:
                known[spelling] = unit.name
    return UnitNames(known)


def apply_deadline(session: JournalledSession, row: TaskRow, deadline: Deadline) -> None:
    """Store what a phrase means beside the phrase; occurrences already ticked are kept."""
    _set_deadline(row, deadline)
    session.flush()
    add_occurrences(session, row.id, deadline)


def _set_deadline(row: TaskRow, deadline: Deadline) -> None:
    for name, value in deadline_values(deadline).items():
        setattr(row, name, value)


def deadline_values(deadline: Deadline) -> dict[str, Any]:
    """The columns of a task that say what its deadline means."""
    return {
        "time_text": deadline.text,
        "kind": deadline.kind.value,
        "continuous": deadline.continuous,
        "start_on": deadline.start,
        "due_on": deadline.due,
        "recurrences": ",".join(recurrence.value for recurrence in deadline.recurrences),
        "times_per_year": deadline.times_per_year,
        "anchor": deadline.anchor,
        "amount": deadline.amount,
        "amount_unit": deadline.amount_unit.value if deadline.amount_unit else None,
        "follow_up": deadline.follow_up,
    }


def add_occurrences(session: JournalledSession, task_id: int, deadline: Deadline) -> None:
    """Keep the occurrences of a rule once each, by (rule, due day); open ones of another rule go."""
    rows = session.scalars(select(TaskOccurrenceRow).where(TaskOccurrenceRow.task_id == task_id)).all()
    session.add_all(TaskOccurrenceRow(**new) for new in place_occurrences(session, task_id, deadline, rows))
    session.flush()


def place_occurrences(
    session: JournalledSession, task_id: int, deadline: Deadline, rows: Sequence[TaskOccurrenceRow]
) -> list[dict[str, Any]]:
    """As `add_occurrences`, from the rows there are; the new ones are the caller's to write."""
    known = {(row.rule, row.due_on) for row in rows}
    wanted = {(o.recurrence.value, o.due): o for o in deadline.occurrences}
    years = {due.year for _, due in wanted} or {0}
    for row in rows:
        stale = (row.rule, row.due_on) not in wanted and row.done_on is None and not row.skipped
        if stale and (row.due_on.year in years or not wanted):
            session.delete(row)
    return [
        {
            "task_id": task_id,
            "rule": rule,
            "due_on": due,
            "period_start": occurrence.period_start,
            "period_end": occurrence.period_end,
        }
        for (rule, due), occurrence in wanted.items()
        if (rule, due) not in known
    ]


class UnitFinder:
    """Units by the names a plan gives them, each looked up once; unknown names become units."""

    def __init__(self, session: JournalledSession) -> None:
        self._session = session
        self._units = UnitsByName(session)
        self._agreed: Any = None
        self._found: dict[str, int] = {}

    def ids(self, names: Sequence[str]) -> list[int]:
        """The units of these names, each once, in their order."""
        return list(dict.fromkeys(self._id(text) for text in names))

    def _id(self, text: str) -> int:
        if text not in self._found:
            unit = self._units.find(text)
            self._found[text] = self._made(text) if unit is None else unit.id
        return self._found[text]

    def _made(self, text: str) -> int:
        # Only a spelling not met before is worth the comparison with every name.
        self._agreed = self._agreed or unit_names(self._session)
        name = self._agreed.agreed(text)
        # "Các phòng, đơn vị" is nobody to inspect, nor to ask a report of.
        kind = UnitKind.OTHER if names_several(name) else UnitKind.OFFICE
        unit = self._units.find(name) or self._units.add(name, kind)
        self._units.spell(unit, text, confirmed=False)
        self._units.write()
        return unit.id


def set_lead_units(session: JournalledSession, task_id: int, names: Sequence[str]) -> None:
    """Make these the units in charge; unknown names become units, spellings become aliases."""
    ids = UnitFinder(session).ids(names)
    rows = session.scalars(select(TaskUnitRow).where(TaskUnitRow.task_id == task_id)).all()
    session.add_all(TaskUnitRow(**new) for new in place_units(session, task_id, ids, rows))
    session.flush()


def place_units(
    session: JournalledSession, task_id: int, ids: Sequence[int], rows: Sequence[TaskUnitRow]
) -> list[dict[str, int]]:
    """Make these the units in charge instead of those in `rows`; the new ones are the caller's to write."""
    kept = {row.unit_id: row for row in rows}
    for unit_id, row in kept.items():
        if unit_id not in ids:
            session.delete(row)
    new = []
    for position, unit_id in enumerate(ids, start=1):
        if unit_id in kept:
            kept[unit_id].position = position
        else:
            new.append({"task_id": task_id, "unit_id": unit_id, "position": position})
    return new


def check_values(values: Mapping[str, Any]) -> None:
    """Refuse values that no task may have."""
    if "content" in values:
        required_text(values["content"], "Chưa nhập nội dung nhiệm vụ.", "content")
    for name in ("budget_estimate", "budget_appraised", "budget_spent"):
        amount = values.get(name)
        if amount is not None and amount < 0:
            raise RuleError("Số tiền không được âm.", fields=(name,))


def apply_values(session: JournalledSession, row: TaskRow, values: Mapping[str, Any]) -> None:
    """Change a task's fields inside a unit of work, with all that follows from them."""
    set_fields(row, {k: v for k, v in values.items() if k not in ("time_text", "products")})
    if "time_text" in values:
        _reread_deadline(session, row, tidy(values["time_text"]))
    if "lead_text" in values:
        set_lead_units(session, row.id, unit_names(session).split(row.lead_text))
    if "anchor_on" in values:
        apply_anchor(session, row)
        _check_common_day(session, row)
    if "products" in values:
        set_products(session, row.id, values["products"])
    if row.prepare_on is not None and row.due_on is not None and row.prepare_on > row.due_on:
        raise RuleError(
            f"Ngày bắt đầu chuẩn bị phải trước hạn {show_date(row.due_on)}.", fields=("prepare_on",)
        )


def _reread_deadline(session: JournalledSession, row: TaskRow, text: str) -> None:
    """Understand a phrase anew; the day a deadline counts from, or was given for an event, stays."""
    year = fetch(session, PlanRow, row.plan_id).year_from
    renew_deadline(session, row, read_deadline(text, year))


def renew_deadline(session: JournalledSession, row: TaskRow, deadline: Deadline) -> None:
    """As `apply_deadline`, but a day that the officer gave for what the phrase waits for stays."""
    renew_days(session, row, deadline)
    session.flush()
    add_occurrences(session, row.id, deadline)


def renew_days(session: JournalledSession, row: TaskRow, deadline: Deadline) -> None:
    """`renew_deadline` without the row's occurrences; flushed by the caller."""
    kind, due = row.kind, row.due_on
    _set_deadline(row, deadline)
    if row.kind == kind == DeadlineKind.ON_EVENT.value:
        row.due_on = due
    elif row.kind == DeadlineKind.RELATIVE.value:
        apply_anchor(session, row)


def carry_dates(session: JournalledSession, old: TaskRow, new: TaskRow) -> None:
    """The days the officer gave to a task of the replaced plan go on in the one that took its place."""
    if old.kind == new.kind == DeadlineKind.ON_EVENT.value:
        new.due_on = old.due_on
    elif old.kind == new.kind == DeadlineKind.RELATIVE.value:
        new.anchor_on = old.anchor_on
        apply_anchor(session, new)
    if old.prepare_on is not None and (new.due_on is None or old.prepare_on <= new.due_on):
        new.prepare_on = old.prepare_on


def apply_anchor(session: JournalledSession, row: TaskRow) -> None:
    """A relative deadline gets its day once the day it counts from is known.

    It is the day of every unit without a day of its own; what units have of their own stands beside it.
    """
    if row.kind != DeadlineKind.RELATIVE.value or row.amount is None:
        return
    if row.anchor_on is None:
        row.due_on = None
        return
    row.due_on = relative_due(row.anchor_on, row.amount, row.amount_unit, work_calendar(session))


def _check_common_day(session: JournalledSession, task: TaskRow) -> None:
    if task.kind != DeadlineKind.RELATIVE.value:
        return
    for row in session.scalars(select(TaskUnitDatesRow).where(TaskUnitDatesRow.task_id == task.id)):
        if row.received_on is None:
            check_order(session, row, task, field="anchor_on")


def check_order(
    session: Session, row: TaskUnitDatesRow, task: TaskRow, *, field: str = "handed_in_on"
) -> None:
    """Refuse a unit that handed in before it received; `field` is what the officer has just changed."""
    since = row.received_on or task.anchor_on
    if since is not None and row.handed_in_on is not None and row.handed_in_on < since:
        unit = session.get_one(UnitRow, row.unit_id)
        raise RuleError(
            f"{unit.name}: ngày nộp {show_date(row.handed_in_on)} trước ngày nhận {show_date(since)}.",
            fields=(field,),
        )


def set_products(session: JournalledSession, task_id: int, texts: Sequence[str]) -> None:
    """Make these the products, in order; one that stays or is only reworded keeps its tick and document."""
    query = select(TaskProductRow).where(TaskProductRow.task_id == task_id).order_by(TaskProductRow.position)
    new = place_products(session, task_id, texts, session.scalars(query).all())
    session.add_all(TaskProductRow(**one) for one in new)
    session.flush()


def place_products(
    session: JournalledSession, task_id: int, texts: Sequence[str], rows: Sequence[TaskProductRow]
) -> list[dict[str, Any]]:
    """As `set_products`, from the rows there are; the new ones are the caller's to write."""
    left = list(rows)
    wanted = [text for text in map(tidy, texts) if text]
    kept: dict[int, TaskProductRow] = {}
    for alike in (_same_text, reworded):
        for at, text in enumerate(wanted):
            found = next((row for row in left if at not in kept and alike(row.text, text)), None)
            if found is not None:
                kept[at] = found
                left.remove(found)
    for row in left:
        session.delete(row)
    new = []
    for at, text in enumerate(wanted):
        if at in kept:
            kept[at].position, kept[at].text = at + 1, text
        else:
            new.append({"task_id": task_id, "position": at + 1, "text": text})
    return new


def _same_text(old: str, new: str) -> bool:
    return old == new


def reworded(old: str, new: str) -> bool:
    """Whether two products are one whose words were mended."""
    return SequenceMatcher(None, fold(old), fold(new)).ratio() >= _REWORDED
