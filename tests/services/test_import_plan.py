"""Writing a reviewed plan: one transaction, one step of undo, nothing of the officer's lost."""

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.tasks import ProgressKind, Task
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.compare import Verdict
from cchc_desktop.importing.draft import Draft, DraftUnit
from cchc_desktop.services.adopted_rules import proposed_rules
from cchc_desktop.services.foreign_plan import foreign_plan, same_commune
from cchc_desktop.services.history import list_steps, redo, undo
from cchc_desktop.services.import_plan import (
    PlanFile,
    Reviewed,
    append_tasks,
    compare_plan,
    compare_targets,
    confirmed_units,
    replaced_plan,
    twin_plan,
    understand,
    write_plan,
)
from cchc_desktop.services.obligations import list_obligations, list_rules
from cchc_desktop.services.office import change_commune, commune, list_signers, list_units
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.progress import add_progress, mark_occurrence, tick_product
from cchc_desktop.services.targets import list_targets, list_values, record_value
from cchc_desktop.services.tasks import change_task, drop_task, list_tasks
from tests.importing.sources import HEAD, grid, source

REVIEW = ("1", "Rà soát văn bản của xã", "Kế hoạch; Báo cáo", "Phòng Văn hóa - Xã hội", "", "Quý I/2026")
POST = ("2", "Niêm yết thủ tục hành chính", "Bảng niêm yết", "Phòng Văn hoá-Xã hội", "", "Tháng 6/2026")
TELL = ("3", "Báo cáo giải quyết hồ sơ", "Báo cáo", "Phòng Kinh tế", "", "Hằng quý")


def plan_file(*rows: tuple[str, ...], number: str = "21/KH-UBND", more: tuple[str, ...] = ()) -> PlanFile:
    """A small plan of a fictitious commune."""
    return understand(
        source(
            "ỦY BAN NHÂN DÂN XÃ ĐỒI CỌ",
            f"Số: {number}",
            "Đồi Cọ, ngày 15 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Cải cách hành chính xã Đồi Cọ năm 2026",
            "Chỉ tiêu cụ thể:",
            "- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.",
            *more,
            "PHỤ LỤC: CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
            grid(HEAD, *(rows or (REVIEW, POST, TELL))),
        )
    )


@pytest.fixture
def first(database: Database) -> Plan:
    """The plan once imported."""
    file = plan_file()
    write_plan(database, file.draft, source_name=file.name, source_text=file.text())
    return list_plans(database)[0]


def tasks(database: Database, plan: Plan) -> list[Task]:
    return list_tasks(database, plan.id)


def without(draft: Draft, *orders: str) -> Draft:
    return replace(draft, tasks=tuple(task for task in draft.tasks if task.order not in orders))


def test_an_import_is_one_step_and_undo_and_redo_give_the_same_rows(database: Database) -> None:
    before = len(list_steps(database))
    write_plan(database, plan_file().draft)
    plan = list_plans(database)[0]
    written = tasks(database, plan)
    assert len(list_steps(database)) == before + 1
    undo(database)
    assert (list_plans(database), list_units(database)) == ([], [])
    redo(database)
    assert tasks(database, list_plans(database)[0]) == written


def test_a_refused_import_writes_nothing(database: Database) -> None:
    draft = plan_file().draft
    yearless = replace(draft, plan=replace(draft.plan, year_from=None, year_to=None))
    with pytest.raises(RuleError) as refused:
        write_plan(database, yearless)
    assert refused.value.fields == ("year_from",)
    assert (list_plans(database), list_units(database)) == ([], [])


def test_a_year_that_could_not_be_typed_cannot_be_imported_either(database: Database) -> None:
    draft = plan_file().draft
    with pytest.raises(RuleError, match="từ 2000 đến 2100"):
        write_plan(database, replace(draft, plan=replace(draft.plan, year_from=1901, year_to=1901)))
    assert list_plans(database) == []


def test_the_first_import_fills_an_empty_profile(database: Database, first: Plan) -> None:
    assert first.number == "21/KH-UBND"
    assert commune(database).name == "Đồi Cọ"
    assert list_signers(database) == []


def test_a_plan_without_a_number_is_refused_by_its_title_which_names_the_year_once(
    database: Database,
) -> None:
    read = plan_file().draft
    blank = replace(read, plan=replace(read.plan, number=None, title="Cải cách hành chính năm 2026"))
    write_plan(database, blank)
    with pytest.raises(RuleError, match=r"^Kế hoạch “Cải cách hành chính năm 2026” đã có trong dữ liệu"):
        write_plan(database, blank)


