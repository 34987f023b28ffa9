"""The one-page description of an initiative (bản mô tả sáng kiến)."""

from datetime import date, datetime

from cchc_desktop.display.labels import STAGES
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.areas import AREA_TITLES
from cchc_desktop.domain.initiatives import Initiative
from cchc_desktop.domain.office import Commune
from cchc_desktop.reports.document import (
    Block,
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
    Signature,
    Table,
    cell,
)
from cchc_desktop.reports.letterhead import place_date_line

_UNKNOWN = "chưa có số liệu"
_BLANK = "…………"


def initiative_sheet(initiative: Initiative, commune: Commune, *, on: date, created: datetime) -> Document:
    """What the initiative is, what is new, and what it saves; what is unknown says so."""
    blocks: list[Block] = [
        Heading("1. Thông tin chung", 2),
        ListItem(f"Tên sáng kiến: {initiative.title}."),
        ListItem(f"Tác giả: {initiative.authors or _BLANK}."),
        ListItem(f"Đơn vị: {initiative.unit or _BLANK}."),
        ListItem(f"Lĩnh vực áp dụng: {AREA_TITLES[initiative.area]}."),
        ListItem(f"Ngày áp dụng lần đầu: {show_date(initiative.applied_on) or _BLANK}."),
        ListItem(f"Giai đoạn: {STAGES[initiative.stage]}{_recognition(initiative)}."),
        Heading("2. Thực trạng trước khi áp dụng", 2),
        *_written(initiative.problem),
        Heading("3. Nội dung giải pháp", 2),
        *_written(initiative.solution),
        Heading("4. Tính mới", 2),
        *_written(initiative.novelty),
        Heading("5. Hiệu quả", 2),
        _savings(initiative),
    ]
    if initiative.cases_per_year is not None:
        blocks.append(Paragraph(_per_year(initiative)))
    if initiative.note:
        blocks += [Heading("6. Ghi chú", 2), *_written(initiative.note)]
    return Document(
        kind="MT",
        title="BẢN MÔ TẢ SÁNG KIẾN",
        letterhead=_letterhead(initiative, commune, on),
        abstract=initiative.title,
        blocks=tuple(blocks),
        signature=Signature("TÁC GIẢ", initiative.authors),
        metadata=Metadata(title=f"Bản mô tả sáng kiến: {initiative.title}", created=created),
    )


def _letterhead(initiative: Initiative, commune: Commune, on: date) -> Letterhead:
    committee = f"ỦY BAN NHÂN DÂN {commune.full_name.upper()}"
    short = f"UBND {commune.full_name.upper()}"
    unit = initiative.unit.upper()
    return Letterhead(
        issuing_body=(unit or committee,),
        number_text="",
        place_date_text=place_date_line(commune.name or _BLANK, on),
        parent_body=short if unit else None,
    )


def _recognition(initiative: Initiative) -> str:
    if initiative.recognised_on is None:
        return ""
    by = f" theo {initiative.decision_name}" if initiative.decision_name else ""
    return f" (ngày công nhận {show_date(initiative.recognised_on)}{by})"


def _written(text: str) -> list[Block]:
    return [Paragraph(line) for line in text.splitlines() if line.strip()] or [Paragraph(_BLANK)]


def _savings(initiative: Initiative) -> Table:
    rows = (
        (
            "Thời gian giải quyết (phút/hồ sơ)",
            initiative.minutes_before,
            initiative.minutes_after,
            initiative.minutes_saved,
        ),
        (
            "Chi phí (đồng/hồ sơ)",
            initiative.money_before,
            initiative.money_after,
            initiative.money_saved,
        ),
    )
    return Table(
        columns=(
            Column("Nội dung", 3),
            Column("Trước khi áp dụng", 2, Kind.NUMBER),
            Column("Sau khi áp dụng", 2, Kind.NUMBER),
            Column("Tiết kiệm", 2, Kind.NUMBER),
        ),
        rows=tuple(
            Row((Cell(name), *(cell(figure, Kind.NUMBER, unknown=_UNKNOWN) for figure in figures)))
            for name, *figures in rows
        ),
    )


def _per_year(initiative: Initiative) -> str:
    parts = [
        f"{show_number(saved)} {unit}"
        for saved, unit in ((initiative.minutes_per_year, "phút"), (initiative.money_per_year, "đồng"))
        if saved is not None
    ]
    cases = f"Số hồ sơ trong một năm: {show_number(initiative.cases_per_year)}"
    return f"{cases}; tiết kiệm {' và '.join(parts)} mỗi năm." if parts else f"{cases}."
