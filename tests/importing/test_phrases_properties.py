"""Phrases written from known values are read back to those values; nothing makes the grammar stumble."""

import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cchc_desktop.display.deadlines import deadline_json
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import AmountUnit, Deadline, DeadlineKind
from cchc_desktop.importing.phrases import looks_like_deadline, parse_deadline

YEARS = st.integers(2020, 2035)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
ROMAN = ["I", "II", "III", "IV"]
LEADS = ["", "Hoàn thành ", "Xong ", "Thời hạn: ", "Dự kiến "]


SHAPES = """
Trước {text}
Chậm nhất {text}
Quý {quarter}/{year}
Tháng {month}/{year}
Cả năm {year}
Giai đoạn {year}-{later}
Thường xuyên
Theo hướng dẫn của tỉnh
Hằng quý
trong vòng {count} ngày làm việc kể từ ngày nhận
ngày {count} hằng tháng
Từ năm {year}
Ban hành trong quý {quarter}. Thực hiện rà soát (nếu có)
{count} đợt/năm
Khi có phát sinh
trước ngày {count} của tháng cuối quý
định kỳ hằng tháng, quý và năm
Sáng {text}
Ngay trong tháng {month}/{year}
Nửa cuối tháng {month}/{year}
Gia hạn đến {text}
Đợt 1: tháng 4; đợt 2: tháng 10
2 đợt: quý II và quý IV
18h00 - 20h00 thứ Năm hằng tuần
Áp dụng từ {text}
Thứ Sáu tuần cuối của tháng
Chủ nhật thứ hai hằng tháng
Trung tuần tháng {month}/{year}
10 ngày cuối của tháng {month}
Trước ngày {count} các tháng 3, 6, 9 và 12
Hằng quý, vào cuối quý
Thứ Hai hằng tuần, trước 16 giờ
""".strip().splitlines()
UNITS = {"ngày": AmountUnit.DAY, "ngày làm việc": AmountUnit.WORKING_DAY, "tháng": AmountUnit.MONTH}
AFTER = {"kể từ ngày nhận": "ngày nhận", "sau khi họp": "họp", ", kể từ khi ký": "ký"}


def last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


@st.composite
def written_days(draw: st.DrawFn) -> tuple[str, date]:
    day = draw(DAYS)
    shape = draw(
        st.sampled_from(["{0}/{1}/{2}", "{0:02}/{1:02}/{2}", "ngày {0:02}/{1}/{2}", "ngày {0}-{1:02}-{2}",
                         "{0:02}.{1:02}.{2}", "ngày {0} tháng {1:02} năm {2}", "{0} tháng {1} năm {2}"])
    )  # fmt: skip
    return shape.format(day.day, day.month, day.year), day


@st.composite
def phrases(draw: st.DrawFn) -> str:
    """Phrases of every kind, well formed."""
    text, _ = draw(written_days())
    quarter, month, count = draw(st.sampled_from(ROMAN)), draw(st.integers(1, 12)), draw(st.integers(1, 30))
    year = draw(YEARS)
    shape = draw(st.sampled_from(SHAPES))
    return shape.format(text=text, quarter=quarter, month=month, year=year, later=year + 3, count=count)


def meaning(deadline: Deadline) -> tuple[object, ...]:
    anchor, follow_up = ((part or "").casefold() for part in (deadline.anchor, deadline.follow_up))
    days = (deadline.start, deadline.due, deadline.occurrences)
    counts = (deadline.recurrences, deadline.amount, deadline.amount_unit, deadline.times_per_year)
    return (deadline.kind, deadline.continuous, *days, *counts, anchor, follow_up)


@settings(max_examples=150)
@given(written=written_days(), lead=st.sampled_from(LEADS), year=YEARS)
def test_a_day_is_read_back_however_it_is_written(written: tuple[str, date], lead: str, year: int) -> None:
    text, day = written
    strict = parse_deadline(f"{lead}trước {text}", year)
    inclusive = parse_deadline(f"{lead}chậm nhất {text}", year)
    assert (strict.kind, strict.due) == (DeadlineKind.DATE, day - timedelta(days=1))
    assert (inclusive.kind, inclusive.due) == (DeadlineKind.DATE, day)


@settings(max_examples=150)
@given(
    first=st.integers(1, 4),
    length=st.integers(0, 3),
    year=YEARS,
    joined=st.sampled_from([" - ", "-", " đến quý ", ", ", " và quý ", "–"]),
    named=st.sampled_from(["/{}", " năm {}", "-{}"]),
    roman=st.booleans(),
)
def test_quarters_are_read_back(
    first: int, length: int, year: int, joined: str, named: str, *, roman: bool
) -> None:
    last = min(first + length, 4)
    names = ROMAN if roman else ["1", "2", "3", "4"]
    between = f"{names[first - 1]}{joined}" if last > first else ""
    found = parse_deadline(f"Quý {between}{names[last - 1]}{named.format(year)}", 2026)
    assert (found.kind, found.start) == (DeadlineKind.RANGE, date(year, first * 3 - 2, 1))
    assert found.due == last_day(year, last * 3)


