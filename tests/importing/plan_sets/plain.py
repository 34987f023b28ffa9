"""A plan as plain text: markdown and HTML remains, or lines copied out of a PDF."""

import textwrap
from pathlib import Path

from tests.importing.plan_sets.model import BREAK, DITTO, LEFT, Plan, Table
from tests.importing.plan_sets.words import habit

FRAMES = {"title": ("## ", ""), "heading": ("**", "**"), "italic": ("*", "*"), "plain": ("", "")}


def write(plan: Plan, path: Path) -> None:
    """The plan as a .txt at `path`."""
    out: list[str] = []
    for kind, text, table in plan.body:
        out += _rows(plan, table) if table is not None else _lines(plan, kind, habit(plan, text))
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def _lines(plan: Plan, kind: str, text: str) -> list[str]:
    if kind in {"$HEAD", "$SIGN"}:
        return [*(word.strip() for side in text.split(" || ") for word in side.split(";;")), ""]
    if kind == "$PAGE":
        return [text, ""] if text else [""]
    text = text.replace(BREAK, "\n")
    if "wrapped" in plan.habits:
        return [line + " " for line in textwrap.wrap(text, 78, break_on_hyphens=False)]
    before, after = FRAMES[kind]
    return [before + text + after, ""]


def _rows(plan: Plan, table: Table) -> list[str]:
    wide = max(len(cells) for _, cells in table.rows)
    made: list[str] = []
    for _, cells in table.rows:
        words = ["" if cell in {DITTO, LEFT} else habit(plan, cell) for cell in cells]
        words += [""] * (wide - len(words))
        if table.flag("tabs"):
            made.append("\t".join(word.replace(BREAK, " ") for word in words))
            continue
        made.append("| " + " | ".join(_html(word) for word in words) + " |")
        if len(made) == 1:
            made.append("|" + "---|" * wide)
    return [*made, ""]


def _html(text: str) -> str:
    return text.replace(BREAK, "<br>")
