"""Figures of the statistical forms typed in by hand: what a line can hold, and what it cannot."""

from datetime import date
from decimal import Decimal

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.errors import RuleError
from cchc_desktop.services.figures import Figure, list_figures, record_figure
from cchc_desktop.services.history import undo

DAY = date(2026, 9, 14)


def figure(database: Database, code: str) -> Figure:
    return next(f for f in list_figures(database, "2026-Q3") if f.code == code)


@pytest.mark.parametrize(
    ("code", "value", "words"),
    [
        ("BM1.1", "-1", "Số liệu không được âm."),
        ("BM1.1", "2.5", "Số liệu này phải là số nguyên."),
        ("BM7.1", "100.1", "Tỷ lệ không được quá 100%."),
        ("BM1.5", "2", "Chỉ ghi một trong các số: 0, 1 (Có = 1; Không = 0)."),
        ("BM1.5.2", "3", "Chỉ ghi một trong các số: 0, 1, 2 (Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2)."),
    ],
)
def test_a_figure_that_a_line_cannot_hold_is_refused_in_words(
    database: Database, code: str, value: str, words: str
) -> None:
    with pytest.raises(RuleError) as refused:
        record_figure(database, figure(database, code), "2026-Q3", as_of=DAY, value=Decimal(value))
    assert refused.value.message == words
    assert figure(database, code).value is None


def test_what_it_can_hold_is_kept_replaced_and_taken_back(database: Database) -> None:
    for value in ("8", "12.0", "0"):
        record_figure(database, figure(database, "BM1.1"), "2026-Q3", as_of=DAY, value=Decimal(value))
    record_figure(database, figure(database, "BM7.1"), "2026-Q3", as_of=DAY, value=Decimal("98.5"))
    assert (figure(database, "BM1.1").value, figure(database, "BM7.1").value) == (Decimal(0), Decimal("98.5"))
    assert next(f for f in list_figures(database, "2026-Q2") if f.code == "BM1.1").value is None
    record_figure(database, figure(database, "BM1.1"), "2026-Q3", as_of=DAY, value=None)
    assert figure(database, "BM1.1").value is None
    undo(database)
    assert figure(database, "BM1.1").value == Decimal(0)


def test_a_line_that_a_register_counts_is_not_typed(database: Database) -> None:
    with pytest.raises(RuleError, match="tự tính"):
        record_figure(database, figure(database, "BM1.2"), "2026-Q3", as_of=DAY, value=Decimal(1))
