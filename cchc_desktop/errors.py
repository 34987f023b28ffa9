"""The two kinds of trouble that are not bugs; each carries a finished Vietnamese sentence."""

from collections.abc import Sequence


class CchcError(Exception):
    """Something the officer can read and act upon.

    `message` says what is wrong, `hint` what to do about it (may be empty).
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def sentence(self) -> str:
        """Message and hint in one line, for standard error."""
        return f"{self.message} {self.hint}".strip()


class RuleError(CchcError):
    """The rules forbid what was asked; `fields` names the form's fields to mend."""

    def __init__(self, message: str, *, fields: Sequence[str] = (), hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.fields = tuple(fields)


class MachineError(CchcError):
    """The machine will not: disk full, file locked, no permission, a file that is not what it says."""
