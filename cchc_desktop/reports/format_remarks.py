"""What is off in a paper's layout: remarks, and the rules that many parts share."""

from dataclasses import dataclass, field
from decimal import Decimal

from cchc_desktop.display.text import show_number
from cchc_desktop.reports.word_paper import WordParagraph

FONT = "Times New Roman"
_WORDS_SHOWN = 9
_BLACK = frozenset({"auto", "000000"})


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is off; `paragraphs` counts paragraphs with text, none where it concerns the whole."""

    text: str
    mend: str
    paragraphs: tuple[int, ...] = ()
    words: str = ""

    @property
    def where(self) -> str:
        """As "Đoạn 12", "Đoạn 3, 4 và 7 đoạn khác", or "Cả văn bản"."""
        if not self.paragraphs:
            return "Cả văn bản"
        shown = ", ".join(str(number) for number in self.paragraphs[:4])
        rest = len(self.paragraphs) - 4
        return f"Đoạn {shown}" + (f" và {rest} đoạn khác" if rest > 0 else "")


@dataclass
class Remarks:
    """Collects remarks; the same remark on several paragraphs becomes one."""

    _found: dict[tuple[str, str], list[WordParagraph]] = field(default_factory=dict)

    def add(self, text: str, mend: str, paragraph: WordParagraph | None = None) -> None:
        """Something is off, in a paragraph or in the whole."""
        places = self._found.setdefault((text, mend), [])
        if paragraph is not None and all(known.number != paragraph.number for known in places):
            places.append(paragraph)

    def remarks(self) -> tuple[Remark, ...]:
        """In the order of the paper, what concerns the whole of it first."""
        made = [
            Remark(text, mend, tuple(place.number for place in places), _opening(places))
            for (text, mend), places in self._found.items()
        ]
        return tuple(sorted(made, key=lambda remark: remark.paragraphs[:1]))

    def letters(
        self,
        paragraph: WordParagraph,
        name: str,
        sizes: tuple[float, float] = (13, 14),
        *,
        bold: bool | None = None,
        italic: bool | None = None,
    ) -> None:
        """Size and weight of the letters of the part called `name`."""
        look = paragraph.look
        if look is None:
            return
        least, most = sizes
        if not least <= look.size <= most:
            wanted = length(least) if least == most else f"{length(least)}-{length(most)}"
            self.add(
                f"{name}: cỡ chữ {length(look.size)}, quy định {wanted}.",
                f"Chọn đoạn, đặt cỡ chữ {length(most)}.",
                paragraph,
            )
        for wanted_mark, is_so, words, key in (
            (bold, look.bold, "đậm", "Ctrl+B"),
            (italic, look.italic, "nghiêng", "Ctrl+I"),
        ):
            if wanted_mark is not None and wanted_mark != is_so:
                text = f"{name}: phải in {words}." if wanted_mark else f"{name}: không in {words}."
                self.add(text, f"Chọn đoạn rồi nhấn {key}.", paragraph)

    def centred(self, paragraph: WordParagraph, name: str) -> None:
        """The part stands in the middle."""
        if paragraph.place != "center":
            self.add(f"{name}: phải căn giữa.", "Đặt con trỏ vào đoạn rồi nhấn Ctrl+E.", paragraph)

    def in_capitals(self, paragraph: WordParagraph, name: str) -> None:
        """The part is printed in capitals."""
        if not paragraph.capitals:
            self.add(f"{name}: phải viết chữ in hoa.", "Chọn đoạn rồi nhấn Ctrl+Shift+A.", paragraph)

    def every_letter(self, paragraph: WordParagraph) -> None:
        """Font and colour, the same for every part."""
        for text, look in paragraph.runs:
            if not text.strip():
                continue
            other = [font for font in look.fonts if font.casefold() != FONT.casefold()]
            if other:
                self.add(
                    f"Phông chữ {other[0]}, quy định {FONT}.",
                    f"Chọn đoạn, đặt phông {FONT}.",
                    paragraph,
                )
            if look.color.lower() not in _BLACK:
                self.add("Chữ có màu, quy định màu đen.", "Chọn đoạn, đặt màu chữ Tự động.", paragraph)


def length(value: float) -> str:
    """A size or length as written in Vietnamese, one decimal at most."""
    return show_number(Decimal(f"{value:.1f}"))


def _opening(places: list[WordParagraph]) -> str:
    if not places:
        return ""
    words = places[0].text.split()
    return " ".join(words[:_WORDS_SHOWN]) + ("…" if len(words) > _WORDS_SHOWN else "")
