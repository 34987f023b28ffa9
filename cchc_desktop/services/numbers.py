"""Numbers as fields give them, brought to what the data keeps."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from cchc_desktop.errors import RuleError

_MOST = 10**12


def whole_numbers(values: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """`values` with the named ones as whole numbers, none below 0; unknown stays None."""
    return {name: _whole(value, name) if name in names else value for name, value in values.items()}


def _whole(value: Decimal | int | None, name: str) -> int | None:
    if value is None:
        return None
    if value != int(value) or not 0 <= value <= _MOST:
        raise RuleError("Hãy nhập số nguyên từ 0 trở lên.", fields=(name,))
    return int(value)
