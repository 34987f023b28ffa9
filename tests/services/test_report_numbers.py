"""Every number of the year's four reports, against a computation of its own straight from SQL."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.dossiers import FIGURES, PastedLine
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.dossiers import paste_dossier_form
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.report_files import WrittenReport, save_document, write_report

# Period, day of writing, first and last day of its data (NĐ 09/2019), last day of the period to come.
PERIODS = {
    "2026-Q1": ("2026-03-16", "2025-12-15", "2026-03-14", "2026-06-14"),
    "2026-H1": ("2026-06-16", "2025-12-15", "2026-06-14", "2026-12-14"),
    "2026-Q3": ("2026-09-16", "2026-06-15", "2026-09-14", "2026-12-14"),
    "2026": ("2026-12-15", "2025-12-15", "2026-12-14", "2027-12-14"),
}
BEFORE = {"2026-Q3": ("2026-03-15", "2026-06-14")}
# Form II.06a as recorded: the year is the sum of six months and the last two quarters.
FORMS = {
    "2025-Q1": {"Hộ tịch": (200, 90, 10, 0, 100, 190, 0, 10, 0)},
    "2026-Q1": {
        "Hộ tịch": (250, 99, 20, 10, 120, 240, 3, 17, 0),
        "Đất đai": (40, 60, 0, 5, 20, 60, 5, 15, 5),
    },
    "2026-H1": {
        "Hộ tịch": (600, 190, 30, 9, 300, 500, 3, 27, 0),
        "Đất đai": (90, 99, 5, 5, 80, 99, 5, 20, 5),
    },
    "2026-Q3": {
        "Hộ tịch": (310, 95, 15, 27, 150, 277, 0, 20, 0),
        "Đất đai": (50, 50, 0, 5, 60, 45, 0, 20, 0),
    },
    "2026-Q4": {
        "Hộ tịch": (300, 80, 10, 20, 200, 200, 0, 9, 0),
        "Đất đai": (60, 40, 0, 20, 50, 60, 0, 10, 0),
    },
}
OF_FORMS = {
    "dossiers_on_time": ("early + on_time", "early + on_time + late"),
    "dossiers_online": ("online", "online + in_person + by_post"),
}
PARTS = {"2026": "('2026-H1', '2026-Q3', '2026-Q4')"}
BEFORE_CODES = {"2026-Q3": "('2026-Q2')"}
QUARTERS = {
    "2026-H1": "('2026-Q1', '2026-Q2')",
    "2026": "('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4')",
}
AREAS = ("the_che", "tthc", "bo_may", "cong_vu", "tai_chinh", "chinh_quyen_so")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, Path]]:
    folder = tmp_path_factory.mktemp("year")
    [plan] = save_document(sample_plan(), folder, "2026", ("docx",))
    database = open_office(folder / "xa.cchc")
    fill_sample(database, plan)
    for period, rows in FORMS.items():
        lines = [PastedLine(name, dict(zip(FIGURES, row, strict=True))) for name, row in rows.items()]
        paste_dossier_form(database, period, lines)
    yield database, folder
    database.close()


@dataclass
class Sums:
    """The computation beside the program's: plain SQL, plain dates as text."""

    rows: sqlite3.Connection
    first: str
    last: str
    ahead: str

    def all(self, query: str, **more: str) -> list[Any]:
        values = {"first": self.first, "last": self.last, "ahead": self.ahead, **more}
        return self.rows.execute(query, values).fetchall()

    def one(self, query: str, **more: str) -> Any:
        return self.all(query, **more)[0][0]

    def working(self, day: str) -> str:
        """The next working day on or after a day."""
        at = date.fromisoformat(day)
        while True:
            kind = self.all("SELECT kind FROM holiday WHERE day = :day", day=at.isoformat())
            known = kind[0][0] if kind else ""
            if known == "working" or (known != "off" and at.weekday() < 5):
                return at.isoformat()
            at += timedelta(days=1)

    def done(self, until: str) -> dict[int, str]:
        """Each finished task with its day: by an entry that says so, or its last product."""
        said = self.all(
            """SELECT task_id, max(happened_on) FROM task_progress
               WHERE kind = 'done' AND happened_on <= :until GROUP BY task_id""",
            until=until,
        )
        ticked = self.all(
            """SELECT t.id, max(p.done_on) FROM task t JOIN task_product p ON p.task_id = t.id
               WHERE t.continuous = 0 AND t.kind <> 'ongoing' GROUP BY t.id
               HAVING count(*) = sum(p.done_on IS NOT NULL AND p.done_on <= :until)""",
            until=until,
        )
        return {**dict(ticked), **dict(said)}

    def finished(self, first: str, last: str) -> int:
        return sum(first <= day for day in self.done(last).values())

    def states(self) -> dict[int, str]:
        found: dict[int, str] = {}
        done = self.done(self.last)
        for task, kind, continuous, due in self.all("SELECT id, kind, continuous, due_on FROM task"):
            limit = self.working(due) if due else None
            if task in done:
                found[task] = "done_late" if limit and done[task] > limit else "done_on_time"
            elif kind == "recurring":
                found[task] = self.recurring(task)
            elif limit and self.last > limit:
                found[task] = "overdue"
            elif (continuous or kind == "ongoing") and self.news(task, self.first):
                found[task] = "maintained"
            elif self.news(task, ""):
                found[task] = "in_progress"
            else:
                found[task] = "waiting" if kind in ("on_event", "relative") else "not_started"
        return found

    def recurring(self, task: int) -> str:
        open_days = self.open_occurrences(task)
        if not open_days:
            return "done_on_time"
        if any(self.last > self.working(day) for day in open_days):
            return "overdue"
        return "in_progress" if self.news(task, "") else "not_started"

    def open_occurrences(self, task: int) -> list[str]:
        query = """SELECT due_on FROM task_occurrence
                   WHERE task_id = :task AND skipped = 0 AND (done_on IS NULL OR done_on > :last)"""
        return [day for (day,) in self.all(query, task=str(task))]

    def news(self, task: int, since: str) -> bool:
        query = """SELECT happened_on AS day FROM task_progress WHERE task_id = :task
                   UNION SELECT done_on FROM task_product WHERE task_id = :task
                   UNION SELECT done_on FROM task_occurrence WHERE task_id = :task"""
        days = [day for (day,) in self.all(query, task=str(task)) if day]
        return any(since <= day <= self.last for day in days)

    def next_due(self, task: int) -> str | None:
        kind, due = self.all("SELECT kind, due_on FROM task WHERE id = :task", task=str(task))[0]
        return min(self.open_occurrences(task), default=None) if kind == "recurring" else due

    def inspected(self) -> set[int]:
        query = """SELECT DISTINCT v.unit_id FROM inspection_unit v
                   JOIN inspection i ON i.id = v.inspection_id
                   JOIN unit u ON u.id = v.unit_id
                   WHERE u.inspected AND i.deleted_at IS NULL
                   AND coalesce(v.visited_on, i.done_on) BETWEEN '2026-01-01' AND :last"""
        return {unit for (unit,) in self.all(query)}

    def findings(self, more: str = "") -> int:
        query = f"""SELECT count(*) FROM finding f JOIN inspection i ON i.id = f.inspection_id
                    WHERE i.done_on <= :last {more}"""  # noqa: S608 - the test's own words
        return int(self.one(query))

    def activities(self, kind: str, first: str | None = None) -> int:
        query = "SELECT count(*) FROM activity WHERE kind = :kind AND held_on BETWEEN :since AND :last"
        return int(self.one(query, kind=kind, since=first or self.first))

    def targets(self) -> dict[int, tuple[Fraction | None, str]]:
        """Each target's value, and met, short (behind or closed), going, or unknown."""
        found: dict[int, tuple[Fraction | None, str]] = {}
        query = "SELECT id, measure, measure_detail, comparator, value, indicator_id FROM target"
        for target, measure, detail, comparator, value, indicator in self.all(query):
            actual = self.actual(measure, detail, indicator)
            found[target] = (actual, self.verdict(actual, comparator, Fraction(value)))
        return found

    def actual(self, measure: str, detail: str, indicator: int | None) -> Fraction | None:
        if measure == "tasks_done":
            return Fraction(100 * len(self.done(self.last)), self.one("SELECT count(*) FROM task"))
        if measure == "units_inspected":
            units = self.one("SELECT count(*) FROM unit WHERE inspected")
            return Fraction(100 * len(self.inspected()), units)
        if measure == "initiatives":
            return Fraction(self.one("SELECT count(*) FROM initiative WHERE recognised_on <= :last"))
        if measure == "dialogues":
            return Fraction(self.activities("dialogue", "2026-01-01"))
        if measure == "inspections":
            query = "SELECT count(*) FROM inspection WHERE done_on <= :last AND topics LIKE :topic"
            return Fraction(self.one(query, topic=f"%{detail}%"))
        if measure in OF_FORMS:
            part, whole = OF_FORMS[measure]
            so_far = f"""SELECT sum({part}), sum({whole}) FROM dossier_count
                         WHERE period LIKE '2026%' AND as_of <= :last AND NOT
                         (period IN ('2026-Q1', '2026-Q2') AND EXISTS
                         (SELECT 1 FROM dossier_count WHERE period = '2026-H1' AND as_of <= :last))"""  # noqa: S608
            [(numerator, denominator)] = self.all(so_far)
            return Fraction(100 * numerator, denominator)
        query = """SELECT numerator, denominator FROM indicator_value
                   WHERE indicator_id = :indicator AND as_of BETWEEN '2026-01-01' AND :last
                   ORDER BY as_of DESC LIMIT 1"""
        known = self.all(query, indicator=str(indicator)) if indicator else []
        return Fraction(100 * known[0][0], known[0][1]) if known else None

    def verdict(self, actual: Fraction | None, comparator: str, bound: Fraction) -> str:
        if actual is None:
            return "unknown"
        if (comparator == ">=" and actual >= bound) or (comparator == ">" and actual > bound):
            return "met"
        passed = (date.fromisoformat(self.last) - date(2026, 1, 1)).days + 1
        return "short" if actual < bound * Fraction(passed, 365) else "going"


