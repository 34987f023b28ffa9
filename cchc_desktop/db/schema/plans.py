"""The plan, its targets and tasks, what proves them."""

import datetime as dt
from decimal import Decimal

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cchc_desktop.db.schema.base import Removable, Row


class PlanRow(Removable, Row):
    """A plan; several may be in force in one year. `closed_on` is the day a replacement took over."""

    __tablename__ = "plan"

    number: Mapped[str | None]
    issued_on: Mapped[dt.date | None]
    date_text: Mapped[str | None]
    title: Mapped[str]
    year_from: Mapped[int] = mapped_column(index=True)
    year_to: Mapped[int] = mapped_column(index=True)
    signer_authority: Mapped[str | None]
    signer_position: Mapped[str | None]
    signer_name: Mapped[str | None]
    source_name: Mapped[str | None]
    source_hash: Mapped[str | None]
    source_text: Mapped[str | None]
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"))
    closed_on: Mapped[dt.date | None]
    locked: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class PlanTextRow(Row):
    """The plan's lists: `kind` is legal_basis, recipient or replaces; `ended` a basis no longer in force."""

    __tablename__ = "plan_text"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), index=True)
    kind: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]
    ended: Mapped[bool] = mapped_column(default=False)


class PlanAreaRow(Row):
    """An area as the plan titles it."""

    __tablename__ = "plan_area"
    __table_args__ = (UniqueConstraint("plan_id", "code"), {"sqlite_autoincrement": True})

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), index=True)
    code: Mapped[str]
    title: Mapped[str]
    position: Mapped[int]


class DocumentRow(Removable, Row):
    """A văn bản: its four elements, and the file kept under the hash of its content."""

    __tablename__ = "document"

    number: Mapped[str] = mapped_column(default="")
    issued_on: Mapped[dt.date | None]
    issuer: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    abstract: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str | None]
    file_hash: Mapped[str | None] = mapped_column(index=True)
    file_size: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class IndicatorRow(Removable, Row):
    """Something measured per period; `code` is its line in a statistical form, when it has one."""

    __tablename__ = "indicator"

    code: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[str]
    unit: Mapped[str] = mapped_column(default="")
    formula: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class IndicatorValueRow(Removable, Row):
    """One value of an indicator: given, or as numerator and denominator; never both guessed."""

    __tablename__ = "indicator_value"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"), index=True)
    period: Mapped[str] = mapped_column(default="")
    as_of: Mapped[dt.date]
    value: Mapped[Decimal | None]
    numerator: Mapped[int | None]
    denominator: Mapped[int | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    note: Mapped[str] = mapped_column(default="")


class TargetRow(Removable, Row):
    """A target as the plan words it, and how it is measured."""

    __tablename__ = "target"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), index=True)
    position: Mapped[int]
    area: Mapped[str]
    text: Mapped[str]
    shape: Mapped[str]
    comparator: Mapped[str | None]
    value: Mapped[Decimal | None]
    minimum: Mapped[Decimal | None]
    maximum: Mapped[Decimal | None]
    unit: Mapped[str | None]
    baseline: Mapped[str | None]
    condition: Mapped[str | None]
    measured_on: Mapped[dt.date | None]
    per_unit: Mapped[str | None]
    year_from: Mapped[int | None]
    year_to: Mapped[int | None]
    where: Mapped[str] = mapped_column(default="")
    lead_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    measure: Mapped[str] = mapped_column(default="manual")
    measure_detail: Mapped[str] = mapped_column(default="")
    scope: Mapped[str] = mapped_column(default="inspected")
    indicator_id: Mapped[int | None] = mapped_column(ForeignKey("indicator.id"), index=True)
    note: Mapped[str] = mapped_column(default="")


class TargetUnitRow(Row):
    """A unit that counts in the denominator of a target whose `scope` is "listed"."""

    __tablename__ = "target_unit"
    __table_args__ = (UniqueConstraint("target_id", "unit_id"), {"sqlite_autoincrement": True})

    target_id: Mapped[int] = mapped_column(ForeignKey("target.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))


class TaskRow(Removable, Row):
    """A task: the plan's own words beside what they mean."""

    __tablename__ = "task"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("task.id"))
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("task.id"))
    position: Mapped[int]
    area: Mapped[str]
    order_text: Mapped[str] = mapped_column(default="")
    content: Mapped[str]
    lead_text: Mapped[str] = mapped_column(default="")
    coordination_text: Mapped[str] = mapped_column(default="")
    time_text: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="none")
    continuous: Mapped[bool] = mapped_column(default=False)
    start_on: Mapped[dt.date | None]
    due_on: Mapped[dt.date | None] = mapped_column(index=True)
    prepare_on: Mapped[dt.date | None]
    recurrences: Mapped[str] = mapped_column(default="")
    times_per_year: Mapped[int | None]
    anchor: Mapped[str | None]
    amount: Mapped[int | None]
    amount_unit: Mapped[str | None]
    anchor_on: Mapped[dt.date | None]
    follow_up: Mapped[str | None]
    dropped_on: Mapped[dt.date | None]
    dropped_reason: Mapped[str] = mapped_column(default="")
    budget_text: Mapped[str] = mapped_column(default="")
    budget_estimate: Mapped[Decimal | None]
    budget_appraised: Mapped[Decimal | None]
    budget_spent: Mapped[Decimal | None]
    note: Mapped[str] = mapped_column(default="")


class TaskUnitRow(Row):
    """A unit in charge of a task, in the plan's order."""

    __tablename__ = "task_unit"
    __table_args__ = (UniqueConstraint("task_id", "unit_id"), {"sqlite_autoincrement": True})

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    position: Mapped[int]


class TaskProductRow(Row):
    """A product of a task; ticked when `done_on` is set, proved by its document."""

    __tablename__ = "task_product"

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    done_on: Mapped[dt.date | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class TaskProgressRow(Row):
    """News of a task on a day; `kind` is note, done or reopened."""

    __tablename__ = "task_progress"

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    happened_on: Mapped[dt.date]
    kind: Mapped[str] = mapped_column(default="note")
    text: Mapped[str] = mapped_column(default="")
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class TaskOccurrenceRow(Row):
    """One instance of a recurring task, found again by (rule, due day)."""

    __tablename__ = "task_occurrence"
    __table_args__ = (UniqueConstraint("task_id", "rule", "due_on"), {"sqlite_autoincrement": True})

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    rule: Mapped[str]
    due_on: Mapped[dt.date]
    period_start: Mapped[dt.date]
    period_end: Mapped[dt.date]
    done_on: Mapped[dt.date | None]
    skipped: Mapped[bool] = mapped_column(default=False)
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    note: Mapped[str] = mapped_column(default="")


class TaskUnitDatesRow(Row):
    """When a unit received what a relative deadline counts from, when it handed in, by which document.

    A unit that is listed without any day takes part, and has done neither yet.
    """

    __tablename__ = "task_unit_dates"
    __table_args__ = (UniqueConstraint("task_id", "unit_id"), {"sqlite_autoincrement": True})

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    received_on: Mapped[dt.date | None]
    handed_in_on: Mapped[dt.date | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
