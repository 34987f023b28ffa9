"""Hours, parts of a day and days of the week in a deadline phrase: they name the day more closely."""

from cchc_desktop.importing.phrase_tokens import Scanner, any_of

PARTS_OF_DAY = any_of(
    "buổi sáng | buổi trưa | buổi chiều | buổi tối | sáng | trưa | chiều | tối | đêm"
    " | vào buổi sáng | vào buổi chiều | vào buổi tối | vào sáng | vào chiều | vào tối"
)


def clock(scanner: Scanner) -> int | None:
    """`17h00`, `16 giờ 30 phút`, `17:00`; not midnight, which would be the end of the day before."""
    hour = scanner.digits(2)
    if hour is None or not 1 <= hour <= 24 or not scanner.take_any("giờ", "h", "g", ":"):
        return None
    scanner.digits(2)
    scanner.take_any("phút", "'", "p")
    scanner.take_any(",", "của")
    return hour


def hours(scanner: Scanner) -> int | None:
    """`18h00 - 20h00`, `từ 8h đến 11h`: from one hour to a later one of the same day."""
    scanner.take("từ")
    first = clock(scanner)
    if first is None or not scanner.take_any("đến", "-"):
        return None
    last = clock(scanner)
    return first if last is not None and first < last else None


def part_of_day(scanner: Scanner) -> str | None:
    """`sáng`, `buổi chiều`, and the `cuối` of `cuối ngày 20/10`."""
    part = scanner.take_any(*PARTS_OF_DAY)
    if not part and scanner.peek(1) == "ngày" and scanner.peek(2).isdigit():
        part = scanner.take_any("cuối")
    return part or None


_WEEKDAYS = {
    "hai": 0,
    "2": 0,
    "ba": 1,
    "3": 1,
    "tư": 2,
    "4": 2,
    "năm": 3,
    "5": 3,
    "sáu": 4,
    "6": 4,
    "bảy": 5,
    "7": 5,
}


def weekday_name(scanner: Scanner) -> int | None:
    """`thứ Sáu`, `thứ 6`, `Chủ nhật`; Monday is 0."""
    if scanner.take("chủ nhật"):
        return 6
    day = _WEEKDAYS.get(scanner.peek()) if scanner.take("thứ") else None
    if day is not None:
        scanner.at += 1
    return day
