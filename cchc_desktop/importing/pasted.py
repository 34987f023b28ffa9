"""A table on the clipboard, as Word and Excel put it there, to the neutral document."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from cchc_desktop.display.text import nfc, tidy
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Cell, Paragraph, Source, Table
from cchc_desktop.importing.limits import too_many_pasted_rows
from cchc_desktop.importing.phrases import parse_deadline
from cchc_desktop.importing.shares import shares
from cchc_desktop.importing.shifts import is_product
from cchc_desktop.importing.units import is_unit
from cchc_desktop.typed import override

_NAME = "bảng đã sao chép"
_MOST_ROWS = 5000
_MOST_COLUMNS = 60
# The order of a plan's annex, by which columns without a head are taken.
_NUMBER, _WORK, _LEAD, _HELP = "TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Cơ quan phối hợp"
_PAPER, _TIME = "Sản phẩm", "Thời gian hoàn thành"
_USUAL = (_WORK, _PAPER, _LEAD, _HELP, _TIME, "Ghi chú")
_LONGEST_NUMBER = 6
_LONGEST_TIME = 80
_UNDERSTOOD = 0.5
# A single cell is a word somebody copied, not a list.
_FEWEST_LINES = 2
_BREAKS = frozenset({"br", "p", "div", "li"})
_IGNORED = frozenset({"style", "script", "head", "title"})


Cells = Sequence[Sequence[str]]


def pasted_source(html: str, cells: Cells) -> Source:
    """The tables of the clipboard's HTML, else its cells of text; RuleError where there is neither."""
    blocks = _blocks_of_html(html) or _blocks_of_cells(cells)
    if not blocks:
        raise RuleError(
            "Chưa có bảng nào được sao chép.",
            hint="Hãy chọn bảng trong Word hoặc Excel, nhấn Ctrl+C rồi dán lại.",
        )
    return Source(_NAME, "html" if html else "text", tuple(blocks))


def with_head(source: Source, year: int) -> Source:
    """The same tables, each below a head row that says what its columns seem to hold.

    Rows are often copied without the head of their list.
    """
    blocks = [_headed(one, year) if isinstance(one, Table) and one.rows else one for one in source.blocks]
    return replace(source, blocks=tuple(blocks))


def _headed(table: Table, year: int) -> Table:
    rows = table.rows
    if table.width == 1:
        rows = tuple((Cell(str(at)), *row) for at, row in enumerate(rows, start=1))
    texts = [[tidy(row[at].text) for row in rows if tidy(row[at].text)] for at in range(len(rows[0]))]
    titles = _guessed(texts, year)
    # Lines of work without anything else: a list all the same, with its other columns to be filled.
    missing = [title for title in (_LEAD, _TIME) if title not in titles]
    head = tuple(Cell(title) for title in (*titles, *missing))
    return replace(table, rows=(head, *((*row, *(Cell("") for _ in missing)) for row in rows)))


def _guessed(columns: Sequence[Sequence[str]], year: int) -> list[str]:
    """By what the cells look like: numbers, deadlines, units, the work; else the annex's own order."""
    titles = [""] * len(columns)
    dated = [_deadline_share(texts, year) for texts in columns]
    if dated[0] < _UNDERSTOOD and columns[0] and all(len(text) <= _LONGEST_NUMBER for text in columns[0]):
        titles[0], dated[0] = _NUMBER, 0.0
    if max(dated) >= _UNDERSTOOD:
        titles[dated.index(max(dated))] = _TIME
    who = (at for at in _untold(titles) if _share(columns[at], _is_who) >= _UNDERSTOOD)
    for title, at in zip((_LEAD, _HELP), list(who), strict=False):
        titles[at] = title
    work = [at for at in _untold(titles) if columns[at]]
    # The work is told first, but where the first column only names papers and a later one says more.
    longer = [at for at in work if _share(columns[at], is_product) < _UNDERSTOOD]
    if work:
        titles[(longer or work)[0]] = _WORK
    papers = [at for at in _untold(titles) if _share(columns[at], is_product) >= _UNDERSTOOD]
    for at in papers[:1]:
        titles[at] = _PAPER
    left = iter(title for title in _USUAL if title not in titles)
    return [title or next(left, "") for title in titles]


def _untold(titles: Sequence[str]) -> list[int]:
    return [at for at, title in enumerate(titles) if not title]


def _is_who(text: str) -> bool:
    return is_unit(shares(text)[0])


def _share(texts: Sequence[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, texts)) / len(texts) if texts else 0.0


def _deadline_share(texts: Sequence[str], year: int) -> float:
    unknown = (DeadlineKind.UNKNOWN, DeadlineKind.NONE)
    return _share(
        texts, lambda text: len(text) <= _LONGEST_TIME and parse_deadline(text, year).kind not in unknown
    )


