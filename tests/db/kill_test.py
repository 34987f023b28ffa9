"""Kill -9 at random moments: `python -m tests.db.kill_test [N]` (500), figures on standard output.

A child acknowledges every commit on a pipe after it returned; the parent kills it some time after the first
acknowledgement, opens what is there and looks for all that was acknowledged. It proves that no promise of
the program is early; it does not prove power-loss safety, which rests on SQLite's journal and fsync.
"""

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cchc_desktop.db.checking import examine
from cchc_desktop.db.engine import Database
from cchc_desktop.db.version import SCHEMA_VERSION
from cchc_desktop.errors import CchcError
from cchc_desktop.importing.draft import Draft
from cchc_desktop.services.backups import restore_package, verify_file, write_package
from cchc_desktop.services.copies import Reason, back_up, list_copies
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.evidence_store import check_evidence
from cchc_desktop.services.import_plan import read_plan, write_plan
from cchc_desktop.services.office import add_unit, list_units
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.report_files import save_document
from cchc_desktop.services.tasks import list_tasks
from tests.db.next_version import NEXT, pretend
from tests.services.keeping import attach, rows_of

Ack = Callable[[str], None]


@dataclass
class Stage:
    """What every round starts from."""

    folder: Path
    base: Path
    packages: tuple[Path, Path]
    draft: Draft
    dice: random.Random

    def fresh(self) -> Path:
        """A data file of its own for one round."""
        home = Path(tempfile.mkdtemp(dir=self.folder))
        shutil.copytree(self.base.with_name("gốc.cchc.d") / "evidence", home / "xã.cchc.d" / "evidence")
        return Path(shutil.copyfile(self.base, home / "xã.cchc"))


def _stage(folder: Path, seed: int) -> Stage:
    whole = read_plan(save_document(sample_plan(), folder, "2026", ("docx",))[0]).draft
    draft = replace(whole, tasks=whole.tasks[:8], targets=whole.targets[:3])
    base = folder / "gốc.cchc"
    with contextlib.closing(open_office(base)) as database:
        write_plan(database, draft)
        first = write_package(database, folder / "một.zip")
        for number in range(40):
            add_unit(database, name=f"Trường số {number}")
        attach(database, folder, content=os.urandom(200_000))
        second = write_package(database, folder / "hai.zip")
    return Stage(folder, base, (first, second), draft, random.Random(seed))  # noqa: S311


# What the child does until it is killed.


def _write(stage: Stage, path: Path, ack: Ack) -> None:
    with contextlib.closing(open_office(path)) as database:
        for number in range(10_000):
            add_unit(database, name=f"K{number}")
            ack(f"unit {number}")
            if number % 5 == 0:
                attach(database, path.parent, f"E{number}.pdf")
                ack(f"file {number}")


def _import(stage: Stage, path: Path, ack: Ack) -> None:
    with contextlib.closing(open_office(path)) as database:
        add_unit(database, name="K0")
        ack("unit 0")
        for number in range(10_000):
            plan = replace(stage.draft.plan, number=f"{number + 100}/KH-UBND")
            write_plan(database, replace(stage.draft, plan=plan))
            ack(f"plan {number + 100}")


def _backup(stage: Stage, path: Path, ack: Ack) -> None:
    with contextlib.closing(open_office(path)) as database:
        for number in range(10_000):
            add_unit(database, name=f"K{number}")
            ack(f"unit {number}")
            write_package(database, path.with_name("gói.zip"))
            ack(f"package {number}")
            back_up(database, Reason.MANUAL)
            ack(f"copy {number}")


def _restore(stage: Stage, path: Path, ack: Ack) -> None:
    ack("restored -1")
    for number in range(10_000):
        restore_package(stage.packages[number % 2], path)
        ack(f"restored {number}")


def _migrate(stage: Stage, path: Path, ack: Ack) -> None:
    with pytest.MonkeyPatch.context() as patch:
        pretend(patch, path.parent)
        ack("begun")
        open_office(path).close()
        ack("migrated")
        path.with_name("mới.cchc").unlink(missing_ok=True)
        open_office(path.with_name("mới.cchc")).close()
        ack("made")


# What must be true of what it left.


def _after_writing(stage: Stage, path: Path, acks: list[str]) -> None:
    units, plans = set(), {}
    with contextlib.closing(open_office(path)) as database:
        units = {unit.name for unit in list_units(database)}
        plans = {plan.number: len(list_tasks(database, plan.id)) for plan in list_plans(database)}
        _must(check_evidence(database) == [], "evidence whole")
        _check_copies(database, acks)
    for kind, number in (ack.split() for ack in acks):
        if kind == "unit":
            _must(f"K{number}" in units, f"unit {number}")
        if kind == "plan":
            _must(f"{number}/KH-UBND" in plans, f"plan {number}")
    _must(set(plans.values()) <= {len(stage.draft.tasks)}, "no half plan")
    package = path.with_name("gói.zip")
    _must(package.exists() or not any(a.startswith("package") for a in acks), "package")
    if package.exists():
        verify_file(package)


