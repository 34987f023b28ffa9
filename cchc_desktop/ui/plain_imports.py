"""Imports at their usual price: PySide reads the source of every module that is imported after it."""

import sys


def import_plainly() -> None:
    """Spare PySide the search for its name in the source of each module; to be called before all imports.

    It decides by that whether a module may have switched on one of PySide's optional spellings
    (`from __feature__ import snake_case`), and keeps the text: six megabytes, and a third of the time.
    Nothing here switches one on. Where a later PySide does otherwise, this does nothing.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - brings the hook that is taken off

    module = sys.modules.get("shibokensupport.feature")
    if module is None:
        return
    feature = vars(module)
    known = feature.get("pyside_feature_dict")
    if isinstance(known, dict) and "feature_imported" in feature:
        feature["feature_imported"] = lambda module: known.setdefault(getattr(module, "__name__", ""), 0)
