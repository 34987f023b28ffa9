"""Form II.06a as it is read, and rows of it pasted from Excel."""

from collections.abc import Callable, Sequence
from datetime import date

from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    Tone,
    always,
    date_column,
    no_choices,
    text_column,
)
from cchc_desktop.display.text import fold, read_number, show_number, tidy
from cchc_desktop.domain.dossiers import DossierCount, Imbalance, LateDossier, PastedLine

# The columns of the form by the names of their figures; 3, 7 and 11 are sums.
FORM_COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("received", "(3) Tiếp\nnhận", "(3) Tiếp nhận: tổng số = (4) + (5) + (6)"),
    ("online", "(4) Trực\ntuyến", "(4) Tiếp nhận trong kỳ: trực tuyến"),
    ("in_person", "(5) Trực\ntiếp", "(5) Tiếp nhận trong kỳ: trực tiếp"),
    ("by_post", "(5) Bưu\nchính", "(5) Tiếp nhận trong kỳ: dịch vụ bưu chính"),
    ("carried_over", "(6) Kỳ\ntrước", "(6) Từ kỳ trước chuyển sang; phải bằng (11) của kỳ trước"),
    ("settled", "(7) Đã\ngiải quyết", "(7) Đã giải quyết: tổng số = (8) + (9) + (10)"),
    ("early", "(8) Trước\nhạn", "(8) Đã giải quyết trước hạn"),
    ("on_time", "(9) Đúng\nhạn", "(9) Đã giải quyết đúng hạn"),
    ("late", "(10) Quá\nhạn", "(10) Đã giải quyết quá hạn"),
    ("pending", "(11) Đang\ngiải quyết", "(11) Đang giải quyết: tổng số = (12) + (13)"),
    ("pending_in_time", "(12) Trong\nhạn", "(12) Đang giải quyết, còn trong hạn"),
    ("pending_overdue", "(13) Quá\nhạn", "(13) Đang giải quyết, đã quá hạn"),
)
_SUMS = frozenset({"received", "settled", "pending"})
_WITHOUT_SUMS = tuple(key for key, _, _ in FORM_COLUMNS if key not in _SUMS)
_OFFICIAL = tuple(key for key, _, _ in FORM_COLUMNS if key != "by_post")
_LAYOUTS = {
    len(layout): layout for layout in (tuple(key for key, _, _ in FORM_COLUMNS), _OFFICIAL, _WITHOUT_SUMS)
}
_TOTALS = frozenset({"tong", "cong", "tong so", "tong cong"})
_NOTHING = frozenset({"", "-", "–"})


def late_columns(
    on: date, units: Callable[[], Sequence[Choice]] = no_choices
) -> tuple[Column[LateDossier], ...]:
    """A late dossier, by how much it was late, its explanation and its letter of apology."""
    return (
        _words("code", "Mã hồ sơ", lambda d: d.code, 17),
        _words("procedure", "Thủ tục hành chính", lambda d: d.procedure, 19),
        Column(
            "unit_id",
            "Đơn vị giải quyết",
            lambda d: d.unit_id,
            lambda d: d.unit,
            width=15,
            editor=Editor.CHOICE,
            choices=units,
            editable=always,
        ),
        date_column("due_on", "Hạn trả", lambda d: d.due_on, width=11, editable=always),
        date_column("settled_on", "Ngày trả", lambda d: d.settled_on, width=11, editable=always),
        Column(
            "days",
            "Trễ (ngày)",
            lambda d: d.days_late(on),
            lambda d: show_number(d.days_late(on)),
            Align.END,
            width=11,
        ),
        _words("reason", "Giải trình nguyên nhân", lambda d: d.reason, 20),
        date_column("explained_on", "Ngày giải trình", lambda d: d.explained_on, width=14, editable=always),
        text_column("apology", "Thư xin lỗi", lambda d: d.apology_name, width=15),
        Column(
            "owes",
            "Còn thiếu",
            show_owed,
            show_owed,
            width=15,
            tone=lambda d: Tone.WARNING if d.owes else Tone.GOOD,
        ),
    )


def show_owed(dossier: LateDossier) -> str:
    """What a late dossier still lacks, in words; "Đủ" when nothing."""
    words = {"explanation": "giải trình", "apology": "thư xin lỗi"}
    return ", ".join(words[name] for name in dossier.owes).capitalize() or "Đủ"


def _words(key: str, title: str, value: Callable[[LateDossier], str], width: int) -> Column[LateDossier]:
    return text_column(
        key, title, value, width=width, stretch=width > 17, editable=always, multiline=width > 17
    )


