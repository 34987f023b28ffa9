"""The headings of one draft: renamed, added, moved, removed."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.reporting import ReportSectionRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.services.edit import required_text
from cchc_desktop.services.reports import open_section, refuse_frozen


def rename_section(database: Database, section_id: int, title: str) -> Changes:
    """Give a heading another title."""
    title = tidy(required_text(title, "Chưa nhập tên mục.", "title"))
    with database.unit_of_work("Đổi tên mục báo cáo") as session:
        open_section(session, section_id).title = title
    return Changes.to(Topic.REPORTS, label="Đổi tên mục báo cáo")


def add_section(
    database: Database, report_id: int, title: str, *, level: int = 2, after_id: int | None = None
) -> Changes:
    """Add a heading of the officer's own after another one, or at the end."""
    title = tidy(required_text(title, "Chưa nhập tên mục.", "title"))
    with database.unit_of_work("Thêm mục báo cáo") as session:
        refuse_frozen(session, report_id)
        rows = _section_rows(session, report_id)
        at = next((i for i, row in enumerate(rows, start=1) if row.id == after_id), len(rows))
        row = ReportSectionRow(report_id=report_id, position=at + 1, level=level, title=title)
        session.add(row)
        rows.insert(at, row)
        _number(rows)
        session.flush()
        created = row.id
    return Changes.to(Topic.REPORTS, label="Thêm mục báo cáo", created_id=created)


def move_section(database: Database, section_id: int, step: int) -> Changes:
    """Move a heading up (-1) or down (+1); a chapter takes its parts along."""
    with database.unit_of_work("Chuyển mục báo cáo") as session:
        row = open_section(session, section_id)
        rows = _section_rows(session, row.report_id)
        blocks = _blocks(rows, row.level)
        at = next(i for i, block in enumerate(blocks) if block[0] is row)
        to = at + step
        if 0 <= to < len(blocks) and not (row.level > 1 and blocks[to][0].level == 1):
            blocks[at], blocks[to] = blocks[to], blocks[at]
            _number([r for block in blocks for r in block])
    return Changes.to(Topic.REPORTS, label="Chuyển mục báo cáo")


def _blocks(rows: list[ReportSectionRow], level: int) -> list[list[ReportSectionRow]]:
    """Rows that move together: a heading of `level` or above, with what stands under it."""
    blocks: list[list[ReportSectionRow]] = []
    for row in rows:
        if row.level <= level or not blocks:
            blocks.append([row])
        else:
            blocks[-1].append(row)
    return blocks


def remove_section(database: Database, section_id: int) -> Changes:
    """Take a heading and its text out of a report."""
    with database.unit_of_work("Xóa mục báo cáo") as session:
        row = open_section(session, section_id)
        report_id = row.report_id
        session.delete(row)
        session.flush()
        _number(_section_rows(session, report_id))
    return Changes.to(Topic.REPORTS, label="Xóa mục báo cáo")


def _section_rows(session: Session, report_id: int) -> list[ReportSectionRow]:
    return list(
        session.scalars(
            select(ReportSectionRow)
            .where(ReportSectionRow.report_id == report_id)
            .order_by(ReportSectionRow.position, ReportSectionRow.id)
        )
    )


def _number(rows: Sequence[ReportSectionRow]) -> None:
    for at, row in enumerate(rows, start=1):
        row.position = at
