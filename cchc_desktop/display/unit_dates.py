"""The units of a relative deadline in words: who has handed in, who owes, who is late."""

from collections.abc import Sequence
from datetime import date

from cchc_desktop.display.text import show_date
from cchc_desktop.domain.tasks import Task
from cchc_desktop.domain.unit_dates import UnitDates, last_hand_in

# More units than these are counted, not named.
_NAMED = 3


def counted_words(units: Sequence[UnitDates]) -> str:
    """How many of them have handed in, and how many have not even received."""
    handed_in = sum(unit.handed_in_on is not None for unit in units)
    unknown = sum(unit.since is None and unit.handed_in_on is None for unit in units)
    words = f"đã nộp {handed_in}/{len(units)}"
    return f"{words}; {unknown} đơn vị chưa nhận" if unknown else words


def owing_words(task: Task, on: date) -> str:
    """The units that have not handed in, each with its day, and how many have not even received.

    Empty where no unit owes, and for work that is not counted unit by unit.
    """
    owing = sorted(_owing(task, on), key=lambda unit: unit.due or date.max)
    unknown = sum(unit.due is None and not unit.handed_in(on) for unit in task.units)
    named = _folded([f"{unit.unit} (hạn {show_date(unit.due)})" for unit in owing])
    waiting = f"{unknown} đơn vị chưa nhận" if unknown else ""
    return "; ".join(filter(None, (named, waiting)))


def late_words(task: Task, on: date) -> str:
    """The units that are past their own day and have not handed in; empty where there are none."""
    late = [unit.unit for unit in _owing(task, on) if unit.legal_due is not None and on > unit.legal_due]
    return f"{_folded(late)} chưa nộp" if late else ""


def what_is_left(task: Task, on: date) -> str:
    """What still keeps a task open once all its units have handed in; empty before, and when it is done."""
    if not task.products or last_hand_in(task.units, on) is None or task.done_on(on) is not None:
        return ""
    return "Các đơn vị đã nộp đủ: hãy đánh dấu sản phẩm ở thẻ “Thực hiện” để hoàn thành."


def _owing(task: Task, on: date) -> list[UnitDates]:
    return [unit for unit in task.units if unit.due is not None and not unit.handed_in(on)]


def _folded(names: Sequence[str]) -> str:
    more = f" và {len(names) - _NAMED} đơn vị khác" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
