"""What an operation touched, so that every open page can decide whether to reload."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Topic(StrEnum):
    """The registers a page may show."""

    COMMUNE = "commune"
    UNITS = "units"
    PLANS = "plans"
    TARGETS = "targets"
    TASKS = "tasks"
    INSPECTIONS = "inspections"
    INITIATIVES = "initiatives"
    ACTIVITIES = "activities"
    DOCUMENTS = "documents"
    INDICATORS = "indicators"
    REPORTS = "reports"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Changes:
    """The topics one operation touched; `label` is the Vietnamese name of what was done."""

    topics: frozenset[Topic] = frozenset()
    label: str = ""
    created_id: int | None = None

    @classmethod
    def to(cls, *topics: Topic, label: str = "", created_id: int | None = None) -> Self:
        """Changes to the given topics."""
        return cls(frozenset(topics), label, created_id)

    @classmethod
    def everything(cls, label: str = "") -> Self:
        """After restore or undo of an import: every page reloads."""
        return cls(frozenset(Topic), label)

    def touch(self, *topics: Topic) -> bool:
        """Whether any of the topics was touched."""
        return not self.topics.isdisjoint(topics)
