"""The rules from which each year's duties are made: who reports what to whom, by when, for which days."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice, Column, Editor, always, text_column
from cchc_desktop.display.labels import DIRECTIONS
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.obligations import Direction, ObligationRule
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.services.obligations import add_rule, change_rule, list_rules, trash_rule
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField, LineField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.reports.forms import periods_of
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_WINDOWS = {Window.ND09: "NĐ 09 (ngày 15 đến ngày 14)", Window.CALENDAR: "Theo tháng dương lịch"}
# Any year will do: a rule is for a part of every year.
_YEAR = 2026


def _period_words(suffix: str) -> str:
    code = f"{_YEAR}-{suffix}" if suffix else str(_YEAR)
    return parse_period(code).title.replace(f"năm {_YEAR}", "").strip() or "năm"


def _columns() -> tuple[Column[ObligationRule], ...]:
    return (
        Column(
            "active",
            "Dùng",
            lambda r: r.active,
            lambda r: "Có" if r.active else "Không",
            width=7,
            editor=Editor.CHECK,
            editable=always,
        ),
        text_column("direction", "Chiều", lambda r: DIRECTIONS[r.direction], width=13),
        text_column("period", "Kỳ", lambda r: _period_words(r.period), width=13),
        text_column("name", "Báo cáo", lambda r: r.name, width=22, stretch=True, editable=always),
        text_column("receiver", "Nơi nhận", lambda r: r.receiver, width=20, editable=always),
        text_column("due_text", "Thời hạn", lambda r: r.due_text, width=26, editable=always),
        Column(
            "window",
            "Số liệu",
            lambda r: r.window.value,
            lambda r: _WINDOWS[r.window],
            width=24,
            editor=Editor.CHOICE,
            choices=lambda: [Choice(window.value, words) for window, words in _WINDOWS.items()],
            editable=always,
        ),
    )


class RulesDialog(QDialog):
    """The rules, changed in place; duties that are not begun follow at once."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle("Quy định báo cáo hằng năm")
        self.model: TableModel[ObligationRule] = TableModel(_columns(), edit=self._edit)
        self.panel: TablePanel[ObligationRule] = TablePanel(
            self.model,
            noun="quy định",
            empty_text="Chưa có quy định nào. Bấm Thêm để khai kỳ báo cáo theo văn bản của tỉnh.",
            name="rules",
            store=context.store,
        )
        self.table = self.panel.table
        self.add_button = self.panel.add_button("&Thêm…", "add", hint="Thêm một quy định")
        close = QPushButton("Đó&ng")
        close.setAutoDefault(False)
        self.add_button.setAutoDefault(False)
        words = QLabel(
            "Sửa ngay trong bảng; kỳ báo cáo chưa soạn theo quy định mới ngay. Delete để xóa, Ctrl+Z để"
            " hoàn tác."
        )
        words.setProperty("role", "muted")
        below = QHBoxLayout()
        below.addWidget(words, 1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.panel, 1)
        layout.addLayout(below)
        self.resize(1160, 480)
        self.add_button.clicked.connect(self._add)
        self.table.delete_asked.connect(self._trash)
        close.clicked.connect(self.accept)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show the rules as stored."""
        self.model.set_rows(list_rules(self._context.database))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Topic.REPORTS):
            self.reload()

    def _edit(self, rule: ObligationRule, key: str, value: Any) -> bool:
        return self._context.operations.run(
            self, partial(change_rule, rule_id=rule.id, values={key: value if value is not None else ""})
        )

    def _trash(self, rules: list[ObligationRule]) -> None:
        for rule in rules:
            self._context.operations.run(self, partial(trash_rule, rule_id=rule.id))

    def _add(self) -> None:
        NewRuleDialog(self._context, self).open()


class NewRuleDialog(FormDialog):
    """A rule of the officer's own, beside the others."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__("Thêm quy định báo cáo", subject="rules", parent=parent)
        self._context = context
        suffixes = [period.suffix for period in periods_of(_YEAR)]
        form = self.form
        form.add(
            "direction",
            "Chiều",
            ChoiceField([Choice(d.value, words) for d, words in DIRECTIONS.items()]),
            required=True,
        )
        form.add(
            "period", "Kỳ", ChoiceField([Choice(s or "Y", _period_words(s)) for s in suffixes]), required=True
        )
        form.add("name", "Tên báo cáo", LineField(), required=True)
        form.add("receiver", "Nơi nhận", LineField(), required=True)
        form.add("due_text", "Thời hạn", LineField(), hint="Ví dụ: trong ngày 17 của tháng cuối quý")
        form.add("window", "Số liệu", ChoiceField([Choice(w.value, words) for w, words in _WINDOWS.items()]))
        form.add("basis", "Căn cứ", LineField())
        form.set_value("direction", Direction.SEND.value)
        form.set_value("receiver", "Sở Nội vụ")
        form.set_value("window", Window.ND09.value)
        self.on_save(self._keep)

    def _keep(self, values: dict[str, Any]) -> bool:
        send = values["direction"] == Direction.SEND.value
        rule = ObligationRule(
            id=0,
            direction=Direction(values["direction"]),
            period="" if values["period"] == "Y" else values["period"],
            name=values["name"],
            sender="UBND xã" if send else "Các đơn vị thuộc UBND xã",
            receiver=values["receiver"],
            due_text=values["due_text"],
            window=Window(values["window"] or Window.ND09.value),
            basis=values["basis"],
        )
        return self._context.operations.attempt(self, partial(add_rule, rule=rule)) is not None
