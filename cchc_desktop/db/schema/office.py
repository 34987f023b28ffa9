"""The commune, who signs, its units, its calendar."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cchc_desktop.db.schema.base import Base, Removable, Row
from cchc_desktop.db.types import AsWritten


class CommuneRow(Row):
    """One row: what the letterhead and the reports say of the office."""

    __tablename__ = "commune"

    name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="xã")
    province: Mapped[str] = mapped_column(default="")
    province_kind: Mapped[str] = mapped_column(default="tỉnh")
    parent_body: Mapped[str] = mapped_column(default="")
    drafting_unit: Mapped[str] = mapped_column(default="Phòng Văn hóa - Xã hội")
    drafting_code: Mapped[str] = mapped_column(default="VHXH")
    report_to: Mapped[str] = mapped_column(default="Sở Nội vụ")
    recipients: Mapped[str] = mapped_column(default="")


class SignerRow(Removable, Row):
    """A signature block; `authority` may hold two lines."""

    __tablename__ = "signer"

    authority: Mapped[str]
    position: Mapped[str]
    name: Mapped[str]
    is_default: Mapped[bool] = mapped_column(default=False)


class UnitRow(Removable, Row):
    """An office, centre, school … of the commune; merged or dissolved units stay, with their last day."""

    __tablename__ = "unit"

    name: Mapped[str]
    short_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="office")
    position: Mapped[int] = mapped_column(default=0)
    inspected: Mapped[bool] = mapped_column(default=True)
    reports: Mapped[bool] = mapped_column(default=True)
    active_from: Mapped[dt.date | None]
    active_to: Mapped[dt.date | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    note: Mapped[str] = mapped_column(default="")


class UnitAliasRow(Row):
    """Another spelling of a unit; `key` is how spellings are compared."""

    __tablename__ = "unit_alias"
    __table_args__ = (UniqueConstraint("key"), {"sqlite_autoincrement": True})

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    text: Mapped[str]
    key: Mapped[str]
    confirmed: Mapped[bool] = mapped_column(default=False)


class HolidayRow(Row):
    """A day that differs from its weekday: off, a swapped working day, or only a note."""

    __tablename__ = "holiday"
    __table_args__ = (UniqueConstraint("day"), {"sqlite_autoincrement": True})

    day: Mapped[dt.date]
    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class SettingRow(Base):
    """Small facts about this file: its identity, choices of the officer."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DraftRow(Base):
    """What was typed and not yet accepted, offered again after a crash."""

    __tablename__ = "draft"

    key: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(default="")
    text: Mapped[AsWritten]
    saved_at: Mapped[dt.datetime]


class ActionRow(Row):
    """One step of the officer: the unit of undo. Ordered by id, never by the PC's clock."""

    __tablename__ = "action"

    at: Mapped[dt.datetime]
    label: Mapped[str]
    kind: Mapped[str]
    schema_version: Mapped[str]
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"))
    reversed_by_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"))


class ChangeRow(Row):
    """One field of one row changed, or a whole row added or removed (`field` "*", values as JSON)."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_entity_row_id", "entity", "row_id"), {"sqlite_autoincrement": True})

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    entity: Mapped[AsWritten]
    row_id: Mapped[AsWritten]
    op: Mapped[AsWritten]
    field: Mapped[AsWritten]
    old: Mapped[AsWritten | None]
    new: Mapped[AsWritten | None]
