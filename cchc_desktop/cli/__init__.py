"""The command line of CLI.md: arguments in, services called, JSON or sentences out."""

from cchc_desktop.cli.main import main

__all__ = ["main"]
