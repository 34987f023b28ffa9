"""A plan as understood from a file and not yet written: values the review shows and the officer changes."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import Deadline
from cchc_desktop.domain.targets import Comparator, Shape


@dataclass(frozen=True, slots=True)
class DraftSigner:
    """The signature block; `authority` may have two lines."""

    authority: str | None
    position: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """The plan's own fields; what the file does not say is None or empty."""

    commune: str | None
    province: str | None
    number: str | None
    date: date | None
    date_text: str | None
    title: str | None
    year_from: int | None
    year_to: int | None
    replaces: tuple[str, ...]
    legal_bases: tuple[str, ...]
    signer: DraftSigner | None
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftTask:
    """One annex row. `confidence` per field name: 1.0 sure, below 0.8 worth a look."""

    area: Area
    area_title: str
    order: str
    content: str
    products: tuple[str, ...]
    leads: tuple[str, ...]
    lead_text: str
    coordination_text: str
    time_text: str
    deadline: Deadline
    where: str
    place: int
    budget_text: str = ""
    note: str = ""
    parent_order: str | None = None
    confidence: tuple[tuple[str, float], ...] = ()

    @property
    def lead(self) -> str | None:
        """The agreed name of the first lead unit."""
        return self.leads[0] if self.leads else None


@dataclass(frozen=True, slots=True)
class DraftTarget:
    """One target: one number, or a wish without one (`value` None)."""

    area: Area
    text: str
    shape: Shape
    comparator: Comparator | None
    value: Decimal | None
    min: Decimal | None
    max: Decimal | None
    unit: str | None
    baseline: str | None
    condition: str | None
    measured_on: date | None
    per_unit: str | None
    year_from: int | None
    year_to: int | None
    where: str
    place: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DraftObligation:
    """A reporting duty found in the text."""

    direction: str
    cycle: str
    due_text: str
    sender: str
    receiver: str


@dataclass(frozen=True, slots=True)
class DraftUnit:
    """One unit and the spellings proposed as its aliases."""

    name: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """One oddity of the plan; `code` as in CLI.md, `place` for the jump.

    `about` is what the message quotes of it: the shifted column, the unit, the words of the file;
    `target` is the one that contradicts another.
    """

    code: str
    message: str
    where: str
    place: int | None = None
    about: str = ""
    target: DraftTarget | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """All that was read from one file."""

    plan: DraftPlan
    tasks: tuple[DraftTask, ...]
    targets: tuple[DraftTarget, ...]
    obligations: tuple[DraftObligation, ...]
    units: tuple[DraftUnit, ...]
    warnings: tuple[PlanWarning, ...]
