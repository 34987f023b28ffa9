"""Unfinished text of the whole window: forms, the field or cell being typed into, report sections."""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QWidget,
)

from cchc_desktop.display.text import nfc
from cchc_desktop.errors import MachineError
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.dialogs import LOSE
from cchc_desktop.ui.form_draft import FormDraft, FormKeeper, KeptForm, TypedForm
from cchc_desktop.ui.form_state import typed_text
from cchc_desktop.ui.main_window import MainWindow

_FORM = "form:"
_TYPING = "typing:"
_LEAST = 3
_MOST_SHOWN = 6
_MAY_LOSE = "Còn nội dung chưa ghi được vào tệp dữ liệu. Đóng cửa sổ và bỏ nội dung này?"
_HOW_TO_SAVE = (
    "Để ghi được: chọn “Ở lại”, đóng chương trình khác đang dùng tệp dữ liệu (hoặc cắm lại USB),"
    " rồi đóng cửa sổ này lần nữa."
)


@runtime_checkable
class SavesItself(Protocol):
    """A widget that saves what is typed into it when it is left."""

    def unsaved_words(self, focus: QWidget) -> tuple[str, str] | None:
        """The name of the place with the focus and what is typed there, if it is not saved yet."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One text to be offered when the window opens."""

    key: str
    title: str
    words: str
    saved_at: datetime
    is_form: bool


