"""The demo: a fictitious commune, its plan read from a Word file, its year recorded, its reports written."""

import contextlib
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from pathlib import Path

from cchc_desktop.db.engine import Database, data_folder_of
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.initiatives import Stage
from cchc_desktop.domain.obligations import Direction
from cchc_desktop.domain.tasks import ProgressKind, Task
from cchc_desktop.domain.units import Unit, UnitKind
from cchc_desktop.errors import MachineError
from cchc_desktop.services.activities import add_activity
from cchc_desktop.services.demo_dossiers import record_dossiers
from cchc_desktop.services.demo_inspections import record_inspections
from cchc_desktop.services.demo_pictures import Scene, attach_picture
from cchc_desktop.services.demo_plan import CENTRE, VHXH, YEAR, sample_plan
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.import_plan import read_plan, write_plan
from cchc_desktop.services.initiatives import change_initiative, register_initiative
from cchc_desktop.services.obligations import list_obligations, mark_sent
from cchc_desktop.services.office import add_unit, change_commune, list_units
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.progress import add_progress, mark_occurrence, tick_product
from cchc_desktop.services.report_files import save_document, write_report
from cchc_desktop.services.targets import list_targets, record_value
from cchc_desktop.services.tasks import list_tasks

_FORMATS = ("docx", "pdf", "xlsx")
_REPORTS = (
    ("2026-Q1", (2026, 3, 16)),
    ("2026-H1", (2026, 6, 16)),
    ("2026-Q3", (2026, 9, 16)),
    ("2026", (2026, 12, 15)),
)


@dataclass
class _Clock:
    """The demo's own time, so that the same demo gives the same files."""

    day: date = date(YEAR, 1, 12)

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(8, 0))

    def go_to(self, day: date) -> None:
        """Let what follows be done on this day."""
        self.day = day


def make_demo(folder: Path) -> list[Path]:
    """Write plan, data file and the year's reports into `folder`; an earlier demo there is made anew."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Không tạo được thư mục {folder}.", hint="Hãy chọn thư mục khác.") from error
    [plan_file] = save_document(sample_plan(), folder, str(YEAR), ("docx",))
    path = folder / "xa-suoi-may.cchc"
    _remove_old(path)
    clock = _Clock()
    with contextlib.closing(open_office(path, clock=clock)) as database:
        fill_sample(database, plan_file, clock)
        written = [plan_file, path]
        for period, day in _REPORTS:
            clock.day = date(*day)
            written += write_report(
                database, period=period, folder=folder, formats=_FORMATS, on=clock.day
            ).files
    return written


def _remove_old(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise MachineError(
            f"Không thay được tệp {path.name}.", hint="Hãy đóng cửa sổ đang mở tệp này rồi thử lại."
        ) from error
    with contextlib.suppress(OSError):
        (data_folder_of(path) / "lock").unlink(missing_ok=True)


def fill_sample(database: Database, plan_file: Path, clock: _Clock | None = None) -> int:
    """Import the sample plan and record its year; gives the plan's id."""
    clock = clock or _Clock()
    file = read_plan(plan_file)
    plan_id = write_plan(
        database, file.draft, source_name=file.name, digest=file.digest, source_text=file.text()
    ).plan_id
    change_commune(database, {"name": "Suối Mây", "kind": "xã", "province": "Đông Giang"})
    _add_units(database)
    _record_tasks(database, plan_id, clock)
    record_inspections(database, plan_id, _units(database), partial(_paper, database), clock.go_to)
    _record_initiatives(database, plan_id, clock)
    _record_activities(database, plan_id, clock)
    _record_dossiers(database, clock)
    _record_values(database, plan_id, clock)
    _record_reports(database, clock)
    return plan_id


def _add_units(database: Database) -> None:
    more = (
        ("Trung tâm Dịch vụ sự nghiệp công", UnitKind.CENTRE),
        ("Trạm Y tế xã Suối Mây", UnitKind.HEALTH),
        ("Trường Mầm non Hoa Ban", UnitKind.SCHOOL),
        ("Trường Tiểu học Suối Mây", UnitKind.SCHOOL),
        ("Trường THCS Suối Mây", UnitKind.SCHOOL),
        ("Công an xã", UnitKind.POLICE),
        ("Ban Chỉ huy quân sự xã", UnitKind.MILITARY),
    )
    for name, kind in more:
        add_unit(database, name=name, kind=kind)


def _units(database: Database) -> dict[str, Unit]:
    return {unit.name: unit for unit in list_units(database)}


def _paper(database: Database, number: str, day: date, kind: str, abstract: str) -> int:
    made = add_document(
        database, number=number, issued_on=day, issuer="UBND xã Suối Mây", kind=kind, abstract=abstract
    )
    if made.created_id is None:
        raise RuntimeError("A new document has an id.")
    return made.created_id


