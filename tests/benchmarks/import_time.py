"""What the start loads and how long each module takes: `python -m tests.benchmarks.import_time [COUNT]`.

An output of CI. Two lists, the dearest first: until the first paint, and what is loaded beside the window.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping

_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| +(\S+)")
_PLAINLY = "from cchc_desktop.ui.plain_imports import import_plainly; import_plainly(); "
_FIRST = _PLAINLY + "import cchc_desktop.app, cchc_desktop.ui.overview.page"
_BESIDE = _FIRST + (
    "; from cchc_desktop.db.lean import load_sqlalchemy; load_sqlalchemy()"
    "; import cchc_desktop.services.opening, cchc_desktop.services.overview, cchc_desktop.ui.wiring"
)
_ROUNDS = 3


def main(count: int) -> None:
    """Print both lists."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        first = _measured(_FIRST, environment)
        beside = _measured(_BESIDE, environment)
    _tell("Until the first paint", first, count)
    _tell("Beside the window", {name: us for name, us in beside.items() if name not in first}, count)


def _measured(code: str, environment: Mapping[str, str]) -> dict[str, int]:
    """Microseconds of each module by itself, the least of several runs; the first run compiles."""
    best: dict[str, int] = {}
    for _ in range(_ROUNDS + 1):
        for name, took in _run(code, environment):
            best[name] = min(best.get(name, took), took)
    return best


def _run(code: str, environment: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    for found in _LINE.finditer(ended.stderr):
        yield found[3], int(found[1])


def _tell(title: str, times: Mapping[str, int], count: int) -> None:
    sys.stdout.write(f"{title}: {len(times)} modules, {sum(times.values()) / 1000:.0f} ms\n")
    for name, took in sorted(times.items(), key=lambda pair: -pair[1])[:count]:
        sys.stdout.write(f"{took / 1000:8.1f} ms  {name}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
