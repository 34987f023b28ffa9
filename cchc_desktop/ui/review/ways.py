"""The ways in which a draft can go into the data, and how it is written."""

from collections.abc import Callable

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.backups import Reason
from cchc_desktop.services.copies import back_up
from cchc_desktop.services.import_plan import Written, append_tasks, write_plan
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.review.opening import Material
from cchc_desktop.ui.review.state import Mode, ReviewState


def modes(material: Material) -> list[tuple[str, Mode, int | None]]:
    """The ways open for this draft: words, way, and the kept plan it concerns."""
    if (target := material.add_to) is not None:
        return [(f"Thêm nhiệm vụ vào {target.short_name}", Mode.ADD, target.id)]
    found: list[tuple[str, Mode, int | None]] = [("Nhập thành kế hoạch riêng", Mode.NEW, None)]
    for plan in material.plans:
        found.append((f"Cập nhật {plan.short_name}", Mode.UPDATE, plan.id))
        if plan.replaced_by_id is None:
            found.append((f"Thay thế {plan.short_name}, mang tiến độ sang", Mode.REPLACE, plan.id))
    return found


def writing(database: Database, state: ReviewState) -> Callable[[Progress], Written]:
    """The work that writes what was reviewed; nothing may be edited while it runs."""

    def work(_progress: Progress) -> Written:
        back_up(database, Reason.IMPORT)
        file, draft, reviewed = state.file, state.draft(), state.reviewed()
        mode, base_id = state.mode, state.base_id
        if mode is Mode.ADD and base_id is not None:
            return append_tasks(database, base_id, draft, reviewed=reviewed)
        return write_plan(
            database,
            draft,
            source_name=file.name,
            digest=file.digest,
            source_text=file.text(),
            update_id=base_id if mode is Mode.UPDATE else None,
            replaces_id=base_id if mode is Mode.REPLACE else None,
            reviewed=reviewed,
        )

    return work
