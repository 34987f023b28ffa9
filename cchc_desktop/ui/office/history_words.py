"""What tables and fields are called in the history; what has no name here is shown by its own."""

from datetime import date
from typing import Any

from cchc_desktop.display.text import show_date

TABLES = {
    "commune": "Thông tin xã",
    "signer": "Người ký",
    "unit": "Đơn vị",
    "unit_alias": "Cách viết của đơn vị",
    "holiday": "Lịch nghỉ",
    "plan": "Kế hoạch",
    "plan_text": "Căn cứ, nơi nhận",
    "plan_area": "Lĩnh vực",
    "task": "Nhiệm vụ",
    "task_unit": "Đơn vị chủ trì",
    "task_product": "Sản phẩm",
    "task_progress": "Tiến độ",
    "task_occurrence": "Kỳ của nhiệm vụ",
    "target": "Chỉ tiêu",
    "target_unit": "Đơn vị của chỉ tiêu",
    "indicator": "Chỉ số",
    "indicator_value": "Số liệu",
    "document": "Văn bản",
    "inspection": "Cuộc kiểm tra",
    "inspection_unit": "Đơn vị được kiểm tra",
    "inspection_document": "Văn bản kiểm tra",
    "finding": "Hạn chế, vi phạm",
    "initiative": "Sáng kiến",
    "activity": "Hoạt động",
    "obligation_rule": "Quy định báo cáo",
    "obligation": "Kỳ báo cáo",
    "report": "Báo cáo",
}
OPERATIONS = {"insert": "thêm", "update": "sửa", "delete": "xóa"}
FIELDS = {
    "*": "cả dòng",
    "name": "tên",
    "title": "tên",
    "text": "nội dung",
    "content": "nội dung",
    "number": "số, ký hiệu",
    "issued_on": "ngày ban hành",
    "lead_text": "chủ trì",
    "coordination_text": "phối hợp",
    "time_text": "thời gian",
    "due_on": "hạn",
    "start_on": "từ ngày",
    "done_on": "ngày xong",
    "due_text": "thời hạn",
    "note": "ghi chú",
    "value": "giá trị",
    "unit": "đơn vị tính",
    "state": "tình trạng",
    "deleted_at": "thùng rác",
    "active_to": "kết thúc",
    "order_text": "TT",
    "area": "lĩnh vực",
    "position": "thứ tự",
    "kind": "loại",
    "numerator": "tử số",
    "denominator": "mẫu số",
    "happened_on": "ngày",
    "receiver": "nơi nhận",
    "sender": "nơi gửi",
}
_NAMING = ("name", "title", "content", "text", "abstract", "number", "day")
_LONGEST = 300


def show_value(value: Any) -> str:
    """A stored value as the officer reads it; of a whole row what it is called."""
    match value:
        case None:
            return ""
        case bool():
            return "có" if value else "không"
        case dict():
            return next((show_value(value[key]) for key in _NAMING if value.get(key)), "")
        case str():
            return _day(value) or value[:_LONGEST]
    return str(value)


def _day(text: str) -> str:
    try:
        return show_date(date.fromisoformat(text)) if len(text) == len("2026-01-01") else ""
    except ValueError:
        return ""
