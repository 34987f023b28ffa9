"""Names of files that run when they are opened, however they are dressed up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.file_kinds import _RUN, holds_macros, plain_name, runs_when_opened

KINDS = """
    exe scr com ps1 vbs hta msi cmd jse wsf pif reg url chm bat lnk js jar cpl msc iso vhd dll inf scf xll
    iqy slk
"""


@pytest.mark.parametrize("kind", KINDS.split())
def test_every_dangerous_kind_is_known_in_any_dress(kind: str) -> None:
    dressed = (
        f"a.{kind}",
        f"A.{kind.upper()}",
        f"báo cáo.pdf.{kind}",
        f"a.{kind}.",
        f"a.{kind} . .",
        f"a.{kind}\u00a0",
        f"a.{kind}\u200b",
        f"ảnh\u202egpj.{kind}",
        f"a.txt:b.{kind}",
        f"a.{kind}:Zone.Identifier",
        f"a.{kind}::$DATA",
        f"a\uff0e{kind}",
        f".{kind}",
    )
    assert [name for name in dressed if not runs_when_opened(name)] == []


@pytest.mark.parametrize(
    "name",
    [
        "Báo cáo.pdf",
        "Biểu II.06a.xlsx",
        "exe",
        "a.exe.pdf",
        "Kế hoạch số 12.KH-UBND.docx",
        "ảnh.jpeg",
        "com",
        "tệp",
    ],
)
def test_ordinary_papers_are_taken(name: str) -> None:
    assert not runs_when_opened(name)
    assert not holds_macros(name)


@pytest.mark.parametrize("name", ["a.docm", "Biểu.XLSM", "a.xlsm ", "b.pptm.", "c.dotm"])
def test_office_files_with_macros_are_known(name: str) -> None:
    assert holds_macros(name)


@settings(max_examples=80)
@given(
    st.sampled_from(sorted(_RUN)),
    st.text(max_size=12),
    st.text(alphabet=" .\u00a0\u200b\u200f\u202e\u2066", max_size=5),
)
def test_nothing_before_or_behind_hides_the_kind(kind: str, before: str, behind: str) -> None:
    assert runs_when_opened(f"{before}.{kind}{behind}")


def test_signs_that_nobody_sees_are_taken_out_of_names() -> None:
    assert plain_name("bao\u202ecao\u200b.pdf\x00") == "baocao.pdf"
    assert plain_name("Bi\u0065\u0302\u0301u.pdf") == "Biếu.pdf"
