"""Plans: made by hand or by import, one or several a year, replaced in mid-year."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import PlanAreaRow, PlanRow, PlanTextRow
from cchc_desktop.display.text import nfc, same_word, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.plans import Plan
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, required_text, set_fields, trash_row

TEXT_KINDS = {"legal_bases": "legal_basis", "recipients": "recipient", "replaces": "replaces"}


def list_plans(database: Database) -> list[Plan]:
    """All plans outside the trash, newest year first; those replaced after their replacement."""
    with database.reading() as session:
        return plans_of(session)


def plans_of(session: Session) -> list[Plan]:
    """The plans inside a transaction."""
    rows = session.scalars(
        select(PlanRow)
        .where(PlanRow.deleted_at.is_(None))
        .order_by(PlanRow.year_from.desc(), PlanRow.replaced_by_id.is_not(None), PlanRow.id)
    ).all()
    texts: dict[tuple[int, str], list[str]] = {}
    for text in session.scalars(select(PlanTextRow).order_by(PlanTextRow.position)):
        texts.setdefault((text.plan_id, text.kind), []).append(text.text)
    areas: dict[int, list[tuple[Area, str]]] = {}
    for area in session.scalars(select(PlanAreaRow).order_by(PlanAreaRow.position)):
        areas.setdefault(area.plan_id, []).append((Area(area.code), area.title))
    return [_plan(row, texts, tuple(areas.get(row.id, ()))) for row in rows]


def _plan(
    row: PlanRow, texts: Mapping[tuple[int, str], list[str]], areas: tuple[tuple[Area, str], ...]
) -> Plan:
    lists: dict[str, Any] = {name: tuple(texts.get((row.id, kind), ())) for name, kind in TEXT_KINDS.items()}
    names = set(Plan.__dataclass_fields__) - set(lists) - {"areas"}
    return Plan(**{name: getattr(row, name) for name in names}, **lists, areas=areas)


def get_plan(database: Database, plan_id: int) -> Plan:
    """One plan; raises RuleError when there is none of that id."""
    return pick_plan(list_plans(database), plan_id=plan_id)


def pick_plan(plans: Sequence[Plan], *, plan_id: int | None = None, year: int | None = None) -> Plan:
    """The plan meant: by id, or the only one in force in the year; RuleError tells how to choose."""
    if plan_id is not None:
        for plan in plans:
            if plan.id == plan_id:
                return plan
        raise RuleError(f"Không có kế hoạch số thứ tự {plan_id} trong dữ liệu.", fields=("plan",))
    found = [plan for plan in plans if year is None or plan.in_force(year)]
    if year is None:
        found = [plan for plan in plans if plan.replaced_by_id is None]
    if not found:
        when = f" năm {year}" if year is not None else ""
        raise RuleError(
            f"Chưa có kế hoạch{when} trong dữ liệu.", hint="Hãy nhập tệp kế hoạch hoặc thêm kế hoạch mới."
        )
    if len(found) > 1:
        choices = "; ".join(f"{plan.id}: {plan.short_name}" for plan in found)
        raise RuleError(f"Có nhiều kế hoạch cùng hiệu lực ({choices}).", hint="Hãy chọn một (--plan).")
    return found[0]


def add_plan(
    database: Database, *, title: str, year_from: int, year_to: int | None = None, number: str | None = None
) -> Changes:
    """Make a plan by hand; its fields are filled in afterwards."""
    title = tidy(required_text(title, "Chưa nhập tên kế hoạch.", "title"))
    year_to = year_from if year_to is None else year_to
    check_years(year_from, year_to)
    with database.unit_of_work("Thêm kế hoạch") as session:
        row = PlanRow(title=title, year_from=year_from, year_to=year_to, number=tidy(number or "") or None)
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.PLANS, label="Thêm kế hoạch", created_id=created)


def check_years(year_from: int, year_to: int) -> None:
    """Refuse years that no plan kept here can have."""
    if not 2000 <= year_from <= 2100:
        raise RuleError("Năm của kế hoạch phải từ 2000 đến 2100.", fields=("year_from",))
    if not year_from <= year_to <= year_from + 20:
        raise RuleError("Năm cuối phải sau năm đầu và không quá 20 năm.", fields=("year_to",))


def change_plan(database: Database, plan_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a plan's fields; lists (legal_bases, recipients, replaces) are given whole."""
    if "title" in values:
        required_text(values["title"], "Chưa nhập tên kế hoạch.", "title")
    with database.unit_of_work("Sửa kế hoạch") as session:
        row = fetch(session, PlanRow, plan_id)
        plain = {name: value for name, value in values.items() if name not in TEXT_KINDS}
        set_fields(row, plain)
        check_years(row.year_from, row.year_to)
        for name, kind in TEXT_KINDS.items():
            if name in values:
                set_texts(session, plan_id, kind, values[name])
    return Changes.to(Topic.PLANS, Topic.TASKS, Topic.TARGETS, label="Sửa kế hoạch")


def set_texts(session: JournalledSession, plan_id: int, kind: str, texts: Sequence[str]) -> None:
    """Make these the plan's texts of a kind, in order."""
    wanted = [tidy(nfc(text)) for text in texts if tidy(text)]
    rows = list(
        session.scalars(
            select(PlanTextRow)
            .where(PlanTextRow.plan_id == plan_id, PlanTextRow.kind == kind)
            .order_by(PlanTextRow.position)
        )
    )
    for position, text in enumerate(wanted, start=1):
        if position <= len(rows):
            rows[position - 1].text, rows[position - 1].position = text, position
        else:
            session.add(PlanTextRow(plan_id=plan_id, kind=kind, position=position, text=text))
    for row in rows[len(wanted) :]:
        session.delete(row)


def replace_plan(database: Database, old_id: int, new_id: int, on: date) -> Changes:
    """Say that a plan took another's place; the old one stays readable."""
    if old_id == new_id:
        raise RuleError("Kế hoạch không thể thay thế chính nó.", fields=("new_id",))
    with database.unit_of_work("Thay thế kế hoạch") as session:
        mark_replaced(session, old_id, new_id, on)
    return Changes.everything("Thay thế kế hoạch")


def mark_replaced(session: JournalledSession, old_id: int, new_id: int, on: date) -> None:
    """Inside a unit of work: the old plan is closed by the new one."""
    row = fetch(session, PlanRow, old_id)
    row.replaced_by_id, row.closed_on = new_id, on


def trash_plan(database: Database, plan_id: int) -> Changes:
    """Move a plan to the trash; its tasks and targets are hidden with it."""
    trash_row(database, PlanRow, plan_id, label="Xóa kế hoạch")
    return Changes.everything("Xóa kế hoạch")


def same_number(plans: Sequence[Plan], number: str | None, year_from: int) -> Plan | None:
    """A plan of the same number and first year; plans without a number never count as the same."""
    if not number:
        return None
    key = same_word(number).replace(" ", "")
    for plan in plans:
        if plan.number and same_word(plan.number).replace(" ", "") == key and plan.year_from == year_from:
            return plan
    return None
