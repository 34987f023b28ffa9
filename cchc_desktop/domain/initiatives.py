"""Initiatives (sáng kiến): from idea to recognition, and what they save."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.units import Unit


class Stage(StrEnum):
    """How far an initiative has come."""

    IDEA = "idea"
    REGISTERED = "registered"
    IN_USE = "in_use"
    RECOGNISED = "recognised"
    REPLICATED = "replicated"
    CONTEST = "contest"
    REFUSED = "refused"


RECOGNISED_STAGES = frozenset({Stage.RECOGNISED, Stage.REPLICATED, Stage.CONTEST})


@dataclass(frozen=True, slots=True)
class Initiative:
    """One initiative; savings are per case, in minutes and đồng, unknown is None."""

    id: int
    year: int
    title: str
    authors: str = ""
    unit_id: int | None = None
    unit: str = ""
    area: Area = Area.TTHC
    problem: str = ""
    solution: str = ""
    novelty: str = ""
    stage: Stage = Stage.IDEA
    registered_on: date | None = None
    applied_on: date | None = None
    recognised_on: date | None = None
    decision_id: int | None = None
    decision_name: str = ""
    minutes_before: Decimal | None = None
    minutes_after: Decimal | None = None
    money_before: Decimal | None = None
    money_after: Decimal | None = None
    cases_per_year: int | None = None
    note: str = ""

    def recognised(self, on: date) -> bool:
        """Counts for the quota: recognised by a decision by that day."""
        return self.stage is not Stage.REFUSED and self.recognised_on is not None and self.recognised_on <= on

    @property
    def minutes_saved(self) -> Decimal | None:
        """Minutes saved per case; None when either side is unknown."""
        if self.minutes_before is None or self.minutes_after is None:
            return None
        return self.minutes_before - self.minutes_after

    @property
    def money_saved(self) -> Decimal | None:
        """Đồng saved per case; None when either side is unknown."""
        if self.money_before is None or self.money_after is None:
            return None
        return self.money_before - self.money_after

    @property
    def minutes_per_year(self) -> Decimal | None:
        """Minutes saved in a year; None while the number of cases is unknown."""
        return _per_year(self.minutes_saved, self.cases_per_year)

    @property
    def money_per_year(self) -> Decimal | None:
        """Đồng saved in a year; None while the number of cases is unknown."""
        return _per_year(self.money_saved, self.cases_per_year)


def _per_year(saved: Decimal | None, cases: int | None) -> Decimal | None:
    return None if saved is None or cases is None else saved * cases


@dataclass(frozen=True, slots=True)
class UnitQuota:
    """How many recognised initiatives one unit has, out of those it owes."""

    unit_id: int
    unit: str
    recognised: int
    required: int

    @property
    def missing(self) -> int:
        """How many it still owes; never below 0, whatever another unit has too many."""
        return max(self.required - self.recognised, 0)


def unit_quotas(
    units: Sequence[Unit],
    initiatives: Iterable[Initiative],
    required: int,
    window: tuple[date, date],
    on: date,
) -> tuple[UnitQuota, ...]:
    """What each of the units owes ("mỗi đơn vị 01 sáng kiến"), counting what was recognised in the window."""
    counted = [
        i.unit_id
        for i in initiatives
        if i.recognised(on) and i.recognised_on is not None and window[0] <= i.recognised_on <= window[1]
    ]
    return tuple(UnitQuota(unit.id, unit.name, counted.count(unit.id), required) for unit in units)