# Words of the task, and for each product in turn: number, day, kind of the document that proves it.
_DONE: tuple[tuple[str, tuple[tuple[str, date, str], ...]], ...] = (
    ("ban hành Kế hoạch cải cách hành chính năm 2026", (("05/KH-UBND", date(2026, 1, 12), "Kế hoạch"),)),
    (
        "kế hoạch tuyên truyền",
        (("11/KH-UBND", date(2026, 2, 10), "Kế hoạch"), ("", date(2026, 3, 27), "Nhật ký")),
    ),
    (
        "Tổ chức kiểm tra công tác",
        (
            ("27/KH-UBND", date(2026, 4, 2), "Kế hoạch"),
            ("88/QĐ-UBND", date(2026, 4, 20), "Quyết định"),
            ("41/TB-UBND", date(2026, 9, 25), "Thông báo"),
        ),
    ),
    ("buổi gặp gỡ, đối thoại", (("35/TB-UBND", date(2026, 8, 20), "Thông báo"),)),
    ("Rà soát văn bản quy phạm", (("62/BC-UBND", date(2026, 9, 10), "Báo cáo"),)),
    ("Phổ biến quy định mới", (("", date(2026, 4, 16), "Hội nghị"),)),
    ("kế hoạch kiểm soát thủ tục", (("09/KH-UBND", date(2026, 2, 4), "Kế hoạch"),)),
    ("Sửa đổi Quy chế làm việc", (("102/QĐ-UBND", date(2026, 6, 18), "Quyết định"),)),
    ("Công khai dự toán", (("31/QĐ-UBND", date(2026, 3, 12), "Quyết định"),)),
    (
        "Kiểm kê tài sản công",
        (("", date(2026, 5, 20), "Biên bản"), ("48/BC-UBND", date(2026, 5, 28), "Báo cáo")),
    ),
    (
        "Tập huấn kỹ năng số",
        (("70/KH-UBND", date(2026, 7, 15), "Kế hoạch"), ("81/BC-UBND", date(2026, 10, 22), "Báo cáo")),
    ),
)

_NEWS: tuple[tuple[str, date, str], ...] = (
    ("Niêm yết, công khai 100%", date(2026, 2, 25), "Đã niêm yết đủ 214 thủ tục tại bộ phận một cửa"),
    ("Niêm yết, công khai 100%", date(2026, 8, 12), "Cập nhật 17 thủ tục mới công bố"),
    ("Rà soát, đề xuất cắt giảm", date(2026, 8, 5), "Đang chờ số liệu của Trạm Y tế và hai trường học"),
    ("Cử công chức tham gia", date(2026, 5, 6), "Đã cử 06 công chức học lớp kỹ năng số"),
    ("Giải ngân kế hoạch vốn", date(2026, 6, 10), "Giải ngân 41% kế hoạch vốn"),
    ("Giải ngân kế hoạch vốn", date(2026, 9, 8), "Giải ngân 68% kế hoạch vốn"),
    ("Duy trì hệ thống quản lý chất lượng", date(2026, 6, 22), "Đã đánh giá nội bộ đợt 1"),
    (
        "Rà soát, sắp xếp vị trí",
        date(2026, 7, 2),
        "Sở Nội vụ đã có văn bản hướng dẫn, đang xây dựng phương án",
    ),
)


def _find(tasks: list[Task], words: str) -> Task:
    return next(task for task in tasks if words in task.content)


def _record_tasks(database: Database, plan_id: int, clock: _Clock) -> None:
    tasks = list_tasks(database, plan_id)
    for words, papers in _DONE:
        task = _find(tasks, words)
        for product, (number, day, kind) in zip(task.products, papers, strict=True):
            clock.day = day
            paper = _paper(database, number, day, kind, task.content) if number else None
            tick_product(database, product.id, done_on=day, document_id=paper)
    for words, day, text in _NEWS:
        clock.day = day
        add_progress(database, _find(tasks, words).id, happened_on=day, text=text)
    for words, last in (
        ("Công khai kết quả giải quyết", date(2026, 11, 5)),
        ("Khảo sát mức độ", date(2026, 7, 1)),
    ):
        for occurrence in _find(tasks, words).occurrences:
            if occurrence.due_on <= last:
                clock.day = occurrence.due_on
                mark_occurrence(database, occurrence.id, done_on=occurrence.due_on)
    survey = _find(tasks, "Đánh giá, xếp loại cán bộ")
    clock.day = date(2026, 12, 10)
    add_progress(
        database,
        survey.id,
        happened_on=clock.day,
        kind=ProgressKind.DONE,
        text="Đã công nhận kết quả xếp loại",
    )