def test_the_same_plan_again_is_refused_unless_it_updates_or_stands_apart(
    database: Database, first: Plan
) -> None:
    draft = plan_file().draft
    assert twin_plan(list_plans(database), draft) == first
    with pytest.raises(RuleError, match="đã có trong dữ liệu"):
        write_plan(database, draft)
    write_plan(database, draft, update_id=first.id)
    assert len(list_plans(database)) == 1
    write_plan(database, draft, reviewed=Reviewed(apart=True))
    assert len(list_plans(database)) == 2


def test_an_update_keeps_progress_and_ticks(database: Database, first: Plan) -> None:
    task = tasks(database, first)[0]
    add_progress(database, task.id, happened_on=date(2026, 2, 3), text="Đã họp")
    tick_product(database, task.products[0].id, done_on=date(2026, 2, 4))
    later = plan_file((*REVIEW[:5], "Quý II/2026"), POST, TELL)
    write_plan(database, later.draft, update_id=first.id)
    again = tasks(database, first)[0]
    assert (again.id, again.time_text) == (task.id, "Quý II/2026")
    assert [entry.text for entry in again.progress] == ["Đã họp"]
    assert again.products[0].done_on == date(2026, 2, 4)


def test_dropped_tasks_go_to_the_trash_or_stay_with_a_reason_or_are_kept(
    database: Database, first: Plan
) -> None:
    review, post, tell = tasks(database, first)
    add_progress(database, post.id, happened_on=date(2026, 2, 3), text="Đã in")
    draft = replace(plan_file().draft, tasks=())
    write_plan(database, draft, update_id=first.id, reviewed=Reviewed(keep_tasks={tell.id}))
    left = {task.id: task for task in tasks(database, first)}
    assert review.id not in left
    assert left[post.id].dropped_reason == "Không còn trong kế hoạch cập nhật"
    assert left[tell.id].dropped_on is None


def test_an_update_keeps_the_days_given_for_what_a_deadline_waits_for(database: Database) -> None:
    rows = (
        ("1", "Trả lời kiến nghị", "Văn bản trả lời", "Phòng Kinh tế", "", "Sau 15 ngày kể từ ngày nhận"),
        ("2", "Tập huấn nghiệp vụ", "Danh sách", "Phòng Kinh tế", "", "Theo hướng dẫn của Sở Nội vụ"),
    )
    plan_id = write_plan(database, plan_file(*rows).draft).plan_id
    answer, train = list_tasks(database, plan_id)
    change_task(database, answer.id, {"anchor_on": date(2026, 3, 2)})
    change_task(database, train.id, {"due_on": date(2026, 5, 20)})
    write_plan(database, plan_file(*rows).draft, update_id=plan_id)
    assert [task.due for task in list_tasks(database, plan_id)] == [date(2026, 3, 17), date(2026, 5, 20)]
    later = write_plan(database, plan_file(*rows, number="60/KH-UBND").draft, replaces_id=plan_id)
    assert [task.due for task in list_tasks(database, later.plan_id)] == [
        date(2026, 3, 17),
        date(2026, 5, 20),
    ]


def test_a_term_that_was_done_is_not_thrown_away_with_its_task(database: Database, first: Plan) -> None:
    tell = tasks(database, first)[2]
    mark_occurrence(database, tell.occurrences[0].id, done_on=date(2026, 3, 30))
    write_plan(database, without(plan_file().draft, "3"), update_id=first.id)
    assert tasks(database, first)[2].dropped_reason == "Không còn trong kế hoạch cập nhật"


def test_a_task_that_comes_back_is_open_again_but_one_the_officer_dropped_is_not(
    database: Database, first: Plan
) -> None:
    review, post, _ = tasks(database, first)
    for task in (review, post):
        add_progress(database, task.id, happened_on=date(2026, 2, 3), text="Đã họp")
    drop_task(database, post.id, on=date(2026, 2, 5), reason="Tỉnh làm thay")
    write_plan(database, without(plan_file().draft, "1", "2"), update_id=first.id)
    write_plan(database, plan_file().draft, update_id=first.id)
    left = {task.id: task for task in tasks(database, first)}
    assert (left[review.id].dropped_on, left[review.id].dropped_reason) == (None, "")
    assert (left[post.id].dropped_on, left[post.id].dropped_reason) == (date(2026, 2, 5), "Tỉnh làm thay")


