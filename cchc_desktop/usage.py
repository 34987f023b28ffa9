"""Wrong usage and --help in the officer's language: argparse speaks English."""

import argparse
import re
import sys
from typing import Any, NoReturn

from cchc_desktop.typed import override

# What argparse says, of every Python from 3.11 on, and how it is said here; quotes come and go with versions.
_SAID = (
    (r"the following arguments are required: (.+)", r"còn thiếu {}"),
    (r"unrecognized arguments: (.+)", r"không hiểu “{}”"),
    (r"argument (\S+): expected one argument", r"sau {} phải có một giá trị"),
    (r"argument (\S+): expected at least one argument", r"sau {} phải có ít nhất một giá trị"),
    (r"argument (\S+): expected (\d+) arguments?", r"sau {} phải có {} giá trị"),
    (r"argument (\S+): invalid choice: (.+?) \(choose from (.*)\)", r"{} không nhận {}; hãy chọn {}"),
    (r"argument (\S+): invalid int value: (.+)", r"{} phải là số nguyên, không phải {}"),
    (r"argument (\S+): invalid \S+ value: (.+)", r"{} không nhận {}"),
    (r"argument (\S+): ignored explicit argument (.+)", r"{} không kèm giá trị {}"),
    (r"argument (\S+): not allowed with argument (\S+)", r"không dùng {} cùng với {}"),
    (r"ambiguous option: (\S+) could match (.+)", r"“{}” có thể là {}"),
    (r"one of the arguments (.+) is required", r"phải có một trong các tham số {}"),
    (r"argument (\S+): (.+)", r"{}: {}"),
)


def in_vietnamese(message: str) -> str:
    """One of argparse's complaints as the officer reads it; one that is not known stays as it is."""
    for pattern, words in _SAID:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return words.format(*(_quoted(part) for part in found.groups()))
    return message


def _quoted(text: str) -> str:
    return re.sub(r"'([^']*)'", r"“\1”", text)


class _Help(argparse.HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)

    @override
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)


class VietnameseParser(argparse.ArgumentParser):
    """Says what is wrong on standard error, exit status 2; an option is never guessed from its beginning."""

    def __init__(self, **named: Any) -> None:
        add_help = named.pop("add_help", True)
        super().__init__(
            **{"formatter_class": _Help, "allow_abbrev": False, **named},
            add_help=False,
        )
        # The headings of --help are attributes without a public name.
        self._positionals.title, self._optionals.title = "tham số", "tùy chọn"
        if add_help:
            self.add_argument("-h", "--help", action="help", help="hiện hướng dẫn này rồi thoát")

    @override
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        sys.stderr.write(
            f"Lệnh viết chưa đúng: {in_vietnamese(message)}.\nGõ {self.prog} --help để xem cách dùng.\n"
        )
        raise SystemExit(2)
