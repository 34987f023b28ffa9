"""What deadline phrases mean, kind by kind (CLI.md, `deadline --json`)."""

from datetime import date

import pytest

from cchc_desktop.domain.deadlines import AmountUnit, Deadline, DeadlineKind, Recurrence
from cchc_desktop.importing.phrases import looks_like_deadline, parse_deadline

M, Q, H, Y = Recurrence.MONTHLY, Recurrence.QUARTERLY, Recurrence.HALF_YEARLY, Recurrence.YEARLY


def read(phrase: str, year: int = 2026) -> Deadline:
    return parse_deadline(phrase, year)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("Trước ngày 20/4/2026", "2026-04-19"),
        ("Xong trước 01/3", "2026-02-28"),
        ("Hoàn thành trước ngày 05 tháng 01 năm 2027", "2027-01-04"),
        ("Chậm nhất ngày 20/4/2026", "2026-04-20"),
        ("Chậm nhất là ngày 20 tháng 4", "2026-04-20"),
        ("Muộn nhất 20.4.2026", "2026-04-20"),
        ("Không quá ngày 20-4-2026", "2026-04-20"),
        ("Đến hết ngày 20/4", "2026-04-20"),
        ("trong ngày 20/4/2026", "2026-04-20"),
        ("20/4/26", "2026-04-20"),
        ("Trước 17 giờ 00 ngày 20/4/2026", "2026-04-20"),
        ("Trước tháng 6/2026", "2026-05-31"),
        ("Trước quý III/2026", "2026-06-30"),
        ("Trước năm 2028", "2027-12-31"),
        ("Đến hết quý II/2026", "2026-06-30"),
        ("Chậm nhất trong tháng 9", "2026-09-30"),
        ("Đến năm 2030", "2030-12-31"),
        ("Từ nay đến hết 30/9/2026", "2026-09-30"),
        ("Đầu tháng 4/2026", "2026-04-01"),
        ("Giữa tháng 4/2026", "2026-04-15"),
        ("Cuối tháng 2/2028", "2028-02-29"),
        ("Đầu quý II/2026", "2026-04-01"),
        ("Giữa quý II/2026", "2026-05-15"),
        ("Cuối quý II", "2026-06-30"),
        ("Đầu năm 2027", "2027-01-01"),
        ("Giữa năm", "2026-06-30"),
        ("Cuối năm 2026", "2026-12-31"),
        ("đến 15/02 năm sau", "2027-02-15"),
        ("báo cáo năm nộp trước ngày 05/12", "2026-12-04"),
        ("Nộp báo cáo 6 tháng trước ngày 08/6", "2026-06-07"),
        ("Trước ngày 20.4.2026", "2026-04-19"),
        ("Ngày 20.04.2026", "2026-04-20"),
        ("HT trước 20/4/2026", "2026-04-19"),
        ("2026-04-20", "2026-04-20"),
        ("Trước 2026-04-20", "2026-04-19"),
    ],
)
def test_one_day_is_the_last_on_which_it_is_still_on_time(phrase: str, due: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.DATE, None, day(due))


