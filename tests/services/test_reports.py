"""Drafts: the officer's words apart, sent reports frozen, corrections, outlines, the check before export."""

import json
import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from shutil import copytree
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from cchc_desktop.cli.main import main
from cchc_desktop.db.engine import Database, data_folder_of
from cchc_desktop.db.schema.plans import PlanTextRow
from cchc_desktop.db.schema.reporting import ReportFileRow, ReportRow
from cchc_desktop.domain.obligations import Direction, Obligation, ObligationState
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.errors import RuleError
from cchc_desktop.reports.document import Chart
from cchc_desktop.reports.docx import write_docx
from cchc_desktop.reports.readback import expected_texts
from cchc_desktop.reports.snapshot import restore, snapshot
from cchc_desktop.services.backups import write_package
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.evidence_store import check_evidence, put_file, store_of, stored_path
from cchc_desktop.services.history import undo
from cchc_desktop.services.obligations import change_obligation, list_obligations, mark_sent
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.outlines import list_outlines, save_outline, set_default_outline, trash_outline
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.progress import add_progress
from cchc_desktop.services.report_files import export_report, save_document, write_report
from cchc_desktop.services.report_keeping import attach_signed, detach_signed, files_of
from cchc_desktop.services.report_rows import name_rows
from cchc_desktop.services.report_sections import add_section, move_section, remove_section, rename_section
from cchc_desktop.services.report_sending import (
    correct_report,
    prepare_sending,
    send_report,
    submit_report,
)
from cchc_desktop.services.report_view import ShownReport, ShownSection, show_report
from cchc_desktop.services.reports import (
    accept_numbers,
    find_report,
    get_report,
    make_draft,
    set_charts,
    set_use_generated,
    set_written,
    trash_report,
)
from cchc_desktop.services.service_figures import change_service_figure, service_figure
from cchc_desktop.services.tasks import list_tasks

ON = date(2026, 9, 16)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample commune's data file, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample")
    [plan] = save_document(sample_plan(), folder, "2026", ("docx",))
    database = open_office(folder / "xa.cchc")
    fill_sample(database, plan)
    third = duty(database)
    mark_sent(database, third.id, on=None)
    change_obligation(database, third.id, {"state": ObligationState.NOT_STARTED.value})
    database.close()
    return folder / "xa.cchc"


