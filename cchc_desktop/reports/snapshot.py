"""A paper as JSON and back: what a sent report is kept as, whatever becomes of the data."""

import dataclasses
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from cchc_desktop.display.columns import Align
from cchc_desktop.reports import document as paper

_CLASSES = {
    kind.__name__: kind
    for kind in (
        paper.Run,
        paper.Heading,
        paper.Paragraph,
        paper.ListItem,
        paper.Column,
        paper.Cell,
        paper.Row,
        paper.HeaderCell,
        paper.Table,
        paper.Series,
        paper.Chart,
        paper.PageBreak,
        paper.Letterhead,
        paper.Signature,
        paper.Annex,
        paper.Metadata,
        paper.Document,
    )
}
_ENUMS = {kind.__name__: kind for kind in (paper.Kind, paper.RowKind, paper.Tone, Align)}


def snapshot(document: paper.Document) -> dict[str, Any]:
    """The paper in values that JSON knows."""
    found: dict[str, Any] = _encode(document)
    return found


def restore(content: dict[str, Any]) -> paper.Document:
    """The paper that a snapshot was made of."""
    found = _decode(content)
    if not isinstance(found, paper.Document):
        raise TypeError("not the snapshot of a paper")
    return found


def _encode(value: Any) -> Any:
    if isinstance(value, Enum):
        return {"is": type(value).__name__, "value": value.value}
    if isinstance(value, Decimal):
        return {"is": "Decimal", "value": format(value, "f")}
    if isinstance(value, datetime | date):
        return {"is": type(value).__name__, "value": value.isoformat()}
    if isinstance(value, tuple | list):
        return [_encode(item) for item in value]
    if dataclasses.is_dataclass(value):
        fields = {f.name: _encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {"is": type(value).__name__, **fields}
    return value


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_decode(item) for item in value)
    if not isinstance(value, dict):
        return value
    kind = value["is"]
    if kind in _ENUMS:
        return _ENUMS[kind](value["value"])
    if kind in _CLASSES:
        return _CLASSES[kind](**{name: _decode(item) for name, item in value.items() if name != "is"})
    return _SCALARS[kind](value["value"])


_SCALARS: dict[str, Any] = {
    "Decimal": Decimal,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
}
