"""The first page as it will stand at the next start, kept beside the data file.

Nothing in it is the officer's only copy: it is made anew from the data, and shown only while the data file
is in the very state it was made from, on one of the days it was made for.
"""

import contextlib
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from cchc_desktop import __version__
from cchc_desktop.db.stamp import stamp_of
from cchc_desktop.display.first_page import FirstPage, Kept, ShortTarget, StateCount, as_plain, from_plain

if TYPE_CHECKING:
    from cchc_desktop.db.engine import Database
    from cchc_desktop.services.overview import Overview

_FORMAT = 1
_LARGEST = 4 << 20
# Over a weekend and a short leave; after a longer absence the page waits for the data.
_DAYS = 8
_MOST_MARKS = 3_000

# Plans of which not even one page may be kept, for as long as the data stays open.
_too_large: "WeakKeyDictionary[Database, set[int | None]]" = WeakKeyDictionary()


def kept_file(database: Path) -> Path:
    """Where the page of a data file is kept."""
    return database.with_name(database.name + ".d") / "first-page.json"


def read_kept(database: Path, today: date) -> Kept | None:
    """The page kept for today if it still tells the truth; a damaged or foreign file counts as none."""
    try:
        with kept_file(database).open("rb") as file:
            content = file.read(_LARGEST + 1)
        head, _, rest = content.partition(b"\n")
        stamp = stamp_of(database)
        if stamp is None or len(content) > _LARGEST or json.loads(head) != _head(stamp, rest):
            return None
        days = json.loads(rest)
        kept = from_plain(days.get(today.isoformat()))
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None
    return replace(kept, stamp=stamp) if kept.page is None or kept.page.on == today else None


def is_true_still(kept: Kept, database: "Database") -> bool:
    """Whether a page that was read is still what the data, open now, would give."""
    return kept.stamp == stamp_of(database.path)


def is_kept(database: Path, today: date) -> bool:
    """Whether the page is kept as `keep` would keep it today."""
    kept = read_kept(database, today)
    return kept is not None and kept.since == today


def keep(database: "Database", today: date, plans: Sequence[str], chosen: int, plan_id: int | None) -> None:
    """Keep the page for today and the next days; where the disk will not, the next start just waits.

    `plans` are the selector's entries of which the next start will choose `chosen`, the plan `plan_id`. A
    long plan's page is kept for today only, one beyond all measure not at all.
    """
    if plan_id in _too_large.get(database, ()):
        return
    stamp = stamp_of(database.path)
    if stamp is None:
        return
    content = _content(database, stamp, today, (tuple(plans), max(chosen, 0)), plan_id)
    if stamp == stamp_of(database.path):
        _write(kept_file(database.path), content)
    if content is None:
        _too_large.setdefault(database, set()).add(plan_id)


def _content(
    database: "Database", stamp: str, today: date, selector: tuple[tuple[str, ...], int], plan_id: int | None
) -> bytes | None:
    """What is written for as many days as may be read again; None where that is not even one."""
    kept: dict[str, Any] = {}
    whole: bytes | None = None
    for day, page in _pages(database, today, plan_id):
        kept[day.isoformat()] = as_plain(Kept(*selector, today, page))
        rest = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        content = json.dumps(_head(stamp, rest)).encode() + b"\n" + rest
        if len(content) > _LARGEST:
            break
        whole = content
        # Each further day costs as much time and room as the first.
        if day == today and (
            len(content) * _DAYS > _LARGEST or (page is not None and len(page.marks) > _MOST_MARKS)
        ):
            break
    return whole


def _write(file: Path, content: bytes | None) -> None:
    from cchc_desktop.db.files import write_whole  # noqa: PLC0415 - the start reads and never writes

    with contextlib.suppress(OSError):
        if content is None:
            file.unlink(missing_ok=True)
        else:
            write_whole(file, content)


def _head(stamp: str, rest: bytes) -> list[object]:
    return [_FORMAT, __version__, stamp, zlib.crc32(rest)]


def _pages(database: "Database", today: date, plan_id: int | None) -> Iterator[tuple[date, FirstPage | None]]:
    from cchc_desktop.services.overview import overview  # noqa: PLC0415 - loads SQLAlchemy

    for ahead in range(_DAYS):
        day = today + timedelta(days=ahead)
        # The first start of a year adds to the data: that page cannot be known before.
        if day.year == today.year:
            yield day, None if plan_id is None else first_page(overview(database, day, plan_id), today)


def first_page(found: "Overview", since: date) -> FirstPage:
    """The page of an overview; `since` is the last day before on which the program was open."""
    from cchc_desktop.display.labels import TASK_STATES  # noqa: PLC0415 - not before the first paint
    from cchc_desktop.display.overview import counted_words, news_words  # noqa: PLC0415

    status = found.status
    by_state = status.totals.by_state
    return FirstPage(
        on=status.on,
        marks=found.marks,
        states=tuple(
            StateCount(s.value, words, by_state[s]) for s, words in TASK_STATES.items() if by_state[s]
        ),
        counted=counted_words(
            status.targets, status.coverage, status.initiatives_recognised, status.initiatives_required
        ),
        short=tuple(ShortTarget(s.target_id, s.text, s.words, s.state.value) for s in found.short),
        unknown=found.unknown,
        news=news_words(found.reached(since), since) if since < status.on else "",
    )
