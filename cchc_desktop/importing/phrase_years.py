"""Years in a deadline phrase: in figures, or told from the plan's own ("năm sau")."""

from cchc_desktop.importing.phrase_tokens import Scanner, any_of

_NEXT_YEAR = any_of(
    "năm liền kề năm đánh giá | năm liền kề | năm liền sau | năm tiếp theo | năm kế tiếp | năm sau liền kề"
    " | năm sau | năm đến"
)
_LAST_YEAR = ("năm trước liền kề", "năm liền trước", "năm trước")
_THIS_YEAR = ("năm nay", "năm kế hoạch", "năm báo cáo", "năm đánh giá")
_NO_YEAR_BEFORE = frozenset({"ngày", "tháng", "quý", "khi", "hết", "thời"})


def year_after(scanner: Scanner) -> int | None:
    """The year that closes a day, a month or a quarter: `/2026`, `năm 2026`, `của năm sau`."""
    scanner.take_any(", của", "của", "thuộc")
    related = related_year(scanner)
    if related is not None:
        return related
    sign = scanner.take_any("/ năm", "- năm", ", năm", "( năm", "năm", "/", "-", ".", "(", "")
    year = calendar_year(scanner, short=sign in {"/", "."})
    if year is not None and sign in {"( năm", "("} and not scanner.take(")"):
        return None
    return year


def related_year(scanner: Scanner) -> int | None:
    """`năm sau`, `năm trước liền kề`, `năm nay`, as a number."""
    for shift, words in ((1, _NEXT_YEAR), (-1, _LAST_YEAR), (0, _THIS_YEAR)):
        here = scanner.at
        if scanner.take_any(*words):
            scanner.take_any("liền kề", "năm đánh giá", "năm báo cáo")
            if not (scanner.peek().isdigit() or scanner.peek() in _NO_YEAR_BEFORE):
                return scanner.year + shift
            # "báo cáo năm trước ngày 10/12" is not of last year.
            scanner.at = here
    return None


def is_year(key: str) -> bool:
    """Whether a word is a year that a plan may be about."""
    return len(key) == 4 and key.isascii() and key.isdigit() and 1990 <= int(key) <= 2100


def calendar_year(scanner: Scanner, *, short: bool = False) -> int | None:
    """A year of four figures, or of two (26) where nothing else can be meant."""
    key = scanner.peek()
    if is_year(key):
        scanner.at += 1
        return int(key)
    if short and len(key) == 2 and key.isascii() and key.isdigit() and 20 <= int(key) <= 49:
        scanner.at += 1
        return 2000 + int(key)
    return None
