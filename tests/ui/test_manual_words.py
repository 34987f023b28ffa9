"""What the manual prints in bold stands in the window in the same words."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from cchc_desktop.display.tasks import screen_columns, task_columns
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.paths import resource

DAY = date(2026, 5, 20)
PACKAGE = Path(__file__).resolve().parents[2] / "cchc_desktop"
# A key, or several: they are no captions.
KEYS = re.compile(r"(Phím cách|Ctrl|Alt|Shift|Enter|Esc|Delete|Tab|F\d+)\b")
SHORTCUT = re.compile(r" \((?:Ctrl|Alt|Shift|Enter|Delete|F\d+)[^)]*\)$")


def plain(caption: str) -> str:
    """A caption as it is read: no mnemonics, dots or keys."""
    words = caption.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return SHORTCUT.sub("", " ".join(words.split())).rstrip("…:.").casefold()


@cache
def window_words() -> frozenset[str]:
    """Every string of the program that is no docstring."""
    return frozenset(plain(text) for path in PACKAGE.rglob("*.py") for text in strings(path))


def strings(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def quoted(page: Path) -> list[str]:
    """The captions that a page of the manual prints in bold; of a path through menus each step."""
    bold = re.findall(r"<b>(.*?)</b>", page.read_text(encoding="utf-8"), re.DOTALL)
    steps = [step for words in bold for step in unescape(words).split("→")]
    return [plain(step) for step in steps if not KEYS.match(step.strip())]


def named(pattern: str) -> list[str]:
    """What a pattern finds in all pages of the manual, as it is read."""
    pages = (page.read_text(encoding="utf-8") for page in sorted(resource("manual").glob("*.html")))
    return [unescape(words) for page in pages for words in re.findall(pattern, page, re.DOTALL)]


def test_a_column_has_the_head_that_stands_in_the_list_and_not_that_of_the_paper() -> None:
    only_on_paper = {column.title for column in task_columns(DAY, WorkCalendar())} - {
        column.title for column in screen_columns(DAY, WorkCalendar())
    }
    assert only_on_paper == {"Thời gian hoàn thành"}
    assert [words for words in named(r"[Cc]ột <b>(.*?)</b>") if words in only_on_paper] == []


def test_every_key_of_the_menus_stands_among_the_keys() -> None:
    keys = resource("manual/keys.html").read_text(encoding="utf-8")
    calls = (
        found
        for path in PACKAGE.rglob("*.py")
        for found in re.findall(r'shortcut="([^"]+)"', path.read_text(encoding="utf-8"))
    )
    assert [key for key in sorted(set(calls)) if not re.search(rf"\b{re.escape(key)}(?![\w+])", keys)] == []


def test_what_is_found_wrong_is_called_as_in_the_window() -> None:
    heads = [words for words in named(r"<h2>(.*?)</h2>") if "hạn chế" in words.casefold()]
    assert heads == ["Tồn tại, hạn chế"]
    assert plain(heads[0]) in window_words()


def test_opening_a_task_is_not_promised_of_a_double_click() -> None:
    """In the list of tasks it edits the cell."""
    tasks = resource("manual/tasks.html").read_text(encoding="utf-8")
    assert re.findall(r"[Mm]ở nhiệm vụ[^.]*bấm đúp", tasks) == []


@pytest.mark.parametrize("page", sorted(resource("manual").glob("*.html")), ids=lambda page: page.stem)
def test_every_caption_in_bold_is_one_of_the_window(page: Path) -> None:
    assert [words for words in quoted(page) if words not in window_words()] == []
