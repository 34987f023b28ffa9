"""What forms and figures of several periods say of a longer one: none counted twice, a gap never bridged."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Generic, Protocol, TypeVar

from cchc_desktop.domain.dossiers import DossierCount, total_of
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.periods import Period, covering, parse_period
from cchc_desktop.domain.service_figures import ServiceFigure, Share

_ADDED = ("online", "in_person", "by_post", "early", "on_time", "late")
_MONTHS = 12


class Dated(Protocol):
    """A row that says its period by its code."""

    @property
    def period(self) -> str:
        """The period's code, as 2026-Q1."""


T = TypeVar("T", bound=Dated)


@dataclass(frozen=True, slots=True)
class SoFar(Generic[T]):
    """The rows that cover a year from January to the end of `until` (0: nothing does).

    `missing` are the months that no row tells of although a later one is there; None without such a gap.
    """

    parts: tuple[tuple[T, ...], ...]
    until: int
    missing: tuple[int, int] | None

    @property
    def rows(self) -> tuple[T, ...]:
        """All rows that count, in the order of their periods."""
        return tuple(row for part in self.parts for row in part)


def within(period: Period, rows: Iterable[T]) -> list[list[T]]:
    """The rows of the fewest periods that make up `period`; none if they do not."""
    known = _by_period(rows)
    return [known[part] for part in covering(period, known.keys())]


def so_far(year: int, rows: Iterable[T]) -> SoFar[T]:
    """The rows of the fewest periods that cover the year from January on, as far as they reach."""
    known = {period: found for period, found in _by_period(rows).items() if period.year == year}
    chains = _chains(known)
    until = max(chains, default=0)
    parts = tuple(tuple(known[part]) for part in chains.get(until, ()))
    later = [period.months[0] for period in known if period.months[1] > until]
    missing = (until + 1, min(later) - 1) if later and min(later) > until + 1 else None
    return SoFar(parts, until, missing)


def _chains(known: Mapping[Period, object]) -> dict[int, tuple[Period, ...]]:
    """The fewest periods from January to the end of each month that they reach."""
    chains: dict[int, tuple[Period, ...]] = {0: ()}
    for month in range(1, _MONTHS + 1):
        ways = [
            (*chains[period.months[0] - 1], period)
            for period in known
            if period.months[1] == month and period.months[0] - 1 in chains
        ]
        if ways:
            chains[month] = min(ways, key=len)
    return {until: chain for until, chain in chains.items() if until}


def joined(parts: Sequence[Sequence[DossierCount]]) -> DossierCount | None:
    """The total of consecutive forms; None without any.

    What came in and was settled adds up; what was carried over is the first's, what is pending the last's.
    """
    totals = [total for part in parts if (total := total_of(part)) is not None]
    if not totals:
        return None
    sums: dict[str, Any] = {name: known_sum([getattr(total, name) for total in totals]) for name in _ADDED}
    return replace(totals[-1], carried_over=totals[0].carried_over, **sums)


@dataclass(frozen=True, slots=True)
class ShareSoFar:
    """A share of a year so far, from `figures`; None without them and when nothing occurred.

    `uncounted`: later periods give a percentage only, which cannot be added.
    """

    figures: tuple[ServiceFigure, ...]
    pair: tuple[int, int] | None
    share: Fraction | None
    until: int
    missing: tuple[int, int] | None
    uncounted: bool


def share_so_far(kind: Share, year: int, figures: Sequence[ServiceFigure]) -> ShareSoFar:
    """Counts of the periods added up, or one percentage from January on that reaches further."""
    told = so_far(year, [figure for figure in figures if figure.known(kind)])
    counted = so_far(year, [figure for figure in figures if figure.pair(kind) is not None])
    whole = so_far(year, [figure for figure in figures if figure.known(kind) and _from_january(figure)])
    if whole.until > counted.until:
        [figure] = whole.rows
        uncounted = told.until > whole.until
        return ShareSoFar((figure,), None, figure.percent(kind), whole.until, told.missing, uncounted)
    pairs = [pair for figure in counted.rows if (pair := figure.pair(kind)) is not None]
    pair = (sum(part for part, _ in pairs), sum(of for _, of in pairs)) if pairs else None
    share = percent(*pair) if pair is not None else None
    uncounted = told.until > counted.until
    return ShareSoFar(counted.rows, pair, share, counted.until, told.missing, uncounted)


def _from_january(figure: ServiceFigure) -> bool:
    return parse_period(figure.period).months[0] == 1


def known_sum(values: Sequence[int | None]) -> int | None:
    """The sum; None while one of them is unknown."""
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def _by_period(rows: Iterable[T]) -> dict[Period, list[T]]:
    found: dict[Period, list[T]] = {}
    for row in rows:
        found.setdefault(parse_period(row.period), []).append(row)
    return found
