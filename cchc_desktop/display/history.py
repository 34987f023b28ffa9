"""How one change in the history of a task or a target is read."""

import re
from decimal import Decimal
from typing import Any

from cchc_desktop.display.labels import COMPARATORS, MEASURES, PROGRESS_KINDS, SHAPES
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.areas import AREA_TITLES

# Fields that follow from others or mean nothing to the officer are not told.
FIELDS = {
    "content": "Nội dung",
    "order_text": "TT",
    "area": "Lĩnh vực",
    "lead_text": "Cơ quan chủ trì",
    "coordination_text": "Cơ quan phối hợp",
    "time_text": "Thời gian",
    "due_on": "Hạn",
    "anchor_on": "Tính từ ngày",
    "received_on": "Ngày nhận",
    "handed_in_on": "Ngày nộp",
    "prepare_on": "Bắt đầu chuẩn bị",
    "dropped_on": "Không thực hiện từ",
    "dropped_reason": "Lý do không thực hiện",
    "budget_estimate": "Dự toán",
    "budget_appraised": "Thẩm định",
    "budget_spent": "Đã chi",
    "note": "Ghi chú",
    "text": "Nội dung",
    "done_on": "Ngày xong",
    "happened_on": "Ngày",
    "kind": "Loại",
    "skipped": "Bỏ qua",
    "deleted_at": "Thùng rác",
    "comparator": "So sánh",
    "value": "Giá trị",
    "minimum": "Từ",
    "maximum": "Đến",
    "unit": "Đơn vị tính",
    "measure": "Cách đo",
    "shape": "Loại chỉ tiêu",
    "title": "Tên",
    "number": "Số",
}
ENTITIES = {
    "task": "Nhiệm vụ",
    "task_product": "Sản phẩm",
    "task_progress": "Tiến độ",
    "task_occurrence": "Kỳ thực hiện",
    "task_unit_dates": "Đơn vị nộp",
    "target": "Chỉ tiêu",
    "indicator_value": "Kết quả",
}
_CODES: dict[str, dict[str, str]] = {
    "area": {code.value: title for code, title in AREA_TITLES.items()},
    "measure": {code.value: title for code, title in MEASURES.items()},
    "comparator": {code.value: sign for code, sign in COMPARATORS.items()},
    "shape": {code.value: title for code, title in SHAPES.items()},
    "kind": {code.value: title for code, title in PROGRESS_KINDS.items()},
}
# What a row without words of its own is told by.
_DAYS = ("received_on", "handed_in_on")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def told(entity: str, field: str, op: str) -> bool:
    """Whether the officer wants to read of this change."""
    if op != "update":
        return True
    return field in FIELDS and not (entity == "task" and field == "kind")


def show_field(entity: str, field: str, op: str) -> str:
    """What changed, as "Sản phẩm: Ngày xong" or "Tiến độ"."""
    whose = ENTITIES.get(entity, "")
    if op != "update":
        return whose
    name = FIELDS.get(field, field)
    return name if entity in ("task", "target") else f"{whose}: {name.lower()}"


def show_old_new(field: str, op: str, old: Any, new: Any) -> str:
    """The change in words: "10 → 12", "thêm", "xóa"."""
    if op == "insert":
        return _told_row("thêm", new)
    if op == "delete":
        return _told_row("xóa", old)
    if field == "deleted_at":
        return "xóa vào thùng rác" if new else "khôi phục"
    return f"{_show(field, old)} → {_show(field, new)}"


def _told_row(deed: str, row: Any) -> str:
    if not isinstance(row, dict):
        return deed
    days = (f"{FIELDS[key].lower()} {_show(key, row[key])}" for key in _DAYS if row.get(key))
    words = row.get("content") or row.get("text") or ", ".join(days)
    return f"{deed}: {words}" if words else deed


def _show(field: str, value: Any) -> str:
    if value is None or value == "":
        return "(trống)"
    if isinstance(value, bool):
        return "có" if value else "không"
    text = _CODES.get(field, {}).get(str(value), str(value))
    if found := _DAY.fullmatch(text):
        return "/".join(reversed(found.groups()))
    if field.startswith("budget") and _NUMBER.fullmatch(text):
        return show_number(Decimal(text))
    return text
