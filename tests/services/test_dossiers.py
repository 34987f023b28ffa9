"""Form II.06a over a real data file: typing, pasting, carrying over; the register of late dossiers."""

from datetime import date

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.display.dossiers import read_form, show_imbalance
from cchc_desktop.domain.dossiers import PastedLine
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.dossiers import (
    add_dossier_line,
    add_late_dossier,
    change_dossier_line,
    change_late_dossier,
    dossier_form,
    list_late_dossiers,
    paste_dossier_form,
    period_of_line,
    set_form_day,
    trash_dossier_line,
    trash_late_dossier,
)
from cchc_desktop.services.history import undo
from cchc_desktop.services.service_figures import change_service_figure, service_figure
from cchc_desktop.ui.clipboard import from_tsv
from tests.conftest import FixedClock

_TITLES = (
    "TT",
    "Lĩnh vực",
    "Tổng số",
    "Trực tuyến",
    "Trực tiếp, bưu chính",
    "Từ kỳ trước",
    "Tổng số",
    "Trước hạn",
    "Đúng hạn",
    "Quá hạn",
    "Tổng số",
    "Trong hạn",
    "Quá hạn",
)
FORM = "\n".join(
    (
        "\t".join(_TITLES),
        "\t".join(f"({number})" for number in range(1, 14)),
        "1\tHộ tịch\t1.095\t1.050\t32\t13\t1.071\t1.040\t30\t1\t24\t23\t1",
        "2\tCông thương\t45\t10\t32\t3\t41\t10\t30\t1\t4\t3\t1",
        "\tTổng số\t1.140\t1.060\t64\t16\t1.112\t1.050\t60\t2\t28\t26\t2",
    )
)


def pasted(database: Database, period: str, text: str = FORM) -> list[str]:
    lines, odd = read_form(from_tsv(text))
    paste_dossier_form(database, period, lines)
    return odd


def test_a_form_copied_from_excel_goes_in_without_its_headings_and_sum(
    database: Database, clock: FixedClock
) -> None:
    clock.on(date(2026, 9, 16))
    assert pasted(database, "2026-Q3") == []
    form = dossier_form(database, "2026-Q3")
    assert [(line.field, line.received, line.settled, line.pending) for line in form.lines] == [
        ("Hộ tịch", 1095, 1071, 24),
        ("Công thương", 45, 41, 4),
    ]
    assert form.total is not None
    assert (form.total.received, form.total.settled, form.total.late) == (1140, 1112, 2)
    assert form.imbalances == ()
    assert form.as_of == date(2026, 9, 14)
    assert form.lines[0].note == "Cột (5) gộp cả bưu chính"


def test_pasting_again_overwrites_and_is_one_step_of_undo(database: Database) -> None:
    pasted(database, "2026-Q3")
    pasted(database, "2026-Q3", FORM.replace("1.050\t32", "1.040\t42"))
    form = dossier_form(database, "2026-Q3")
    assert [line.online for line in form.lines] == [1040, 10]
    undo(database)
    assert [line.online for line in dossier_form(database, "2026-Q3").lines] == [1050, 10]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("Hộ tịch\t99\t50\t32\t13\t71\t40\t30\t1\t24\t23\t1", "cột (3) trong phần dán là 99, cộng lại là 95"),
        ("Hộ tịch\t95\t50\t32", "có 3 cột số, cần 11 cột"),
        ("Hộ tịch\t95\t50\t32 hs\t13\t71\t40\t30\t1\t24\t23\t1", "chưa đọc được “32 hs”"),
    ],
)
def test_what_is_odd_in_a_pasted_row_is_told(row: str, words: str) -> None:
    _, odd = read_form(from_tsv(row))
    assert len(odd) == 1
    assert words in odd[0]


def test_a_row_with_our_own_twelve_columns_keeps_in_person_and_post_apart() -> None:
    [line], odd = read_form(from_tsv("Hộ tịch\t95\t50\t30\t2\t13\t71\t40\t30\t1\t24\t23\t1"))
    assert odd == []
    assert (line.figures["in_person"], line.figures["by_post"]) == (30, 2)


def test_an_empty_cell_stays_unknown() -> None:
    [line], _ = read_form(from_tsv("Hộ tịch\t\t50\t-\t13\t71\t40\t30\t1\t24\t23\t1"))
    assert line.figures["in_person"] is None
    assert line.figures["by_post"] is None


def test_nothing_to_paste_is_refused(database: Database) -> None:
    with pytest.raises(RuleError):
        paste_dossier_form(database, "2026-Q3", [])


