"""The registers that count themselves: inspections, initiatives, activities, dossiers, scores."""

import datetime as dt
from decimal import Decimal

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cchc_desktop.db.schema.base import Removable, Row


class InspectionRow(Removable, Row):
    """An inspection of one or several units. `topics` are codes joined by commas."""

    __tablename__ = "inspection"

    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"), index=True)
    year: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default="periodic")
    topics: Mapped[str] = mapped_column(default="cchc")
    planned_on: Mapped[dt.date | None]
    done_on: Mapped[dt.date | None]
    cancelled_on: Mapped[dt.date | None]
    team: Mapped[str] = mapped_column(default="")
    conclusion_on: Mapped[dt.date | None]
    note: Mapped[str] = mapped_column(default="")


class InspectionUnitRow(Row):
    """A unit to be visited; counted once `visited_on` is set."""

    __tablename__ = "inspection_unit"
    __table_args__ = (UniqueConstraint("inspection_id", "unit_id"), {"sqlite_autoincrement": True})

    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspection.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    visited_on: Mapped[dt.date | None]


class InspectionDocumentRow(Row):
    """A paper of the chain: `role` is plan, decision, minutes, conclusion or report."""

    __tablename__ = "inspection_document"
    __table_args__ = (
        UniqueConstraint("inspection_id", "document_id", "role"),
        {"sqlite_autoincrement": True},
    )

    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspection.id"), index=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    role: Mapped[str]


class FindingRow(Removable, Row):
    """Something found wrong in a unit, and its remedy. Closed with proof or with a reason."""

    __tablename__ = "finding"

    inspection_id: Mapped[int] = mapped_column(ForeignKey("inspection.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    text: Mapped[str]
    severity: Mapped[str] = mapped_column(default="minor")
    remedy: Mapped[str] = mapped_column(default="")
    due_on: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    close_reason: Mapped[str] = mapped_column(default="")
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    repeats_id: Mapped[int | None] = mapped_column(ForeignKey("finding.id"))


class InitiativeRow(Removable, Row):
    """A sáng kiến, from idea to recognition; savings as before and after."""

    __tablename__ = "initiative"

    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"), index=True)
    year: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    authors: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    area: Mapped[str] = mapped_column(default="tthc")
    problem: Mapped[str] = mapped_column(default="")
    solution: Mapped[str] = mapped_column(default="")
    novelty: Mapped[str] = mapped_column(default="")
    stage: Mapped[str] = mapped_column(default="idea")
    registered_on: Mapped[dt.date | None]
    applied_on: Mapped[dt.date | None]
    recognised_on: Mapped[dt.date | None]
    decision_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    minutes_before: Mapped[Decimal | None]
    minutes_after: Mapped[Decimal | None]
    money_before: Mapped[Decimal | None]
    money_after: Mapped[Decimal | None]
    cases_per_year: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class ActivityRow(Removable, Row):
    """A dialogue, a propaganda item, a training class or a meeting that took place (or is planned).

    `broadcasts` and `minutes` are the radio diary's: how often an item was read out, and how long it is.
    """

    __tablename__ = "activity"

    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id"), index=True)
    year: Mapped[int] = mapped_column(index=True)
    kind: Mapped[str]
    title: Mapped[str]
    planned_on: Mapped[dt.date | None]
    held_on: Mapped[dt.date | None]
    place: Mapped[str] = mapped_column(default="")
    channel: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    people: Mapped[int | None]
    hours: Mapped[Decimal | None]
    opinions: Mapped[int | None]
    answered: Mapped[int | None]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    note: Mapped[str] = mapped_column(default="")
    class_name: Mapped[str] = mapped_column(default="")
    broadcasts: Mapped[int | None]
    minutes: Mapped[int | None]
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class DossierCountRow(Removable, Row):
    """A line of form II.06a/VPCP/KSTT for one field and period (columns 4 to 13 of the form)."""

    __tablename__ = "dossier_count"

    period: Mapped[str] = mapped_column(index=True)
    as_of: Mapped[dt.date]
    field: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    online: Mapped[int | None]
    in_person: Mapped[int | None]
    by_post: Mapped[int | None]
    carried_over: Mapped[int | None]
    early: Mapped[int | None]
    on_time: Mapped[int | None]
    late: Mapped[int | None]
    pending_in_time: Mapped[int | None]
    pending_overdue: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class ServiceFigureRow(Row):
    """What the one-stop system tells of a period beside form II.06a: pairs of a part and its whole.

    `satisfaction` is the percentage of a survey that publishes no counts.
    """

    __tablename__ = "service_figure"
    __table_args__ = (UniqueConstraint("period"), {"sqlite_autoincrement": True})

    period: Mapped[str]
    as_of: Mapped[dt.date]
    payable: Mapped[int | None]
    paid_online: Mapped[int | None]
    to_digitise: Mapped[int | None]
    digitised: Mapped[int | None]
    feedback: Mapped[int | None]
    feedback_on_time: Mapped[int | None]
    rated: Mapped[int | None]
    satisfied: Mapped[int | None]
    satisfaction: Mapped[Decimal | None]
    note: Mapped[str] = mapped_column(default="")


class LateDossierRow(Removable, Row):
    """A dossier settled late: its explanation and the letter of apology."""

    __tablename__ = "late_dossier"

    code: Mapped[str]
    procedure: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    due_on: Mapped[dt.date | None]
    settled_on: Mapped[dt.date | None]
    reason: Mapped[str] = mapped_column(default="")
    explained_on: Mapped[dt.date | None]
    apology_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))


class CriteriaSetRow(Removable, Row):
    """A province's scoring set (Bộ chỉ số CCHC)."""

    __tablename__ = "criteria_set"

    name: Mapped[str]
    year: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    locked: Mapped[bool] = mapped_column(default=False)


class CriterionRow(Removable, Row):
    """An area, criterion or component criterion; leaves carry the scoring rule."""

    __tablename__ = "criterion"

    set_id: Mapped[int] = mapped_column(ForeignKey("criteria_set.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("criterion.id"))
    position: Mapped[int]
    order_text: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    max_points: Mapped[Decimal | None]
    rule: Mapped[str] = mapped_column(default="")
    rule_text: Mapped[str] = mapped_column(default="")
    evidence_text: Mapped[str] = mapped_column(default="")
    measure: Mapped[str] = mapped_column(default="")


class ScoreRow(Row):
    """A score of one criterion in one round (self, appraisal 1, appraisal 2)."""

    __tablename__ = "score"
    __table_args__ = (UniqueConstraint("criterion_id", "round"), {"sqlite_autoincrement": True})

    criterion_id: Mapped[int] = mapped_column(ForeignKey("criterion.id"), index=True)
    round: Mapped[str]
    declared: Mapped[str] = mapped_column(default="")
    points: Mapped[Decimal | None]
    explanation: Mapped[str] = mapped_column(default="")


class EvidenceRow(Row):
    """A document proving something beyond its own register; `entity` and `row_id` say what."""

    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("document_id", "entity", "row_id"), {"sqlite_autoincrement": True})

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    entity: Mapped[str]
    row_id: Mapped[int]
