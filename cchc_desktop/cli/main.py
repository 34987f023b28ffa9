"""Runs one command: results on standard output, messages on standard error, status 0, 1 or 2."""

import contextlib
import io
import json
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from cchc_desktop.cli.arguments import parser
from cchc_desktop.errors import CchcError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 refused with a sentence, 2 wrong usage."""
    _speak_utf8()
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as ending:
        return int(ending.code or 0)
    _keep_logs_quiet()
    from cchc_desktop.cli.commands import COMMANDS  # noqa: PLC0415 - wrong usage need not load the services

    try:
        outcome = COMMANDS[arguments.command](arguments)
    except CchcError as error:
        _complain(error.sentence() + "\n")
        return 1
    except Exception as error:  # noqa: BLE001 - the contract: never a traceback, also for a bug
        return _bug(error)
    except KeyboardInterrupt:
        _complain("Đã dừng theo yêu cầu; dữ liệu không thay đổi.\n")
        return 1
    document = [] if outcome.document is None else [_json(outcome.document)]
    return _answer([*document, *outcome.lines])


def _answer(lines: Sequence[str]) -> int:
    """Write the results; a reader that has closed the pipe has had enough, which is no failure."""
    if sys.stdout is None:
        return 0
    try:
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go(sys.stdout)
    except OSError as error:
        _let_go(sys.stdout)
        _complain(f"Đã làm xong nhưng không ghi được kết quả ra: {error.strerror or error}.\n")
        return 1
    return 0


def _let_go(stream: TextIO) -> None:
    """What is left unwritten must not raise once more when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _complain(words: str) -> None:
    """Tell the officer why not; a closed standard error hears nothing."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(words)
        sys.stderr.flush()
    except OSError:
        _let_go(sys.stderr)


def _bug(error: Exception) -> int:
    if os.environ.get("CCHC_DEBUG"):
        raise error
    _complain(
        f"Chương trình gặp lỗi ngoài dự kiến ({type(error).__name__}); dữ liệu không bị ghi dở.\n"
        "Đặt biến môi trường CCHC_DEBUG=1 rồi chạy lại để xem chi tiết gửi người hỗ trợ.\n"
    )
    return 1


def _keep_logs_quiet() -> None:
    # Without a handler Python writes warnings, tracebacks with them, to standard error beside our sentence.
    root = logging.getLogger()
    if not os.environ.get("CCHC_DEBUG") and not root.handlers:
        root.addHandler(logging.NullHandler())


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)
