"""The register of late dossiers: each with its explanation and its letter of apology."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.dossiers import late_columns
from cchc_desktop.domain.dossiers import LateDossier
from cchc_desktop.services.dossiers import (
    add_late_dossier,
    change_late_dossier,
    list_late_dossiers,
    trash_late_dossier,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.register_panel import RegisterPanel, on_current

_EMPTY = "Không có hồ sơ trễ hạn nào trong sổ. Nhấn Ctrl+N để thêm hồ sơ trễ hạn."


class LateTab(QWidget):
    """In-place editing; Enter in the column of the letter chooses its document."""

    def __init__(
        self, context: Context, units: Callable[[], Sequence[Choice]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._units = units
        self._day = context.day
        self.panel: RegisterPanel[LateDossier] = RegisterPanel(
            context,
            late_columns(self._day, units),
            noun="hồ sơ trễ hạn",
            empty_text=_EMPTY,
            name="late-dossiers",
            title=lambda: f"Sổ theo dõi hồ sơ trễ hạn năm {context.shown_year}",
            edit=self._edit,
            new_words="&Thêm hồ sơ trễ hạn",
            trash=trash_late_dossier,
        )
        self.letter_button = QPushButton("Thư &xin lỗi…")
        self.panel.bar.insertWidget(self.panel.bar.count() - 2, self.letter_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.panel)
        self.letter_button.setToolTip("Chọn văn bản xin lỗi cho hồ sơ đang chọn (Enter ở cột Thư xin lỗi)")
        self.letter_button.clicked.connect(lambda: on_current(self.panel.table, self._choose_letter))
        self.panel.new_asked.connect(self.add_dossier)
        self.panel.table.opened.connect(self._choose_letter)
        hand_focus(self, self.panel.table)

    def reload(self) -> None:
        """Show the year's late dossiers."""
        fresh, self._day = self._context.day != self._day, self._context.day
        rows = list_late_dossiers(self._context.database, self._context.shown_year)
        self.panel.show_rows(rows, late_columns(self._day, self._units) if fresh else None)

    def add_dossier(self) -> FormDialog:
        """Ask for a late dossier."""
        context = self._context
        dialog = FormDialog("Thêm hồ sơ trễ hạn", subject=f"year:{context.shown_year}", parent=self)
        form, year = dialog.form, context.shown_year
        form.add("code", "Mã hồ sơ", LineField(), required=True)
        form.add("procedure", "Thủ tục hành chính", LineField())
        form.add("unit_id", "Đơn vị giải quyết", ChoiceField(self._units()))
        form.add("due_on", "Hạn trả kết quả", DateField(year=year), required=True)
        form.add("settled_on", "Ngày trả kết quả", DateField(year=year), hint="Để trống nếu chưa trả")
        form.add("reason", "Giải trình nguyên nhân", TextField(lines=3))

        def save(values: dict[str, Any]) -> bool:
            made = context.operations.attempt(dialog, partial(add_late_dossier, **values))
            if made is not None and made.created_id is not None:
                self.panel.table.go_to(made.created_id, "code")
            return made is not None

        dialog.on_save(save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _edit(self, dossier: LateDossier, key: str, value: Any) -> bool:
        operation = partial(change_late_dossier, dossier_id=dossier.id, values={key: value})
        return self._context.operations.run(self, operation)

    def _choose_letter(self, dossier: LateDossier) -> None:
        pick_document(
            self._context,
            self,
            dossier.apology_id,
            lambda document_id: self._edit(dossier, "apology_id", document_id),
        )
