"""Deadline phrases: a small grammar over words, not a list of strings.

`phrase_tokens` brings a phrase to words, `phrase_time` and `phrase_years` read days, months, quarters and
years, `phrase_hours` hours and parts of a day, `phrase_rules` what recurs, `phrase_bounds` how the work is
bounded, `phrase_waits` what is waited for; `phrase_elements` puts the words into the pieces of
`phrase_pieces`, `phrase_meaning`, `phrase_recurring` and `phrase_rounds` say what the pieces mean together,
`phrase_dates` works out the days.
What is not understood to the last word is `unknown`; only a tail that plainly is further work is kept as
`follow_up`. A new wording is a word in one of the tables, or one rule beside its kin.
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from cchc_desktop.display.text import tidy
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.phrase_elements import elements
from cchc_desktop.importing.phrase_labels import labelled_reports
from cchc_desktop.importing.phrase_meaning import meaning
from cchc_desktop.importing.phrase_pieces import Element, Window
from cchc_desktop.importing.phrase_rounds import rounds
from cchc_desktop.importing.phrase_tokens import Scanner, Token, clean, tokens_of, word_set

# A cell in the time column is short; a longer text is no deadline phrase.
_MOST_TOKENS = 120

_FURTHER_WORK = word_set("""
    rà điều sửa bổ cập vận duy mở thực có tiếp triển báo tổng nhân áp đánh sơ kiểm công tổ khắc đưa khai nâng
    kiện sử những nếu bảo đảm khi định gửi tầm tập trọng cao số
""")
# Days off that are left out: what is due on one falls to the next working day by itself.
_DAYS_OFF = re.compile(r"trừ (?:các |những |vào )?(?:ngày )?(?:nghỉ|lễ|tết|thứ bảy|thứ 7|chủ nhật)[^\d;.]*")
_CONTRARY = frozenset({"riêng", "trừ", "ngoại", "nhưng", "tuy"})
_ENDING = (("hoàn", "thành"), ("thực", "hiện", "xong"), ("gửi", "trước"))
_VERBS = word_set("""
    hoàn họp ban tổ thực triển xây rà kiểm công báo gửi nộp trình lập thí đánh tuyên tham phê cập bàn kết khảo
    đăng niêm chấm tự giao bố thẩm sơ tổng giải xử
""")
_TIME_STARTS = word_set("""
    trước trong chậm vào đến hằng định quý tháng ngày năm từ mỗi thứ sáng chiều
