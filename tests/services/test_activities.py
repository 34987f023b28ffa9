"""The register of activities over a real data file."""

from datetime import date
from decimal import Decimal

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.activities import (
    add_activity,
    change_activity,
    list_activities,
    trash_activity,
)
from cchc_desktop.services.history import undo

DAY = date(2026, 8, 18)


def test_an_activity_is_kept_with_what_its_kind_is_about(database: Database) -> None:
    more = {"people": Decimal(64), "opinions": Decimal(15), "answered": Decimal(13), "place": "Nhà văn hóa"}
    add_activity(database, year=2026, kind=ActivityKind.DIALOGUE, title=" Đối thoại ", held_on=DAY, more=more)
    [found] = list_activities(database, 2026)
    assert (found.title, found.people, found.opinions, found.place) == ("Đối thoại", 64, 15, "Nhà văn hóa")
    assert found.hours is None


def test_more_answers_than_opinions_are_refused(database: Database) -> None:
    made = add_activity(
        database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại", more={"opinions": Decimal(3)}
    )
    with pytest.raises(RuleError) as refused:
        change_activity(database, made.created_id or 0, {"answered": Decimal(4)})
    assert refused.value.fields == ("answered", "opinions")
    assert list_activities(database, 2026)[0].answered is None


@pytest.mark.parametrize("people", [Decimal("2.5"), Decimal(-1)])
def test_people_are_counted_whole(database: Database, people: Decimal) -> None:
    made = add_activity(database, year=2026, kind=ActivityKind.MEETING, title="Giao ban")
    with pytest.raises(RuleError):
        change_activity(database, made.created_id or 0, {"people": people})


def test_several_go_to_the_trash_as_one_step(database: Database) -> None:
    ids = [
        add_activity(database, year=2026, kind=ActivityKind.MEETING, title=f"Giao ban {n}").created_id or 0
        for n in range(3)
    ]
    trash_activity(database, *ids)
    assert list_activities(database, 2026) == []
    undo(database)
    assert [a.id for a in list_activities(database, 2026)] == ids


def test_an_activity_without_words_is_refused(database: Database) -> None:
    with pytest.raises(RuleError):
        add_activity(database, year=2026, kind=ActivityKind.MEETING, title="  ")
