"""Ctrl+K over twenty plans: a keystroke against one list comprehension over the same folded texts."""

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from cchc_desktop.display.collation import loose
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.search import search_index
from cchc_desktop.services.tasks import NewTask, add_tasks

GOAL = 40.0
_TYPED = "kiem tra cai cach hanh chinh lan 7"


def test_a_keystroke_in_the_search_costs_few_list_comprehensions(
    tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    database = open_office(tmp_path / "x.cchc")
    texts = [f"Tổ chức kiểm tra cải cách hành chính lần {n}" for n in range(200)]
    for year in range(2007, 2027):
        plan_id = add_plan(database, title=f"Kế hoạch {year}", year_from=year).created_id or 0
        add_tasks(database, [NewTask(plan_id, text) for text in texts])
    index = search_index(database)
    folded = [loose(text) for text in texts * 20]
    ratios: list[float] = []

    def type_words() -> None:
        for end in range(1, len(_TYPED) + 1):
            word = _TYPED[:end]
            plain = min(_seconds(partial(_pass_over, folded, word)) for _ in range(3))
            ratios.append(_seconds(partial(index.find, word)) / plain)

    benchmark.pedantic(type_words, rounds=3, iterations=1)
    worst = statistics.quantiles(ratios, n=20)[-1]
    benchmark.extra_info.update(p95=round(worst, 2), median=round(statistics.median(ratios), 2))
    sys.stderr.write(f"\nsearch: {benchmark.extra_info}\n")
    database.close()
    assert worst <= GOAL


def _pass_over(folded: list[str], word: str) -> list[str]:
    return [text for text in folded if word in text]


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started
