"""Reports listed by name, each with its own day or with a day counted in its period."""

import pytest

from cchc_desktop.domain.deadlines import DeadlineKind, Recurrence
from cchc_desktop.importing.phrases import parse_deadline

Q, H, Y = Recurrence.QUARTERLY, Recurrence.HALF_YEARLY, Recurrence.YEARLY


@pytest.mark.parametrize(
    ("phrase", "recurrences", "dues"),
    [
        ("quý I trước ngày 10/3; quý II trước ngày 15 tháng cuối quý", [Q], ["09/03", "14/06"]),
        (
            "Quý I, quý II trước ngày 15 tháng cuối quý; năm trước ngày 05/12",
            [Q, Y],
            ["14/03", "14/06", "04/12"],
        ),
        (
            "Báo cáo quý I: 08/3; quý II và quý III: ngày 08 của tháng cuối quý; năm: 08/12",
            [Q, Y],
            ["08/03", "08/06", "08/09", "08/12"],
        ),
        ("Quý I: ngày 05 của tháng đầu quý sau; quý III: 05/10", [Q], ["05/04", "05/10"]),
        ("trước các ngày 10/3, 10/6, 10/9, 10/12", [Q], ["09/03", "09/06", "09/09", "09/12"]),
        ("vào các ngày 15/6, 15/12 hằng năm", [Y], ["15/06", "15/12"]),
        ("6 tháng đầu năm: trước 20/6; cuối năm: trước 20/12", [H, Y], ["19/06", "19/12"]),
    ],
)
def test_each_report_has_its_own_day(phrase: str, recurrences: list[Recurrence], dues: list[str]) -> None:
    found = parse_deadline(phrase, 2026)
    assert found.kind is DeadlineKind.RECURRING
    assert list(found.recurrences) == recurrences
    assert [f"{one.due:%d/%m}" for one in found.occurrences] == dues
    assert found.follow_up is None


@pytest.mark.parametrize(
    "phrase",
    [
        "Quý I, quý II trước ngày 15/6; quý III trước ngày 15/9",
        "Quý I trước ngày 10/3; các quý còn lại trước ngày 15 tháng cuối quý",
        "Quý I trước ngày 10/3; quý II vào ngày 15 hằng tuần",
        "6 tháng trước ngày 10/6; cuối năm trước 15/6, trước 10/12",
    ],
)
def test_days_that_cannot_be_told_apart_stay_unknown(phrase: str) -> None:
    assert parse_deadline(phrase, 2026).kind is DeadlineKind.UNKNOWN
