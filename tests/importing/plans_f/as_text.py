"""A plan as plain text: markdown and HTML remains, or lines copied out of a PDF."""

import textwrap
from pathlib import Path

from tests.importing.plans_f.model import BREAK, Plan
from tests.importing.plans_f.words import Grid, lines, tables

FRAMES = {"title": ("## ", ""), "heading": ("**", "**"), "italic": ("*", "*"), "plain": ("", "")}


def write(plan: Plan, path: Path) -> None:
    """The plan as a .txt at `path`."""
    out = [line for kind, text in lines(plan) for line in _lines(plan, kind, text)]
    path.write_text("\n".join(out), encoding="utf-8")


def _lines(plan: Plan, kind: str, text: str) -> list[str]:
    if kind in {"$HEAD", "$SIGN"}:
        pair = plan.head if kind == "$HEAD" else plan.sign
        return [*pair[0], "", *pair[1], ""]
    if kind == "$ROWS":
        return [
            line for heading, cells in tables(plan) for line in (f"**{heading}**", "", *_table(cells), "")
        ]
    if "wrapped" in plan.habits:
        wrapped = textwrap.wrap(text, 82, break_on_hyphens=False)
        return [line for part in wrapped for line in (part + " ", "")]
    before, after = FRAMES[kind]
    return [before + text + after, ""]


def _table(table: Grid) -> list[str]:
    made = ["| " + " | ".join(_html(text) for text in row) + " |" for row in table]
    return [made[0], "|" + "---|" * len(table[0]), *made[1:]]


def _html(text: str) -> str:
    text = text.removeprefix("#")
    if BREAK not in text:
        return text
    return "<ul> " + " ".join(f"<li>{part}</li>" for part in text.split(BREAK)) + " </ul>"
