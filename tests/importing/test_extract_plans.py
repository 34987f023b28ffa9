"""The three real plans in every format: tasks, areas, warnings; and the JSON of the contract."""

import gc
import json
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from cchc_desktop.importing.collector import collector_paused
from cchc_desktop.importing.draft import Draft, PlanWarning
from cchc_desktop.importing.draft_json import draft_json
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source
from tests.importing.sources import HEAD, draft, grid, source

FOLDER = Path(__file__).parents[3] / "shared" / "plans"
FORMATS = ("docx", "pdf", "txt")


@lru_cache
def plan(name: str, kind: str) -> Draft:
    path = FOLDER / f"{name}.{kind}"
    if not path.is_file():
        pytest.skip("Không có thư mục ../shared/plans cạnh dự án")
    return extract(read_source(path))


def counted(warnings: tuple[PlanWarning, ...]) -> dict[str, int]:
    return dict(Counter(warning.code for warning in warnings))


@pytest.mark.real_plans
@pytest.mark.parametrize("kind", FORMATS)
def test_a_plan_with_seven_annexes_gives_all_its_tasks(kind: str) -> None:
    tasks = plan("thuong-xuan-2026", kind).tasks
    assert dict(Counter(task.area.value for task in tasks)) == {
        "the_che": 4,
        "tthc": 9,
        "bo_may": 4,
        "cong_vu": 4,
        "tai_chinh": 4,
        "chinh_quyen_so": 5,
        "chi_dao": 8,
    }
    assert len({task.lead for task in tasks}) == 4
    cut = next(task for task in tasks if task.where == "Phụ lục số 07, TT 5")
    assert cut.products == ("Kế hoạch", "Quyết định kiểm tra")
    assert cut.lead == "Phòng Văn hóa - Xã hội"
    assert cut.content.endswith("Trung tâm phục vụ hành chính công")


@pytest.mark.real_plans
@pytest.mark.parametrize("kind", FORMATS)
def test_that_plan_is_warned_of_its_late_deadline_and_its_spellings(kind: str) -> None:
    warnings = plan("thuong-xuan-2026", kind).warnings
    assert counted(warnings) == {"unit-spellings": 3, "year-outside-plan": 1}
    assert [w.where for w in warnings if w.code == "year-outside-plan"] == ["Phụ lục số 03, TT 4"]


@pytest.mark.real_plans
@pytest.mark.parametrize("kind", FORMATS)
def test_a_plan_with_defects_is_read_and_warned_of(kind: str) -> None:
    read = plan("hung-thang-2026", kind)
    assert [task.area.value for task in read.tasks] == ["chi_dao", "chi_dao", "tthc", "tthc", "tthc"]
    assert read.tasks[2].time_text == "Đường link, hình ảnh công khai"
    assert counted(read.warnings) == {
        "empty-number": 1,
        "duplicate-section": 1,
        "stale-text": 3,
        "shifted-column": 1,
        "no-deadline": 2,
    }


@pytest.mark.real_plans
@pytest.mark.parametrize("kind", FORMATS)
def test_a_plan_without_an_annex_gives_targets_and_no_task(kind: str) -> None:
    read = plan("tan-doan-2025", kind)
    assert read.tasks == ()
    assert len(read.targets) >= 40
    assert counted(read.warnings) == {"contradiction": 1, "no-tasks": 1}


@pytest.mark.real_plans
@pytest.mark.parametrize("name", ["thuong-xuan-2026", "hung-thang-2026"])
@pytest.mark.parametrize("kind", ["pdf", "txt"])
def test_every_format_of_a_plan_gives_the_same_tasks(name: str, kind: str) -> None:
    word, other = (draft_json(plan(name, one))["tasks"] for one in ("docx", kind))
    assert word == other


def test_the_json_has_the_keys_of_the_contract_and_plain_values() -> None:
    read = draft(
        "II. CHỈ TIÊU",
        "- Tỷ lệ hồ sơ đúng hạn đạt trên 98%.",
        "Phụ lục II: Cải cách thể chế",
        grid(HEAD, ("1", "Rà soát quy chế", "- Sổ\n- Báo cáo", "Phòng Kinh tế", "", "Cả năm 2026")),
    )
    found = json.loads(json.dumps(draft_json(read), ensure_ascii=False))
    assert set(found) == {"plan", "tasks", "targets", "obligations", "warnings"}
    task = found["tasks"][0]
    assert {
        name: task[name]
        for name in ("area", "order", "products", "lead", "kind", "continuous", "start", "due")
    } == {
        "area": "the_che",
        "order": "1",
        "products": ["Sổ", "Báo cáo"],
        "lead": "Phòng Kinh tế",
        "kind": "range",
        "continuous": True,
        "start": "2026-01-01",
        "due": "2026-12-31",
    }
    assert (task["recurrence"], task["anchor"], task["occurrences"]) == (None, None, [])
    target = found["targets"][0]
    assert (target["comparator"], target["value"], target["min"], target["unit"]) == (">", 98, None, "%")
    assert (found["plan"]["number"], found["plan"]["replaces"]) == (None, [])


def test_the_year_asked_for_stands_in_where_the_plan_names_none() -> None:
    table = grid(HEAD, ("1", "Rà soát", "Báo cáo", "Phòng Kinh tế", "", "Quý I"))
    assert str(draft(table, year=2027).tasks[0].deadline.due) == "2027-03-31"
    assert draft(table, year=None).plan.year_from is None


def test_the_collector_runs_again_after_a_plan_was_read_or_refused() -> None:
    extract(source("KẾ HOẠCH", "Cải cách hành chính năm 2026"))
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), collector_paused():
        assert not gc.isenabled()
        raise ZeroDivisionError
    assert gc.isenabled()