""")
_PERIODS = frozenset({"quý", "tháng", "kỳ", "đợt"})
_BOUNDS = frozenset({"trước", "chậm", "hết", "ngày"})
_NOT_IN_OBJECT = frozenset(
    {"nếu", "trừ", "riêng", "không", "sau", "khi", "theo", "hoặc", "kể", ".", ";", "thường", "hạn", "thứ"}
)

# A day in July, or round the clock.
_AMBIGUOUS = frozenset({"24/7"})

_TIME_WORD = re.compile(
    r"\b(?:ngày|tháng|quý|quí|qúy|năm|tuần|thường xuyên|liên tục|h[àằ]ng|định kỳ|đột xuất|khi|giai đoạn"
    r"|kịp thời|theo (?:hướng dẫn|yêu cầu|kế hoạch|chỉ đạo|quy định|lịch|tiến độ)|trước|chậm nhất"
    r"|thời hạn|lần|đợt|nt|như trên|(?:19|20)\d\d|\d{1,2}/\d{1,2}|t\d{1,2}/\d{2,4}|q[1-4])\b"
)


def looks_like_deadline(text: str) -> bool:
    """Whether a text has any word of time: a time column without one holds something else."""
    return bool(_TIME_WORD.search(tidy(text).lower())) or parse_deadline(text, 2026).kind not in {
        DeadlineKind.UNKNOWN,
        DeadlineKind.NONE,
    }


@lru_cache(maxsize=4096)
def parse_deadline(text: str, year: int) -> Deadline:
    """What a phrase means in the plan of `year`; `unknown` when any word that matters is not understood."""
    shown, plain = tidy(text), clean(text)
    if not any(character.isalnum() for character in plain):
        return Deadline(text=shown, kind=DeadlineKind.NONE)
    tokens = tokens_of(plain)
    understood = len(tokens) <= _MOST_TOKENS and plain not in _AMBIGUOUS
    found = _understood(plain, tokens, year) if understood else None
    return replace(found, text=shown) if found else Deadline(text=shown, kind=DeadlineKind.UNKNOWN)


def _understood(plain: str, tokens: tuple[Token, ...], year: int) -> Deadline | None:
    whole = _whole(plain, tokens, year)
    if whole:
        return whole
    for place in range(len(tokens) - 1, 0, -1):
        if not _may_follow(tokens, place) or _has_second_time(plain, tokens[place:], year):
            continue
        head = _whole(plain, tokens[:place], year)
        if head:
            tail = Scanner(plain, tokens, year).slice(place + _is_sign(tokens[place]))
            return replace(head, follow_up=f"{head.follow_up}; {tail}" if head.follow_up else tail)
    return None


def _has_second_time(plain: str, tail: tuple[Token, ...], year: int) -> bool:
    """Whether a time of its own stands behind the first sign of a tail or behind one that ends its work."""
    return any(
        (at == 0 or _ends_work(tail, at)) and _is_second_time(plain, tail[at + 1 :], year)
        for at in range(len(tail))
    )


def _ends_work(tail: tuple[Token, ...], at: int) -> bool:
    """Whether a sign closes further work that has no time: "quý II, quý III" are both of that work."""
    if tail[at].key in {";", ","} and tail[at - 1].key == ")":
        return True
    return tail[at].key == ";" and not any(token.key in _TIME_STARTS for token in tail[1:at])


def _is_second_time(plain: str, tokens: tuple[Token, ...], year: int) -> bool:
    """`trước 15/12 (Báo cáo)` after another day is one more deadline, not work that follows."""
    keys = [token.key for token in tokens]
    # "Quý I trước 10/3; các quý còn lại trước ngày 15": days of the same work.
    named = keys[:1] == ["quý"] or (keys[:1] == ["các"] and _PERIODS.intersection(keys[1:2]))
    if named and _BOUNDS.intersection(keys):
        return True
    if not keys or keys[0] not in _TIME_STARTS:
        return False
    found = _whole(plain, tokens, year) or _whole(plain, tuple(takewhile(_is_no_bracket, tokens)), year)
    if found is not None:
        return found.kind in {DeadlineKind.DATE, DeadlineKind.RANGE}
    pieces = elements(Scanner(plain, tokens, year)) or []
    return bool(pieces) and all(isinstance(one.piece, Window) for one in pieces)


def _is_no_bracket(token: Token) -> bool:
    return token.key != "("


def _is_sign(token: Token) -> bool:
    return token.key in {",", ";", ".", "(", "và", "-"}


def _may_follow(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the tokens after this sign or word are further work rather than part of the time."""
    sign = tokens[place].key
    rest = [token.key for token in tokens[place + 1 : place + 4]]
    if (sign == "sau" and rest[:1] == ["đó"]) or (sign == "để" and rest):
        return True
    if sign in {",", "("} and _DAYS_OFF.fullmatch(" ".join(token.key for token in tokens[place + 1 :])):
        return True
    if not rest or rest[0] in _CONTRARY or any(rest[: len(words)] == list(words) for words in _ENDING):
        return False
    if sign in {".", ";"}:
        return not tokens[place + 1].glued and not rest[0].isdigit()
    if sign in _FURTHER_WORK and tokens[place - 1].key in {"xuyên", "tục"}:
        return True
    if sign in {",", "(", "và", "-"}:
        return rest[0] in _FURTHER_WORK or rest[:2] in (["các", "năm"], ["hoàn", "thiện"])
    return False


def _whole(plain: str, tokens: tuple[Token, ...], year: int) -> Deadline | None:
    """The meaning of all these tokens; None where a word or a day cannot be understood."""
    scanner = Scanner(plain, tokens, year)
    try:
        for rule in (labelled_reports, rounds):
            found = rule(scanner)
            if found:
                return found
            scanner.at = 0
        pieces = elements(scanner) or _after_object(scanner)
        return meaning(scanner, pieces) if pieces else None
    except (ValueError, OverflowError):
        # A day that no calendar has (31/02), an end before its start, a day that cannot belong to its cycle.
        return None


def _after_object(scanner: Scanner) -> list[Element] | None:
    """`Hoàn thành kiểm kê lần đầu trong năm 2026`: what is done stands between the verb and the time."""
    keys = [token.key for token in scanner.tokens]
    if keys[0] not in _VERBS:
        return None
    for place in range(1, min(len(keys), 25)):
        # "Trình kỳ họp giữa năm 2026" is of a session, not of the year.
        if keys[place] in {"năm", "quý", "tháng"} and keys[place - 1] in {"đầu", "giữa", "cuối"}:
            return None
        if keys[place - 1] in _NOT_IN_OBJECT or (keys[place - 1].isdigit() and keys[place] != "%"):
            return None
        if keys[place] in _TIME_STARTS:
            scanner.at = place
            found = elements(scanner)
            if found:
                return found
    return None
