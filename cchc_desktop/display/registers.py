"""The columns of the registers: targets, inspections, initiatives, activities, for screen and paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias, TypeVar

from cchc_desktop.display.columns import (
    Choice,
    Column,
    Editor,
    Tone,
    always,
    date_column,
    no_choices,
    number_column,
    text_column,
)
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
from cchc_desktop.display.target_words import show_measure
from cchc_desktop.display.targets import show_measurement, show_requirement
from cchc_desktop.display.tasks import area_choices
from cchc_desktop.domain.activities import Activity
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.documents import Document
from cchc_desktop.domain.initiatives import RECOGNISED_STAGES, Initiative, Stage
from cchc_desktop.domain.inspections import Finding, FindingState, Inspection, InspectionState
from cchc_desktop.domain.targets import Measure, TargetState, TargetStatus

R = TypeVar("R")
E = TypeVar("E", bound=StrEnum)
Choices: TypeAlias = Callable[[], Sequence[Choice]]

_AREA_ORDER = {area: position for position, area in enumerate(Area)}
_TARGET_TONES = {
    TargetState.MET: Tone.GOOD,
    TargetState.NOT_MET: Tone.ALERT,
    TargetState.AT_RISK: Tone.WARNING,
    TargetState.NO_DATA: Tone.MUTED,
}


def target_tone(status: TargetStatus) -> Tone:
    """The colour that goes with a verdict's words."""
    return _TARGET_TONES.get(status.state, Tone.PLAIN)


def target_columns() -> tuple[Column[TargetStatus], ...]:
    """A target, what it asks for, what was reached, and the verdict."""
    return (
        Column(
            "area",
            "Lĩnh vực",
            lambda s: s.target.area,
            lambda s: AREA_TITLES[s.target.area],
            width=18,
            sort=lambda s: (_AREA_ORDER[s.target.area], s.target.position),
        ),
        text_column("text", "Chỉ tiêu", lambda s: s.target.text, width=44, stretch=True),
        Column(
            "required",
            "Yêu cầu",
            lambda s: show_requirement(s.target.required, s.target.unit),
            lambda s: show_requirement(s.target.required, s.target.unit),
            width=14,
            sort=lambda s: s.target.required.value,
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
            tone=target_tone,
        ),
        Column(
            "measure",
            "Cách đo",
            lambda s: (s.target.measure, s.target.measure_detail),
            lambda s: show_measure(s.target),
            width=20,
        ),
        text_column("where", "Vị trí trong kế hoạch", lambda s: s.target.where, width=14),
    )


_TARGETS_EDITED = {
    "area": Editor.CHOICE,
    "text": Editor.MULTILINE,
    "required": Editor.TEXT,
    "measure": Editor.CHOICE,
    "note": Editor.MULTILINE,
}


_TARGETS_NARROW = {"area": 14, "text": 30, "required": 12, "actual": 15, "state": 15}


def target_screen_columns() -> tuple[Column[TargetStatus], ...]:
    """The columns of the page: those of the paper, edited in place, and the officer's own note."""
    note: Column[TargetStatus] = text_column("note", "Ghi chú", lambda s: s.target.note, width=16)
    choices = {"area": area_choices, "measure": measure_choices}
    return tuple(
        replace(
            column,
            width=_TARGETS_NARROW.get(column.key, column.width),
            editor=_TARGETS_EDITED[column.key],
            editable=always,
            choices=choices.get(column.key, no_choices),
        )
        if column.key in _TARGETS_EDITED
        else replace(column, width=_TARGETS_NARROW.get(column.key, column.width))
        for column in (*target_columns(), note)
    )


def measure_choices() -> tuple[Choice, ...]:
    """The ways to measure a target; inspections by each of their topics, too."""
    plain = [Choice((measure, ""), title) for measure, title in MEASURES.items()]
    topics = [
        Choice((Measure.INSPECTIONS, topic.value), f"{MEASURES[Measure.INSPECTIONS]}: {title.lower()}")
        for topic, title in INSPECTION_TOPICS.items()
    ]
    return (*plain, *topics)


