"""Text typed in the fonts of before Unicode (.VnTime, VNI-Times): it is stored as letters nobody meant."""

import re
from collections.abc import Iterable

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Paragraph

# No code page of Western Europe has these, so an old font's text holds none of them; of the letters with a
# mark in real Vietnamese they are more than half.
_ONLY_VIETNAMESE = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")
_WESTERN = re.compile("[\x80-\xff]")
_FOREIGN = re.compile("(?![àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ])[\x80-\xff]")
_ENOUGH, _LOOKED_AT = 150, 6_000
_SHARE, _FOREIGN_SHARE = 5, 10


def refuse_old_letters(blocks: Iterable[Block], name: str) -> None:
    """Refuses a file whose words only an old font shows: read as stored, every one would be wrong."""
    text = _beginning(blocks)
    western, vietnamese = _count(_WESTERN, text), _count(_ONLY_VIETNAMESE, text)
    if western < _ENOUGH or vietnamese * _SHARE >= western:
        return
    # A list that says "Báo cáo" a thousand times has western letters too, but no foreign one.
    if _count(_FOREIGN, text) * _FOREIGN_SHARE > western:
        raise RuleError(
            f"Chữ trong tệp {name} gõ bằng phông chữ cũ (.VnTime, VNI-Times…), không phải mã Unicode, "
            "nên không đọc được.",
            hint="Hãy chuyển mã tệp sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey), "
            "đổi phông sang Times New Roman, lưu lại rồi nhập.",
        )


def _count(letters: re.Pattern[str], text: str) -> int:
    return len(letters.findall(text))


def _beginning(blocks: Iterable[Block]) -> str:
    """Enough of the file's text to tell by."""
    pieces: list[str] = []
    length = 0
    for block in blocks:
        texts = [block.text] if isinstance(block, Paragraph) else [c.text for row in block.rows for c in row]
        pieces += texts
        length += sum(map(len, texts))
        if length >= _LOOKED_AT:
            break
    return "\n".join(pieces)[:_LOOKED_AT]