def test_a_new_line_carries_over_what_was_pending(database: Database) -> None:
    pasted(database, "2026-Q3")
    add_dossier_line(database, "2026-Q4", "hộ tịch")
    [line] = dossier_form(database, "2026-Q4").lines
    assert line.carried_over == 24
    change_dossier_line(database, line.id, {"carried_over": 20})
    [found] = dossier_form(database, "2026-Q4").imbalances
    assert show_imbalance(found) == "hộ tịch: cột (6) là 20, phải là 24 để (6) = (11) của kỳ trước"


def test_the_third_quarter_follows_the_first_half_when_there_is_no_second(database: Database) -> None:
    pasted(database, "2026-H1")
    add_dossier_line(database, "2026-Q3", "Hộ tịch")
    assert dossier_form(database, "2026-Q3").lines[0].carried_over == 24


def test_the_same_field_twice_in_a_period_is_refused(database: Database) -> None:
    add_dossier_line(database, "2026-Q3", "Hộ tịch")
    with pytest.raises(RuleError):
        add_dossier_line(database, "2026-Q3", "HỘ  TỊCH")
    add_dossier_line(database, "2026-Q4", "Hộ tịch")


@pytest.mark.parametrize("wrong", [-1, 1.5])
def test_only_whole_numbers_from_0_are_dossiers(database: Database, wrong: float) -> None:
    line = add_dossier_line(database, "2026-Q3", "Hộ tịch").created_id or 0
    with pytest.raises(RuleError):
        change_dossier_line(database, line, {"online": wrong})


def test_a_figure_may_be_made_unknown_again(database: Database) -> None:
    line = add_dossier_line(database, "2026-Q3", "Hộ tịch").created_id or 0
    change_dossier_line(database, line, {"online": 0})
    assert dossier_form(database, "2026-Q3").lines[0].online == 0
    change_dossier_line(database, line, {"online": None})
    assert dossier_form(database, "2026-Q3").lines[0].online is None


def test_the_day_of_the_figures_is_one_for_the_form(database: Database) -> None:
    paste_dossier_form(database, "2026-Q3", [PastedLine("A", {"online": 1}), PastedLine("B", {"online": 2})])
    set_form_day(database, "2026-Q3", date(2026, 9, 7))
    assert {line.as_of for line in dossier_form(database, "2026-Q3").lines} == {date(2026, 9, 7)}
    with pytest.raises(RuleError):
        set_form_day(database, "2026-Q3", None)


def test_a_line_in_the_trash_is_out_of_the_form(database: Database) -> None:
    line = add_dossier_line(database, "2026-Q3", "Hộ tịch").created_id or 0
    assert period_of_line(database, line) == "2026-Q3"
    trash_dossier_line(database, line)
    assert dossier_form(database, "2026-Q3").lines == ()
    assert period_of_line(database, line) is None


def test_a_late_dossier_is_kept_with_its_explanation_and_letter(database: Database) -> None:
    with pytest.raises(RuleError) as refused:
        add_late_dossier(database, code="H1", due_on=date(2026, 9, 10), settled_on=date(2026, 9, 10))
    assert refused.value.fields == ("settled_on",)
    made = add_late_dossier(database, code=" H51-0007 ", due_on=date(2026, 9, 10)).created_id or 0
    letter = add_document(database, number="15/UBND", issued_on=date(2026, 9, 15)).created_id
    change_late_dossier(database, made, {"reason": "Thiếu xác nhận", "apology_id": letter})
    [dossier] = list_late_dossiers(database, 2026)
    assert (dossier.code, dossier.apology_name, dossier.owes) == (
        "H51-0007",
        "số 15/UBND ngày 15/09/2026",
        (),
    )
    assert list_late_dossiers(database, 2025) == []
    trash_late_dossier(database, made)
    assert list_late_dossiers(database) == []


def test_a_form_begun_before_its_period_ends_takes_no_part_until_its_day(
    database: Database, clock: FixedClock
) -> None:
    """Line by line it would make the rate of the whole year unknown."""
    clock.on(date(2026, 11, 22))
    add_dossier_line(database, "2026-Q4", "Hộ tịch")
    assert dossier_form(database, "2026-Q4").as_of == date(2026, 12, 14)
    change_service_figure(database, "2026-Q4", {"to_digitise": 5})
    figure = service_figure(database, "2026-Q4")
    assert figure is not None
    assert figure.as_of == date(2026, 12, 14)
