"""Sentences of administrative Vietnamese from values."""

import re
from collections.abc import Sequence
from datetime import date

from cchc_desktop.display.targets import UNKNOWN
from cchc_desktop.display.text import read_date, show_long_date, show_number
from cchc_desktop.domain.numbers import shown_against
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.targets import (
    Comparator,
    Measurement,
    Requirement,
    Target,
    TargetState,
    TargetStatus,
)
from cchc_desktop.domain.tasks import Product, Task
from cchc_desktop.reports.document import Run, Text

LISTED = 5


def folded(items: Sequence[str], noun: str, *, limit: int = LISTED, separator: str = "; ") -> str:
    """Items as "a; b; c", or with a long list "a; b; c; d; e và 07 nhiệm vụ khác"."""
    if len(items) <= limit + 1:
        return separator.join(items)
    return f"{separator.join(items[:limit])} và {len(items) - limit:02d} {noun} khác"


def sentence(*parts: str | Run) -> Text:
    """Runs of one sentence, spaces as given."""
    return tuple(part if isinstance(part, Run) else Run(part) for part in parts)


_NAMES = (
    "Sở ",
    "Bộ ",
    "Phòng ",
    "Trạm ",
    "Trường ",
    "Trung tâm ",
    "Ủy ban",
    "Ban Chỉ",
    "Ban Quản",
    "Đảng ủy",
    "Công an ",
)


def lower_first(text: str) -> str:
    """The text with a small first letter, for use inside a sentence; names keep theirs."""
    named = text.startswith(_NAMES) or (len(text) > 1 and text[1].isupper())
    return text if named else text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def two_digits(number: int) -> str:
    """A count as papers write it: 05, 12, 1.250."""
    return f"{number:02d}" if number < 100 else show_number(number)


def day_span(start: date, end: date) -> str:
    """For example "từ ngày 15/6/2026 đến ngày 14/9/2026"."""
    return f"từ ngày {short_day(start)} đến ngày {short_day(end)}"


_DAY = re.compile(r"\b\d{2}/\d{2}/\d{4}\b")


def paper_days(text: str) -> str:
    """The text with its days as prose writes them: lists show 09/07/2026, papers 09/7/2026."""

    def written(found: re.Match[str]) -> str:
        day = read_date(found[0])
        return found[0] if day is None else short_day(day)

    return _DAY.sub(written, text)


def short_day(day: date) -> str:
    """15/6/2026, 05/02/2026: days below 10 and months 1, 2 have a leading 0."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def on_day(day: date) -> str:
    """For example "ngày 14/9/2026"."""
    return f"ngày {short_day(day)}"


def plan_reference(plan: Plan, committee: str) -> str:
    """The plan with its four elements, as far as they are known."""
    number = f" số {plan.number}" if plan.number else ""
    day = f" {show_long_date(plan.issued_on)}" if plan.issued_on else ""
    title = f" về {lower_first(plan.title)}" if plan.title else ""
    return f"Kế hoạch{number}{day} của {committee}{title}"


def product_reference(product: Product) -> str:
    """A product with the document that proves it."""
    return f"{product.text} ({_proof(product)})" if product.document_name else product.text


def _proof(product: Product) -> str:
    """The document by number and day; its kind is left out where the product's name says it already."""
    name = paper_days(product.document_name)
    kind, found, rest = name.partition(" số ")
    return f"số {rest}" if found and product.text.lower().startswith(kind.lower()) else name


def products_on_paper(task: Task, on: date) -> str:
    """A task's products for a table: those done with their documents, the others marked as wanting."""
    lines = [
        product_reference(p) if p.done_on is not None and p.done_on <= on else f"{p.text} (chưa có)"
        for p in task.products
    ]
    return "\n".join(lines if len(lines) < 2 else [f"- {line}" for line in lines])


def finished_task(task: Task, on: date) -> str:
    """A finished task with its products and the day."""
    products = [product_reference(p) for p in task.products if p.done_on is not None and p.done_on <= on]
    proof = f", sản phẩm: {folded(products, 'sản phẩm', limit=3)}" if products else ""
    day = task.done_on(on)
    when = f" ({on_day(day)})" if day is not None and not products else ""
    return f"{lower_first(task.content)}{proof}{when}"


def late_reason(task: Task) -> str:
    """The last word on a late task, as its reason; nothing where none was recorded."""
    notes = [entry.text for entry in sorted(task.progress, key=lambda e: (e.happened_on, e.id)) if entry.text]
    return f" ({lower_first(notes[-1].rstrip('.'))})" if notes else ""


_BOUNDS = {
    Comparator.GE: "tối thiểu",
    Comparator.GT: "trên",
    Comparator.LE: "không quá",
    Comparator.LT: "dưới",
    Comparator.EQ: "bằng",
}


def requirement_words(required: Requirement, unit: str | None) -> str:
    """What a target asks for, in words: "tối thiểu 25%", "thứ 35 trở lên", "từ 16% đến 18%"."""
    tail = "%" if unit == "%" else f" {unit}" if unit else ""
    if required.minimum is not None and required.maximum is not None:
        return f"từ {show_number(required.minimum)}{tail} đến {show_number(required.maximum)}{tail}"
    if required.comparator is None or required.value is None:
        return "định tính"
    shown = show_number(required.value)
    if unit == "thứ hạng":
        return f"thứ {shown} trở lên"
    if required.value == 100 and unit == "%":
        return "100%"
    if not tail.startswith("%") and 0 < required.value == int(required.value):
        shown = two_digits(int(required.value))
    return f"{_BOUNDS[required.comparator]} {shown}{tail}"


def result_words(measured: Measurement | None, target: Target) -> str:
    """What was reached, in words: "98,6% (1.304/1.322)", "01 sáng kiến"; never as a bound that it misses."""
    if measured is None:
        return UNKNOWN
    shown = show_number(shown_against(measured.value, target.required.value))
    if measured.numerator is not None and measured.denominator is not None:
        return f"{shown}% ({show_number(measured.numerator)}/{show_number(measured.denominator)})"
    if target.unit == "%":
        return f"{shown}%"
    if measured.value.denominator == 1 and 0 < measured.value < 10:
        shown = two_digits(int(measured.value))
    return f"{shown} {target.unit or ''}".strip()


_VERDICTS = {
    TargetState.MET: "đạt yêu cầu",
    TargetState.NOT_MET: "không đạt yêu cầu",
    TargetState.AT_RISK: "chưa đạt, có nguy cơ không hoàn thành",
    TargetState.ON_TRACK: "chưa đạt, đang bảo đảm tiến độ",
    TargetState.NO_DATA: UNKNOWN,
}


def verdict_words(status: TargetStatus) -> str:
    """The state of a target as a report says it."""
    return _VERDICTS[status.state]
