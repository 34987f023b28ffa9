"""Markdown and HTML remains taken off a line of text."""

import html
import re
from dataclasses import dataclass

from cchc_desktop.display.text import nfc

_TAG = re.compile(
    r"</?(?:b|strong|i|em|u|ul|ol|p|div|span|sup|sub|font|center|a|h[1-6]|table|thead|tbody|tr|td|th)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>|</p>|</div>", re.IGNORECASE)
_ITEM = re.compile(r"\s*<li\b[^<>]*>\s*(.*?)\s*(?:</li>|(?=<li\b)|(?=</[uo]l>)|$)", re.IGNORECASE | re.DOTALL)
_BOLD_TAG = re.compile(r"\s*<(?:b|strong)\b[^<>]*>.*</(?:b|strong)>\s*", re.IGNORECASE | re.DOTALL)
_CENTRE = re.compile(r"<center\b|align\s*=\s*\"?center|text-align:\s*center", re.IGNORECASE)
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
# No line of a plan is this long; what is, is no markup and must not keep the patterns busy.
_LONGEST = 5_000
_STRONG = re.compile(r"(\*{2,3})(?=\S)(.+?)(?<=\S)\1|(?<!\w)(__)(?=\S)(.+?)(?<=\S)__(?!\w)")
_EMPHASIS = re.compile(r"\*(?=\S)([^*\n]+?)(?<=\S)\*")
_LONE_STARS = re.compile(r"\*{2,3}")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\((?:https?:|mailto:|#)[^)]*\)")
_STAR_BULLET = re.compile(r"\*\s+(?=\S)")
_RULE = re.compile(r"(?:[-*_=]\s?){3,}")
_BULLETS = ("-", "+", "•", "–", "*")


@dataclass(frozen=True, slots=True)
class Plain:
    """A line without its markup, and what the markup said of its looks."""

    text: str
    bold: bool = False
    centered: bool = False
    level: int = 0


def plain(raw: str) -> Plain:
    """The line as it would be read on paper; HTML lists and breaks become line breaks."""
    text = raw.strip()
    if len(text) > _LONGEST:
        return Plain(text.replace("**", ""))
    level = 0
    if heading := _HEADING.match(text):
        level, text = len(heading.group(1)), text[heading.end() :].rstrip("# ")
    if _RULE.fullmatch(text):
        return Plain("")
    centered = bool(_CENTRE.search(text))
    text = text.removeprefix("> ")
    text = _STAR_BULLET.sub("- ", text, count=1) if _STAR_BULLET.match(text) else text
    bold = bool(_BOLD_TAG.fullmatch(text))
    text = _without_html(text)
    bare = text.strip()
    bold = bold or (bare.startswith("**") and bare.rstrip(".:; ").endswith("**"))
    bold = bold or (bare.count("**") == 1 and (bare.startswith("**") or bare.endswith("**")))
    return Plain(_without_markdown(bare), bold, centered, level)


def _without_html(text: str) -> str:
    if "<" in text:
        text = _ITEM.sub(lambda found: "\n" + _as_item(found.group(1)), text)
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return nfc(html.unescape(text)).replace("\u00a0", " ") if "&" in text else text


def _as_item(text: str) -> str:
    bare = _TAG.sub("", text).lstrip()
    return text if not bare or bare.startswith(_BULLETS) else f"- {text}"


def _without_markdown(text: str) -> str:
    if "[" in text:
        text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    if "*" in text or "__" in text:
        text = _STRONG.sub(lambda found: found.group(2) or found.group(4) or "", text)
        text = _EMPHASIS.sub(_apart, text)
        text = _LONE_STARS.sub("", text)
    text = _ESCAPE.sub(r"\1", text) if "\\" in text else text
    return "\n".join(line for part in text.split("\n") if (line := part.strip().rstrip("\\").rstrip()))


def _apart(found: re.Match[str]) -> str:
    """A bracket set in italics right behind a word was a line of its own before."""
    before = found.string[found.start() - 1] if found.start() else " "
    inner = found.group(1)
    return f" {inner}" if inner.startswith("(") and not before.isspace() else inner
