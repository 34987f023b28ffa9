"""Where widths, geometry and the last folder are remembered: nothing that matters."""

from typing import Any, Protocol


class Store(Protocol):
    """QSettings is one."""

    def value(self, key: str, /, default: Any = None) -> Any:
        """What was remembered."""

    def setValue(self, key: str, value: Any, /) -> None:
        """Remember."""
