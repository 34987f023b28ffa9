"""What a deadline phrase waits for: an event in its own words, or so long after one."""

from collections.abc import Callable
from dataclasses import dataclass

from cchc_desktop.domain.deadlines import AmountUnit
from cchc_desktop.importing.phrase_pieces import Element, Event, Ongoing, Relative
from cchc_desktop.importing.phrase_tokens import Scanner, any_of

ReadRest = Callable[[Scanner], list[Element] | None]

_UNITS = {
    "ngày làm việc": AmountUnit.WORKING_DAY,
    "ngày": AmountUnit.DAY,
    "tuần": AmountUnit.DAY,
    "tháng": AmountUnit.MONTH,
    "năm": AmountUnit.MONTH,
}
_BEFORE_DURATION = any_of(
    "chậm nhất | không quá | trong vòng | trong thời hạn | trong thời gian | thời hạn | sau | là | trong"
    " | tối đa | không chậm quá | vòng | khoảng | hạn"
)
_LENGTHS = {"tuần": 7, "năm": 12}
_AFTER = any_of(
    "kể từ thời điểm | kể từ khi | kể từ sau khi | kể từ | tính từ khi | tính từ | từ khi | từ | sau khi"
    " | sau | khi"
)
_MAY_STOP = frozenset({",", "(", "và", "hoặc", "trước", "chậm", "trong", "đến"})
_WAITS = any_of(
    "ngay sau khi | sau khi | ngay khi | kể từ khi | từ khi | khi | chờ | tùy thuộc vào | tùy theo | tùy"
    " | căn cứ theo | căn cứ vào | căn cứ | kể từ | bắt đầu từ | từ"
)
# `Đúng thời hạn quy định`, `đúng tiến độ của tỉnh`.
_KEPT = frozenset({"thời", "tiến", "quy", "kế", "lộ"})
_STANDING = any_of(
    "có hướng dẫn | có kế hoạch riêng | có văn bản | hướng dẫn riêng | kế hoạch riêng | văn bản riêng"
    " | lịch riêng | thông báo sau | có thông báo | nếu có phát sinh | nếu phát sinh | nếu có yêu cầu"
    " | phát sinh"
)


