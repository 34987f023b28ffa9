"""Units found by thousands of names at once are those that are found one by one."""

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.services.office import add_alias, add_unit, find_unit, list_units, trash_unit
from cchc_desktop.services.units_by_name import UnitsByName


@pytest.fixture
def office(database: Database) -> Database:
    """Units of a fictitious commune: short names, spellings agreed to and not, one unit in the trash."""
    add_unit(database, name="Văn phòng HĐND và UBND", short_name="Văn phòng")
    add_unit(database, name="Phòng Văn hóa - Xã hội", short_name="VH-XH")
    add_unit(database, name="Trạm Y tế", kind=UnitKind.HEALTH)
    add_unit(database, name="Tổ công nghệ số", short_name="Tổ CNS")
    ids = {unit.name: unit.id for unit in list_units(database)}
    with database.unit_of_work("Thêm tên gọi khác") as session:
        add_alias(session, ids["Văn phòng HĐND và UBND"], "Văn phòng Ủy ban", confirmed=True)
        add_alias(session, ids["Phòng Văn hóa - Xã hội"], "Phòng VHXH", confirmed=False)
        add_alias(session, ids["Tổ công nghệ số"], "Tổ số hóa", confirmed=True)
    trash_unit(database, ids["Tổ công nghệ số"])
    return database


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trạm Y tế", "Trạm Y tế"),
        ("TRẠM  Y TẾ", "Trạm Y tế"),
        ("Tra\u0323m Y te\u0302\u0301", "Trạm Y tế"),
        ("Phòng Văn hoá – Xã hội", "Phòng Văn hóa - Xã hội"),
        ("phòng văn hóa-xã hội", "Phòng Văn hóa - Xã hội"),
        ("vh – xh", "Phòng Văn hóa - Xã hội"),
        ("phòng vhxh", "Phòng Văn hóa - Xã hội"),
        ("Văn phòng", "Văn phòng HĐND và UBND"),
        ("Văn phòng Uỷ ban", "Văn phòng HĐND và UBND"),
        # A spelling still says which unit it was, a name in the trash does not.
        ("Tổ số hoá", "Tổ công nghệ số"),
        ("Tổ công nghệ số", None),
        ("Tổ CNS", None),
        ("Phòng Kinh tế", None),
        ("Trạm Y tế xã", None),
    ],
)
def test_a_name_finds_the_same_unit_among_many_and_alone(
    office: Database, text: str, name: str | None
) -> None:
    with office.unit_of_work("Tìm đơn vị") as session:
        alone, among_many = find_unit(session, text), UnitsByName(session).find(text)
    assert among_many is alone
    assert (alone.name if alone else None) == name


@pytest.mark.parametrize("text", ["", "  ", "-"])
def test_a_name_without_a_word_finds_no_other_unit_among_many_than_alone(office: Database, text: str) -> None:
    with office.unit_of_work("Tìm đơn vị") as session:
        assert UnitsByName(session).find(text) is find_unit(session, text)


def test_what_is_added_and_spelled_is_found_before_and_after_it_is_stored(office: Database) -> None:
    with office.unit_of_work("Thêm đơn vị") as session:
        units = UnitsByName(session)
        fire = units.add("Tổ phòng cháy", UnitKind.OFFICE)
        units.spell(fire, "Tổ PCCC", confirmed=True)
        assert units.find("tổ pccc") is units.find("TỔ PHÒNG CHÁY") is fire
        units.write()
    with office.unit_of_work("Tìm đơn vị") as session:
        for text in ("tổ pccc", "TỔ PHÒNG CHÁY"):
            found = find_unit(session, text)
            assert found is not None
            assert found.id == fire.id
            assert UnitsByName(session).find(text) is found
