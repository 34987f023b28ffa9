"""The lines at the top of the registers: what a target asks for, what there is, what is still to be done."""

from dataclasses import dataclass
from datetime import date

from cchc_desktop.display.columns import Tone
from cchc_desktop.display.targets import show_coverage, show_requirement, show_verdict
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.initiatives import UnitQuota
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.targets import Comparator, Requirement, TargetState, TargetStatus

_TONES = {
    TargetState.MET: Tone.GOOD,
    TargetState.NOT_MET: Tone.ALERT,
    TargetState.AT_RISK: Tone.WARNING,
    TargetState.NO_DATA: Tone.MUTED,
}
_NAMED = 4


@dataclass(frozen=True, slots=True)
class TrackerLine:
    """One line: what is counted, in what tone, what is still to be done, and the whole story for a tip."""

    key: str
    text: str
    detail: str = ""
    tone: Tone = Tone.PLAIN
    tip: str = ""


def coverage_line(key: str, status: TargetStatus, found: Coverage) -> TrackerLine:
    """A coverage target with how many units are still to be inspected, by when, and which could be."""
    missing = show_missing_units(found, status.target.required, status.window[1])
    return TrackerLine(
        key,
        show_coverage(found, status),
        "; ".join(filter(None, (missing, show_otherwise(found)))),
        _TONES.get(status.state, Tone.PLAIN),
        f"{status.target.text}\nTính mọi cuộc kiểm tra, không phân biệt nội dung; mỗi đơn vị tính một lần.",
    )


def show_otherwise(found: Coverage) -> str:
    """Which units count though no inspection on administrative reform has reached them; empty without any."""
    names = [unit.name for unit in found.otherwise]
    if not names:
        return ""
    shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    return f"đã tính {len(names)} đơn vị chỉ kiểm tra nội dung khác: {shown}"


def show_missing_units(found: Coverage, required: Requirement, until: date) -> str:
    """As "cần kiểm tra thêm 2 đơn vị trước 31/12/2026: Trạm Y tế, …"; empty when none is missing."""
    missing = found.missing(required)
    if not missing:
        return ""
    planned = found.planned_ids
    names = [f"{u.name} (đã lên lịch)" if u.id in planned else u.name for u in found.candidates()]
    if not names:
        return f"cần kiểm tra thêm {missing} đơn vị trước {show_date(until)}, nhưng không còn đơn vị nào"
    shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    short = f" (chỉ còn {len(names)} đơn vị có thể kiểm tra)" if len(names) < missing else ""
    return f"cần kiểm tra thêm {missing} đơn vị trước {show_date(until)}: {shown}{short}"


def quota_line(
    key: str, status: TargetStatus, noun: str, who: str = "", planned: int | None = None
) -> TrackerLine:
    """A counted target, as "1/2 sáng kiến được công nhận – còn thiếu 1"; `who` is the unit it is for.

    `planned` are those still to come, where the register has plans.
    """
    required = status.target.required
    found = int(status.measurement.value) if status.measurement is not None else 0
    wanted = needed_count(required)
    prefix = f"{who}: " if who else ""
    if wanted is None:
        words = f"{prefix}{found} {noun} – chỉ tiêu {show_requirement(required, status.target.unit)}"
        return TrackerLine(key, words, "", _TONES.get(status.state, Tone.PLAIN), status.target.text)
    gap = f"{show_gap(found, wanted)}{_ahead(found, wanted, planned)}"
    return TrackerLine(
        key,
        f"{prefix}{found}/{show_number(wanted)} {noun} – {gap}",
        "" if found >= wanted else f"trước {show_date(status.window[1])}: {show_verdict(status)}",
        _TONES.get(status.state, Tone.PLAIN),
        status.target.text,
    )


def _ahead(found: int, wanted: int, planned: int | None) -> str:
    if planned is None or found >= wanted:
        return ""
    return f", đã lên lịch {planned}" if planned else ", chưa lên lịch"


def show_gap(found: int, wanted: int) -> str:
    """As "còn thiếu 1", or "đạt"."""
    return "đạt" if found >= wanted else f"còn thiếu {show_number(wanted - found)}"


def needed_count(required: Requirement) -> int | None:
    """The fewest that satisfy a counted target; None where more is not better, or no number is asked for."""
    if required.minimum is not None:
        return int(-(-required.minimum // 1))
    if required.value is None or required.comparator not in (Comparator.GE, Comparator.GT, Comparator.EQ):
        return None
    whole = int(-(-required.value // 1))
    return whole + 1 if required.comparator is Comparator.GT and whole == required.value else whole


def unit_quotas_line(
    key: str, status: TargetStatus, quotas: tuple[UnitQuota, ...], noun: str, each: str
) -> TrackerLine:
    """A quota that each unit owes: how many units have it, and which still owe what."""
    done = sum(quota.missing == 0 for quota in quotas)
    owing = [f"{quota.unit} (thiếu {quota.missing})" for quota in quotas if quota.missing]
    shown = ", ".join(owing[:_NAMED]) + (" …" if len(owing) > _NAMED else "")
    return TrackerLine(
        key,
        f"{each.capitalize()}: {done}/{len(quotas)} đơn vị đủ {noun}",
        f"còn thiếu: {shown}" if owing else "",
        Tone.GOOD if not owing else Tone.WARNING,
        status.target.text,
    )
