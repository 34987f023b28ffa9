"""Figures of the statistical forms (Biểu mẫu 1-7) that no register can count: recorded per period."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import IndicatorRow, IndicatorValueRow
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import RuleError

_LABEL = "Ghi số liệu biểu mẫu"
# The signs of a line that is answered by one, as in "Có = 1; Không = 0".
_SIGN = re.compile(r"= (\d)")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a form in one period; `counted` lines come from the registers and are not typed in.

    One with a `register` is counted from it as soon as that has the period's data; what is typed stands in.
    """

    position: int
    form: str
    order: str
    code: str
    title: str
    unit: str
    counted: bool
    value: Decimal | None = None
    register: str = ""

    @property
    def id(self) -> int:
        """What a list knows the line by."""
        return self.position


def list_figures(database: Database, period: str) -> list[Figure]:
    """Every line of the forms in the forms' order, with what was recorded for the period."""
    from cchc_desktop.reports.forms import FORMS  # noqa: PLC0415 - papers are made when asked for

    with database.reading() as session:
        query = (
            select(IndicatorRow.code, IndicatorValueRow.value)
            .join(IndicatorRow, IndicatorRow.id == IndicatorValueRow.indicator_id)
            .where(IndicatorValueRow.period == period, IndicatorValueRow.deleted_at.is_(None))
            .order_by(IndicatorValueRow.as_of, IndicatorValueRow.id)
        )
        known = {code: value for code, value in session.execute(query).tuples() if code is not None}
    lines = [(form, line) for form in FORMS for line in form.lines]
    return [
        Figure(
            position,
            f"Biểu mẫu {form.number}. {form.title}",
            line.order,
            line.code,
            line.title,
            line.unit,
            not line.typed,
            known.get(line.code),
            line.register,
        )
        for position, (form, line) in enumerate(lines, start=1)
    ]


def record_figure(
    database: Database, figure: Figure, period: str, *, as_of: date, value: Decimal | None
) -> Changes:
    """Record a line's figure for a period; None takes it back ("chưa có số liệu"), which is not 0."""
    if figure.counted:
        raise RuleError("Số liệu này chương trình tự tính từ sổ theo dõi.", fields=("value",))
    if value is not None:
        _check_value(value, figure.unit)
    code = parse_period(period).code
    with database.unit_of_work(_LABEL) as session:
        indicator = _indicator(session, figure)
        row = session.scalars(
            select(IndicatorValueRow).where(
                IndicatorValueRow.indicator_id == indicator.id,
                IndicatorValueRow.period == code,
                IndicatorValueRow.deleted_at.is_(None),
            )
        ).first()
        if value is None:
            if row is not None:
                row.deleted_at = session.at
        elif row is not None:
            row.value, row.as_of = value, as_of
        else:
            session.add(IndicatorValueRow(indicator_id=indicator.id, period=code, as_of=as_of, value=value))
    return Changes.to(Topic.INDICATORS, Topic.REPORTS, label=_LABEL)


def _check_value(value: Decimal, unit: str) -> None:
    """RuleError for what no line of this unit holds: a share over 100, half a document, another sign."""
    if value < 0:
        raise RuleError("Số liệu không được âm.", fields=("value",))
    if unit == "%":
        if value > 100:
            raise RuleError("Tỷ lệ không được quá 100%.", fields=("value",))
        return
    if value != value.to_integral_value():
        raise RuleError("Số liệu này phải là số nguyên.", fields=("value",))
    signs = _SIGN.findall(unit)
    if signs and str(int(value)) not in signs:
        raise RuleError(f"Chỉ ghi một trong các số: {', '.join(sorted(signs))} ({unit}).", fields=("value",))


def _indicator(session: JournalledSession, figure: Figure) -> IndicatorRow:
    query = select(IndicatorRow).where(IndicatorRow.code == figure.code, IndicatorRow.deleted_at.is_(None))
    found = session.scalars(query).first()
    if found is None:
        found = IndicatorRow(code=figure.code, name=figure.title, unit=figure.unit, position=figure.position)
        session.add(found)
        session.flush()
    return found
