"""The sample commune in a data file of its own, for looking around before the first plan."""

import contextlib
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from cchc_desktop.db.engine import data_folder_of
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.report_files import save_document


def make_sample(path: Path) -> Path:
    """Make the file if it is not there yet; what the officer tried out in it stays."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        # Filled apart and moved: a half-filled file must not pass for the sample later.
        unfinished = Path(folder) / path.name
        [plan_file] = save_document(sample_plan(), Path(folder), "ke-hoach", ("docx",))
        with contextlib.closing(open_office(unfinished)) as database:
            fill_sample(database, plan_file)
        # First what the rows name: a sample without its photos would be one with lost files.
        shutil.copytree(
            data_folder_of(unfinished) / "evidence", data_folder_of(path) / "evidence", dirs_exist_ok=True
        )
        part = path.with_name(f"{path.name}.part")
        shutil.copyfile(unfinished, part)
        part.replace(path)
    return path
