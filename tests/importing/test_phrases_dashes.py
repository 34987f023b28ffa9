"""Days, months and ranges with hyphens are told apart; what is kept up after its time is no cycle of it."""

from datetime import date

import pytest

from cchc_desktop.domain.deadlines import DeadlineKind, Recurrence
from cchc_desktop.importing.phrases import parse_deadline


def iso(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("08-3-2026", "2026-03-08"),
        ("08-03-2026", "2026-03-08"),
        ("8-3-2026", "2026-03-08"),
        ("08 - 3 - 2026", "2026-03-08"),
        ("08–3–2026", "2026-03-08"),
        ("3-8-2026", "2026-08-03"),
        ("11-4-2026", "2026-04-11"),
        ("Xong 08-3-2026", "2026-03-08"),
        ("Trước 08-3-2026", "2026-03-07"),
        ("Chậm nhất là 08-3-2026", "2026-03-08"),
        ("Đến hết 3-8-2026", "2026-08-03"),
        ("Trước 08-3", "2026-03-07"),
        ("Chậm nhất 15-9", "2026-09-15"),
        ("8-3/2026", "2026-03-08"),
        ("Thứ Tư, 08-4-2026", "2026-04-08"),
    ],
)
def test_day_month_year_with_hyphens_is_that_day(phrase: str, due: str) -> None:
    found = parse_deadline(phrase, 2026)
    assert (found.kind, found.start, found.due) == (DeadlineKind.DATE, None, iso(due))


@pytest.mark.parametrize(
    ("phrase", "start", "due"),
    [
        ("08-12/3/2026", "2026-03-08", "2026-03-12"),
        ("8-12/3", "2026-03-08", "2026-03-12"),
        ("08-3-2026 - 12-4-2026", "2026-03-08", "2026-04-12"),
        ("Từ 08-3-2026 đến 12-4-2026", "2026-03-08", "2026-04-12"),
        ("Từ ngày 08-3-2026 đến hết ngày 12-4-2026", "2026-03-08", "2026-04-12"),
        ("3-8/2026", "2026-03-01", "2026-08-31"),
        ("03 - 08/2026", "2026-03-01", "2026-08-31"),
        ("Tháng 3-8-2026", "2026-03-01", "2026-08-31"),
        ("Tháng 03-08/2026", "2026-03-01", "2026-08-31"),
        ("Quý II-III-2026", "2026-04-01", "2026-09-30"),
        ("3-2026", "2026-03-01", "2026-03-31"),
        ("3-2026 - 8-2026", "2026-03-01", "2026-08-31"),
        ("11-02/2027", "2026-11-01", "2027-02-28"),
    ],
)
def test_ranges_of_days_and_of_months_keep_their_ends(phrase: str, start: str, due: str) -> None:
    found = parse_deadline(phrase, 2026)
    assert (found.kind, found.start, found.due) == (DeadlineKind.RANGE, iso(start), iso(due))


@pytest.mark.parametrize(
    "phrase",
    ["08-3", "3-8", "30-2-2026", "3-15-2026", "Trước 2-3 ngày", "Chậm nhất 3-5 tháng", "Từ 3-8"],
)
def test_what_could_be_a_day_or_months_is_honestly_unknown(phrase: str) -> None:
    assert parse_deadline(phrase, 2026).kind is DeadlineKind.UNKNOWN


@pytest.mark.parametrize(
    ("phrase", "kept"),
    [
        ("Tháng 8/2026; duy trì hằng năm", "duy trì hằng năm"),
        ("Tháng 8/2026, duy trì hằng năm", "duy trì hằng năm"),
        ("Tháng 8/2026 và duy trì hằng năm", "duy trì hằng năm"),
        ("Tháng 8/2026 (duy trì hằng năm)", "duy trì hằng năm"),
        ("Tháng 8/2026; cập nhật hằng năm", "cập nhật hằng năm"),
        ("Tháng 8/2026; tiếp tục thực hiện hằng năm", "tiếp tục thực hiện hằng năm"),
        ("Tháng 8; tiếp tục duy trì hằng quý", "tiếp tục duy trì hằng quý"),
        ("Tháng 8/2026; báo cáo hằng năm", "báo cáo hằng năm"),
        ("Tháng 8/2026, duy trì thường xuyên", "duy trì thường xuyên"),
        ("Tháng 8/2026, cập nhật thường xuyên", "cập nhật thường xuyên"),
    ],
)
def test_work_with_a_time_that_is_then_kept_up_has_that_time(phrase: str, kept: str) -> None:
    found = parse_deadline(phrase, 2026)
    assert (found.kind, found.start, found.due) == (DeadlineKind.RANGE, iso("2026-08-01"), iso("2026-08-31"))
    assert not found.continuous
    assert found.follow_up == kept


def test_a_day_that_work_is_done_by_before_it_is_kept_up_is_one_day() -> None:
    found = parse_deadline("Trước 15/9/2026; duy trì hằng năm", 2026)
    assert (found.kind, found.due, found.follow_up) == (
        DeadlineKind.DATE,
        iso("2026-09-14"),
        "duy trì hằng năm",
    )


@pytest.mark.parametrize("phrase", ["Tháng 8 hằng năm", "Tháng 8; hằng năm", "Hằng năm, vào tháng 8"])
def test_a_month_of_each_year_still_comes_back(phrase: str) -> None:
    found = parse_deadline(phrase, 2026)
    assert (found.kind, found.recurrences) == (DeadlineKind.RECURRING, (Recurrence.YEARLY,))


@pytest.mark.parametrize(
    "phrase",
    [
        "Làm thường xuyên",
        "Tiến hành thường xuyên",
        "Cập nhật thường xuyên",
        "Rà soát, cập nhật thường xuyên",
        "Rà soát thường xuyên, liên tục",
        "Vận hành liên tục",
        "Làm hằng ngày",
        "Tuyên truyền và phổ biến thường xuyên",
    ],
)
def test_a_verb_before_regularly_changes_nothing(phrase: str) -> None:
    found = parse_deadline(phrase, 2026)
    assert (found.kind, found.start, found.due) == (DeadlineKind.ONGOING, iso("2026-01-01"), None)


def test_work_named_behind_regularly_follows() -> None:
    found = parse_deadline("Thường xuyên, rà soát hằng ngày", 2026)
    assert (found.kind, found.follow_up) == (DeadlineKind.ONGOING, "rà soát hằng ngày")


@pytest.mark.parametrize("phrase", ["Không thường xuyên", "Làm việc", "Cập nhật", "Rà soát, hoàn thiện"])
def test_a_verb_alone_says_no_time(phrase: str) -> None:
    assert parse_deadline(phrase, 2026).kind is DeadlineKind.UNKNOWN


@pytest.mark.parametrize(
    ("phrase", "due"), [("Làm xong trước 15/9", "2026-09-14"), ("Làm trong ngày 15/9", "2026-09-15")]
)
def test_doing_leads_to_a_time_like_any_verb(phrase: str, due: str) -> None:
    assert parse_deadline(phrase, 2026).due == iso(due)
