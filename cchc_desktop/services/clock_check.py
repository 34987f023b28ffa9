"""The PC's clock against what was written before: a jump is noticed and said, nothing depends on it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import ActionRow
from cchc_desktop.display.text import show_date

_BACK = timedelta(minutes=10)
_FORWARD = timedelta(days=120)


class Jump(StrEnum):
    """Which way the clock went."""

    BACK = "back"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The clock says `now` although the last action was written at `last`."""

    jump: Jump
    now: datetime
    last: datetime

    def sentence(self) -> str:
        """What to tell the officer."""
        now, last = _moment(self.now), _moment(self.last)
        if self.jump is Jump.BACK:
            return (
                f"Đồng hồ máy tính đang là {now}, sớm hơn lần ghi dữ liệu gần nhất ({last})."
                " Hãy chỉnh lại ngày giờ của máy; dữ liệu vẫn đúng thứ tự."
            )
        return (
            f"Đồng hồ máy tính đang là {now}, cách lần ghi dữ liệu gần nhất ({last})"
            f" {(self.now - self.last).days} ngày. Nếu ngày này sai, hãy chỉnh lại ngày giờ của máy"
            " trước khi xem hạn công việc."
        )


def _moment(at: datetime) -> str:
    return f"{at:%H:%M} ngày {show_date(at.date())}"


def check_clock(database: Database) -> ClockJump | None:
    """Compare the clock with the last action; ask at the start, and whenever a window comes forward."""
    with database.reading() as session:
        last = session.scalars(select(ActionRow.at).order_by(ActionRow.id.desc()).limit(1)).first()
    if last is None:
        return None
    now = database.clock()
    if now < last - _BACK:
        return ClockJump(Jump.BACK, now, last)
    return ClockJump(Jump.FORWARD, now, last) if now > last + _FORWARD else None