def dossiers(sums: Sums, period: str) -> dict[str, int | None]:
    """The figures of form II.06a in the period, straight from its lines."""

    def total(columns: str, parts: str) -> int | None:
        known: int | None = sums.one(f"SELECT sum({columns}) FROM dossier_count WHERE period IN {parts}")  # noqa: S608
        return known

    parts = PARTS.get(period, f"('{period}')")
    first, last = (f"('{code}')" for code in ({"2026": ("2026-H1", "2026-Q4")}.get(period, (period, period))))
    arrived = total("online + in_person + by_post", parts)
    in_time = total("early + on_time", parts)
    found = {
        "dossiers.arrived": arrived,
        "dossiers.arrived.before": total("online + in_person + by_post", BEFORE_CODES.get(period, "('')")),
        "dossiers.arrived.last_year": total("online + in_person + by_post", f"('2025{period[4:]}')"),
        "dossiers.online": total("online", parts),
        "dossiers.online_share": total("online", parts),
        "dossiers.direct": total("in_person + by_post", parts),
        "dossiers.carried_over": total("carried_over", first),
        "dossiers.settled": total("early + on_time + late", parts),
        "dossiers.in_time": in_time,
        "dossiers.in_time_share": in_time,
        "dossiers.late": total("late", parts),
        "dossiers.pending": total("pending_in_time + pending_overdue", last),
        "dossiers.pending_overdue": total("pending_overdue", last),
        "BM3.5": in_time,
        "BM7.3": total("online", parts),
    }
    return {**found, "BM3.3": arrived, "BM3.4": found["dossiers.settled"]}


