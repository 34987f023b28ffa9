"""Outlines of reports, kept as data: the officer's own beside the usual one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.reporting import OutlineRow, OutlineSectionRow, ReportSectionRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.periods import Period
from cchc_desktop.services.edit import fetch, required_text, trash_row

if TYPE_CHECKING:
    from cchc_desktop.reports.facts import Section

USUAL = "Đề cương thông thường"


@dataclass(frozen=True, slots=True)
class Outline:
    """A kept outline: its name, and level, title and source of each heading."""

    id: int
    name: str
    is_default: bool
    headings: tuple[tuple[int, str, str], ...]


def list_outlines(database: Database) -> list[Outline]:
    """The officer's outlines outside the trash; the usual one is not among them."""
    with database.reading() as session:
        query = select(OutlineRow).where(OutlineRow.deleted_at.is_(None)).order_by(OutlineRow.name)
        return [
            Outline(row.id, row.name, row.is_default, _headings(session, row.id))
            for row in session.scalars(query)
        ]


def _headings(session: Session, outline_id: int) -> tuple[tuple[int, str, str], ...]:
    rows = session.scalars(
        select(OutlineSectionRow)
        .where(OutlineSectionRow.outline_id == outline_id)
        .order_by(OutlineSectionRow.position)
    )
    return tuple((row.level, row.title, row.source) for row in rows)


def outline_sections(session: Session, period: Period, outline_id: int | None) -> "tuple[Section, ...]":
    """The headings a new report begins with; the default outline, else the usual one, when none is named."""
    from cchc_desktop.reports.facts import Section  # noqa: PLC0415 - papers are made when asked for
    from cchc_desktop.reports.outline import default_outline  # noqa: PLC0415

    if outline_id is None:
        outline_id = session.scalars(
            select(OutlineRow.id).where(OutlineRow.is_default, OutlineRow.deleted_at.is_(None))
        ).first()
    if outline_id is None:
        return default_outline(period)
    following = period.following().title.upper()
    return tuple(
        Section(level, title.replace("{next}", following), source)
        for level, title, source in _headings(session, outline_id)
    )


def save_outline(database: Database, name: str, report_id: int, *, default: bool = False) -> Changes:
    """Keep a report's headings as an outline for later reports."""
    name = tidy(required_text(name, "Chưa nhập tên đề cương.", "name"))
    with database.unit_of_work("Lưu đề cương báo cáo") as session:
        rows = session.scalars(
            select(ReportSectionRow)
            .where(ReportSectionRow.report_id == report_id)
            .order_by(ReportSectionRow.position)
        ).all()
        outline = OutlineRow(name=name, is_default=False)
        session.add(outline)
        session.flush()
        session.add_all(
            OutlineSectionRow(
                outline_id=outline.id,
                position=row.position,
                level=row.level,
                title="PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM {next}" if row.source == "next" else row.title,
                source=row.source,
            )
            for row in rows
        )
        created = outline.id
    if default:
        set_default_outline(database, created)
    return Changes.to(Topic.REPORTS, label="Lưu đề cương báo cáo", created_id=created)


def set_default_outline(database: Database, outline_id: int | None) -> Changes:
    """Propose this outline for new reports; None goes back to the usual one."""
    with database.unit_of_work("Chọn đề cương mặc định") as session:
        for row in session.scalars(select(OutlineRow).where(OutlineRow.deleted_at.is_(None))):
            row.is_default = row.id == outline_id
    return Changes.to(Topic.REPORTS, label="Chọn đề cương mặc định")


def rename_outline(database: Database, outline_id: int, name: str) -> Changes:
    """Give an outline another name."""
    name = tidy(required_text(name, "Chưa nhập tên đề cương.", "name"))
    with database.unit_of_work("Đổi tên đề cương") as session:
        fetch(session, OutlineRow, outline_id).name = name
    return Changes.to(Topic.REPORTS, label="Đổi tên đề cương")


def change_outline(database: Database, outline_id: int, headings: Sequence[tuple[int, str, str]]) -> Changes:
    """Replace an outline's headings (level, title, source)."""
    with database.unit_of_work("Sửa đề cương") as session:
        for row in session.scalars(
            select(OutlineSectionRow).where(OutlineSectionRow.outline_id == outline_id)
        ):
            session.delete(row)
        session.flush()
        session.add_all(
            OutlineSectionRow(outline_id=outline_id, position=at, level=level, title=title, source=source)
            for at, (level, title, source) in enumerate(headings, start=1)
        )
    return Changes.to(Topic.REPORTS, label="Sửa đề cương")


def trash_outline(database: Database, outline_id: int) -> Changes:
    """Move an outline to the trash; reports made from it stay."""
    trash_row(database, OutlineRow, outline_id, label="Xóa đề cương")
    return Changes.to(Topic.REPORTS, label="Xóa đề cương")
