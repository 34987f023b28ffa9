"""A fictitious commune with a plan of its own making, and the real window over it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.db.engine import Database
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.paths import Paths
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan, change_plan, list_plans
from cchc_desktop.services.targets import NewTarget, add_target
from cchc_desktop.services.tasks import NewTask, add_task
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context, PlanChoice
from cchc_desktop.ui.main_window import MainWindow
from tests.ui.conftest import TODAY, ScriptedDialogs

TASKS = (
    (
        "1",
        Area.CHI_DAO,
        "Ban hành kế hoạch cải cách hành chính của xã",
        ("Kế hoạch",),
        "Phòng Văn hóa - Xã hội",
        "Tháng 1/2026",
    ),
    (
        "2",
        Area.CHI_DAO,
        "Kiểm tra cải cách hành chính tại các đơn vị thuộc xã Suối Ngà",
        ("Quyết định kiểm tra", "Thông báo kết luận"),
        "Phòng Văn hóa - Xã hội",
        "Quý II/2026",
    ),
    (
        "1",
        Area.TTHC,
        "Công khai thủ tục hành chính tại bộ phận tiếp nhận",
        ("Bảng niêm yết",),
        "Trung tâm Phục vụ hành chính công",
        "Thường xuyên",
    ),
    (
        "2",
        Area.TTHC,
        "Báo cáo tình hình giải quyết thủ tục hành chính",
        ("Báo cáo",),
        "Trung tâm Phục vụ hành chính công",
        "Hàng quý",
    ),
    (
        "1",
        Area.CONG_VU,
        "Cử công chức dự lớp bồi dưỡng nghiệp vụ",
        ("Danh sách",),
        "Văn phòng HĐND và UBND",
        "Theo hướng dẫn của Sở Nội vụ",
    ),
    (
        "2",
        Area.CONG_VU,
        "Các đơn vị xây dựng kế hoạch riêng",
        ("Kế hoạch của đơn vị",),
        "Văn phòng HĐND và UBND",
        "Sau 15 ngày kể từ ngày nhận kế hoạch của xã",
    ),
    (
        "1",
        Area.TAI_CHINH,
        "Rà soát quy chế chi tiêu nội bộ",
        ("Quy chế", "Báo cáo rà soát"),
        "Phòng Kinh tế",
        "Quý III,IV/2026",
    ),
)
TARGETS = (
    ("Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt từ 98% trở lên", Area.TTHC, Shape.RATE, 98, "%"),
    ("Kiểm tra cải cách hành chính tối thiểu 25% phòng, đơn vị thuộc xã", Area.CHI_DAO, Shape.RATE, 25, "%"),
    ("Kiểm tra cải cách hành chính ít nhất 20% phòng, đơn vị trong năm", Area.CHI_DAO, Shape.RATE, 20, "%"),
    ("Có ít nhất 02 sáng kiến trong cải cách hành chính", Area.CHI_DAO, Shape.COUNT, 2, "sáng kiến"),
    ("Mức độ hài lòng của người dân đạt 92% trở lên", Area.TTHC, Shape.RATE, 92, "%"),
)
UNITS = (
    "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế",
    "Văn phòng HĐND và UBND",
    "Trung tâm Phục vụ hành chính công",
)


def fill(database: Database) -> int:
    """The plan with its tasks and targets; the plan's id."""
    for name in UNITS:
        add_unit(database, name=name)
    made = add_plan(
        database, title="Cải cách hành chính xã Suối Ngà năm 2026", year_from=2026, number="05/KH-UBND"
    )
    plan_id = made.created_id or 0
    fields = {
        "issued_on": date(2026, 1, 12),
        "signer_position": "CHỦ TỊCH",
        "signer_name": "Lò Thị Mẩy",
        "legal_bases": ["Kế hoạch số 88/KH-UBND ngày 20/12/2025 của UBND tỉnh"],
        "recipients": ["UBND tỉnh (b/c)", "Lưu: VT, VHXH"],
    }
    change_plan(database, plan_id, fields)
    for order, area, content, products, lead, time in TASKS:
        add_task(
            database, NewTask(plan_id, content, area, order, products, lead, "Các đơn vị liên quan", time)
        )
    for text, area, shape, value, unit in TARGETS:
        add_target(database, NewTarget(plan_id, text, area, shape, Comparator.GE, Decimal(value), unit))
    return plan_id


D = TypeVar("D", bound=QDialog)


@dataclass
class Office:
    """The window with its data and the answers of its boxes."""

    window: MainWindow
    context: Context
    dialogs: ScriptedDialogs
    plan_id: int

    @property
    def database(self) -> Database:
        return self.context.database

    def page(self, key: str) -> QWidget:
        """The page of a tab, shown; the first page, which is read beside the window, with its figures."""
        self.window.show_page(key)
        if key == "overview":
            self.wait()
        return cast(QWidget, self.window.page(key))

    def wait(self) -> None:
        """Until no work is under way beside the window and every answer has come."""
        while self.context.jobs.busy:
            self.context.jobs.wait()
            QCoreApplication.processEvents()


@cache
def _sample() -> tuple[bytes, int]:
    """The filled file, made once: each test gets a copy of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.cchc"
        database = open_office(path, clock=_now)
        plan_id = fill(database)
        database.close()
        return path.read_bytes(), plan_id


def _now() -> datetime:
    return datetime(2026, 5, 20, 8, 0)  # noqa: DTZ001 - as the program


def open_sample(folder: Path, dialogs: ScriptedDialogs, *, empty: bool = False) -> Office:
    """The window over a new file; `empty` without any plan."""
    plan_id = 0
    if not empty:
        content, plan_id = _sample()
        (folder / "x.cchc").write_bytes(content)
    database = open_office(folder / "x.cchc", clock=_now)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    context = context_on(database, Paths(folder), settings, dialogs=dialogs, today=lambda: TODAY)
    window = MainWindow(PAGES, store=context.store)

    def offer(changes: Changes) -> None:
        if changes.touch(Topic.PLANS):
            choices = [
                PlanChoice(p.id, y, p.short_name)
                for p in list_plans(database)
                for y in range(p.year_from, p.year_to + 1)
            ]
            context.selection.offer(tuple(choices))

    context.operations.changed.connect(offer)
    offer(Changes.to(Topic.PLANS))
    window.resize(1366, 728)
    return Office(window, context, dialogs, plan_id)


def open_on(
    key: str, folder: Path, dialogs: ScriptedDialogs, qtbot: QtBot, *, empty: bool = False
) -> Iterator[Office]:
    """The window shown on one page; the data is closed afterwards."""
    office = open_sample(folder, dialogs, empty=empty)
    window = office.window
    qtbot.addWidget(window)
    window.show_page(key)
    window.attach(office.context)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield office
    office.context.jobs.wait()
    window.close()
    office.database.close()


def dialog(window: QWidget, kind: type[D]) -> D:
    """The open dialog of a kind; the newest where several were opened."""
    found = [d for d in cast("list[D]", window.findChildren(kind)) if d.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def picture(widget: QWidget, name: str) -> None:
    """A picture for people to look at; the test only knows that it is not blank."""
    folder = Path(__file__).parent / "_pictures"
    folder.mkdir(exist_ok=True)
    image = widget.grab().toImage()
    image.save(str(folder / f"{name}.png"))
    colours = {
        image.pixelColor(x, y).rgb() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    }
    assert len(colours) > 5