def services(sums: Sums, period: str) -> dict[str, int | None]:
    """The figures beside form II.06a: a longer period is the sum of its quarters."""

    def total(name: str) -> int | None:
        quarters = QUARTERS.get(period, f"('{period}')")
        known: int | None = sums.one(f"SELECT sum({name}) FROM service_figure WHERE period IN {quarters}")  # noqa: S608
        return known

    return {"BM3.6": total("feedback"), "BM7.5": total("digitised")}


def expected(sums: Sums, period: str) -> dict[str, int | None]:
    """What each number should be; None for a target without data."""
    states = list(sums.states().values())
    total = len(states)
    done = states.count("done_on_time") + states.count("done_late")
    targets = sums.targets()
    verdicts = [verdict for _value, verdict in targets.values()]
    found: dict[str, int | None] = {
        "tasks.total": total,
        "tasks.done": done,
        "tasks.share": done,
        "tasks.finished": sums.finished(sums.first, sums.last),
        "propaganda.held": sums.activities("propaganda"),
        "dialogue.held": sums.activities("dialogue"),
        "training.held": sums.activities("training"),
        "meeting.held": sums.activities("meeting"),
        "initiatives.total": sums.one(
            "SELECT count(*) FROM initiative WHERE registered_on IS NULL OR registered_on <= :last"
        ),
        "initiatives.recognised": sums.one("SELECT count(*) FROM initiative WHERE recognised_on <= :last"),
        "inspections.held": sums.one(
            "SELECT count(*) FROM inspection WHERE done_on BETWEEN :first AND :last"
        ),
        "inspections.coverage.2": len(sums.inspected()),
        "findings.total": sums.findings(),
        "findings.closed": sums.findings("AND f.closed_on <= :last"),
        "findings.share": sums.findings("AND f.closed_on <= :last"),
        "targets.met": verdicts.count("met"),
        "targets.known": len(verdicts) - verdicts.count("unknown"),
        "targets.unknown": verdicts.count("unknown"),
        "limits.late": states.count("overdue"),
        "limits.short": verdicts.count("short"),
        "BM1.2": done,
        "BM1.2.1": total,
        "BM1.2.2": done,
        "BM1.3.1": len(sums.inspected()),
        "BM1.3.2": sums.findings("AND f.closed_on <= :last"),
        "BM1.3.2.1": sums.findings(),
        "BM1.3.2.2": sums.findings("AND f.closed_on <= :last"),
        "BM1.6": int(sums.activities("dialogue") > 0),
    }
    trained = "SELECT sum(people) FROM activity WHERE kind = 'training' AND held_on BETWEEN :first AND :last"
    found |= {"BM5.3": sums.one(trained), **dossiers(sums, period), **services(sums, period)}
    late = """SELECT f.due_on FROM finding f JOIN inspection i ON i.id = f.inspection_id
              WHERE i.done_on <= :last AND (f.closed_on IS NULL OR f.closed_on > :last)"""
    found["findings.late"] = sum(sums.last > sums.working(due) for (due,) in sums.all(late) if due)
    for state in set(states):
        found[f"tasks.{state}"] = states.count(state)
    for area in AREAS:
        ids = [task for (task,) in sums.all("SELECT id FROM task WHERE area = :area", area=area)]
        found[f"{area}.total"] = len(ids)
        found[f"{area}.done"] = sum(sums.states()[task].startswith("done") for task in ids)
    going = [task for task, state in sums.states().items() if not state.startswith("done")]
    due = {task: sums.next_due(task) for task in going}
    coming = [task for task, day in due.items() if day is not None and day <= sums.ahead]
    lasting = sums.all("SELECT id FROM task WHERE continuous OR kind = 'ongoing'")
    found["next.tasks"] = len(coming)
    found["next.lasting"] = sum(task in going and task not in coming for (task,) in lasting)
    if period in BEFORE:
        found["tasks.finished.before"] = sums.finished(*BEFORE[period])
    for target, (value, _verdict) in targets.items():
        found[f"target.{target}"] = None if value is None else value.numerator
    return found


