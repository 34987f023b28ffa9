"""Plans (kế hoạch): which one is in force when."""

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.areas import AREA_TITLES, Area


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan's own fields; what it does not say is None. `closed_on`: the day a replacement took over."""

    id: int
    title: str
    year_from: int
    year_to: int
    number: str | None = None
    issued_on: date | None = None
    date_text: str | None = None
    signer_authority: str | None = None
    signer_position: str | None = None
    signer_name: str | None = None
    source_name: str | None = None
    replaced_by_id: int | None = None
    closed_on: date | None = None
    locked: bool = False
    note: str = ""
    legal_bases: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    areas: tuple[tuple[Area, str], ...] = ()

    def in_force(self, year: int) -> bool:
        """Whether it is a plan of the year and no other has taken its place."""
        return self.year_from <= year <= self.year_to and self.replaced_by_id is None

    def area_title(self, area: Area) -> str:
        """The area as the plan titles it, else by its usual name."""
        return dict(self.areas).get(area) or AREA_TITLES[area]

    @property
    def years(self) -> str:
        """2026, or 2026-2030."""
        return str(self.year_from) if self.year_from == self.year_to else f"{self.year_from}-{self.year_to}"

    @property
    def short_name(self) -> str:
        """How a list names it: "KH 09/KH-UBND (2026)"."""
        return f"KH {self.number or 'chưa có số'} ({self.years})"
