"""Weeks, weekdays and parts of a month in deadline phrases; and further ways that officers write a time."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Recurrence
from cchc_desktop.importing.phrase_moments import last_day
from cchc_desktop.importing.phrases import parse_deadline

W, M, Y = Recurrence.WEEKLY, Recurrence.MONTHLY, Recurrence.YEARLY
WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]


def read(phrase: str, year: int = 2026) -> Deadline:
    return parse_deadline(phrase, year)


def dues(found: Deadline) -> list[str]:
    return [one.due.strftime("%d/%m/%Y") for one in found.occurrences]


@pytest.mark.parametrize(
    "phrase",
    [
        "Thứ Sáu tuần cuối hàng tháng",
        "thứ Sáu tuần cuối của tháng",
        "Thứ Sáu cuối cùng của tháng",
        "Chiều thứ Sáu cuối tháng",
        "Ngày thứ Sáu cuối cùng hằng tháng",
        "Hằng tháng, vào thứ Sáu cuối cùng",
        "Định kỳ hằng tháng (thứ 6 tuần cuối cùng của tháng)",
    ],
)
def test_the_last_friday_of_each_month_is_dated(phrase: str) -> None:
    found = read(phrase)
    assert (found.kind, found.recurrences) == (DeadlineKind.RECURRING, (M,))
    assert dues(found)[:3] == ["30/01/2026", "27/02/2026", "27/03/2026"]
    assert len(found.occurrences) == 12


@pytest.mark.parametrize(
    ("phrase", "first"),
    [
        ("Thứ Bảy thứ hai hằng tháng", ["10/01/2026", "14/02/2026", "14/03/2026"]),
        ("Thứ Hai đầu tiên của tháng", ["05/01/2026", "02/02/2026", "02/03/2026"]),
        ("Sáng thứ 2 tuần đầu hằng tháng", ["05/01/2026", "02/02/2026", "02/03/2026"]),
        ("Trước thứ Sáu cuối cùng của tháng", ["29/01/2026", "26/02/2026", "26/03/2026"]),
        ("Thứ Năm cuối cùng của mỗi quý", ["26/03/2026", "25/06/2026", "24/09/2026"]),
        ("Tuần cuối hằng tháng", ["31/01/2026", "28/02/2026", "31/03/2026"]),
        ("Tuần cuối cùng của tháng", ["31/01/2026", "28/02/2026", "31/03/2026"]),
        ("Tuần cuối mỗi quý", ["31/03/2026", "30/06/2026", "30/09/2026"]),
        ("Định kỳ cuối quý", ["31/03/2026", "30/06/2026", "30/09/2026"]),
        ("Hằng quý, vào cuối quý", ["31/03/2026", "30/06/2026", "30/09/2026"]),
        ("Trước 15 tháng cuối quý", ["14/03/2026", "14/06/2026", "14/09/2026"]),
        ("Ngày 10 các tháng 3, 6, 9, 12", ["10/03/2026", "10/06/2026", "10/09/2026"]),
        ("Trước ngày 10 các tháng 3, 6, 9 và 12", ["09/03/2026", "09/06/2026", "09/09/2026"]),
        ("Trong 05 ngày đầu hằng tháng", ["05/01/2026", "05/02/2026", "05/03/2026"]),
        ("05 ngày đầu của tháng sau", ["05/02/2026", "05/03/2026", "05/04/2026"]),
        ("Từ mùng 1 đến mùng 5 hằng tháng", ["05/01/2026", "05/02/2026", "05/03/2026"]),
        ("Mỗi cuối tháng", ["31/01/2026", "28/02/2026", "31/03/2026"]),
        ("Ngày 15/3, 15/6, 15/9 và 10/12", ["15/03/2026", "15/06/2026", "15/09/2026", "10/12/2026"]),
        ("Trước ngày 17/3; 17/6; 17/9; 17/12", ["16/03/2026", "16/06/2026", "16/09/2026"]),
        ("Trước ngày 15/6 (6 tháng) và 15/12 (năm)", ["14/06/2026", "14/12/2026"]),
        ("Sáng ngày 15 hằng tháng", ["15/01/2026", "15/02/2026", "15/03/2026"]),
        ("Mùng 5 hằng tháng", ["05/01/2026", "05/02/2026", "05/03/2026"]),
        ("Giao ban thứ Hai hằng tuần", ["29/12/2025", "05/01/2026", "12/01/2026"]),
        ("Họp giao ban vào sáng thứ Hai hằng tuần", ["29/12/2025", "05/01/2026", "12/01/2026"]),
        ("Thứ Tư hằng tuần, trong giờ hành chính", ["31/12/2025", "07/01/2026", "14/01/2026"]),
        ("Thứ Sáu hàng tuần, trước 16 giờ", ["02/01/2026", "09/01/2026", "16/01/2026"]),
    ],
)
def test_what_comes_again_has_its_days(phrase: str, first: list[str]) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.RECURRING
    assert dues(found)[: len(first)] == first


@settings(max_examples=60)
@given(weekday=st.integers(0, 6), nth=st.integers(1, 4), year=st.integers(2020, 2035))
def test_a_weekday_of_each_month_is_read_back(weekday: int, nth: int, year: int) -> None:
    number = ["đầu tiên", "thứ hai", "thứ ba", "thứ tư"][nth - 1]
    found = read(f"{WEEKDAYS[weekday]} {number} hằng tháng", year)
    last = read(f"{WEEKDAYS[weekday]} tuần cuối của tháng", year)
    for month, (one, end) in enumerate(zip(found.occurrences, last.occurrences, strict=True), start=1):
        assert (one.due.weekday(), one.due.month, (one.due.day - 1) // 7 + 1) == (weekday, month, nth)
        assert (end.due.weekday(), end.due.month) == (weekday, month)
        assert (end.due + timedelta(days=7)).month != month


@pytest.mark.parametrize(
    ("phrase", "start", "due"),
    [
        ("10 ngày đầu tháng 3", "2026-03-01", "2026-03-10"),
        ("Trong 15 ngày cuối của tháng 6/2026", "2026-06-16", "2026-06-30"),
        ("Trung tuần tháng 10", "2026-10-11", "2026-10-20"),
        ("Hạ tuần tháng 2/2027", "2027-02-21", "2027-02-28"),
        ("Ngày 15, 16/5/2026", "2026-05-15", "2026-05-16"),
        ("Ngày 30 và 31 tháng 3 năm 2026", "2026-03-30", "2026-03-31"),
        ("Quý I → Quý III/2026", "2026-01-01", "2026-09-30"),
        ("Quý I -> Quý III", "2026-01-01", "2026-09-30"),
        ("Tháng 3~5/2026", "2026-03-01", "2026-05-31"),
        ("01 cuộc trong Quý III/2026", "2026-07-01", "2026-09-30"),
        ("Tháng 6/2026 (trước ngày 20)", "2026-06-01", "2026-06-19"),
        ("Quý I (2026)", "2026-01-01", "2026-03-31"),
        ("Cơ bản hoàn thành trong quý III", "2026-07-01", "2026-09-30"),
        ("Quý II, cao điểm tháng 5", "2026-04-01", "2026-06-30"),
        ("Cả năm (tập trung tháng 10)", "2026-01-01", "2026-12-31"),
    ],
)
def test_a_stretch_of_days_is_a_range(phrase: str, start: str, due: str) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.RANGE
    assert (str(found.start), str(found.due)) == (start, due)


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("Thứ Sáu ngày 20/3/2026", "2026-03-20"),
        ("Thứ Sáu, ngày 20/3/2026", "2026-03-20"),
        ("8h00, thứ Sáu ngày 20/3/2026", "2026-03-20"),
        ("08h00 ngày 20/3/2026 (thứ Sáu)", "2026-03-20"),
        ("Trước thứ Sáu, ngày 20/3/2026", "2026-03-19"),
        ("Ngày 20/3/2026, lúc 8h00", "2026-03-20"),
        ("Deadline 30/6/2026", "2026-06-30"),
        ("Trước ngày 3l/12/2026", "2026-12-30"),
        ("Trước ngày 3O/6/2026", "2026-06-29"),
        ("trước ngày 20//6/2026", "2026-06-19"),
        ("Đến năm 2030, tầm nhìn 2045", "2030-12-31"),
        ("Nhân dịp Ngày Chuyển đổi số quốc gia 10/10", "2026-10-10"),
        ("Ngày Pháp luật Việt Nam 09/11", "2026-11-09"),
    ],
)
def test_one_day_is_told(phrase: str, due: str) -> None:
    found = read(phrase)
    assert (found.kind, str(found.due)) == (DeadlineKind.DATE, due)


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("Tháng 3/2026 và những tháng tiếp theo", "2026-03-01"),
        ("Quý II/2026 và các quý tiếp theo", "2026-04-01"),
        ("Từ 01/4/2026 đến khi hoàn thành", "2026-04-01"),
        ("Thường xuyên, lâu dài", "2026-01-01"),
        ("Các ngày làm việc trong tuần", "2026-01-01"),
        ("Từ thứ Hai đến thứ Sáu hằng tuần", "2026-01-01"),
        ("Thường xuyên cập nhật", "2026-01-01"),
        ("Mỗi ngày", "2026-01-01"),
    ],
)
def test_what_has_no_end_is_ongoing(phrase: str, start: str) -> None:
    found = read(phrase)
    assert (found.kind, str(found.start), found.due) == (DeadlineKind.ONGOING, start, None)


@pytest.mark.parametrize(
    ("phrase", "recurrence", "times"),
    [
        ("Mỗi tháng 02 tin, bài", M, 24),
        ("02 tin bài/tháng", M, 24),
        ("1 bài/tuần", W, 52),
        ("2 lần trong năm 2026", Y, 2),
        ("Hằng tháng 01 số", M, 12),
    ],
)
def test_so_many_papers_in_each_period_are_counted(phrase: str, recurrence: Recurrence, times: int) -> None:
    found = read(phrase)
    assert (found.recurrences, found.times_per_year) == ((recurrence,), times)


def test_rounds_may_be_led_in() -> None:
    for phrase in ("Chia làm 02 đợt: tháng 5 và tháng 10", "Thành 2 đợt, tháng 5 và tháng 10"):
        assert dues(read(phrase)) == ["31/05/2026", "31/10/2026"]


def test_work_all_through_the_year_keeps_its_report_as_a_tail() -> None:
    found = read("Cả năm; sơ kết 6 tháng")
    assert (found.kind, found.continuous, found.due) == (DeadlineKind.RANGE, True, date(2026, 12, 31))
    assert found.follow_up == "sơ kết 6 tháng"


def test_days_off_left_out_are_a_tail_of_the_days_themselves() -> None:
    found = read("Ngày 15 hàng tháng (trừ ngày nghỉ, lễ)")
    assert (dues(found)[0], found.follow_up) == ("15/01/2026", "trừ ngày nghỉ, lễ")


def test_a_term_kept_is_waited_for() -> None:
    for phrase in ("Đúng thời hạn quy định", "Đúng tiến độ của tỉnh"):
        assert read(phrase).kind is DeadlineKind.ON_EVENT


@pytest.mark.parametrize(
    "phrase",
    [
        "Thứ Bảy tuần thứ hai hằng tháng",
        "Tuần thứ 2 của tháng 6/2026",
        "Tuần đầu hằng tháng",
        "Thứ Bảy ngày 20/3/2026",
        "20/3/2026 (thứ Bảy)",
        "Ngày làm việc cuối cùng của tháng",
        "2 tháng/lần",
        "Hai tuần một lần",
        "Cuối quý",
        "Tuần cuối tháng",
        "Thứ Sáu cuối tháng hằng tuần",
        "Hằng năm, cuối quý",
        "Thứ Sáu cuối cùng",
        "Ngày 15, 17/5/2026",
        "Ngày Pháp luật Việt Nam",
        "Trước ngày 20/3/2026 (17h00)",
        "Tuần cuối tháng 6/2026",
        "Tuần cuối của tháng 6",
        "Trình kỳ họp thứ hai năm 2026",
        "Hằng tháng, trừ tháng 7",
        "Ngày 20 hàng tháng; ngày 20/6, ngày 05/12",
        "Trước 15/6 và 15/12",
        "15/3, 15/6, 15/9 và 15/12/2027",
        "15/3, 15/6, 15/9",
    ],
)
def test_what_can_be_read_in_two_ways_or_cannot_be_dated_stays_unknown(phrase: str) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.UNKNOWN
    assert (found.start, found.due, found.occurrences) == (None, None, ())


@settings(max_examples=60)
@given(month=st.integers(1, 12), count=st.integers(2, 20), year=st.integers(2020, 2035))
def test_the_first_and_last_days_of_a_month_are_read_back(month: int, count: int, year: int) -> None:
    end = last_day(year, month)
    first = read(f"{count:02} ngày đầu tháng {month}", year)
    last = read(f"{count} ngày cuối của tháng {month}/{year}", 2026)
    assert (first.start, first.due) == (date(year, month, 1), date(year, month, count))
    assert (last.start, last.due) == (end - timedelta(days=count - 1), end)
