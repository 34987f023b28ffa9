"""Reports and lists as files: content from the data, written whole or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.periods import Window, parse_period
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.documents import list_documents
from cchc_desktop.services.dossiers import dossier_form
from cchc_desktop.services.evidence_store import StoredFile, put_file
from cchc_desktop.services.office import commune_of
from cchc_desktop.services.report_data import report_data
from cchc_desktop.services.report_keeping import copy_kept, kept_papers
from cchc_desktop.services.report_view import show_report
from cchc_desktop.services.reports import find_report
from cchc_desktop.services.status import plan_status

if TYPE_CHECKING:
    from cchc_desktop.reports.cchc import CchcReport
    from cchc_desktop.reports.document import Document
    from cchc_desktop.reports.facts import ReportData, Section
    from cchc_desktop.reports.save import Writer


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report's files, and the content they were written from."""

    data: "ReportData"
    report: "CchcReport"
    files: tuple[Path, ...]

    def document(self) -> dict[str, Any]:
        """The report for `report --json`: its files, every number with its source, what has no data."""
        return {
            "period": self.data.period.code,
            "title": self.report.document.abstract,
            "plan_id": self.data.plan.id,
            "data_from": self.data.data_from.isoformat(),
            "data_to": self.data.data_to.isoformat(),
            "as_of": self.data.as_of.isoformat(),
            "files": [str(path) for path in self.files],
            "numbers": [
                {
                    "key": fact.key,
                    "label": fact.label,
                    "text": fact.text,
                    "numerator": fact.numerator,
                    "denominator": fact.denominator,
                    "rows": [{"entity": entity, "id": row_id} for entity, row_id in fact.rows],
                }
                for fact in self.report.facts
            ],
            "missing": list(self.report.missing),
        }


@dataclass(frozen=True, slots=True)
class Look:
    """`charts` adds or leaves out the annex of charts (None: the annual report has it).

    `template` is the officer's own Word file with named fields, used for the .docx.
    """

    charts: bool | None = None
    template: Path | None = None


def template_fields(path: Path) -> tuple[str, ...]:
    """The fields of the officer's template; RuleError names those that are broken or unknown."""
    from cchc_desktop.reports.template import check_template  # noqa: PLC0415 - loads python-docx

    return check_template(path)


def write_report(
    database: Database,
    *,
    period: str,
    folder: Path,
    formats: Sequence[str],
    on: date,
    plan_id: int | None = None,
    window: Window | None = None,
    outline: "Sequence[Section] | None" = None,
    look: "Look | None" = None,
) -> WrittenReport:
    """Write a period's report into a folder, one file a format; an old file survives a failed new one.

    A stored draft of the period gives outline and words; one that was sent is written as it was sent.
    """
    from cchc_desktop.reports.cchc import cchc_report  # noqa: PLC0415 - papers are made when asked for
    from cchc_desktop.reports.outline import default_outline  # noqa: PLC0415

    wanted = look or Look()
    found = parse_period(period)
    data = report_data(database, found, on, plan_id=plan_id, window=window)
    draft = find_report(database, found.code, data.plan.id) if outline is None and window is None else None
    kept: Mapping[str, Path] = {}
    if draft is not None and draft.frozen:
        data = replace(data, data_from=draft.data_from, data_to=draft.data_to, as_of=draft.as_of)
        report = _as_sent(database, draft.id, on)
        kept = kept_papers(database, draft.id)
    else:
        sections = outline or (draft.outline() if draft is not None else default_outline(found))
        charts = draft.charts if draft is not None and wanted.charts is None else wanted.charts
        report = cchc_report(data, sections, created=database.clock(), charts=charts)
    files = save_document(report.document, folder, found.code, formats, template=wanted.template, kept=kept)
    return WrittenReport(data, report, files)


def _as_sent(database: Database, report_id: int, on: date) -> "CchcReport":
    from cchc_desktop.reports.cchc import CchcReport  # noqa: PLC0415

    shown = show_report(database, report_id, on)
    return CchcReport(shown.document, tuple(shown.facts.values()))


def export_report(
    database: Database,
    report_id: int,
    folder: Path,
    formats: Sequence[str],
    on: date,
    *,
    template: Path | None = None,
    beside: bool = False,
) -> tuple[Path, ...]:
    """Write a stored report's files; of a report that was sent, the files kept then.

    `beside`: under names that are free, for files of that name which are to stay.
    """
    shown = show_report(database, report_id, on)
    kept = kept_papers(database, report_id) if shown.draft.frozen else {}
    number = 1
    while beside and files_in_the_way(folder, shown.draft.period, formats, number):
        number += 1
    return save_document(
        shown.document, folder, shown.draft.period, formats, template=template, kept=kept, number=number
    )


def files_in_the_way(folder: Path, period: str, formats: Sequence[str], number: int = 1) -> tuple[Path, ...]:
    """The files of a folder that an export of a period's report would write over."""
    return tuple(path for path in _names(folder, "BC", period, formats, number) if path.exists())


def _names(folder: Path, kind: str, period: str, formats: Sequence[str], number: int) -> list[Path]:
    from cchc_desktop.reports.save import report_file_name  # noqa: PLC0415

    plain = [folder / report_file_name(kind, period, suffix) for suffix in formats]
    return plain if number < 2 else [path.with_stem(f"{path.stem} ({number})") for path in plain]


