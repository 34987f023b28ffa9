"""The commune's profile, its signers, its units and its calendar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.office import CommuneRow, HolidayRow, SignerRow, UnitAliasRow, UnitRow
from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.office import Commune, Signer
from cchc_desktop.domain.units import Unit, UnitKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import change_row, fetch, next_position, required_text, set_fields, trash_row

# Tasks too: a unit that was gone before a term began owes nothing.
_ENDED = (Topic.UNITS, Topic.TASKS, Topic.INSPECTIONS, Topic.TARGETS)


def commune(database: Database) -> Commune:
    """The profile; fields not yet filled are empty."""
    with database.reading() as session:
        return commune_of(session)


def commune_of(session: Session) -> Commune:
    """The profile inside a transaction."""
    row = session.scalars(select(CommuneRow)).first()
    if row is None:
        return Commune()
    return Commune(**{name: getattr(row, name) for name in Commune.__dataclass_fields__})


def change_commune(database: Database, values: Mapping[str, str]) -> Changes:
    """Change the profile's fields by name."""
    with database.unit_of_work("Sửa thông tin xã, phường") as session:
        row = session.scalars(select(CommuneRow)).first()
        if row is None:
            row = CommuneRow()
            session.add(row)
        set_fields(row, values)
    return Changes.to(Topic.COMMUNE, label="Sửa thông tin xã, phường")


def start_office(database: Database, values: Mapping[str, str], signer: Mapping[str, str]) -> Changes:
    """What the first start asks for, as one step: the profile and, when anyone is named, who signs."""
    required_text(values.get("name", ""), "Chưa nhập tên xã, phường.", "name")
    label = "Nhập thông tin xã, phường"
    with database.unit_of_work(label) as session:
        row = session.scalars(select(CommuneRow)).first()
        if row is None:
            row = CommuneRow()
            session.add(row)
        set_fields(row, values)
        if any(signer.get(key, "").strip() for key in ("position", "name")):
            _clear_default(session)
            parts = {key: signer.get(key, "") for key in ("authority", "position", "name")}
            block = SignerRow(is_default=True)
            set_fields(block, parts)
            session.add(block)
    return Changes.to(Topic.COMMUNE, label=label)


def list_signers(database: Database) -> list[Signer]:
    """The signature blocks, the proposed one first."""
    with database.reading() as session:
        rows = session.scalars(
            select(SignerRow)
            .where(SignerRow.deleted_at.is_(None))
            .order_by(SignerRow.is_default.desc(), SignerRow.id)
        )
        return [Signer(r.id, r.authority, r.position, r.name, r.is_default) for r in rows]


def add_signer(
    database: Database, *, authority: str, position: str, name: str, is_default: bool = False
) -> Changes:
    """Add a signature block."""
    position = required_text(position, "Chưa nhập chức vụ người ký.", "position")
    with database.unit_of_work("Thêm người ký") as session:
        if is_default:
            _clear_default(session)
        row = SignerRow(
            authority=authority.strip(), position=position, name=tidy(name), is_default=is_default
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.COMMUNE, label="Thêm người ký", created_id=created)


