"""Activities that are counted: dialogue, propaganda, training, meetings."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class ActivityKind(StrEnum):
    """What sort of activity it is."""

    DIALOGUE = "dialogue"
    PROPAGANDA = "propaganda"
    TRAINING = "training"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity; it counts from the day it was held."""

    id: int
    year: int
    kind: ActivityKind
    title: str
    planned_on: date | None = None
    held_on: date | None = None
    place: str = ""
    channel: str = ""
    link: str = ""
    unit_id: int | None = None
    unit: str = ""
    people: int | None = None
    hours: Decimal | None = None
    opinions: int | None = None
    answered: int | None = None
    document_id: int | None = None
    document_name: str = ""
    note: str = ""
    class_name: str = ""
    broadcasts: int | None = None
    minutes: int | None = None
    photo_id: int | None = None
    photo_name: str = ""

    @property
    def on_air(self) -> bool:
        """Belongs into the radio diary: propaganda read out over the loudspeakers."""
        channel = self.channel.casefold()
        named = any(word in channel for word in ("truyền thanh", "phát thanh", "loa"))
        return self.kind is ActivityKind.PROPAGANDA and (self.broadcasts is not None or named)

    def held(self, since: date, until: date) -> bool:
        """Whether it took place within the days."""
        return self.held_on is not None and since <= self.held_on <= until
