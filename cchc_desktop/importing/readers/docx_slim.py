"""The styles a document uses, cut out of the hundreds that Word stores with it, before any is parsed."""

import re

_USES = re.compile(rb"<w:(?:p|r|tbl)Style\b")
_USED = re.compile(rb'<w:(?:p|r|tbl)Style w:val="([^"]*)" ?/>')
_ID = re.compile(rb'\bw:styleId="([^"]*)"')
_BASE = re.compile(rb'<w:basedOn w:val="([^"]*)" ?/>')
_OPEN, _CLOSE = b"<w:style ", b"</w:style>"
_DEFAULT, _BASED, _ROOT, _END = b'w:default="', b"<w:basedOn", b"<w:styles", b"</w:styles>"


def used_styles(styles: bytes, document: bytes) -> bytes:
    """The styles part with the styles named in the document, the default ones and what they are based on.

    A part not written the way Word writes it comes back whole.
    """
    used = _USED.findall(document)
    known = _by_id(styles) if len(used) == len(_USES.findall(document)) else {}
    start = styles.find(_ROOT)
    if not known or start < 0:
        return styles
    waiting = [*used, *(name for name, text in known.items() if _DEFAULT in text.partition(b">")[0])]
    kept: dict[bytes, bytes] = {}
    while waiting:
        name = waiting.pop()
        if name in known and name not in kept:
            kept[name] = known[name]
            waiting += _BASE.findall(known[name])
    return b"".join((styles[: styles.find(b">", start) + 1], *kept.values(), _END))


def _by_id(styles: bytes) -> dict[bytes, bytes]:
    """Each style's own text by its name in the file; nothing where one could not be told apart."""
    known: dict[bytes, bytes] = {}
    for piece in styles.split(_OPEN)[1:]:
        text, closed, _ = piece.partition(_CLOSE)
        named = _ID.search(text.partition(b">")[0])
        based = text.count(_BASED) == len(_BASE.findall(text))
        if not closed or named is None or not based or named[1] in known:
            return {}
        known[named[1]] = _OPEN + text + _CLOSE
    return known
