"""A year, as four digits without a dot between them."""

import re

from PySide6.QtWidgets import QLineEdit

from cchc_desktop.display.text import tidy

_YEAR = re.compile(r"\d{4}")


class YearField(QLineEdit):
    """May be empty; then the year is unknown."""

    def value(self) -> int | None:
        """The year typed, or None."""
        text = tidy(self.text())
        return int(text) if _YEAR.fullmatch(text) else None

    def set_value(self, value: int | str | None) -> None:
        """Show a year."""
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        """What cannot be read as a year."""
        readable = not tidy(self.text()) or self.value() is not None
        return "" if readable else "Hãy nhập năm bằng bốn chữ số."
