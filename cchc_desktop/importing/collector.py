"""Python's search for circles of dead objects, paused where it costs much or frees what is not its own."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """While a plan is read each search walks all values; beside the window it would free the window's."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
