"""What only the type checker reads: the module that carries it costs the start three milliseconds."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - handed on
else:

    def override(method):  # noqa: ANN001, ANN201 - its type is above
        """Mark a method that stands for one of the class above; Python 3.12 has it itself."""
        return method
