"""The forms of the reports page: sent, a duty of one year, which units have sent theirs."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import DIRECTIONS
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.obligations import Direction, Obligation
from cchc_desktop.domain.periods import Cycle, Period, Window, parse_period
from cchc_desktop.services.obligations import (
    UnitReport,
    add_obligation,
    change_obligation,
    mark_unit_report,
    unit_reports,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.reports.sources import calm

_WAYS = ("Trục văn bản điện tử", "Hệ thống thông tin báo cáo", "Thư điện tử công vụ", "Bản giấy")


class SentDialog(FormDialog):
    """Number, day and way of what was sent; `send(on, number, way)` says whether it was kept."""

    def __init__(
        self,
        context: Context,
        obligation: Obligation,
        send: Callable[[date, str, str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(
            f"Đã gửi: {obligation.name}",
            subject=f"sent:{obligation.id}",
            save_words="Đánh dấu đã gửi",
            parent=parent,
        )
        self._send = send
        self.form.add("number", "Số, ký hiệu", LineField(), hint="Ví dụ: 45/BC-UBND")
        self.form.add("on", "Ngày gửi", DateField(year=context.year), required=True)
        self.form.add("way", "Cách gửi", ChoiceField([Choice(way, way) for way in _WAYS], free=True))
        self.form.set_value("on", context.today)
        self.form.set_value("way", _WAYS[0])
        self.on_save(self._keep)

    def _keep(self, values: dict[str, Any]) -> bool:
        return self._send(values["on"], values["number"], values["way"] or "")


def periods_of(year: int) -> list[Period]:
    """The periods a report of a year may be for, the long ones last."""
    months = [Period(year, Cycle.MONTH, number) for number in range(1, 13)]
    quarters = [Period(year, Cycle.QUARTER, number) for number in range(1, 5)]
    halves = [Period(year, Cycle.HALF, number) for number in (1, 2)]
    return [*quarters, *halves, Period(year, Cycle.NINE_MONTHS), Period(year, Cycle.YEAR), *months]


class ObligationDialog(FormDialog):
    """A duty of one year: new, or changed. Filling in the period proposes the days of data."""

    def __init__(
        self, context: Context, year: int, parent: QWidget, obligation: Obligation | None = None
    ) -> None:
        subject = f"year:{year}" if obligation is None else f"obligation:{obligation.id}"
        title = "Thêm kỳ báo cáo" if obligation is None else "Sửa kỳ báo cáo"
        super().__init__(title, subject=subject, parent=parent)
        self._context = context
        self._year = year
        self._old = obligation
        directions = [Choice(direction, words) for direction, words in DIRECTIONS.items()]
        self._period = ChoiceField([Choice(p.code, p.title) for p in periods_of(year)])
        form = self.form
        form.add("direction", "Chiều", ChoiceField(directions), required=True)
        form.add("period", "Kỳ", self._period, required=True)
        form.add("name", "Tên báo cáo", LineField(), required=True)
        form.add("receiver", "Nơi nhận", LineField(), required=True)
        form.add(
            "due_text",
            "Thời hạn theo văn bản",
            LineField(),
            hint="Ví dụ: trước ngày 10/12; trong ngày 07 của tháng cuối quý; 20/9/2026",
        )
        form.add("data_from", "Số liệu từ ngày", DateField(year=year), required=True)
        form.add("data_to", "Số liệu đến ngày", DateField(year=year), required=True)
        self._show(obligation)
        self._period.chosen.connect(self._propose)
        self.on_save(self._keep)

    def _show(self, obligation: Obligation | None) -> None:
        if obligation is None:
            self.form.set_value("direction", Direction.SEND)
            self.form.set_value("receiver", "Sở Nội vụ")
            return
        names = ("direction", "period", "name", "receiver", "due_text", "data_from", "data_to")
        for name in names:
            self.form.set_value(name, getattr(obligation, name))

    def _propose(self) -> None:
        code = self._period.value()
        if not code:
            return
        period = parse_period(code)
        first, last = period.days(Window.ND09)
        self.form.set_value("data_from", first)
        self.form.set_value("data_to", last)
        if not self.form.value("name"):
            self.form.set_value("name", f"Báo cáo {period.title}")

    def _keep(self, values: dict[str, Any]) -> bool:
        attempt = self._context.operations.attempt
        if self._old is not None and self._old.id:
            changed = {**values, "direction": values["direction"].value}
            if changed["due_text"] == self._old.due_text:
                del changed["due_text"]
            return (
                attempt(self, lambda database: change_obligation(database, self._old_id(), changed))
                is not None
            )
        return attempt(self, partial(add_obligation, obligation=self._made(values))) is not None

    def _old_id(self) -> int:
        return self._old.id if self._old is not None else 0

    def _made(self, values: dict[str, Any]) -> Obligation:
        send = values["direction"] is Direction.SEND
        return Obligation(
            id=0,
            year=self._year,
            sender="UBND xã" if send else "Các đơn vị thuộc UBND xã",
            due=None,
            **values,
        )


class UnitsDialog(QDialog):
    """Which units have sent their report for a duty: a tick is one change of its own."""

    def __init__(self, context: Context, obligation: Obligation, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._obligation = obligation
        self.setWindowTitle(f"Đơn vị gửi: {obligation.name}")
        self.list = QListWidget()
        calm(self.list)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        close = QPushButton("Đó&ng")
        close.clicked.connect(self.accept)
        bar = QHBoxLayout()
        bar.addWidget(self.count, 1)
        bar.addWidget(close)
        head = QLabel("Đánh dấu đơn vị đã gửi báo cáo (phím cách). Ctrl+Z để hoàn tác.")
        head.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.addWidget(head)
        layout.addWidget(self.list)
        layout.addLayout(bar)
        self.resize(520, 420)
        self._fill()
        self.list.itemChanged.connect(self._on_ticked)

    def _fill(self) -> None:
        reports = unit_reports(self._context.database, self._obligation.id)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        at = self.list.currentRow()
        self.list.clear()
        for report in reports:
            self.list.addItem(_unit_item(report))
        self.list.setCurrentRow(max(at, 0))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        came = sum(report.received_on is not None for report in reports)
        self.count.setText(f"{came}/{len(reports)} đơn vị đã gửi")

    def _on_ticked(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() is Qt.CheckState.Checked
        self._context.operations.run(
            self,
            partial(
                mark_unit_report,
                obligation_id=self._obligation.id,
                unit_id=int(item.data(Qt.ItemDataRole.UserRole)),
                on=self._context.today if ticked else None,
            ),
        )
        self._fill()


def _unit_item(report: UnitReport) -> QListWidgetItem:
    came = report.received_on
    item = QListWidgetItem(f"{report.unit} – đã gửi ngày {show_date(came)}" if came else report.unit)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if came else Qt.CheckState.Unchecked)
    item.setData(Qt.ItemDataRole.UserRole, report.unit_id)
    return item