@pytest.mark.parametrize(
    ("phrase", "start", "due"),
    [
        ("Tháng 4/2026", "2026-04-01", "2026-04-30"),
        ("T4/2026", "2026-04-01", "2026-04-30"),
        ("Trong tháng Tư năm 2026", "2026-04-01", "2026-04-30"),
        ("04/2026", "2026-04-01", "2026-04-30"),
        ("Tháng 02-06/2026", "2026-02-01", "2026-06-30"),
        ("02-06/2026", "2026-02-01", "2026-06-30"),
        ("tháng 4, 5 và 6/2026", "2026-04-01", "2026-06-30"),
        ("Từ tháng 4 đến hết tháng 6", "2026-04-01", "2026-06-30"),
        ("Tháng 11 - tháng 02/2027", "2026-11-01", "2027-02-28"),
        ("Quý 2/2026", "2026-04-01", "2026-06-30"),
        ("Quí II-2026", "2026-04-01", "2026-06-30"),
        ("QúyII năm 2026", "2026-04-01", "2026-06-30"),
        ("Quý lI/2026", "2026-04-01", "2026-06-30"),
        ("Quý II, quý III", "2026-04-01", "2026-09-30"),
        ("Quý I, II và III năm 2026", "2026-01-01", "2026-09-30"),
        ("Từ quý IV/2026 đến quý I/2027", "2026-10-01", "2027-03-31"),
        ("6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"),
        ("Sáu tháng cuối năm", "2026-07-01", "2026-12-31"),
        ("9 tháng đầu năm 2026", "2026-01-01", "2026-09-30"),
        ("Nửa cuối năm 2026", "2026-07-01", "2026-12-31"),
        ("Trong năm", "2026-01-01", "2026-12-31"),
        ("năm 2027", "2027-01-01", "2027-12-31"),
        ("2026 – 2029", "2026-01-01", "2029-12-31"),
        ("Giai đoạn 2027-2029", "2027-01-01", "2029-12-31"),
        ("Từ ngày 05/3 đến ngày 20/4/2026", "2026-03-05", "2026-04-20"),
        ("Từ 05 đến 20 tháng 3 năm 2026", "2026-03-05", "2026-03-20"),
        ("05-20/3/2026", "2026-03-05", "2026-03-20"),
        ("Từ quý III đến hết năm 2026", "2026-07-01", "2026-12-31"),
        ("Quý II (trước ngày 10/6)", "2026-04-01", "2026-06-09"),
        ("Triển khai từ quý II, hoàn thành trước 30/11/2026", "2026-04-01", "2026-11-29"),
        ("Quý I (tháng 3/2026)", "2026-03-01", "2026-03-31"),
        ("<b>Quý II/2026</b>;", "2026-04-01", "2026-06-30"),
        ("Quy II/2026", "2026-04-01", "2026-06-30"),
        ("Từ thang 4 đến tháng 6/2026", "2026-04-01", "2026-06-30"),
        ("Triển khai trong quý I, hoàn thành trong quý III/2026", "2026-01-01", "2026-09-30"),
        ("Thực hiện từ tháng 4, xong trong tháng 9/2026", "2026-04-01", "2026-09-30"),
        ("Bắt đầu tháng 4/2026, kết thúc tháng 02/2027", "2026-04-01", "2027-02-28"),
        ("Triển khai quý II, hoàn thành trước ngày 15/9/2026", "2026-04-01", "2026-09-14"),
        ("Triển khai từ ngày 01/3, hoàn thành trước 30/9/2026", "2026-03-01", "2026-09-29"),
    ],
)
def test_a_window_has_its_first_and_last_day(phrase: str, start: str, due: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.RANGE, day(start), day(due))
    assert not found.continuous


@pytest.mark.parametrize(
    "phrase", ["Cả năm 2026", "Trong suốt năm", "xuyên suốt năm 2026", "Năm 2026 (thường xuyên)"]
)
def test_the_whole_year_is_continuous(phrase: str) -> None:
    found = read(phrase)
    assert (found.kind, found.continuous) == (DeadlineKind.RANGE, True)
    assert (found.start, found.due) == (day("2026-01-01"), day("2026-12-31"))


