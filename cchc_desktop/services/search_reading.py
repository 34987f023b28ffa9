"""What the readers of the search have in common: plain tuples, words joined, plans and units by name."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cchc_desktop.db.schema.office import UnitRow
from cchc_desktop.db.schema.plans import PlanRow


@dataclass(frozen=True, slots=True)
class PlanName:
    """How a plan is named in a line of results, and its years."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What entries of several kinds are named by."""

    session: Session
    plans: dict[int, PlanName]
    units: dict[int, str]

    @classmethod
    def of(cls, session: Session) -> "Reading":
        """The plans outside the trash, newest first, and all units."""
        return cls(session, _plans(session), dict(rows_of(session, select(UnitRow.id, UnitRow.name))))


def rows_of(session: Session, query: Select[Any]) -> Iterator[Any]:
    """Plain tuples: rows that are never changed need not be objects of the session."""
    yield from session.execute(query).tuples()


def by_owner(session: Session, query: Select[Any]) -> dict[int, list[str]]:
    """The texts of a query of (owner, text), those that say something."""
    found: dict[int, list[str]] = defaultdict(list)
    for owner, text in rows_of(session, query):
        if text:
            found[owner].append(text)
    return found


def words(*parts: Any) -> str:
    """The parts that say something, a line each."""
    return "\n".join(str(part) for part in parts if part)


def dashed(*parts: str | None) -> str:
    """The parts that say something, in one line."""
    return " – ".join(part for part in parts if part)


def of_year(unit: str, year: int) -> str:
    """Where a row of a register stands: the unit it is of, and its year."""
    return dashed(unit, f"năm {year}")


def _plans(session: Session) -> dict[int, PlanName]:
    query = select(PlanRow.id, PlanRow.number, PlanRow.year_from, PlanRow.year_to).where(
        PlanRow.deleted_at.is_(None)
    )
    return {
        plan_id: PlanName(
            f"KH {number or 'chưa có số'} ({first if first == last else f'{first}-{last}'})", first, last
        )
        for plan_id, number, first, last in rows_of(session, query.order_by(PlanRow.year_from.desc()))
    }
