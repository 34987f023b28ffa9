"""What every table has in common."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from cchc_desktop.db.types import Exact, Words

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Named constraints, so that later migrations can find them."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Words,
        int: Integer,
        bool: Boolean,
        date: Date,
        datetime: DateTime,
        Decimal: Exact,
        dict[str, Any]: JSON,
    }


class Row(Base):
    """A table with an id that is never used twice: the journal names rows by it."""

    __abstract__ = True
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it by name

    id: Mapped[int] = mapped_column(primary_key=True)


class Removable:
    """Goes to the trash instead of being deleted: `deleted_at` is when."""

    deleted_at: Mapped[datetime | None]
