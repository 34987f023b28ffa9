"""Everything that search finds, read once: every register, every plan of every year."""

from itertools import chain

from cchc_desktop.db.engine import Database
from cchc_desktop.display.search import SearchIndex
from cchc_desktop.services.search_papers import (
    document_entries,
    dossier_entries,
    late_dossier_entries,
    obligation_entries,
    plan_entries,
)
from cchc_desktop.services.search_reading import Reading
from cchc_desktop.services.search_registers import (
    activity_entries,
    finding_entries,
    initiative_entries,
    inspection_entries,
    target_entries,
    task_entries,
    unit_entries,
)

_READERS = (
    task_entries,
    target_entries,
    inspection_entries,
    finding_entries,
    initiative_entries,
    activity_entries,
    document_entries,
    unit_entries,
    obligation_entries,
    plan_entries,
    dossier_entries,
    late_dossier_entries,
)


def search_index(database: Database) -> SearchIndex:
    """What can be found outside the trash, newest plans and years first."""
    with database.reading() as session:
        reading = Reading.of(session)
        entries = list(chain.from_iterable(read(reading) for read in _READERS))
    return SearchIndex(entries)
