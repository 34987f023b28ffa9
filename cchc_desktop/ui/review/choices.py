"""Units and report duties as the review proposes them, and what the officer makes of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.importing.draft import DraftObligation, DraftTask, DraftUnit
from cchc_desktop.services.adopted_rules import AdoptedRule


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A proposed unit; `id` is the name it was proposed under, `name` the one it will have."""

    id: str
    name: str
    spellings: tuple[str, ...]
    leads: int
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class DutyEntry:
    """A report duty found in the plan and the rules it would change."""

    id: int
    duty: DraftObligation
    rules: tuple[AdoptedRule, ...]
    taken: bool = False


class Units:
    """The units' tab: names, merges and confirmations; two entries of one name are one unit."""

    def __init__(
        self, proposed: Sequence[DraftUnit], tasks: Sequence[DraftTask], kept: Sequence[str]
    ) -> None:
        counts: dict[str, int] = {}
        for task in tasks:
            for lead in task.leads:
                counts[lead] = counts.get(lead, 0) + 1
        found = [UnitEntry(u.name, u.name, u.spellings, counts.get(u.name, 0)) for u in proposed]
        # Units in charge first: only they become units without being asked for.
        self.entries = sorted(found, key=lambda entry: entry.leads == 0)
        self.kept = tuple(kept)

    def confirm(self, ids: set[str], *, confirmed: bool) -> None:
        """Agree that all spellings of an entry are that unit, or not."""
        self.entries = [replace(e, confirmed=confirmed) if e.id in ids else e for e in self.entries]

    def rename(self, entry_id: str, name: str) -> None:
        """Another name; the name of another unit merges the two, and either is a confirmation."""
        known = {same_word(n): n for n in (*self.kept, *(e.name for e in self.entries if e.id != entry_id))}
        wanted = known.get(same_word(name), tidy(name))
        self.entries = [
            replace(e, name=wanted, confirmed=True) if e.id == entry_id else e for e in self.entries
        ]

    def names(self) -> list[str]:
        """Names to merge into: those of this plan and those kept already."""
        return list(dict.fromkeys((*(e.name for e in self.entries), *self.kept)))

    def final_name(self, proposed: str) -> str:
        """The name that a lead was proposed under, as the officer has it now."""
        return next((e.name for e in self.entries if e.id == proposed), proposed)

    def agreed(self) -> tuple[DraftUnit, ...]:
        """One unit for each name, with all spellings of the entries merged in it."""
        spellings: dict[str, list[str]] = {}
        for entry in self.entries:
            found = spellings.setdefault(entry.name, [])
            own = [entry.id] if entry.id != entry.name else []
            found.extend(text for text in (*entry.spellings, *own) if text not in found)
        return tuple(DraftUnit(name, tuple(texts)) for name, texts in spellings.items())

    def confirmed(self) -> frozenset[str]:
        """The names whose spellings were agreed to."""
        return frozenset(entry.name for entry in self.entries if entry.confirmed)
