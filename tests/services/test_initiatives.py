"""The register of initiatives over a real data file, and its one-page description."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.initiatives import Initiative, Stage
from cchc_desktop.domain.office import Commune
from cchc_desktop.errors import RuleError
from cchc_desktop.reports.initiatives import initiative_sheet
from cchc_desktop.reports.save import save
from cchc_desktop.services.history import undo
from cchc_desktop.services.initiatives import (
    change_initiative,
    list_initiatives,
    register_initiative,
    trash_initiative,
)
from tests.conftest import FixedClock

DAY = date(2026, 8, 28)


@pytest.fixture
def idea(database: Database) -> int:
    return register_initiative(database, year=2026, title="Hẹn giờ nộp hồ sơ").created_id or 0


def only(database: Database) -> Initiative:
    [found] = list_initiatives(database, 2026)
    return found


def test_it_begins_as_an_idea_or_as_registered(database: Database, idea: int) -> None:
    assert only(database).stage is Stage.IDEA
    register_initiative(database, year=2025, title="Mã QR tra cứu", registered_on=date(2025, 3, 5))
    assert list_initiatives(database, 2025)[0].stage is Stage.REGISTERED


def test_a_recognised_stage_needs_its_day(database: Database, idea: int) -> None:
    with pytest.raises(RuleError) as refused:
        change_initiative(database, idea, {"stage": Stage.RECOGNISED})
    assert refused.value.fields == ("recognised_on",)
    assert only(database).stage is Stage.IDEA


def test_the_day_of_recognition_brings_the_stage(database: Database, idea: int) -> None:
    change_initiative(database, idea, {"recognised_on": DAY})
    assert only(database).stage is Stage.RECOGNISED
    change_initiative(database, idea, {"stage": Stage.REPLICATED})
    change_initiative(database, idea, {"recognised_on": date(2026, 8, 29)})
    assert only(database).stage is Stage.REPLICATED


def test_a_refused_one_stays_refused(database: Database, idea: int) -> None:
    change_initiative(database, idea, {"stage": Stage.REFUSED})
    change_initiative(database, idea, {"recognised_on": DAY})
    assert not only(database).recognised(DAY)


def test_cases_are_counted_in_whole_numbers(database: Database, idea: int) -> None:
    change_initiative(database, idea, {"cases_per_year": Decimal(1200)})
    assert only(database).cases_per_year == 1200
    with pytest.raises(RuleError):
        change_initiative(database, idea, {"cases_per_year": Decimal("0.5")})


def test_the_trash_gives_back(database: Database, idea: int) -> None:
    trash_initiative(database, idea)
    assert list_initiatives(database, 2026) == []
    undo(database)
    assert only(database).id == idea


def test_the_description_says_what_is_saved_and_what_is_unknown(tmp_path: Path, clock: FixedClock) -> None:
    initiative = Initiative(
        1,
        2026,
        "Hẹn giờ nộp hồ sơ",
        authors="Hà Thị Mơ",
        unit="Trung tâm Phục vụ hành chính công",
        solution="Nhắn tin hẹn giờ.",
        minutes_before=Decimal(45),
        minutes_after=Decimal(20),
        cases_per_year=1200,
    )
    sheet = initiative_sheet(initiative, Commune(name="Suối Ngà"), on=date(2026, 5, 20), created=clock())
    path = tmp_path / "mô tả.docx"
    save(sheet, path)
    import docx  # noqa: PLC0415 - only this test reads the file back

    paper = docx.Document(str(path))
    words = [p.text for p in paper.paragraphs]
    words += [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    text = "\n".join(words)
    for wanted in ("BẢN MÔ TẢ SÁNG KIẾN", "Hà Thị Mơ", "Nhắn tin hẹn giờ.", "25", "30.000 phút mỗi năm"):
        assert wanted in text
    assert text.count("chưa có số liệu") == 3
