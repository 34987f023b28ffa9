"""Whole plans read for their targets: every number, nothing false, however the lines are broken."""

import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterable

from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.targets import extract_targets
from tests.importing.plans_of_targets import BY_FIELD, BY_FIELD_KEYS, BY_PHASE, BY_PHASE_KEYS, Key


def source_of(lines: Iterable[str]) -> Source:
    return Source("a.txt", "txt", tuple(Paragraph(line, place) for place, line in enumerate(lines)))


def read(text: str, years: tuple[int, int]) -> tuple[DraftTarget, ...]:
    return extract_targets(outline(source_of(text.splitlines())), [], years)


def hard_wrapped(text: str, width: int, *, blank: bool) -> str:
    lines: list[str] = []
    for paragraph in text.splitlines():
        lines += textwrap.wrap(paragraph, width, break_on_hyphens=False) or [""]
        if blank:
            lines.append("")
    return "\n".join(lines)


def key(target: DraftTarget) -> Key:
    shown = f"{target.min}..{target.max}" if target.min is not None else str(target.value)
    return (shown, target.comparator.value if target.comparator else None, target.unit, target.where)


def numeric(found: Iterable[DraftTarget]) -> list[DraftTarget]:
    return [t for t in found if t.value is not None or t.min is not None]


def difference(found: Iterable[DraftTarget], expected: list[Key]) -> tuple[Counter[Key], Counter[Key]]:
    have, want = Counter(map(key, numeric(found))), Counter(expected)
    return want - have, have - want


def test_a_plan_by_fields_gives_all_its_numbers_and_no_others() -> None:
    assert difference(read(BY_FIELD, (2026, 2026)), BY_FIELD_KEYS) == (Counter(), Counter())


def test_a_plan_by_phases_gives_each_number_the_years_it_holds_for() -> None:
    found = numeric(read(BY_PHASE, (2026, 2030)))
    assert [(*key(t), t.year_from, t.year_to) for t in found] == BY_PHASE_KEYS


def test_hard_line_breaks_change_nothing() -> None:
    for text, years in ((BY_FIELD, (2026, 2026)), (BY_PHASE, (2026, 2030))):
        whole = [(key(t), t.text) for t in read(text, years)]
        for width in (72, 85):
            for blank in (False, True):
                broken = read(hard_wrapped(text, width, blank=blank), years)
                assert [(key(t), t.text) for t in broken] == whole, (width, blank)


def test_decomposed_letters_and_hard_spaces_change_nothing() -> None:
    plain = [(key(t), t.text) for t in read(BY_FIELD, (2026, 2026))]
    written = unicodedata.normalize("NFD", BY_FIELD).replace(" xã", "\u00a0xã").replace("100%", "100 %")
    other = [(key(t), t.text.replace("100 %", "100%")) for t in read(written, (2026, 2026))]
    assert other == plain
