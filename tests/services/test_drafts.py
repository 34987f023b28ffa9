"""Unfinished text survives a closed program, and is no step of undo."""

from cchc_desktop.db.engine import Database
from cchc_desktop.services.drafts import discard_draft, get_draft, list_drafts, save_draft
from cchc_desktop.services.history import list_steps, undo_label
from cchc_desktop.services.opening import open_office
from tests.conftest import FixedClock


def test_unfinished_text_is_offered_again(database: Database, clock: FixedClock) -> None:
    steps = len(list_steps(database))
    save_draft(database, "report_section:3", "Trong quý đã", title="Báo cáo quý II, mục 3")
    clock.tick(5)
    save_draft(database, "form:task", "Rà soát")
    save_draft(database, "report_section:3", "Trong quý đã thực hiện", title="Báo cáo quý II, mục 3")
    database.close()
    again = open_office(database.path, clock=clock)
    assert [(d.key, d.text) for d in list_drafts(again)] == [
        ("form:task", "Rà soát"),
        ("report_section:3", "Trong quý đã thực hiện"),
    ]
    discard_draft(again, "form:task")
    save_draft(again, "report_section:3", "  ")
    save_draft(again, "nothing", "")
    assert list_drafts(again) == []
    assert get_draft(again, "form:task") is None
    assert (len(list_steps(again)), undo_label(again)) == (steps, None)
    again.close()


def test_the_same_text_is_not_written_again(database: Database, clock: FixedClock) -> None:
    save_draft(database, "k", "chữ")
    first = get_draft(database, "k")
    clock.tick(5)
    save_draft(database, "k", "chữ")
    assert get_draft(database, "k") == first
