"""Builds a set's stored documents anew: python -m tests.importing.plan_sets.build FOLDER [NAME ...]."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.importing.plan_sets import paper, plain, sheet, word
from tests.importing.plan_sets.model import Plan, load


def build(plan: Plan) -> None:
    """The plan's document, stored."""
    if plan.form == "office-pdf":
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"{plan.name}.docx"
            word.write(plan, source)
            place = str(plan.path.parent)
            subprocess.run(
                ["soffice", "--headless", "--convert-to", "pdf", "--outdir", place, str(source)],
                check=True,
                capture_output=True,
            )
        return
    writers = {"docx": word.write, "pdf": paper.write, "xlsx": sheet.write, "txt": plain.write}
    writers[plan.form](plan, plan.path)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name in sys.argv[2:] or sorted(source.stem for source in (folder / "src").glob("*.plan")):
        build(load(folder, name))