def test_a_replacement_keeps_the_tick_of_a_product_that_was_reworded(database: Database, first: Plan) -> None:
    tick_product(database, tasks(database, first)[1].products[0].id, done_on=date(2026, 3, 4))
    reworded = (*POST[:2], "Bảng niêm yết tại trụ sở", *POST[3:])
    later = plan_file(REVIEW, reworded, TELL, number="61/KH-UBND")
    written = write_plan(database, later.draft, replaces_id=first.id)
    [product] = list_tasks(database, written.plan_id)[1].products
    assert (product.text, product.done_on) == ("Bảng niêm yết tại trụ sở", date(2026, 3, 4))


def test_kept_targets_stay_though_the_draft_lacks_them(database: Database, first: Plan) -> None:
    [target] = list_targets(database, first.id)
    bare = replace(plan_file().draft, targets=())
    [match] = compare_targets(database, first.id, bare)
    assert (match.verdict, match.known_id) == (Verdict.DROPPED, target.id)
    write_plan(database, bare, update_id=first.id, reviewed=Reviewed(keep_targets={target.id}))
    assert [one.id for one in list_targets(database, first.id)] == [target.id]
    write_plan(database, bare, update_id=first.id)
    assert list_targets(database, first.id) == []


def test_a_replacement_carries_over_what_was_done_and_closes_the_old_plan(
    database: Database, first: Plan
) -> None:
    review, _, tell = tasks(database, first)
    add_progress(database, review.id, happened_on=date(2026, 2, 3), kind=ProgressKind.DONE, text="Xong")
    tick_product(database, review.products[1].id, done_on=date(2026, 2, 4))
    mark_occurrence(database, tell.occurrences[0].id, done_on=date(2026, 3, 30))
    more = ("Kế hoạch này thay thế Kế hoạch số 21/KH-UBND ngày 15/01/2026.",)
    new_file = plan_file(REVIEW, TELL, number="50/KH-UBND", more=more)
    assert replaced_plan(list_plans(database), new_file.draft) == first
    written = write_plan(database, new_file.draft, replaces_id=first.id)
    new = list_tasks(database, written.plan_id)
    assert [(task.content, task.carried_from_id) for task in new] == [
        (REVIEW[1], review.id),
        (TELL[1], tell.id),
    ]
    assert [entry.text for entry in new[0].progress] == ["Xong"]
    assert new[0].products[1].done_on == date(2026, 2, 4)
    assert new[1].occurrences[0].done_on == date(2026, 3, 30)
    old = next(plan for plan in list_plans(database) if plan.id == first.id)
    assert (old.replaced_by_id, old.closed_on) == (written.plan_id, date(2026, 1, 15))
    assert len(tasks(database, old)) == 3


def test_a_replacement_takes_over_how_targets_are_measured_and_their_values(
    database: Database, first: Plan
) -> None:
    [target] = list_targets(database, first.id)
    record_value(database, target.id, as_of=date(2026, 3, 14), numerator=97, denominator=100)
    new_file = plan_file(number="50/KH-UBND")
    written = write_plan(database, new_file.draft, replaces_id=first.id)
    [again] = list_targets(database, written.plan_id)
    assert again.id != target.id
    assert [(v.numerator, v.denominator) for v in list_values(database, again.id)] == [(97, 100)]


def test_confirmed_spellings_are_known_next_time_and_others_are_asked_again(database: Database) -> None:
    draft = plan_file().draft
    write_plan(database, draft, reviewed=Reviewed(confirmed_units={"Phòng Văn hóa - Xã hội"}))
    known = confirmed_units(database)
    assert known["Phòng Kinh tế"] == "Phòng Kinh tế"
    added = replace(draft, units=(DraftUnit("Phòng Kinh tế", ("P. KT xã",)),))
    write_plan(database, added, reviewed=Reviewed(apart=True))
    assert "P. KT xã" not in confirmed_units(database)
    write_plan(database, added, reviewed=Reviewed(apart=True, confirmed_units={"Phòng Kinh tế"}))
    assert confirmed_units(database)["P. KT xã"] == "Phòng Kinh tế"


def test_a_confirmed_unit_that_leads_nothing_becomes_a_unit_too(database: Database) -> None:
    draft = plan_file().draft
    draft = replace(draft, units=(*draft.units, DraftUnit("Trạm Y tế", ("Trạm Y tế xã",))))
    write_plan(database, draft)
    assert "Trạm Y tế" not in [unit.name for unit in list_units(database)]
    write_plan(database, draft, reviewed=Reviewed(apart=True, confirmed_units={"Trạm Y tế"}))
    assert "Trạm Y tế" in [unit.name for unit in list_units(database)]


