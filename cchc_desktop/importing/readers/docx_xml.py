"""Names of WordprocessingML, and the small questions every part of the Word reader asks of it."""

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Word's strict variant writes the same names in another namespace.
STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
VAL = W + "val"

_OFF = {"0", "false", "off", "none"}


def value(parent: Element | None, tag: str) -> str | None:
    """The `w:val` of the child `tag`; None when there is no such child."""
    if parent is None:
        return None
    child = parent.find(W + tag)
    return None if child is None else child.get(VAL, "")


def switch(parent: Element | None, tag: str) -> bool | None:
    """An on/off property: None when it is not said here, so that the style decides."""
    said = value(parent, tag)
    return None if said is None else said not in _OFF


def number(text: str | None, default: int = 0) -> int:
    """The whole number in an attribute; hostile and missing ones give `default`."""
    try:
        return int(float(text)) if text else default
    except (ValueError, OverflowError):
        return default


def unstrict(root: Element) -> Element:
    """Brings the strict variant's names to the usual ones, in place."""
    if not root.tag.startswith(STRICT):
        return root
    for element in root.iter():
        if element.tag.startswith(STRICT):
            element.tag = W + element.tag[len(STRICT) :]
        for key in [k for k in element.attrib if k.startswith(STRICT)]:
            element.attrib[W + key[len(STRICT) :]] = element.attrib.pop(key)
    return root
