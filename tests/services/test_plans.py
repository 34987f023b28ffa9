"""Plans kept on a real file: made by hand, changed, replaced in mid-year, found again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import undo
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import (
    add_plan,
    change_plan,
    get_plan,
    list_plans,
    pick_plan,
    replace_plan,
    same_number,
    trash_plan,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_office(tmp_path / "x.cchc")
    yield opened
    opened.close()


def make(database: Database, year: int = 2026, number: str | None = None, last: int | None = None) -> int:
    return add_plan(database, title="Kế hoạch", year_from=year, year_to=last, number=number).created_id or 0


def test_a_plan_made_by_hand_has_what_was_typed_and_knows_nothing_else(database: Database) -> None:
    plan = get_plan(database, make(database, 2026, " 05 /KH-UBND ", 2030))
    assert (plan.number, plan.years, plan.issued_on, plan.signer_name) == (
        "05 /KH-UBND",
        "2026-2030",
        None,
        None,
    )


@pytest.mark.parametrize(("first", "last"), [(1999, None), (2026, 2025), (2026, 2050), (2101, None)])
def test_years_that_cannot_be_are_refused(database: Database, first: int, last: int | None) -> None:
    with pytest.raises(RuleError):
        make(database, first, last=last)
    assert list_plans(database) == []


def test_lists_are_given_whole_and_blank_lines_are_dropped(database: Database) -> None:
    plan_id = make(database)
    change_plan(
        database, plan_id, {"legal_bases": ["Căn cứ một", " ", "Căn cứ hai"], "recipients": ["Lưu: VT"]}
    )
    change_plan(database, plan_id, {"legal_bases": ["Căn cứ hai"]})
    plan = get_plan(database, plan_id)
    assert (plan.legal_bases, plan.recipients) == (("Căn cứ hai",), ("Lưu: VT",))


def test_a_change_that_breaks_a_rule_changes_nothing(database: Database) -> None:
    plan_id = make(database)
    before = get_plan(database, plan_id)
    with pytest.raises(RuleError):
        change_plan(database, plan_id, {"number": "9/KH-UBND", "year_to": 2000})
    assert get_plan(database, plan_id) == before


def test_a_replaced_plan_stays_readable_and_the_new_one_is_in_force(database: Database) -> None:
    old, new = make(database, number="1/KH-UBND"), make(database, number="2/KH-UBND")
    replace_plan(database, old, new, date(2026, 4, 1))
    assert pick_plan(list_plans(database), year=2026).id == new
    assert get_plan(database, old).closed_on == date(2026, 4, 1)
    undo(database)
    assert get_plan(database, old).replaced_by_id is None


def test_a_plan_cannot_replace_itself(database: Database) -> None:
    plan_id = make(database)
    with pytest.raises(RuleError):
        replace_plan(database, plan_id, plan_id, date(2026, 4, 1))


def test_two_plans_in_force_are_not_guessed_between(database: Database) -> None:
    make(database, number="1/KH-UBND")
    make(database, number="2/KH-UBND")
    with pytest.raises(RuleError, match="1/KH-UBND"):
        pick_plan(list_plans(database), year=2026)


def test_without_a_plan_the_officer_is_told_what_to_do(database: Database) -> None:
    with pytest.raises(RuleError) as refused:
        pick_plan(list_plans(database), year=2026)
    assert "thêm kế hoạch" in refused.value.hint


def test_the_same_number_is_known_again_however_it_is_spaced(database: Database) -> None:
    make(database, number="05/KH-UBND")
    plans = list_plans(database)
    assert same_number(plans, "05 / KH-UBND", 2026) == plans[0]
    assert same_number(plans, "05/KH-UBND", 2027) is None
    assert same_number(plans, None, 2026) is None


def test_a_plan_in_the_trash_is_gone_until_undo(database: Database) -> None:
    plan_id = make(database)
    trash_plan(database, plan_id)
    with pytest.raises(RuleError):
        get_plan(database, plan_id)
    undo(database)
    assert get_plan(database, plan_id).id == plan_id
