"""The tables on the right of the review."""

from collections.abc import Callable
from typing import Any

from cchc_desktop.ui.review import columns
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.columns import ReviewModel, WarningEntry
from cchc_desktop.ui.review.doubts import doubt_of_target, doubt_of_task
from cchc_desktop.ui.review.state import Mode, TargetEntry, TaskEntry
from cchc_desktop.ui.store import Store
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

Edit = Callable[[Any, str, Any], bool]

_NO_TASKS = (
    "Không đọc được nhiệm vụ nào trong tệp này.\nHãy xem phụ lục nhiệm vụ có nằm ở tệp khác không; hoặc cứ"
    " nhập kế hoạch, rồi sao chép bảng nhiệm vụ trong Word, Excel và dán ở trang Nhiệm vụ (Ctrl+V)."
)
_NO_TARGETS = "Không đọc được chỉ tiêu nào trong tệp này."


class Panels:
    """Makes the tables; what is edited in them goes to the functions given."""

    def __init__(self, store: Store, year: Callable[[], int | None]) -> None:
        self._store = store
        self._year = year

    def tasks(self, edit: Edit, against: Mode | None) -> TablePanel[TaskEntry]:
        """The annex rows; `against` says how they are held against a kept plan, if they are."""
        model = ReviewModel(columns.task_columns(against), doubt_of_task, edit)
        return self._panel(model, "nhiệm vụ", _NO_TASKS, _named("tasks", against))

    def targets(self, edit: Edit, against: Mode | None) -> TablePanel[TargetEntry]:
        """The targets."""
        model = ReviewModel(columns.target_columns(against), doubt_of_target, edit)
        return self._panel(model, "chỉ tiêu", _NO_TARGETS, _named("targets", against))

    def units(self, edit: Edit, names: Callable[[], list[str]]) -> TablePanel[UnitEntry]:
        """The units proposed, with their spellings."""
        model = TableModel(columns.unit_columns(names), edit=edit)
        return self._panel(model, "đơn vị", "Kế hoạch không nêu đơn vị nào.", "units")

    def duties(self, edit: Edit) -> TablePanel[DutyEntry]:
        """The report duties found."""
        model = TableModel(columns.duty_columns(), edit=edit)
        return self._panel(model, "chế độ báo cáo", "Kế hoạch không nêu chế độ báo cáo.", "duties")

    def warnings(self) -> TablePanel[WarningEntry]:
        """What looks wrong in the plan."""
        model = TableModel(columns.warning_columns())
        return self._panel(model, "điểm", "Không có điểm nào cần xem lại.", "warnings")

    def _panel(self, model: TableModel[Any], noun: str, empty_text: str, name: str) -> TablePanel[Any]:
        return TablePanel(
            model,
            noun=noun,
            empty_text=empty_text,
            name=f"import-{name}",
            store=self._store,
            year=self._year,
        )


def _named(table: str, against: Mode | None) -> str:
    """Other columns, other widths to remember."""
    return table if against is None else f"{table}-compared"
