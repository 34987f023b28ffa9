"""The fixed phrases of an administrative paper: number line, place and day, addressees, recipients."""

from collections.abc import Sequence
from datetime import date

from cchc_desktop.display.text import show_long_date, tidy

_BLANK = " " * 5

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RECEIVED = "Nơi nhận:"


def number_line(kind: str, issuer: str = "UBND", number: int | None = None) -> str:
    """As "Số:     /BC-UBND" for a draft, "Số: 09/KH-UBND" with a number; a công văn has no type code."""
    sign = f"{kind}-{issuer}" if kind else issuer
    return f"Số:{_BLANK}/{sign}" if number is None else f"Số: {number:02d}/{sign}"


def place_date_line(place: str, day: date, *, day_known: bool = False) -> str:
    """As "Minh An, ngày     tháng 3 năm 2026": the day stays blank for the clerk unless it is known."""
    words = show_long_date(day)
    if not day_known:
        words = words.replace(f"ngày {day.day:02d} ", f"ngày{_BLANK}", 1)
    return f"{place}, {words}"


def addressee_lines(addressees: Sequence[str]) -> tuple[str, ...]:
    """One addressee on the line of "Kính gửi:", several each on a line of their own."""
    names = [_bare(name) for name in addressees]
    if len(names) < 2:
        return tuple(f"Kính gửi: {name}" for name in names)
    return ("Kính gửi:", *_listed(names))


def recipient_lines(recipients: Sequence[str]) -> tuple[str, ...]:
    """Each as "- …;", the last with a full stop."""
    return _listed([_bare(name) for name in recipients])


def _bare(name: str) -> str:
    return tidy(name).removeprefix("-").rstrip(" ;.").strip()


def _listed(names: Sequence[str]) -> tuple[str, ...]:
    last = len(names) - 1
    return tuple(f"- {name}{'.' if at == last else ';'}" for at, name in enumerate(names))
