"""Figures of a period bear a day: one rule says which of them a report, its targets and its forms count."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.reports.cchc import CchcReport, cchc_report
from cchc_desktop.reports.facts import ReportData
from cchc_desktop.reports.outline import default_outline
from cchc_desktop.reports.stale import stale_notes
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.dossiers import set_form_day
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.report_data import report_data
from cchc_desktop.services.report_files import save_document
from cchc_desktop.services.service_figures import change_service_figure


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("year")
    [plan] = save_document(sample_plan(), folder, "2026", ("docx",))
    database = open_office(folder / "xa.cchc")
    fill_sample(database, plan)
    database.close()
    return folder / "xa.cchc"


@pytest.fixture
def office(sample: Path, tmp_path: Path) -> Iterator[Database]:
    shutil.copyfile(sample, tmp_path / "xa.cchc")
    database = open_office(tmp_path / "xa.cchc")
    yield database
    database.close()


def made(database: Database, period: str, on: date) -> tuple[ReportData, CchcReport]:
    found = parse_period(period)
    data = report_data(database, found, on)
    return data, cchc_report(data, default_outline(found), created=database.clock())


def facts(report: CchcReport) -> dict[str, str]:
    return {fact.key: fact.text for fact in report.facts}


def online(data: ReportData) -> tuple[int | None, int | None]:
    [found] = [s.measurement for s in data.targets if s.target.measure == "dossiers_online"]
    return (None, None) if found is None else (found.numerator, found.denominator)


def test_a_form_dated_after_the_report_counts_nowhere_in_it_and_is_named(office: Database) -> None:
    data, report = made(office, "2026", date(2026, 11, 22))
    assert online(data) == (1052, 1340)
    shown = facts(report)
    assert "dossiers.online_share" not in shown
    assert "BM3.3" not in shown
    assert "BM7.3" not in shown
    text = "\n".join(section.text for section in report.sections)
    assert "1.740" not in text
    assert "chưa có số liệu của cả kỳ (biểu II.06a mới có đến hết tháng 9)." in text
    words = "ngày chốt số liệu (14/12/2026) sau ngày lập báo cáo nên không tính vào báo cáo"
    [missing] = [gap for gap in report.gaps if "Biểu II.06a quý IV" in gap.text]
    assert words in missing.text
    assert missing.entity == "dossier_count"
    places = [note.where for note in stale_notes(report, data) if words[1:] in note.text]
    assert places == ["Biểu II.06a quý IV năm 2026", "Chỉ số phục vụ quý IV năm 2026"]


def test_the_same_form_dated_today_counts_everywhere_in_the_report(office: Database) -> None:
    today = date(2026, 11, 22)
    set_form_day(office, "2026-Q4", today)
    change_service_figure(office, "2026-Q4", {"as_of": today})
    data, report = made(office, "2026", today)
    assert online(data) == (1392, 1740)
    assert facts(report)["dossiers.online_share"] == "80%"
    assert not data.later


@pytest.mark.parametrize(("taken", "made_on"), [("2026-03-31", "2026-04-02"), ("2026-03-10", "2026-03-10")])
def test_a_form_taken_after_its_data_closed_counts_in_text_and_target(
    office: Database, taken: str, made_on: str
) -> None:
    set_form_day(office, "2026-Q1", date.fromisoformat(taken))
    data, report = made(office, "2026-Q1", date.fromisoformat(made_on))
    assert facts(report)["dossiers.arrived"] == "420"
    assert online(data) == (300, 420)
    later, _report = made(office, "2026-H1", date(2026, 6, 20))
    assert online(later)[1] == 902


def test_what_was_taken_after_a_period_and_its_report_is_not_told_in_it(office: Database) -> None:
    data, _report = made(office, "2026-Q1", date(2026, 3, 16))
    assert online(data) == (300, 420)
    assert not data.later
