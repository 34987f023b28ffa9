"""The demo's year at the one-stop office: forms II.06a, figures beside them, dossiers settled late."""

from collections.abc import Callable
from datetime import date

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.dossiers import FIGURES, PastedLine
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.services.dossiers import (
    add_late_dossier,
    change_late_dossier,
    paste_dossier_form,
    set_form_day,
)
from cchc_desktop.services.service_figures import change_service_figure

# Of each field: columns 4, 5 (in person, by post), 6, 8, 9, 10, 12, 13 of the form.
_FORMS: tuple[tuple[str, date, dict[str, tuple[int, ...]]], ...] = (
    (
        "2026-Q1",
        date(2026, 3, 15),
        {
            "Hộ tịch": (170, 40, 5, 0, 90, 118, 2, 5, 0),
            "Chứng thực": (90, 60, 0, 0, 100, 50, 0, 0, 0),
            "Đất đai": (40, 10, 5, 0, 14, 30, 5, 5, 1),
        },
    ),
    (
        "2026-Q2",
        date(2026, 6, 15),
        {
            "Hộ tịch": (200, 38, 4, 5, 110, 129, 1, 7, 0),
            "Chứng thực": (105, 70, 0, 0, 120, 55, 0, 0, 0),
            "Đất đai": (50, 12, 3, 6, 15, 40, 5, 10, 1),
        },
    ),
    (
        "2026-Q3",
        date(2026, 9, 15),
        {
            "Hộ tịch": (205, 10, 2, 7, 105, 110, 1, 8, 0),
            "Chứng thực": (132, 20, 0, 0, 100, 52, 0, 0, 0),
            "Đất đai": (60, 7, 2, 11, 16, 50, 4, 10, 0),
        },
    ),
    (
        "2026-Q4",
        date(2026, 12, 15),
        {
            "Hộ tịch": (180, 12, 3, 8, 100, 99, 0, 4, 0),
            "Chứng thực": (110, 30, 0, 0, 90, 50, 0, 0, 0),
            "Đất đai": (50, 10, 5, 10, 15, 50, 3, 6, 1),
        },
    ),
)
# To digitise, digitised; feedback received, answered on time. Online payment is left for the officer.
_BESIDE = {
    "2026-Q1": (409, 371, 6, 6),
    "2026-Q2": (475, 442, 9, 8),
    "2026-Q3": (438, 420, 7, 7),
    "2026-Q4": (407, 396, 5, 5),
}
# Code, procedure, due, settled, why, explained on, number and day of the letter of apology.
_LATE = (
    (
        "SM-26-0118",
        "Đăng ký biến động đất đai",
        date(2026, 2, 20),
        date(2026, 2, 27),
        "Chờ kết quả đo đạc thực địa",
        date(2026, 2, 23),
        ("02/TXL-UBND", date(2026, 2, 23)),
    ),
    (
        "SM-26-0731",
        "Cấp bản sao trích lục hộ tịch",
        date(2026, 7, 14),
        date(2026, 7, 16),
        "Hệ thống dùng chung gián đoạn hai ngày",
        date(2026, 7, 15),
        ("06/TXL-UBND", date(2026, 7, 15)),
    ),
    ("SM-26-0902", "Xác nhận tình trạng đất", date(2026, 9, 4), None, "", None, None),
)


def record_dossiers(
    database: Database,
    unit_id: int,
    paper: Callable[[str, date, str, str], int],
    go_to: Callable[[date], None],
) -> None:
    """Record the year of the one-stop office; `paper` registers a document, `go_to` moves the demo's day."""
    for period, day, lines in _FORMS:
        go_to(day)
        pasted = [PastedLine(name, dict(zip(FIGURES, row, strict=True))) for name, row in lines.items()]
        paste_dossier_form(database, period, pasted)
        as_of = parse_period(period).days(Window.ND09)[1]
        set_form_day(database, period, as_of)
        names = ("to_digitise", "digitised", "feedback", "feedback_on_time")
        beside = dict(zip(names, _BESIDE[period], strict=True))
        change_service_figure(database, period, {**beside, "as_of": as_of})
    for code, procedure, due, settled, reason, explained, letter in _LATE:
        go_to(settled or due)
        made = add_late_dossier(
            database,
            code=code,
            procedure=procedure,
            unit_id=unit_id,
            due_on=due,
            settled_on=settled,
            reason=reason,
        )
        if letter is not None:
            apology = paper(*letter, "Thư xin lỗi", f"Xin lỗi về hồ sơ {code} trả kết quả trễ hạn")
            change_late_dossier(
                database, made.created_id or 0, {"explained_on": explained, "apology_id": apology}
            )
