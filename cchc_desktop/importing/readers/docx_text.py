"""The visible text of a Word paragraph: runs in order, insertions in, deletions and hidden text out."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from cchc_desktop.importing.readers.docx_styles import Look, Styles
from cchc_desktop.importing.readers.docx_xml import W, switch, value

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"

_GONE = {
    W + tag for tag in ("del", "moveFrom", "rPr", "pPr", "instrText", "delText", "sdtPr", "sdtEndPr", "rt")
}
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "",
}
_WRAPPERS = {W + tag for tag in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
# Put together once: these are asked of every run.
_RUN, _RUN_LOOK, _TEXT, _BREAK, _SYMBOL = W + "r", W + "rPr", W + "t", W + "br", W + "sym"
# What of a run's own look is asked for; its font and size, which most runs tell, are not.
_SWITCHES = ("b", "caps", "vanish")
_TELLING = {W + tag for tag in ("rStyle", *_SWITCHES)}
_CHOICE = _MC + "AlternateContent"
_TEXT_BOX = W + "txbxContent"
_BLOCKS = {W + "p", W + "tbl"}


def contents(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body, a cell or a text box, content controls opened."""
    for child in parent:
        if child.tag in _BLOCKS:
            yield child
        elif child.tag in _WRAPPERS:
            yield from contents(child)
        elif child.tag == _CHOICE:
            yield from contents(_alternative(child))


def _alternative(element: Element) -> Element:
    """The same content is stored twice, for new and old Word: one of them is read."""
    for tag in ("Choice", "Fallback"):
        found = element.find(_MC + tag)
        if found is not None:
            return found
    return element


class RunText:
    """Collects one paragraph's text and what of it is bold; text boxes are kept for later."""

    def __init__(self, styles: Styles, look: Look) -> None:
        self.boxes: list[Element] = []
        self._styles = styles
        self._look = look
        self._pieces: list[str] = []
        self._bold = self._plain = False

    @property
    def all_bold(self) -> bool:
        """Bold from the first letter to the last."""
        return self._bold and not self._plain

    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def walk(self, parent: Element) -> None:
        """Adds the runs under `parent`, through links, fields, insertions and content controls."""
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child)
            elif tag == _CHOICE:
                self.walk(_alternative(child))
            elif tag == _TEXT_BOX:
                self.boxes.append(child)
            elif tag == _MATH_TEXT:
                self._pieces.append(child.text or "")
            elif tag not in _GONE:
                self.walk(child)

    def _run(self, run: Element) -> None:
        properties = run.find(_RUN_LOOK)
        look = self._look if properties is None else self._own_look(properties)
        if look.hidden:
            return
        before = len(self._pieces)
        for child in run:
            self._run_child(child)
        if any(map(str.strip, self._pieces[before:])):
            if look.bold:
                self._bold = True
            else:
                self._plain = True
        if look.caps:
            self._pieces[before:] = [piece.upper() for piece in self._pieces[before:]]

    def _own_look(self, properties: Element) -> Look:
        """The look of a run that says something of its own."""
        look = self._look
        if _TELLING.isdisjoint([child.tag for child in properties]):
            return look
        if (style := value(properties, "rStyle")) is not None:
            own = self._styles.look(style)
            look = Look(bold=own.bold or look.bold, caps=own.caps or look.caps, hidden=own.hidden)
        bold, caps, hidden = (switch(properties, name) for name in _SWITCHES)
        return Look(
            bold=_said(bold, look.bold), caps=_said(caps, look.caps), hidden=_said(hidden, look.hidden)
        )

    def _run_child(self, child: Element) -> None:
        tag = child.tag
        if tag == _TEXT:
            self._pieces.append(child.text or "")
        elif tag == _BREAK:
            self._pieces.append("\n" if child.get(W + "type", "textWrapping") == "textWrapping" else "")
        elif tag in _SIGNS:
            self._pieces.append(_SIGNS[tag])
        elif tag == _SYMBOL:
            self._pieces.append(_symbol(child))
        elif tag == _TEXT_BOX:
            self.boxes.append(child)
        elif tag == _CHOICE:
            self.walk(_alternative(child))
        elif tag not in _GONE and len(child):
            self.walk(child)


def _said(own: bool | None, inherited: bool) -> bool:  # noqa: FBT001 - two answers to one question
    return inherited if own is None else own


def _symbol(child: Element) -> str:
    """Symbol fonts use a private area; the arrows and bullets in it mean a dash to the reader."""
    code = child.get(W + "char", "")
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "-" if "\ue000" <= sign <= "\uf8ff" else sign