def written(office: tuple[Database, Path], period: str) -> WrittenReport:
    database, folder = office
    on = date.fromisoformat(PERIODS[period][0])
    return write_report(database, period=period, folder=folder / "out", formats=(), on=on)


def value_of(fact: dict[str, Any]) -> int | None:
    """A number's own value: its numerator, or the count of two digits that is printed."""
    if fact["text"] == "chưa có số liệu":
        return None
    if fact["numerator"] is not None:
        return int(fact["numerator"])
    return int(fact["text"].split()[0].replace(".", ""))


@pytest.mark.parametrize("period", PERIODS)
def test_every_number_of_a_report_is_what_sql_says(office: tuple[Database, Path], period: str) -> None:
    _day, first, last, ahead = PERIODS[period]
    report = written(office, period).document()
    assert (report["data_from"], report["data_to"], report["as_of"]) == (first, last, last)
    with closing(sqlite3.connect(office[1] / "xa.cchc")) as rows:
        sums = Sums(rows, first, last, ahead)
        wanted = expected(sums, period)
        values = {target: value for target, (value, _verdict) in sums.targets().items()}
    for fact in report["numbers"]:
        key = fact["key"]
        assert key in wanted, key
        if key.startswith("target.") and fact["denominator"] is not None:
            share = Fraction(100 * fact["numerator"], fact["denominator"])
            assert share == values[int(key.removeprefix("target."))], key
        else:
            assert value_of(fact) == wanted[key], key


@pytest.mark.parametrize("period", PERIODS)
def test_every_counted_number_names_as_many_rows_as_it_says(
    office: tuple[Database, Path], period: str
) -> None:
    for fact in written(office, period).document()["numbers"]:
        if fact["numerator"] is not None and not fact["key"].startswith(
            ("target.", "dossiers.", "BM3.", "BM7.")
        ):
            assert len(fact["rows"]) == fact["numerator"], fact["key"]


def test_a_report_says_nothing_that_happened_after_its_day(office: tuple[Database, Path]) -> None:
    from cchc_desktop.reports.readback import expected_texts  # noqa: PLC0415

    words = "\n".join(expected_texts(written(office, "2026-Q1").report.document))
    assert "88/QĐ-UBND" not in words
    assert "140/QĐ-UBND" not in words
    assert "Đã công nhận kết quả xếp loại" not in words