class DraftKeeper(FormKeeper):
    """Keeps drafts in the data file; lives with the window.

    `failed` says once that they cannot be kept: the officer must know, but need not be told every 3 seconds.
    """

    failed = Signal(MachineError)

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._told = False
        self._typing: str | None = None
        self._unkept: dict[str, tuple[str, str]] = {}
        self._at_end: set[str] = set()
        # What an earlier session left is not overwritten by typing into a field of the same name.
        self._session = f"{_TYPING}{context.database.clock().isoformat()}"
        self._looking = QTimer(self)
        self._looking.setInterval(self.interval_ms)
        self._looking.timeout.connect(self.look)
        self._looking.start()

    # Forms

    @override
    def offered(self, key: str) -> list[KeptForm]:
        from cchc_desktop.services.drafts import list_drafts  # noqa: PLC0415 - with the first form

        try:
            drafts = list_drafts(self._context.database)
        except MachineError:
            return []  # Nobody asked for an offer; what the officer asked for says what is wrong.
        found = []
        for draft in drafts:
            if draft.key.startswith(f"{key}|"):
                with contextlib.suppress(ValueError, KeyError, TypeError):
                    found.append(KeptForm(draft.key, draft.saved_at, json.loads(draft.text)["state"]))
        return found

    @override
    def keep(self, typed: TypedForm) -> None:
        document = {"state": typed.state, "words": typed.words, "cancelled": typed.cancelled}
        self._save(typed.slot, json.dumps(document, ensure_ascii=False), typed.title, typed.words)

    @override
    def discard(self, slot: str) -> None:
        from cchc_desktop.services.drafts import discard_draft  # noqa: PLC0415 - with the first form

        with self._told_once():
            discard_draft(self._context.database, slot)

    # What is typed into a field or a cell that saves itself when it is left

    def look(self) -> None:
        """Keep what stands in the field that has the focus, if it was typed and not saved yet."""
        if self._context.jobs.busy:
            return
        found = _typed_in_place(self._window, QApplication.focusWidget())
        if found is None:
            self._forget_typing()
            return
        title, text = found
        key = f"{self._session}:{title}"
        if self._typing not in {None, key}:
            self._forget_typing()
        self._typing = key
        self._save(key, text, title)

    def _forget_typing(self) -> None:
        if self._typing is not None:
            self.discard(self._typing)
            self._typing = None

    def keep_all(self) -> list[tuple[str, str]]:
        """The window closes or Windows logs off: save what saves itself, keep the rest.

        Gives the names and words of what could be neither saved nor kept.
        """
        from cchc_desktop.ui.entry_form import EntryForm  # noqa: PLC0415 - at the end only
        from cchc_desktop.ui.live_form import LiveForm  # noqa: PLC0415
        from cchc_desktop.ui.reports.section_view import SectionView  # noqa: PLC0415

        self._unkept.clear()
        unsaved: list[tuple[str, str]] = []
        for section in cast("list[SectionView]", self._window.findChildren(SectionView)):
            unsaved += section.unsavable()
        for form in cast("list[LiveForm]", self._window.findChildren(LiveForm)):
            unsaved += form.unsavable()
        self._keep_unsaved(unsaved)
        for draft in cast("list[FormDraft]", self._window.findChildren(FormDraft)):
            draft.keep_now()
        for entry in cast("list[EntryForm]", self._window.findChildren(EntryForm)):
            entry.keep_all()
        self.look()
        return list(dict.fromkeys(self._unkept.values()))

    def _keep_unsaved(self, unsaved: list[tuple[str, str]]) -> None:
        """What saves itself but could not be is kept for the next start; what it took the place of goes."""
        before, self._at_end = self._at_end, set()
        for number, (title, words) in enumerate(unsaved):
            key = f"{self._session}:{number}:{title}"
            self._at_end.add(key)
            self._save(key, words, title)
        for key in before - self._at_end:
            self.discard(key)

    def may_lose(self) -> bool:
        """Ask whether the window may close though this can be neither saved nor kept."""
        lost = [f"{title}: {words}" for title, words in dict.fromkeys(self._unkept.values())]
        more = [f"… và {len(lost) - _MOST_SHOWN} nội dung khác"] if len(lost) > _MOST_SHOWN else []
        details = "\n".join([*lost[:_MOST_SHOWN], *more, "", _HOW_TO_SAVE])
        return self._context.dialogs.confirm(self._window, _MAY_LOSE, yes=LOSE, details=details)

    # The start

    def unfinished(self) -> list[Unfinished]:
        """What was typed and neither accepted nor given up when the window closed last."""
        from cchc_desktop.services.drafts import list_drafts  # noqa: PLC0415 - after the first paint

        found = []
        for draft in list_drafts(self._context.database):
            is_form = draft.key.startswith(_FORM)
            words, cancelled = _words_of(draft.text) if is_form else (draft.text, False)
            if not cancelled:
                found.append(Unfinished(draft.key, draft.title, words, draft.saved_at, is_form))
        return found

    def _save(self, key: str, text: str, title: str, words: str | None = None) -> None:
        from cchc_desktop.services.drafts import save_draft  # noqa: PLC0415 - with the first words typed

        self._unkept[key] = title, text if words is None else words
        with self._told_once():
            save_draft(self._context.database, key, text, title=title)
            del self._unkept[key]

    @contextlib.contextmanager
    def _told_once(self) -> Iterator[None]:
        try:
            yield
        except MachineError as error:
            if not self._told:
                self._told = True
                self.failed.emit(error)


def _words_of(text: str) -> tuple[str, bool]:
    try:
        document = json.loads(text)
        return str(document["words"]), bool(document["cancelled"])
    except (ValueError, KeyError, TypeError):
        return text, False


def _typed_in_place(window: QWidget, focus: QWidget | None) -> tuple[str, str] | None:
    """The name and the text of what is typed into a live field or a cell of this window."""
    if focus is None or focus.window() is not window:
        return None
    text = nfc(typed_text(focus))
    if len(text.strip()) < _LEAST:
        return None
    above: QWidget | None = focus.parentWidget()
    while above is not None:
        if isinstance(above, SavesItself):
            return above.unsaved_words(focus)
        if isinstance(above, QAbstractItemView):
            return _typed_in_cell(above, text)
        above = above.parentWidget()
    return None


def _typed_in_cell(table: QAbstractItemView, text: str) -> tuple[str, str] | None:
    index = table.currentIndex()
    if not index.isValid() or text == str(index.data() or ""):
        return None
    return str(table.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""), text
