"""The columns of the obligations list, for screen and paper."""

from datetime import date

from cchc_desktop.display.columns import Align, Column, Tone, date_column, text_column
from cchc_desktop.display.labels import DIRECTIONS, OBLIGATION_STATES
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.obligations import Obligation, ObligationState

_TONES = {
    ObligationState.SENT: Tone.GOOD,
    ObligationState.LATE: Tone.ALERT,
    ObligationState.DRAFTING: Tone.WARNING,
    ObligationState.SUBMITTED: Tone.WARNING,
    ObligationState.NOT_STARTED: Tone.MUTED,
}


def show_days_left(days: int | None) -> str:
    """For example "còn 12 ngày", "hôm nay", "quá 3 ngày"."""
    if days is None:
        return ""
    if days == 0:
        return "hôm nay"
    return f"còn {days} ngày" if days > 0 else f"quá {-days} ngày"


def show_sent(obligation: Obligation) -> str:
    """Number and day of what was sent."""
    if obligation.sent_on is None:
        return ""
    number = f"số {obligation.sent_number}, " if obligation.sent_number else ""
    return f"{number}ngày {show_date(obligation.sent_on)}"


def obligation_columns(on: date, calendar: WorkCalendar) -> tuple[Column[Obligation], ...]:
    """Who reports what, by when, and how it stands."""

    def state(obligation: Obligation) -> ObligationState:
        return obligation.state(on, calendar)

    def state_words(obligation: Obligation) -> str:
        words = OBLIGATION_STATES[state(obligation)]
        return f"{words} (trễ hạn)" if obligation.sent_late(calendar) else words

    def days_left(obligation: Obligation) -> int | None:
        return None if state(obligation) is ObligationState.SENT else obligation.days_left(on)

    def left_tone(obligation: Obligation) -> Tone:
        days = days_left(obligation)
        if days is None or days > 15:
            return Tone.PLAIN
        return Tone.ALERT if state(obligation) is ObligationState.LATE else Tone.WARNING

    return (
        text_column("direction", "Chiều", lambda o: DIRECTIONS[o.direction], width=13),
        text_column("name", "Báo cáo", lambda o: o.name, width=24, stretch=True),
        text_column("receiver", "Nơi nhận", lambda o: o.receiver, width=18),
        Column(
            "due_text",
            "Thời hạn theo văn bản",
            lambda o: o.due_text,
            lambda o: o.due_text,
            width=22,
            sort=lambda o: o.due,
        ),
        date_column("legal_due", "Gửi chậm nhất", lambda o: o.legal_due(calendar)),
        Column(
            "days_left",
            "Còn lại",
            days_left,
            lambda o: show_days_left(days_left(o)),
            Align.CENTER,
            width=12,
            tone=left_tone,
        ),
        Column(
            "state",
            "Tình trạng",
            state_words,
            state_words,
            width=15,
            tone=lambda o: Tone.WARNING if o.sent_late(calendar) else _TONES[state(o)],
        ),
        text_column("sent", "Số, ngày gửi", show_sent, width=20),
    )
