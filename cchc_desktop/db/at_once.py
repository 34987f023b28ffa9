"""How many values one statement takes."""

from collections.abc import Collection, Iterator
from itertools import islice

# SQLite takes only so many values in one statement.
_AT_ONCE = 500


def chunks(ids: Collection[int]) -> Iterator[list[int]]:
    """The ids in lists that fit one statement."""
    left = iter(ids)
    while chunk := list(islice(left, _AT_ONCE)):
        yield chunk