@dataclass(frozen=True, slots=True)
class Waits:
    """The rules for what is waited for; `read_rest` tells where its words end and a time begins."""

    read_rest: ReadRest

    def relative(self, scanner: Scanner) -> Relative | None:
        """`chậm nhất sau 15 ngày kể từ ngày nhận`, `trong vòng 03 ngày làm việc`, `sau khi nhận 10 ngày`."""
        late = scanner.attempt(_relative_after)
        if late:
            return late
        leads = _relative_leads(scanner)
        amount = scanner.number()
        name = scanner.take_any(*_UNITS) if amount else ""
        if not amount or not name:
            return None
        unit = _UNITS[name]
        certain = bool(leads & {"sau", "vòng", "thời hạn"}) or unit is AmountUnit.WORKING_DAY
        anchor = self._anchor_after_duration(scanner, certain=certain)
        certain = certain or scanner.peek(-1) == "sau"
        if anchor is None or not (certain or anchor or name == "ngày"):
            return None
        return Relative(amount * _LENGTHS.get(name, 1), unit, anchor or None)

    def _anchor_after_duration(self, scanner: Scanner, *, certain: bool) -> str | None:
        """The words waited for, empty when the phrase stops, None when what follows is something else."""
        here = scanner.at
        scanner.take_any(",", "(")
        if scanner.take_any(*_AFTER):
            if scanner.ended() or scanner.peek() in {".", ";"}:
                return "" if scanner.peek(-1) == "sau" else None
            return self._words(scanner) or None
        if certain and scanner.peek() in {"nhận", "ban", "kết", "được", "có"}:
            return self._words(scanner) or None
        scanner.at = here
        return "" if scanner.ended() or scanner.peek() in {",", ".", ";", ")", "("} else None

    def _words(self, scanner: Scanner) -> str:
        """What is waited for: up to the end of the sentence, or to a later part that is a time by itself."""
        first = scanner.at
        while not scanner.ended() and not self._stops(scanner, first):
            scanner.at += 1
        return scanner.slice(first, scanner.at)

    def _stops(self, scanner: Scanner, first: int) -> bool:
        key = scanner.peek()
        if key == ";" or _ends_sentence(scanner, scanner.at):
            return True
        if scanner.looking_ahead or scanner.at == first or key not in _MAY_STOP:
            return False
        # One level of looking ahead is enough to see a time, and keeps the work in proportion to the text.
        here, scanner.looking_ahead = scanner.at, True
        rest = self.read_rest(scanner)
        scanner.at, scanner.looking_ahead = here, False
        return rest is not None and rest != [] and not isinstance(rest[0].piece, Event | Ongoing)

    def event(self, scanner: Scanner) -> Event | None:
        """`Khi có phát sinh`, `theo hướng dẫn của Sở`, `sau khi kết thúc năm học`."""
        scanner.take_any("kịp thời", "ngay", "đúng")
        if scanner.peek(-1) == "ngay" and scanner.peek() != "khi" and scanner.peek() != "sau":
            return None
        if scanner.peek(-1) == "đúng" and scanner.peek() in _KEPT:
            return Event(self._words(scanner))
        if scanner.peek() == "theo" and scanner.peek(1) not in {"", "dõi", "định", ",", ".", ";"}:
            scanner.take("theo")
            scanner.take("đúng")
        elif not scanner.take_any(*_WAITS):
            return self._event_standing(scanner) or self._event_after(scanner)
        elif scanner.peek(-1) == "từ" and not (scanner.peek() == "ngày" and scanner.peek(1).isalpha()):
            return None
        anchor = self._words(scanner)
        return Event(anchor) if anchor else None

    def _event_standing(self, scanner: Scanner) -> Event | None:
        here = scanner.at
        if not scanner.take_any(*_STANDING):
            return None
        scanner.at = here
        scanner.take("nếu")
        return Event(self._words(scanner))

    def _event_after(self, scanner: Scanner) -> Event | None:
        """`Sau kỳ họp HĐND`: after something that is not a time."""
        if (
            not scanner.take("sau")
            or scanner.peek() in {"ngày", "tháng", "quý", "năm", "đó", ""}
            or scanner.peek().isdigit()
        ):
            return None
        anchor = self._words(scanner)
        return Event(anchor) if anchor else None

    def adhoc(self, scanner: Scanner) -> Event | None:
        """`đột xuất`, `đột xuất theo yêu cầu`: the words themselves unless they say what is waited for."""
        first = scanner.at
        if not scanner.take("đột xuất"):
            return None
        named = scanner.attempt(self.event)
        return Event(named.anchor if named else scanner.slice(first, scanner.at), loose=True)


def _relative_after(scanner: Scanner) -> Relative | None:
    """`Sau khi nhận được Kế hoạch 10 ngày`: the duration closes the phrase."""
    if not scanner.take_any("sau khi", "kể từ khi", "từ khi", "kể từ", "sau"):
        return None
    for place in range(scanner.at + 1, len(scanner.tokens) - 1):
        anchor = scanner.slice(scanner.at, place)
        inner = Scanner(scanner.text, scanner.tokens[place:], scanner.year)
        inner.take_any("không quá", "chậm nhất", "tối đa", "trong vòng", "trong")
        amount = inner.digits(3)
        name = inner.take_any(*_UNITS) if amount else ""
        if (
            amount
            and name in {"ngày", "ngày làm việc", "tháng"}
            and inner.ended()
            and scanner.tokens[place - 1].key.isalpha()
        ):
            scanner.at = len(scanner.tokens)
            return Relative(amount, _UNITS[name], anchor.strip(", "))
    return None


def _relative_leads(scanner: Scanner) -> set[str]:
    leads: set[str] = set()
    while True:
        word = scanner.take_any(*_BEFORE_DURATION)
        if not word:
            return leads
        leads.add("vòng" if word == "trong vòng" else "thời hạn" if "thời" in word else word)


def _ends_sentence(scanner: Scanner, at: int) -> bool:
    if scanner.peek(at - scanner.at) != "." or at + 1 >= len(scanner.tokens):
        return False
    return not scanner.tokens[at + 1].glued
