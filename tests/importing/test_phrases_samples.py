"""The real phrases beside the project: each row of kind deadline or recurrence has its kind and its days."""

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.phrases import parse_deadline

PHRASES = Path(__file__).parents[3] / "shared" / "phrases.tsv"

# Rows that hold several phrases, an English remark or no deadline at all.
NOT_ONE_PHRASE = ("(blank cell)", "đầu tháng /", "đầu năm /", "đầu quý /", "10 đợt/năm; 3 đợt/năm")
NO_DEADLINE = ("Đường link", "thời điểm ngày 01 tháng 01", "ngày      tháng 4")

# The start of the phrase, then kind, start, due and, for what recurs, how many occurrences and the first.
EXPECTED = """
Trước ngày 15/01/2026 | date | | 2026-01-14
Tháng 02/2026 | range | 2026-02-01 | 2026-02-28
Tháng 01-05/2026 | range | 2026-01-01 | 2026-05-31
Tháng 7-10/2026 | range | 2026-07-01 | 2026-10-31
Quý I năm 2026 | range | 2026-01-01 | 2026-03-31
Quý I/2026 | range | 2026-01-01 | 2026-03-31
Quý IV/2026 | range | 2026-10-01 | 2026-12-31
Quý III,IV/2026 | range | 2026-07-01 | 2026-12-31
Quý IV/2027 | range | 2027-10-01 | 2027-12-31
Trong năm 2026 | range | 2026-01-01 | 2026-12-31
Cả năm 2026 | range | 2026-01-01 | 2026-12-31
Thường xuyên | ongoing | 2026-01-01 |
Thường Xuyên | ongoing | 2026-01-01 |
Nhiệm vụ thường xuyên | ongoing | 2026-01-01 |
Theo hướng dẫn | on_event | |
Theo yêu cầu | on_event | |
theo hướng dẫn | on_event | |
theo kế hoạch | on_event | |
kịp thời theo quy định | ongoing | 2026-01-01 |
chậm nhất sau 15 ngày | relative | |
báo cáo năm gửi trước | date | | 2026-12-09
trong ngày 07 của tháng cuối quý | recurring | | | 4 | 2026-03-07
báo cáo hàng quý và báo cáo năm | recurring | | | 5 | 2026-03-31
Hàng tháng | recurring | | | 12 | 2026-01-31
hằng tháng | recurring | | | 12 | 2026-01-31
Chậm nhất ngày 05 hàng tháng | recurring | | | 12 | 2026-01-05
định kỳ ngày 05 hằng tháng, tổng hợp | recurring | | | 12 | 2026-02-05
Định kỳ trước ngày 03 hằng tháng, hằng quý | recurring | | | 16 | 2026-01-02
chậm nhất không quá ngày 10 | recurring | | | 12 | 2026-02-10
Chậm nhất là ngày thứ 20 | recurring | | | 12 | 2026-02-20
chậm nhất là ngày cuối cùng của tháng | recurring | | | 12 | 2026-02-28
định kỳ 6 tháng | recurring | | | 2 | 2026-06-30
định kỳ 6 tháng, 1 năm | recurring | | | 3 | 2026-06-30
Định kỳ 06 tháng (trước | recurring | | | 2 | 2026-06-04
Định kỳ 06 tháng, trước | recurring | | | 2 | 2026-06-14
trước ngày 15 tháng 6 và trước | recurring | | | 2 | 2026-06-14
định kỳ hằng quý, 6 tháng | recurring | | | 7 | 2026-03-31
quý, 6 tháng, năm | recurring | | | 7 | 2026-03-31
Hằng năm | recurring | | | 1 | 2026-12-31
định kỳ hàng tháng, hàng quý | recurring | | | 19 | 2026-01-31
định kỳ hằng tháng, Quý | recurring | | | 17 | 2026-01-31
định kỳ trước ngày 15 tháng cuối | recurring | | | 4 | 2026-03-14
Chậm nhất là ngày cuối cùng của tháng đầu | recurring | | | 4 | 2026-04-30
trước ngày 10 của tháng đầu tiên | recurring | | | 4 | 2026-04-09
chậm nhất vào ngày 17 | recurring | | | 4 | 2026-03-17
định kỳ hằng năm trước ngày 31 | recurring | | | 1 | 2027-01-30
chậm nhất vào ngày 15 | recurring | | | 1 | 2027-01-15
trước ngày 31/12 hằng năm | recurring | | | 1 | 2026-12-30
Q1: trước 10/4 | recurring | | | 4 | 2026-04-09
trước ngày 20/12/2025 | date | | 2025-12-19
Hoàn thành trước ngày 20/12/2025 | date | | 2025-12-19
Thời hạn gửi | date | | 2026-06-24
đến 31/01 năm liền kề | date | | 2027-01-31
06/2025 | range | 2025-06-01 | 2025-06-30
Tháng 5/2025 | range | 2025-05-01 | 2025-05-31
tháng 3-5/2025 | range | 2025-03-01 | 2025-05-31
Quý II/2025 | range | 2025-04-01 | 2025-06-30
Quý III Năm 2026 | range | 2026-07-01 | 2026-09-30
2025 | range | 2025-01-01 | 2025-12-31
2026 - 2030 | range | 2026-01-01 | 2030-12-31
2026-2030 | range | 2026-01-01 | 2030-12-31
Năm 2025-2030 | range | 2025-01-01 | 2030-12-31
Giai đoạn 2026 - 2030 | range | 2026-01-01 | 2030-12-31
Giai đoạn 2026-2027 | range | 2026-01-01 | 2027-12-31
giai đoạn 2026-2030 | range | 2026-01-01 | 2030-12-31
2025 và những năm | ongoing | 2025-01-01 |
Triển khai từ năm 2026 | ongoing | 2026-01-01 |
hoàn thành trước năm 2027 | date | | 2026-12-31
Ban hành trong năm 2026 | range | 2026-01-01 | 2026-12-31
Hoàn thành trong quý I năm 2026 | range | 2026-01-01 | 2026-03-31
Thí điểm trong giai đoạn | range | 2026-01-01 | 2027-12-31
Hoàn thành kiểm kê | range | 2026-01-01 | 2026-12-31
Định kỳ và đột xuất | recurring | | | 0 |
xuyên suốt 2025 - 2035 | range | 2025-01-01 | 2035-12-31
trong vòng 03 ngày | relative | |
Chậm nhất là sáu tháng sau | relative | |
"""


