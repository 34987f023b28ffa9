"""The columns of the registers: targets, inspections, initiatives, activities, for screen and paper."""

from datetime import date

from cchc_desktop.display.columns import Column, Tone, date_column, number_column, text_column
from cchc_desktop.display.labels import (
    ACTIVITY_KINDS,
    FINDING_STATES,
    INSPECTION_KINDS,
    INSPECTION_STATES,
    INSPECTION_TOPICS,
    MEASURES,
    SEVERITIES,
    STAGES,
    TARGET_STATES,
)
from cchc_desktop.display.targets import show_measurement, show_requirement
from cchc_desktop.domain.activities import Activity
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.initiatives import Initiative
from cchc_desktop.domain.inspections import Finding, FindingState, Inspection, InspectionState
from cchc_desktop.domain.targets import TargetState, TargetStatus

_AREA_ORDER = {area: position for position, area in enumerate(Area)}
_TARGET_TONES = {
    TargetState.MET: Tone.GOOD,
    TargetState.NOT_MET: Tone.ALERT,
    TargetState.AT_RISK: Tone.WARNING,
    TargetState.NO_DATA: Tone.MUTED,
}


def target_columns() -> tuple[Column[TargetStatus], ...]:
    """A target, what it asks for, what was reached, and the verdict."""
    return (
        Column(
            "area",
            "Lĩnh vực",
            lambda s: AREA_TITLES[s.target.area],
            lambda s: AREA_TITLES[s.target.area],
            width=18,
            sort=lambda s: (_AREA_ORDER[s.target.area], s.target.position),
        ),
        text_column("text", "Chỉ tiêu", lambda s: s.target.text, width=44, stretch=True),
        Column(
            "required",
            "Yêu cầu",
            lambda s: s.target.required.value,
            lambda s: show_requirement(s.target.required, s.target.unit),
            width=14,
        ),
        Column(
            "actual",
            "Kết quả",
            lambda s: s.measurement.value if s.measurement else None,
            lambda s: s.explanation or show_measurement(s.measurement, s.target),
            width=18,
        ),
        Column(
            "state",
            "Đánh giá",
            lambda s: TARGET_STATES[s.state],
            lambda s: TARGET_STATES[s.state],
            width=16,
            tone=lambda s: _TARGET_TONES.get(s.state, Tone.PLAIN),
        ),
        text_column("measure", "Cách đo", lambda s: MEASURES[s.target.measure], width=20),
        text_column("where", "Vị trí trong kế hoạch", lambda s: s.target.where, width=14),
    )


def show_units(inspection: Inspection) -> str:
    """The inspected units, those not visited yet in brackets."""
    return "; ".join(
        visit.unit if visit.visited_on or inspection.done_on else f"({visit.unit})"
        for visit in inspection.visits
    )


def inspection_columns(on: date) -> tuple[Column[Inspection], ...]:
    """An inspection, its units, its days and its findings."""
    tones = {InspectionState.OVERDUE: Tone.ALERT, InspectionState.DONE: Tone.GOOD}
    return (
        text_column("title", "Cuộc kiểm tra", lambda i: i.title, width=36, stretch=True),
        text_column("kind", "Hình thức", lambda i: INSPECTION_KINDS[i.kind], width=12),
        text_column(
            "topics", "Nội dung", lambda i: ", ".join(INSPECTION_TOPICS[t] for t in i.topics), width=22
        ),
        text_column("units", "Đơn vị được kiểm tra", show_units, width=32, stretch=True),
        date_column("planned_on", "Dự kiến", lambda i: i.planned_on),
        date_column("done_on", "Đã kiểm tra", lambda i: i.done_on),
        date_column("conclusion_on", "Thông báo kết luận", lambda i: i.conclusion_on),
        number_column("findings_total", "Tồn tại", lambda i: i.findings_total, width=8),
        number_column("findings_open", "Chưa khắc phục", lambda i: i.findings_open, width=10),
        Column(
            "state",
            "Tình trạng",
            lambda i: INSPECTION_STATES[i.state(on)],
            lambda i: INSPECTION_STATES[i.state(on)],
            width=16,
            tone=lambda i: tones.get(i.state(on), Tone.PLAIN),
        ),
    )


def finding_columns(on: date, calendar: WorkCalendar) -> tuple[Column[Finding], ...]:
    """A finding, its remedy and how it stands."""
    tones = {FindingState.OVERDUE: Tone.ALERT, FindingState.CLOSED: Tone.GOOD}
    return (
        text_column("unit", "Đơn vị", lambda f: f.unit, width=22),
        text_column("text", "Tồn tại, hạn chế", lambda f: f.text, width=36, stretch=True),
        text_column("severity", "Mức độ", lambda f: SEVERITIES[f.severity], width=12),
        text_column("remedy", "Biện pháp khắc phục", lambda f: f.remedy, width=28, stretch=True),
        date_column("due_on", "Hạn khắc phục", lambda f: f.due_on),
        date_column("closed_on", "Đã khắc phục", lambda f: f.closed_on),
        text_column("proof", "Minh chứng, lý do", lambda f: f.document_name or f.close_reason, width=22),
        text_column("inspection", "Cuộc kiểm tra", lambda f: f.inspection, width=24),
        Column(
            "state",
            "Tình trạng",
            lambda f: FINDING_STATES[f.state(on, calendar)],
            lambda f: FINDING_STATES[f.state(on, calendar)],
            width=16,
            tone=lambda f: tones.get(f.state(on, calendar), Tone.PLAIN),
        ),
    )


def initiative_columns() -> tuple[Column[Initiative], ...]:
    """An initiative, its stage and what it saves."""
    return (
        text_column("title", "Tên sáng kiến", lambda i: i.title, width=40, stretch=True),
        text_column("authors", "Tác giả", lambda i: i.authors, width=20),
        text_column("unit", "Đơn vị", lambda i: i.unit, width=20),
        text_column("area", "Lĩnh vực", lambda i: AREA_TITLES[i.area], width=18),
        text_column("stage", "Giai đoạn", lambda i: STAGES[i.stage], width=14),
        date_column("registered_on", "Ngày đăng ký", lambda i: i.registered_on),
        date_column("recognised_on", "Ngày công nhận", lambda i: i.recognised_on),
        text_column("decision", "Quyết định công nhận", lambda i: i.decision_name, width=22),
        number_column("minutes_saved", "Phút giảm/hồ sơ", lambda i: i.minutes_saved),
        number_column("money_saved", "Đồng giảm/hồ sơ", lambda i: i.money_saved, width=12),
    )


def activity_columns() -> tuple[Column[Activity], ...]:
    """An activity, when and where it was held, and its proof."""
    return (
        text_column("kind", "Loại", lambda a: ACTIVITY_KINDS[a.kind], width=16),
        text_column("title", "Nội dung", lambda a: a.title, width=40, stretch=True),
        date_column("planned_on", "Dự kiến", lambda a: a.planned_on),
        date_column("held_on", "Ngày thực hiện", lambda a: a.held_on),
        text_column("place", "Địa điểm", lambda a: a.place, width=18),
        text_column("channel", "Kênh, hình thức", lambda a: a.channel, width=18),
        text_column("unit", "Đơn vị", lambda a: a.unit, width=18),
        number_column("people", "Số người", lambda a: a.people, width=8),
        number_column("hours", "Số giờ", lambda a: a.hours, width=8),
        text_column("document", "Văn bản minh chứng", lambda a: a.document_name, width=22),
        text_column("link", "Đường dẫn", lambda a: a.link, width=20),
    )
