"""What the manual prints in bold stands in the window in the same words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from cchc_desktop.paths import resource

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


@pytest.mark.parametrize("page", sorted(resource("manual").glob("*.html")), ids=lambda page: page.stem)
def test_every_caption_in_bold_is_one_of_the_window(page: Path) -> None:
    assert [words for words in quoted(page) if words not in window_words()] == []
