"""Columns that hold one of a few codes: what a file from elsewhere may say there."""

from enum import StrEnum
from typing import Any

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.initiatives import Stage
from cchc_desktop.domain.inspections import InspectionKind, Severity
from cchc_desktop.domain.inspections import Topic as InspectionTopic
from cchc_desktop.domain.obligations import Direction, ObligationState
from cchc_desktop.domain.periods import Window
from cchc_desktop.domain.targets import Comparator, Measure, Scope, Shape
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.domain.units import UnitKind

# Exactly those that services turn into the code: another text there would be a bug in the middle of the work.
CODES: dict[tuple[str, str], type[StrEnum]] = {
    ("task", "area"): Area,
    ("task", "kind"): DeadlineKind,
    ("task_progress", "kind"): ProgressKind,
    ("target", "area"): Area,
    ("target", "shape"): Shape,
    ("target", "comparator"): Comparator,
    ("target", "measure"): Measure,
    ("target", "scope"): Scope,
    ("unit", "kind"): UnitKind,
    ("holiday", "kind"): DayKind,
    ("inspection", "kind"): InspectionKind,
    ("finding", "severity"): Severity,
    ("initiative", "area"): Area,
    ("initiative", "stage"): Stage,
    ("activity", "kind"): ActivityKind,
    ("obligation", "direction"): Direction,
    ("obligation", "state"): ObligationState,
    ("obligation_rule", "direction"): Direction,
    ("obligation_rule", "window"): Window,
}
_LISTS: dict[tuple[str, str], type[StrEnum]] = {("inspection", "topics"): InspectionTopic}


def code_fits(table: str, column: str, value: Any) -> bool:
    """Whether a value is one of the codes of its column; columns without codes take anything."""
    codes = CODES.get((table, column))
    if codes is not None:
        # A comparator that is not known may be stored empty.
        return value in {code.value for code in codes} or (codes is Comparator and value == "")
    listed = _LISTS.get((table, column))
    if listed is None:
        return True
    return {part for part in str(value).split(",") if part} <= {code.value for code in listed}
