"""Service figures of a period beside form II.06a; class, radio diary and photo of an activity."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PAIRS = (
    "payable",
    "paid_online",
    "to_digitise",
    "digitised",
    "feedback",
    "feedback_on_time",
    "rated",
    "satisfied",
)


def upgrade() -> None:
    """Add only: nothing that is there is rewritten, and steps made before can still be taken back."""
    op.create_table(
        "service_figure",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in _PAIRS),
        sa.Column("satisfaction", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_figure")),
        sa.UniqueConstraint("period", name=op.f("uq_service_figure_period")),
        sqlite_autoincrement=True,
    )
    op.add_column("activity", sa.Column("class_name", sa.Text(), nullable=False, server_default=""))
    op.add_column("activity", sa.Column("broadcasts", sa.Integer(), nullable=True))
    op.add_column("activity", sa.Column("minutes", sa.Integer(), nullable=True))
    # By hand: Alembic would copy the whole table for a foreign key, and forget the ids already given out.
    op.execute(
        "ALTER TABLE activity ADD COLUMN photo_id INTEGER"
        " CONSTRAINT fk_activity_photo_id REFERENCES document (id)"
    )
