"""Search over everything: words of every register, with and without accents, of every year."""

from datetime import date
from decimal import Decimal

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.display.search import GROUPS, Entry, SearchIndex
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.services.activities import add_activity
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.dossiers import add_dossier_line, add_late_dossier
from cchc_desktop.services.findings import add_finding
from cchc_desktop.services.initiatives import register_initiative
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.obligations import change_obligation, list_obligations
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.plans import add_plan, change_plan
from cchc_desktop.services.report_sending import send_report
from cchc_desktop.services.reports import get_report, make_draft, set_written
from cchc_desktop.services.search import search_index
from cchc_desktop.services.targets import NewTarget, add_target
from cchc_desktop.services.tasks import NewTask, add_task, trash_tasks

DAY = date(2026, 6, 3)


@pytest.fixture
def office(database: Database) -> Database:
    """Two plans of a made-up commune."""
    opened = database
    for year in (2025, 2026):
        plan = add_plan(
            opened, title=f"Cải cách hành chính {year}", year_from=year, number=f"0{year - 2020}/KH-UBND"
        )
        plan_id = plan.created_id or 0
        add_task(
            opened,
            NewTask(
                plan_id,
                f"Kiểm tra cải cách hành chính quý III năm {year}",
                Area.CHI_DAO,
                "1",
                ("Biên bản",),
                "Trạm Y tế",
                "Quý III",
            ),
        )
        add_task(
            opened,
            NewTask(plan_id, "Rà soát thủ tục", Area.TTHC, "2", ("Báo cáo",), "Phòng Kinh tế", "Quý 1"),
        )
        add_target(opened, NewTarget(plan_id, "Tỷ lệ hồ sơ đúng hạn", value=Decimal(98)))
    return opened


def titles(index: SearchIndex, query: str) -> list[str]:
    return [entry.title for group in index.find(query) for entry in group.entries]


def test_words_without_accents_find_the_quarter_however_it_is_written(office: Database) -> None:
    index = search_index(office)
    wanted = [
        "Kiểm tra cải cách hành chính quý III năm 2026",
        "Kiểm tra cải cách hành chính quý III năm 2025",
    ]
    for query in ("kiem tra quy 3", "kiem tra quy iii", "Kiểm tra quý 3", "kiểm tra quý III", "III kiem"):
        assert titles(index, query) == wanted, query
    assert titles(index, "kiem tra quy 2") == []


def test_words_with_accents_are_taken_at_their_word(office: Database) -> None:
    index = search_index(office)
    assert titles(index, "rà soát")[:1] == ["Rà soát thủ tục"]
    assert titles(index, "ra soat")[:1] == ["Rà soát thủ tục"]
    assert titles(index, "rá soát") == []


def test_every_word_must_be_there_in_any_field_and_order(office: Database) -> None:
    index = search_index(office)
    assert len(titles(index, "kinh te thu tuc")) == 2
    assert titles(index, "kinh te kiem tra") == []
    assert titles(index, "bien ban 2025") == ["Kiểm tra cải cách hành chính quý III năm 2025"]


def test_results_are_grouped_by_kind_and_say_how_many_there_are(office: Database) -> None:
    groups = search_index(office).find("cai cach", most=1)
    assert [(group.title, len(group.entries), group.total) for group in groups] == [
        ("Nhiệm vụ", 1, 2),
        ("Kế hoạch", 1, 2),
    ]


def test_a_title_that_starts_so_comes_before_other_titles_and_other_fields() -> None:
    index = SearchIndex(
        [
            Entry("task", 1, "Báo cáo", "trạm y tế"),
            Entry("task", 2, "Kiểm tra Trạm Y tế"),
            Entry("task", 3, "Trạm Y tế tự kiểm tra"),
        ]
    )
    (group,) = index.find("tram y te")
    assert [entry.row_id for entry in group.entries] == [3, 2, 1]


def test_several_quarters_of_one_phrase_are_each_found() -> None:
    index = SearchIndex([Entry("task", 1, "Tuyên truyền quý II, III và IV")])
    assert [bool(index.find(f"quy {number}")) for number in (1, 2, 3, 4)] == [False, True, True, True]
    assert index.find("quý 4")
    assert index.find("quy iv")
    assert not index.find("quý I")


