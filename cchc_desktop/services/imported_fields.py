"""What a draft says of the plan itself, its areas, units and commune, as rows."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.office import CommuneRow, SignerRow
from cchc_desktop.db.schema.plans import PlanAreaRow, PlanRow
from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.domain.unit_dates import names_several
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.plans import check_years, set_texts
from cchc_desktop.services.units_by_name import UnitsByName

if TYPE_CHECKING:
    from cchc_desktop.importing.draft import Draft, DraftTask


def title_of(draft: "Draft") -> str:
    """The plan's title; one of its year where the file has none."""
    year = f" năm {draft.plan.year_from}" if draft.plan.year_from else ""
    return draft.plan.title or f"Cải cách hành chính{year}"


def first_year(draft: "Draft") -> int:
    """The plan's first year, without which nothing can be written."""
    if draft.plan.year_from is None:
        raise RuleError(
            "Không đọc được năm của kế hoạch.",
            fields=("year_from",),
            hint="Hãy cho biết năm (--year hoặc ô Năm ở màn hình xem lại).",
        )
    return draft.plan.year_from


def write_fields(session: JournalledSession, draft: "Draft", plan_id: int | None) -> PlanRow:
    """The plan itself with its lists and areas: a new one, or with `plan_id` that one changed."""
    read, year_from = draft.plan, first_year(draft)
    check_years(year_from, read.year_to or year_from)
    row = PlanRow() if plan_id is None else fetch(session, PlanRow, plan_id)
    row.title = title_of(draft)
    row.year_from, row.year_to = year_from, read.year_to or year_from
    row.number = read.number or row.number
    row.issued_on = read.date or row.issued_on
    row.date_text = read.date_text
    if read.signer is not None:
        row.signer_authority = read.signer.authority
        row.signer_position = read.signer.position
        row.signer_name = read.signer.name
    session.add(row)
    session.flush()
    set_texts(session, row.id, "legal_basis", read.legal_bases)
    set_texts(session, row.id, "recipient", read.recipients)
    set_texts(session, row.id, "replaces", read.replaces)
    write_areas(session, row.id, draft.tasks)
    return row


def write_areas(session: JournalledSession, plan_id: int, tasks: Sequence["DraftTask"]) -> None:
    """The areas of these tasks that the plan does not have yet."""
    known = {r.code: r for r in session.scalars(select(PlanAreaRow).where(PlanAreaRow.plan_id == plan_id))}
    position = len(known)
    for task in tasks:
        if task.area.value not in known and task.area_title:
            position += 1
            row = PlanAreaRow(
                plan_id=plan_id, code=task.area.value, title=tidy(task.area_title), position=position
            )
            session.add(row)
            known[row.code] = row


_KINDS = (
    ("trường", UnitKind.SCHOOL),
    ("trạm y tế", UnitKind.HEALTH),
    ("trung tâm", UnitKind.CENTRE),
    ("công an", UnitKind.POLICE),
    ("ban chỉ huy quân sự", UnitKind.MILITARY),
    ("ủy ban mặt trận", UnitKind.FRONT),
    ("ủy ban mttq", UnitKind.FRONT),
)


def unit_kind(name: str) -> UnitKind:
    """What sort of unit a name says it is; an office when it says nothing, "other" for many at once."""
    if names_several(name):
        return UnitKind.OTHER
    lowered = same_word(name)
    return next((kind for start, kind in _KINDS if lowered.startswith(same_word(start))), UnitKind.OFFICE)


def write_units(session: JournalledSession, draft: "Draft", confirmed: Collection[str]) -> None:
    """Units in charge, and those agreed to in the review, with every spelling the file has for them."""
    leads = {lead for task in draft.tasks for lead in task.leads}
    units = UnitsByName(session)
    for found in draft.units:
        if found.name not in leads and found.name not in confirmed:
            continue
        unit = units.find(found.name) or units.add(found.name, unit_kind(found.name))
        for spelling in found.spellings:
            units.spell(unit, spelling, confirmed=found.name in confirmed)
    units.write()


def fill_profile(session: JournalledSession, draft: "Draft") -> None:
    """The commune's name and who signs, from the first plan that tells them."""
    row = session.scalars(select(CommuneRow)).first()
    if row is None:
        row = CommuneRow()
        session.add(row)
    if not row.name and draft.plan.commune:
        row.name, row.province = draft.plan.commune, draft.plan.province or ""
    signer = draft.plan.signer
    if signer is not None and signer.name and session.scalars(select(SignerRow)).first() is None:
        session.add(
            SignerRow(
                authority=signer.authority or "",
                position=signer.position or "",
                name=signer.name,
                is_default=True,
            )
        )
    session.flush()
