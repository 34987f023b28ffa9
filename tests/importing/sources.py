"""Neutral documents of fictitious plans, built by hand."""

from collections.abc import Sequence

from cchc_desktop.importing.document import Block, Cell, Paragraph, Source, Table
from cchc_desktop.importing.draft import Draft
from cchc_desktop.importing.extract import extract

HEAD = ("TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")

Text = str | tuple[str, int] | Cell | None


def grid(*rows: Sequence[Text], continues: bool = False) -> Table:
    """A table from texts; ("text", 3) spans three columns, None is covered by a merged cell."""
    return Table(tuple(tuple(_cells(row)) for row in rows), 0, continues=continues)


def _cells(row: Sequence[Text]) -> list[Cell]:
    cells: list[Cell] = []
    for one in row:
        if isinstance(one, tuple):
            cells += [Cell(one[0], span=one[1]), *[Cell("", covered=True)] * (one[1] - 1)]
        elif one is None:
            cells.append(Cell("", covered=True))
        else:
            cells.append(one if isinstance(one, Cell) else Cell(one))
    return cells


def source(*blocks: str | Table, kind: str = "docx") -> Source:
    """A file of these paragraphs and tables."""
    placed: list[Block] = []
    for place, block in enumerate(blocks):
        if isinstance(block, str):
            placed.append(Paragraph(block, place))
        else:
            placed.append(Table(block.rows, place, block.bordered, block.continues))
    return Source(f"ke-hoach.{kind}", kind, tuple(placed))


def draft(*blocks: str | Table, kind: str = "docx", year: int | None = 2026) -> Draft:
    """What is read from such a file."""
    return extract(source(*blocks, kind=kind), year=year)


def codes(read: Draft) -> list[str]:
    """The codes of the warnings, in order."""
    return [warning.code for warning in read.warnings]
