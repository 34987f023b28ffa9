"""The one rule for ratios and rounding: exact fractions, shown half up."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

_GUARD_DIGITS = 30


def percent(numerator: int, denominator: int) -> Fraction | None:
    """The exact percentage; None when nothing occurred (denominator 0: "không phát sinh")."""
    return Fraction(numerator * 100, denominator) if denominator else None


def half_up(value: Fraction | Decimal | int, places: int) -> Decimal:
    """`value` rounded half away from zero to `places` decimals, exactly.

    >>> half_up(Fraction(300, 11), 1)
    Decimal('27.3')
    """
    exact = Fraction(value)
    scaled = abs(exact) * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    rounded = Decimal(whole).scaleb(-places)
    return -rounded if exact < 0 and whole else rounded


def shown_against(value: Fraction, bound: Decimal | None, places: int = 1) -> Decimal:
    """`value` rounded, with as many decimals as it takes not to look equal to a bound that it misses.

    99.96 against 100 stays 99.96 where one decimal would read 100.0.
    """
    rounded = half_up(value, places)
    if bound is None or Fraction(bound) == value:
        return rounded
    while places < _GUARD_DIGITS and Fraction(rounded) == Fraction(bound):
        places += 1
        rounded = half_up(value, places)
    return rounded


def decimal_of(value: Fraction, places: int = 12) -> Decimal:
    """A Decimal of `value`, exact where ten to a power allows it within `places`."""
    return half_up(value, places).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP).normalize()
