"""What the review's tables show of each row, and how sure the reading of each cell is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    Tone,
    always,
    number_column,
    text_column,
)
from cchc_desktop.display.labels import COMPARATORS, DIRECTIONS, SHAPES
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.areas import AREA_TITLES
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind, Recurrence
from cchc_desktop.domain.obligations import Direction
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.compare import Verdict
from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.paths import resource
from cchc_desktop.typed import override
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.doubts import reasons
from cchc_desktop.ui.review.state import Mode, TargetEntry, TaskEntry
from cchc_desktop.ui.table_model import Index, R, TableModel

DOUBTFUL = "#fff3cf"

VERDICTS = {
    Verdict.SAME: "Giữ nguyên",
    Verdict.EDITED: "Sửa đổi",
    Verdict.MOVED: "Chuyển chỗ",
    Verdict.NEW: "Mới",
    Verdict.DROPPED: "Không còn",
}
_VERDICT_TONES = {
    Verdict.EDITED: Tone.WARNING,
    Verdict.MOVED: Tone.WARNING,
    Verdict.NEW: Tone.GOOD,
    Verdict.DROPPED: Tone.ALERT,
}
_RECURRENCES = {
    Recurrence.WEEKLY: "hằng tuần",
    Recurrence.MONTHLY: "hằng tháng",
    Recurrence.QUARTERLY: "hằng quý",
    Recurrence.HALF_YEARLY: "6 tháng một lần",
    Recurrence.YEARLY: "hằng năm",
}
CYCLES = {
    "weekly": "Tuần",
    "monthly": "Tháng",
    "quarterly": "Quý",
    "half-yearly": "6 tháng",
    "nine-month": "9 tháng",
    "yearly": "Năm",
    "ad-hoc": "Đột xuất",
}
# What the calendar of reports has no period for.
_WITHOUT_RULE = {
    "weekly": "lịch báo cáo không có kỳ tuần, cần tự theo dõi",
    "ad-hoc": "không có kỳ cố định, cần tự theo dõi",
}
_OF_DOUBT = frozenset(
    {
        int(Qt.ItemDataRole.BackgroundRole),
        int(Qt.ItemDataRole.DecorationRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


def understood(deadline: Deadline) -> str:
    """What a deadline phrase was understood as, in a few words."""
    match deadline.kind:
        case DeadlineKind.DATE:
            return show_date(deadline.due)
        case DeadlineKind.RANGE:
            return f"{show_date(deadline.start)} - {show_date(deadline.due)}"
        case DeadlineKind.RECURRING:
            how = ", ".join(_RECURRENCES[one] for one in deadline.recurrences) or "định kỳ"
            return f"{how}, hạn cuối {show_date(deadline.due)}" if deadline.due else how
        case DeadlineKind.ONGOING:
            return "thường xuyên"
        case DeadlineKind.ON_EVENT:
            return f"chờ {deadline.anchor}" if deadline.anchor else "khi có hướng dẫn"
        case DeadlineKind.RELATIVE:
            return f"tính từ {deadline.anchor}" if deadline.anchor else "tính từ một mốc"
        case DeadlineKind.NONE:
            return "chưa ghi thời hạn"
    return "chưa hiểu"


class ReviewModel(TableModel[R]):
    """A table whose doubtful cells have a soft ground and a question mark, and say why in their tool tip."""

    def __init__(
        self,
        columns: tuple[Column[R], ...],
        doubt: Callable[[R, str], str],
        edit: Callable[[R, str, Any], bool],
    ) -> None:
        super().__init__(columns, edit=edit)
        self._doubt = doubt
        self._mark = QIcon(str(resource("icons/help.svg")))

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role in _OF_DOUBT and index.isValid() and (words := self.doubt_at(index)):
            match role:
                case Qt.ItemDataRole.BackgroundRole:
                    return QColor(DOUBTFUL)
                case Qt.ItemDataRole.DecorationRole:
                    return self._mark
                case _:
                    return f"{super().data(index, role)}\n\n{words}".strip()
        return super().data(index, role)

    def doubt_at(self, index: Index) -> str:
        """Why the cell at an index is worth a look."""
        return self._doubt(self.row_at(index), self.columns[index.column()].key)


def _of_draft(entry: TaskEntry | TargetEntry) -> bool:
    return entry.id >= 0


def _areas() -> tuple[Choice, ...]:
    return tuple(Choice(area, title) for area, title in AREA_TITLES.items())


def task_columns(against: Mode | None) -> tuple[Column[TaskEntry], ...]:
    """The plan's own columns, each editable, beside what became of each task of a kept plan.

    What is checked first stands first: on a small screen the last columns are scrolled to.
    """
    return (
        *_first_columns(against),
        Column("order", "TT", lambda e: e.task.order, lambda e: e.task.order, Align.CENTER, width=4,
               editable=_of_draft, sort=lambda e: e.id if e.id >= 0 else 10**6 - e.id),
        text_column("content", "Nội dung thực hiện", lambda e: e.task.content, width=24, stretch=True,
                    editable=_of_draft, multiline=True),
        text_column("products", "Sản phẩm", lambda e: "\n".join(f"- {p}" for p in e.task.products), width=13,
                    editable=_of_draft, multiline=True),
        text_column("lead_text", "Chủ trì", lambda e: e.task.lead_text, width=13, editable=_of_draft),
        text_column("time_text", "Thời gian", lambda e: e.task.time_text, width=11, editable=_of_draft),
        Column("understood", "Hiểu là", lambda e: e.task.deadline.due, lambda e: understood(e.task.deadline),
               width=12, tone=_time_tone, hint="Thời hạn được hiểu từ cột Thời gian"),
        Column("area", "Lĩnh vực", lambda e: e.task.area, lambda e: AREA_TITLES[e.task.area], width=13,
               editor=Editor.CHOICE, choices=_areas, editable=_of_draft),
        text_column("coordination_text", "Phối hợp", lambda e: e.task.coordination_text, width=14,
                    editable=_of_draft, multiline=True),
        text_column("doubts", "Vì sao cần xem lại", reasons, width=30),
    )  # fmt: skip


def _time_tone(entry: TaskEntry) -> Tone:
    unsure = entry.task.deadline.kind in {DeadlineKind.UNKNOWN, DeadlineKind.NONE}
    return Tone.WARNING if unsure else Tone.MUTED


def _taken(entry: Any) -> bool:
    return bool(entry.taken)


def _tick(takes: Callable[[Any], bool] = _taken, editable: Callable[[Any], bool] = always) -> Column[Any]:
    return Column(
        "taken",
        "Nhập",
        takes,
        lambda e: "có" if takes(e) else "bỏ",
        Align.CENTER,
        width=5,
        editor=Editor.CHECK,
        editable=editable,
        hint="Bỏ dấu để không nhập dòng này (phím cách)",
    )


def _first_columns(against: Mode | None) -> tuple[Column[Any], ...]:
    """The tick, and what became of the row where the draft is held against a kept plan."""
    if against is None:
        return (_tick(),)
    replacing = against is Mode.REPLACE

    def stays(entry: TaskEntry | TargetEntry) -> bool:
        """Of a replaced plan: what is not in the file is no matter of this import."""
        return replacing and entry.id < 0

    tick = _tick(lambda e: e.taken and not stays(e), lambda e: not stays(e))
    return (tick, _verdict_column(replacing=replacing))


def _verdict_column(*, replacing: bool) -> Column[Any]:
    def text(entry: TaskEntry | TargetEntry) -> str:
        if entry.verdict is not Verdict.DROPPED:
            return VERDICTS[entry.verdict]
        if replacing:
            return "Không còn (giữ ở kế hoạch cũ)"
        return "Không còn: sẽ bỏ" if entry.taken else "Không còn: vẫn giữ"

    return Column(
        "verdict",
        "Đối chiếu",
        lambda e: list(Verdict).index(e.verdict),
        text,
        width=11,
        tone=lambda e: _VERDICT_TONES.get(e.verdict, Tone.MUTED),
        hint="So với kế hoạch đã có: giữ nguyên, sửa đổi, chuyển chỗ, mới, không còn",
    )


def target_columns(against: Mode | None) -> tuple[Column[TargetEntry], ...]:
    """A target's words and its number, each editable, beside what became of a kept plan's targets."""
    return (
        *_first_columns(against),
        text_column("text", "Chỉ tiêu", lambda e: e.target.text, width=34, stretch=True, editable=_of_draft,
                    multiline=True),
        Column("comparator", "So sánh", lambda e: e.target.comparator,
               lambda e: COMPARATORS[e.target.comparator] if e.target.comparator else "", Align.CENTER,
               width=7, editor=Editor.CHOICE, choices=_comparators, editable=_of_draft),
        number_column("value", "Giá trị", lambda e: e.target.value, width=7, editable=_of_draft),
        text_column("unit", "Đơn vị tính", lambda e: e.target.unit, width=9, editable=_of_draft),
        text_column("years", "Năm", _years, width=8),
        Column("shape", "Dạng", lambda e: e.target.shape, lambda e: SHAPES[e.target.shape], width=12,
               editor=Editor.CHOICE, choices=_shapes, editable=_of_draft),
        Column("area", "Lĩnh vực", lambda e: e.target.area, lambda e: AREA_TITLES[e.target.area], width=15,
               editor=Editor.CHOICE, choices=_areas, editable=_of_draft),
        number_column("min", "Từ", lambda e: e.target.min, width=6, editable=_of_draft),
        number_column("max", "Đến", lambda e: e.target.max, width=6, editable=_of_draft),
        text_column("doubts", "Vì sao cần xem lại", reasons, width=30),
    )  # fmt: skip


def _years(entry: TargetEntry) -> str:
    first, last = entry.target.year_from, entry.target.year_to
    return "" if first is None else str(first) if first == last else f"{first}-{last}"


def _shapes() -> tuple[Choice, ...]:
    return tuple(Choice(shape, SHAPES[shape]) for shape in Shape)


def _comparators() -> tuple[Choice, ...]:
    return (Choice(None, ""), *(Choice(one, COMPARATORS[one]) for one in Comparator))


def unit_columns(names: Callable[[], list[str]]) -> tuple[Column[UnitEntry], ...]:
    """Proposed units; choosing another's name merges the two."""

    def offered() -> tuple[Choice, ...]:
        return tuple(Choice(name, name) for name in names())

    return (
        Column("confirmed", "Đúng", lambda e: e.confirmed, lambda e: "đã xác nhận" if e.confirmed else "",
               Align.CENTER, width=6, editor=Editor.CHECK, editable=always,
               hint="Xác nhận: các cách viết này là một đơn vị; chương trình sẽ nhớ"),
        text_column("name", "Tên đơn vị", lambda e: e.name, width=24, stretch=True, editable=always),
        Column("merge", "Gộp vào", lambda e: e.name if e.name != e.id else None,
               lambda e: e.name if e.name != e.id else "", width=18, editor=Editor.CHOICE, choices=offered,
               editable=always, hint="Chọn đơn vị mà các cách viết này thật ra chỉ đến"),
        text_column("spellings", "Cách viết trong kế hoạch", lambda e: "; ".join(e.spellings), width=26,
                    stretch=True),
        Column("leads", "Chủ trì", lambda e: e.leads,
               lambda e: f"{e.leads} nhiệm vụ" if e.leads else "chỉ phối hợp", width=12,
               tone=lambda e: Tone.PLAIN if e.leads else Tone.MUTED),
    )  # fmt: skip


