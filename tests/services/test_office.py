"""The commune, who signs, its units and its calendar."""

from datetime import date
from typing import Any

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import list_steps, undo
from cchc_desktop.services.import_plan import confirmed_units
from cchc_desktop.services.office import (
    add_signer,
    add_unit,
    calendar,
    change_signer,
    change_unit,
    commune,
    dissolve_unit,
    list_holidays,
    list_signers,
    list_units,
    merge_unit,
    move_holiday,
    remove_holiday,
    save_unit,
    set_aliases,
    set_holiday,
    start_office,
)


def unit_values(name: str, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "short_name": "",
        "kind": UnitKind.OFFICE,
        "inspected": True,
        "reports": True,
        **more,
    }


def test_the_first_start_writes_profile_and_signer_as_one_step(database: Database) -> None:
    before = len(list_steps(database))
    signer = {"authority": "TM. ỦY BAN NHÂN DÂN", "position": "CHỦ TỊCH", "name": "Vi Thị Sao"}
    start_office(database, {"name": "Mường Khe", "kind": "phường", "province": "Đông Giang"}, signer)
    assert len(list_steps(database)) == before + 1
    assert commune(database).committee == "UBND phường Mường Khe"
    [written] = list_signers(database)
    assert (written.name, written.is_default) == ("Vi Thị Sao", True)
    undo(database)
    assert (commune(database).name, list_signers(database)) == ("", [])


def test_a_first_start_without_a_signer_adds_none_and_without_a_name_is_refused(database: Database) -> None:
    with pytest.raises(RuleError) as refused:
        start_office(database, {"name": "  "}, {})
    assert refused.value.fields == ("name",)
    start_office(database, {"name": "Mường Khe"}, {"authority": "TM. UBND", "position": "", "name": ""})
    assert list_signers(database) == []


def test_only_one_signer_is_proposed(database: Database) -> None:
    add_signer(database, authority="", position="CHỦ TỊCH", name="Vi Thị Sao", is_default=True)
    made = add_signer(database, authority="", position="PHÓ CHỦ TỊCH", name="Hà Văn Pó")
    change_signer(database, made.created_id or 0, {"is_default": True})
    assert [(one.name, one.is_default) for one in list_signers(database)] == [
        ("Hà Văn Pó", True),
        ("Vi Thị Sao", False),
    ]


def test_a_unit_is_saved_with_its_spellings_as_one_step(database: Database) -> None:
    before = len(list_steps(database))
    save_unit(database, None, unit_values("Phòng Kinh tế"), ["P. Kinh tế", "", "KT"])
    assert len(list_steps(database)) == before + 1
    [unit] = list_units(database)
    assert unit.aliases == ("P. Kinh tế", "KT")
    save_unit(database, unit.id, unit_values("Phòng Kinh tế - Hạ tầng"), ["KT"])
    [unit] = list_units(database)
    assert (unit.name, set(unit.aliases)) == ("Phòng Kinh tế - Hạ tầng", {"KT", "Phòng Kinh tế"})
    assert confirmed_units(database)["Phòng Kinh tế"] == "Phòng Kinh tế - Hạ tầng"


def test_a_name_or_spelling_of_another_unit_is_refused_beside_its_field(database: Database) -> None:
    save_unit(database, None, unit_values("Phòng Kinh tế"), ["KT"])
    with pytest.raises(RuleError) as taken:
        save_unit(database, None, unit_values("kt"), [])
    assert taken.value.fields == ("name",)
    with pytest.raises(RuleError) as spelled:
        save_unit(database, None, unit_values("Trạm Y tế"), ["KT"])
    assert spelled.value.fields == ("aliases",)
    assert [unit.name for unit in list_units(database)] == ["Phòng Kinh tế"]


def test_a_unit_cannot_end_before_it_begins(database: Database) -> None:
    days = {"active_from": date(2026, 7, 1), "active_to": date(2026, 6, 30)}
    with pytest.raises(RuleError) as refused:
        save_unit(database, None, unit_values("Tổ chuyển đổi số", **days), [])
    assert refused.value.fields == ("active_to",)


def test_merged_and_dissolved_units_stay_with_their_last_day(database: Database) -> None:
    one = add_unit(database, name="Phòng Kinh tế").created_id or 0
    other = add_unit(database, name="Phòng Hạ tầng").created_id or 0
    told = merge_unit(database, one, other, date(2026, 6, 30))
    assert Topic.TASKS in told.topics
    assert Topic.TASKS in dissolve_unit(database, other, date(2026, 9, 30)).topics
    found = {unit.name: unit for unit in list_units(database)}
    assert found["Phòng Kinh tế"].merged_into_id == other
    assert found["Phòng Hạ tầng"].active_to == date(2026, 9, 30)
    assert not found["Phòng Kinh tế"].active(date(2026, 7, 1), date(2026, 12, 31))
    with pytest.raises(RuleError):
        merge_unit(database, one, one, date(2026, 6, 30))


def test_a_rename_in_the_table_keeps_the_old_name_as_a_spelling(database: Database) -> None:
    unit_id = add_unit(database, name="Trung tâm Phục vụ HCC").created_id or 0
    change_unit(database, unit_id, {"name": "Trung tâm Phục vụ hành chính công"})
    [unit] = list_units(database)
    assert unit.aliases == ("Trung tâm Phục vụ HCC",)
    set_aliases(database, unit_id, ["TTPVHCC"])
    assert list_units(database)[0].aliases == ("TTPVHCC",)


def test_a_day_edited_to_another_day_leaves_no_copy_behind(database: Database) -> None:
    day, other = date(2026, 5, 18), date(2026, 5, 19)
    set_holiday(database, day, DayKind.OFF, "Ngày hội của xã")
    assert not calendar(database).is_working(day)
    move_holiday(database, before=day, day=other, kind=DayKind.OFF, name="Ngày hội của xã")
    assert calendar(database).is_working(day)
    assert not calendar(database).is_working(other)
    [row] = [holiday for holiday in list_holidays(database) if holiday.day == other]
    remove_holiday(database, row.id)
    assert calendar(database).is_working(other)
