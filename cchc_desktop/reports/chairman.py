"""One page for the chairman: how the plan stands, and the few things that need a decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cchc_desktop.display.columns import Align
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.office import Commune
from cchc_desktop.domain.plans import Plan
from cchc_desktop.reports.document import (
    Cell,
    Column,
    Document,
    Heading,
    Kind,
    Letterhead,
    ListItem,
    Metadata,
    Paragraph,
    Row,
    Table,
)

_MOST_TARGETS = 4
# So much of each text that the whole stays on one page; the register has the rest.
_LONGEST_TEXT = 100
_LONGEST_UNIT = 50


@dataclass(frozen=True, slots=True)
class Direction:
    """One thing to be decided: what, who is in charge, since when or until when, what is asked for."""

    text: str
    unit: str
    when: str
    asked: str


def chairman_page(
    commune: Commune,
    plan: Plan,
    on: date,
    summary: str,
    directions: Sequence[Direction],
    targets: Sequence[str],
    *,
    created: datetime,
) -> Document:
    """The page as a paper; `summary` is the plan's state in a sentence, `targets` those that are short."""
    rows = tuple(
        Row(
            (
                Cell(str(at), at),
                Cell(_clipped(d.text, _LONGEST_TEXT)),
                Cell(_clipped(d.unit, _LONGEST_UNIT)),
                Cell(d.when),
                Cell(d.asked),
            )
        )
        for at, d in enumerate(directions, start=1)
    )
    columns = (
        Column("TT", 4, Kind.NUMBER, Align.CENTER),
        Column("Nội dung", 34),
        Column("Đơn vị", 20),
        Column("Thời hạn", 15),
        Column("Đề nghị chỉ đạo", 25),
    )
    blocks: list[Heading | Paragraph | ListItem | Table] = [Paragraph(summary)]
    if rows:
        blocks += [Heading("1. Việc cần chỉ đạo", 2), Table(columns, rows)]
    else:
        blocks.append(Paragraph("Không có việc quá hạn hoặc đến hạn trong 30 ngày tới."))
    if targets:
        blocks.append(Heading("2. Chỉ tiêu cần quan tâm", 2))
        blocks += [ListItem(line) for line in map(_short_target, targets[:_MOST_TARGETS])]
        if len(targets) > _MOST_TARGETS:
            blocks.append(ListItem(f"Và {show_number(len(targets) - _MOST_TARGETS)} chỉ tiêu khác."))
    title = f"{len(rows)} VIỆC CẦN CHỈ ĐẠO" if rows else "TÌNH HÌNH CẢI CÁCH HÀNH CHÍNH"
    return Document(
        kind="TT",
        title=title,
        letterhead=Letterhead(
            issuing_body=(commune.full_name.upper(), commune.drafting_unit.upper()),
            number_text="",
            place_date_text=f"{commune.name or '…'}, ngày {on.day:02d} tháng {_month(on)} năm {on.year}",
        ),
        abstract=f"{plan.short_name}, tính đến ngày {show_date(on)}",
        blocks=tuple(blocks),
        metadata=Metadata(title=f"{title} {show_date(on)}", author=commune.committee, created=created),
    )


def _clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rsplit(" ", 1)[0] + "…"


def _short_target(line: str) -> str:
    """The words of a target may be long; what it takes, after the colon, is kept whole."""
    name, sign, rest = line.rpartition(": ")
    return f"{_clipped(name, _LONGEST_TEXT)}{sign}{rest}" if sign else _clipped(line, _LONGEST_TEXT)


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)
