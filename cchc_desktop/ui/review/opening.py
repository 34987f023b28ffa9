"""From a file or the clipboard to the review: read off the window's thread, shown when read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.plans import Plan
from cchc_desktop.errors import RuleError
from cchc_desktop.ui.clipboard import from_tsv
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Cancelled, Progress

if TYPE_CHECKING:
    from cchc_desktop.importing.document import Source
    from cchc_desktop.services.import_plan import PlanFile
    from cchc_desktop.ui.review.marks import MarkedSource
    from cchc_desktop.ui.review.state import ReviewState
    from cchc_desktop.ui.review.window import ReviewDialog


@dataclass(frozen=True, slots=True)
class Material:
    """All that the review needs, made ready in one go. `add_to` is the plan that pasted tasks go into.

    `state` stands in the way that is proposed: against the kept plan of the same number, else against the
    one that is replaced. `foreign` says that the plan is another commune's.
    """

    file: "PlanFile"
    state: "ReviewState"
    marked: "MarkedSource"
    plans: tuple[Plan, ...]
    add_to: Plan | None = None
    foreign: str = ""


COMPARING = "Đang đối chiếu với kế hoạch đã có…"

Shown = Callable[["ReviewDialog"], object]


def read_material(database: Database, path: Path, progress: Progress) -> Material:
    """Read a plan file for the review; RuleError says why it cannot be read, `Cancelled` ends it."""
    from cchc_desktop.importing.document import Cancelled as ReadingCancelled  # noqa: PLC0415 - the job loads it
    from cchc_desktop.services.foreign_plan import foreign_plan  # noqa: PLC0415
    from cchc_desktop.services.import_plan import (  # noqa: PLC0415
        compare_draft,
        confirmed_units,
        read_plan,
        replaced_plan,
        twin_plan,
    )
    from cchc_desktop.services.plans import list_plans  # noqa: PLC0415
    from cchc_desktop.ui.review.state import Mode  # noqa: PLC0415

    def told(done: int, total: int) -> None:
        try:
            progress.report(done, total)
        except Cancelled as wish:
            raise ReadingCancelled from wish

    known = confirmed_units(database)
    try:
        file = read_plan(path, known_units=known, progress=told)
    except ReadingCancelled as wish:
        raise Cancelled from wish
    plans = tuple(list_plans(database))
    state = _state(database, file, known)
    base = twin_plan(plans, file.draft)
    mode = Mode.UPDATE
    if base is None:
        base, mode = replaced_plan(plans, file.draft), Mode.REPLACE
    if base is not None:
        # Of thousands of tasks this takes many seconds.
        tell = partial(progress.report, words=COMPARING)
        state.compare(mode, base.id, compare_draft(database, base.id, file.draft, tell))
    return replace(_material(file, state, plans), foreign=foreign_plan(database, file))


def pasted_material(database: Database, source: "Source", plan: Plan) -> Material:
    """Understand a pasted table as tasks of a kept plan."""
    from cchc_desktop.importing.pasted import with_head  # noqa: PLC0415 - the job loads it
    from cchc_desktop.services.import_plan import confirmed_units, understand  # noqa: PLC0415

    known = confirmed_units(database)
    for read in (source, with_head(source, plan.year_from)):
        try:
            file = understand(read, year=plan.year_from, known_units=known)
        except RuleError:
            continue
        if file.draft.tasks:
            break
    else:
        raise RuleError(
            "Không tìm thấy bảng nhiệm vụ trong nội dung đã sao chép.",
            hint="Hãy sao chép cả dòng tiêu đề của bảng (TT, Nội dung, Chủ trì, Thời gian…) rồi dán lại.",
        )
    state = _state(database, file, known)
    state.add_to(plan.id)
    return _material(file, state, (plan,), add_to=plan)


def _state(database: Database, file: "PlanFile", known: dict[str, str]) -> "ReviewState":
    from cchc_desktop.services.adopted_rules import proposed_rules  # noqa: PLC0415 - the job loads it
    from cchc_desktop.ui.review.choices import DutyEntry  # noqa: PLC0415
    from cchc_desktop.ui.review.state import ReviewState  # noqa: PLC0415

    duties = [
        DutyEntry(
            number,
            duty,
            proposed_rules(
                database,
                direction=duty.direction,
                cycle=duty.cycle,
                due_text=duty.due_text,
                receiver=duty.receiver,
            ),
        )
        for number, duty in enumerate(file.draft.obligations)
    ]
    return ReviewState(file, known, duties)


def _material(
    file: "PlanFile", state: "ReviewState", plans: tuple[Plan, ...], *, add_to: Plan | None = None
) -> Material:
    import cchc_desktop.ui.review.window  # noqa: F401, PLC0415 - the window is not held up by loading it
    from cchc_desktop.ui.review.marks import mark_draft  # noqa: PLC0415 - the job loads it

    return Material(file, state, mark_draft(file.source, file.draft), plans, add_to)


def open_review(context: Context, parent: QWidget, path: Path, shown: Shown | None = None) -> None:
    """Read a plan file and show its review; what cannot be read is said in words."""

    def work(progress: Progress) -> Material:
        return read_material(context.database, path, progress)

    context.jobs.run(
        work,
        on_done=partial(show_review, context, parent, shown=shown),
        parent=parent,
        words=f"Đang đọc {path.name}…",
        cancellable=True,
    )


def open_pasted(context: Context, parent: QWidget, html: str, text: str, shown: Shown | None = None) -> None:
    """Show the review of a table on the clipboard, for the plan that is shown."""
    plan_id = context.plan_id

    def work(_progress: Progress) -> Material:
        from cchc_desktop.importing.pasted import pasted_source  # noqa: PLC0415 - the job loads it
        from cchc_desktop.services.plans import get_plan  # noqa: PLC0415

        if plan_id is None:
            raise RuleError("Chưa có kế hoạch để dán nhiệm vụ vào.", hint="Hãy nhập tệp kế hoạch trước.")
        plan = get_plan(context.database, plan_id)
        return pasted_material(context.database, pasted_source(html, from_tsv(text)), plan)

    context.jobs.run(
        work,
        on_done=partial(show_review, context, parent, shown=shown),
        parent=parent,
        words="Đang đọc bảng đã sao chép…",
    )


def show_review(context: Context, parent: QWidget, material: Material, *, shown: Shown | None = None) -> None:
    """Show the review of what was read; `shown` is handed the dialog."""
    from cchc_desktop.ui.review.window import ReviewDialog  # noqa: PLC0415 - loads the readers' values

    dialog = ReviewDialog(context, material, parent)
    dialog.open()
    if shown is not None:
        shown(dialog)
