"""Relative deadlines that run for each unit apart: when it received, when it handed in, by which document."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add only: a task's one day (`anchor_on`) goes on to count for every unit without a day of its own."""
    op.create_table(
        "task_unit_dates",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("handed_in_on", sa.Date(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_unit_dates_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_task_unit_dates_unit_id")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_task_unit_dates_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_unit_dates")),
        sa.UniqueConstraint("task_id", "unit_id", name=op.f("uq_task_unit_dates_task_id_unit_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_task_unit_dates_task_id"), "task_unit_dates", ["task_id"], unique=False)
