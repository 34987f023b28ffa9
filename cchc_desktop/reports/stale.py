"""What is left over from another period: found before a report leaves the office."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cchc_desktop.display.text import read_number, show_number, tidy
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.reports.cchc import CchcReport, WrittenSection
from cchc_desktop.reports.document import plain_text
from cchc_desktop.reports.dossier_sums import left_out
from cchc_desktop.reports.facts import ReportData
from cchc_desktop.reports.forms import FORMS
from cchc_desktop.reports.prose import upper_first
from cchc_desktop.reports.sections_results import BLANK


@dataclass(frozen=True, slots=True)
class StaleNote:
    """One thing to mend: where it stands, what is wrong, and where it is mended.

    That is the section's place in the outline, or the register (`entity`) outside the report.
    """

    where: str
    text: str
    section: int | None = None
    entity: str = ""


_YEAR = re.compile(r"\b(?:năm |qu[ýí] (?:IV|I{1,3}|[1-4])/)(20\d\d)\b", re.IGNORECASE)
_QUARTER = re.compile(r"\bqu[ýí] (IV|I{1,3}|[1-4])\b", re.IGNORECASE)
# "6 tháng/lần" says how often, not which period.
_MONTHS = re.compile(r"\b(0?[69]|sáu|chín) tháng\b(?!\s*/)", re.IGNORECASE)
_DATED = re.compile(r"(tháng \d{1,2}|cùng kỳ|so với|từ|giai đoạn [\d-]*)\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\b\d+(?:/\d{4})?/[A-ZĐ0-9]+(?:-[A-ZĐ0-9&]+)*\b")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_LOOKS_FORWARD = ("next", "proposals")


def stale_notes(
    report: CchcReport,
    data: ReportData,
    *,
    earlier: Mapping[str, str] | None = None,
    ended_bases: Sequence[str] = (),
) -> list[StaleNote]:
    """All that a signer would send the report back for.

    `earlier` holds the officer's words of the last report by section title; `ended_bases` the legal bases
    marked as no longer in force. Only headings and the officer's own words are searched for words of
    another period: the program's sentences name the periods of what they speak of.
    """
    notes: list[StaleNote] = []
    for at, (written, place) in enumerate(_placed(report.sections)):
        notes += _section_notes(at, written, place, data.period, earlier or {})
    notes += [StaleNote(name, upper_first(gap.text), entity=gap.entity) for name, gap in left_out(data)]
    return notes + _basis_notes(report, data, ended_bases) + _form_notes(data) + _figure_notes(report)


def _placed(sections: Sequence[WrittenSection]) -> Iterator[tuple[WrittenSection, str]]:
    chapter = ""
    for written in sections:
        number = written.heading.partition(".")[0]
        if written.section.level == 1:
            chapter = number
        named = chapter if written.section.level == 1 else f"{chapter}.{number}"
        yield written, f"Mục {named} “{written.section.title}”"


def _section_notes(
    at: int, written: WrittenSection, place: str, period: Period, earlier: Mapping[str, str]
) -> list[StaleNote]:
    section = written.section
    forward = section.source in _LOOKS_FORWARD
    notes = [StaleNote(place, words, at) for words in _stale_words(section.title, period, forward=True)]
    for number, line in enumerate(section.written.splitlines(), start=1):
        notes += [
            StaleNote(f"{place}, đoạn {number} “{_first_words(line)}”", words, at)
            for words in _stale_words(line, period, forward=forward)
        ]
    if BLANK in written.text and not section.written.strip():
        notes.append(StaleNote(place, "Mục này còn để trống (dòng chấm), cán bộ cần viết.", at))
    before = earlier.get(section.title, "")
    if section.written.strip() and tidy(before) == tidy(section.written):
        notes.append(StaleNote(place, "Nội dung giống hệt báo cáo kỳ trước.", at))
    return notes


def _stale_words(text: str, period: Period, *, forward: bool) -> Iterator[str]:
    following = period.following()
    for found in _YEAR.finditer(text):
        year = int(found[1])
        allowed = year == period.year or (forward and year in (following.year, period.year + 1))
        if not allowed and not _DATED.search(text[: found.start()]):
            yield f"Có chữ “{found[0]}” trong báo cáo {period.title}."
    allowed_quarters = _quarters(period) | (_quarters(following) if forward else set())
    for found in _QUARTER.finditer(text):
        number = _ROMAN.get(found[1].lower()) or int(found[1])
        if number not in allowed_quarters:
            yield f"Có chữ “{found[0]}” trong báo cáo {period.title}."
    for found in _MONTHS.finditer(text):
        wanted = Cycle.HALF if found[1].lower() in ("6", "06", "sáu") else Cycle.NINE_MONTHS
        if wanted is not period.cycle and not (forward and wanted is following.cycle):
            yield f"Có chữ “{found[0]}” trong báo cáo {period.title}."


def _quarters(period: Period) -> set[int]:
    first, last = period.months
    return {(month + 2) // 3 for month in range(first, last + 1)}


def _first_words(line: str) -> str:
    words = line.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")


def _basis_notes(report: CchcReport, data: ReportData, ended: Sequence[str]) -> list[StaleNote]:
    notes: list[StaleNote] = []
    if data.plan.replaced_by_id is not None:
        replaced = f"{data.plan.short_name} đã được thay bằng kế hoạch khác."
        notes.append(StaleNote("Phần mở đầu", replaced, entity="plan"))
    lines = [(s.section.title, at, line) for at, s in enumerate(report.sections) for line in _lines(s)]
    for basis in ended:
        number = _NUMBER.search(basis)
        cited = [(title, at) for title, at, line in lines if number and number[0] in line]
        for title, at in dict.fromkeys(cited):
            notes.append(
                StaleNote(f"Mục “{title}”", f"Viện dẫn văn bản đã hết hiệu lực: {_first_words(basis)}.", at)
            )
        if not cited:
            words = f"Căn cứ đã hết hiệu lực: {_first_words(basis)}."
            notes.append(StaleNote("Căn cứ của kế hoạch", words, entity="plan"))
    return notes


def _lines(written: WrittenSection) -> list[str]:
    return [plain_text(written.text), *written.section.written.splitlines()]


def _form_notes(data: ReportData) -> list[StaleNote]:
    notes: list[StaleNote] = []
    if not data.commune.name.strip():
        notes.append(StaleNote("Tên cơ quan", f"Chưa khai tên {data.commune.kind}.", entity="commune"))
    named = [line for line in (*data.recipients, *data.commune.recipients.splitlines()) if line.strip(" -;.")]
    if not [line for line in named if not line.strip(" -").lower().startswith("lưu")]:
        usual = "Chưa khai Nơi nhận; báo cáo đang dùng nơi nhận theo mẫu chung."
        notes.append(StaleNote("Nơi nhận", usual, entity="commune"))
    if not data.addressees:
        notes.append(StaleNote("Kính gửi", "Chưa có cơ quan nhận báo cáo.", entity="commune"))
    if data.signer is None or not data.signer.name.strip():
        notes.append(StaleNote("Chữ ký", "Chưa có người ký báo cáo.", entity="signer"))
    return notes


# Lines of the statistical forms that count some of what another line counts.
_PARTS = (
    ("BM1.4", ("BM1.4.1", "BM1.4.2", "BM1.4.3")),
    ("BM2.2.2", ("BM2.2.3",)),
    ("BM2.3.2", ("BM2.3.3",)),
)


def _figure_notes(report: CchcReport) -> list[StaleNote]:
    """Where what is part of a figure adds up to more than it; unknown parts are not judged."""
    values = {fact.key: read_number(fact.text) for fact in report.facts}
    places = {line.code: (form.number, line.order) for form in FORMS for line in form.lines}
    notes: list[StaleNote] = []
    for code, parts in _PARTS:
        whole, known = values.get(code), [value for part in parts if (value := values.get(part)) is not None]
        if whole is None or sum(known) <= whole:
            continue
        form, order = places[code]
        orders = " + ".join(places[part][1] for part in parts)
        words = f"{orders} = {show_number(sum(known))}, nhiều hơn tổng số {show_number(whole)}."
        notes.append(StaleNote(f"Biểu mẫu {form}, dòng {order}", words, entity=f"indicator:{code}"))
    return notes
