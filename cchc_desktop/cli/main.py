"""Runs one command: results on standard output, messages on standard error, status 0, 1 or 2."""

import io
import json
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any

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
        sys.stderr.write(error.sentence() + "\n")
        return 1
    except Exception as error:  # noqa: BLE001 - the contract: never a traceback, also for a bug
        return _bug(error)
    except KeyboardInterrupt:
        sys.stderr.write("Đã dừng theo yêu cầu; dữ liệu không thay đổi.\n")
        return 1
    if outcome.document is not None:
        sys.stdout.write(_json(outcome.document) + "\n")
    for line in outcome.lines:
        sys.stdout.write(line + "\n")
    return 0


def _bug(error: Exception) -> int:
    if os.environ.get("CCHC_DEBUG"):
        raise error
    sys.stderr.write(
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
