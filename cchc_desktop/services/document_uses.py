"""Where documents are used: one document may prove many things in every register."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from cchc_desktop.db.schema.plans import (
    IndicatorRow,
    IndicatorValueRow,
    TargetRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
    TaskUnitDatesRow,
)
from cchc_desktop.db.schema.registers import (
    ActivityRow,
    EvidenceRow,
    FindingRow,
    InitiativeRow,
    InspectionDocumentRow,
    InspectionRow,
    LateDossierRow,
)
from cchc_desktop.db.schema.reporting import ObligationRow, UnitReportRow


@dataclass(frozen=True, slots=True)
class Use:
    """One thing that a document proves: what it is, its words, and the row to go to, by its table."""

    entity: str
    kind: str
    text: str
    row_id: int


def uses_of(session: Session) -> Iterator[tuple[int, Use]]:
    """Each use with its document's id, inside a transaction; what lies in the trash does not count."""
    for entity, kind, query in _queries():
        for document_id, text, row_id in session.execute(query).tuples():
            if document_id is not None:
                yield document_id, Use(entity, kind, text, row_id)


def _queries() -> Iterator[tuple[str, str, Select[Any]]]:
    yield "task", "Sản phẩm của nhiệm vụ", _of_task(TaskProductRow, TaskProductRow.text)
    yield "task", "Tiến độ của nhiệm vụ", _of_task(TaskProgressRow, TaskRow.content)
    yield "task", "Kỳ của nhiệm vụ", _of_task(TaskOccurrenceRow, TaskRow.content)
    yield "task", "Văn bản đơn vị nộp", _of_task(TaskUnitDatesRow, TaskRow.content)
    yield (
        "target",
        "Số liệu của chỉ tiêu",
        select(IndicatorValueRow.document_id, IndicatorRow.name, _target_of_indicator())
        .join(IndicatorRow, IndicatorRow.id == IndicatorValueRow.indicator_id)
        .where(IndicatorValueRow.deleted_at.is_(None)),
    )
    yield (
        "inspection",
        "Hồ sơ kiểm tra",
        select(InspectionDocumentRow.document_id, InspectionRow.title, InspectionRow.id)
        .join(InspectionRow, InspectionRow.id == InspectionDocumentRow.inspection_id)
        .where(InspectionRow.deleted_at.is_(None)),
    )
    yield (
        "finding",
        "Khắc phục tồn tại",
        select(FindingRow.document_id, FindingRow.text, FindingRow.id)
        .join(InspectionRow, InspectionRow.id == FindingRow.inspection_id)
        .where(FindingRow.deleted_at.is_(None), InspectionRow.deleted_at.is_(None)),
    )
    yield "initiative", "Quyết định công nhận sáng kiến", _own(InitiativeRow, InitiativeRow.decision_id)
    yield "activity", "Hoạt động", _own(ActivityRow, ActivityRow.document_id)
    yield "activity", "Ảnh hoạt động", _own(ActivityRow, ActivityRow.photo_id)
    yield (
        "late_dossier",
        "Thư xin lỗi hồ sơ trễ hạn",
        select(LateDossierRow.apology_id, LateDossierRow.code, LateDossierRow.id).where(
            LateDossierRow.deleted_at.is_(None)
        ),
    )
    yield (
        "obligation",
        "Báo cáo của đơn vị",
        select(UnitReportRow.document_id, ObligationRow.name, ObligationRow.id)
        .join(ObligationRow, ObligationRow.id == UnitReportRow.obligation_id)
        .where(ObligationRow.deleted_at.is_(None)),
    )
    yield (
        "document",
        "Tài liệu kiểm chứng",
        select(EvidenceRow.document_id, EvidenceRow.entity, EvidenceRow.row_id),
    )


def _target_of_indicator() -> Any:
    """The target that an indicator measures; 0 where it measures none."""
    first = select(func.min(TargetRow.id)).where(
        TargetRow.indicator_id == IndicatorRow.id, TargetRow.deleted_at.is_(None)
    )
    return func.coalesce(first.scalar_subquery(), 0)


def _of_task(kind: Any, text: Any) -> Select[Any]:
    return (
        select(kind.document_id, text, TaskRow.id)
        .join(TaskRow, TaskRow.id == kind.task_id)
        .where(TaskRow.deleted_at.is_(None))
    )


def _own(kind: Any, document_id: Any) -> Select[Any]:
    return select(document_id, kind.title, kind.id).where(kind.deleted_at.is_(None))