def test_rows_in_the_trash_and_of_trashed_plans_are_not_found(office: Database) -> None:
    found = [e for g in search_index(office).find("ra soat") for e in g.entries if e.entity == "task"]
    trash_tasks(office, [found[0].row_id])
    assert len(titles(search_index(office), "ra soat")) == 1


def test_words_with_accents_are_folded_beside_the_window_before_they_are_looked_for() -> None:
    """In 20,000 rows the first letter with an accent would hold the window for most of a second."""
    index = SearchIndex([Entry("task", 1, "Kiểm tra quý II")])
    assert index.ready_for("kiem tra")
    assert not index.ready_for("kiểm")
    index.fold_accents()
    assert index.ready_for("kiểm")
    assert titles(index, "kiểm") == ["Kiểm tra quý II"]


def test_nothing_typed_finds_nothing(office: Database) -> None:
    assert search_index(office).find("   ") == []


def test_every_register_is_searched(database: Database) -> None:
    plan_id = add_plan(database, title="Kế hoạch Suối Ngà", year_from=2026).created_id or 0
    unit_id = add_unit(database, name="Tổ Suối Ngà").created_id or 0
    add_task(database, NewTask(plan_id, "Việc Suối Ngà"))
    add_target(database, NewTarget(plan_id, "Chỉ tiêu Suối Ngà", value=Decimal(9)))
    made = plan_inspection(database, NewInspection(2026, "Kiểm tra Suối Ngà", (unit_id,), planned_on=DAY))
    add_finding(database, made.created_id or 0, unit_id=unit_id, text="Chậm niêm yết ở Suối Ngà")
    register_initiative(database, year=2026, title="Sáng kiến Suối Ngà")
    add_activity(database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại Suối Ngà")
    add_document(database, number="7/TB-UBND", abstract="Thông báo Suối Ngà")
    duty = list_obligations(database, 2026)[0]
    change_obligation(database, duty.id, {"note": "Suối Ngà"})
    add_dossier_line(database, "2026-Q1", "Đất đai Suối Ngà")
    add_late_dossier(database, code="H01", procedure="Cấp giấy ở Suối Ngà", due_on=DAY)
    found = search_index(database).find("suoi nga")
    entries = {entry.entity: entry for group in found for entry in group.entries}
    assert set(entries) == set(GROUPS)
    assert entries["finding"].place == "Tổ Suối Ngà – năm 2026"
    assert entries["obligation"].row_id == duty.id
    assert entries["document"].title == "số 7/TB-UBND – Thông báo Suối Ngà"


def test_a_report_is_found_by_what_was_written_in_it_as_draft_and_sent(office: Database) -> None:
    duty = next(o for o in list_obligations(office, 2026) if o.direction == "send" and o.period == "2026-Q1")
    made = make_draft(office, period="2026-Q1", on=date(2026, 3, 20), obligation_id=duty.id)
    report = get_report(office, made.created_id or 0)
    set_written(office, report.sections[0].id, "Mưa lũ làm gián đoạn đường truyền ba ngày.")
    for _ in range(2):
        (group,) = search_index(office).find("mua lu gian doan")
        assert (group.title, group.entries[0].row_id) == ("Báo cáo", duty.id)
        assert not search_index(office).find("mưa lụ")
        if not get_report(office, report.id).frozen:
            send_report(office, report.id, today=date(2026, 3, 20), on=date(2026, 3, 20), number="12/BC-UBND")
    (sent,) = search_index(office).find("12/BC-UBND")
    assert sent.entries[0].row_id == duty.id


def test_a_plan_is_found_by_its_legal_bases_and_recipients(office: Database) -> None:
    plan_id = search_index(office).find("cai cach 2026 kế hoạch")
    assert plan_id == []
    entry = search_index(office).find("Cải cách hành chính 2026")[0].entries[0]
    assert entry.entity == "plan"
    change_plan(
        office, entry.row_id, {"legal_bases": ["Nghị quyết số 76/NQ-CP"], "recipients": ["Đảng ủy xã"]}
    )
    for typed in ("76/NQ-CP", "dang uy"):
        assert [e.row_id for g in search_index(office).find(typed) for e in g.entries] == [entry.row_id]
