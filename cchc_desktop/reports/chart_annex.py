"""The report's charts: tasks per area, targets against what was reached, units inspected."""

from collections.abc import Iterator
from decimal import Decimal

from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.numbers import shown_against
from cchc_desktop.domain.targets import Shape, TargetStatus
from cchc_desktop.reports.document import Chart, Series
from cchc_desktop.reports.facts import ReportData
from cchc_desktop.reports.prose import upper_first
from cchc_desktop.reports.sections_results import done_tasks

# As many as one page takes beside the other charts.
_MOST_TARGETS = 10
_LABEL = 70


def report_charts(data: ReportData) -> tuple[Chart, ...]:
    """The charts that the data has something for."""
    return (*_progress(data), *_targets(data), *_coverage(data))


def _progress(data: ReportData) -> Iterator[Chart]:
    areas = [area for area in Area if data.of_area(area)]
    if not areas:
        return
    given = [data.of_area(area) for area in areas]
    finished = {task.id for task in done_tasks(data)}
    done = [[task for task in tasks if task.id in finished] for tasks in given]
    yield Chart(
        "Tiến độ thực hiện nhiệm vụ theo lĩnh vực",
        tuple(_short(_area_name(data, area)) for area in areas),
        (
            Series("Số nhiệm vụ được giao", tuple(Decimal(len(tasks)) for tasks in given)),
            Series("Số nhiệm vụ đã hoàn thành", tuple(Decimal(len(tasks)) for tasks in done)),
        ),
    )


def _area_name(data: ReportData, area: Area) -> str:
    """As the plan titles it; a title in capitals is too loud beside a bar."""
    title = data.plan.area_title(area)
    return AREA_TITLES[area] if title.isupper() else title


def _targets(data: ReportData) -> Iterator[Chart]:
    """Rates alone: counts, ranks and levels have no common scale."""
    rates = [status for status in data.targets if _is_drawn(status)][:_MOST_TARGETS]
    if not rates:
        return
    yield Chart(
        "Chỉ tiêu và kết quả đạt được",
        tuple(_short(status.target.text) for status in rates),
        (
            Series("Chỉ tiêu", tuple(status.target.required.value for status in rates)),
            Series("Kết quả", tuple(_reached(status) for status in rates)),
        ),
        "%",
        Decimal(100),
    )


def _is_drawn(status: TargetStatus) -> bool:
    required = status.target.required.value
    return status.target.shape is Shape.RATE and required is not None and 0 <= required <= 100


def _reached(status: TargetStatus) -> Decimal | None:
    if status.measurement is None:
        return None
    return shown_against(status.measurement.value, status.target.required.value)


def _coverage(data: ReportData) -> Iterator[Chart]:
    cover = data.coverage
    if not cover.denominator:
        return
    planned = sum(unit.id in cover.planned_ids - cover.inspected_ids for unit in cover.units)
    yield Chart(
        "Số cơ quan, đơn vị được kiểm tra",
        ("Thuộc phạm vi kiểm tra", "Đã kiểm tra", "Còn lịch kiểm tra"),
        (Series("Đơn vị", tuple(Decimal(n) for n in (cover.denominator, cover.numerator, planned))),),
    )


def _short(text: str) -> str:
    """A label of at most two or three lines, cut between words."""
    text = upper_first(text)
    if len(text) <= _LABEL:
        return text
    return text[:_LABEL].rsplit(" ", 1)[0].rstrip(" ,;.") + "…"