def store_paper(
    database: Database,
    document: "Document",
    period: str,
    formats: Sequence[str],
    *,
    template: Path | None = None,
) -> tuple[StoredFile, ...]:
    """Write a paper into the store of evidence, one file a format."""
    with TemporaryDirectory(prefix="cchc-gui-", ignore_cleanup_errors=True) as folder:
        files = save_document(document, Path(folder), period, formats, template=template)
        return tuple(put_file(database, path) for path in files)


def save_document(
    document: "Document",
    folder: Path,
    period: str,
    formats: Sequence[str],
    *,
    template: Path | None = None,
    kept: "Mapping[str, Path] | None" = None,
    number: int = 1,
) -> tuple[Path, ...]:
    """Write a paper in several formats; raises MachineError when the folder will not take it.

    `kept` are files of it by suffix that were written before: they are copied, bit for bit. A `number` above
    1 stands behind the names.
    """
    from cchc_desktop.reports.save import save  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(
            f"Không tạo được thư mục {folder}.", hint="Hãy chọn thư mục khác có quyền ghi."
        ) from error
    files = _names(folder, document.kind, period, formats, number)
    for path in files:
        filled = template if path.suffix == ".docx" else None
        if kept and path.suffix in kept:
            copy_kept(kept[path.suffix], path)
        else:
            save(document, path, None if filled is None else _template_writer(filled))
    return tuple(files)


def _template_writer(template: Path) -> "Writer":
    from cchc_desktop.reports.readback import check_filled  # noqa: PLC0415
    from cchc_desktop.reports.save import Writer  # noqa: PLC0415
    from cchc_desktop.reports.template import write_from_template  # noqa: PLC0415

    return Writer(partial(write_from_template, template=template), check_filled, "Word")


_LIST_TITLES = {
    Topic.TASKS: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
    Topic.TARGETS: "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
    Topic.INSPECTIONS: "SỔ THEO DÕI KIỂM TRA",
    Topic.INITIATIVES: "SỔ THEO DÕI SÁNG KIẾN",
    Topic.ACTIVITIES: "SỔ THEO DÕI HOẠT ĐỘNG",
    Topic.DOCUMENTS: "DANH MỤC VĂN BẢN MINH CHỨNG",
}


def export_list(database: Database, name: str, path: Path, *, on: date, plan_id: int | None = None) -> Path:
    """Write one register to an Excel file, in the columns of its list on the screen."""
    from cchc_desktop.reports.save import save  # noqa: PLC0415

    if path.suffix.lower() != ".xlsx":
        raise RuleError("Danh sách chỉ xuất ra tệp Excel có đuôi .xlsx.", fields=("out",))
    document = list_document(database, Topic(name), on=on, plan_id=plan_id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(
            f"Không tạo được thư mục {path.parent}.", hint="Hãy chọn thư mục khác có quyền ghi."
        ) from error
    save(document, path)
    return path


def list_document(database: Database, topic: Topic, *, on: date, plan_id: int | None = None) -> "Document":
    """One register as a paper with a single table."""
    from cchc_desktop.display.registers import (  # noqa: PLC0415
        activity_columns,
        document_columns,
        initiative_columns,
        inspection_columns,
        target_columns,
    )
    from cchc_desktop.display.tasks import task_columns  # noqa: PLC0415
    from cchc_desktop.reports.document import Document, Metadata, Table  # noqa: PLC0415

    status = plan_status(database, on, plan_id=plan_id)
    registers, year, title = status.registers, status.year, _LIST_TITLES[topic]
    tables = {
        Topic.TASKS: lambda: Table.of(
            task_columns(on, status.calendar), status.tasks, sheet_title="Nhiệm vụ"
        ),
        Topic.TARGETS: lambda: Table.of(target_columns(), status.targets, sheet_title="Chỉ tiêu"),
        Topic.INSPECTIONS: lambda: Table.of(
            inspection_columns(on),
            [i for i in registers.inspections if i.year == year],
            sheet_title="Kiểm tra",
        ),
        Topic.INITIATIVES: lambda: Table.of(
            initiative_columns(),
            [i for i in registers.initiatives if i.year == year],
            sheet_title="Sáng kiến",
        ),
        Topic.ACTIVITIES: lambda: Table.of(
            activity_columns(), [a for a in registers.activities if a.year == year], sheet_title="Hoạt động"
        ),
        Topic.DOCUMENTS: lambda: Table.of(
            document_columns(), list_documents(database), sheet_title="Văn bản"
        ),
    }
    return Document(
        kind="DS",
        title=f"{title} NĂM {year}",
        blocks=(tables[topic](),),
        metadata=Metadata(title=f"{title} {year}", created=database.clock()),
    )


def dossier_document(database: Database, period: str) -> "Document":
    """Form II.06a of a period as it goes to Excel and to paper, in the official layout."""
    from cchc_desktop.reports.dossier_form import dossier_paper  # noqa: PLC0415 - papers are made when asked for

    form = dossier_form(database, period)
    with database.reading() as session:
        commune = commune_of(session)
    total = form.total if len(form.lines) > 1 else None
    return dossier_paper(
        form.lines,
        total,
        period=parse_period(period),
        as_of=form.as_of,
        commune=commune,
        created=database.clock(),
    )
