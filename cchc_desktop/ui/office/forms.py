"""The forms of the office's settings."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import DIRECTIONS, UNIT_KINDS
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.domain.obligations import Direction, ObligationRule
from cchc_desktop.domain.office import Commune, Signer
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.domain.units import Unit, UnitKind
from cchc_desktop.services import obligations, office
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.fields import CheckField, ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.forms import Form, FormDialog
from cchc_desktop.ui.office.words import DAY_KINDS, PERIODS, WINDOWS

COMMUNE_KINDS = ("xã", "phường", "đặc khu")
PROVINCE_KINDS = ("tỉnh", "thành phố")
AUTHORITIES = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TUQ. CHỦ TỊCH")
_WORDS = frozenset({"position", "receiver", "sender", "basis", "note", "short_name"})
POSITIONS = ("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRƯỞNG PHÒNG")


def texts(words: tuple[str, ...]) -> tuple[Choice, ...]:
    """Choices whose value is their text."""
    return tuple(Choice(word, word) for word in words)


def add_commune_fields(form: Form, *, short: bool = False) -> None:
    """The fields of the profile; `short` leaves out what a first start need not ask."""
    form.add("name", "Tên xã, phường", LineField(), required=True, hint="Không ghi chữ “xã”, “phường”")
    form.add("kind", "Loại", ChoiceField(texts(COMMUNE_KINDS)), required=True)
    form.add("province", "Tên tỉnh, thành phố", LineField())
    form.add("province_kind", "Cấp tỉnh", ChoiceField(texts(PROVINCE_KINDS)), required=True)
    form.add(
        "parent_body",
        "Cơ quan cấp trên",
        LineField(),
        hint="UBND xã thường để trống",
    )
    form.add("report_to", "Nơi nhận báo cáo", LineField(), hint="Ví dụ: Sở Nội vụ")
    if not short:
        form.add("drafting_unit", "Đơn vị soạn thảo", LineField())
        form.add("drafting_code", "Chữ viết tắt", LineField(), hint="Ở dòng “Lưu: VT, …”")
        form.add("recipients", "Nơi nhận mặc định", TextField(lines=3), hint="Mỗi dòng một nơi nhận")


def show_commune(form: Form, commune: Commune) -> None:
    """Show the profile in the fields that the form has."""
    for key in form.values():
        if hasattr(commune, key):
            form.set_value(key, getattr(commune, key))


def add_signer_fields(form: Form) -> None:
    """The fields of a signature block."""
    form.add("authority", "Thẩm quyền ký", TextField(lines=2), hint="TM. ỦY BAN NHÂN DÂN; có thể hai dòng")
    form.add("position", "Chức vụ", ChoiceField(texts(POSITIONS), free=True))


def commune_form(context: Context, parent: QWidget) -> FormDialog:
    """The profile; what is empty is not known yet."""
    dialog = FormDialog("Thông tin xã, phường", subject="commune", parent=parent)
    add_commune_fields(dialog.form)
    show_commune(dialog.form, office.commune(context.database))
    _on_save(context, dialog, lambda values: partial(office.change_commune, values=values))
    return dialog


def open_signer(context: Context, parent: QWidget, signer: Signer | None) -> None:
    """A signature block; a new one without `signer`."""
    subject = f"signer:{signer.id}" if signer else "signers"
    dialog = FormDialog("Người ký" if signer else "Thêm người ký", subject=subject, parent=parent)
    add_signer_fields(dialog.form)
    dialog.form.add("name", "Họ và tên", LineField())
    dialog.form.add("is_default", "", CheckField("Đề xuất người này khi soạn báo cáo"))
    if signer is None:
        dialog.form.set_value("authority", AUTHORITIES[0])
        dialog.form.set_value("position", POSITIONS[0])

        def save(values: dict[str, Any]) -> Operation:
            return lambda database: office.add_signer(database, **_words(values))
    else:
        for key in ("authority", "position", "name", "is_default"):
            dialog.form.set_value(key, getattr(signer, key))

        def save(values: dict[str, Any]) -> Operation:
            return partial(office.change_signer, signer_id=signer.id, values=_words(values))

    _on_save(context, dialog, save)
    dialog.open()


def open_unit(context: Context, parent: QWidget, unit: Unit | None) -> None:
    """A unit with its other spellings; a new one without `unit`."""
    subject = f"unit:{unit.id}" if unit else "units"
    dialog = FormDialog("Đơn vị" if unit else "Thêm đơn vị", subject=subject, parent=parent)
    form = dialog.form
    form.add("name", "Tên đơn vị", LineField(), required=True)
    form.add("short_name", "Tên tắt", LineField())
    form.add("kind", "Loại", ChoiceField(tuple(Choice(k.value, words) for k, words in UNIT_KINDS.items())),
             required=True)  # fmt: skip
    form.add("aliases", "Cách viết khác", TextField(lines=4),
             hint="Mỗi dòng một cách viết; dùng để nhận ra đơn vị khi nhập kế hoạch")  # fmt: skip
    form.add("inspected", "", CheckField("Tính vào mẫu số của chỉ tiêu kiểm tra"))
    form.add("reports", "", CheckField("Phải gửi báo cáo định kỳ"))
    form.add("active_from", "Hoạt động từ", DateField(year=context.year))
    form.add("active_to", "Đến hết ngày", DateField(year=context.year))
    form.add("note", "Ghi chú", TextField(lines=2))
    shown = unit or Unit(0, "")
    for key in ("name", "short_name", "inspected", "reports", "active_from", "active_to", "note"):
        form.set_value(key, getattr(shown, key))
    form.set_value("kind", shown.kind.value)
    form.set_value("aliases", "\n".join(shown.aliases))

    def save(values: dict[str, Any]) -> Operation:
        fields = {**_words(values), "kind": UnitKind(values["kind"])}
        aliases = fields.pop("aliases").split("\n")
        return partial(office.save_unit, unit_id=unit.id if unit else None, values=fields, aliases=aliases)

    _on_save(context, dialog, save)
    dialog.open()


def open_merge(context: Context, parent: QWidget, unit: Unit) -> None:
    """End a unit and say which one took it over."""
    dialog = FormDialog(
        f"Sáp nhập {unit.name}", subject=f"unit:{unit.id}", save_words="Sáp nhập", parent=parent
    )
    others = [other for other in office.list_units(context.database) if other.id != unit.id]
    choices = tuple(Choice(other.id, other.name) for other in others if other.active_to is None)
    dialog.form.add("into", "Vào đơn vị", ChoiceField(choices), required=True)
    dialog.form.add("on", "Ngày cuối cùng", DateField(year=context.year), required=True)
    dialog.form.set_value("on", context.today)

    def save(values: dict[str, Any]) -> Operation:
        return partial(office.merge_unit, unit_id=unit.id, into_id=values["into"], on=values["on"])

    _on_save(context, dialog, save)
    dialog.open()


def open_dissolve(context: Context, parent: QWidget, unit: Unit) -> None:
    """End a unit without a successor."""
    dialog = FormDialog(
        f"Giải thể {unit.name}", subject=f"unit:{unit.id}", save_words="Giải thể", parent=parent
    )
    dialog.form.add("on", "Ngày cuối cùng", DateField(year=context.year), required=True)
    dialog.form.set_value("on", context.today)

    def save(values: dict[str, Any]) -> Operation:
        return partial(office.dissolve_unit, unit_id=unit.id, on=values["on"])

    _on_save(context, dialog, save)
    dialog.open()


def open_holiday(context: Context, parent: QWidget, holiday: office.Holiday | None) -> None:
    """What a day is; a day already in the table is replaced."""
    subject = f"holiday:{holiday.day.isoformat()}" if holiday else "holidays"
    dialog = FormDialog("Ngày nghỉ, làm bù", subject=subject, parent=parent)
    form = dialog.form
    kinds = tuple(Choice(kind, words) for kind, words in DAY_KINDS.items())
    form.add("day", "Ngày", DateField(year=context.year), required=True)
    form.add("kind", "Loại", ChoiceField(kinds), required=True)
    form.add("name", "Tên ngày", LineField(), required=True)
    form.add("source", "Căn cứ", LineField())
    form.set_value("kind", DayKind.OFF)
    if holiday is not None:
        for key in ("day", "kind", "name", "source"):
            form.set_value(key, getattr(holiday, key))

    def save(values: dict[str, Any]) -> Operation:
        return partial(office.move_holiday, before=holiday.day if holiday else None, **_words(values))

    _on_save(context, dialog, save)
    dialog.open()


def open_rule(context: Context, parent: QWidget, rule: ObligationRule | None) -> None:
    """A reporting duty that returns every year."""
    subject = f"rule:{rule.id}" if rule else "rules"
    dialog = FormDialog(
        "Quy định báo cáo" if rule else "Thêm quy định báo cáo", subject=subject, parent=parent
    )
    form = dialog.form
    direction = ChoiceField(tuple(Choice(d, w) for d, w in DIRECTIONS.items()))
    form.add("direction", "Chiều", direction, required=True)
    form.add("period", "Kỳ", ChoiceField(tuple(Choice(code, words) for code, words in PERIODS.items())))
    form.add("name", "Tên báo cáo", LineField(), required=True)
    form.add("sender", "Nơi gửi", LineField())
    form.add("receiver", "Nơi nhận", LineField(), required=True)
    form.add("due_text", "Thời hạn", LineField(), hint="trong ngày 07 của tháng cuối quý; trước ngày 10/12")
    meaning = QLabel()
    form.explain(meaning)
    form.add("window", "Kỳ số liệu", ChoiceField(tuple(Choice(w, words) for w, words in WINDOWS.items())),
             required=True)  # fmt: skip
    form.add("basis", "Căn cứ", LineField())
    shown = rule or ObligationRule(0, Direction.SEND, "Q1", "", *_PARTIES[Direction.SEND], "", Window.ND09)
    for key in form.values():
        form.set_value(key, getattr(shown, key))
    if rule is None:
        direction.chosen.connect(lambda: _propose_parties(form))
    _say_meaning(form, shown, context.shown_year, meaning)

    def save(values: dict[str, Any]) -> Operation:
        fields = {**_words(values), "period": values["period"] or ""}
        if rule is None:
            return partial(obligations.add_rule, rule=ObligationRule(0, **fields))
        return partial(obligations.change_rule, rule_id=rule.id, values=fields)

    _on_save(context, dialog, save)
    dialog.open()


def _say_meaning(form: Form, rule: ObligationRule, year: int, words: QLabel) -> None:
    """Say, while it is typed, on which day and of which year the rule's report is due."""

    def say() -> None:
        typed = replace(rule, period=form.value("period") or "", due_text=form.value("due_text"))
        made = obligations.from_rule(typed, year)
        told = f"gửi chậm nhất {show_date(made.due)}" if made.due else "chưa hiểu được ngày nào"
        words.setText(f"Báo cáo {parse_period(made.period).title}: {told}." if typed.due_text else "")

    for key in ("period", "due_text"):
        field = form.field(key)
        (field.editTextChanged if isinstance(field, ChoiceField) else field.textChanged).connect(say)  # type: ignore[attr-defined]
    say()


_PARTIES = {
    Direction.SEND: ("UBND xã", "Sở Nội vụ"),
    Direction.COLLECT: ("Các đơn vị thuộc UBND xã", "Phòng Văn hóa - Xã hội"),
}


def _propose_parties(form: Form) -> None:
    """Who sends to whom in the direction chosen; other names than the proposed ones stay."""
    for at, key in enumerate(("sender", "receiver")):
        if form.value(key) in {parties[at] for parties in _PARTIES.values()}:
            form.set_value(key, _PARTIES[form.value("direction")][at])


def _words(values: dict[str, Any]) -> dict[str, Any]:
    """Nothing chosen where words are wanted is empty words, not None."""
    return {key: "" if value is None and key in _WORDS else value for key, value in values.items()}


def _on_save(context: Context, dialog: FormDialog, operation: Any) -> None:
    def save(values: dict[str, Any]) -> bool:
        return context.operations.attempt(dialog, operation(values)) is not None

    dialog.on_save(save)
