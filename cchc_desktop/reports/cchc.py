"""A CCHC report as a paper: letterhead, the outline's sections, signature, annexes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cchc_desktop.display.columns import Column
from cchc_desktop.display.labels import TASK_STATES
from cchc_desktop.display.registers import target_columns
from cchc_desktop.display.tasks import task_columns
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.domain.targets import TargetStatus
from cchc_desktop.domain.tasks import Task
from cchc_desktop.reports.chart_annex import report_charts
from cchc_desktop.reports.document import (
    Annex,
    Block,
    Chart,
    Document,
    Heading,
    Letterhead,
    ListItem,
    Metadata,
    Paragraph,
    Signature,
    Table,
    numbered_annexes,
    plain_text,
    roman,
)
from cchc_desktop.reports.dossier_sums import left_out
from cchc_desktop.reports.facts import Fact, FactBook, Gap, ReportData, Section
from cchc_desktop.reports.prose import (
    day_span,
    on_day,
    plan_reference,
    products_on_paper,
    requirement_words,
    upper_first,
)
from cchc_desktop.reports.sections import write_source
from cchc_desktop.reports.sections_results import state_of
from cchc_desktop.reports.statistics import statistics_table

_PAPER_TASKS = ("order", "content", "products", "lead_text", "time_text", "state", "news")
_PAPER_TARGETS = ("text", "required", "actual", "state")

# Where the program has nothing to say, the officer's words stand alone.
_LEFT_TO_OFFICER = ("causes", "proposals")


@dataclass(frozen=True, slots=True)
class WrittenSection:
    """A heading of the outline as numbered on paper, and what the program writes under it."""

    section: Section
    heading: str
    generated: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The generated words alone, a line for each paragraph."""
        return "\n".join(block_text(block) for block in self.generated)

    def shown(self) -> list[Block]:
        """What the paper says: generated text unless it is left out, then the officer's."""
        own = [Paragraph(line) for line in self.section.written.splitlines() if line.strip()]
        alone = bool(own) and self.section.source in _LEFT_TO_OFFICER
        blocks = list(self.generated) if self.section.use_generated and not alone else []
        return [Heading(self.heading, self.section.level), *blocks, *own]


def block_text(block: Block) -> str:
    """One line of generated text as kept and compared."""
    if isinstance(block, ListItem):
        return f"{block.marker} {plain_text(block.text)}"
    return plain_text(block.text) if isinstance(block, Paragraph) else ""


