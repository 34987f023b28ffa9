"""Checking a colleague's or one's own Word file against the layout rules."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cchc_desktop.reports.format_remarks import Remark


def check_word_file(path: Path) -> "tuple[Remark, ...]":
    """What is off in a .docx file by NĐ 30/2020; RuleError when it cannot be read."""
    from cchc_desktop.reports.format_check import check_format  # noqa: PLC0415 - papers are read when asked for

    return check_format(path)