def arranged(columns: Sequence[Column[R]], widths: Mapping[str, int]) -> tuple[Column[R], ...]:
    """The columns as a page lays them out: those named, in that order, as wide as there is room for."""
    by_key = {column.key: column for column in columns}
    return tuple(replace(by_key[key], width=width) for key, width in widths.items())


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
        text_column(
            "title",
            "Cuộc kiểm tra",
            lambda i: i.title,
            width=36,
            stretch=True,
            editable=always,
            multiline=True,
        ),
        _choice_column("kind", "Hình thức", lambda i: i.kind, INSPECTION_KINDS, width=12),
        text_column(
            "topics", "Nội dung", lambda i: ", ".join(INSPECTION_TOPICS[t] for t in i.topics), width=22
        ),
        text_column("units", "Đơn vị được kiểm tra", show_units, width=32, stretch=True),
        date_column("planned_on", "Dự kiến", lambda i: i.planned_on, editable=always),
        date_column("done_on", "Đã kiểm tra", lambda i: i.done_on, editable=always),
        date_column("conclusion_on", "Thông báo kết luận", lambda i: i.conclusion_on, editable=always),
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
        Column("year", "Năm", lambda f: f.year, lambda f: str(f.year), width=7),
        text_column("unit", "Đơn vị", lambda f: f.unit, width=22),
        text_column(
            "text",
            "Tồn tại, hạn chế",
            lambda f: f.text,
            width=36,
            stretch=True,
            editable=always,
            multiline=True,
        ),
        _choice_column("severity", "Mức độ", lambda f: f.severity, SEVERITIES, width=12),
        text_column(
            "remedy",
            "Biện pháp khắc phục",
            lambda f: f.remedy,
            width=28,
            stretch=True,
            editable=always,
            multiline=True,
        ),
        date_column("due_on", "Hạn khắc phục", lambda f: f.due_on, editable=always),
        date_column("closed_on", "Đã khắc phục", lambda f: f.closed_on),
        text_column("proof", "Minh chứng, lý do", lambda f: f.document_name or f.close_reason, width=22),
        text_column("inspection", "Cuộc kiểm tra", lambda f: f.inspection, width=24),
        Column(
            "repeats",
            "Tái diễn",
            lambda f: f.repeats,
            lambda f: f"Năm {f.repeats}" if f.repeats else "",
            width=16,
            tone=lambda f: Tone.WARNING if f.repeats else Tone.PLAIN,
        ),
        Column(
            "state",
            "Tình trạng",
            lambda f: FINDING_STATES[f.state(on, calendar)],
            lambda f: FINDING_STATES[f.state(on, calendar)],
            width=16,
            tone=lambda f: tones.get(f.state(on, calendar), Tone.PLAIN),
        ),
    )


def initiative_columns(units: Choices = no_choices) -> tuple[Column[Initiative], ...]:
    """An initiative, its stage and what it saves; `units` is what the column of units offers."""
    tones = {Stage.REFUSED: Tone.MUTED} | dict.fromkeys(RECOGNISED_STAGES, Tone.GOOD)
    stage = _choice_column("stage", "Giai đoạn", _stage, STAGES, width=14)
    return (
        text_column(
            "title",
            "Tên sáng kiến",
            lambda i: i.title,
            width=40,
            stretch=True,
            editable=always,
            multiline=True,
        ),
        text_column("authors", "Tác giả", lambda i: i.authors, width=20, editable=always),
        _unit_column(lambda i: i.unit_id, lambda i: i.unit, units),
        _choice_column("area", "Lĩnh vực", lambda i: i.area, AREA_TITLES, width=18),
        replace(stage, tone=lambda i: tones.get(i.stage, Tone.PLAIN)),
        date_column("registered_on", "Ngày đăng ký", lambda i: i.registered_on, editable=always),
        date_column("recognised_on", "Ngày công nhận", lambda i: i.recognised_on, editable=always),
        text_column("decision", "Quyết định công nhận", lambda i: i.decision_name, width=22),
        number_column("minutes_saved", "Phút giảm/hồ sơ", lambda i: i.minutes_saved),
        number_column("money_saved", "Đồng giảm/hồ sơ", lambda i: i.money_saved, width=12),
    )


