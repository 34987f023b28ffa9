"""How a commune's machine stores its words."""

import unicodedata

from tests.importing.plan_sets.model import Plan


def habit(plan: Plan, text: str) -> str:
    """The text as this commune's machine stores it."""
    if "nbsp" in plan.habits:
        text = text.replace(" năm ", " năm\u00a0").replace("xã ", "xã\u00a0")
    if "endash" in plan.habits:
        text = text.replace(" - ", " \u2013 ")
        text = "\u2013 " + text[2:] if text.startswith("- ") else text
    if "double" in plan.habits:
        text = text.replace(", ", ",  ").replace(" của ", "  của ")
    if "nfd" in plan.habits:
        text = unicodedata.normalize("NFD", text)
    return text
