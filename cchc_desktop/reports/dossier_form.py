"""Form II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP) as a paper: its merged headings, its 13 columns."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from cchc_desktop.display.columns import Align
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.office import Commune
from cchc_desktop.domain.periods import Period, Window
from cchc_desktop.reports.document import (
    Annex,
    Block,
    Cell,
    Column,
    Document,
    HeaderCell,
    Kind,
    Metadata,
    Paragraph,
    Row,
    RowKind,
    Table,
    Tone,
    cell,
)

_TITLE = "Tình hình, kết quả giải quyết thủ tục hành chính"
_FIGURES: tuple[Callable[[DossierCount], int | None], ...] = (
    lambda d: d.received,
    lambda d: d.online,
    lambda d: d.direct,
    lambda d: d.carried_over,
    lambda d: d.settled,
    lambda d: d.early,
    lambda d: d.on_time,
    lambda d: d.late,
    lambda d: d.pending,
    lambda d: d.pending_in_time,
    lambda d: d.pending_overdue,
)
_COLUMNS = (
    Column("TT", 5, align=Align.CENTER),
    Column("Lĩnh vực, công việc giải quyết theo cấp", 26),
    *(Column("", 9, Kind.NUMBER) for _ in _FIGURES),
)
_HEADER = (
    (
        HeaderCell("TT", rows=2),
        HeaderCell("Lĩnh vực, công việc giải quyết theo cấp", rows=2),
        HeaderCell("Số hồ sơ tiếp nhận", columns=4),
        HeaderCell("Số hồ sơ đã giải quyết", columns=4),
        HeaderCell("Số hồ sơ đang giải quyết", columns=3),
    ),
    tuple(
        HeaderCell(title)
        for title in (
            "Tổng số",
            "Trực tuyến",
            "Trực tiếp, dịch vụ bưu chính",
            "Từ kỳ trước",
            "Tổng số",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Tổng số",
            "Trong hạn",
            "Quá hạn",
        )
    ),
    tuple(HeaderCell(f"({number})") for number in range(1, 14)),
)


def dossier_paper(
    lines: Sequence[DossierCount],
    total: DossierCount | None,
    *,
    period: Period,
    as_of: date,
    commune: Commune,
    created: datetime,
) -> Document:
    """The form of one period on a landscape page; a figure that was not given stays blank."""
    rows = [_row(str(number), line) for number, line in enumerate(lines, start=1)]
    if total is not None:
        rows.append(_row("", total, RowKind.TOTAL))
    table = Table(
        _COLUMNS,
        tuple(rows),
        header=_HEADER,
        sheet_title="Biểu II.06a",
        note="Đơn vị tính: Số hồ sơ TTHC",
    )
    since = period.days(Window.ND09)[0]
    head: tuple[Block, ...] = (
        Paragraph("Biểu số II.06a/VPCP/KSTT", Tone.NOTE),
        Paragraph(
            f"Kỳ báo cáo: {period.title} (từ ngày {show_date(since)} đến ngày {show_date(as_of)})", Tone.NOTE
        ),
        Paragraph(_bodies(commune), Tone.NOTE),
    )
    title = f"{_TITLE} {period.title}"
    return Document(
        "BM",
        "",
        annexes=(Annex(_TITLE.upper(), (*head, table), sheet_title="Biểu II.06a"),),
        metadata=Metadata(title, commune.committee, "Biểu số II.06a/VPCP/KSTT", created),
    )


def _bodies(commune: Commune) -> str:
    receiver = f"; đơn vị nhận báo cáo: {commune.report_to}" if commune.report_to else ""
    return f"Đơn vị báo cáo: {commune.committee}{receiver}"


def _row(number: str, line: DossierCount, kind: RowKind = RowKind.BODY) -> Row:
    figures = tuple(cell(figure(line)) for figure in _FIGURES)
    return Row((Cell(number), Cell(line.field), *figures), kind)
