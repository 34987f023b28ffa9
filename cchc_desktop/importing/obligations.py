"""Reporting duties in a plan's text: who reports to whom, how often, until when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.importing.draft import DraftObligation
from cchc_desktop.importing.duty_words import CYCLE, CYCLES, DUE, LOW_CYCLE, WORK_BEFORE
from cchc_desktop.importing.fields_rows import UPPER
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.receivers import ABOVE, addressee, near_receiver

COLLECT = "collect"
SEND = "send"

_OTHER_WORK = re.compile(
    r" (?:xây dựng|ban hành|tổ chức|rà soát|kiểm tra|triển khai|lập|đăng ký|bố trí|thực hiện|tự chấm|"
    r"đánh giá)\b",
    re.IGNORECASE,
)
_DUE_WORDS = re.compile(r"^(?:chậm|muộn|là|vào|trước|trong|đến hết|hết|\d{1,2} ?(?:giờ|h))", re.IGNORECASE)
_WINDOW = re.compile(r"(?:\btừ|tính đến|số liệu đến|chốt số liệu|đến) *$", re.IGNORECASE)
_FOR = re.compile(r" ?[,(]? ?(?:đối với|cho|với) (?:các )?(?:loại )?(?:báo cáo ?)?", re.IGNORECASE)
_SENT = re.compile(
    r"(?:,? (?:các|UBND|phòng|đơn vị|xã|phường)\b[^,;.():]{0,50})?"
    r" (?:gửi|nộp|lập|trình|báo cáo)(?: các)? (?:báo cáo )?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r" ?\( ?")
_COLON = re.compile(r" ?: ?")
_SENTENCE = re.compile(rf"(?<=[.!?]) +(?=[{UPPER}])")
_STAGE = re.compile(
    r",? *(?:\bđể (?=(?:[^,.;]{0,50} )?(?:tổng hợp|tham mưu|báo cáo))"
    r"|(?<=[,;] )(?=(?:Phòng|phòng|Văn phòng)[^,.;]{3,40} (?:có trách nhiệm )?tổng hợp))"
)
_REPORT = re.compile(
    r"(?<!hệ thống thông tin )(?<!hệ thống )(?<!phần mềm )\bbáo cáo\b"
    r"|\b(?:gửi|nộp|cung cấp) (?:các )?(?:số liệu|kết quả|biểu số liệu)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
# One of these stands in whatever `_REPORT` finds; "kết quả" stands in most lines of a plan.
_REPORT_WORDS = ("báo cáo", "gửi", "nộp", "cung cấp")
_RESULTS = re.compile(r"báo cáo (?:về )?(?:kết quả|tình hình|công tác|tổng kết)", re.IGNORECASE)
_ADVISES = re.compile(
    r"tham mưu[^.;]{0,60}(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)[^.;]{0,60}báo cáo", re.IGNORECASE
)
_ON_A_WEEKDAY = re.compile(r"(?:thứ \w+|chủ nhật),? (?:của )?$", re.IGNORECASE)
_AFTER_INSPECTION = re.compile(r"khắc phục|sau (?:kiểm tra|thanh tra|giám sát)", re.IGNORECASE)
_REPORT_AFTER_INSPECTION = re.compile(
    rf"báo cáo\b[^,;.]{{0,80}}?(?:{_AFTER_INSPECTION.pattern})", re.IGNORECASE
)
_LATEST = re.compile(r"(?:chậm|muộn) nhất|trước", re.IGNORECASE)
_OPENING = re.compile(r"(?:^(?:[a-zđ]\))?|[;:.])\W*(?:định kỳ )?$", re.IGNORECASE)
_CYCLE_OF_MONTHS = {(3, 6, 9, 12): "quarterly", (6, 12): "half-yearly"}
_ON_REQUEST = re.compile(r" *(?P<words>(?:theo|khi có) yêu cầu(?: của [^,;.()]{2,40})?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Duty:
    cycle: str
    due: str
    start: int
    shared: bool = False
    period: str = ""
    """The one period that the day is of ("quý III"), where it is told."""


def extract_obligations(lines: Sequence[Line]) -> tuple[DraftObligation, ...]:
    """Each duty once: units to the commune's office (`collect`), the commune to those above it (`send`).

    `due_text` is what the plan says, empty where it names a cycle and no day.
    """
    found: dict[DraftObligation, None] = {}
    for at, line in enumerate(lines):
        low = line.text.lower()
        may_report = len(low) < 4000 and any(words in low for words in _REPORT_WORDS)
        if may_report and _REPORT.search(low) and _may_recur(line.text):
            for duty in _merged(_of_line(lines, at)):
                found.setdefault(duty)
    return tuple(found)


def _may_recur(text: str) -> bool:
    """A duty has a day, and so a digit, or a cycle; most lines that speak of reports have neither."""
    return _DIGIT.search(text) is not None or LOW_CYCLE.search(tidy(text).lower()) is not None


def _merged(duties: Iterator[tuple[_Duty, DraftObligation]]) -> Iterator[DraftObligation]:
    """Several days of one cycle ("quý I trước ngày 10/3, quý III trước ngày 10/9") are one duty.

    The day of one cycle alone stands instead of one that it shared with others.
    """
    kept: dict[tuple[str, str, str], tuple[DraftObligation, list[_Duty]]] = {}
    for duty, obligation in duties:
        key = (obligation.direction, obligation.cycle, obligation.receiver)
        _, dated = kept.setdefault(key, (obligation, []))
        if duty.due and not duty.shared:
            dated[:] = [other for other in dated if not other.shared]
        dated.append(duty)
    yield from (replace(obligation, due_text=_due_text(dated)) for obligation, dated in kept.values())


def _due_text(duties: Sequence[_Duty]) -> str:
    """The days of one cycle, each behind the period that it is of where that is told."""
    dated = dict.fromkeys((duty.period, duty.due) for duty in duties if duty.due)
    dues = dict.fromkeys(due for _, due in dated)
    if len(dues) > 1 and all(period for period, _ in dated):
        return ", ".join(f"{period} {due}" for period, due in dated)
    return "; ".join(dues)


def _of_line(lines: Sequence[Line], at: int) -> Iterator[tuple[_Duty, DraftObligation]]:
    text = tidy(lines[at].text)
    offset = 0
    cycles: list[str] = []
    told = ""
    for sentence in _pieces(_SENTENCE, text):
        for stage in _stages(sentence):
            start = text.find(stage, offset)
            duties = list(_duties(stage, start, cycles))
            # "Báo cáo quý, năm gửi Sở Nội vụ. Thời hạn …": a sentence without a cycle is of the same reports.
            same = cycles if not any(_cycles(stage)) else []
            cycles = [duty.cycle for duty in duties] or cycles
            for duty in duties:
                receiver = _receiver(stage, duty, start) or (told if duty.cycle in same else "")
                told = receiver or told
                if duty.due or receiver:
                    yield duty, _obligation(duty, receiver or near_receiver(lines, at, stage), stage)
            offset = start + len(stage)


def _pieces(cut: re.Pattern[str], text: str) -> Iterator[str]:
    last = 0
    for found in cut.finditer(text):
        if found.end() > last:
            yield text[last : found.end()]
            last = found.end()
    yield text[last:]


def _stages(sentence: str) -> Iterator[str]:
    """A sentence cut where one report ends in the next.

    Also at ";" between two that each name a receiver, or before a report of what an inspection asked for.
    """
    lead = ""
    for piece in _pieces(_STAGE, sentence):
        # "Hằng quý, Phòng … tổng hợp, báo cáo": what comes before any report leads to it.
        stage, lead = (lead + piece, "") if _REPORT.search(piece) else ("", lead + piece)
        start = 0
        for mark in re.finditer(r";\s*", stage):
            left, right = stage[start : mark.end()], stage[mark.end() :]
            right = right.split(";")[0]
            both = _REPORT.search(left) and _REPORT.search(right)
            apart = (addressee(left) and addressee(right)) or _REPORT_AFTER_INSPECTION.match(right)
            if both and apart:
                yield left
                start = mark.end()
        yield stage[start:]
    yield lead


def _obligation(duty: _Duty, receiver: str, stage: str) -> DraftObligation:
    up = bool(ABOVE.match(receiver)) or (not receiver and bool(_ADVISES.search(stage)))
    return DraftObligation(
        SEND if up else COLLECT, duty.cycle, duty.due, "commune" if up else "units", receiver
    )


def _dues(text: str) -> list[re.Match[str]]:
    return [found for found in DUE.finditer(text) if _is_due(text, found)]


def _is_due(text: str, found: re.Match[str]) -> bool:
    if _WINDOW.search(text[: found.start()]):
        return False
    if found.group("weekday") or found.group("named"):
        weekly = found.group("named") or "tuần" in text.lower()
        return bool(weekly) and _reported_on(text, found)
    if found.group("told"):
        return _is_right_behind_cycle(text, found)
    return (
        not found.group("day")
        or bool(_DUE_WORDS.match(found.group()) or _cycle_in(found.group()))
        or _is_right_behind_cycle(text, found)
    )


def _reported_on(text: str, weekday: re.Match[str]) -> bool:
    """Whether it is the report that a weekday is of, and not other work of the week.

    Between the two stands no comma, save beside a weekday that opens its clause or one behind the report.
    """
    before, ahead = text[max(0, weekday.start() - 60) : weekday.start()], text[weekday.end() :]
    if _OPENING.search(before):
        ahead = ahead.lstrip(" ,").split(",")[0]
    else:
        ahead = re.split(r"[,;]| (?:và|rồi) ", ahead, maxsplit=1)[0]
    if not _LATEST.match(weekday.group()):
        before = before.rstrip(" ,").rpartition(",")[2]
    return bool(_REPORT.search(before) or _REPORT.search(ahead[:60]))


def _is_right_behind_cycle(text: str, day: re.Match[str]) -> bool:
    """`6 tháng (ngày 08/6)`, `báo cáo năm: ngày 05/12`: a day alone right behind a cycle is its last one."""
    if text[day.end() : day.end() + 1] == ")":
        mark = _BRACKETED
    elif text[: day.start()].endswith((":", ": ")) and _REPORT.search(text[: day.start()]):
        mark = _COLON
    else:
        return False
    return any(mark.fullmatch(text, cycle.end(), day.start()) for cycle in _cycles(text))


def _cycle_in(due: str) -> str | None:
    plain = fold(due)
    if ("thu " in plain or "chu nhat" in plain) and not re.search(r"ngay (?:mong )?\d", plain):
        return "weekly"
    if re.search(
        r"cuoi (?:cung )?(?:cua )?(?:moi |hang )?qu[yi]|hang qu[yi]|moi qu[yi]|qu[yi] (?:sau|tiep)", plain
    ):
        return "quarterly"
    if re.search(r"(?:hang|moi) thang|thang (?:sau|tiep|ke|lien)", plain):
        return "monthly"
    if months := re.search(r"cac thang (\d[\d, va]*)", plain):
        return _CYCLE_OF_MONTHS.get(tuple(map(int, re.findall(r"\d+", months[1]))))
    if re.search(r"thang cuoi", plain):
        return "quarterly" if "quy" in plain else None
    return "yearly" if re.search(r"(?:hang|moi) nam", plain) else None


def _duties(stage: str, offset: int, earlier: list[str]) -> Iterator[_Duty]:
    """Cycles and days of one stage, paired in the order of the text."""
    if not _REPORT.search(stage):
        return
    dues = _dues(stage)
    if not dues:
        yield from _undated(stage, offset)
        return
    others = _of_other_work(stage, dues)
    taken = [*others.values(), *(due.span() for due in dues)]
    dues = [due for due in dues if due not in others]
    cycles = [found for found in _cycles(stage) if not _is_within(found, taken)]
    last = 0
    for number, due in enumerate(dues):
        following = dues[number + 1].start() if number + 1 < len(dues) else len(stage)
        mine = [found for found in cycles if last <= found.start() < due.start()]
        last = due.end()
        after = [found for found in cycles if due.end() <= found.start() < following]
        if after and _is_for(stage, due, after[0]):
            mine, last = after, following
        elif after and not mine and _SENT.fullmatch(stage, due.end(), after[0].start()):
            mine, last = (after[:1], after[0].end()) if following < len(stage) else (after, following)
        asked = _told(mine) or {cycle: [""] for cycle in _implied(stage, due, earlier, number)}
        words = due.group().strip(" ,")
        for cycle, periods in asked.items():
            for period in periods:
                yield _Duty(cycle, words, offset + due.start(), shared=len(asked) > 1, period=period)


def _of_other_work(stage: str, dues: Sequence[re.Match[str]]) -> dict[re.Match[str], tuple[int, int]]:
    """The days of work named beside a report that has a day of its own, with where each work stands."""
    if len(dues) < 2:
        return {}
    spans = [
        (before.end() if before else 0, due.end()) for before, due in zip([None, *dues], dues, strict=False)
    ]
    parts = [stage[first : due.start()] for (first, _), due in zip(spans, dues, strict=True)]
    reported = [bool(_REPORT.search(part)) for part in parts]
    return {
        due: span
        for due, span, part, report in zip(dues, spans, parts, reported, strict=True)
        if any(reported) and not report and WORK_BEFORE.search(part)
    }


def _told(cycles: Sequence[re.Match[str]]) -> dict[str, list[str]]:
    """The cycles that a day is told for, each with its single periods, or with "" where it names none."""
    told: dict[str, list[str]] = {}
    for found in cycles:
        if _name(found) != "ad-hoc":
            told.setdefault(_name(found), []).extend(_periods(found))
    return {cycle: periods or [""] for cycle, periods in told.items()}


def _cycles(stage: str) -> Iterator[re.Match[str]]:
    """The cycles of reports; neither "hằng năm xây dựng …" nor "thứ Hai hằng tuần …" of other work."""
    return (
        found for found in CYCLE.finditer(stage)
        if not _OTHER_WORK.match(stage, found.end()) and not _ON_A_WEEKDAY.search(stage[: found.start()])
    )  # fmt: skip


def _is_within(found: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= found.start() < last for first, last in spans)


def _is_for(stage: str, due: re.Match[str], cycle: re.Match[str]) -> bool:
    """The cycle stands after its day: "trước ngày 10/6 (6 tháng)", "… đối với báo cáo năm"."""
    between = stage[due.end() : cycle.start()]
    return bool(re.fullmatch(r" ?\( ?(?:báo cáo ?)?", between) or _FOR.fullmatch(between))


def _name(found: re.Match[str]) -> str:
    return CYCLES[int((found.lastgroup or "c0")[1:])][0]


def _periods(found: re.Match[str]) -> list[str]:
    """`quý I`, `quý II` where the cycle names single quarters."""
    return [f"quý {number}" for number in re.findall(r"\b(?:[IV]{1,3}|[1-4])\b", found.group())]


def _implied(stage: str, due: re.Match[str], earlier: list[str], number: int) -> list[str]:
    """The cycle of a day that has none before it: its own words, an earlier stage, the end of the year."""
    own = _cycle_in(due.group())
    if own:
        return [own]
    before = stage[max(0, due.start() - 160) : due.start()]
    if _REPORT_AFTER_INSPECTION.search(before[before.rfind(";") + 1 :]):
        return ["ad-hoc"]
    if earlier and number == 0 and not re.search(r"\d ?[/.-] ?\d|tháng \d", due.group()):
        return earlier
    if not _RESULTS.search(before) or ";" in before[before.lower().rfind("báo cáo") :]:
        return []
    if _AFTER_INSPECTION.search(before):
        return ["ad-hoc"]
    return ["yearly"] if re.search(r"(?:[/.-] ?|tháng )(?:11|12)\b", due.group()) else ["ad-hoc"]


def _undated(stage: str, offset: int) -> Iterator[_Duty]:
    """Cycles beside "báo cáo", no day."""
    reports = [found.start() for found in _REPORT.finditer(stage)]
    for found in _cycles(stage):
        if any(-110 <= found.start() - report <= 90 for report in reports):
            asked = _ON_REQUEST.match(stage, found.end()) if _name(found) == "ad-hoc" else None
            words = asked.group("words") if asked else ""
            yield _Duty(_name(found), words, offset + found.start())


def _receiver(stage: str, duty: _Duty, offset: int) -> str:
    """Whom the duty's clause names after "gửi", "về", "qua" or "báo cáo", else any clause of the stage."""
    position = duty.start - offset
    first = stage.rfind(";", 0, position) + 1
    last = stage.find(";", position)
    return addressee(stage[first : last if last >= 0 else len(stage)]) or addressee(stage)