def _stage(initiative: Initiative) -> Stage:
    return initiative.stage


def activity_columns(units: Choices = no_choices) -> tuple[Column[Activity], ...]:
    """An activity, when and where it was held, and its proof; `units` is what the column of units offers."""
    return (
        _choice_column("kind", "Loại", lambda a: a.kind, ACTIVITY_KINDS, width=16),
        text_column(
            "title", "Nội dung", lambda a: a.title, width=40, stretch=True, editable=always, multiline=True
        ),
        date_column("planned_on", "Dự kiến", lambda a: a.planned_on, editable=always),
        date_column("held_on", "Ngày thực hiện", lambda a: a.held_on, editable=always),
        text_column("class_name", "Lớp", lambda a: a.class_name, width=18, editable=always),
        text_column("place", "Địa điểm", lambda a: a.place, width=18, editable=always),
        text_column("channel", "Kênh, hình thức", lambda a: a.channel, width=18, editable=always),
        _unit_column(lambda a: a.unit_id, lambda a: a.unit, units),
        number_column("broadcasts", "Số lần phát", lambda a: a.broadcasts, width=8, editable=always),
        number_column("minutes", "Thời lượng (phút)", lambda a: a.minutes, width=10, editable=always),
        number_column("people", "Số người", lambda a: a.people, width=8, editable=always),
        number_column("hours", "Số giờ", lambda a: a.hours, width=8, editable=always),
        number_column("opinions", "Ý kiến", lambda a: a.opinions, width=8, editable=always),
        number_column("answered", "Đã trả lời", lambda a: a.answered, width=8, editable=always),
        text_column("document", "Văn bản minh chứng", lambda a: a.document_name, width=22),
        text_column("photo", "Ảnh", lambda a: a.photo_name, width=14),
        text_column("link", "Đường dẫn", lambda a: a.link, width=20, editable=always),
        text_column("note", "Ghi chú", lambda a: a.note, width=18, editable=always),
    )


def document_columns() -> tuple[Column[Document], ...]:
    """A document by its four elements, its file, and how often it is used."""
    return (
        text_column("number", "Số, ký hiệu", lambda d: d.number, width=17, editable=always),
        date_column("issued_on", "Ngày ban hành", lambda d: d.issued_on, editable=always),
        text_column("kind", "Loại văn bản", lambda d: d.kind, width=14, editable=always),
        text_column(
            "abstract",
            "Trích yếu",
            lambda d: d.abstract,
            width=36,
            stretch=True,
            editable=always,
            multiline=True,
        ),
        text_column("issuer", "Cơ quan ban hành", lambda d: d.issuer, width=22, editable=always),
        text_column("file_name", "Tệp", lambda d: d.file_name, width=18),
        number_column("used", "Số chỗ dùng", lambda d: d.used, width=8),
        text_column("note", "Ghi chú", lambda d: d.note, width=16, editable=always),
    )


def _unit_column(unit_id: Callable[[R], int | None], name: Callable[[R], str], units: Choices) -> Column[R]:
    return Column(
        "unit_id", "Đơn vị", unit_id, name, width=18, editor=Editor.CHOICE, choices=units, editable=always
    )


def _choice_column(
    key: str, title: str, value: Callable[[R], E], words: Mapping[E, str], *, width: int
) -> Column[R]:
    """A column whose codes are read as words and chosen from a list."""
    choices = tuple(Choice(code, text) for code, text in words.items())
    return Column(
        key,
        title,
        value,
        lambda row: words[value(row)],
        width=width,
        editor=Editor.CHOICE,
        choices=lambda: choices,
        editable=always,
    )
