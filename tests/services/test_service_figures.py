"""Service figures as they are stored: unknown stays unknown, what cannot be is refused, undo brings back."""

from decimal import Decimal

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.service_figures import Share
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import undo
from cchc_desktop.services.service_figures import (
    change_service_figure,
    clear_service_figures,
    paste_service_figures,
    period_of_figure,
    service_figure,
    service_year,
)


def test_figures_typed_one_by_one_stand_in_one_row(database: Database) -> None:
    change_service_figure(database, "2026-Q2", {"payable": Decimal(60)})
    change_service_figure(database, "2026-Q2", {"paid_online": Decimal(45)})
    found = service_figure(database, "2026-Q2")
    assert found is not None
    assert (found.payable, found.paid_online, found.digitised) == (60, 45, None)
    assert found.percent(Share.E_PAYMENT) == 75
    assert period_of_figure(database, found.id) == "2026-Q2"


def test_the_last_figure_taken_back_leaves_no_row(database: Database) -> None:
    change_service_figure(database, "2026-Q2", {"payable": 60})
    change_service_figure(database, "2026-Q2", {"payable": None})
    assert service_figure(database, "2026-Q2") is None
    change_service_figure(database, "2026-Q2", {"note": ""})
    assert service_figure(database, "2026-Q2") is None
    undo(database)
    undone = service_figure(database, "2026-Q2")
    assert undone is not None
    assert undone.payable == 60


def test_a_part_beyond_its_whole_is_refused(database: Database) -> None:
    change_service_figure(database, "2026-H1", {"feedback": 3})
    with pytest.raises(RuleError) as refused:
        change_service_figure(database, "2026-H1", {"feedback_on_time": 4})
    assert refused.value.message == (
        "6 tháng đầu năm 2026: số phản ánh, kiến nghị xử lý đúng hạn (4) nhiều hơn"
        " số phản ánh, kiến nghị tiếp nhận (3)."
    )
    for wrong in (
        {"satisfaction": Decimal(101)},
        {"payable": Decimal("1.5")},
        {"payable": -1},
        {"as_of": None},
    ):
        with pytest.raises(RuleError):
            change_service_figure(database, "2026-H1", wrong)


def test_a_paste_is_one_step_and_keeps_what_it_does_not_name(database: Database) -> None:
    change_service_figure(database, "2026-Q1", {"payable": 9, "note": "sơ bộ"})
    paste_service_figures(
        database, {"2026-Q1": {"payable": 10, "paid_online": 5}, "2026-M07": {"feedback": 1}}
    )
    year = service_year(database, 2026)
    known = {row.period.code: row.figure for row in year.rows if row.figure.id}
    assert (known["2026-Q1"].payable, known["2026-Q1"].note, known["2026-M07"].feedback) == (10, "sơ bộ", 1)
    undo(database)
    back = service_figure(database, "2026-Q1")
    assert back is not None
    assert (back.payable, service_figure(database, "2026-M07")) == (9, None)
    with pytest.raises(RuleError, match="Không thấy dòng"):
        paste_service_figures(database, {})


def test_a_paste_with_one_wrong_period_changes_nothing(database: Database) -> None:
    with pytest.raises(RuleError):
        paste_service_figures(
            database, {"2026-Q1": {"payable": 1}, "2026-Q2": {"payable": 1, "paid_online": 2}}
        )
    assert service_figure(database, "2026-Q1") is None


def test_cleared_periods_come_back_by_undo(database: Database) -> None:
    change_service_figure(database, "2026-Q1", {"payable": 9})
    clear_service_figures(database, "2026-Q1", "2026-Q2")
    assert service_figure(database, "2026-Q1") is None
    undo(database)
    assert service_figure(database, "2026-Q1") is not None
