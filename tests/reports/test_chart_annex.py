"""The annex of charts: true figures, only where there are any, the annual report's by itself."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import docx

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.targets import (
    Comparator,
    Measurement,
    Requirement,
    Shape,
    Target,
    TargetState,
    TargetStatus,
)
from cchc_desktop.domain.tasks import Product
from cchc_desktop.reports.cchc import cchc_report
from cchc_desktop.reports.chart_annex import report_charts
from cchc_desktop.reports.charts import chart_svg
from cchc_desktop.reports.docx import write_docx
from cchc_desktop.reports.facts import ReportData
from cchc_desktop.reports.outline import default_outline
from cchc_desktop.reports.pdf import write_pdf
from cchc_desktop.reports.readback import check_docx, check_pdf
from tests.reports.sample import CREATED
from tests.reports.test_sections import UNITS, report_data, task


def rate(number: int, required: int, actual: Fraction | None) -> TargetStatus:
    target = Target(
        number,
        1,
        number,
        Area.THE_CHE,
        f"Tỷ lệ hồ sơ giải quyết đúng hạn loại {number}",
        Shape.RATE,
        Requirement(Comparator.GE, Decimal(required)),
        "%",
    )
    measured = None if actual is None else Measurement(actual)
    return TargetStatus(target, measured, TargetState.NOT_MET, (date(2026, 1, 1), date(2026, 12, 31)))


def full(code: str = "2026") -> ReportData:
    paper = Product(1, "Báo cáo", date(2026, 7, 5), 3, "Báo cáo số 62/BC-UBND ngày 05/07/2026")
    return report_data(
        code,
        tasks=(task(1, "Rà soát văn bản", products=(paper,)), task(2, "Tập huấn", area=Area.CHI_DAO)),
        targets=(rate(1, 95, Fraction(9499, 100)), rate(2, 90, None)),
        coverage=Coverage(UNITS, frozenset({1, 2, 3}), frozenset({3, 4})),
    )


def test_the_charts_show_the_reports_own_figures() -> None:
    progress, targets, coverage = report_charts(full())
    assert [[str(v) for v in series.values] for series in progress.series] == [["1", "1"], ["0", "1"]]
    # 94,99% is not rounded up to the 95% that it missed.
    assert targets.series[1].values == (Decimal("94.99"), None)
    assert coverage.series[0].values == (Decimal(11), Decimal(3), Decimal(1))


def test_without_data_there_is_no_chart_and_no_annex() -> None:
    empty = report_data("2026", coverage=Coverage((), frozenset(), frozenset()))
    assert report_charts(empty) == ()
    report = cchc_report(empty, default_outline(empty.period), created=CREATED)
    assert len(report.document.annexes) == 3


def test_only_the_annual_report_has_charts_unless_asked(tmp_path: Path) -> None:
    for code, asked, drawn in (
        ("2026", None, True),
        ("2026", False, False),
        ("2026-Q3", None, False),
        ("2026-Q3", True, True),
    ):
        data = full(code)
        document = cchc_report(data, default_outline(data.period), created=CREATED, charts=asked).document
        titles = [annex.title for annex in document.annexes]
        assert ("BIỂU ĐỒ KẾT QUẢ THỰC HIỆN" in titles) is drawn


def test_charts_stand_in_word_and_pdf_and_on_the_screen(tmp_path: Path) -> None:
    data = full()
    document = cchc_report(data, default_outline(data.period), created=CREATED).document
    write_docx(document, tmp_path / "a.docx")
    write_pdf(document, tmp_path / "a.pdf")
    check_docx(document, tmp_path / "a.docx")
    check_pdf(document, tmp_path / "a.pdf")
    assert len(docx.Document(str(tmp_path / "a.docx")).inline_shapes) == 3
    assert all("<svg" in chart_svg(chart) for chart in report_charts(data))


def test_ten_long_targets_still_fit_one_page(tmp_path: Path) -> None:
    many = tuple(rate(number, 90, Fraction(91)) for number in range(1, 30))
    long = tuple(replace(s, target=replace(s.target, text=s.target.text + " và nhóm khác" * 9)) for s in many)
    data = replace(full(), targets=long)
    assert len(report_charts(data)[1].labels) == 10
    write_pdf(cchc_report(data, default_outline(data.period), created=CREATED).document, tmp_path / "a.pdf")