def change_signer(database: Database, signer_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a signature block; making it the proposed one takes that from the others."""
    with database.unit_of_work("Sửa người ký") as session:
        if values.get("is_default"):
            _clear_default(session)
        set_fields(fetch(session, SignerRow, signer_id), values)
    return Changes.to(Topic.COMMUNE, label="Sửa người ký")


def trash_signer(database: Database, signer_id: int) -> Changes:
    """Move a signature block to the trash."""
    trash_row(database, SignerRow, signer_id, label="Xóa người ký")
    return Changes.to(Topic.COMMUNE, label="Xóa người ký")


def _clear_default(session: JournalledSession) -> None:
    for row in session.scalars(select(SignerRow).where(SignerRow.is_default.is_(True))):
        row.is_default = False


def list_units(database: Database) -> list[Unit]:
    """All units in the officer's order, ended ones included, those in the trash not."""
    with database.reading() as session:
        return units_of(session)


def units_of(session: Session) -> list[Unit]:
    """The units inside a transaction."""
    aliases: dict[int, list[str]] = {}
    for alias in session.scalars(select(UnitAliasRow).order_by(UnitAliasRow.id)):
        aliases.setdefault(alias.unit_id, []).append(alias.text)
    rows = session.scalars(
        select(UnitRow).where(UnitRow.deleted_at.is_(None)).order_by(UnitRow.position, UnitRow.id)
    )
    return [_unit(row, tuple(aliases.get(row.id, ()))) for row in rows]


def unit_names_by_id(session: Session) -> dict[int, str]:
    """The names of all units, those in the trash too: old rows still speak of them."""
    return {unit_id: name for unit_id, name in session.execute(select(UnitRow.id, UnitRow.name))}  # noqa: C416


def _unit(row: UnitRow, aliases: tuple[str, ...]) -> Unit:
    return Unit(
        id=row.id,
        name=row.name,
        short_name=row.short_name,
        kind=UnitKind(row.kind),
        inspected=row.inspected,
        reports=row.reports,
        active_from=row.active_from,
        active_to=row.active_to,
        merged_into_id=row.merged_into_id,
        aliases=aliases,
        note=row.note,
    )


def add_unit(
    database: Database,
    *,
    name: str,
    short_name: str = "",
    kind: UnitKind = UnitKind.OFFICE,
    inspected: bool = True,
    reports: bool = True,
) -> Changes:
    """Add a unit; a name that is already a unit or an alias of one is refused."""
    name = tidy(required_text(name, "Chưa nhập tên đơn vị.", "name"))
    with database.unit_of_work("Thêm đơn vị") as session:
        if (taken := find_unit(session, name)) is not None:
            raise RuleError(f"Đã có đơn vị “{taken.name}” với tên này.", fields=("name",))
        row = new_unit(session, name, kind=kind, short_name=short_name)
        row.inspected, row.reports = inspected, reports
        session.flush()
        created = row.id
    return Changes.to(Topic.UNITS, label="Thêm đơn vị", created_id=created)


def new_unit(
    session: JournalledSession, name: str, *, kind: UnitKind = UnitKind.OFFICE, short_name: str = ""
) -> UnitRow:
    """A new row for a unit, inside a unit of work."""
    position = next_position(session, UnitRow.position)
    row = unit_row(name, kind=kind, short_name=short_name, position=position)
    session.add(row)
    session.flush()
    return row


def unit_row(name: str, *, kind: UnitKind, position: int, short_name: str = "") -> UnitRow:
    """A unit not stored yet; who is no office of the commune is neither inspected nor reports."""
    counts = kind not in (UnitKind.FRONT, UnitKind.OTHER)
    return UnitRow(
        name=tidy(name),
        short_name=tidy(short_name),
        kind=kind.value,
        position=position,
        inspected=counts,
        reports=counts,
    )


def find_unit(session: Session, text: str) -> UnitRow | None:
    """The unit of that name, short name or alias, compared without case, dashes or tone placement."""
    key = same_word(text)
    for row in session.scalars(select(UnitRow).where(UnitRow.deleted_at.is_(None))):
        if key in (same_word(row.name), same_word(row.short_name)):
            return row
    alias = session.scalars(select(UnitAliasRow).where(UnitAliasRow.key == key)).first()
    return session.get(UnitRow, alias.unit_id) if alias is not None else None


def add_alias(session: JournalledSession, unit_id: int, text: str, *, confirmed: bool) -> None:
    """Remember a spelling of a unit; one that is known already stays, and may become confirmed."""
    key = same_word(text)
    unit = fetch(session, UnitRow, unit_id)
    known = session.scalars(select(UnitAliasRow).where(UnitAliasRow.key == key)).first()
    if known is not None and known.unit_id == unit_id and confirmed:
        known.confirmed = True
    if key and known is None and key != same_word(unit.name):
        session.add(UnitAliasRow(unit_id=unit_id, text=tidy(text), key=key, confirmed=confirmed))
        session.flush()


def change_unit(database: Database, unit_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a unit's fields; a rename keeps the old name as an alias."""
    if "name" in values:
        required_text(values["name"], "Chưa nhập tên đơn vị.", "name")
    with database.unit_of_work("Sửa đơn vị") as session:
        row = fetch(session, UnitRow, unit_id)
        old_name = row.name
        if "name" in values:
            taken = find_unit(session, values["name"])
            if taken is not None and taken.id != unit_id:
                raise RuleError(f"Đã có đơn vị “{taken.name}” với tên này.", fields=("name",))
        set_fields(row, values)
        if same_word(old_name) != same_word(row.name):
            add_alias(session, unit_id, old_name, confirmed=True)
    return Changes.to(Topic.UNITS, Topic.TASKS, label="Sửa đơn vị")


def set_aliases(database: Database, unit_id: int, texts: list[str]) -> Changes:
    """Make these the other spellings of a unit; one that belongs to another unit is refused."""
    with database.unit_of_work("Sửa tên gọi khác của đơn vị") as session:
        _set_aliases(session, unit_id, texts)
    return Changes.to(Topic.UNITS, label="Sửa tên gọi khác của đơn vị")


def _set_aliases(session: JournalledSession, unit_id: int, texts: Sequence[str]) -> None:
    wanted = {same_word(text): tidy(text) for text in texts if tidy(text)}
    for alias in session.scalars(select(UnitAliasRow).where(UnitAliasRow.unit_id == unit_id)):
        if alias.key not in wanted:
            session.delete(alias)
    session.flush()
    for text in wanted.values():
        owner = find_unit(session, text)
        if owner is not None and owner.id != unit_id:
            raise RuleError(f"“{text}” đã là tên gọi của “{owner.name}”.", fields=("aliases",))
        add_alias(session, unit_id, text, confirmed=True)


def merge_unit(database: Database, unit_id: int, into_id: int, on: date) -> Changes:
    """End a unit on a day and say which one took it over; its rows stay with its old name."""
    if unit_id == into_id:
        raise RuleError("Không thể sáp nhập một đơn vị vào chính nó.", fields=("into",))
    values = {"active_to": on, "merged_into_id": into_id}
    change_row(database, UnitRow, unit_id, values, label="Sáp nhập đơn vị")
    return Changes.to(*_ENDED, label="Sáp nhập đơn vị")


def dissolve_unit(database: Database, unit_id: int, on: date) -> Changes:
    """End a unit on a day without a successor; what was recorded of it stays."""
    values = {"active_to": on, "merged_into_id": None}
    change_row(database, UnitRow, unit_id, values, label="Giải thể đơn vị")
    return Changes.to(*_ENDED, label="Giải thể đơn vị")


def save_unit(
    database: Database, unit_id: int | None, values: Mapping[str, Any], aliases: Sequence[str]
) -> Changes:
    """Add a unit (`unit_id` None) or change one, together with its other spellings, as one step."""
    name = tidy(required_text(values["name"], "Chưa nhập tên đơn vị.", "name"))
    label = "Thêm đơn vị" if unit_id is None else "Sửa đơn vị"
    with database.unit_of_work(label) as session:
        taken = find_unit(session, name)
        if taken is not None and taken.id != unit_id:
            raise RuleError(f"Đã có đơn vị “{taken.name}” với tên này.", fields=("name",))
        row = new_unit(session, name) if unit_id is None else fetch(session, UnitRow, unit_id)
        old_name = row.name
        set_fields(row, {**values, "name": name, "kind": UnitKind(values["kind"]).value})
        if row.active_from and row.active_to and row.active_to < row.active_from:
            raise RuleError("Ngày kết thúc phải sau ngày bắt đầu.", fields=("active_to",))
        session.flush()
        renamed = same_word(old_name) != same_word(name)
        _set_aliases(session, row.id, [*aliases, old_name] if renamed else list(aliases))
        created = row.id if unit_id is None else None
    return Changes.to(
        Topic.UNITS, Topic.TASKS, Topic.INSPECTIONS, Topic.TARGETS, label=label, created_id=created
    )


def trash_unit(database: Database, unit_id: int) -> Changes:
    """Move a unit to the trash."""
    trash_row(database, UnitRow, unit_id, label="Xóa đơn vị")
    return Changes.to(Topic.UNITS, Topic.TASKS, Topic.INSPECTIONS, label="Xóa đơn vị")


@dataclass(frozen=True, slots=True)
class Holiday:
    """A row of the calendar table."""

    id: int
    day: date
    kind: DayKind
    name: str
    source: str


def list_holidays(database: Database) -> list[Holiday]:
    """The calendar table by day."""
    with database.reading() as session:
        rows = session.scalars(select(HolidayRow).order_by(HolidayRow.day))
        return [Holiday(r.id, r.day, DayKind(r.kind), r.name, r.source) for r in rows]


def set_holiday(database: Database, day: date, kind: DayKind, name: str, source: str = "") -> Changes:
    """Say what a day is; replaces what the table said of it."""
    with database.unit_of_work("Sửa lịch nghỉ") as session:
        row = session.scalars(select(HolidayRow).where(HolidayRow.day == day)).first()
        if row is None:
            session.add(HolidayRow(day=day, kind=kind.value, name=tidy(name), source=tidy(source)))
        else:
            set_fields(row, {"kind": kind.value, "name": name, "source": source})
    return Changes.to(Topic.COMMUNE, Topic.TASKS, Topic.REPORTS, label="Sửa lịch nghỉ")


def move_holiday(
    database: Database, *, before: date | None, day: date, kind: DayKind, name: str, source: str = ""
) -> Changes:
    """As `set_holiday`, for a row that was edited: its former day (`before`) follows its weekday again."""
    with database.unit_of_work("Sửa lịch nghỉ") as session:
        row = session.scalars(select(HolidayRow).where(HolidayRow.day == day)).first()
        if before is not None and before != day:
            for old in session.scalars(select(HolidayRow).where(HolidayRow.day == before)):
                session.delete(old)
        if row is None:
            row = HolidayRow(day=day)
            session.add(row)
        set_fields(row, {"kind": kind.value, "name": tidy(name), "source": tidy(source)})
    return Changes.to(Topic.COMMUNE, Topic.TASKS, Topic.REPORTS, label="Sửa lịch nghỉ")


def remove_holiday(database: Database, holiday_id: int) -> Changes:
    """Let a day follow its weekday again."""
    with database.unit_of_work("Xóa ngày nghỉ") as session:
        session.delete(fetch(session, HolidayRow, holiday_id))
    return Changes.to(Topic.COMMUNE, Topic.TASKS, Topic.REPORTS, label="Xóa ngày nghỉ")


def work_calendar(session: Session) -> WorkCalendar:
    """The calendar as the officer has it."""
    rows = session.execute(select(HolidayRow.day, HolidayRow.kind))
    return WorkCalendar({day: DayKind(kind) for day, kind in rows})


def calendar(database: Database) -> WorkCalendar:
    """The calendar as the officer has it."""
    with database.reading() as session:
        return work_calendar(session)