def _record_initiatives(database: Database, plan_id: int, clock: _Clock) -> None:
    units = _units(database)
    clock.day = date(2026, 3, 5)
    first = register_initiative(
        database,
        year=YEAR,
        title="Hẹn giờ nộp hồ sơ qua tin nhắn",
        unit_id=units[CENTRE].id,
        authors="Hà Thị Mơ",
        plan_id=plan_id,
    )
    register_initiative(
        database,
        year=YEAR,
        title="Tờ gấp hướng dẫn nộp hồ sơ bằng tranh",
        unit_id=units[VHXH].id,
        authors="Vi Văn Toản",
        plan_id=plan_id,
    )
    clock.day = date(2026, 8, 28)
    decision = _paper(database, "140/QĐ-UBND", clock.day, "Quyết định", "Công nhận sáng kiến cấp cơ sở")
    change_initiative(
        database,
        first.created_id or 0,
        {
            "registered_on": date(2026, 3, 5),
            "applied_on": date(2026, 4, 1),
            "recognised_on": clock.day,
            "stage": Stage.RECOGNISED.value,
            "decision_id": decision,
            "minutes_before": Decimal(45),
            "minutes_after": Decimal(20),
        },
    )


# What was held, on which day, what is known of it, and what its photo shows.
_HELD: tuple[tuple[ActivityKind, str, date, dict[str, object], Scene | None], ...] = (
    (
        ActivityKind.PROPAGANDA,
        "Một cửa là của dân",
        date(2026, 3, 3),
        {"channel": "Truyền thanh cơ sở", "broadcasts": 6, "minutes": 5},
        Scene.LOUDSPEAKER,
    ),
    (
        ActivityKind.PROPAGANDA,
        "Nộp hồ sơ trực tuyến trong 5 bước",
        date(2026, 6, 4),
        {"channel": "Trang thông tin xã", "link": "https://suoimay.example/nop-ho-so-truc-tuyen"},
        None,
    ),
    (
        ActivityKind.PROPAGANDA,
        "Không phải chờ lâu khi đi chứng thực",
        date(2026, 8, 6),
        {"channel": "Truyền thanh cơ sở", "broadcasts": 4, "minutes": 4},
        Scene.LOUDSPEAKER,
    ),
    (
        ActivityKind.DIALOGUE,
        "Đối thoại với hộ kinh doanh chợ Mây",
        date(2026, 8, 18),
        {"people": 64, "opinions": 15, "answered": 13, "place": "Nhà văn hóa xã"},
        Scene.HALL,
    ),
    (
        ActivityKind.TRAINING,
        "Tập huấn chữ ký số cho công chức",
        date(2026, 7, 22),
        {"people": 28, "hours": Decimal(8)},
        Scene.HALL,
    ),
    (
        ActivityKind.MEETING,
        "Giao ban cải cách hành chính quý II",
        date(2026, 6, 26),
        {"people": 19},
        None,
    ),
)


def _record_activities(database: Database, plan_id: int, clock: _Clock) -> None:
    unit_id = _units(database)[VHXH].id
    for kind, title, day, more, scene in _HELD:
        clock.day = day
        made = add_activity(
            database,
            year=YEAR,
            kind=kind,
            title=title,
            held_on=day,
            unit_id=unit_id,
            plan_id=plan_id,
            more=more,
        )
        if scene is not None:
            attach_picture(database, made.created_id or 0, scene, title, day)


def _record_dossiers(database: Database, clock: _Clock) -> None:
    record_dossiers(database, _units(database)[CENTRE].id, partial(_paper, database), clock.go_to)


def _record_values(database: Database, plan_id: int, clock: _Clock) -> None:
    targets = list_targets(database, plan_id)

    def record(words: str, day: date, numerator: int, denominator: int) -> None:
        target = next(t for t in targets if words in t.text.lower())
        clock.day = day
        record_value(database, target.id, as_of=day, numerator=numerator, denominator=denominator)

    record("hài lòng", date(2026, 7, 1), 188, 195)


def _record_reports(database: Database, clock: _Clock) -> None:
    numbers = {"2026-Q1": "22/BC-UBND", "2026-H1": "55/BC-UBND", "2026-Q3": "79/BC-UBND"}
    for obligation in list_obligations(database, YEAR):
        if obligation.period in numbers and obligation.due is not None:
            clock.day = obligation.due
            number = numbers[obligation.period] if obligation.direction is Direction.SEND else ""
            mark_sent(database, obligation.id, on=obligation.due, number=number, way="Trục văn bản điện tử")
