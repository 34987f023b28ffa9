"""Fields of an entry that a button makes: what is typed for a row and not entered stays with that row."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLayout, QWidget

from cchc_desktop.display.text import show_date, tidy
from cchc_desktop.typed import override
from cchc_desktop.ui.fields import LineField, TextField
from cchc_desktop.ui.form_draft import (
    FormKeeper,
    KeptForm,
    OfferBar,
    TypedForm,
    free_slot,
    keeper_above,
    typed_words,
)
from cchc_desktop.ui.form_state import State, read_state, write_state
from cchc_desktop.ui.forms import Form

_LONGEST_SUBJECT = 60
# The first row is shown before the window is painted; what was kept is read after that.
_READ_AFTER_MS = 500
_ENDS = (".", ",", ";", ":", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands in the fields; a chosen document is a value and no state."""

    values: dict[str, Any]
    state: State


class EntryForm(Form):
    """`begin` puts into the fields what a new entry begins with; `name` is said of its drafts.

    Words typed for one row come back when that row is shown again. They are kept as drafts too: what an
    earlier session left is offered above the fields of its row. `left` follows when words were put aside.
    """

    left = Signal()

    def __init__(self, name: str, begin: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._put_in = begin
        self._row: Hashable = None
        self._subject = ""
        self._begun = _Entry({}, {})
        self._aside: dict[Hashable, tuple[_Entry, TypedForm]] = {}
        self._keeper: FormKeeper | None = None
        self._offers: list[KeptForm] = []
        self._slots: dict[Hashable, str] = {}
        self._kept: dict[str, State] = {}
        self._offer_bar: OfferBar | None = None
        self._reading = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._reading.timeout.connect(self._read_kept)
        self._keeping = QTimer(self, singleShot=True, interval=FormKeeper.interval_ms)
        self._keeping.timeout.connect(self.keep_now)

    @override
    def add(self, key: str, label: str, field: QWidget, *, required: bool = False, hint: str = "") -> None:
        """Add a row; what is typed into its field is kept every few seconds."""
        super().add(key, label, field, required=required, hint=hint)
        for name in ("textChanged", "editTextChanged", "toggled"):
            if (signal := getattr(field, name, None)) is not None:
                signal.connect(self._keep_soon)

    # Showing

    def show_row(self, row: Hashable, subject: str) -> None:
        """Show what is typed for a row, or what an entry begins with; `subject` says which row it is."""
        if row != self._row:
            self._put_aside()
            self._row, self._subject = row, subject
            self._begin()
            if (typed := self._aside.pop(row, None)) is not None:
                self._write(typed[0])
            self._show_offer()
        elif self._now() == self._begun:
            self._begin()
        if self._keeper is None and not self._reading.isActive():
            self._reading.start()

    def entered(self) -> None:
        """The entry was made: nothing is left to keep, another may be typed."""
        self._begin()
        self._forget()

    def _begin(self) -> None:
        self._put_in()
        self.forgive()
        self._begun = self._now()
        self._keeping.stop()

    def _now(self) -> _Entry:
        return _Entry(self.values(), read_state(self.fields))

    def _write(self, entry: _Entry) -> None:
        for key, value in entry.values.items():
            self.set_value(key, value)
        # A day that cannot be read has no value.
        write_state(self.fields, entry.state)

    def _put_aside(self) -> None:
        entry = self._now()
        if self._row is not None and entry != self._begun:
            self.keep_now()
            typed = self._typed(entry)
            self._aside[self._row] = entry, typed
            # A document that was chosen comes back with its row, but no draft keeps it.
            if typed.words:
                self.left.emit()

    # Keeping

    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def keep_now(self) -> None:
        """Keep what is typed for the row that is shown, if it was not yet."""
        self._keeping.stop()
        entry = self._now()
        if entry.state == self._begun.state:
            self._forget()
        elif self._kept.get(self._slot()) != entry.state:
            self._keep(self._typed(entry))

    def keep_all(self) -> None:
        """The window closes: keep what is typed for any row, told or not."""
        self._kept.clear()
        self.keep_now()
        for _entry, typed in self._aside.values():
            self._keep(typed)

    def _keep(self, typed: TypedForm) -> None:
        self._keeper = self._keeper or keeper_above(self)
        if self._keeper is not None and typed.words:
            self._kept[typed.slot] = typed.state
            self._keeper.keep(typed)

    def _typed(self, entry: _Entry) -> TypedForm:
        words = typed_words(self.fields, entry.state, self._begun.state)
        return TypedForm(
            self._slot(), f"{self._name}: {_cut(self._subject)}", entry.state, words, cancelled=False
        )

    def _forget(self) -> None:
        slot = self._slots.pop(self._row, None)
        if slot is not None and self._keeper is not None:
            self._kept.pop(slot, None)
            self._keeper.discard(slot)

    def _slot(self) -> str:
        """Under which name the row's words are kept: never that of an offer which was not answered."""
        if self._row not in self._slots:
            taken = {kept.slot for kept in self._offers}
            self._slots[self._row] = free_slot(self._key(), taken)
        return self._slots[self._row]

    def _key(self) -> str:
        return f"form:{self._name}|{self._row}"

    # What an earlier session left

    @property
    def offer(self) -> OfferBar:
        """Offers what was typed for the row that is shown; made when it is first needed."""
        if self._offer_bar is None:
            bar = self._offer_bar = OfferBar(self)
            bar.hide()
            # Beside a list there is less room than above a dialog's fields.
            cast(QLayout, bar.layout()).setContentsMargins(10, 6, 10, 6)
            bar.used.connect(self._use)
            bar.dropped.connect(self._drop)
            # The grid begins at 1.
            self._grid.addWidget(bar, 0, 0, 1, 2)
        return self._offer_bar

    def _read_kept(self) -> None:
        self._keeper = keeper_above(self)
        if self._keeper is not None:
            own = {*self._slots.values()}
            found = self._keeper.offered(f"form:{self._name}")
            self._offers = [kept for kept in found if kept.slot not in own]
            self._show_offer()

    def _offers_here(self) -> list[KeptForm]:
        return [kept for kept in self._offers if kept.slot.startswith(f"{self._key()}|")]

    def _show_offer(self) -> None:
        offers = self._offers_here()
        if offers:
            at, words = offers[0].saved_at, typed_words(self.fields, offers[0].state, self._begun.state)
            longest = max(words.splitlines(), key=len, default="")
            said = f"Gõ dở lúc {at:%H:%M} ngày {show_date(at.date())}, chưa ghi."
            self.offer.words.setText(f"{said}\n{_cut(longest)}")
            self.offer.words.setToolTip(words)
        if self._offer_bar is not None:
            self._offer_bar.setVisible(bool(offers))

    def _use(self) -> None:
        """What was kept comes back before what is typed; it is one draft from now on."""
        kept = self._offers_here()[0]
        self._offers.remove(kept)
        before = self._slots.pop(self._row, None)
        self._slots[self._row] = kept.slot
        write_state(self.fields, self._joined(kept.state))
        # The draft of what was typed goes once it stands in the other.
        self.keep_now()
        if before is not None and self._keeper is not None:
            self._kept.pop(before, None)
            self._keeper.discard(before)
        self._show_offer()

    def _joined(self, kept: State) -> State:
        """What was kept with what is typed now: words after words; of any other field what is typed stays."""
        joined, begun = dict(kept), self._begun.state
        for key, cells in read_state(self.fields).items():
            if len(kept.get(key, [])) != len(cells) or cells == begun.get(key) or not any(cells):
                continue
            field = self.fields[key]
            if isinstance(field, LineField | TextField) and kept[key] != begun.get(key):
                joined[key] = [_after(str(kept[key][0]), str(cells[0]), field)]
            else:
                joined[key] = cells
        return joined

    def _drop(self) -> None:
        kept = self._offers_here()[0]
        self._offers.remove(kept)
        if self._keeper is not None:
            self._keeper.discard(kept.slot)
        self._show_offer()


def _after(kept: str, typed: str, field: LineField | TextField) -> str:
    if tidy(kept) == tidy(typed) or not kept.strip():
        return typed
    if isinstance(field, TextField):
        return f"{kept}\n{typed}"
    # One line cannot be broken.
    return f"{kept}{' ' if kept.rstrip().endswith(_ENDS) else '; '}{typed}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SUBJECT else f"{text[:_LONGEST_SUBJECT].rsplit(' ', 1)[0]}…"
