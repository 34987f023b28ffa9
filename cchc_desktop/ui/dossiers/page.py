"""Form II.06a of a period: typed or pasted, summed and checked as it stands."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice, Tone
from cchc_desktop.display.dossiers import dossier_columns, read_form, show_imbalance
from cchc_desktop.display.service_figures import share_line
from cchc_desktop.display.targets import show_share
from cchc_desktop.display.text import read_number
from cchc_desktop.domain.dossiers import FIGURES, DossierCount, PastedLine
from cchc_desktop.domain.periods import Cycle, Period, parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.dossiers import (
    DossierForm,
    add_dossier_line,
    change_dossier_line,
    dossier_form,
    paste_dossier_form,
    period_of_line,
    set_form_day,
    trash_dossier_line,
)
from cchc_desktop.services.service_figures import service_figure
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.fields import ChoiceField, DateField
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.register_panel import RegisterPanel
from cchc_desktop.ui.style import TONE_COLOURS

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document

_EMPTY = (
    "Kỳ này chưa có số liệu. Nhấn Ctrl+N để thêm lĩnh vực, hoặc chép các dòng của biểu trong Excel"
    " rồi nhấn Ctrl+V tại đây."
)
_MOST_SAID = 3


def _set_day(period: str, _key: str, value: Any) -> Operation:
    return partial(set_form_day, period=period, as_of=value)


class DossiersTab(QWidget):
    """One period at a time; the last line is the sum."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form: DossierForm | None = None
        self._wrong: frozenset[tuple[int, int]] = frozenset()
        self.period = ChoiceField()
        self.day = LiveForm(context.operations, _set_day)
        self.rates = QLabel()
        self.checks = QLabel()
        self.panel: RegisterPanel[DossierCount] = RegisterPanel(
            context,
            dossier_columns(),
            noun="dòng",
            empty_text=_EMPTY,
            name="dossiers",
            title=lambda: f"Biểu II.06a {self.current_period().title}",
            edit=self._edit,
            new_words="&Thêm lĩnh vực",
            trash=trash_dossier_line,
        )
        self._build()
        self._connect()
        self._year_shown: int | None = None

    def _build(self) -> None:
        self.day.add("as_of", "Số liệu đến ngày", DateField(year=self._context.shown_year))
        self.day.setMaximumWidth(290)
        self.period.setMinimumWidth(220)
        self.period.setAccessibleName("Kỳ báo cáo")
        label = QLabel("&Kỳ:")
        label.setBuddy(self.period)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.period)
        top.addSpacing(16)
        top.addWidget(self.day)
        top.addSpacing(16)
        top.addWidget(self.rates, 1)
        for words in (self.rates, self.checks):
            words.setWordWrap(True)
        self.panel.table.setSortingEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.checks)
        hand_focus(self, self.panel.table)
        self.panel.reach_from(self)

    def _connect(self) -> None:
        self.period.chosen.connect(self.reload)
        self.panel.new_asked.connect(self.add_line)
        self.panel.output.paper = self._paper
        self.panel.table.pasted.connect(self._paste)

    def current_period(self) -> Period:
        """The period shown; the current quarter before another was chosen."""
        chosen = self.period.value()
        if isinstance(chosen, Period):
            return chosen
        return Period(self._context.shown_year, Cycle.QUARTER, (self._context.day.month + 2) // 3)

    def reload(self) -> None:
        """Show the form of the chosen period as the database holds it."""
        if self._year_shown != self._context.shown_year:
            self._offer_periods()
        form = dossier_form(self._context.database, self.current_period().code)
        self._form = form
        wrong = frozenset((found.line_id, found.column) for found in form.imbalances)
        rows = [*form.lines, *([form.total] if form.total is not None and len(form.lines) > 1 else [])]
        self.panel.show_rows(rows, dossier_columns(wrong) if wrong != self._wrong else None)
        self._wrong = wrong
        self.day.setEnabled(bool(form.lines))
        self.day.show_values({"as_of": form.as_of}, row=form.period)
        self._show_rates(form)
        self._show_checks(form)

    def show_line(self, line_id: int) -> None:
        """Show the period in which a line stands, and the line."""
        code = period_of_line(self._context.database, line_id)
        if code is not None:
            self.period.set_value(parse_period(code))
            self.reload()
            self.panel.table.go_to(line_id, "field")

    def _paper(self) -> "Callable[[], Document]":
        """The official form of the period shown, for Excel and print."""
        from cchc_desktop.services.report_files import dossier_document  # noqa: PLC0415 - when asked for

        return partial(dossier_document, self._context.database, self.current_period().code)

    def add_line(self) -> None:
        """Ask for a field of work and add its line."""
        name = self._context.dialogs.ask_text(self, "Lĩnh vực (cột 2 của biểu):")
        if name is None:
            return
        operation = partial(add_dossier_line, period=self.current_period().code, field=name)
        made = self._context.operations.outcome(self, operation)
        if made is not None and made.created_id is not None:
            self.panel.table.go_to(made.created_id, "online")
            self.panel.table.setFocus()

    def _offer_periods(self) -> None:
        kept, year = self.period.value(), self._context.shown_year
        self._year_shown = year
        every = [
            *(Period(year, Cycle.QUARTER, number) for number in range(1, 5)),
            Period(year, Cycle.HALF, 1),
            Period(year, Cycle.NINE_MONTHS),
            Period(year, Cycle.HALF, 2),
            Period(year, Cycle.YEAR),
            *(Period(year, Cycle.MONTH, number) for number in range(1, 13)),
        ]
        self.period.set_choices([Choice(p, p.title[:1].upper() + p.title[1:]) for p in every])
        same = isinstance(kept, Period) and kept.year == year
        self.period.set_value(
            kept if same else Period(year, Cycle.QUARTER, (self._context.day.month + 2) // 3)
        )

    def _show_rates(self, form: DossierForm) -> None:
        total = form.total
        if total is None:
            self.rates.setText("")
            return
        on_time = "chưa có số liệu" if total.settled is None else show_share(total.on_time_rate)
        new = (
            "chưa có số liệu"
            if total.online is None or total.direct is None
            else show_share(total.online_rate)
        )
        figure = service_figure(self._context.database, form.period)
        beside = "" if figure is None else f" · {escape(share_line(figure))}"
        self.rates.setText(f"Đúng hạn, trước hạn: <b>{on_time}</b> · Trực tuyến: <b>{new}</b>{beside}")

    def _show_checks(self, form: DossierForm) -> None:
        if not form.lines:
            self.checks.setText("")
            return
        if form.imbalances:
            said = [show_imbalance(found) for found in form.imbalances]
            more = f"<br>… và {len(said) - _MOST_SAID} chỗ khác" if len(said) > _MOST_SAID else ""
            self._say("<br>".join(said[:_MOST_SAID]) + more, Tone.ALERT)
        elif any(line.balanced is None for line in form.lines):
            self._say("Còn ô chưa có số liệu nên chưa kiểm tra được (3) = (7) + (11).", Tone.MUTED)
        else:
            before = "" if form.previous else " Kỳ trước chưa có biểu để đối chiếu cột (6)."
            self._say(f"Biểu cân đối: (3) = (4) + (5) + (6) = (7) + (11).{before}", Tone.GOOD)

    def _say(self, words: str, tone: Tone) -> None:
        self.checks.setText(f"<span style='color:{TONE_COLOURS[tone]}'>{words}</span>")

    # Changes

    def _edit(self, line: DossierCount, key: str, value: Any) -> bool:
        operation = partial(change_dossier_line, line_id=line.id, values={key: value})
        return self._context.operations.run(self, operation)

    def _paste(self, cells: Sequence[Sequence[str]]) -> None:
        lines, odd = read_form(cells)
        if not lines and not odd:
            lines = self._figures_at_cursor(cells)
        if odd:
            problem = RuleError("Phần vừa dán có chỗ cần xem lại.", hint="\n".join(odd[:10]))
            self._context.dialogs.problem(self, problem)
        if lines or not odd:
            operation = partial(paste_dossier_form, period=self.current_period().code, pasted=lines)
            self._context.operations.run(self, operation)

    def _figures_at_cursor(self, cells: Sequence[Sequence[str]]) -> list[PastedLine]:
        """A block of bare numbers goes in from the current cell on, over the columns that are typed."""
        table = self.panel.table
        start = table.currentIndex()
        keys = [column.key for column in table.rows.columns][max(start.column(), 0) :]
        if not start.isValid() or keys[0] == "field":
            return []
        rows = table.rows.shown_rows()[start.row() :]
        lines = []
        for row, texts in zip(rows, cells, strict=False):
            found: dict[str, Any] = {
                key: read_number(text) for key, text in zip(keys, texts, strict=False) if key in FIGURES
            }
            if row.id > 0 and found:
                lines.append(PastedLine(row.field, found))
        return lines
