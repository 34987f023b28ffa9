"""Builds the stored documents anew: python -m tests.importing.plans_g.build [NAME ...]."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.importing.plans_g import NAMES, paper, plain, sheet, word
from tests.importing.plans_g.model import DOCUMENTS, Plan, load


def build(plan: Plan) -> None:
    """The plan's document, stored."""
    if plan.form == "office-pdf":
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"{plan.name}.docx"
            word.write(plan, source)
            subprocess.run(
                ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(DOCUMENTS), str(source)],
                check=True,
                capture_output=True,
            )
        return
    writers = {"docx": word.write, "pdf": paper.write, "xlsx": sheet.write, "txt": plain.write}
    writers[plan.form](plan, plan.path)


if __name__ == "__main__":
    for name in sys.argv[1:] or NAMES:
        build(load(name))
