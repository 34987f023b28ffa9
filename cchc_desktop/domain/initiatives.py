"""Initiatives (sáng kiến): from idea to recognition, and what they save."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cchc_desktop.domain.areas import Area


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
