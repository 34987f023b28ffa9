"""Column types: text always NFC, decimals exact, both readable in any SQLite tool."""

from decimal import Decimal
from typing import Annotated, Any

from sqlalchemy import Dialect
from sqlalchemy.orm import mapped_column
from sqlalchemy.types import Text, TypeDecorator

from cchc_desktop.display.text import nfc
from cchc_desktop.typed import override

# What the program wrote for itself, such as JSON: composed as a whole, a mark after "\\n" would join its n.
AsWritten = Annotated[str, mapped_column(Text)]


class Words(TypeDecorator[str]):
    """Text brought to NFC on its way in, the last of the doors it passes."""

    impl = Text
    cache_ok = True

    @property
    @override
    def python_type(self) -> type[str]:
        return str

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else nfc(value)


class Exact(TypeDecorator[Decimal]):
    """A Decimal kept as its digits: SQLite would make a binary fraction of it."""

    impl = Text
    cache_ok = True

    @property
    @override
    def python_type(self) -> type[Decimal]:
        return Decimal

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else format(Decimal(value), "f")

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)
