"""One unit under many names."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.display.text import same_word
from cchc_desktop.importing.unit_words import KNOWN_UNITS
from cchc_desktop.importing.units import DEFAULT_UNITS, UnitNames, is_unit, new_tone

SPELLINGS = {
    "Văn phòng HĐND và UBND": (
        "Văn phòng HĐND&UBND xã", "VP HĐND và UBND", "VP HĐND-UBND", "Văn phòng UBND xã",
        "Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân xã Suối Mây", "văn phòng HĐND, UBND",
    ),
    "Phòng Văn hóa - Xã hội": (
        "Phòng Văn hoá-Xã hội", "phòng Văn hóa – Xã hội xã", "VH-XH", "VHXH", "VH&XH", "P. VH - XH", "P.VHXH",
        "Phòng Văn hóa và Xã hội", "PHÒNG VĂN HÓA - XÃ HỘI", "Phong Van hoa - Xa hoi",
    ),
    "Phòng Kinh tế": ("P. KT", "Phòng KT", "phòng kinh tế xã", "Phòng Kinh tế xã Suối Mây"),
    "Phòng Kinh tế, Hạ tầng và Đô thị": ("P. KT-HT-ĐT", "Phòng KT, HT và ĐT phường 2", "Phòng KT-HT&ĐT"),
    "Trung tâm Phục vụ hành chính công": (
        "Trung tâm Phục vụ HCC", "TTPVHCC", "TT PVHCC xã", "TTHCC", "Trung tâm hành chính công xã", "HCC",
        "Trung tâm Phục vụ hành chánh công", "Trung TPVHCC xã", "Trung tâm PV HCC", "TT PV HCC xã",
        "TT. PV HCC",
    ),
    "Trung tâm Dịch vụ sự nghiệp công": ("TT DVSNC", "Trung tâm DVSNC xã", "TTDVSNC", "TT DV SNC"),
    "Công an xã": ("CA xã", "Công an", "công an xã Suối Mây"),
    "Công an phường": ("CA phường", "Công an phường Bến Gỗ"),
    "Ban Chỉ huy quân sự xã": ("Ban CHQS xã", "BCHQS", "Ban Chỉ huy Quân sự xã", "BCH Quân sự"),
    "Ủy ban MTTQ Việt Nam xã": (
        "UB MTTQ xã", "UBMTTQ", "MTTQ", "Uỷ ban Mặt trận Tổ quốc Việt Nam xã", "UBMTTQVN xã",
    ),
    "Trạm Y tế": ("TYT xã", "Trạm y tế xã Suối Mây"),
}  # fmt: skip

NAMES = UnitNames()


@pytest.mark.parametrize(
    ("name", "spelling"), [(name, spelling) for name, many in SPELLINGS.items() for spelling in many]
)
def test_every_spelling_gives_the_agreed_name(name: str, spelling: str) -> None:
    assert NAMES.agreed(spelling) == name
    assert NAMES.agreed(name) == name
    assert NAMES.split(spelling) == (spelling,)
    assert is_unit(spelling)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trường Tiểu học A", "Trường Tiểu học B"),
        ("Trường Tiểu học Suối Mây", "Trường THCS Suối Mây"),
        ("Trường Mầm non Hoa Lan", "Trường Mầm non Hoa Lân"),
        ("Trường Tiểu học số 1", "Trường Tiểu học số 2"),
        ("Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"),
        ("Trung tâm Dịch vụ sự nghiệp công", "Trung tâm Cung ứng dịch vụ công"),
        ("Văn phòng HĐND và UBND", "Văn phòng Đảng ủy"),
        ("Công chức Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"),
        ("Đảng ủy xã", "Thường trực Đảng ủy"),
        ("UBND xã", "UBND tỉnh"),
    ],
)
def test_two_units_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert NAMES.agreed(one) != NAMES.agreed(other)


@pytest.mark.parametrize(
    ("cell", "units"),
    [
        ("Phòng Văn hóa - Xã hội, Phòng Kinh tế", ("Phòng Văn hóa - Xã hội", "Phòng Kinh tế")),
        ("Văn phòng HĐND và UBND xã", ("Văn phòng HĐND và UBND xã",)),
        ("VP HĐND và UBND, P. KT và VHXH", ("VP HĐND và UBND", "P. KT", "VHXH")),
        ("Các phòng chuyên môn; các thôn", ("Các phòng chuyên môn", "các thôn")),
        ("Các cơ quan, đơn vị liên quan", ("Các cơ quan, đơn vị liên quan",)),
        ("Các phòng, ban, ngành và đoàn thể", ("Các phòng, ban, ngành và đoàn thể",)),
        ("Phòng Kinh tế, Hạ tầng và Đô thị", ("Phòng Kinh tế, Hạ tầng và Đô thị",)),
        ("Phòng Văn hoá- Xã\nhội", ("Phòng Văn hoá- Xã hội",)),
        ("- Phòng Kinh tế;\n- Văn phòng HĐND\nvà UBND xã", ("Phòng Kinh tế", "Văn phòng HĐND và UBND xã")),
        ("1. Phòng Kinh tế\n2. Công an xã", ("Phòng Kinh tế", "Công an xã")),
        ("Phòng Kinh tế/Phòng VH-XH", ("Phòng Kinh tế", "Phòng VH-XH")),
        ("Lãnh đạo\nUBND xã", ("Lãnh đạo UBND xã",)),
        ("Trung tâm Văn hóa, Thể thao; Công an", ("Trung tâm Văn hóa, Thể thao", "Công an")),
        (
            "Trường Tiểu học A, Trường Tiểu học B; THCS C",
            ("Trường Tiểu học A", "Trường Tiểu học B", "THCS C"),
        ),
        ("Phòng Kinh tế Trung tâm Phục vụ HCC", ("Phòng Kinh tế", "Trung tâm Phục vụ HCC")),
        ("Đồn Biên phòng Suối Mây; Hạt Kiểm lâm", ("Đồn Biên phòng Suối Mây", "Hạt Kiểm lâm")),
        ("Phòng Kinh tế (chủ trì)", ("Phòng Kinh tế",)),
        ("", ()),
        (" ; \n", ()),
    ],
)
def test_a_cell_is_split_into_its_units(cell: str, units: tuple[str, ...]) -> None:
    assert NAMES.split(cell) == units


@pytest.mark.parametrize(
    "cell",
    [
        "Ban hành kế hoạch",
        "Tổ chức hội nghị",
        "Báo cáo",
        "Thường xuyên",
        "Quý III,IV/2026",
        "Hội nghị tập huấn",
        "Số lượng hồ sơ",
        "Đường link, hình ảnh công khai",
        "Phòng chống tham nhũng",
        "Bộ tiêu chí",
        "Sổ theo dõi",
        "Cơ quan chủ trì",
        "Bản tin",
        "Trường hợp phát sinh",
        "Kế hoạch; Báo cáo",
        "",
    ],
)
def test_products_deadlines_and_headers_are_no_units(cell: str) -> None:
    assert not is_unit(cell)


def test_a_unit_outside_the_catalogue_takes_the_usual_spelling_of_the_plan() -> None:
    names = UnitNames(
        texts=["Tổ Công nghệ số cộng đồng", "TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", "tổ công nghệ số cộng đồng xã"]
    )
    assert names.agreed("TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG") == names.agreed("Tổ Công nghệ số cộng đồng xã")
    assert NAMES.agreed("Trường Tiểu học Hoà Mỹ xã Suối Mây") == "Trường Tiểu học Hòa Mỹ"
    assert NAMES.agreed("Phòng Nội vụ - Văn xã") == "Phòng Nội vụ - Văn xã"
    assert NAMES.agreed("các thôn trên địa bàn xã") == "Các thôn"


def test_a_phuong_keeps_its_own_place_word() -> None:
    names = UnitNames(texts=["Công an phường", "UBND phường Bến Gỗ"])
    assert names.agreed("Công an") == "Công an phường"


def test_a_bare_office_is_the_one_the_plan_names_and_otherwise_stays() -> None:
    assert UnitNames(texts=["VP HĐND&UBND"]).agreed("Văn phòng") == "Văn phòng HĐND và UBND"
    two = UnitNames(texts=["VP HĐND&UBND", "Văn phòng Đảng ủy"])
    assert two.agreed("Văn phòng") == "Văn phòng"


def test_what_the_officer_confirmed_wins() -> None:
    names = UnitNames({"Tổ một cửa": "Trung tâm Phục vụ HCC xã", "VHXH": "Phòng VH&XH"})
    assert names.agreed("tổ Một  cửa") == "Trung tâm Phục vụ HCC xã"
    assert names.agreed("TTPVHCC") == "Trung tâm Phục vụ HCC xã"
    assert names.agreed("Phòng Văn hóa - Xã hội") == "Phòng VH&XH"
    assert names.agreed("Phòng VH&XH") == "Phòng VH&XH"


def test_units_the_officer_keeps_apart_are_not_joined_again() -> None:
    names = UnitNames({"Công an xã": "Công an xã", "Công an": "Công an tỉnh tăng cường"})
    assert names.agreed("Công an") == "Công an tỉnh tăng cường"
    assert names.agreed("CA xã") == "Công an xã"


def test_groups_list_each_unit_once_with_all_its_spellings() -> None:
    groups = NAMES.groups(["Phòng Văn hoá-Xã hội", "VHXH; Phòng Kinh tế", "Phòng Văn hoá-Xã hội"])
    assert [(unit.name, unit.spellings) for unit in groups] == [
        ("Phòng Văn hóa - Xã hội", ("Phòng Văn hoá-Xã hội", "VHXH")),
        ("Phòng Kinh tế", ("Phòng Kinh tế",)),
    ]


def test_proposals_for_a_new_commune_agree_with_the_catalogue() -> None:
    known = {name for unit in KNOWN_UNITS for name in (unit.name, f"{unit.name} xã")}
    for unit in DEFAULT_UNITS:
        assert unit.kind == "school" or unit.name in known
        assert {NAMES.agreed(alias) for alias in unit.aliases if unit.kind != "school"} <= {unit.name}


def test_tone_placement_is_made_new_but_qu_keeps_its_tone() -> None:
    assert new_tone("hoá thuỷ Uỷ khoẻ quý quỷ hóa toán") == "hóa thủy Ủy khỏe quý quỷ hóa toán"


def test_a_cell_of_the_largest_size_is_read_at_once() -> None:
    huge = "Phòng Văn hóa - Xã hội, " * 1400
    assert len(NAMES.split(huge)) == 1
    assert NAMES.agreed(huge)
    assert not is_unit(huge)


FORMS: st.SearchStrategy[Literal["NFC", "NFD"]] = st.sampled_from(["NFC", "NFD"])
ALL_SPELLINGS = st.sampled_from([spelling for many in SPELLINGS.values() for spelling in many])


@settings(max_examples=80)
@given(ALL_SPELLINGS, FORMS, st.sampled_from(["-", "–", " - ", " — "]), st.booleans())
def test_form_case_dashes_and_spaces_do_not_matter(
    spelling: str, form: Literal["NFC", "NFD"], dash: str, loud: bool
) -> None:
    changed = spelling.replace(" - ", "-").replace(" – ", "-").replace("-", dash).replace(" ", "\u00a0 ")
    changed = changed.upper() if loud else changed
    assert NAMES.agreed(unicodedata.normalize(form, changed)) == NAMES.agreed(spelling)


@settings(max_examples=150)
@given(st.text(alphabet="aăâđeêioôơuưy ÁẶảọ-–,;/&.()\nPVHXTCKxãphòngBan1", max_size=60))
def test_agreed_names_are_stable_for_any_text(text: str) -> None:
    name = NAMES.agreed(text)
    assert NAMES.agreed(name) == name
    assert same_word(name) == same_word(NAMES.agreed(f" {text} "))
    for part in NAMES.split(text):
        assert part
        assert "\n" not in part
