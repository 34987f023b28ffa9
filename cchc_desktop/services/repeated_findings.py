"""Findings that came back: which of earlier years are alike, and that one is the other's repetition."""

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.registers import FindingRow
from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.inspections import Finding, standing_units
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.findings import findings_of
from cchc_desktop.services.office import units_of

ALIKE = 75
"""From this likeness on the program proposes that a finding came back."""


def similar_findings(database: Database, finding_id: int) -> list[tuple[Finding, int]]:
    """Findings of earlier years in the same unit, the most alike first, each with its likeness 0 to 100.

    What was found in a unit that was since merged into this one is the unit's own.
    """
    from rapidfuzz.fuzz import token_set_ratio  # noqa: PLC0415 - loaded when first asked for

    with database.reading() as session:
        everything, standing = findings_of(session), standing_units(units_of(session))
    this = next((f for f in everything if f.id == finding_id), None)
    if this is None:
        return []
    words, unit = fold(tidy(this.text)), standing.get(this.unit_id)
    scored = [
        (earlier, round(token_set_ratio(words, fold(tidy(earlier.text)))))
        for earlier in everything
        if earlier.year < this.year and unit is not None and standing.get(earlier.unit_id) == unit
    ]
    return sorted(scored, key=lambda pair: (-pair[1], -pair[0].year, pair[0].id))


def mark_repeat(database: Database, finding_id: int, earlier_id: int | None) -> Changes:
    """Say that a finding is an earlier one come back; None takes it away."""
    with database.unit_of_work("Đánh dấu tồn tại tái diễn") as session:
        row = fetch(session, FindingRow, finding_id)
        if earlier_id is not None:
            earlier = fetch(session, FindingRow, earlier_id)
            if earlier.id == row.id:
                raise RuleError("Một tồn tại không thể tái diễn của chính nó.")
        row.repeats_id = earlier_id
    return Changes.to(Topic.INSPECTIONS, label="Đánh dấu tồn tại tái diễn")
