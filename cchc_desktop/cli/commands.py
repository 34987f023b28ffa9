"""Each command: the same services as the window's, without it."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cchc_desktop.display.text import show_date
from cchc_desktop.importing.collector import collector_paused
from cchc_desktop.paths import Paths, refuse_too_long

if TYPE_CHECKING:
    from cchc_desktop.domain.calendar import WorkCalendar
    from cchc_desktop.domain.deadlines import Deadline
    from cchc_desktop.importing.draft import Draft


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command has to say: one JSON document, or lines for people."""

    document: dict[str, Any] | None = None
    lines: tuple[str, ...] = ()


def _today() -> date:
    return datetime.now().astimezone().date()


def deadline(arguments: Namespace) -> Outcome:
    """Understand one phrase with the shipped calendar."""
    from cchc_desktop.display.deadlines import deadline_json  # noqa: PLC0415 - each command loads its own
    from cchc_desktop.importing.phrases import parse_deadline  # noqa: PLC0415
    from cchc_desktop.services.opening import shipped_calendar  # noqa: PLC0415

    understood, calendar = parse_deadline(arguments.phrase, arguments.year), shipped_calendar()
    if arguments.json:
        return Outcome(deadline_json(understood, calendar))
    return Outcome(lines=tuple(_deadline_lines(understood, calendar)))


def _deadline_lines(understood: "Deadline", calendar: "WorkCalendar") -> Iterator[str]:
    from cchc_desktop.display.tasks import show_meaning  # noqa: PLC0415 - each command loads its own
    from cchc_desktop.domain.deadlines import legal_due  # noqa: PLC0415

    yield show_meaning(understood)
    late_after = legal_due(understood, calendar)
    if late_after != understood.due:
        yield f"Hạn rơi vào ngày nghỉ: chỉ tính là trễ sau ngày {show_date(late_after)}."
    if days := sorted({one.due for one in understood.occurrences}):
        yield f"Hạn các kỳ: {', '.join(map(show_date, days))}."
    if understood.follow_up:
        yield f"Việc kèm theo: {understood.follow_up}."


# Here to its end: what a plan of thousands of rows is made of would be searched again and again.
@collector_paused()
def import_plan(arguments: Namespace) -> Outcome:
    """Read a plan file and, unless told not to, write it."""
    from cchc_desktop.domain.backups import Reason  # noqa: PLC0415
    from cchc_desktop.services.copies import back_up  # noqa: PLC0415
    from cchc_desktop.services.import_plan import (  # noqa: PLC0415
        confirmed_units,
        read_plan,
        replaced_plan,
        twin_plan,
        write_plan,
    )
    from cchc_desktop.services.imported_fields import first_year  # noqa: PLC0415
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.plans import list_plans  # noqa: PLC0415

    if arguments.dry_run:
        return _imported(arguments, read_plan(arguments.file, year=arguments.year).draft, None)
    path = arguments.db or Paths.of().database
    refuse_too_long(path.absolute())
    # Read before a data file is made: a file that is no plan leaves nothing behind. Data that are there are
    # opened first: a file that is held is refused before a long plan is read.
    first = None if path.exists() else read_plan(arguments.file, year=arguments.year)
    if first is not None:
        first_year(first.draft)
    database = open_office(path)
    try:
        known = confirmed_units(database)
        file = first or read_plan(arguments.file, year=arguments.year, known_units=known)
        plans = list_plans(database)
        if plans:
            back_up(database, Reason.IMPORT)
        twin = twin_plan(plans, file.draft) if arguments.update else None
        replaced = replaced_plan(plans, file.draft) if twin is None else None
        written = write_plan(
            database,
            file.draft,
            source_name=file.name,
            digest=file.digest,
            source_text=file.text(),
            update_id=twin.id if twin else None,
            replaces_id=replaced.id if replaced else None,
        )
    finally:
        database.close()
    counts = {"plan_id": written.plan_id, "tasks": written.tasks, "targets": written.targets}
    return _imported(arguments, file.draft, counts)


def _imported(arguments: Namespace, draft: "Draft", written: dict[str, int] | None) -> Outcome:
    if arguments.json:
        from cchc_desktop.importing.draft_json import draft_json  # noqa: PLC0415

        return Outcome(draft_json(draft) | {"written": written})
    lines = [
        f"{'Đã đọc thử (không ghi)' if written is None else 'Đã nhập'}: {draft.plan.title or 'kế hoạch'}",
        f"{len(draft.tasks)} nhiệm vụ, {len(draft.targets)} chỉ tiêu,"
        f" {len(draft.warnings)} điểm cần xem lại.",
        *(f"- {warning.where}: {warning.message}" for warning in draft.warnings),
    ]
    return Outcome(lines=tuple(lines))