@pytest.mark.parametrize(
    ("phrase", "recurrences", "dues"),
    [
        ("Hằng quý", [Q], ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ("mỗi quý một lần", [Q], ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ("03 tháng/lần", [Q], ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ("Định kỳ 06 tháng", [H], ["2026-06-30", "2026-12-31"]),
        ("hàng năm", [Y], ["2026-12-31"]),
        ("trong ngày 09 của tháng cuối quý", [Q], ["2026-03-09", "2026-06-09", "2026-09-09", "2026-12-09"]),
        ("trước ngày 12 tháng cuối của quý", [Q], ["2026-03-11", "2026-06-11", "2026-09-11", "2026-12-11"]),
        (
            "chậm nhất ngày 05 của tháng đầu quý sau",
            [Q],
            ["2026-04-05", "2026-07-05", "2026-10-05", "2027-01-05"],
        ),
        (
            "hằng quý, chậm nhất ngày 08 của tháng tiếp theo",
            [Q],
            ["2026-04-08", "2026-07-08", "2026-10-08", "2027-01-08"],
        ),
        ("trước ngày 20/11 hằng năm", [Y], ["2026-11-19"]),
        ("hằng năm, trước ngày 15/02 năm sau", [Y], ["2027-02-14"]),
        ("Quý IV hằng năm", [Y], ["2026-12-31"]),
        ("02 lần/năm (tháng 5, tháng 11)", [Y], ["2026-05-31", "2026-11-30"]),
        ("trước ngày 10/6 và trước ngày 05/12 (hằng năm)", [Y], ["2026-06-09", "2026-12-04"]),
        ("Định kỳ 06 tháng, trước ngày 08/6 và hằng năm", [H, Y], ["2026-06-07", "2026-12-31"]),
        ("Định kỳ 06 tháng (trước ngày 10/7)", [H], ["2026-07-09", "2026-12-31"]),
        ("báo cáo 6 tháng trước 08/6, báo cáo năm trước 08/12", [H, Y], ["2026-06-07", "2026-12-07"]),
        (
            "báo cáo hằng quý và báo cáo năm, nộp trong ngày 09 của tháng cuối quý",
            [Q, Y],
            ["2026-03-09", "2026-06-09", "2026-09-09", "2026-12-09", "2026-12-09"],
        ),
        (
            "Quý I: trước 12/3; 6 tháng: trước 12/6; 9 tháng: trước 12/9; năm: trước 05/01 năm sau",
            [Q, H, Y],
            ["2026-03-11", "2026-06-11", "2026-09-11", "2027-01-04"],
        ),
        ("Trong tháng cuối của quý", [Q], ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ("hằng quý từ quý III/2026", [Q], ["2026-09-30", "2026-12-31"]),
    ],
)
def test_what_recurs_has_a_day_for_each_period_of_the_year(
    phrase: str, recurrences: list[Recurrence], dues: list[str]
) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.RECURRING
    assert (found.start, found.due) == (None, None)
    assert list(found.recurrences) == recurrences
    assert [o.due for o in found.occurrences] == [day(text) for text in dues]


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("Hàng tháng", "2026-01-31", "2026-12-31"),
        ("ngày 30 hằng tháng", "2026-01-30", "2026-12-30"),
        ("hằng tháng, trước ngày 25", "2026-01-24", "2026-12-24"),
        ("chậm nhất ngày 08 của tháng sau", "2026-02-08", "2027-01-08"),
        ("ngày 08 hằng tháng, tổng hợp số liệu của tháng trước", "2026-02-08", "2027-01-08"),
        ("ngày cuối cùng của tháng tiếp theo", "2026-02-28", "2027-01-31"),
        ("Trước 25 hằng tháng", "2026-01-24", "2026-12-24"),
        ("cuối mỗi tháng", "2026-01-31", "2026-12-31"),
    ],
)
def test_months_follow_each_other_into_the_next_year(phrase: str, first: str, last: str) -> None:
    found = read(phrase)
    assert found.recurrences == (M,)
    assert len(found.occurrences) == 12
    assert (found.occurrences[0].due, found.occurrences[-1].due) == (day(first), day(last))
    assert found.occurrences[-1].period_end == day("2026-12-31")


def test_a_day_that_a_month_lacks_is_its_last() -> None:
    assert read("ngày 30 hằng tháng").occurrences[1].due == day("2026-02-28")


def test_weeks_are_those_whose_thursday_lies_in_the_year() -> None:
    found = read("Thứ Sáu hằng tuần")
    assert found.recurrence is Recurrence.WEEKLY
    assert len(found.occurrences) == 53
    assert found.occurrences[0].due == day("2026-01-02")
    assert {o.due.weekday() for o in found.occurrences} == {4}


def test_cycles_are_listed_from_the_most_frequent() -> None:
    found = read("hằng năm, 6 tháng, quý và hằng tháng")
    assert found.recurrences == (M, Q, H, Y)
    assert len(found.occurrences) == 12 + 4 + 2 + 1
    assert list(found.occurrences) == sorted(found.occurrences, key=lambda o: o.due)


@pytest.mark.parametrize(
    ("phrase", "recurrences"),
    [
        ("Hằng quý, 6 tháng và cả năm", (Q, H, Y)),
        ("Định kỳ hằng tháng và cả năm", (M, Y)),
        ("Báo cáo quý, 6 tháng, cả năm", (Q, H, Y)),
        ("Hằng tháng, quý và năm 2026", (M, Q, Y)),
        ("Hằng tháng, cả năm", (M,)),
        ("Hằng tháng trong cả năm", (M,)),
    ],
)
def test_a_year_that_closes_a_list_of_cycles_is_one_of_them(
    phrase: str, recurrences: tuple[Recurrence, ...]
) -> None:
    assert read(phrase).recurrences == recurrences


@pytest.mark.parametrize(
    ("phrase", "recurrence", "times"),
    [("6 đợt/năm", Y, 6), ("ít nhất 02 lần/năm", Y, 2), ("2 lần mỗi quý", Q, 8), ("mỗi tháng 3 lần", M, 36)],
)
def test_times_are_counted_without_inventing_days(phrase: str, recurrence: Recurrence, times: int) -> None:
    found = read(phrase)
    assert (found.kind, found.recurrence, found.times_per_year) == (DeadlineKind.RECURRING, recurrence, times)
    assert found.occurrences == ()


@pytest.mark.parametrize(
    ("phrase", "start"),
    [
        ("Thường xuyên, liên tục", "2026-01-01"),
        ("Công việc thường xuyên", "2026-01-01"),
        ("Hằng ngày", "2026-01-01"),
        ("TX", "2026-01-01"),
        ("T.xuyên", "2026-01-01"),
        ("kịp thời theo quy định", "2026-01-01"),
        ("Thường xuyên trong năm 2026", "2026-01-01"),
        ("Triển khai từ năm 2025", "2025-01-01"),
        ("Từ quý II/2026 trở đi", "2026-04-01"),
        ("năm 2025 và các năm tiếp theo", "2025-01-01"),
    ],
)
def test_ongoing_work_has_a_start_and_no_end(phrase: str, start: str) -> None:
    found = read(phrase)
    assert (found.kind, found.start, found.due) == (DeadlineKind.ONGOING, day(start), None)


@pytest.mark.parametrize(
    ("phrase", "anchor"),
    [
        ("Theo hướng dẫn của Sở Khoa học và Công nghệ.", "hướng dẫn của Sở Khoa học và Công nghệ"),
        ("Thực hiện theo Kế hoạch riêng", "Kế hoạch riêng"),
        ("Theo kế hoạch năm 2026 của tỉnh", "kế hoạch năm 2026 của tỉnh"),
        (
            "Theo Quyết định số 11/QĐ-UBND ngày 02/3/2026 của tỉnh",
            "Quyết định số 11/QĐ-UBND ngày 02/3/2026 của tỉnh",
        ),
        ("Khi có phát sinh", "có phát sinh"),
        ("Ngay sau khi được giao", "được giao"),
        ("đột xuất theo yêu cầu của cấp trên", "yêu cầu của cấp trên"),
        ("Đột xuất", "Đột xuất"),
        ("Sau kỳ họp giữa năm của HĐND", "kỳ họp giữa năm của HĐND"),
    ],
)
def test_an_event_keeps_the_words_for_what_is_waited_for(phrase: str, anchor: str) -> None:
    found = read(phrase)
    assert (found.kind, found.anchor) == (DeadlineKind.ON_EVENT, anchor)
    assert (found.start, found.due) == (None, None)


@pytest.mark.parametrize(
    ("phrase", "amount", "unit", "anchor"),
    [
        ("sau 20 ngày kể từ ngày nhận văn bản", 20, AmountUnit.DAY, "ngày nhận văn bản"),
        ("trong vòng 05 ngày làm việc", 5, AmountUnit.WORKING_DAY, None),
        ("Trong thời hạn mười ngày, kể từ ngày ký", 10, AmountUnit.DAY, "ngày ký"),
        ("chậm nhất hai mươi lăm ngày sau khi họp", 25, AmountUnit.DAY, "họp"),
        (
            "07 (bảy) ngày làm việc từ khi có kết luận",
            7,
            AmountUnit.WORKING_DAY,
            "có kết luận",
        ),
        ("Chậm nhất là ba tháng sau", 3, AmountUnit.MONTH, None),
        ("02 tuần kể từ ngày ban hành", 14, AmountUnit.DAY, "ngày ban hành"),
        ("Sau khi nhận được văn bản 10 ngày", 10, AmountUnit.DAY, "nhận được văn bản"),
    ],
)
def test_a_duration_is_counted_from_its_anchor(
    phrase: str, amount: int, unit: AmountUnit, anchor: str | None
) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.RELATIVE
    assert (found.amount, found.amount_unit, found.anchor) == (amount, unit, anchor)


@pytest.mark.parametrize(
    ("phrase", "kind", "due", "follow_up"),
    [
        (
            "Ban hành trong quý I. Thực hiện rà soát (nếu có)",
            "range",
            "2026-03-31",
            "Thực hiện rà soát (nếu có)",
        ),
        ("Tháng 9/2026 (nếu có)", "range", "2026-09-30", "nếu có"),
        ("Hoàn thành trước năm 2027 và duy trì thường xuyên", "date", "2026-12-31", "duy trì thường xuyên"),
        ("Quý I/2026 và thường xuyên", "range", "2026-03-31", "thường xuyên"),
        ("Thường xuyên, báo cáo trước 10/12", "ongoing", None, "báo cáo trước 10/12"),
        ("Quý II/2026, báo cáo kết quả trước 30/6", "range", "2026-06-30", "báo cáo kết quả trước 30/6"),
        ("Nộp trước 10/12/2026 để tổng hợp", "date", "2026-12-09", "để tổng hợp"),
        ("Thường xuyên, tập trung vào quý II, quý III", "ongoing", None, "tập trung vào quý II, quý III"),
        ("Quý I; kiểm tra trong quý II; quý III", "range", "2026-03-31", "kiểm tra trong quý II; quý III"),
        ("Quý I; tổng hợp báo cáo, trước 20/12", "range", "2026-03-31", "tổng hợp báo cáo, trước 20/12"),
        ("Quý IV/2026 hoặc theo yêu cầu của tỉnh", "range", "2026-12-31", "theo yêu cầu của tỉnh"),
    ],
)
def test_a_tail_is_kept_as_follow_up(phrase: str, kind: str, due: str | None, follow_up: str) -> None:
    found = read(phrase)
    assert (found.kind.value, found.follow_up) == (kind, follow_up)
    assert found.due == (day(due) if due else None)


def test_a_window_that_also_waits_for_something_keeps_both() -> None:
    found = read("Quý IV/2026 (theo hướng dẫn của tỉnh)")
    assert (found.kind, found.due, found.anchor) == (
        DeadlineKind.RANGE,
        day("2026-12-31"),
        "hướng dẫn của tỉnh",
    )


def test_a_tentative_window_does_not_replace_the_event() -> None:
    found = read("Theo hướng dẫn của tỉnh (dự kiến quý III/2026)")
    assert (found.kind, found.follow_up) == (DeadlineKind.ON_EVENT, "dự kiến quý III/2026")


@pytest.mark.parametrize("phrase", ["", "  ", "-", "…", "–", ". . ."])
def test_an_empty_cell_has_no_deadline(phrase: str) -> None:
    assert read(phrase).kind is DeadlineKind.NONE


@pytest.mark.parametrize(
    "phrase",
    [
        "Trước ngày 31/02/2026",
        "29/02/2026",
        "Tháng 13/2026",
        "Quý V/2026",
        "Tháng   năm 2026",
        "ngày      tháng 4 năm 2026",
        "Quý IV, I/2027",
        "Đường dẫn, ảnh chụp",
        "Trước 15/3 hoặc trước 15/6",
        "Trước 15/3/2026 và trước 15/9/2026",
        "Trước 31/3 (Kế hoạch); trước 10/12 (Báo cáo)",
        "Trước ngày 10/12 (báo cáo); trước 20/12 (kế hoạch)",
        "Trước 05/6 (báo cáo kiểm tra), trước ngày 05/12 (báo cáo khảo sát)",
        "Quý I (tổng hợp); quý III (công bố)",
        "trước ngày 31 các tháng 3, 6, 9, 12",
        "trước ngày 31 các tháng 6, 12",
        "ngày 30 các tháng 2, 5",
        "Trước 15/3, riêng các trường trước 30/5",
        "Không thường xuyên",
        "Theo dõi thường xuyên",
        "chậm nhất 05 ngày trước ngày họp",
        "trong vòng 24 giờ",
        "Trước cuối năm 2026",
        "cuối quý",
        "Trước ngày 25",
        "Trong tháng",
        "ngày 25 hằng quý",
        "Hằng tháng trước ngày 15/6",
        "Tuần đầu tháng 3/2026",
        "Trình kỳ họp giữa năm 2026",
        "2026-13-31",
        "Năm học 2026-2027",
        "thời điểm ngày 01 tháng 01 năm 2026",
        "9 tháng",
        "100%",
        "2",
    ],
)
def test_what_is_not_understood_to_the_last_word_stays_unknown(phrase: str) -> None:
    found = read(phrase)
    assert found.kind is DeadlineKind.UNKNOWN
    assert (found.start, found.due, found.occurrences) == (None, None, ())


def test_the_text_is_kept_as_written_in_one_line() -> None:
    assert read("  Trước\u00a0ngày\n20/4/2026. ").text == "Trước ngày 20/4/2026."


def test_a_missing_year_is_that_of_the_plan() -> None:
    assert read("Trước 20/4", 2031).due == day("2031-04-19")


@pytest.mark.parametrize(
    "phrase", ["Quý II", "trước 15/6", "Thường xuyên", "Hằng tháng", "2026", "Theo yêu cầu", "-nt-"]
)
def test_a_time_is_recognised_as_one(phrase: str) -> None:
    assert looks_like_deadline(phrase)


@pytest.mark.parametrize("phrase", ["", "Đường dẫn, ảnh chụp", "Báo cáo, biên bản", "Phòng Kinh tế"])
def test_other_cells_are_not_taken_for_a_time(phrase: str) -> None:
    assert not looks_like_deadline(phrase)
