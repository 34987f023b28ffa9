"""What is known of a period beside form II.06a: online payment, digitising, feedback, satisfaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.periods import Cycle, Period


class Share(StrEnum):
    """The four shares of a period that form II.06a does not give."""

    E_PAYMENT = "e_payment"
    DIGITISED = "digitised"
    FEEDBACK = "feedback_on_time"
    SATISFACTION = "satisfaction"


PAIRS: dict[Share, tuple[str, str]] = {
    Share.E_PAYMENT: ("paid_online", "payable"),
    Share.DIGITISED: ("digitised", "to_digitise"),
    Share.FEEDBACK: ("feedback_on_time", "feedback"),
    Share.SATISFACTION: ("satisfied", "rated"),
}
"""Each share with its part and its whole."""
COUNTS = tuple(name for part, whole in PAIRS.values() for name in (whole, part))
FIGURES = (*COUNTS, "satisfaction")


@dataclass(frozen=True, slots=True)
class ServiceFigure:
    """The figures of one period; one that was not given is None, never 0.

    `satisfaction` is a percentage published without its counts; counts beside it go first.
    """

    id: int
    period: str
    as_of: date
    payable: int | None = None
    paid_online: int | None = None
    to_digitise: int | None = None
    digitised: int | None = None
    feedback: int | None = None
    feedback_on_time: int | None = None
    rated: int | None = None
    satisfied: int | None = None
    satisfaction: Decimal | None = None
    note: str = ""

    def pair(self, share: Share) -> tuple[int, int] | None:
        """Part and whole; None unless both are known."""
        part, whole = (getattr(self, name) for name in PAIRS[share])
        return None if part is None or whole is None else (part, whole)

    def known(self, share: Share) -> bool:
        """Whether anything was given from which the share follows, be it that nothing occurred."""
        return self.pair(share) is not None or (share is Share.SATISFACTION and self.satisfaction is not None)

    def percent(self, share: Share) -> Fraction | None:
        """The exact share; None when it is not known or nothing occurred."""
        pair = self.pair(share)
        if pair is not None:
            return percent(*pair)
        if share is Share.SATISFACTION and self.satisfaction is not None:
            return Fraction(self.satisfaction)
        return None

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known of the period."""
        return all(getattr(self, name) is None for name in FIGURES) and not self.note


@dataclass(frozen=True, slots=True)
class Excess:
    """A part that is more than its whole: the names of both figures and what stands there."""

    part: str
    whole: str
    given: int
    most: int


def excesses(values: Mapping[str, int | None]) -> tuple[Excess, ...]:
    """The pairs of which the part is more than the whole; unknown figures are not judged."""
    found = []
    for part, whole in PAIRS.values():
        given, most = values.get(part), values.get(whole)
        if given is not None and most is not None and given > most:
            found.append(Excess(part, whole, given, most))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PeriodServices:
    """One period: what its form II.06a sums up to, and what is known beside it."""

    number: int
    period: Period
    figure: ServiceFigure
    form: DossierCount | None = None

    @property
    def id(self) -> int:
        """Where the period stands in its year: a period without figures is a row too."""
        return self.number


@dataclass(frozen=True, slots=True)
class SumFault:
    """A figure of a longer period that is not the sum of the shorter ones it is made of."""

    period: Period
    name: str
    given: int
    summed: int


def periods_of(year: int) -> tuple[Period, ...]:
    """The periods reported in a year: quarters, half years, nine months, the year, then the months."""
    return (
        *(Period(year, Cycle.QUARTER, number) for number in range(1, 5)),
        Period(year, Cycle.HALF, 1),
        Period(year, Cycle.NINE_MONTHS),
        Period(year, Cycle.HALF, 2),
        Period(year, Cycle.YEAR),
        *(Period(year, Cycle.MONTH, number) for number in range(1, 13)),
    )


def sum_faults(rows: Sequence[PeriodServices]) -> tuple[SumFault, ...]:
    """Where a period's count differs from its quarters' (a quarter's from its months'), all of them known."""
    by_period = {row.period: row.figure for row in rows}
    found = []
    for row in rows:
        parts = [by_period.get(part) for part in _parts(row.period)]
        for name in COUNTS if parts else ():
            given = getattr(row.figure, name)
            known = [getattr(part, name) if part is not None else None for part in parts]
            if given is None or None in known:
                continue
            summed = sum(value for value in known if value is not None)
            if given != summed:
                found.append(SumFault(row.period, name, given, summed))
    return tuple(found)


def _parts(period: Period) -> tuple[Period, ...]:
    if period.cycle is Cycle.MONTH:
        return ()
    cycle = Cycle.MONTH if period.cycle is Cycle.QUARTER else Cycle.QUARTER
    first, last = period.months
    step = 1 if cycle is Cycle.MONTH else 3
    return tuple(
        Period(period.year, cycle, month // step) for month in range(first + step - 1, last + 1, step)
    )