@dataclass(frozen=True, slots=True)
class CchcReport:
    """The paper, its numbers with their sources, and what it has no data for.

    `charts` are all that the data has something for, in the paper or not.
    """

    document: Document
    facts: tuple[Fact, ...]
    gaps: tuple[Gap, ...] = ()
    sections: tuple[WrittenSection, ...] = ()
    charts: tuple[Chart, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What has no data, in words."""
        return tuple(gap.text for gap in self.gaps)


def cchc_report(
    data: ReportData, outline: Sequence[Section], *, created: datetime, charts: bool | None = None
) -> CchcReport:
    """The report of one period; sections the officer wrote stand beside or instead of generated text.

    `charts` adds an annex of charts; not said, the annual report alone has one.
    """
    pictures = report_charts(data)
    drawn = pictures if usual_charts(data.period, charts) else ()
    book = FactBook()
    blocks: list[Block] = [Paragraph(_preamble(data))]
    sections = write_sections(data, outline, book)
    for name, gap in left_out(data):
        book.lacks(f"{name}: {gap.text}", gap.entity, gap.row_id)
    for section in sections:
        blocks += section.shown()
    blocks.append(
        Paragraph(
            f"Trên đây là báo cáo kết quả công tác cải cách hành chính {data.period.title}"
            f" của {data.commune.committee} (số liệu chi tiết tại các phụ lục kèm theo)./."
        )
    )
    title = f"Kết quả công tác cải cách hành chính {data.period.title}"
    following = data.period.following().title
    document = Document(
        kind="BC",
        title="BÁO CÁO",
        letterhead=letterhead(data),
        abstract=f"{title} và phương hướng, nhiệm vụ {following}",
        addressees=data.addressees,
        blocks=tuple(blocks),
        signature=_signature(data, book),
        recipients=_recipients(data),
        annexes=numbered_annexes(_annexes(data, book, charts=drawn)),
        metadata=Metadata(
            title=title, author=data.commune.committee, subject="Cải cách hành chính", created=created
        ),
    )
    return CchcReport(document, tuple(book.facts.values()), tuple(book.gaps), sections, pictures)


def usual_charts(period: Period, wanted: bool | None) -> bool:  # noqa: FBT001  the officer's word, or none
    """Whether a period's report has an annex of charts: as the officer says, else the annual report alone."""
    return period.cycle is Cycle.YEAR if wanted is None else wanted


def letterhead(data: ReportData) -> Letterhead:
    """The commune's letterhead; number and day stay blank for the clerk."""
    place = data.commune.name or "…………"
    return Letterhead(
        issuing_body=("ỦY BAN NHÂN DÂN", f"{data.commune.kind} {place}".upper()),
        number_text=f"Số: {data.number}" if data.number else "Số:      /BC-UBND",
        place_date_text=f"{place}, ngày      tháng      năm {data.as_of.year}",
        parent_body=data.commune.parent_body or None,
    )


def _preamble(data: ReportData) -> str:
    committee = data.commune.committee
    span = day_span(data.data_from, data.as_of)
    closing = f", ước cả kỳ đến {on_day(data.data_to)}" if data.unfinished else ""
    return (
        f"Thực hiện {plan_reference(data.plan, committee)}, {committee} báo cáo kết quả công tác cải cách"
        f" hành chính {data.period.title} (số liệu {span}{closing}) như sau:"
    )


def write_sections(
    data: ReportData, outline: Sequence[Section], book: FactBook
) -> tuple[WrittenSection, ...]:
    """Number the headings and write each section; what the officer filled in is not missing any more."""
    written: list[WrittenSection] = []
    chapter = part = 0
    for section in outline:
        if section.level == 1:
            chapter, part = chapter + 1, 0
            heading = f"{roman(chapter)}. {section.title}"
        else:
            part += 1
            heading = f"{part}. {section.title}"
        filled = bool(section.written.strip()) and section.source in _LEFT_TO_OFFICER
        used = FactBook() if filled else book
        blocks = write_source(section.source, data, used) if section.source else []
        written.append(WrittenSection(section, heading, tuple(blocks)))
    return tuple(written)


def _signature(data: ReportData, book: FactBook) -> Signature:
    if data.signer is None:
        book.lacks("Người ký báo cáo", "signer")
        return Signature(position="CHỦ TỊCH", name="", authority=("TM. ỦY BAN NHÂN DÂN",))
    lines = tuple(line for line in data.signer.authority.splitlines() if line.strip())
    return Signature(position=data.signer.position, name=data.signer.name, authority=lines)


def _recipients(data: ReportData) -> tuple[str, ...]:
    given = data.recipients or tuple(
        line.strip(" -;.") for line in data.commune.recipients.splitlines() if line.strip(" -;.")
    )
    if not given:
        given = (
            data.commune.report_to,
            "Thường trực Đảng ủy, HĐND xã (b/c)",
            "Chủ tịch, các Phó Chủ tịch UBND xã",
        )
    kept = tuple(line for line in given if not line.lower().startswith("lưu"))
    first = ("Như trên",) if data.addressees else ()
    return (
        *first,
        *(line for line in kept if _plain_name(line) not in data.addressees),
        f"Lưu: VT, {data.commune.drafting_code}",
    )


def _plain_name(line: str) -> str:
    """A recipient without its "(b/c)": who is addressed already is not named again."""
    return line.partition("(")[0].strip()


def _annexes(data: ReportData, book: FactBook, *, charts: tuple[Chart, ...]) -> list[Annex]:
    day = f"ngày      tháng      năm {data.as_of.year}"
    reference = f"(Kèm theo Báo cáo số      /BC-UBND {day} của {data.commune.committee})"
    tasks = [_paper_column(c, data) for c in task_columns(data.as_of, data.calendar) if c.key in _PAPER_TASKS]
    targets = [_target_column(c) for c in target_columns() if c.key in _PAPER_TARGETS]
    drawn = [Annex("BIỂU ĐỒ KẾT QUẢ THỰC HIỆN", charts, reference=reference, landscape=False)]
    return [
        Annex(
            f"BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH {data.period.title.upper()}",
            (statistics_table(data, book),),
            reference=reference,
            sheet_title="Biểu mẫu thống kê",
        ),
        Annex(
            "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
            (
                Table.of(
                    tasks, data.tasks, sheet_title="Nhiệm vụ", group=lambda t: data.plan.area_title(t.area)
                ),
            ),
            reference=reference,
            sheet_title="Nhiệm vụ",
        ),
        Annex(
            "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
            (Table.of(targets, data.targets, sheet_title="Chỉ tiêu", numbered=True),),
            reference=reference,
            sheet_title="Chỉ tiêu",
        ),
        *(drawn if charts else ()),
    ]


def _target_column(column: Column[TargetStatus]) -> Column[TargetStatus]:
    """What is asked for in words, where the list on the screen has signs."""
    texts: dict[str, Callable[[TargetStatus], str]] = {
        "text": lambda s: upper_first(s.target.text),
        "required": lambda s: upper_first(requirement_words(s.target.required, s.target.unit)),
    }
    words = texts.get(column.key)
    return column if words is None else replace(column, value=words, text=words)


def _paper_column(column: Column[Task], data: ReportData) -> Column[Task]:
    """A column of the screen as a signed paper has it.

    The state is that which the body counts ("maintained" only with news within the report's days); products
    are told in words, where the list on the screen has ticks.
    """
    texts: dict[str, Callable[[Task], str]] = {
        "state": lambda task: TASK_STATES[state_of(task, data)],
        "products": lambda task: products_on_paper(task, data.as_of),
    }
    words = texts.get(column.key)
    return column if words is None else replace(column, value=words, text=words)
