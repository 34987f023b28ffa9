"""The calendar of duties: from rules, by hand, which units have sent, the calendar file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.display.ics import Event, calendar_text
from cchc_desktop.domain.obligations import Direction, Obligation, ObligationRule, ObligationState
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.adopted_rules import AdoptedRule, adopt_rules, proposed_rules
from cchc_desktop.services.history import undo
from cchc_desktop.services.obligations import (
    add_obligation,
    change_obligation,
    change_rule,
    from_rule,
    list_obligations,
    list_rules,
    mark_sent,
    mark_unit_report,
    trash_obligation,
    trash_rule,
    unit_reports,
    write_calendar,
)
from cchc_desktop.services.office import add_unit, calendar, dissolve_unit
from tests.conftest import FixedClock


def first(database: Database, direction: Direction = Direction.SEND, period: str = "2026-Q1") -> Obligation:
    return next(
        o for o in list_obligations(database, 2026) if o.direction is direction and o.period == period
    )


def test_the_usual_rules_give_five_duties_each_way(database: Database) -> None:
    found = list_obligations(database, 2026)
    for direction in Direction:
        assert [(o.period, o.due) for o in found if o.direction is direction] == [
            ("2026-Q1", date(2026, 3, 7)),
            ("2026-H1", date(2026, 6, 7)),
            ("2026-Q3", date(2026, 9, 7)),
            ("2026-Q4", date(2026, 12, 7)),
            ("2026", date(2026, 12, 9)),
        ]
    assert first(database).legal_due(calendar(database)) == date(2026, 3, 9)


def test_a_trashed_duty_is_not_made_anew_by_its_rule(database: Database) -> None:
    trash_obligation(database, first(database).id)
    assert len(list_obligations(database, 2026)) == 9


def test_a_changed_rule_moves_what_is_not_begun_and_nothing_else(database: Database) -> None:
    begun = first(database, period="2026-Q3")
    mark_sent(database, begun.id, on=date(2026, 9, 7), number="70/BC-UBND")
    for rule in list_rules(database):
        if rule.direction is Direction.SEND and rule.period in ("Q1", "Q3"):
            change_rule(database, rule.id, {"due_text": "trước ngày 20 của tháng cuối quý"})
    assert first(database).due == date(2026, 3, 19)
    assert first(database, period="2026-Q3").due == date(2026, 9, 7)


def test_an_ad_hoc_report_may_have_a_window_that_closes_after_its_day(database: Database) -> None:
    made = add_obligation(
        database,
        Obligation(
            id=0,
            year=2026,
            period="2026-9M",
            direction=Direction.SEND,
            name="Báo cáo 9 tháng",
            sender="UBND xã",
            receiver="UBND tỉnh",
            due_text="ngày 05/9/2026",
            due=date(2026, 9, 5),
            data_from=date(2025, 12, 15),
            data_to=date(2026, 9, 14),
        ),
    )
    found = next(o for o in list_obligations(database, 2026) if o.id == made.created_id)
    assert found.due is not None
    assert found.data_to > found.due
    change_obligation(database, found.id, {"due_text": "trước ngày 10/9"})
    found = next(o for o in list_obligations(database, 2026) if o.id == made.created_id)
    assert found.due == date(2026, 9, 9)


def test_a_due_phrase_not_understood_is_refused_and_the_day_stays(database: Database) -> None:
    duty = first(database)
    with pytest.raises(RuleError, match="Không hiểu thời hạn “bao giờ xong thì gửi”"):
        change_obligation(database, duty.id, {"due_text": "bao giờ xong thì gửi"})
    assert first(database).due == date(2026, 3, 7)
    with pytest.raises(RuleError, match="Không hiểu thời hạn"):
        add_obligation(database, replace(duty, id=0, rule_id=None, due=None, due_text="lúc rảnh"))
    assert len(list_obligations(database, 2026)) == 10


def test_a_duty_that_waits_for_an_instruction_has_no_day_yet(database: Database) -> None:
    change_obligation(database, first(database).id, {"due_text": "Theo hướng dẫn của Sở Nội vụ"})
    assert first(database).due is None
    added = replace(
        first(database), id=0, rule_id=None, period="2026-M05", due=None, due_text="trước ngày 20/5"
    )
    add_obligation(database, added)
    assert first(database, period="2026-M05").due == date(2026, 5, 19)


def test_a_rule_that_names_a_year_holds_for_the_years_after_too(database: Database) -> None:
    year = next(r for r in list_rules(database) if r.direction is Direction.SEND and not r.period)
    change_rule(database, year.id, {"due_text": "trước ngày 10/12/2026"})
    found = {
        y: next(
            o for o in list_obligations(database, y) if (o.direction, o.period) == (Direction.SEND, str(y))
        )
        for y in (2026, 2027, 2028)
    }
    assert [o.due for o in found.values()] == [date(2026, 12, 9), date(2027, 12, 9), date(2028, 12, 9)]
    assert found[2028].due_text == "trước ngày 10/12/2028"
    change_rule(database, year.id, {"due_text": "ngày 15/01/2027"})
    assert {y: from_rule(list_rules(database)[-1], y).due for y in (2026, 2027)} == {
        2026: date(2027, 1, 15),
        2027: date(2028, 1, 15),
    }


def given(rule: ObligationRule, period: str, due_text: str, *years: int) -> list[tuple[str, date | None]]:
    """What a rule of a period with a due phrase gives for each of the years."""
    changed = replace(rule, period=period, due_text=due_text)
    return [(made.due_text, made.due) for made in (from_rule(changed, year) for year in years)]


@pytest.mark.parametrize(
    ("period", "typed", "day"),
    [
        ("", "Trước ngày 28/02/{}", (2, 27)),
        ("", "ngày 15/3/{}", (3, 15)),
        ("", "ngày 10/6/{}", (6, 10)),
        ("", "ngày 31/12/{}", (12, 31)),
        ("Q1", "ngày 07/03/{}", (3, 7)),
        ("Q1", "ngày 15/4/{}", (4, 15)),
        ("Q4", "ngày 30/9/{}", (9, 30)),
        ("H1", "ngày 05/01/{}", (1, 5)),
        ("H1", "ngày 20/12/{}", (12, 20)),
        ("H2", "ngày 01/7/{}", (7, 1)),
        ("9M", "ngày 15/01/{}", (1, 15)),
        ("M07", "ngày 20/7/{}", (7, 20)),
    ],
)
def test_a_year_typed_in_a_rule_stands_in_its_own_year_and_moves_with_the_others(
    database: Database, period: str, typed: str, day: tuple[int, int]
) -> None:
    rule = list_rules(database)[0]
    assert given(rule, period, typed.format(2026), 2026, 2027, 2030) == [
        (typed.format(year), date(year, *day)) for year in (2026, 2027, 2030)
    ]


@pytest.mark.parametrize(
    ("period", "typed", "day"),
    [("Q4", "ngày 15/01/{}", (1, 15)), ("H2", "ngày 30/6/{}", (6, 30)), ("", "ngày 20/01/{}", (1, 20))],
)
def test_a_day_typed_in_the_year_after_the_period_stays_in_the_year_after(
    database: Database, period: str, typed: str, day: tuple[int, int]
) -> None:
    rule = list_rules(database)[0]
    assert given(rule, period, typed.format(2027), 2026, 2027, 2030) == [
        (typed.format(year), date(year, *day)) for year in (2027, 2028, 2031)
    ]


@pytest.mark.parametrize(
    ("period", "typed", "day"),
    [
        ("", "trước ngày 15/01", date(2027, 1, 14)),
        ("", "ngày 31/01 hằng năm", date(2027, 1, 31)),
        ("", "trước ngày 10/12", date(2026, 12, 9)),
        ("Q4", "ngày 05/01", date(2027, 1, 5)),
        ("Q4", "ngày 20/12", date(2026, 12, 20)),
        ("M12", "ngày 05/01", date(2027, 1, 5)),
        ("H1", "ngày 17/6", date(2026, 6, 17)),
        ("Q1", "ngày 07/3", date(2026, 3, 7)),
    ],
)
def test_a_day_without_a_year_is_never_before_the_days_reported_on(
    database: Database, period: str, typed: str, day: date
) -> None:
    rule = list_rules(database)[0]
    assert given(rule, period, typed, 2026) == [(typed, day)]


def test_a_yearly_report_typed_for_the_next_spring_keeps_that_day(database: Database) -> None:
    rule = list_rules(database)[0]
    assert given(rule, "", "ngày 28/02/2027", 2026) == [("ngày 28/02/2027", date(2027, 2, 28))]


@pytest.mark.parametrize("typed", ["ngày {}/02/{}", "ngày {} tháng 2 năm {}"])
def test_a_leap_day_becomes_the_last_of_february_where_it_is_missing(database: Database, typed: str) -> None:
    rule = list_rules(database)[0]
    assert given(rule, "Q1", typed.format(29, 2028), 2027, 2028, 2029, 2032) == [
        (typed.format(28, 2027), date(2027, 2, 28)),
        (typed.format(29, 2028), date(2028, 2, 29)),
        (typed.format(28, 2029), date(2029, 2, 28)),
        (typed.format(29, 2032), date(2032, 2, 29)),
    ]


def test_a_unit_that_ended_before_the_days_of_data_owes_no_report(database: Database) -> None:
    add_unit(database, name="Phòng Kinh tế")
    gone = add_unit(database, name="Phòng Hạ tầng").created_id
    assert gone is not None
    dissolve_unit(database, gone, date(2026, 6, 30))

    def owing(period: str) -> list[str]:
        return [r.unit for r in unit_reports(database, first(database, Direction.COLLECT, period).id)]

    assert owing("2026-Q1") == owing("2026-H1") == owing("2026-Q3") == ["Phòng Kinh tế", "Phòng Hạ tầng"]
    assert owing("2026-Q4") == ["Phòng Kinh tế"]
    assert owing("2026") == ["Phòng Kinh tế", "Phòng Hạ tầng"]


def test_units_that_sent_are_ticked_and_a_tick_can_be_undone(database: Database) -> None:
    add_unit(database, name="Phòng Kinh tế")
    add_unit(database, name="Trạm Y tế")
    duty = first(database, Direction.COLLECT)
    owing = unit_reports(database, duty.id)
    assert [(r.unit, r.received_on) for r in owing] == [("Phòng Kinh tế", None), ("Trạm Y tế", None)]
    mark_unit_report(database, duty.id, owing[1].unit_id, date(2026, 3, 5))
    assert [r.received_on for r in unit_reports(database, duty.id)] == [None, date(2026, 3, 5)]
    assert first(database, Direction.COLLECT).stored_state is ObligationState.DRAFTING
    undo(database)
    assert [r.received_on for r in unit_reports(database, duty.id)] == [None, None]


def test_who_gathers_the_reports_owes_none_to_itself(database: Database) -> None:
    for name in ("Phòng Văn hoá - Xã hội", "Phòng Kinh tế"):
        add_unit(database, name=name)
    duty = first(database, Direction.COLLECT)
    assert duty.receiver == "Phòng Văn hóa - Xã hội"
    assert [report.unit for report in unit_reports(database, duty.id)] == ["Phòng Kinh tế"]


def test_the_calendar_file_holds_open_duties_on_working_days(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    mark_sent(database, first(database).id, on=date(2026, 3, 6))
    path = write_calendar(database, 2026, tmp_path / "Lịch báo cáo.ics")
    raw = path.read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    text = raw.decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == 9
    assert "DTSTART;VALUE=DATE:20260605" in text  # 07/6/2026 is a Sunday
    assert "SUMMARY:Báo cáo năm gửi Sở Nội vụ" in text
    assert text.count("TRIGGER:-P30D") == 9


def test_the_calendar_file_says_where_it_cannot_be_written(database: Database, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="Không ghi được"):
        write_calendar(database, 2026, tmp_path / "không có" / "x.ics")


def test_signs_with_a_meaning_are_escaped_in_the_calendar_file(clock: FixedClock) -> None:
    event = Event("1@x", date(2026, 3, 1), "Họp; giao ban, quý I\nbuổi sáng \\")
    text = calendar_text([event], name="Lịch", stamp=clock())
    assert "SUMMARY:Họp\\; giao ban\\, quý I\\nbuổi sáng \\\\\r\n" in text


def adopted(database: Database, cycle: str, due_text: str) -> tuple[AdoptedRule, ...]:
    """Adopt a duty of a plan as the review does."""
    rules = proposed_rules(database, direction="send", cycle=cycle, due_text=due_text, receiver="UBND tỉnh")
    with database.unit_of_work("x") as session:
        adopt_rules(session, rules)
    return rules


def test_a_monthly_duty_gives_a_report_for_each_month(database: Database) -> None:
    rules = adopted(database, "monthly", "trước ngày 20 hằng tháng")
    assert [rule.name for rule in rules] == [f"Báo cáo tháng {month:02d}" for month in range(1, 13)]
    monthly = [o for o in list_obligations(database, 2026) if "-M" in o.period]
    assert [o.due for o in monthly] == [date(2026, month, 19) for month in range(1, 13)]
    assert (monthly[1].data_from, monthly[1].data_to) == (date(2026, 1, 15), date(2026, 2, 14))


def test_a_monthly_duty_adopted_again_changes_its_months_and_adds_a_missing_one(database: Database) -> None:
    adopted(database, "monthly", "trước ngày 20 hằng tháng")
    may = next(rule for rule in list_rules(database) if rule.period == "M05")
    trash_rule(database, may.id)
    rules = adopted(database, "monthly", "ngày 25 hằng tháng")
    assert [rule.period for rule in rules if rule.rule_id is None] == ["M05"]
    monthly = [o for o in list_obligations(database, 2027) if "-M" in o.period]
    assert {o.due.day for o in monthly if o.due} == {25}
    assert len(monthly) == 12


def test_adopting_a_plans_duty_leaves_what_the_officer_mended(database: Database) -> None:
    begun = first(database)
    mended = {
        "name": "Báo cáo quý I của xã",
        "sender": "UBND xã mẫu",
        "data_from": date(2026, 1, 1),
        "data_to": date(2026, 3, 20),
    }
    change_obligation(database, begun.id, mended)
    adopted(database, "quarterly", "trước ngày 20 của tháng cuối quý")
    found = first(database)
    assert (found.due, found.receiver) == (date(2026, 3, 19), "UBND tỉnh")
    assert found.due_text == "trước ngày 20 của tháng cuối quý"
    assert {name: getattr(found, name) for name in mended} == mended


def test_a_half_yearly_duty_without_rules_gives_both_halves(database: Database) -> None:
    for rule in list_rules(database):
        if rule.period == "H1":
            trash_rule(database, rule.id)
    rules = proposed_rules(
        database, direction="send", cycle="half-yearly", due_text="ngày 15 của tháng cuối kỳ", receiver=""
    )
    assert [rule.name for rule in rules] == ["Báo cáo 6 tháng đầu năm", "Báo cáo 6 tháng cuối năm"]