@pytest.fixture
def office(sample: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "xa.cchc"
    path.write_bytes(sample.read_bytes())
    copytree(data_folder_of(sample) / "evidence", data_folder_of(path) / "evidence")
    database = open_office(path)
    yield database
    database.close()


def duty(database: Database, period: str = "2026-Q3") -> Obligation:
    found = list_obligations(database, 2026)
    return next(o for o in found if o.period == period and o.direction is Direction.SEND)


def begin(database: Database, period: str = "2026-Q3", on: date = ON, **more: int) -> int:
    made = make_draft(database, period=period, on=on, obligation_id=duty(database, period).id, **more)
    assert made.created_id is not None
    return made.created_id


def part(shown: ShownReport, source: str) -> ShownSection:
    return next(section for section in shown.sections if section.stored.source == source)


def finish_a_task(database: Database) -> None:
    plan = list_plans(database)[0]
    task = next(t for t in list_tasks(database, plan.id) if "Rà soát, đề xuất cắt giảm" in t.content)
    add_progress(database, task.id, happened_on=date(2026, 9, 11), text="Đã xong", kind=ProgressKind.DONE)


def test_a_draft_begins_with_the_usual_outline_and_marks_nothing(office: Database) -> None:
    shown = show_report(office, begin(office), ON)
    assert [s.heading for s in shown.sections if s.stored.level == 1] == [
        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
        "II. KẾT QUẢ THỰC HIỆN CÁC LĨNH VỰC",
        "III. ĐÁNH GIÁ CHUNG",
        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026",
        "V. ĐỀ XUẤT, KIẾN NGHỊ",
    ]
    assert not any(line.changed for section in shown.sections for line in section.lines)
    assert duty(office).stored_state is ObligationState.DRAFTING


def test_a_period_has_one_draft(office: Database) -> None:
    begin(office)
    with pytest.raises(RuleError, match="đang soạn"):
        begin(office)


def test_new_numbers_are_marked_and_never_touch_what_was_written(office: Database) -> None:
    report = begin(office)
    section = part(show_report(office, report, ON), "planning").stored
    set_written(office, section.id, "Lãnh đạo xã đã họp\nchỉ đạo hằng tháng.  ")
    finish_a_task(office)
    shown = part(show_report(office, report, ON), "planning")
    assert shown.stored.written == "Lãnh đạo xã đã họp\nchỉ đạo hằng tháng."
    assert any("10/24" in line.text and line.changed for line in shown.lines)
    assert any("09/24" in line for line in shown.gone)
    accept_numbers(office, report, ON)
    shown = part(show_report(office, report, ON), "planning")
    assert not any(line.changed for line in shown.lines)
    assert not shown.gone
    assert shown.stored.written.startswith("Lãnh đạo xã")


@given(text=st.text(max_size=200))
@settings(max_examples=15, deadline=None)
def test_any_words_survive_new_numbers(sample: Path, text: str) -> None:
    from cchc_desktop.display.text import nfc  # noqa: PLC0415

    database = open_office(sample)
    try:
        found = find_report(database, "2026-H1", list_plans(database)[0].id)
        report = found.id if found is not None else begin(database, "2026-H1", date(2026, 6, 16))
        section = get_report(database, report).sections[1]
        set_written(database, section.id, text)
        accept_numbers(database, report, date(2026, 6, 16))
        assert get_report(database, report).sections[1].written == nfc(text).rstrip()
    finally:
        database.close()


def test_every_number_in_the_text_leads_to_named_rows(office: Database) -> None:
    shown = show_report(office, begin(office), ON)
    keys = [key for s in shown.sections for line in s.lines for _text, key in line.words if key]
    assert set(keys) <= set(shown.facts)
    rows = name_rows(office, shown.facts["tasks.overdue"].rows)
    assert [(row.register, row.text) for row in rows] == [
        ("Nhiệm vụ", "Tổng hợp báo cáo định kỳ về cải cách hành chính")
    ]
    forms = name_rows(office, shown.facts["target.7"].rows)
    assert {(row.entity, row.text) for row in forms} == {
        ("dossier_count", f"Biểu II.06a đến ngày 14/{month:02}/2026") for month in (3, 6, 9)
    }
    assert shown.facts["target.7"].text.startswith("98,6")
    [value] = name_rows(office, shown.facts["target.10"].rows)
    assert value.entity == "target"
    assert "188/195" in value.text


def test_figures_beside_the_form_are_named_by_their_period(office: Database) -> None:
    change_service_figure(office, period="2026-Q3", values={"payable": 9, "paid_online": 6})
    known = service_figure(office, "2026-Q3")
    assert known is not None
    [named, gone] = name_rows(office, [("service_figure", known.id), ("service_figure", 999)])
    assert named.text == "Chỉ số phục vụ, quý III năm 2026"
    assert gone.text == "(dòng không còn trong dữ liệu)"


def test_what_is_missing_says_where_it_is_entered(office: Database) -> None:
    shown = show_report(office, begin(office), ON)
    assert ("target", 9) in [(gap.entity, gap.row_id) for gap in shown.gaps]
    assert any(gap.entity == "section:causes" for gap in shown.gaps)
    section = part(shown, "causes").stored
    set_written(office, section.id, "Do thiếu người.")
    shown = show_report(office, shown.draft.id, ON)
    assert not any(gap.entity == "section:causes" for gap in shown.gaps)
    assert "Do thiếu người." in expected_texts(shown.document)


def test_the_outline_of_a_report_is_the_officers(office: Database) -> None:
    report = begin(office)
    last = get_report(office, report).sections[-1]
    made = add_section(office, report, "Kết quả chuyển đổi số", level=1)
    assert made.created_id is not None
    rename_section(office, last.id, "KIẾN NGHỊ VỚI SỞ NỘI VỤ")
    move_section(office, made.created_id, -1)
    titles = [s.title for s in get_report(office, report).sections if s.level == 1]
    assert titles[-2:] == ["Kết quả chuyển đổi số", "KIẾN NGHỊ VỚI SỞ NỘI VỤ"]
    remove_section(office, made.created_id)
    undo(office)
    assert [s.title for s in get_report(office, report).sections if s.level == 1] == titles
    with pytest.raises(RuleError):
        rename_section(office, last.id, "  ")


def test_a_chapter_moves_with_its_parts(office: Database) -> None:
    report = begin(office)
    second = next(s for s in get_report(office, report).sections if s.title.startswith("KẾT QUẢ"))
    move_section(office, second.id, -1)
    titles = [s.title for s in get_report(office, report).sections]
    assert titles[0].startswith("KẾT QUẢ")
    assert titles[1] == "Cải cách thể chế"
    assert titles[7].startswith("CÔNG TÁC CHỈ ĐẠO")


def test_the_programs_text_can_be_left_out(office: Database) -> None:
    report = begin(office)
    section = part(show_report(office, report, ON), "propaganda").stored
    set_use_generated(office, section.id, use=False)
    shown = show_report(office, report, ON)
    assert not any("nội dung tuyên truyền qua" in text for text in expected_texts(shown.document))


def test_outlines_are_kept_and_proposed(office: Database) -> None:
    report = begin(office)
    remove_section(office, get_report(office, report).sections[1].id)
    save_outline(office, "Đề cương của tỉnh", report, default=True)
    [kept] = list_outlines(office)
    assert kept.is_default
    other = get_report(office, begin(office, "2026-Q4", date(2026, 12, 8)))
    assert len(other.sections) == len(kept.headings) == 18
    assert any(s.title.endswith("QUÝ I NĂM 2027") for s in other.sections)
    set_default_outline(office, None)
    trash_outline(office, kept.id)
    assert list_outlines(office) == []


def test_the_next_period_may_start_from_this_one(office: Database) -> None:
    report = begin(office)
    section = part(show_report(office, report, ON), "causes").stored
    set_written(office, section.id, "Do thiếu người.")
    following = begin(office, "2026-Q4", date(2026, 12, 8), from_report_id=report)
    shown = show_report(office, following, date(2026, 12, 8))
    assert part(shown, "causes").stored.written == "Do thiếu người."
    assert any(s.heading.endswith("QUÝ I NĂM 2027") for s in shown.sections)
    [same] = [note for note in shown.notes if "giống hệt" in note.text]
    assert same.where == "Mục III.3 “Nguyên nhân”"


def test_a_sent_report_stays_as_it_was_sent(office: Database, tmp_path: Path) -> None:
    report = begin(office)
    submit_report(office, duty(office).id, ON)
    assert duty(office).stored_state is ObligationState.SUBMITTED
    before = show_report(office, report, ON)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND", way="Trục")
    sent = duty(office)
    assert (sent.sent_on, sent.sent_number, sent.sent_way) == (ON, "70/BC-UBND", "Trục")
    finish_a_task(office)
    after = show_report(office, report, date(2026, 12, 1))
    assert {k: (f.text, f.rows) for k, f in after.facts.items()} == {
        k: (f.text, f.rows) for k, f in before.facts.items()
    }
    assert after.document.blocks == before.document.blocks
    assert after.document.annexes == before.document.annexes
    assert after.document.letterhead is not None
    assert after.document.letterhead.number_text == "Số: 70/BC-UBND"
    write_docx(after.document, tmp_path / "x.docx")
    with pytest.raises(RuleError, match="đã gửi"):
        set_written(office, after.draft.sections[1].id, "khác")
    with pytest.raises(RuleError, match="đã gửi"):
        trash_report(office, report)


def test_sending_can_be_undone(office: Database) -> None:
    report = begin(office)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    undo(office)
    assert not get_report(office, report).frozen
    assert duty(office).sent_on is None
    set_written(office, get_report(office, report).sections[1].id, "Viết tiếp được.")


def test_a_correction_is_a_new_version_that_lists_what_changed(office: Database) -> None:
    report = begin(office)
    with pytest.raises(RuleError, match="chưa gửi"):
        correct_report(office, report, ON)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    finish_a_task(office)
    made = correct_report(office, report, date(2026, 10, 1))
    assert made.created_id is not None
    shown = show_report(office, made.created_id, date(2026, 10, 1))
    assert shown.draft.version == 2
    assert "Số nhiệm vụ đã hoàn thành: 09 → 10" in shown.differences
    set_written(office, part(shown, "causes").stored.id, "Bổ sung nguyên nhân.")
    shown = show_report(office, made.created_id, date(2026, 10, 1))
    assert "Sửa lời văn mục “Nguyên nhân”" in shown.differences
    assert "Lời văn tự động của mục “Về ban hành và thực hiện kế hoạch” có thay đổi" in shown.differences
    assert not [line for line in shown.differences if "Về thông tin, tuyên truyền" in line]
    set_use_generated(office, part(shown, "propaganda").stored.id, use=False)
    shown = show_report(office, made.created_id, date(2026, 10, 1))
    assert "Bỏ lời văn tự động mục “Về thông tin, tuyên truyền”" in shown.differences
    send_report(office, made.created_id, today=date(2026, 10, 1), on=date(2026, 10, 1), number="81/BC-UBND")
    assert duty(office).sent_on == ON
    assert show_report(office, made.created_id, ON).differences == shown.differences


def test_words_of_another_period_are_found_with_their_place(office: Database) -> None:
    report = begin(office)
    section = part(show_report(office, report, ON), "results").stored
    set_written(
        office,
        section.id,
        "Kết quả quý III năm 2026 khá so với năm 2025.\nTrong 6 tháng đầu năm, quý II năm 2025 còn chậm.",
    )
    notes = [n for n in show_report(office, report, ON).notes if "III.1" in n.where]
    assert {n.where for n in notes} == {
        "Mục III.1 “Kết quả nổi bật”, đoạn 2 “Trong 6 tháng đầu năm, quý II năm…”"
    }
    assert {n.text.split("“")[1].split("”")[0] for n in notes} == {"6 tháng", "quý II", "năm 2025"}


def test_an_ended_basis_and_blank_forms_are_found(office: Database) -> None:
    with office.unit_of_work("x") as session:
        basis = session.scalars(select(PlanTextRow).where(PlanTextRow.kind == "legal_basis")).first()
        assert basis is not None
        basis.ended = True
        for row in session.scalars(select(PlanTextRow).where(PlanTextRow.kind == "recipient")):
            session.delete(row)
        plan = list_plans(office)[0]
    notes = show_report(office, begin(office), ON).notes
    assert any(n.where == "Căn cứ của kế hoạch" and "hết hiệu lực" in n.text for n in notes)
    assert any(n.where == "Nơi nhận" for n in notes)
    assert sum("để trống" in n.text for n in notes) == 2
    assert plan.signer_name


def test_the_command_line_writes_the_drafts_words(
    office: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = begin(office)
    set_written(office, part(show_report(office, report, ON), "causes").stored.id, "Do thiếu người.")
    add_section(office, report, "Chuyển đổi số", level=1)
    written = write_report(office, period="2026-Q3", folder=tmp_path, formats=("docx",), on=ON)
    words = list(expected_texts(written.report.document))
    assert "Do thiếu người." in words
    assert "VI. CHUYỂN ĐỔI SỐ" in words
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    finish_a_task(office)
    path = office.path
    office.close()
    arguments = ["report", "--db", str(path), "--period", "2026-Q3", "--out", str(tmp_path)]
    assert main([*arguments, "--on", "2026-12-01", "--format", "docx", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    numbers = {number["key"]: number["text"] for number in found["numbers"]}
    assert (numbers["tasks.done"], found["as_of"]) == ("09", "2026-09-14")


@pytest.mark.parametrize("line", ["{{ noi_dung }} {{ so_van_ban }}", "{{ so_van_ban }}", "{{ noi_dung"])
def test_a_broken_template_is_refused_on_the_command_line_before_anything_is_written(
    office: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    word = docx.Document()
    word.add_paragraph(line)
    word.save(str(tmp_path / "mau.docx"))
    path = office.path
    office.close()
    arguments = ["report", "--db", str(path), "--period", "2026-Q3", "--out", str(tmp_path / "ra")]
    template = ["--template", str(tmp_path / "mau.docx"), "--on", "2026-09-16"]
    assert main([*arguments, *template]) == 1
    said = capsys.readouterr().err
    assert "so_van_ban" in said or "noi_dung" in said
    assert "mẫu có sẵn của chương trình" in said
    assert not list((tmp_path / "ra").glob("*"))


def test_the_command_line_fills_the_officers_template(office: Database, tmp_path: Path) -> None:
    word = docx.Document()
    for line in ("Mẫu của xã", "{{ trich_yeu }}", "{{ noi_dung }}", "{{ nguoi_ky }}"):
        word.add_paragraph(line)
    word.save(str(tmp_path / "mau.docx"))
    path = office.path
    office.close()
    arguments = ["report", "--db", str(path), "--period", "2026-Q3", "--out", str(tmp_path / "ra")]
    assert main([*arguments, "--template", str(tmp_path / "mau.docx"), "--on", "2026-09-16"]) == 0
    made = docx.Document(str(tmp_path / "ra" / "BC-CCHC-Quy-3-2026.docx"))
    assert made.paragraphs[0].text == "Mẫu của xã"
    assert made.paragraphs[1].text.startswith("Kết quả công tác cải cách hành chính quý III năm 2026")


def test_a_report_sent_from_the_officers_template_keeps_that_file(office: Database, tmp_path: Path) -> None:
    word = docx.Document()
    for line in ("Mẫu của xã", "{{ noi_dung }}"):
        word.add_paragraph(line)
    word.save(str(tmp_path / "mau.docx"))
    report = begin(office)
    outgoing = prepare_sending(office, report, ON, template=tmp_path / "mau.docx")
    send_report(office, report, today=ON, on=ON, outgoing=outgoing)
    (tmp_path / "mau.docx").unlink()
    [path] = export_report(office, report, tmp_path / "ra", ("docx",), ON)
    assert docx.Document(str(path)).paragraphs[0].text == "Mẫu của xã"


def test_exporting_a_draft_keeps_nothing_and_leaves_the_evidence_whole(
    office: Database, tmp_path: Path
) -> None:
    report = begin(office)
    files = export_report(office, report, tmp_path, ("docx", "xlsx"), ON)
    assert [path.name for path in files] == ["BC-CCHC-Quy-3-2026.docx", "BC-CCHC-Quy-3-2026.xlsx"]
    assert files_of(office, report) == []
    assert check_evidence(office) == []


def test_the_files_of_a_sent_report_come_back_bit_for_bit(office: Database, tmp_path: Path) -> None:
    report = begin(office)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    kept = files_of(office, report)
    assert [(file.name, file.signed) for file in kept] == [
        (f"BC-CCHC-Quy-3-2026.{suffix}", False) for suffix in ("docx", "pdf", "xlsx")
    ]
    assert check_evidence(office) == []
    finish_a_task(office)
    files = export_report(office, report, tmp_path, ("docx", "pdf", "xlsx"), date(2026, 12, 1))
    assert [sha256(path.read_bytes()).hexdigest() for path in files] == [file.sha256 for file in kept]
    again = write_report(office, period="2026-Q3", folder=tmp_path / "x", formats=("docx",), on=ON)
    assert again.files[0].read_bytes() == files[0].read_bytes()


def test_a_file_that_the_store_lost_is_written_anew_from_what_was_frozen(
    office: Database, tmp_path: Path
) -> None:
    report = begin(office)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    lost = files_of(office, report)[0]
    stored_path(store_of(office), lost.sha256).unlink()
    assert [fault.name for fault in check_evidence(office)] == [lost.name]
    [path] = export_report(office, report, tmp_path, ("docx",), ON)
    assert sha256(path.read_bytes()).hexdigest() == lost.sha256


def test_a_report_is_sent_with_the_files_that_were_prepared(office: Database) -> None:
    report = begin(office)
    outgoing = prepare_sending(office, report, ON, number="70/BC-UBND")
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND", outgoing=outgoing)
    assert [file.sha256 for file in files_of(office, report)] == [file.sha256 for file in outgoing.files]
    with pytest.raises(RuleError, match="đã gửi"):
        send_report(office, report, today=ON, on=ON, outgoing=outgoing)


def test_the_signed_paper_is_attached_and_taken_off_again(office: Database, tmp_path: Path) -> None:
    report = begin(office)
    scan = tmp_path / "Báo cáo đã ký.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    stored = put_file(office, scan)
    with pytest.raises(RuleError, match="đã đánh dấu là đã gửi"):
        attach_signed(office, report, [stored])
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    attach_signed(office, report, [stored])
    with pytest.raises(RuleError, match="đã được lưu"):
        attach_signed(office, report, [stored])
    *written, signed = files_of(office, report)
    assert (signed.name, signed.signed, len(written)) == ("Báo cáo đã ký.pdf", True, 3)
    with pytest.raises(RuleError, match="giữ nguyên"):
        detach_signed(office, written[0].id)
    detach_signed(office, signed.id)
    assert len(files_of(office, report)) == 3
    undo(office)
    assert [file.signed for file in files_of(office, report)].count(True) == 1


def as_exported_before(database: Database, report: int, *, sent: bool) -> None:
    """As the first version of the program left an exported report: the file named, its content nowhere."""
    with database.unit_of_work("x") as session:
        row = session.get_one(ReportRow, report)
        if sent:
            row.content = {key: value for key, value in (row.content or {}).items() if key != "files"}
            for kept in session.scalars(select(ReportFileRow)):
                session.delete(kept)
        session.add(
            ReportFileRow(report_id=report, file_name="cũ.docx", file_hash="ab" * 32, written_at=session.at)
        )


def test_an_export_of_the_first_version_is_neither_a_signed_paper_nor_missing(
    office: Database, tmp_path: Path
) -> None:
    report = begin(office)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    as_exported_before(office, report, sent=True)
    assert files_of(office, report) == []
    assert check_evidence(office) == []
    scan = tmp_path / "Báo cáo đã ký.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    attach_signed(office, report, [put_file(office, scan)])
    assert [(file.name, file.signed) for file in files_of(office, report)] == [("Báo cáo đã ký.pdf", True)]
    assert check_evidence(office) == []
    stored_path(store_of(office), files_of(office, report)[0].sha256).unlink()
    assert [fault.name for fault in check_evidence(office)] == ["Báo cáo đã ký.pdf"]
    undo(office)
    assert files_of(office, report) == []


def test_a_draft_exported_by_the_first_version_is_sent_with_its_new_files_only(office: Database) -> None:
    report = begin(office)
    as_exported_before(office, report, sent=False)
    assert files_of(office, report) == []
    assert check_evidence(office) == []
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    assert [file.signed for file in files_of(office, report)] == [False] * 3
    assert check_evidence(office) == []


def test_the_kept_files_travel_in_a_backup(office: Database, tmp_path: Path) -> None:
    report = begin(office)
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    package = tmp_path / "sao-luu.zip"
    write_package(office, package)
    with ZipFile(package) as inside:
        names = "\n".join(inside.namelist())
    assert all(file.sha256 in names for file in files_of(office, report))


def test_charts_are_switched_for_one_draft_and_go_with_it(office: Database) -> None:
    report = begin(office)
    assert charts_in(show_report(office, report, ON)) == 0
    assert show_report(office, report, ON).charts
    set_charts(office, report, charts=True)
    assert charts_in(show_report(office, report, ON)) >= 2
    send_report(office, report, today=ON, on=ON, number="70/BC-UBND")
    sent = show_report(office, report, ON)
    assert charts_in(sent) == len(sent.charts) >= 2
    with pytest.raises(RuleError, match="đã gửi"):
        set_charts(office, report, charts=False)
    made = correct_report(office, report, date(2026, 10, 1))
    assert charts_in(show_report(office, made.created_id or 0, ON)) >= 2


def charts_in(shown: ShownReport) -> int:
    """How many charts the paper has."""
    return sum(isinstance(block, Chart) for annex in shown.document.annexes for block in annex.blocks)


def test_a_window_that_closes_later_says_so(office: Database) -> None:
    report = begin(office, on=date(2026, 9, 3))
    shown = show_report(office, report, date(2026, 9, 3))
    words = "\n".join(expected_texts(shown.document))
    assert "số liệu từ ngày 15/6/2026 đến ngày 03/9/2026, ước cả kỳ đến ngày 14/9/2026" in words
    assert re.search(r"Ước cả kỳ \(đến ngày 14/9/2026\) hoàn thành \d\d nhiệm vụ", words)


def test_a_paper_comes_back_whole_from_its_snapshot(office: Database) -> None:
    document = show_report(office, begin(office), ON).document
    assert restore(json.loads(json.dumps(snapshot(document)))) == document
    plan = sample_plan()
    assert restore(json.loads(json.dumps(snapshot(plan)))) == plan
