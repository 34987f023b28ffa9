"""Plans typed in the fonts of before Unicode are refused with what to do; Unicode in any form is read."""

import unicodedata
from pathlib import Path
from typing import Literal

import docx
import pytest

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.readers import read_source

SENTENCE = (
    "Phòng Văn hóa chủ trì rà soát thủ tục hành chính, báo cáo kết quả trước ngày mười lăm hằng tháng. "
)
# The same sentence as the two old tables of letters store it, seen without their fonts.
TCVN3 = "Phßng V¨n hãa chñ tr× rµ so¸t thñ tôc hµnh chÝnh, b¸o c¸o kÕt qu¶ tr­íc ngµy m­êi l¨m h»ng th¸ng. "
VNI = (
    "Phoøng Vaên hoùa chuû trì raø soaùt thuû tuïc haønh chính, baùo caùo keát quaû tröôùc ngaøy möôøi laêm. "
)


def word_file(folder: Path, sentence: str) -> Path:
    """A Word file of twenty paragraphs and a table."""
    document = docx.Document()
    for _ in range(20):
        document.add_paragraph(sentence)
    document.add_table(rows=1, cols=2).rows[0].cells[0].text = sentence
    document.save(str(folder / "ke hoach.docx"))
    return folder / "ke hoach.docx"


@pytest.mark.parametrize("sentence", [TCVN3, VNI])
def test_a_plan_in_an_old_font_is_refused_with_what_to_do(tmp_path: Path, sentence: str) -> None:
    with pytest.raises(RuleError, match=r"phông chữ cũ") as refused:
        read_source(word_file(tmp_path, sentence))
    assert "Unicode" in (refused.value.hint or "")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_composed_or_not_is_read(tmp_path: Path, form: Literal["NFC", "NFD"]) -> None:
    path = word_file(tmp_path, unicodedata.normalize(form, SENTENCE))
    assert len(read_source(path).blocks) == 21


def test_text_without_marks_and_a_letterhead_in_an_old_font_are_read(tmp_path: Path) -> None:
    assert read_source(word_file(tmp_path, "Phong Van hoa chu tri ra soat thu tuc hanh chinh.")).blocks
    mixed = word_file(tmp_path, SENTENCE)
    document = docx.Document(str(mixed))
    document.paragraphs[0].text = TCVN3 * 2
    document.save(str(mixed))
    assert len(read_source(mixed).blocks) == 21
