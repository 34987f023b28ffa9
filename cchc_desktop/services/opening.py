"""Opening the officer's data: a new file gets the shipped holidays and the usual obligations."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.opening import open_database
from cchc_desktop.db.schema.office import HolidayRow, SettingRow
from cchc_desktop.db.schema.reporting import ObligationRuleRow
from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.obligations import Direction, default_rules
from cchc_desktop.paths import resource
from cchc_desktop.services.recurring import without_occurrences

_PREPARED = "prepared"


def open_office(
    path: Path,
    *,
    clock: Callable[[], datetime] = datetime.now,
    create: bool = True,
    read_only: bool = False,
) -> Database:
    """Open a data file as `db.opening.open_database` does, with its shipped tables filled."""
    database = open_database(path, clock=clock, create=create, read_only=read_only)
    try:
        if not read_only:
            _prepare(database)
            _begin_year(database)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(database: Database) -> None:
    with database.reading() as session:
        if session.get(SettingRow, _PREPARED) is not None:
            return
    # kind "setup": the shipped tables are not a step that undo should take away.
    with database.unit_of_work("Tạo dữ liệu mới", kind="setup") as session:
        session.add(SettingRow(key=_PREPARED, value="1"))
        _add_holidays(session)
        _add_rules(session)


def _begin_year(database: Database) -> None:
    """Recurring tasks get their instances of the present year, however long the PC was off."""
    year = database.clock().year
    with database.reading() as session:
        if not without_occurrences(session, year):
            return
    from cchc_desktop.services.tasks import extend_recurring  # noqa: PLC0415 - once a year

    extend_recurring(database, year)


def shipped_calendar() -> WorkCalendar:
    """The calendar as shipped, for when no data file is open."""
    return WorkCalendar({date.fromisoformat(row["day"]): DayKind(row["kind"]) for row in _shipped_days()})


def _shipped_days() -> Iterator[dict[str, str]]:
    import csv  # noqa: PLC0415 - for a new file only

    text = resource("data/holidays.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return csv.DictReader(lines, delimiter="\t")


def _add_holidays(session: JournalledSession) -> None:
    known = set(session.scalars(select(HolidayRow.day)))
    for line in _shipped_days():
        day = date.fromisoformat(line["day"])
        if day not in known:
            session.add(HolidayRow(day=day, kind=line["kind"], name=line["name"], source=line["source"]))


def _add_rules(session: JournalledSession) -> None:
    for position, (direction, period, name, due_text) in enumerate(default_rules(), start=1):
        collect = direction is Direction.COLLECT
        session.add(
            ObligationRuleRow(
                direction=direction.value,
                period=period,
                name=name,
                sender="Các đơn vị thuộc UBND xã" if collect else "UBND xã",
                receiver="Phòng Văn hóa - Xã hội" if collect else "Sở Nội vụ",
                due_text=due_text,
                position=position,
            )
        )
