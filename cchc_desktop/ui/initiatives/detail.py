"""One initiative: what it is, how far it has come, what it saves."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import STAGES
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.areas import AREA_TITLES
from cchc_desktop.domain.initiatives import Initiative
from cchc_desktop.services.initiatives import change_initiative
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.document_picker import DocumentField
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, NumberField, TextField
from cchc_desktop.ui.live_form import LiveForm

_CHOOSE = "Chọn một sáng kiến để xem chi tiết, hoặc nhấn Ctrl+N để thêm."


class InitiativeDetail(QWidget):
    """Every field is saved as it is left."""

    def __init__(
        self, context: Context, write_sheet: Callable[[Initiative], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._write_sheet = write_sheet
        self._initiative: Initiative | None = None
        self.words = QLabel(_CHOOSE)
        self.saved = QLabel()
        self.tabs = CalmTabs()
        self.stage_form = LiveForm(context.operations, _change)
        self.story_form = LiveForm(context.operations, _change)
        self.gain_form = LiveForm(context.operations, _change)
        self.unit = ChoiceField()
        self.decision = DocumentField(context)
        self.sheet_button = QPushButton("&Bản mô tả (Word)…")
        self._build()
        self.show_initiative(None, ())

    def _build(self) -> None:
        # From the outside in: Qt styles anew all that is inside whatever is moved.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.sheet_button)
        _add_scrolled(self.tabs, "Thông tin", self.stage_form)
        _add_scrolled(self.tabs, "Nội dung", self.story_form)
        _add_scrolled(self.tabs, "Hiệu quả", self.gain_form, self.saved)
        self._build_stage()
        self._build_gain()
        self.story_form.add("problem", "Thực trạng", TextField(lines=5))
        self.story_form.add("solution", "Giải pháp", TextField(lines=6))
        self.story_form.add("novelty", "Tính mới", TextField(lines=4))
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.saved.setWordWrap(True)
        self.sheet_button.setToolTip("Ghi bản mô tả một trang của sáng kiến đang chọn ra tệp Word")
        self.sheet_button.clicked.connect(self._ask_sheet)
        self.setMinimumWidth(380)

    def _build_stage(self) -> None:
        year, form = self._context.shown_year, self.stage_form
        form.add("title", "Tên sáng kiến", _small())
        form.add("authors", "Tác giả", LineField(), hint="Các đồng tác giả cách nhau bằng dấu phẩy")
        form.add("unit_id", "Đơn vị", self.unit)
        form.add("area", "Lĩnh vực", ChoiceField([Choice(a, t) for a, t in AREA_TITLES.items()]))
        form.add("stage", "Giai đoạn", ChoiceField([Choice(s, t) for s, t in STAGES.items()]))
        form.add("registered_on", "Ngày đăng ký", DateField(year=year))
        form.add("applied_on", "Ngày áp dụng", DateField(year=year))
        form.add("recognised_on", "Ngày công nhận", DateField(year=year))
        form.add("decision_id", "Quyết định", self.decision)
        form.add("note", "Ghi chú", _small())
        self.decision.changed.connect(lambda: form.save("decision_id"))

    def _build_gain(self) -> None:
        form = self.gain_form
        form.add("minutes_before", "Phút/hồ sơ trước", NumberField())
        form.add("minutes_after", "Phút/hồ sơ sau", NumberField())
        form.add("money_before", "Đồng/hồ sơ trước", NumberField())
        form.add("money_after", "Đồng/hồ sơ sau", NumberField())
        form.add("cases_per_year", "Số hồ sơ/năm", NumberField())

    def show_initiative(self, initiative: Initiative | None, units: Sequence[Choice]) -> None:
        """Show an initiative; None empties the panel."""
        self._initiative = initiative
        self.unit.set_choices(units)
        self.words.setVisible(initiative is None)
        self.tabs.setEnabled(initiative is not None)
        self.sheet_button.setEnabled(initiative is not None)
        if initiative is None:
            return
        for form in self._forms():
            form.show_values({key: getattr(initiative, key) for key in form.values()}, row=initiative.id)
        self.saved.setText(show_savings(initiative))

    def _forms(self) -> tuple[LiveForm, ...]:
        return self.stage_form, self.story_form, self.gain_form

    def _ask_sheet(self) -> None:
        if self._initiative is not None and all(form.save_all() for form in self._forms()):
            self._write_sheet(self._initiative)


def _change(initiative_id: int, key: str, value: Any) -> Operation:
    return partial(change_initiative, initiative_id=initiative_id, values={key: value})


def show_savings(initiative: Initiative) -> str:
    """What is saved per case and per year, as far as it is known."""
    lines = [
        _saving("Thời gian", initiative.minutes_saved, initiative.minutes_per_year, "phút"),
        _saving("Chi phí", initiative.money_saved, initiative.money_per_year, "đồng"),
    ]
    return "<br>".join(f"<b>{name}:</b> {words}" for name, words in lines)


def _saving(name: str, per_case: Any, per_year: Any, unit: str) -> tuple[str, str]:
    if per_case is None:
        return name, "chưa đủ số liệu trước và sau"
    verb = "giảm" if per_case >= 0 else "tăng"
    words = f"{verb} {show_number(abs(per_case))} {unit}/hồ sơ"
    if per_year is not None:
        words += f", {show_number(abs(per_year))} {unit}/năm"
    return name, words


def _small() -> TextField:
    field = TextField(lines=2)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 22)
    return field


def _add_scrolled(tabs: CalmTabs, words: str, *parts: QWidget) -> None:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    tabs.addTab(area, words)
    holder = QWidget()
    area.setWidget(holder)
    inner = QVBoxLayout(holder)
    inner.setContentsMargins(0, 8, 8, 8)
    for part in parts:
        inner.addWidget(part)
    inner.addStretch(1)
