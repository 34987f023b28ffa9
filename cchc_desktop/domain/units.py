"""Units (đơn vị): offices, centres, schools … of the commune, also those that ended in mid-year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class UnitKind(StrEnum):
    """What sort of unit it is."""

    OFFICE = "office"
    CENTRE = "centre"
    SCHOOL = "school"
    HEALTH = "health"
    POLICE = "police"
    MILITARY = "military"
    FRONT = "front"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit; `inspected`: it counts in the denominator of inspections; `reports`: it owes reports."""

    id: int
    name: str
    short_name: str = ""
    kind: UnitKind = UnitKind.OFFICE
    inspected: bool = True
    reports: bool = True
    active_from: date | None = None
    active_to: date | None = None
    merged_into_id: int | None = None
    aliases: tuple[str, ...] = ()
    note: str = ""

    def active(self, since: date, until: date) -> bool:
        """Whether it existed on any day of the span."""
        return (self.active_from is None or self.active_from <= until) and (
            self.active_to is None or self.active_to >= since
        )