def _check_copies(database: Database, acks: list[str]) -> None:
    copies = list_copies(database)
    _must(len(copies) >= sum(ack.startswith("copy") for ack in acks), "copies")
    for copy in copies:
        examine(copy.path)


def _after_restoring(stage: Stage, path: Path, acks: list[str]) -> None:
    done = int(acks[-1].split()[1])
    possible = [_original(stage, done), _original(stage, done + 1)]
    open_office(path).close()
    _must(rows_of(path) in possible, f"restored {done}")
    verify_file(path)


def _original(stage: Stage, number: int) -> object:
    if number < 0:
        return rows_of(stage.base)
    name = f"{number % 2}.cchc"
    if not (stage.folder / name).exists():
        restore_package(stage.packages[number % 2], stage.folder / name)
    return rows_of(stage.folder / name)


def _after_migrating(stage: Stage, path: Path, acks: list[str]) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    _must(version in (SCHEMA_VERSION, NEXT), "a known version")
    _must(version == NEXT or "migrated" not in acks, "migrated")
    plain = ("alembic_version", "later", "unit", "sqlite_sequence", "action", "change")
    _must(rows_of(path, without=plain) == rows_of(stage.base, without=plain), "rows kept")
    with pytest.MonkeyPatch.context() as patch:
        pretend(patch, Path(tempfile.mkdtemp(dir=stage.folder)))
        for name in (path, path.with_name("mới.cchc")):
            open_office(name).close()
            examine(name)


@dataclass(frozen=True)
class LostError(Exception):
    """Something acknowledged is gone."""

    what: str


def _must(truth: bool, what: str) -> None:
    if not truth:
        raise LostError(what)


KINDS: dict[
    str, tuple[Callable[[Stage, Path, Ack], None], Callable[[Stage, Path, list[str]], None], float]
] = {
    "writes": (_write, _after_writing, 0.12),
    "imports": (_import, _after_writing, 0.25),
    "backups": (_backup, _after_writing, 0.25),
    "restores": (_restore, _after_restoring, 0.35),
    "migrations": (_migrate, _after_migrating, 0.8),
}


def _killed_child(
    stage: Stage, path: Path, work: Callable[[Stage, Path, Ack], None], until: float
) -> list[str]:
    """Run `work` in a child, kill it at a random moment; gives what it had acknowledged by then."""
    reader, writer = os.pipe()
    pause = stage.dice.uniform(0, until)
    child = os.fork()
    if child == 0:
        os.close(reader)
        _be_the_child(stage, path, work, writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        received = pipe.read(1)
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        received += pipe.read() or b""
    text = received.decode()
    if "BUG" in text:
        raise RuntimeError(text)
    return [line for line in text.split("\n")[:-1] if line]


def _be_the_child(stage: Stage, path: Path, work: Callable[[Stage, Path, Ack], None], writer: int) -> None:
    try:
        work(stage, path, lambda words: _tell(writer, words))
        time.sleep(60)
    except BaseException as error:  # noqa: BLE001 - told to the parent, whose test fails
        _tell(writer, f"BUG {type(error).__name__}: {error}")
    finally:
        os._exit(1)


def _tell(writer: int, words: str) -> None:
    os.write(writer, f"{words}\n".encode())


def rounds(count: int, seed: int = 1) -> Iterator[tuple[str, int, str]]:
    """Each round's kind, how much was acknowledged, and what was lost or would not open ("" for nothing)."""
    with tempfile.TemporaryDirectory(prefix="cchc-kill-") as name:
        stage = _stage(Path(name), seed)
        kinds = list(KINDS)
        for number in range(count):
            kind = kinds[number % len(kinds)]
            work, check, until = KINDS[kind]
            path = stage.fresh()
            acks = _killed_child(stage, path, work, until)
            fault = ""
            try:
                check(stage, path, acks)
            except (LostError, CchcError, sqlite3.Error) as error:
                fault = f"{type(error).__name__}: {error}"
            shutil.rmtree(path.parent)
            yield kind, len(acks), fault


def main(count: int) -> int:
    """Print the figures; 0 when nothing was lost and everything opened."""
    began, kills, acknowledged = time.monotonic(), Counter[str](), Counter[str]()
    lost: list[str] = []
    broken: list[str] = []
    for kind, acks, fault in rounds(count, seed=int.from_bytes(os.urandom(4))):
        kills[kind] += 1
        acknowledged[kind] += acks
        if fault:
            (lost if fault.startswith("LostError") else broken).append(f"{kind}: {fault}")
    for kind in KINDS:
        sys.stdout.write(f"{kind}: {kills[kind]} kills, {acknowledged[kind]} acknowledged steps\n")
    sys.stdout.write(
        f"{count} kills in {time.monotonic() - began:.0f} s: {len(lost)} acknowledged edits lost, "
        f"{len(broken)} files that do not open\n"
    )
    for line in lost + broken:
        sys.stdout.write(line + "\n")
    return 1 if lost or broken else 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
