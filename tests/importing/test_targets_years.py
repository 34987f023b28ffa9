"""Years that stand beside single numbers of one target."""

import pytest

from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.targets import extract_targets
from tests.importing.test_targets_grammar import targets_of

PLAN = (2026, 2030)


def years_of(sentence: str) -> list[tuple[str, int | None, int | None]]:
    return [(str(t.value), t.year_from, t.year_to) for t in targets_of(sentence, years=PLAN)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tỷ lệ hài lòng đạt 97% (2029)", [("97", 2029, 2029)]),
        (
            "Tỷ lệ hài lòng đạt 90% (2026), 95% (năm 2028), 97% (đến năm 2030)",
            [("90", 2026, 2026), ("95", 2028, 2028), ("97", 2026, 2030)],
        ),
        (
            "Hồ sơ trực tuyến: 2026: 80%; 2027: 85%; 2028-2030: 90%",
            [("80", 2026, 2026), ("85", 2027, 2027), ("90", 2028, 2030)],
        ),
        ("Hồ sơ trực tuyến: 2026: 80%, 2027: 85%", [("80", 2026, 2026), ("85", 2027, 2027)]),
        ("Tỷ lệ số hóa đạt 85% (2026-2027)", [("85", 2026, 2027)]),
        ("Số hóa đạt 95% (2030 hồ sơ)", [("95", 2026, 2030), ("2030", 2026, 2030)]),
    ],
)
def test_a_year_beside_a_number_is_its_own(
    sentence: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert years_of(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("Tỷ lệ hồ sơ đúng hạn: 2025: 92%; 2026: 96%", ["Tỷ lệ hồ sơ đúng hạn: 2026: 96%"]),
        (
            "Số hóa hồ sơ: năm 2026 đạt 80%; năm 2027 đạt 85%",
            ["Số hóa hồ sơ: năm 2026 đạt 80%", "Số hóa hồ sơ: năm 2027 đạt 85%"],
        ),
        (
            "Giải ngân: quý II: 45%; quý IV: 100% kế hoạch",
            ["Giải ngân: quý II: 45%", "Giải ngân: quý IV: 100% kế hoạch"],
        ),
        (
            "Chỉ tiêu chính: số hóa đạt 80%; hài lòng đạt 90%",
            ["số hóa đạt 80%", "hài lòng đạt 90%"],
        ),
    ],
)
def test_a_number_with_nothing_but_its_year_keeps_what_it_is_of(sentence: str, texts: list[str]) -> None:
    assert [t.text for t in targets_of(sentence)] == texts


LED = (
    "I. MỤC TIÊU",
    "Năm 2025, phường đạt 97% hồ sơ đúng hạn, xếp thứ 12/30. Năm 2026 phấn đấu:",
    "- Tỷ lệ hồ sơ đúng hạn đạt trên 98%;",
    "- Số hóa 100% hồ sơ.",
)


def read(
    texts: tuple[str, ...], plan: tuple[int, int] = (2026, 2026)
) -> list[tuple[str, int | None, int | None]]:
    source = Source("a.txt", "txt", tuple(Paragraph(text, place) for place, text in enumerate(texts)))
    return [(t.text, t.year_from, t.year_to) for t in extract_targets(outline(source), [], plan)]


def test_the_sentence_before_a_colon_names_the_years_of_what_stands_below() -> None:
    assert read(LED) == [("Tỷ lệ hồ sơ đúng hạn đạt trên 98%", 2026, 2026), ("Số hóa 100% hồ sơ", 2026, 2026)]


def test_what_stands_below_a_year_before_the_plan_is_told() -> None:
    texts = ("I. MỤC TIÊU", "1. Năm 2025:", "- Số hóa 80% hồ sơ.", "2. Năm 2026:", "- Số hóa 100% hồ sơ.")
    assert read(texts) == [("Số hóa 100% hồ sơ", 2026, 2026)]


def test_a_phase_that_begins_before_the_plan_is_of_the_plan_still() -> None:
    texts = ("I. MỤC TIÊU", "1. Giai đoạn 2025-2027:", "- Số hóa 80% hồ sơ.")
    assert read(texts, (2026, 2030)) == [("Số hóa 80% hồ sơ", 2025, 2027)]