def _blocks_of_cells(cells: Cells) -> list[Block]:
    # The list of tasks shows a box before each product; it is no word of it.
    rows = [[nfc(text).replace("☑ ", "").replace("☐ ", "") for text in row] for row in cells]
    rows = [row for row in rows if any(map(tidy, row))]
    if len(rows) > _MOST_ROWS:
        raise too_many_pasted_rows(_MOST_ROWS)
    width = min(max((len(row) for row in rows), default=0), _MOST_COLUMNS)
    if not width or (width == 1 and len(rows) < _FEWEST_LINES):
        return []
    grid = [[Cell(_lines(text)) for text in row[:width]] for row in rows]
    return [Table(tuple(tuple(row + [Cell("")] * (width - len(row))) for row in grid), 0)]


def _lines(text: str) -> str:
    return "\n".join(line for one in text.splitlines() if (line := tidy(one)))


def _blocks_of_html(html: str) -> list[Block]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    blocks: list[Block] = []
    for piece in reader.pieces:
        if isinstance(piece, str):
            blocks.append(Paragraph(piece, len(blocks)))
        elif piece.rows:
            blocks.append(Table(piece.grid(), len(blocks)))
    return blocks if any(isinstance(block, Table) for block in blocks) else []


@dataclass(slots=True)
class _RawTable:
    """Rows of (text, columns covered, rows covered) as they stand in the HTML."""

    rows: list[list[tuple[str, int, int]]] = field(default_factory=list)

    def grid(self) -> tuple[tuple[Cell, ...], ...]:
        """A rectangle, as every reader gives it."""
        cells: dict[tuple[int, int], Cell] = {}
        for at, row in enumerate(self.rows):
            column = 0
            for text, span, row_span in row:
                while (at, column) in cells:
                    column += 1
                self._place(cells, (at, column), Cell(text, span, row_span))
                column += span
        width = min(max((column for _, column in cells), default=-1) + 1, _MOST_COLUMNS)
        return tuple(
            tuple(cells.get((at, column), Cell("")) for column in range(width))
            for at in range(len(self.rows))
        )

    def _place(self, cells: dict[tuple[int, int], Cell], at: tuple[int, int], cell: Cell) -> None:
        for row in range(at[0], min(at[0] + cell.row_span, len(self.rows))):
            for column in range(at[1], at[1] + cell.span):
                cells[row, column] = Cell("", covered=True)
        cells[at] = cell


class _Reader(HTMLParser):
    """Collects paragraphs and tables; a table inside a cell is read as the cell's words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str | _RawTable] = []
        self._table: _RawTable | None = None
        self._depth = 0
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._loose: list[str] = []
        self._full = False
        self._ignoring = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _IGNORED:
            self._ignoring += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._end_loose()
                self._table = _RawTable()
                self._full = False
        elif tag == "tr" and self._table is not None and self._depth == 1:
            # Rows beyond the limit are still looked at: empty ones may go, words may not.
            self._full = len(self._table.rows) >= _MOST_ROWS
            if not self._full:
                self._table.rows.append([])
        elif tag in {"td", "th"} and self._depth == 1:
            given = dict(attrs)
            self._spans = (_span(given.get("colspan")), _span(given.get("rowspan")))
            self._cell = []
        elif tag in _BREAKS:
            self._break()

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _IGNORED:
            self._ignoring = max(self._ignoring - 1, 0)
        elif tag in {"td", "th"} and self._depth == 1:
            self._end_cell()
        elif tag == "table":
            self._depth = max(self._depth - 1, 0)
            if not self._depth and self._table is not None:
                self.pieces.append(self._table)
                self._table = None
        elif tag in _BREAKS:
            self._break()

    @override
    def handle_data(self, data: str) -> None:
        if self._ignoring:
            return
        # Line ends inside HTML are only how its source is wrapped.
        words = nfc(data).replace("\r", " ").replace("\n", " ")
        if self._cell is not None:
            self._cell.append(words)
        elif not self._depth:
            self._loose.append(words)

    @override
    def close(self) -> None:
        super().close()
        self._end_loose()

    def _break(self) -> None:
        if self._cell is not None:
            self._cell.append("\n")
        elif not self._depth:
            self._end_loose()

    def _end_loose(self) -> None:
        words = tidy("".join(self._loose))
        self._loose.clear()
        if words:
            self.pieces.append(words)

    def _end_cell(self) -> None:
        if self._cell is not None and self._table is not None and self._table.rows:
            lines = (tidy(line) for line in "".join(self._cell).split("\n"))
            text = "\n".join(line for line in lines if line)
            if not self._full:
                self._table.rows[-1].append((text, *self._spans))
            elif text:
                raise too_many_pasted_rows(_MOST_ROWS)
        self._cell = None


def _span(value: str | None) -> int:
    return min(max(int(value), 1), _MOST_COLUMNS) if value and value.isdecimal() else 1
