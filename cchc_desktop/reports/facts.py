"""What a report is written from, and the book of its numbers, each with the rows behind it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.targets import show_share
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.inspections import Coverage, Finding
from cchc_desktop.domain.measuring import Registers
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.office import Commune, Signer
from cchc_desktop.domain.periods import Period
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.service_figures import ServiceFigure
from cchc_desktop.domain.targets import TargetStatus
from cchc_desktop.domain.tasks import Task
from cchc_desktop.reports.document import Run

Rows = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of the outline; `source` names what the program writes, `written` is the officer's."""

    level: int
    title: str
    source: str = ""
    written: str = ""
    use_generated: bool = True


@dataclass(frozen=True, slots=True)
class Given:
    """A figure of the statistical forms that the officer recorded: its value and the row it stands in."""

    value: Decimal
    row_id: int


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything a report of one period says; figures stand as of `as_of`, the last day of known data.

    `later` are figures of the period left out, as they bear a day after the one the report is made on.
    """

    commune: Commune
    plan: Plan
    period: Period
    data_from: date
    data_to: date
    as_of: date
    calendar: WorkCalendar
    registers: Registers
    tasks: Sequence[Task]
    targets: Sequence[TargetStatus]
    coverage: Coverage
    findings: Sequence[Finding]
    signer: Signer | None = None
    recipients: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    number: str = ""
    given: Mapping[str, Given] = field(default_factory=dict)
    later: tuple[DossierCount | ServiceFigure, ...] = ()
    before: "ReportData | None" = None
    last_year: "ReportData | None" = None

    def in_period(self, day: date | None) -> bool:
        """Whether a day is among the period's days with data."""
        return day is not None and self.data_from <= day <= self.as_of

    def of_area(self, area: Area) -> list[Task]:
        """The tasks of one area in the plan's order."""
        return [task for task in self.tasks if task.area is area]

    @property
    def unfinished(self) -> bool:
        """Whether the period's data closes after the day the figures stand for."""
        return self.as_of < self.data_to


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of the report as printed, and what it was counted from."""

    key: str
    label: str
    text: str
    numerator: int | None = None
    denominator: int | None = None
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Something without data: what to say of it, and the register and row where it is to be entered."""

    text: str
    entity: str = ""
    row_id: int | None = None


@dataclass
class FactBook:
    """Collects the numbers of one report while it is written, and what is missing from it."""

    facts: dict[str, Fact] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)

    @property
    def missing(self) -> tuple[str, ...]:
        """What has no data, in words."""
        return tuple(gap.text for gap in self.gaps)

    def count(self, key: str, label: str, rows: Iterable[tuple[str, int]]) -> Run:
        """The number of `rows`, two digits at least as papers write it."""
        known = tuple(rows)
        return self._add(Fact(key, label, f"{len(known):02d}", len(known), None, known))

    def share(self, key: str, label: str, part: Iterable[tuple[str, int]], whole: int) -> Run:
        """`part` out of `whole` in percent with one decimal; "không phát sinh" of nothing."""
        known = tuple(part)
        text = show_share(percent(len(known), whole))
        return self._add(Fact(key, label, text, len(known), whole, known))

    def figure(
        self, key: str, label: str, text: str, rows: Rows = (), of: tuple[int, int] | None = None
    ) -> Run:
        """A number worked out elsewhere, as it is printed."""
        numerator, denominator = of if of is not None else (None, None)
        return self._add(Fact(key, label, text, numerator, denominator, rows))

    def lacks(self, what: str, entity: str = "", row_id: int | None = None) -> None:
        """Remember that something has no data yet, and where it is entered."""
        if what not in self.missing:
            self.gaps.append(Gap(what, entity, row_id))

    def _add(self, fact: Fact) -> Run:
        self.facts[fact.key] = fact
        return Run(fact.text, source_key=fact.key)


def ratio_text(value: Fraction | None) -> str:
    """A share as printed in prose."""
    return show_share(value)