def sample_phrases() -> list[str]:
    if not PHRASES.exists():
        return []
    rows = [line.split("\t") for line in PHRASES.read_text(encoding="utf-8").splitlines()]
    return [row[1] for row in rows if row[0] in {"deadline", "recurrence"}]


def expected_of(phrase: str) -> list[str] | None:
    """The row whose opening words fit best."""
    rows = [[cell.strip() for cell in line.split("|")] for line in EXPECTED.strip().splitlines()]
    fitting = [row for row in rows if phrase.startswith(row[0])]
    return max(fitting, key=lambda row: len(row[0]), default=None)


def days(found: Deadline) -> list[str]:
    return [found.kind.value, *("" if day is None else day.isoformat() for day in (found.start, found.due))]


@pytest.mark.real_plans
def test_every_real_phrase_means_what_it_says() -> None:
    sample = sample_phrases()
    if not sample:
        pytest.skip("the folder ../shared with phrases.tsv is absent")
    for phrase in sample:
        if phrase.startswith(NOT_ONE_PHRASE):
            continue
        found = parse_deadline(phrase, 2026)
        if phrase.startswith(NO_DEADLINE):
            assert found.kind is DeadlineKind.UNKNOWN, phrase
            continue
        wanted = expected_of(phrase)
        assert wanted is not None, f"no expectation for {phrase!r}"
        assert days(found) == wanted[1:4], phrase
        if wanted[1] == "recurring":
            assert len(found.occurrences) == int(wanted[4]), phrase
            first = found.occurrences[0].due if found.occurrences else None
            assert first == (date.fromisoformat(wanted[5]) if wanted[5] else None), phrase


@pytest.mark.real_plans
def test_no_data_window_of_a_report_is_taken_for_a_deadline() -> None:
    if not PHRASES.exists():
        pytest.skip("the folder ../shared with phrases.tsv is absent")
    rows = [line.split("\t") for line in PHRASES.read_text(encoding="utf-8").splitlines()]
    for phrase in (row[1] for row in rows if row[0] == "report_cutoff" and row[1].startswith("báo cáo")):
        assert parse_deadline(phrase, 2026).kind is DeadlineKind.UNKNOWN, phrase
