"""How a backup copy is shown: when, why, how large, how much it holds, what restoring it would cost."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from cchc_desktop.display.columns import Align, Column, Tone, text_column
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.backups import Copy, Reason

REASONS = {
    Reason.START: "Khi mở chương trình",
    Reason.TIMER: "Tự động 30 phút",
    Reason.IMPORT: "Trước khi nhập kế hoạch",
    Reason.RESTORE: "Trước khi khôi phục",
    Reason.UPGRADE: "Trước khi nâng cấp",
    Reason.DELETE: "Trước khi xóa nhiều dòng",
    Reason.MANUAL: "Do cán bộ lập",
    Reason.OTHER: "Khác",
}
_UNKNOWN = "…"


def show_moment(at: datetime) -> str:
    """As "08:30 20/05/2026"."""
    return f"{at:%H:%M} {show_date(at.date())}"


def show_size(size: int) -> str:
    """Bytes as "340 KB" or "1,2 MB"."""
    if size < 1024 * 1024:
        return f"{show_number(max(1, round(size / 1024)))} KB"
    return f"{show_number(Decimal(size * 10 // (1024 * 1024)) / 10)} MB"


def show_rows(copy: Copy) -> str:
    """How much a copy holds, or that it cannot be read."""
    return "không đọc được" if copy.rows is None else show_number(copy.rows)


def copy_columns(differences: Mapping[Path, str] | None = None) -> tuple[Column[Copy], ...]:
    """The list of copies; `differences` is filled while the list is shown, and left out where None."""
    columns: list[Column[Copy]] = [
        Column("at", "Lập lúc", lambda c: c.at, lambda c: show_moment(c.at), width=17),
        text_column("reason", "Lý do", lambda c: REASONS[c.reason], width=22, stretch=differences is None),
        Column("size", "Dung lượng", lambda c: c.size, lambda c: show_size(c.size), Align.END, width=11),
        Column("rows", "Số dòng", lambda c: c.rows, show_rows, Align.END, width=9, tone=_tone),
    ]
    if differences is not None:
        columns.append(
            text_column(
                "difference", "Khác hiện tại", lambda c: differences.get(c.path, _UNKNOWN), stretch=True
            )
        )
        columns.append(text_column("pinned", "Giữ lại", lambda c: "có" if c.pinned else "", width=8))
    return tuple(columns)


def _tone(copy: Copy) -> Tone:
    return Tone.ALERT if copy.rows is None else Tone.PLAIN
