"""A plan read again, or its replacement, held against the tasks already kept."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from cchc_desktop.display.text import same_word
from cchc_desktop.importing.document import Progress
from cchc_desktop.importing.draft import DraftTarget, DraftTask

ALIKE = 82.0
_STEP = 20
# As many kept tasks are held against each drafted one; of more, those that share its rarest words.
_MOST_HELD = 500
_LIKELY = 60


class Verdict(StrEnum):
    """What became of a task."""

    SAME = "same"
    EDITED = "edited"
    MOVED = "moved"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class KnownTask:
    """What is compared of a task already kept."""

    id: int
    area: str
    order: str
    content: str
    lead_text: str
    time_text: str
    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """One task of the draft (index into its tasks), one kept task, or both; `score` of 100 is verbatim."""

    verdict: Verdict
    draft_index: int | None
    known_id: int | None
    score: float


@dataclass(frozen=True, slots=True)
class KnownTarget:
    """What is compared of a target already kept."""

    id: int
    text: str
    comparator: str | None
    value: Decimal | None
    minimum: Decimal | None
    maximum: Decimal | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class TargetMatch:
    """One target of the draft (index into its targets), one kept target, or both."""

    verdict: Verdict
    draft_index: int | None
    known_id: int | None
    text: str


def match_targets(known: Sequence[KnownTarget], drafted: Sequence[DraftTarget]) -> tuple[TargetMatch, ...]:
    """Pair targets of the same wording, each kept one at most once; order as drafted, then dropped."""
    waiting: dict[str, list[KnownTarget]] = {}
    for kept in known:
        waiting.setdefault(same_word(kept.text), []).append(kept)
    matches = []
    for index, target in enumerate(drafted):
        alike = waiting.get(same_word(target.text))
        if not alike:
            matches.append(TargetMatch(Verdict.NEW, index, None, target.text))
            continue
        kept = alike.pop(0)
        verdict = Verdict.SAME if _same_number(kept, target) else Verdict.EDITED
        matches.append(TargetMatch(verdict, index, kept.id, target.text))
    left = {kept.id for alike in waiting.values() for kept in alike}
    matches += [TargetMatch(Verdict.DROPPED, None, kept.id, kept.text) for kept in known if kept.id in left]
    return tuple(matches)


def _same_number(kept: KnownTarget, target: DraftTarget) -> bool:
    comparator = target.comparator.value if target.comparator else None
    wanted = (comparator, target.value, target.min, target.max, target.unit)
    return (kept.comparator, kept.value, kept.minimum, kept.maximum, kept.unit) == wanted


def match_tasks(
    known: Sequence[KnownTask], drafted: Sequence[DraftTask], progress: Progress | None = None
) -> tuple[Match, ...]:
    """Pair each drafted task with at most one kept task, most alike first; order as drafted, then dropped.

    Same wording in the same place is SAME when lead, time and products agree and EDITED when not; same
    wording in another area or under another number is MOVED. Thousands of edited tasks take seconds:
    `progress` is told of them.
    """
    pairs = _pairs(known, drafted, progress or _untold)
    by_draft = {draft: (kept, score) for draft, kept, score in pairs}
    matches = []
    for index, task in enumerate(drafted):
        if index not in by_draft:
            matches.append(Match(Verdict.NEW, index, None, 0.0))
            continue
        kept_index, score = by_draft[index]
        kept = known[kept_index]
        matches.append(Match(verdict_of(kept, task, score), index, kept.id, score))
    taken = {kept for _, kept, _ in pairs}
    matches += [
        Match(Verdict.DROPPED, None, kept.id, 0.0) for index, kept in enumerate(known) if index not in taken
    ]
    return tuple(matches)


Pair = tuple[int, int, float]


def _untold(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""


def _pairs(known: Sequence[KnownTask], drafted: Sequence[DraftTask], progress: Progress) -> list[Pair]:
    """(draft, kept, score) of those that belong together: the same words first, then the most alike."""
    known_keys = [same_word(task.content) for task in known]
    draft_keys = [same_word(task.content) for task in drafted]
    pairs = _verbatim(known, drafted, known_keys, draft_keys)
    taken_drafts, taken_known = {draft for draft, _, _ in pairs}, {kept for _, kept, _ in pairs}
    left_drafts = [at for at in range(len(drafted)) if at not in taken_drafts]
    left_known = {at: known_keys[at] for at in range(len(known)) if at not in taken_known}
    likely = _Likely(left_known) if len(left_known) > _MOST_HELD else None
    scored: list[tuple[float, int, int, int]] = []
    for done, draft in enumerate(left_drafts):
        if done % _STEP == 0:
            progress(done, len(left_drafts))
        choices = likely.of(draft_keys[draft], draft) if likely else left_known
        scored += [
            (score, _near(known[kept], drafted[draft]), -draft, -kept)
            for kept, score in _alike(draft_keys[draft], choices)
        ]
    return pairs + _best_first(scored)


class _Likely:
    """Of thousands of kept tasks those worth comparing: an edited wording keeps most pairs of its words."""

    def __init__(self, keys: Mapping[int, str]) -> None:
        self._keys = keys
        self._places: dict[Hashable, list[int]] = defaultdict(list)
        for kept, key in keys.items():
            for pair in _word_pairs(key):
                self._places[pair].append(kept)

    def of(self, key: str, near: int) -> Mapping[int, str]:
        """The tasks that share the rarest pairs of words; of a pair that many have, those near a place."""
        shared = sorted((self._places[pair] for pair in _word_pairs(key) if pair in self._places), key=len)
        found: dict[int, str] = {}
        for places in shared:
            at = bisect_left(places, near)
            around = places[max(at - _LIKELY // 2, 0) : at + _LIKELY // 2]
            found |= {kept: self._keys[kept] for kept in around}
            if len(found) >= _LIKELY:
                break
        return found


def _word_pairs(key: str) -> set[tuple[str, str]]:
    words = key.split()
    return set(pairwise([*words, ""]))


def _verbatim(
    known: Sequence[KnownTask], drafted: Sequence[DraftTask], known_keys: list[str], draft_keys: list[str]
) -> list[Pair]:
    """Those of the same words; of several alike, those in the same place."""
    alike: dict[str, list[int]] = defaultdict(list)
    for kept, key in enumerate(known_keys):
        alike[key].append(kept)
    together: dict[str, list[int]] = defaultdict(list)
    for draft, key in enumerate(draft_keys):
        if key in alike:
            together[key].append(draft)
    pairs: list[Pair] = []
    for key, drafts in together.items():
        pairs += _in_place(
            {draft: (drafted[draft].area.value, drafted[draft].order) for draft in drafts},
            {kept: (known[kept].area, known[kept].order) for kept in alike[key]},
        )
    return pairs


def _in_place(drafts: dict[int, tuple[str, ...]], kept: dict[int, tuple[str, ...]]) -> Iterator[Pair]:
    """Those of one wording: in the same place, else of one area, else of one number, else in their order."""
    for part in (slice(0, 2), slice(0, 1), slice(1, 2), slice(0, 0)):
        waiting: dict[tuple[str, ...], deque[int]] = defaultdict(deque)
        for other, place in kept.items():
            waiting[place[part]].append(other)
        for draft, place in list(drafts.items()):
            if waiting[place[part]]:
                other = waiting[place[part]].popleft()
                del drafts[draft], kept[other]
                yield draft, other, 100.0


def _near(kept: KnownTask, task: DraftTask) -> int:
    return (task.area.value == kept.area) + (task.order == kept.order)


def _alike(key: str, choices: Mapping[int, str]) -> Iterator[tuple[int, float]]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a second import needs it

    for _, score, kept in process.extract(key, choices, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
        yield kept, score


def _best_first(scored: Iterable[tuple[float, int, int, int]]) -> list[Pair]:
    """Each draft and each kept task at most once, the best pairs first."""
    pairs: list[Pair] = []
    used_draft: set[int] = set()
    used_known: set[int] = set()
    for score, _near, minus_draft, minus_kept in sorted(scored, reverse=True):
        if -minus_draft not in used_draft and -minus_kept not in used_known:
            used_draft.add(-minus_draft)
            used_known.add(-minus_kept)
            pairs.append((-minus_draft, -minus_kept, score))
    return pairs


def verdict_of(kept: KnownTask, task: DraftTask, score: float) -> Verdict:
    """What became of a kept task that is paired with a drafted one as alike as `score` says."""
    details_same = (
        same_word(kept.lead_text) == same_word(task.lead_text)
        and same_word(kept.time_text) == same_word(task.time_text)
        and [same_word(p) for p in kept.products] == [same_word(p) for p in task.products]
    )
    if score < 100.0 or not details_same:
        return Verdict.EDITED
    moved = kept.area != task.area.value or kept.order != task.order
    return Verdict.MOVED if moved else Verdict.SAME