def dossier_columns(wrong: frozenset[tuple[int, int]] = frozenset()) -> tuple[Column[DossierCount], ...]:
    """The form's columns 2 to 13; the sums are computed. `wrong` are (line id, column number) in question."""
    field: Column[DossierCount] = Column(
        "field",
        "(2) Lĩnh vực",
        lambda d: d.field,
        lambda d: d.field,
        width=22,
        stretch=True,
        editable=_is_line,
        tone=lambda d: Tone.PLAIN if _is_line(d) else Tone.STRONG,
    )
    return (field, *(_figure_column(key, title, hint, wrong) for key, title, hint in FORM_COLUMNS))


def _is_line(count: DossierCount) -> bool:
    return count.id > 0


def _figure_column(
    key: str, title: str, hint: str, wrong: frozenset[tuple[int, int]]
) -> Column[DossierCount]:
    number = int(title[1 : title.index(")")])

    def tone(count: DossierCount) -> Tone:
        if (count.id, number) in wrong:
            return Tone.ALERT
        return Tone.STRONG if key in _SUMS or not _is_line(count) else Tone.PLAIN

    return Column(
        key,
        title,
        lambda d: getattr(d, key),
        lambda d: show_number(getattr(d, key), unknown="–" if key in _SUMS else ""),
        Align.END,
        width=9,
        editor=Editor.NUMBER,
        editable=(lambda _d: False) if key in _SUMS else _is_line,
        tone=tone,
        hint=hint,
    )


def show_imbalance(found: Imbalance) -> str:
    """As "Hộ tịch: cột (3) là 120, phải là 121 để (3) = (7) + (11)"."""
    return (
        f"{found.field}: cột ({found.column}) là {show_number(found.given)},"
        f" phải là {show_number(found.wanted)} để {found.rule}"
    )


def read_form(cells: Sequence[Sequence[str]]) -> tuple[list[PastedLine], list[str]]:
    """The lines of a block copied from the form or from a one-stop export, and what is odd about them.

    A line is a field with 12 (in person and post apart), 11 (as the form has it) or 9 figures (no sums)
    after it. Headings and the total are passed over.
    """
    lines: list[PastedLine] = []
    odd: list[str] = []
    for row in cells:
        name, figures, unread = _split(row)
        if not name or fold(name).strip(" :.") in _TOTALS or not any(value is not None for value in figures):
            continue
        if unread:
            odd.append(f"{name}: chưa đọc được “{unread[0]}”.")
            continue
        layout = _LAYOUTS.get(len(figures))
        if layout is None:
            odd.append(f"{name}: có {len(figures)} cột số, cần 11 cột (3) đến (13).")
            continue
        values = dict(zip(layout, figures, strict=True))
        note = ""
        if "by_post" not in values:
            values["by_post"] = 0 if values["in_person"] is not None else None
            note = "Cột (5) gộp cả bưu chính"
        typed = {key: value for key, value in values.items() if key not in _SUMS}
        odd += _wrong_sums(name, typed, values)
        lines.append(PastedLine(name, typed, note))
    return lines, odd


def _split(row: Sequence[str]) -> tuple[str, list[int | None], list[str]]:
    """The field's name, the figures after it, and what could not be read among them."""
    at = next(
        (n for n, cell in enumerate(row) if len(tidy(cell)) > 2 and any(c.isalpha() for c in cell)), None
    )
    if at is None:
        return "", [], []
    rest = [tidy(cell) for cell in row[at + 1 :]]
    while rest and not rest[-1] and len(rest) not in _LAYOUTS:
        rest.pop()
    figures = [_figure(cell) for cell in rest]
    unread = [c for c, figure in zip(rest, figures, strict=True) if figure is None and c not in _NOTHING]
    return tidy(row[at]), figures, unread


def _figure(text: str) -> int | None:
    number = read_number(text)
    return int(number) if number is not None and number == int(number) and number >= 0 else None


def _wrong_sums(name: str, typed: dict[str, int | None], given: dict[str, int | None]) -> list[str]:
    computed = DossierCount(0, "", date.min, name, **typed)  # type: ignore[arg-type]
    return [
        f"{name}: cột ({number}) trong phần dán là {show_number(given[key])}, cộng lại là"
        f" {show_number(getattr(computed, key))}."
        for key, number in (("received", 3), ("settled", 7), ("pending", 11))
        if given.get(key) is not None and getattr(computed, key) not in {None, given[key]}
    ]