@settings(max_examples=150)
@given(
    first=st.integers(1, 12),
    last=st.integers(1, 12),
    year=YEARS,
    shape=st.sampled_from(
        ["Tháng {0}-{1}/{2}", "tháng {0:02} - tháng {1:02}/{2}", "Từ tháng {0} đến hết tháng {1} năm {2}"]
    ),
)
def test_months_are_read_back_over_new_year_too(first: int, last: int, year: int, shape: str) -> None:
    if first == last:
        return
    found = parse_deadline(shape.format(first, last, year), 2026)
    assert found.start == date(year - (first > last), first, 1)
    assert found.due == last_day(year, last)


@settings(max_examples=100)
@given(
    amount=st.integers(1, 120),
    unit=st.sampled_from(sorted(UNITS)),
    lead=st.sampled_from(["sau", "trong vòng", "chậm nhất sau", "không quá", "Trong thời hạn"]),
    after=st.sampled_from(sorted(AFTER)),
)
def test_a_duration_is_read_back(amount: int, unit: str, lead: str, after: str) -> None:
    found = parse_deadline(f"{lead} {amount:02} {unit} {after}", 2026)
    assert (found.kind, found.amount, found.amount_unit) == (DeadlineKind.RELATIVE, amount, UNITS[unit])
    assert found.anchor == AFTER[after]


@settings(max_examples=100)
@given(day=st.integers(1, 28), year=YEARS, strict=st.booleans())
def test_a_day_in_the_last_month_of_the_quarter_is_read_back(day: int, year: int, *, strict: bool) -> None:
    bound = "trước" if strict else "chậm nhất"
    found = parse_deadline(f"{bound} ngày {day:02} của tháng cuối quý", year)
    wanted = [date(year, month, day) - timedelta(days=strict) for month in (3, 6, 9, 12)]
    assert [o.due for o in found.occurrences] == wanted


@settings(max_examples=200)
@given(phrase=phrases(), year=YEARS)
def test_form_does_not_change_the_meaning(phrase: str, year: int) -> None:
    plain = meaning(parse_deadline(phrase, year))
    for other in (
        unicodedata.normalize("NFD", phrase),
        phrase.upper(),
        phrase.lower(),
        "  " + phrase.replace(" ", "\u00a0  ") + "\n",
        phrase.rstrip(".") + ".",
        phrase + " ;",
        f"- {phrase}",
        f"<b>{phrase}</b>",
    ):
        assert meaning(parse_deadline(other, year)) == plain, other


@settings(max_examples=200)
@given(phrase=phrases(), year=YEARS)
def test_well_formed_phrases_are_understood(phrase: str, year: int) -> None:
    found = parse_deadline(phrase, year)
    assert found.kind not in {DeadlineKind.UNKNOWN, DeadlineKind.NONE}
    assert looks_like_deadline(phrase)
    if found.start and found.due:
        assert found.start <= found.due
    for occurrence in found.occurrences:
        # A week is of the year that its Thursday lies in.
        assert (occurrence.period_start + timedelta(days=3)).year == year
        assert occurrence.period_start <= occurrence.period_end


WORDS = """
    trước ngày tháng năm quý I IV 6 15 31 2026 / - , . ; ( ) và hoặc đến từ hằng mỗi theo khi sau có của đầu
    cuối cùng chậm nhất trong vòng lần đợt thường xuyên định kỳ kể làm việc sáu 02 nếu báo cáo tiếp giai đoạn
    cả đột xuất hết : không quá thứ tuần nửa sáng tối ngay dứt điểm 8h 11h hai các thượng trừ nghỉ lúc
"""


@settings(max_examples=300)
@given(
    words=st.lists(st.sampled_from(WORDS.split()), max_size=14), year=st.sampled_from([1, 1990, 2026, 9999])
)
@example(words=["trước", "năm", "1"], year=1)
@example(words=["trước", "đầu", "năm"], year=1)
@example(words=["hằng", "tuần"], year=9999)
def test_words_in_any_order_never_raise_and_stay_consistent(words: list[str], year: int) -> None:
    found = parse_deadline(" ".join(words), year)
    shown = deadline_json(found, WorkCalendar())
    if found.kind in {DeadlineKind.UNKNOWN, DeadlineKind.NONE}:
        assert (shown["start"], shown["due"], shown["occurrences"]) == (None, None, [])
    if found.kind is DeadlineKind.DATE:
        assert found.due is not None
    if found.kind is DeadlineKind.RANGE:
        assert found.start is not None
        assert found.due is not None
        assert found.start <= found.due
    if found.kind is DeadlineKind.ON_EVENT:
        assert found.anchor


@settings(max_examples=200)
@given(text=st.text(max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert parse_deadline(text, 2026).kind in set(DeadlineKind)
    looks_like_deadline(text)