def status(arguments: Namespace) -> Outcome:
    """How the plan stands on a day."""
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.status import plan_status  # noqa: PLC0415
    from cchc_desktop.services.status_json import status_json  # noqa: PLC0415

    database = open_office(arguments.db, create=False, read_only=True)
    try:
        found = plan_status(database, arguments.on or _today(), plan_id=arguments.plan)
    finally:
        database.close()
    document = status_json(found)
    if arguments.json:
        return Outcome(document)
    tasks, cover = document["tasks"], document["inspections"]
    lines = (
        f"{found.plan.title} – tính đến ngày {show_date(found.on)}",
        f"Nhiệm vụ: {tasks['total']} (hoàn thành {found.totals.done}, quá hạn {tasks['overdue']},"
        f" đến hạn trong 30 ngày {tasks['due_30_days']})",
        f"Kiểm tra: {cover['units_inspected']}/{cover['units_total']} đơn vị",
        f"Sáng kiến được công nhận: {found.initiatives_recognised}",
    )
    return Outcome(lines=lines)


def report(arguments: Namespace) -> Outcome:
    """Write a period's report in the formats asked for."""
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.report_files import Look, write_report  # noqa: PLC0415

    database = open_office(arguments.db, create=False, read_only=True)
    try:
        written = write_report(
            database,
            period=arguments.period,
            folder=arguments.out,
            formats=arguments.format,
            on=arguments.on or _today(),
            plan_id=arguments.plan,
            look=Look(charts=arguments.charts, template=arguments.template),
        )
    finally:
        database.close()
    if arguments.json:
        return Outcome(written.document())
    return Outcome(lines=tuple(f"Đã xuất {path.name}" for path in written.files))


def export(arguments: Namespace) -> Outcome:
    """Write one list to an Excel file."""
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.report_files import export_list  # noqa: PLC0415

    database = open_office(arguments.db, create=False, read_only=True)
    try:
        path = export_list(
            database, arguments.list, arguments.out, on=arguments.on or _today(), plan_id=arguments.plan
        )
    finally:
        database.close()
    return Outcome(lines=(f"Đã xuất {path.name}",))


def check(arguments: Namespace) -> Outcome:
    """Hold a Word file against the layout rules; what is off is an answer, not a failure."""
    from cchc_desktop.services.format_check import check_word_file  # noqa: PLC0415

    remarks = check_word_file(arguments.file)
    if arguments.json:
        found = [
            {"paragraphs": list(r.paragraphs), "words": r.words, "message": r.text, "mend": r.mend}
            for r in remarks
        ]
        return Outcome({"file": str(arguments.file), "remarks": found})
    if not remarks:
        return Outcome(lines=(f"{arguments.file.name}: đúng thể thức theo Nghị định 30/2020/NĐ-CP.",))
    lines = [f"{arguments.file.name}: {len(remarks)} điểm cần sửa theo Nghị định 30/2020/NĐ-CP."]
    for remark in remarks:
        words = f" (“{remark.words}”)" if remark.words else ""
        lines.append(f"- {remark.where}{words}: {remark.text} {remark.mend}")
    return Outcome(lines=tuple(lines))


def backup(arguments: Namespace) -> Outcome:
    """Write database and evidence into one .zip."""
    from cchc_desktop.services.backups import write_package  # noqa: PLC0415
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415

    database = open_office(arguments.db, create=False, read_only=True)
    try:
        made = write_package(database, arguments.out)
    finally:
        database.close()
    return Outcome(lines=(f"Đã sao lưu vào {made.name}.",))


def restore(arguments: Namespace) -> Outcome:
    """Put a package's data in the place of a data file, keeping a copy of the present one."""
    from cchc_desktop.services.backups import restore_package  # noqa: PLC0415

    kept = restore_package(arguments.file, arguments.db)
    lines = [f"Đã khôi phục vào {arguments.db.name}."]
    if kept is not None:
        lines.append(f"Dữ liệu trước khi khôi phục được giữ ở {kept}.")
    return Outcome(lines=tuple(lines))


def verify(arguments: Namespace) -> Outcome:
    """Check a data file, a package or a year archive."""
    from cchc_desktop.services.backups import verify_file  # noqa: PLC0415

    return Outcome(lines=tuple(verify_file(arguments.file)))


def demo(arguments: Namespace) -> Outcome:
    """Make the sample commune, its year and its reports."""
    from cchc_desktop.services.demo import make_demo  # noqa: PLC0415

    files = make_demo(Path(arguments.out))
    return Outcome(lines=tuple(f"Đã ghi {path.name}" for path in files))


COMMANDS: dict[str, Callable[[Namespace], Outcome]] = {
    "deadline": deadline,
    "import": import_plan,
    "status": status,
    "report": report,
    "export": export,
    "check": check,
    "backup": backup,
    "restore": restore,
    "verify": verify,
    "demo": demo,
}
