"""A plan's words in the order and the habits of its commune, before any file format."""

import unicodedata
from collections.abc import Iterator

from tests.importing.plans_f.model import BREAK, CUT, Plan, Sheet

Line = tuple[str, str]
Grid = list[list[str]]
Pair = tuple[tuple[str, ...], tuple[str, ...]]
MARKS = {"= ": "title", "* ": "heading", "~ ": "italic"}


def lines(plan: Plan) -> Iterator[Line]:
    """The body's lines, each with its kind: title, heading, italic, plain or a $ word."""
    for line in plan.body.strip().splitlines():
        if line.startswith("$"):
            yield line.split(" ")[0], line.partition(" ")[2]
            continue
        kind = MARKS.get(line[:2], "plain")
        text = line if kind == "plain" else line[2:]
        if text.strip():
            yield kind, habit(plan, text)


def habit(plan: Plan, text: str) -> str:
    """The text as this commune's machine stores it."""
    if "nbsp" in plan.habits:
        text = text.replace(" năm ", " năm\u00a0").replace(" số ", " số\u00a0")
    if "endash" in plan.habits:
        text = text.replace(" - ", " \u2013 ").replace("- ", "\u2013 ", 1)
    if "nfd" in plan.habits:
        text = unicodedata.normalize("NFD", text)
    return text


def cell(plan: Plan, sheet: Sheet, index: int, column: str) -> str:
    """A cell as the commune printed it."""
    if (index, column) in plan.printed:
        return plan.printed[index, column]
    text = plan.rows[index].cells.get(column, "")
    if column == "products":
        text = _products(text, sheet.bullets)
    return habit(plan, text) if "nfd" in plan.habits else text


def _products(text: str, bullets: str) -> str:
    parts = [part.strip() for part in text.split(";;")]
    if bullets == "semi":
        return "; ".join(parts)
    if bullets == "lines":
        return BREAK.join(parts)
    if len(parts) == 1:
        return parts[0]
    return (";" + BREAK).join("- " + part for part in parts) + "."


def grid(plan: Plan, sheet: Sheet, first: int, last: int) -> Grid:
    """The rows of one table: header, sections where the table holds them, tasks, and repeated headers."""
    header = [title for _, title in sheet.columns]
    table = [list(sheet.over), header] if sheet.over else [header]
    heading = plan.rows[first].heading if sheet.annexes else ""
    for index in range(first, last):
        row = plan.rows[index]
        if row.heading != heading:
            heading = row.heading
            table.append(["#" + heading] + [""] * (len(header) - 1))
        cells = [cell(plan, sheet, index, column) for column, _ in sheet.columns]
        table += _cut(cells, header)
        if index + 1 in sheet.header_again_after:
            table.append(header)
    return table


def _cut(cells: list[str], header: list[str]) -> Grid:
    if not any(CUT in text for text in cells):
        return [cells]
    halves = [text.split(CUT) if CUT in text else [text, ""] for text in cells]
    return [[half[0].strip() for half in halves], header, [half[1].strip() for half in halves]]


def groups(plan: Plan) -> list[tuple[str, int, int]]:
    """The tables of the plan: one for each annex, or one for all."""
    sheet = plan.sheet
    if sheet is None:
        return []
    if not sheet.annexes:
        return [("", 0, len(plan.rows))]
    found: list[tuple[str, int, int]] = []
    for index, row in enumerate(plan.rows):
        if found and found[-1][0] == row.heading:
            found[-1] = (row.heading, found[-1][1], index + 1)
        else:
            found.append((row.heading, index, index + 1))
    return found


def tables(plan: Plan) -> list[tuple[str, Grid]]:
    """The task tables, each under its heading."""
    sheet = plan.sheet
    return [(head, grid(plan, sheet, first, last)) for head, first, last in groups(plan) if sheet is not None]
