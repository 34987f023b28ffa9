"""The review before an import: the file's words left, what was understood right; nothing is written yet."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.services.import_plan import Comparison, Written, compare_draft
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.review.opening import COMPARING, Material
from cchc_desktop.ui.review.pages import ReviewPages
from cchc_desktop.ui.review.state import Mode
from cchc_desktop.ui.review.ways import modes, writing


class ReviewDialog(ReviewPages):
    """Shows one `Material`; `imported` tells the id of the plan that was written."""

    imported = Signal(int)

    def __init__(self, context: Context, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(context, material, parent)
        self._context = context
        self._offer_modes()
        self._show_counts()

    # Against a kept plan

    def _offer_modes(self) -> None:
        for words, mode, plan_id in modes(self._material):
            self.mode.addItem(words, (mode.value, plan_id))
        for widget in (self.mode_label, self.mode):
            widget.setVisible(bool(self._material.plans))
        self._back_to_mode()
        self.mode.activated.connect(lambda _at: self._choose_mode())

    def _choose_mode(self) -> None:
        """Compare with the plan chosen, or with none; off the window's thread, as it may take long."""
        mode, plan_id = self.mode.currentData()
        if plan_id is None or Mode(mode) is Mode.ADD:
            self._go_mode(None)
            return
        database, draft = self._context.database, self.state.as_edited()
        self._context.jobs.run(
            lambda progress: compare_draft(
                database, plan_id, draft, partial(progress.report, words=COMPARING)
            ),
            on_done=self._go_mode,
            on_error=self._on_not_compared,
            on_cancelled=self._back_to_mode,
            parent=self,
            words=COMPARING,
            cancellable=True,
        )

    def _on_not_compared(self, error: Exception) -> None:
        self._back_to_mode()
        self._on_error(error)

    def _back_to_mode(self) -> None:
        """The way chosen before, which the rows still show."""
        kept = (self.state.mode.value, self.state.base_id)
        found = (at for at in range(self.mode.count()) if tuple(self.mode.itemData(at)) == kept)
        self.mode.setCurrentIndex(next(found, 0))

    def _go_mode(self, found: Comparison | None) -> None:
        data = self.mode.currentData()
        mode, plan_id = Mode(data[0]), data[1]
        if mode is Mode.ADD:
            self.state.add_to(plan_id)
        elif plan_id is None or found is None:
            self.state.stand_alone()
        else:
            self.state.compare(mode, plan_id, found)
        for key in ("tasks", "targets"):
            self.tabs.renew(key)
        self._making.start()
        self._show_counts()

    # The end

    @override
    def reject(self) -> None:
        """What was typed in the review is asked for before it is thrown away."""
        question = "Bỏ các sửa đổi trong bản xem lại này?"
        touched = self._edits.any or self._plan_now() != self._material.file.draft.plan
        if touched and not self._context.dialogs.confirm(self, question, yes="Bỏ, không nhập"):
            return
        super().reject()

    @override
    def accept(self) -> None:
        """Write everything as one step; the review stays open if that is refused."""
        if self._whole:
            if not self.form.complete():
                self.tabs.show_page("plan")
                return
            self.state.change_plan_to(self.form.changed(self.state.plan))
        self._context.jobs.run(
            writing(self._context.database, self.state),
            on_done=self._on_written,
            on_error=self._on_error,
            parent=self,
            words="Đang nhập kế hoạch…",
        )

    def _on_written(self, written: Written) -> None:
        self._context.operations.tell(written.changes)
        self.imported.emit(written.plan_id)
        super().accept()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, CchcError):
            raise error
        if isinstance(error, RuleError) and self._whole and self.form.show_error(error):
            self.tabs.show_page("plan")
            return
        self._context.dialogs.problem(self, error)
