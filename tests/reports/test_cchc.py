"""The report as a paper: headings, who receives it, annexes that agree with the body, words left over."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.domain.tasks import Progress, ProgressKind
from cchc_desktop.reports.cchc import CchcReport, cchc_report
from cchc_desktop.reports.facts import Given, ReportData, Section
from cchc_desktop.reports.forms import FORMS
from cchc_desktop.reports.outline import default_outline
from cchc_desktop.reports.readback import expected_texts
from cchc_desktop.reports.stale import StaleNote, stale_notes
from tests.reports.test_sections import report_data, task

CREATED = datetime(2026, 9, 16, 8)  # noqa: DTZ001 - as file formats want it


def made(data: ReportData, outline: tuple[Section, ...] | None = None) -> CchcReport:
    return cchc_report(data, outline or default_outline(data.period), created=CREATED)


def test_headings_are_numbered_and_the_next_period_is_named() -> None:
    report = made(report_data("2026-9M"))
    headings = [section.heading for section in report.sections]
    assert headings[0] == "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH"
    assert headings[8] == "2. Cải cách thủ tục hành chính"
    assert headings[-2] == "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026"
    assert report.document.abstract == (
        "Kết quả công tác cải cách hành chính 9 tháng đầu năm 2026 và phương hướng, nhiệm vụ quý IV năm 2026"
    )


def test_who_is_addressed_is_not_named_again_among_the_receivers() -> None:
    data = report_data(
        addressees=("Sở Nội vụ",), recipients=("UBND tỉnh (b/c)", "Sở Nội vụ (b/c)", "Lưu: VT")
    )
    assert made(data).document.recipients == ("Như trên", "UBND tỉnh (b/c)", "Lưu: VT, VHXH")


def test_the_annex_counts_states_as_the_body_does() -> None:
    old_news = Progress(1, date(2026, 2, 5), ProgressKind.NOTE, "Đã làm đợt 1")
    lasting = task(
        1, "Duy trì trang tin", kind=DeadlineKind.ONGOING, due=None, legal_due=None, progress=(old_news,)
    )
    report = made(report_data(tasks=(lasting,)))
    texts = list(expected_texts(report.document))
    assert "Trong đó: đang thực hiện 01 nhiệm vụ." in [text.replace("\u00a0", " ") for text in texts]
    assert "Đang thực hiện" in texts
    assert "Tiếp tục duy trì" not in texts


def test_the_officers_words_follow_the_programs_and_replace_the_dots() -> None:
    outline = (
        Section(1, "ĐÁNH GIÁ", ""),
        Section(2, "Nguyên nhân", "causes", "Do thiếu người.\n\nDo máy cũ."),
        Section(2, "Kết quả", "results", "Nhận xét thêm.", use_generated=False),
    )
    report = made(report_data(), outline)
    texts = list(expected_texts(report.document))
    at = texts.index("1. Nguyên nhân")
    assert texts[at + 1 : at + 5] == ["Do thiếu người.", "Do máy cũ.", "2. Kết quả", "Nhận xét thêm."]
    assert not any("Nguyên nhân" in line for line in report.missing)


def test_a_report_without_a_signer_says_so() -> None:
    report = made(report_data(signer=None))
    assert "Người ký báo cáo" in report.missing
    assert "Chữ ký" in [note.where for note in stale_notes(report, report_data(signer=None))]


def test_a_commune_without_a_name_has_dots_on_paper_and_is_named_before_export() -> None:
    data = report_data()
    data = replace(data, commune=replace(data.commune, name=""))
    head = made(data).document.letterhead
    assert head is not None
    assert head.issuing_body == ("ỦY BAN NHÂN DÂN", "XÃ …………")
    assert head.place_date_text.startswith("…………, ngày")
    assert StaleNote("Tên cơ quan", "Chưa khai tên xã.", entity="commune") in stale_notes(made(data), data)


def notes_on(text: str, code: str = "2026-Q3", source: str = "results") -> list[str]:
    data = report_data(code, addressees=("Sở Nội vụ",), recipients=("UBND tỉnh",))
    report = made(data, (Section(1, "ĐÁNH GIÁ", source, text),))
    return [note.text for note in stale_notes(report, data)]


def test_words_of_other_periods_are_left_overs() -> None:
    assert notes_on("Kết quả quý II còn chậm.") == ["Có chữ “quý II” trong báo cáo quý III năm 2026."]
    assert notes_on("Trong 6 tháng đầu năm.") == ["Có chữ “6 tháng” trong báo cáo quý III năm 2026."]
    assert notes_on("Kế hoạch năm 2025.") == ["Có chữ “năm 2025” trong báo cáo quý III năm 2026."]
    assert notes_on("Nhiệm vụ quý IV.", source="") == ["Có chữ “quý IV” trong báo cáo quý III năm 2026."]


def test_the_usual_other_spellings_of_a_period_are_found_too() -> None:
    assert notes_on("Trong 06 tháng đầu năm.") == ["Có chữ “06 tháng” trong báo cáo quý III năm 2026."]
    assert notes_on("Kết quả quí II còn chậm.") == ["Có chữ “quí II” trong báo cáo quý III năm 2026."]
    assert notes_on("Số liệu Quý III/2025.") == ["Có chữ “Quý III/2025” trong báo cáo quý III năm 2026."]
    assert notes_on("Khảo sát 6 tháng/lần; số liệu quý III/2026, 106 tháng.") == []


def test_typed_figures_that_contradict_each_other_are_named_with_their_line() -> None:
    figures = {"BM1.4": 3, "BM1.4.1": 2, "BM1.4.2": 1, "BM1.4.3": 1, "BM2.2.2": 4, "BM2.2.3": 4}
    data = report_data(
        given={code: Given(Decimal(value), at) for at, (code, value) in enumerate(figures.items(), start=1)}
    )
    found = [note for note in stale_notes(made(data), data) if note.entity.startswith("indicator:")]
    assert found == [
        StaleNote(
            "Biểu mẫu 1, dòng 4",
            "4.1 + 4.2 + 4.3 = 4, nhiều hơn tổng số 3.",
            entity="indicator:BM1.4",
        )
    ]


def test_opinions_carried_over_may_make_more_settled_than_received() -> None:
    given = {"BM3.6": Given(Decimal(3), 1), "BM3.7": Given(Decimal(5), 2)}
    data = report_data(given=given)
    assert [note for note in stale_notes(made(data), data) if note.entity.startswith("indicator:")] == []


def test_a_figure_that_is_lacking_says_where_it_is_entered() -> None:
    missing = made(report_data()).missing
    typed = "Biểu mẫu 1, dòng 1: Số văn bản chỉ đạo CCHC đã ban hành (nhập tay ở nút Số liệu biểu mẫu)"
    assert typed in missing
    counted = "Biểu mẫu 3, dòng 3: Số hồ sơ tiếp nhận trong kỳ (lấy từ Hoạt động, thẻ Hồ sơ TTHC)"
    assert counted in missing
    lines = [line for line in missing if line.startswith("Biểu mẫu ")]
    assert all(line.endswith(")") for line in lines)
    assert len(set(lines)) == len(lines) == sum(line.typed for form in FORMS for line in form.lines)


def test_words_that_belong_are_no_left_overs() -> None:
    assert notes_on("Quý III năm 2026 tăng so với năm 2025; cùng kỳ năm 2025 thấp hơn.") == []
    assert notes_on("Kế hoạch ngày 20 tháng 12 năm 2025 của tỉnh.") == []
    assert notes_on("Nhiệm vụ quý IV năm 2026.", source="next") == []
    assert notes_on("Quý I, quý II đều tốt.", "2026-H1") == []
    assert notes_on("Kết quả 6 tháng đầu năm 2026.", "2026-H1") == []
    assert notes_on("Quý I, quý II, quý III, quý IV năm 2026.", "2026") == []


def test_a_plan_that_was_replaced_is_told() -> None:
    data = report_data()
    data = replace(data, plan=replace(data.plan, replaced_by_id=2))
    assert StaleNote(
        "Phần mở đầu", "KH 05/KH-UBND (2026) đã được thay bằng kế hoạch khác.", entity="plan"
    ) in stale_notes(made(data), data)


def test_a_cited_basis_that_ended_is_found_where_it_is_cited() -> None:
    data = report_data()
    outline = (Section(1, "CHỈ ĐẠO", "", "Thực hiện Quyết định số 12/QĐ-UBND của tỉnh."),)
    found = stale_notes(made(data, outline), data, ended_bases=["Quyết định số 12/QĐ-UBND ngày 01/02/2024"])
    assert any(note.where == "Mục “CHỈ ĐẠO”" and note.section == 0 for note in found)


@given(
    st.sampled_from(["2026-Q1", "2026-H1", "2026-Q3", "2026-9M", "2026", "2026-M07"]), st.text(max_size=60)
)
@settings(max_examples=40, deadline=None)
def test_a_fresh_report_has_no_words_of_another_period(code: str, content: str) -> None:
    data = report_data(code, tasks=(task(1, content, area=Area.CHI_DAO),), recipients=("UBND tỉnh",))
    found = stale_notes(made(data), data)
    assert not [note for note in found if "Có chữ" in note.text]
    assert parse_period(code).title in made(data).document.abstract
