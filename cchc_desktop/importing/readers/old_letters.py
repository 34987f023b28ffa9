"""Text typed in the fonts of before Unicode (.VnTime, VNI-Times): it is stored as letters nobody meant."""

from collections.abc import Iterable, Iterator
from itertools import islice

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Paragraph

# No code page of Western Europe has these, so an old font's text holds none of them; of the letters with a
# mark in real Vietnamese they are more than half.
_ONLY_VIETNAMESE = frozenset("ăđĩũơưĂĐĨŨƠƯ") | {chr(code) for code in range(0x1EA0, 0x1EFA)}
_WESTERN = range(0x80, 0x100)
_ALSO_VIETNAMESE = frozenset("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ")
_ENOUGH, _LOOKED_AT = 150, 20_000
_SHARE, _FOREIGN_SHARE = 5, 10


def refuse_old_letters(blocks: Iterable[Block], name: str) -> None:
    """Refuses a file whose words only an old font shows: read as stored, every one would be wrong."""
    vietnamese = western = foreign = 0
    for letter in islice(_letters(blocks), _LOOKED_AT):
        vietnamese += letter in _ONLY_VIETNAMESE
        western += ord(letter) in _WESTERN
        foreign += ord(letter) in _WESTERN and letter not in _ALSO_VIETNAMESE
    # A list that says "Báo cáo" a thousand times has western letters too, but no foreign one.
    if western >= _ENOUGH and vietnamese * _SHARE < western and foreign * _FOREIGN_SHARE > western:
        raise RuleError(
            f"Chữ trong tệp {name} gõ bằng phông chữ cũ (.VnTime, VNI-Times…), không phải mã Unicode, "
            "nên không đọc được.",
            hint="Hãy chuyển mã tệp sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey), "
            "đổi phông sang Times New Roman, lưu lại rồi nhập.",
        )


def _letters(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        texts = [block.text] if isinstance(block, Paragraph) else (c.text for row in block.rows for c in row)
        for text in texts:
            yield from text
