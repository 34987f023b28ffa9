"""All-day events as an iCalendar file (RFC 5545), for the calendar of a telephone or of Outlook."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cchc_desktop.display.text import nfc

_LINE_OCTETS = 75


@dataclass(frozen=True, slots=True)
class Event:
    """One day's event; `uid` stays the same over exports, so that a second import replaces the first."""

    uid: str
    day: date
    summary: str
    description: str = ""
    alarm_days: tuple[int, ...] = ()


def calendar_text(events: Iterable[Event], *, name: str, stamp: datetime) -> str:
    """The whole file: lines of at most 75 octets, each ended by CR LF."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CCHC Desktop//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for event in events:
        lines += _event_lines(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event_lines(event: Event, stamp: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%S}Z",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(event.summary)}",
    ]
    if event.description:
        lines.append(f"DESCRIPTION:{_escaped(event.description)}")
    lines.append("TRANSP:TRANSPARENT")
    for days in event.alarm_days:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_escaped(event.summary)}",
            f"TRIGGER:-P{days}D",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _escaped(text: str) -> str:
    plain = nfc(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Long lines go on after CR LF and a space; a letter of several octets is never cut in two."""
    parts: list[str] = []
    current, room = "", _LINE_OCTETS
    for letter in line:
        size = len(letter.encode())
        if size > room:
            parts.append(current)
            current, room = "", _LINE_OCTETS - 1
        current += letter
        room -= size
    return "\r\n ".join([*parts, current])