def test_words_for_many_units_are_no_unit_to_inspect_or_to_report(database: Database) -> None:
    everybody = ("1", "Tự kiểm tra công vụ", "Báo cáo", "Các phòng, đơn vị thuộc xã", "", "Quý II/2026")
    write_plan(database, plan_file(everybody, TELL).draft)
    units = {unit.name: unit for unit in list_units(database)}
    assert units["Phòng Kinh tế"].inspected
    many = next(unit for name, unit in units.items() if name.startswith("Các phòng"))
    assert (many.inspected, many.reports) == (False, False)


def test_an_adopted_duty_changes_its_rules_and_the_reports_not_begun(database: Database) -> None:
    list_obligations(database, 2026)
    rules = proposed_rules(
        database,
        direction="send",
        cycle="yearly",
        due_text="trước ngày 05/12",
        receiver="Sở Nội vụ",
    )
    assert [rule.name for rule in rules] == ["Báo cáo năm"]
    write_plan(database, plan_file().draft, reviewed=Reviewed(rules=rules))
    changed = [rule for rule in list_rules(database) if rule.due_text == "trước ngày 05/12"]
    assert [(rule.direction.value, rule.period) for rule in changed] == [("send", "")]
    [report] = [o for o in list_obligations(database, 2026) if o.rule_id == changed[0].id]
    assert report.due == date(2026, 12, 4)
    undo(database)
    assert not [rule for rule in list_rules(database) if rule.due_text == "trước ngày 05/12"]


def test_a_duty_without_a_rule_is_added_and_one_without_a_day_is_not_offered(database: Database) -> None:
    def rules(cycle: str, due_text: str) -> tuple[str, ...]:
        found = proposed_rules(
            database, direction="send", cycle=cycle, due_text=due_text, receiver="Sở Nội vụ"
        )
        return tuple(rule.name for rule in found)

    assert rules("nine-month", "trước ngày 10/9") == ("Báo cáo 9 tháng",)
    assert rules("yearly", "theo yêu cầu") == ()
    assert rules("ad-hoc", "trước ngày 10/9") == ()


def test_pasted_tasks_go_behind_those_of_the_plan(database: Database, first: Plan) -> None:
    draft = plan_file(("9", "Tập huấn kỹ năng số", "Danh sách", "Trạm Y tế", "", "Quý II/2026")).draft
    written = append_tasks(database, first.id, draft)
    assert written.changes.label == "Thêm 1 nhiệm vụ từ bảng dán"
    found = tasks(database, first)
    assert [task.content for task in found] == [REVIEW[1], POST[1], TELL[1], "Tập huấn kỹ năng số"]
    assert len(list_targets(database, first.id)) == 1
    undo(database)
    assert len(tasks(database, first)) == 3


def test_a_comparison_changes_nothing(database: Database, first: Plan) -> None:
    steps = list_steps(database)
    verdicts = [match.verdict for match in compare_plan(database, first.id, without(plan_file().draft, "2"))]
    assert verdicts == [Verdict.SAME, Verdict.SAME, Verdict.DROPPED]
    assert list_steps(database) == steps


def test_a_document_with_neither_tasks_nor_targets_is_refused_with_advice() -> None:
    with pytest.raises(RuleError) as refused:
        understand(source("Giấy mời", "Kính mời đồng chí dự họp."))
    assert refused.value.hint


def test_the_text_kept_of_a_plan_has_a_line_for_each_block() -> None:
    text = plan_file(REVIEW).text()
    assert "Rà soát văn bản của xã\tKế hoạch; Báo cáo" in text
    assert text.splitlines()[0] == "ỦY BAN NHÂN DÂN XÃ ĐỒI CỌ"


@pytest.mark.parametrize(
    ("own", "issuer", "same"),
    [
        ("Suối Mây", "SUỐI MÂY", True),
        ("Suối Mây", "xã Suối Mây", True),
        ("phường Suối Mây", "UBND xã SuốiMây", True),
        ("Thượng Suối Mây", "Thưọng Suối Mầy", True),
        ("Thượng Suối Mây", "Thượng Suối Mâv", True),
        ("Suối Mây", "Suối Ngà", False),
        ("Đồi Cọ, tỉnh Sông Ngà", "Đồi Cọ", True),
        ("Đồi Cọ (Sông Ngà)", "Đồi Cọ", True),
        ("X. Đồi Cọ", "Đồi Cọ", True),
        ("Mỹ Suối", "Mĩ Suối", True),
        ("Đắk Suối", "Đắc Suối", True),
        ("Phường 05", "5", True),
        ("P. 5", "phường 05", True),
        ("Phường 5", "15", False),
        ("Tân Bình", "Tân Định", False),
        ("Thượng Suối Mây", "Hạ Suối Mây", False),
    ],
)
def test_a_commune_is_known_again_though_spelled_otherwise(own: str, issuer: str, same: bool) -> None:
    assert same_commune(own, issuer) is same


