"""A version that is not out yet: the real migrations and one more, for tests of what upgrading does."""

import shutil
from pathlib import Path

import pytest

from cchc_desktop.db import checking, migrate, opening, version
from cchc_desktop.services import backups

NEXT = "9001"

_STEP = f'''
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{version.SCHEMA_VERSION}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.Text()))
    op.execute("INSERT INTO later (text) SELECT name FROM holiday")
    with op.batch_alter_table("unit") as batch:
        batch.add_column(sa.Column("later", sa.Text(), nullable=False, server_default="x"))
    BREAK
'''  # noqa: S608


def pretend(patch: pytest.MonkeyPatch, folder: Path, *, broken: str = "pass") -> None:
    """From now on the program is of the next version; `broken` runs at the end of its migration."""
    scripts = folder / "migrations"
    if not scripts.exists():
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        step = _STEP.replace("BREAK", broken)
        (scripts / "versions" / f"{NEXT}_later.py").write_text(step, encoding="utf-8")
    patch.setattr(migrate, "SCRIPTS", scripts)
    patch.setattr(checking, "KNOWN_VERSIONS", (*version.KNOWN_VERSIONS, NEXT))
    for module in (checking, opening, backups):
        patch.setattr(module, "SCHEMA_VERSION", NEXT)