def duty_columns() -> tuple[Column[DutyEntry], ...]:
    """Report duties found, and the rules of the calendar that each would change."""
    return (
        Column("taken", "Áp dụng", lambda d: d.taken, lambda d: "có" if d.taken else "", Align.CENTER,
               width=8, editor=Editor.CHECK, editable=lambda d: bool(d.rules),
               hint="Đánh dấu để sửa quy định báo cáo theo kế hoạch"),
        Column("direction", "Loại", lambda d: d.duty.direction,
               lambda d: DIRECTIONS[Direction(d.duty.direction)], width=13),
        Column("cycle", "Kỳ", lambda d: d.duty.cycle, lambda d: CYCLES.get(d.duty.cycle, d.duty.cycle),
               width=9),
        text_column("due_text", "Thời hạn theo kế hoạch", lambda d: d.duty.due_text or "không ghi ngày",
                    width=22, stretch=True),
        text_column("receiver", "Nơi nhận", lambda d: d.duty.receiver, width=16),
        text_column("rules", "Quy định sẽ sửa", _rules, width=24, stretch=True),
    )  # fmt: skip


def _rules(entry: DutyEntry) -> str:
    if not entry.rules:
        return _WITHOUT_RULE.get(entry.duty.cycle, "chưa có quy định tương ứng, có thể thêm sau")
    return "; ".join(f"{rule.name} (thêm mới)" if rule.rule_id is None else rule.name for rule in entry.rules)


def warning_columns() -> tuple[Column["WarningEntry"], ...]:
    """Where and what."""
    return (
        text_column("where", "Vị trí", lambda w: w.warning.where, width=22),
        text_column("message", "Điểm cần xem lại", lambda w: w.warning.message, width=60, stretch=True),
    )


class WarningEntry:
    """One oddity of the plan; `id` tells it from others while the list is judged anew."""

    def __init__(self, warning: PlanWarning, again: int = 0) -> None:
        self.id = (warning.code, warning.where, warning.place, warning.message, again)
        self.warning = warning
