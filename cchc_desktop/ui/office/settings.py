"""The office's settings: one function opens each of them."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    always,
    date_column,
    text_column,
)
from cchc_desktop.display.labels import DIRECTIONS, UNIT_KINDS
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.obligations import ObligationRule
from cchc_desktop.domain.office import Signer
from cchc_desktop.domain.units import Unit
from cchc_desktop.services import obligations, office
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.office import forms
from cchc_desktop.ui.office.list_dialog import ListDialog, ListSpec
from cchc_desktop.ui.office.words import DAY_KINDS, PERIODS, WINDOWS

_TOPICS_UNITS = "Bỏ dấu để đơn vị không tính vào mẫu số kiểm tra hoặc không phải gửi báo cáo."


def open_commune(context: Context, parent: QWidget) -> None:
    """The profile of the commune."""
    forms.commune_form(context, parent).open()


def open_signers(context: Context, parent: QWidget) -> "ListDialog[Signer]":
    """Who signs."""
    spec: ListSpec[Signer] = ListSpec(
        title="Người ký",
        noun="người ký",
        hint="Khối chữ ký của văn bản. Người được đánh dấu “Mặc định” được đề xuất khi soạn báo cáo.",
        empty_text="Chưa có người ký. Nhấn Ctrl+N để thêm.",
        name="signers",
        columns=(
            text_column("authority", "Thẩm quyền ký", lambda s: s.authority, width=28),
            text_column("position", "Chức vụ", lambda s: s.position, width=22),
            text_column("name", "Họ và tên", lambda s: s.name, width=24, stretch=True),
            Column("is_default", "Mặc định", lambda s: s.is_default, lambda s: "có" if s.is_default else "",
                   Align.CENTER, width=10, editor=Editor.CHECK, editable=always),
        ),
        load=partial(office.list_signers, context.database),
        edit=partial(forms.open_signer, context),
        delete=lambda row: partial(office.trash_signer, signer_id=row.id),
        change=_change(context, parent, office.change_signer),
    )  # fmt: skip
    dialog = ListDialog(context, spec, parent)
    dialog.open()
    return dialog


def open_units(context: Context, parent: QWidget) -> "ListDialog[Unit]":
    """Units with their other spellings; merged and dissolved ones stay in the list."""
    spec: ListSpec[Unit] = ListSpec(
        title="Đơn vị",
        noun="đơn vị",
        hint=f"Phòng, ban, trung tâm, trường, trạm thuộc xã. {_TOPICS_UNITS}",
        empty_text="Chưa có đơn vị. Đơn vị được tạo khi nhập kế hoạch, hoặc nhấn Ctrl+N để thêm.",
        name="units",
        columns=_unit_columns(context),
        load=partial(office.list_units, context.database),
        edit=partial(forms.open_unit, context),
        delete=lambda row: partial(office.trash_unit, unit_id=row.id),
        change=_change(context, parent, office.change_unit),
    )
    dialog = ListDialog(context, spec, parent)
    dialog.add_deed("Sáp &nhập…", "link", lambda row: forms.open_merge(context, dialog, row))
    dialog.add_deed("&Giải thể…", "close", lambda row: forms.open_dissolve(context, dialog, row))
    dialog.open()
    return dialog


def _unit_columns(context: Context) -> tuple[Column[Unit], ...]:
    def end(unit: Unit) -> str:
        if unit.active_to is None:
            return ""
        if unit.merged_into_id is None:
            return f"giải thể {show_date(unit.active_to)}"
        names = {other.id: other.name for other in office.list_units(context.database)}
        into = names.get(unit.merged_into_id, "đơn vị khác")
        return f"sáp nhập vào {into} {show_date(unit.active_to)}"

    kinds = tuple(Choice(kind.value, words) for kind, words in UNIT_KINDS.items())
    return (
        text_column("name", "Tên đơn vị", lambda u: u.name, width=30, stretch=True, editable=always),
        text_column("short_name", "Tên tắt", lambda u: u.short_name, width=12, editable=always),
        Column("kind", "Loại", lambda u: u.kind.value, lambda u: UNIT_KINDS[u.kind], width=16,
               editor=Editor.CHOICE, choices=lambda: kinds, editable=always),
        text_column("aliases", "Cách viết khác", lambda u: "; ".join(u.aliases), width=28, stretch=True),
        Column("inspected", "Kiểm tra", lambda u: u.inspected, lambda u: "có" if u.inspected else "",
               Align.CENTER, width=9, editor=Editor.CHECK, editable=always,
               hint="Tính vào mẫu số của chỉ tiêu kiểm tra"),
        Column("reports", "Báo cáo", lambda u: u.reports, lambda u: "có" if u.reports else "",
               Align.CENTER, width=9, editor=Editor.CHECK, editable=always,
               hint="Phải gửi báo cáo định kỳ"),
        text_column("end", "Kết thúc", end, width=20),
    )  # fmt: skip


def open_calendar(context: Context, parent: QWidget) -> "ListDialog[office.Holiday]":
    """Days off and swapped working days."""
    spec: ListSpec[office.Holiday] = ListSpec(
        title="Lịch nghỉ, làm bù",
        noun="ngày",
        hint="Ngày nghỉ lễ và ngày làm bù dùng để tính hạn. Thứ Bảy, Chủ nhật là ngày nghỉ, không cần ghi.",
        empty_text="Chưa có ngày nào. Nhấn Ctrl+N để thêm.",
        name="calendar",
        columns=(
            date_column("day", "Ngày", lambda h: h.day, width=14),
            text_column("weekday", "Thứ", lambda h: _WEEKDAYS[h.day.weekday()], width=12),
            text_column("kind", "Loại", lambda h: DAY_KINDS[h.kind], width=14),
            text_column("name", "Tên ngày", lambda h: h.name, width=30, stretch=True),
            text_column("source", "Căn cứ", lambda h: h.source, width=30, stretch=True),
        ),
        load=partial(office.list_holidays, context.database),
        edit=partial(forms.open_holiday, context),
        delete=lambda row: partial(office.remove_holiday, holiday_id=row.id),
    )
    dialog = ListDialog(context, spec, parent)
    dialog.open()
    return dialog


_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def open_rules(context: Context, parent: QWidget) -> "ListDialog[ObligationRule]":
    """Reporting duties that return every year; the office's menu and the reports open the same."""
    windows = tuple(Choice(window.value, words) for window, words in WINDOWS.items())
    spec: ListSpec[ObligationRule] = ListSpec(
        title="Quy định báo cáo",
        noun="quy định",
        hint="Kỳ báo cáo của mỗi năm được lập từ các quy định này. Sửa ngay trong bảng hoặc nhấn Enter; kỳ"
        " chưa soạn theo quy định mới ngay, kỳ đã soạn giữ nguyên. Ctrl+Z để hoàn tác.",
        empty_text="Chưa có quy định. Nhấn Ctrl+N để thêm kỳ báo cáo theo văn bản của tỉnh.",
        name="rules",
        columns=(
            Column("active", "Dùng", lambda r: r.active, lambda r: "có" if r.active else "", Align.CENTER,
                   width=7, editor=Editor.CHECK, editable=always),
            text_column("direction", "Chiều", lambda r: DIRECTIONS[r.direction], width=12),
            text_column("period", "Kỳ", lambda r: PERIODS.get(r.period, r.period), width=13),
            text_column("name", "Báo cáo", lambda r: r.name, width=20, editable=always),
            text_column("receiver", "Nơi nhận", lambda r: r.receiver, width=20, editable=always),
            text_column("due_text", "Thời hạn", lambda r: r.due_text, width=25, stretch=True,
                        editable=always),
            Column("window", "Kỳ số liệu", lambda r: r.window.value, lambda r: WINDOWS[r.window], width=20,
                   editor=Editor.CHOICE, choices=lambda: windows, editable=always),
        ),
        load=partial(obligations.list_rules, context.database),
        edit=partial(forms.open_rule, context),
        delete=lambda row: partial(obligations.trash_rule, rule_id=row.id),
        change=_change(context, parent, obligations.change_rule),
    )  # fmt: skip
    dialog = ListDialog(context, spec, parent)
    dialog.open()
    return dialog


def _change(context: Context, parent: QWidget, service: Any) -> Any:
    """One field of one row by one service call."""

    def change(row: Any, key: str, value: Any) -> bool:
        return context.operations.run(parent, lambda database: service(database, row.id, {key: value}))

    return change
