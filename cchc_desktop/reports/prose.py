"""Sentences of administrative Vietnamese from values."""

from collections.abc import Sequence
from datetime import date

from cchc_desktop.display.text import show_date, show_long_date
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.tasks import Product, Task
from cchc_desktop.reports.document import Run, Text

LISTED = 5


def folded(items: Sequence[str], noun: str, *, limit: int = LISTED) -> str:
    """Items as "a; b; c", or with a long list "a; b; c; d; e và 07 nhiệm vụ khác"."""
    if len(items) <= limit + 1:
        return "; ".join(items)
    return f"{'; '.join(items[:limit])} và {len(items) - limit:02d} {noun} khác"


def sentence(*parts: str | Run) -> Text:
    """Runs of one sentence, spaces as given."""
    return tuple(part if isinstance(part, Run) else Run(part) for part in parts)


def lower_first(text: str) -> str:
    """The text with a small first letter, for use inside a sentence; names written in capitals stay."""
    return text if len(text) > 1 and text[1].isupper() else text[:1].lower() + text[1:]


def day_span(start: date, end: date) -> str:
    """For example "từ ngày 15/6/2026 đến ngày 14/9/2026"."""
    return f"từ ngày {_short(start)} đến ngày {_short(end)}"


def _short(day: date) -> str:
    """15/6/2026, 05/02/2026: days below 10 and months 1, 2 have a leading 0."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def on_day(day: date) -> str:
    """For example "ngày 14/9/2026"."""
    return f"ngày {_short(day)}"


def plan_reference(plan: Plan, committee: str) -> str:
    """The plan with its four elements, as far as they are known."""
    number = f" số {plan.number}" if plan.number else ""
    day = f" {show_long_date(plan.issued_on)}" if plan.issued_on else ""
    title = f" về {lower_first(plan.title)}" if plan.title else ""
    return f"Kế hoạch{number}{day} của {committee}{title}"


def product_reference(product: Product) -> str:
    """A product with the document that proves it."""
    return f"{product.text} ({product.document_name})" if product.document_name else product.text


def finished_task(task: Task, on: date) -> str:
    """A finished task with its products and the day."""
    products = [product_reference(p) for p in task.products if p.done_on is not None and p.done_on <= on]
    proof = f": {folded(products, 'sản phẩm', limit=3)}" if products else ""
    day = task.done_on(on)
    when = f" (ngày {show_date(day)})" if day is not None and not products else ""
    return f"{lower_first(task.content)}{proof}{when}"


def late_reason(task: Task) -> str:
    """The last word on a late task, as its reason; nothing where none was recorded."""
    notes = [entry.text for entry in sorted(task.progress, key=lambda e: (e.happened_on, e.id)) if entry.text]
    return f" ({notes[-1].rstrip('.')})" if notes else ""
