"""The demo's inspections: planned, held, with their chain of papers and what was found."""

from collections.abc import Callable, Mapping
from datetime import date

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.inspections import Inspection, InspectionKind, Severity, Topic
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.demo_plan import CENTRE, YEAR
from cchc_desktop.services.documents import list_documents
from cchc_desktop.services.findings import add_finding, change_finding
from cchc_desktop.services.inspection_documents import attach_document
from cchc_desktop.services.inspections import (
    NewInspection,
    change_inspection,
    list_inspections,
    plan_inspection,
)

Paper = Callable[[str, date, str, str], int]

_SECOND = "Kiểm tra cải cách hành chính quý II"
_THIRD = "Kiểm tra cải cách hành chính quý III"
_PAPERS = {
    _SECOND: (
        (
            "decision",
            "88/QĐ-UBND",
            date(2026, 5, 6),
            "Quyết định",
            "Thành lập Tổ kiểm tra cải cách hành chính",
        ),
        ("minutes", "01/BB-TKT", date(2026, 5, 14), "Biên bản", "Kiểm tra cải cách hành chính quý II"),
        (
            "conclusion",
            "34/TB-UBND",
            date(2026, 5, 20),
            "Thông báo",
            "Kết luận kiểm tra cải cách hành chính quý II",
        ),
        ("report", "46/BC-TKT", date(2026, 5, 22), "Báo cáo", "Kết quả kiểm tra cải cách hành chính quý II"),
    ),
    _THIRD: (("minutes", "03/BB-TKT", date(2026, 9, 3), "Biên bản", "Kiểm tra cải cách hành chính quý III"),),
}


def record_inspections(
    database: Database,
    plan_id: int,
    units: Mapping[str, Unit],
    paper: Paper,
    go_to: Callable[[date], None],
) -> None:
    """Plan and hold the year's inspections, with their papers and findings; `paper` registers a document."""
    visits = (
        (
            _SECOND,
            (CENTRE,),
            date(2026, 5, 14),
            InspectionKind.PERIODIC,
            (Topic.CCHC, Topic.TTHC),
        ),
        (
            "Kiểm tra kỷ luật, kỷ cương đột xuất",
            ("Trạm Y tế xã Suối Mây",),
            date(2026, 7, 9),
            InspectionKind.UNANNOUNCED,
            (Topic.DISCIPLINE,),
        ),
        (
            _THIRD,
            ("Phòng Kinh tế", CENTRE),
            date(2026, 9, 3),
            InspectionKind.PERIODIC,
            (Topic.CCHC, Topic.CULTURE),
        ),
    )
    for title, names, day, kind, topics in visits:
        go_to(day)
        ids = tuple(units[name].id for name in names)
        plan_inspection(
            database,
            NewInspection(
                YEAR,
                title,
                ids,
                kind,
                topics,
                planned_on=day,
                done_on=day,
                team="Tổ kiểm tra theo QĐ 88/QĐ-UBND",
                plan_id=plan_id,
            ),
        )
    coming = ("Trường THCS Suối Mây", "Công an xã")
    plan_inspection(
        database,
        NewInspection(
            YEAR,
            "Kiểm tra dân chủ ở cơ sở quý IV",
            tuple(units[n].id for n in coming),
            InspectionKind.COMBINED,
            (Topic.DEMOCRACY, Topic.CCHC),
            planned_on=date(2026, 11, 26),
            plan_id=plan_id,
        ),
    )
    by_title = {inspection.title: inspection for inspection in list_inspections(database, YEAR)}
    _attach_papers(database, by_title, paper, go_to)
    _record_findings(database, by_title, units, go_to)


def _attach_papers(
    database: Database, by_title: Mapping[str, Inspection], paper: Paper, go_to: Callable[[date], None]
) -> None:
    """The whole chain of the first inspection, half of another: what is lacking is seen, too."""
    plan = next(known.id for known in list_documents(database) if known.number == "27/KH-UBND")
    for title, papers in _PAPERS.items():
        attach_document(database, by_title[title].id, plan, "plan")
        for role, number, day, kind, abstract in papers:
            go_to(day)
            attach_document(database, by_title[title].id, paper(number, day, kind, abstract), role)


def _record_findings(
    database: Database,
    by_title: Mapping[str, Inspection],
    units: Mapping[str, Unit],
    go_to: Callable[[date], None],
) -> None:
    second = by_title[_SECOND]
    go_to(date(2026, 5, 20))
    closed = add_finding(
        database,
        second.id,
        unit_id=units[CENTRE].id,
        text="Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả",
        remedy="Bổ sung sổ, phân công người kiểm tra",
    )
    change_finding(
        database,
        closed.created_id or 0,
        {"closed_on": date(2026, 6, 1), "close_reason": "Đã bổ sung, tổ kiểm tra xác nhận"},
    )
    third = by_title[_THIRD]
    go_to(date(2026, 9, 25))
    change_inspection(database, third.id, {"conclusion_on": date(2026, 9, 25)})
    add_finding(
        database,
        third.id,
        unit_id=units["Phòng Kinh tế"].id,
        text="Chưa cập nhật hồ sơ công việc trên hệ thống điện tử",
        severity=Severity.SERIOUS,
        remedy="Cập nhật đủ hồ sơ từ quý II",
    )
