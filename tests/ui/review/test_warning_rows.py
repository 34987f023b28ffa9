"""Which rows of the review a warning is put to: by what it is about, not by how its sentence reads."""

from dataclasses import replace

from cchc_desktop.importing.draft import Draft, DraftUnit
from cchc_desktop.importing.relint import Mended, relint
from cchc_desktop.services.import_plan import PlanFile
from cchc_desktop.ui.review.columns import WarningEntry
from cchc_desktop.ui.review.marks import MarkedSource
from cchc_desktop.ui.review.pages import _entries
from cchc_desktop.ui.review.places import Places
from cchc_desktop.ui.review.state import ReviewState
from tests.importing.sources import HEAD, draft, grid, source

PLACELESS = (
    "Chỉ tiêu: kiểm tra tối thiểu 40% phòng, đơn vị thuộc xã về kỷ luật hành chính.",
    "Kiểm tra ít nhất 30% phòng, đơn vị thuộc xã về kỷ luật hành chính.",
)


def state_of(read: Draft) -> ReviewState:
    state = ReviewState(PlanFile("ke-hoach.docx", "", source(), read), {}, ())
    state.note(read.warnings)
    return state


def test_a_contradiction_is_put_to_its_target_though_the_file_gives_that_no_place() -> None:
    state = state_of(draft(*PLACELESS))
    told = {str(entry.target.value): [one.code for one in entry.warnings] for entry in state.targets}
    assert told == {"40": [], "30": ["contradiction"]}


def test_a_contradiction_stays_with_the_target_that_is_mended_in_another_field() -> None:
    state = state_of(draft(*PLACELESS))
    at = next(entry.id for entry in state.targets if entry.warnings)
    state.edit_target(at, "condition", "phấn đấu")
    state.note(state.warnings(state.plan))
    assert [entry.id for entry in state.targets if entry.warnings] == [at]


def test_the_spellings_of_a_unit_are_those_of_no_other_whose_name_begins_alike() -> None:
    row = ("1", "Rà soát quy chế", "Báo cáo", "Phòng Văn hóa - Xã hội", "Công an xã", "Quý I/2026")
    read = draft("II. NHIỆM VỤ", grid(HEAD, row, row, row))
    tasks = (replace(read.tasks[0], leads=("Phòng Văn hóa",)), *read.tasks[1:])
    short = DraftUnit("Phòng Văn hóa", ("Phòng Văn hóa",))
    long = DraftUnit("Phòng Văn hóa - Xã hội", ("Phòng VH-XH", "Phòng Văn hóa - Xã hội"))
    mended = Mended(read.plan, tasks, (), read.targets, (short, long))
    [warning] = [one for one in relint(read, mended) if one.code == "unit-spellings"]
    state = state_of(Draft(read.plan, tasks, read.targets, (), (short, long), (warning,)))
    found = Places(state, MarkedSource(())).unit(warning)
    assert found is not None
    assert found.id == "Phòng Văn hóa - Xã hội"


def test_warnings_that_read_the_same_are_rows_of_their_own() -> None:
    read = draft(*PLACELESS)
    [warning] = [one for one in read.warnings if one.code == "contradiction"]
    first, second = _entries([warning, warning])
    assert isinstance(first, WarningEntry)
    assert first.id != second.id
