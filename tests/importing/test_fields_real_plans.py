"""The fields, duties and unit names of the three real plans, in each of their formats."""

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.importing.draft import DraftPlan
from cchc_desktop.importing.fields import extract_fields
from cchc_desktop.importing.obligations import extract_obligations
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.readers import read_source
from cchc_desktop.importing.units import UnitNames

PLANS = Path(__file__).resolve().parents[3] / "shared" / "plans"

pytestmark = [
    pytest.mark.real_plans,
    pytest.mark.skipif(
        not PLANS.is_dir(), reason="the real plans (shared/plans beside the project) are absent"
    ),
]
FORMATS = pytest.mark.parametrize("ending", ["docx", "pdf", "txt"])


def read(name: str) -> DraftPlan:
    source = read_source(PLANS / name)
    return extract_fields(source, outline(source))


@FORMATS
def test_thuong_xuan_gives_number_and_date_from_its_annex(ending: str) -> None:
    plan = read(f"thuong-xuan-2026.{ending}")
    assert (plan.commune, plan.province, plan.number) == ("Thường Xuân", "Thanh Hóa", "09/KH-UBND")
    assert (plan.date, plan.year_from, plan.year_to) == (date(2026, 1, 10), 2026, 2026)
    assert [base.split(" ngày ")[0] for base in plan.legal_bases] == ["Kế hoạch số 257/KH-UBND"]
    assert plan.signer is not None
    assert (plan.signer.authority, plan.signer.position) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert (len(plan.recipients), plan.recipients[0], plan.recipients[-1]) == (
        7,
        "UBND tỉnh (b/c)",
        "Lưu: VT, VHXH",
    )


@FORMATS
def test_hung_thang_keeps_its_blank_number_and_takes_the_annexes_date(ending: str) -> None:
    plan = read(f"hung-thang-2026.{ending}")
    assert (plan.commune, plan.province, plan.number) == ("Hùng Thắng", "Hải Phòng", None)
    assert (plan.date, plan.date_text) == (date(2026, 1, 14), "ngày 14/01/2026")
    assert plan.title == "Cải cách hành chính nhà nước năm 2026 trên địa bàn xã Hùng Thắng"
    assert len(plan.recipients) == 5


@FORMATS
def test_tan_doan_without_letterhead_still_tells_its_commune_year_and_references(ending: str) -> None:
    plan = read(f"tan-doan-2025.{ending}")
    assert (plan.commune, plan.province, plan.year_from) == ("Tân Đoàn", "Lạng Sơn", 2025)
    assert (plan.number, plan.date, plan.date_text) == (None, None, None)
    assert len(plan.legal_bases) == 4
    assert len(plan.recipients) == 8
    assert plan.signer is not None
    assert plan.signer.position == "PHÓ CHỦ TỊCH"


@FORMATS
@pytest.mark.parametrize(
    ("name", "duties"),
    [
        (
            "thuong-xuan-2026",
            [
                ("collect", "quarterly", "trong ngày 07 của tháng cuối quý"),
                ("collect", "yearly", "trong ngày 07 của tháng cuối quý"),
            ],
        ),
        ("hung-thang-2026", [("collect", "yearly", "trước ngày 10/12")]),
        ("tan-doan-2025", []),
    ],
)
def test_reporting_duties(name: str, duties: list[tuple[str, str, str]], ending: str) -> None:
    found = extract_obligations(outline(read_source(PLANS / f"{name}.{ending}")))
    assert [(duty.direction, duty.cycle, duty.due_text) for duty in found] == duties
    assert {duty.receiver for duty in found} <= {"Phòng Văn hóa - Xã hội"}


@pytest.mark.parametrize(
    "ending", ["docx", "txt"]
)  # a PDF's cells are whole only after the page breaks are mended
def test_the_leads_of_thuong_xuan_are_four_units(ending: str) -> None:
    source = read_source(PLANS / f"thuong-xuan-2026.{ending}")
    cells = [row[3].text for table in source.tables() for row in table.rows if table.width == 6]
    whole = [
        cell
        for cell in cells
        if cell.startswith(("Phòng", "Văn phòng", "Trung tâm")) and "Xã" not in cell[-3:]
    ]
    assert {unit.name for unit in UnitNames().groups(whole)} == {
        "Văn phòng HĐND và UBND",
        "Phòng Văn hóa - Xã hội",
        "Phòng Kinh tế",
        "Trung tâm Phục vụ hành chính công",
    }
