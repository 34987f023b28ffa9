"""The plans as files; those LibreOffice made are kept beside this module."""

from pathlib import Path

from tests.importing.plans_f import as_pdf, as_sheet, as_text, as_word
from tests.importing.plans_f.model import Plan

WRITERS = {"docx": as_word.write, "pdf": as_pdf.write, "xlsx": as_sheet.write, "txt": as_text.write}
KEPT = "kept.pdf"


def build(plan: Plan, folder: Path) -> Path:
    """The plan as a file in `folder`, or its kept one."""
    if plan.form == KEPT:
        return Path(__file__).with_name(f"{plan.name}.pdf")
    path = folder / f"{plan.name}.{plan.form}"
    WRITERS[plan.form](plan, path)
    return path
