"""A PC clock set back or far ahead is said; the order of steps does not depend on it."""

from datetime import date

from cchc_desktop.db.engine import Database
from cchc_desktop.services.clock_check import Jump, check_clock
from cchc_desktop.services.history import list_steps, undo, undo_label
from cchc_desktop.services.office import add_unit
from tests.conftest import FixedClock


def test_a_jump_is_noticed_and_said(database: Database, clock: FixedClock) -> None:
    add_unit(database, name="Phòng Kinh tế")
    assert check_clock(database) is None
    clock.tick(-300)
    assert check_clock(database) is None
    clock.on(date(2026, 5, 31))
    back = check_clock(database)
    assert back is not None
    assert back.jump is Jump.BACK
    assert (
        "08:00 ngày 31/05/2026, sớm hơn lần ghi dữ liệu gần nhất (08:00 ngày 01/06/2026)" in back.sentence()
    )
    clock.on(date(2027, 6, 1))
    ahead = check_clock(database)
    assert ahead is not None
    assert ahead.jump is Jump.FORWARD
    assert "365 ngày" in ahead.sentence()


def test_steps_stay_in_order_when_the_clock_goes_back(database: Database, clock: FixedClock) -> None:
    add_unit(database, name="Một")
    clock.on(date(2020, 1, 1))
    add_unit(database, name="Hai")
    assert [step.at.year for step in list_steps(database, limit=2)] == [2020, 2026]
    undo(database)
    assert undo_label(database) == "Thêm đơn vị"
