"""The plan's own fields as read, to be mended before the import."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cchc_desktop.importing.draft import DraftPlan, DraftSigner
from cchc_desktop.ui.fields import DateField, LineField, NumberField, TextField
from cchc_desktop.ui.forms import Form


class PlanForm(Form):
    """Lists (legal bases, recipients, replaced plans) are typed one a line."""

    year_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("number", "Số, ký hiệu", LineField(), hint="Để trống nếu văn bản chưa có số")
        self.add("date", "Ngày ban hành", DateField())
        self.add("title", "Tên kế hoạch", _lines_of(2), required=True)
        year = NumberField()
        year.setAlignment(Qt.AlignmentFlag.AlignLeft)
        year.editingFinished.connect(self.year_typed)
        self.add("year_from", "Năm", year, required=True)
        last = NumberField()
        last.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.add("year_to", "Đến năm", last, hint="Bằng năm đầu với kế hoạch một năm")
        self.add("commune", "Xã, phường", LineField())
        self.add("province", "Tỉnh, thành phố", LineField())
        self.add("replaces", "Thay thế", _lines_of(1), hint="Mỗi dòng một kế hoạch bị thay thế")
        self.add("legal_bases", "Căn cứ", _lines_of(3), hint="Mỗi dòng một văn bản")
        self.add("authority", "Thẩm quyền ký", _lines_of(2))
        self.add("position", "Chức vụ", LineField())
        self.add("name", "Người ký", LineField())
        self.add("recipients", "Nơi nhận", _lines_of(3), hint="Mỗi dòng một nơi nhận")

    def show_plan(self, plan: DraftPlan) -> None:
        """Show the fields."""
        signer = plan.signer or DraftSigner(None, None, None)
        shown: dict[str, Any] = {
            "number": plan.number,
            "date": plan.date,
            "title": plan.title,
            "year_from": _decimal(plan.year_from),
            "year_to": _decimal(plan.year_to),
            "commune": plan.commune,
            "province": plan.province,
            "replaces": "\n".join(plan.replaces),
            "legal_bases": "\n".join(plan.legal_bases),
            "authority": signer.authority,
            "position": signer.position,
            "name": signer.name,
            "recipients": "\n".join(plan.recipients),
        }
        for key, value in shown.items():
            self.set_value(key, value)

    def changed(self, plan: DraftPlan) -> DraftPlan:
        """The plan with what stands in the form; what cannot be read stays as it was."""
        got = self.values()
        signer = DraftSigner(got["authority"] or None, got["position"] or None, got["name"] or None)
        nobody = signer == DraftSigner(None, None, None)
        year_from = _year(got["year_from"])
        return replace(
            plan,
            number=got["number"] or None,
            date=got["date"],
            title=got["title"].replace("\n", " ") or None,
            year_from=year_from,
            year_to=_year(got["year_to"]) or year_from,
            commune=got["commune"] or None,
            province=got["province"] or None,
            replaces=_lines(got["replaces"]),
            legal_bases=_lines(got["legal_bases"]),
            signer=None if nobody else signer,
            recipients=_lines(got["recipients"]),
        )

    def complete(self) -> bool:
        """Whether it can be imported; says beside the fields what is missing or impossible."""
        if not self.check():
            return False
        first, last = self.value("year_from"), self.value("year_to")
        if _year(first) is None:
            self._blame("year_from", "Năm phải từ 2000 đến 2100.")
        elif last is not None and (_year(last) is None or not first <= last <= first + 20):
            self._blame("year_to", "Năm cuối phải sau năm đầu và không quá 20 năm.")
        else:
            return True
        return self._focus_first_wrong()


def scrolled(form: PlanForm) -> QScrollArea:
    """The form in an area that scrolls where the screen is low."""
    inner = QWidget()
    box = QVBoxLayout(inner)
    box.setContentsMargins(4, 2, 10, 4)
    box.addWidget(form)
    box.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    # The first field has the focus, not the area around it.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFocusProxy(form.field("number"))
    area.setWidget(inner)
    return area


def _lines_of(count: int) -> TextField:
    field = TextField(lines=count)
    # Qt's own least height of a text box is four lines.
    field.setFixedHeight(field.sizeHint().height())
    return field


def _decimal(year: int | None) -> str | None:
    return None if year is None else str(year)


def _year(value: Decimal | None) -> int | None:
    if value is None or value != int(value) or not 2000 <= value <= 2100:
        return None
    return int(value)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())