def test_a_plan_of_another_commune_is_told_and_imported_all_the_same(database: Database) -> None:
    file = plan_file()
    assert foreign_plan(database, file) == ""
    change_commune(database, {"name": "Đồi Sim", "kind": "phường"})
    told = "Kế hoạch này của UBND xã Đồi Cọ, không phải của phường Đồi Sim."
    assert foreign_plan(database, file) == told
    assert write_plan(database, file.draft).tasks == 3
    change_commune(database, {"name": "ĐỒI  CỌ"})
    assert foreign_plan(database, file) == ""


FOREIGN = "Kế hoạch này của UBND xã Suối Ngần, không phải của xã Đồi Sim."
ADVICE = "Học tập kinh nghiệm của UBND xã Suối Ngần về chuyển đổi số."


def told(database: Database, *lines: str, own: str = "Đồi Sim", kind: str = "xã") -> str:
    change_commune(database, {"name": own, "kind": kind})
    return foreign_plan(database, understand(source(*lines, grid(HEAD, REVIEW, POST, TELL))))


@pytest.mark.parametrize(
    "head",
    [
        ("UBND XÃ SUỐI NGẦN", "Số: 3/KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026"),
        ("ỦY BAN NHÂN DÂN", "XÃ SUỐI NGẦN", "KẾ HOẠCH", "Cải cách hành chính năm 2026"),
        ("UBND XÃ", "SUỐI NGẦN", "KẾ HOẠCH", "Cải cách hành chính năm 2026", ADVICE),
        ("Suối Ngần, ngày 15 tháng 01 năm 2026", "KẾ HOẠCH", "Cải cách hành chính năm 2026", ADVICE),
        ("KẾ HOẠCH", "Cải cách hành chính năm 2026 của UBND xã Suối Ngần"),
        ("KẾ HOẠCH", "Cải cách hành chính trên địa bàn xã Suối Ngần năm 2026"),
    ],
)
def test_the_issuer_of_a_letterhead_a_date_or_a_title_is_told(
    database: Database, head: tuple[str, ...]
) -> None:
    assert told(database, *head) == FOREIGN
    assert told(database, *head, "Nơi nhận: xã Đồi Sim.") == ""


@pytest.mark.parametrize(
    "lines",
    [
        ("KẾ HOẠCH", "Cải cách hành chính năm 2026", ADVICE),
        ("KẾ HOẠCH", "Cải cách hành chính năm 2026", "Sau sắp xếp, xã được nhập từ xã Suối Ngần."),
        ("UBND TỈNH SÔNG NGÀ", "KẾ HOẠCH", "Cải cách hành chính năm 2026", "Thí điểm tại xã Suối Ngần."),
        ("UBND X. ĐỒI SIM", "KẾ HOẠCH", "Cải cách hành chính năm 2026", ADVICE),
    ],
)
def test_a_commune_that_is_only_mentioned_is_not_taken_for_the_issuer(
    database: Database, lines: tuple[str, ...]
) -> None:
    assert told(database, *lines) == ""


@pytest.mark.parametrize(
    ("own", "kind", "line"),
    [
        ("Đồi Sim, tỉnh Sông Ngà", "xã", "Gửi Đồi Sim."),
        ("Mỹ Suối", "xã", "Gửi UBND xã Mĩ Suối."),
        ("Đắk Suối", "xã", "Gửi UBND xã Đắc Suối."),
        ("Phường 05", "phường", "Gửi UBND phường 5."),
        ("5", "phường", "Gửi UBND Phường 05."),
        ("Ea M'nang", "xã", "Gửi UBND xã Ea Mnang."),
    ],
)
def test_a_file_that_names_the_own_commune_anywhere_is_not_foreign(
    database: Database, own: str, kind: str, line: str
) -> None:
    head = ("UBND XÃ SUỐI NGẦN", "Số: 3/KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026")
    assert told(database, *head, own=own, kind=kind) != ""
    assert told(database, *head, line, own=own, kind=kind) == ""
