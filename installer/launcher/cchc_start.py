"""The window's start on Windows, where there is no console: what would be printed is shown in a box."""

import io
import sys


def _show(text: str) -> None:
    import ctypes  # noqa: PLC0415 - only when there is something to show

    ctypes.windll.user32.MessageBoxW(None, text, "CCHC Desktop", 0x10010)  # error icon, to the front


def _missing(error: ImportError) -> int:
    _show(
        f"Chương trình thiếu tệp nên không mở được ({error}).\n"
        "Hãy chạy lại tệp cài đặt (hoặc giải nén lại bản USB); dữ liệu đã nhập vẫn còn nguyên."
    )
    return 1


def start() -> int:
    """Run the program; its messages, if it ends with any, go into a box."""
    said = io.StringIO()
    if sys.stdout is None:
        sys.stdout = said
    if sys.stderr is None:
        sys.stderr = said
    try:
        # Inside, so that a missing file is seen.
        from cchc_desktop.__main__ import run  # noqa: PLC0415
        from cchc_desktop.errors import CchcError  # noqa: PLC0415
    except ImportError as error:
        return _missing(error)
    try:
        status = run()
    except CchcError as trouble:  # before there is a window to say it in
        _show(f"{trouble.message}\n\n{trouble.hint}".strip())
        return 1
    except ImportError as error:
        return _missing(error)
    except SystemExit as ending:
        status = ending.code if isinstance(ending.code, int) else 0 if ending.code is None else 1
    if said.getvalue().strip():
        _show(said.getvalue().strip())
    return status


if __name__ == "__main__":
    sys.exit(start())
