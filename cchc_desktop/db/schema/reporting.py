"""Who reports what to whom by when, and the reports written."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cchc_desktop.db.schema.base import Removable, Row


class ObligationRuleRow(Removable, Row):
    """A duty that returns every year.

    `period` is the period's code without its year ("Q1", "H1", "9M", "M07", "Y"); `due_text` is the phrase
    as written, read by the deadline grammar; `window` is nd09 (15th to 14th) or calendar.
    """

    __tablename__ = "obligation_rule"

    direction: Mapped[str]
    period: Mapped[str]
    name: Mapped[str]
    sender: Mapped[str]
    receiver: Mapped[str]
    due_text: Mapped[str]
    window: Mapped[str] = mapped_column(default="nd09")
    basis: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class ObligationRow(Removable, Row):
    """A duty of one year: dates made from the rule, then the officer's to change."""

    __tablename__ = "obligation"
    __table_args__ = (UniqueConstraint("rule_id", "year"), {"sqlite_autoincrement": True})

    rule_id: Mapped[int | None] = mapped_column(ForeignKey("obligation_rule.id"))
    year: Mapped[int] = mapped_column(index=True)
    period: Mapped[str]
    direction: Mapped[str]
    name: Mapped[str]
    sender: Mapped[str]
    receiver: Mapped[str]
    due_text: Mapped[str]
    due_on: Mapped[dt.date | None]
    data_from: Mapped[dt.date]
    data_to: Mapped[dt.date]
    state: Mapped[str] = mapped_column(default="not_started")
    submitted_on: Mapped[dt.date | None]
    sent_on: Mapped[dt.date | None]
    sent_number: Mapped[str] = mapped_column(default="")
    sent_way: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class UnitReportRow(Row):
    """Whether a unit has sent what an obligation of direction `collect` asks of it."""

    __tablename__ = "unit_report"
    __table_args__ = (UniqueConstraint("obligation_id", "unit_id"), {"sqlite_autoincrement": True})

    obligation_id: Mapped[int] = mapped_column(ForeignKey("obligation.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    received_on: Mapped[dt.date | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class OutlineRow(Removable, Row):
    """A report's outline, kept as data; `cycle` is what it is proposed for (quarter, year …)."""

    __tablename__ = "outline"

    name: Mapped[str]
    cycle: Mapped[str] = mapped_column(default="")
    is_default: Mapped[bool] = mapped_column(default=False)


class OutlineSectionRow(Row):
    """A heading of an outline; `source` names what the program writes there."""

    __tablename__ = "outline_section"

    outline_id: Mapped[int] = mapped_column(ForeignKey("outline.id"), index=True)
    position: Mapped[int]
    level: Mapped[int]
    title: Mapped[str]
    source: Mapped[str] = mapped_column(default="")


class ReportRow(Removable, Row):
    """A report of one period; a correction is a new version of it."""

    __tablename__ = "report"

    obligation_id: Mapped[int | None] = mapped_column(ForeignKey("obligation.id"), index=True)
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"), index=True)
    outline_id: Mapped[int | None] = mapped_column(ForeignKey("outline.id"))
    period: Mapped[str] = mapped_column(index=True)
    year: Mapped[int] = mapped_column(index=True)
    version: Mapped[int] = mapped_column(default=1)
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("report.id"))
    title: Mapped[str]
    data_from: Mapped[dt.date]
    data_to: Mapped[dt.date]
    as_of: Mapped[dt.date]
    signer_id: Mapped[int | None] = mapped_column(ForeignKey("signer.id"))
    number: Mapped[str] = mapped_column(default="")
    frozen_at: Mapped[dt.datetime | None]
    content: Mapped[dict[str, Any] | None]
    note: Mapped[str] = mapped_column(default="")


class ReportSectionRow(Row):
    """A section: what the officer wrote stands apart from what the program writes."""

    __tablename__ = "report_section"

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    position: Mapped[int]
    level: Mapped[int]
    title: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
    generated: Mapped[str] = mapped_column(default="")
    written: Mapped[str] = mapped_column(default="")
    use_generated: Mapped[bool] = mapped_column(default=True)


class ReportNumberRow(Row):
    """A number as it stood when the report was frozen, with the rows behind it."""

    __tablename__ = "report_number"

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    key: Mapped[str]
    label: Mapped[str]
    text: Mapped[str]
    numerator: Mapped[int | None]
    denominator: Mapped[int | None]
    rows: Mapped[dict[str, Any] | None]


class ReportFileRow(Row):
    """A file written for a report, kept by the hash of its content."""

    __tablename__ = "report_file"

    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    file_name: Mapped[str]
    file_hash: Mapped[str]
    written_at: Mapped[dt.datetime]
