"""The canvas on which papers are drawn: words in subsets of the embedded fonts, boxes and lines.

reportlab writes a text through several layers and looks each letter up by a function call, which took most of
the time of a long report; here a text is one translation table per font and one operator of the page.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas


class _Signs(dict[int, str]):
    """Which byte stands for a code point in the first subset of one font of one file."""

    def __init__(self, font: Any, file: Any) -> None:
        super().__init__()
        self._font, self._file = font, file
        # Code points of later subsets: a font has room for some 220 signs in its first.
        self.elsewhere: set[str] = set()

    def __missing__(self, code: int) -> str:
        ((subset, byte),) = self._font.splitString(chr(code), self._file)
        if subset:
            self.elsewhere.add(chr(code))
        self[code] = byte.decode("latin-1")
        return self[code]

    def parts(self, text: str) -> list[tuple[str, bytes]]:
        """The text as stretches of one subset each, with the subset's name in the file."""
        written = text.translate(self)
        if self.elsewhere and not self.elsewhere.isdisjoint(text):
            split = self._font.splitString(text, self._file)
            return [(self._name(subset), codes) for subset, codes in split]
        return [(self._name(0), written.encode("latin-1"))]

    def _name(self, subset: int) -> str:
        return str(self._font.getSubsetInternalName(subset, self._file))


class PaperCanvas(Canvas):
    """A canvas whose file carries the paper's time instead of the clock's, so that equal papers are equal."""

    def __init__(self, when: datetime, face: str, *args: Any, **kwargs: Any) -> None:
        # Text armour from the days of 7-bit mail makes a file a quarter longer and takes time.
        rl_config.useA85 = 0
        # Begun with the paper's font: otherwise every page would name Helvetica, which is not embedded.
        super().__init__(*args, **{**kwargs, "invariant": 1, "initialFontName": face})
        inner: Any = self
        self._file = inner._doc  # noqa: SLF001  the file to which font subsets belong
        stamp = self._file._timeStamp  # noqa: SLF001  reportlab offers only the clock or the year 2000
        stamp.YMDhms = tuple(when.timetuple()[:6])
        self._signs: dict[str, _Signs] = {}
        self.setViewerPreference("DisplayDocTitle", "true")

    def words(
        self, x: float, y: float, parts: Sequence[tuple[str, str]], size: float, stretch: float = 0
    ) -> None:
        """Write stretches of (text, face) on one baseline from `x`, each space wider by `stretch` points."""
        if not parts:
            return
        made = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        if stretch:
            made.append(f"{stretch:.3f} Tw")
        for text, face in parts:
            signs = self._signs.get(face)
            if signs is None:
                signs = self._signs[face] = _Signs(pdfmetrics.getFont(face), self._file)
            for name, codes in signs.parts(text):
                made.append(f"{name} {size:g} Tf <{codes.hex()}> Tj")
        made.append("0 Tw ET" if stretch else "ET")
        self.addLiteral(" ".join(made))

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """The frame of a cell, as thick as the line width that is set."""
        self.addLiteral(f"n {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")
