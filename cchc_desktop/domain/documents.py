"""Documents (văn bản) that prove what was done."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """A document by its four elements: number and sign, date, issuing body, abstract."""

    id: int
    number: str = ""
    issued_on: date | None = None
    issuer: str = ""
    kind: str = ""
    abstract: str = ""
    url: str = ""
    file_name: str | None = None
    file_hash: str | None = None
    file_size: int | None = None
    note: str = ""
    used: int = 0
