"""The sentences with which a list too long is refused: part of it must never be left out without a word."""

from cchc_desktop.display.text import show_number
from cchc_desktop.errors import RuleError


def too_many_rows(name: str, most: int) -> RuleError:
    """Why this file is not read, and how to import it in parts."""
    return RuleError(
        f"Tệp {name} có hơn {show_number(most)} dòng nên không đọc.",
        hint=f"Mỗi lần chỉ nhập được tối đa {show_number(most)} dòng. "
        "Hãy tách thành nhiều tệp rồi nhập từng tệp.",
    )


def too_many_pasted_rows(most: int) -> RuleError:
    """Why what was copied is not read, and how to paste it in parts."""
    return RuleError(
        f"Bảng đã sao chép có hơn {show_number(most)} dòng nên không đọc.",
        hint=f"Mỗi lần chỉ dán được tối đa {show_number(most)} dòng. Hãy chia bảng thành nhiều phần, "
        "sao chép và dán từng phần.",
    )
