"""Rounds of one work, several days of one month, parts of a day, and what only introduces a time."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Recurrence
from cchc_desktop.importing.phrase_moments import last_day
from cchc_desktop.importing.phrases import parse_deadline

M, Q, H, Y, W = (
    Recurrence.MONTHLY,
    Recurrence.QUARTERLY,
    Recurrence.HALF_YEARLY,
    Recurrence.YEARLY,
    Recurrence.WEEKLY,
)
ROMAN = ["I", "II", "III", "IV"]
PARTS = ["Sáng", "Trưa", "Chiều", "Tối", "Buổi sáng", "Cuối", "Vào buổi chiều"]
INTRODUCED = ["Ngay trong", "Dứt điểm trong", "Hoàn thành dứt điểm trong", "Xử lý xong trong", "Trong"]


def read(phrase: str, year: int = 2026) -> Deadline:
    return parse_deadline(phrase, year)


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("Không để quá ngày 20/9/2026", "09-20"),
        ("Không được quá 20/9/2026", "09-20"),
        ("Gia hạn đến 20/9/2026", "09-20"),
        ("Kéo dài đến hết quý III/2026", "09-30"),
        ("Dứt điểm trước 20/9/2026", "09-19"),
        ("Sáng ngày 20/9/2026", "09-20"),
        ("Chậm nhất chiều 20/9/2026", "09-20"),
        ("Đến cuối ngày 20/9/2026", "09-20"),
        ("Trước 8h sáng ngày 20/9/2026", "09-20"),
        ("8h00 - 11h30 ngày 20/9/2026", "09-20"),
        ("Từ 8 giờ đến 11 giờ ngày 20/9/2026", "09-20"),
    ],
)
def test_what_names_a_day_more_closely_does_not_move_it(phrase: str, due: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.DATE, None, day(due))


@pytest.mark.parametrize(
    ("phrase", "start", "due"),
    [
        ("Ngay trong quý II", "04-01", "06-30"),
        ("Giải quyết dứt điểm trong quý II/2026", "04-01", "06-30"),
        ("Tuần lễ từ 07/9 đến 13/9/2026", "09-07", "09-13"),
        ("Đợt cao điểm từ ngày 01/5 đến ngày 31/5/2026", "05-01", "05-31"),
        ("Đợt 01/5 - 31/5/2026", "05-01", "05-31"),
        ("Tháng 2-3-4/2026", "02-01", "04-30"),
        ("Tháng 9 - 10 - 11 - 12/2026", "09-01", "12-31"),
        ("Quý II-III-IV/2026", "04-01", "12-31"),
        ("Nửa đầu tháng 2/2026", "02-01", "02-15"),
        ("Trong nửa cuối tháng 2", "02-16", "02-28"),
    ],
)
def test_a_stretch_is_read_whatever_it_is_called(phrase: str, start: str, due: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.RANGE, day(start), day(due))
    assert not found.continuous


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("Liên tục, không gián đoạn", "01-01"),
        ("Thường xuyên, không gián đoạn", "01-01"),
        ("Áp dụng từ ngày 01/3/2026", "03-01"),
        ("Áp dụng kể từ quý II/2026", "04-01"),
    ],
)
def test_work_without_an_end(phrase: str, start: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.ONGOING, day(start), None)


@pytest.mark.parametrize(
    ("phrase", "recurrence", "times", "dues"),
    [
        ("30/6 và 31/12", H, None, ["06-30", "12-31"]),
        ("Ngày 31/3, 30/6, 30/9 và 31/12/2026", Q, None, ["03-31", "06-30", "09-30", "12-31"]),
        ("Đợt 1: tháng 4/2026; đợt 2: tháng 10/2026", Y, 2, ["04-30", "10-31"]),
        ("Đợt I tháng 4, đợt II tháng 10", Y, 2, ["04-30", "10-31"]),
        ("Lần 1: trước 20/4; lần 2: trước 20/8; lần 3: trước 20/12", Y, 3, ["04-19", "08-19", "12-19"]),
        ("Đợt 1 (quý I) và đợt 2 (quý III)", Y, 2, ["03-31", "09-30"]),
        ("2 đợt: tháng 6, tháng 11", Y, 2, ["06-30", "11-30"]),
        ("03 lần (quý I, quý II và quý IV)", Y, 3, ["03-31", "06-30", "12-31"]),
        ("Ngày 05 và 20 của tháng cuối quý IV", None, None, []),
    ],
)
def test_rounds_are_as_many_days_of_the_year(
    phrase: str, recurrence: Recurrence | None, times: int | None, dues: list[str]
) -> None:
    found = read(phrase)
    if recurrence is None:
        assert found.kind is DeadlineKind.UNKNOWN
        return
    assert (found.kind, found.recurrences, found.times_per_year) == (
        DeadlineKind.RECURRING,
        (recurrence,),
        times,
    )
    assert [one.due for one in found.occurrences] == [day(text) for text in dues]


@pytest.mark.parametrize(
    "phrase", ["Tối thứ Tư hằng tuần", "Hằng tuần, vào buổi chiều thứ Tư", "19h00 - 20h30 thứ Tư hằng tuần"]
)
def test_an_hour_of_a_weekday_is_that_day_of_each_week(phrase: str) -> None:
    found = read(phrase)
    assert found.recurrences == (W,)
    assert {one.due.weekday() for one in found.occurrences} == {2}
    assert len(found.occurrences) == 53


@pytest.mark.parametrize(
    "phrase",
    [
        "Ngay",
        "Ngay từ đầu năm 2026",
        "Trước sáng ngày 20/9/2026",
        "Trước cuối ngày 20/9/2026",
        "20h - 18h ngày 20/9/2026",
        "Sáng tháng 9/2026",
        "Tuần lễ từ 10/8",
        "Tháng 6-8-10/2026",
        "Tháng 11-12-01/2027",
        "Quý I-II-IV/2026",
        "Ngày 6-7-8/2026",
        "Ngày 10 và 25",
        "Ngày 10 và 25/6/2026",
        "Ngày 25 và 10 hằng tháng",
        "Ngày 10 và 25 hằng quý",
        "Ngày 15/5 và 15/11",
        "30/6 và 31/12/2027",
        "Trước 30/6 và 31/12",
        "Nửa đầu quý III/2026",
        "Đợt 2: tháng 4",
        "Đợt 1: tháng 4; đợt 3: tháng 10",
        "Đợt 1: tháng 4; đợt 2: sau khi có kinh phí",
        "Đợt 1: tháng 4; đợt 2: tháng 02/2027",
        "3 đợt: tháng 6, tháng 11",
        "Thứ Bảy tuần thứ hai hằng tháng",
        "Bất thường",
        "Đang chờ hướng dẫn",
        "Ấp 1 đến ấp 6: quý II; các ấp còn lại: quý III",
    ],
)
def test_what_has_more_than_one_reading_stays_unknown(phrase: str) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.UNKNOWN
    assert (found.start, found.due, found.occurrences) == (None, None, ())


@settings(max_examples=100)
@given(
    days=st.sets(st.integers(1, 28), min_size=2, max_size=4),
    year=st.integers(2020, 2035),
    again=st.booleans(),
    last=st.sampled_from([" và ", ", và ", ", "]),
)
def test_several_days_of_each_month_are_read_back(
    days: set[int], year: int, last: str, *, again: bool
) -> None:
    *first, final = sorted(days)
    listed = ", ".join(f"{one:02}" for one in first) + f"{last}{final:02}"
    phrase = f"Hằng tháng, ngày {listed}" if again else f"Ngày {listed} hằng tháng"
    found = read(phrase, year)
    assert (found.kind, found.recurrences) == (DeadlineKind.RECURRING, (M,))
    wanted = [date(year, month, one) for month in range(1, 13) for one in sorted(days)]
    assert [one.due for one in found.occurrences] == wanted
    strict = read(f"Trước ngày {listed} hằng tháng", year)
    assert [one.due for one in strict.occurrences] == [one - timedelta(days=1) for one in wanted]


@settings(max_examples=100)
@given(
    first=st.integers(1, 10),
    length=st.integers(2, 5),
    year=st.integers(2020, 2035),
    joined=st.sampled_from(["-", " - ", "–", " – "]),
)
def test_months_joined_one_by_one_are_read_back(first: int, length: int, year: int, joined: str) -> None:
    months = range(first, min(first + length, 12) + 1)
    found = read(f"Tháng {joined.join(str(month) for month in months)}/{year}", 2026)
    assert (found.kind, found.start) == (DeadlineKind.RANGE, date(year, first, 1))
    assert found.due == last_day(year, months[-1])


@settings(max_examples=100)
@given(due=st.dates(date(2020, 1, 1), date(2035, 12, 31)), part=st.sampled_from(PARTS))
def test_a_part_of_a_day_is_that_day(due: date, part: str) -> None:
    found = read(f"{part} ngày {due.day:02}/{due.month}/{due.year}")
    assert (found.kind, found.due) == (DeadlineKind.DATE, due)


@settings(max_examples=100)
@given(quarter=st.integers(1, 4), year=st.integers(2020, 2035), lead=st.sampled_from(INTRODUCED))
def test_what_introduces_a_quarter_changes_nothing(quarter: int, year: int, lead: str) -> None:
    assert read(f"{lead} quý {ROMAN[quarter - 1]}/{year}").due == last_day(year, quarter * 3)


@settings(max_examples=100)
@given(
    months=st.sets(st.integers(1, 12), min_size=2, max_size=4),
    year=st.integers(2020, 2035),
    word=st.sampled_from(["đợt", "lần"]),
)
def test_rounds_are_read_back_numbered_or_counted(months: set[int], year: int, word: str) -> None:
    wanted = [last_day(year, month) for month in sorted(months)]
    numbered = "; ".join(f"{word} {at}: tháng {month}" for at, month in enumerate(sorted(months), 1))
    counted = f"{len(months)} {word}: " + ", ".join(f"tháng {month}" for month in sorted(months))
    for phrase in (numbered, counted):
        found = read(phrase, year)
        assert [one.due for one in found.occurrences] == wanted
        assert found.times_per_year == len(months)
