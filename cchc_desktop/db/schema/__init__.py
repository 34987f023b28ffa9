"""Every table, by feature. The only way one is made or changed is a migration."""

from cchc_desktop.db.schema import office, plans, registers, reporting
from cchc_desktop.db.schema.base import Base, Removable, Row

__all__ = ["Base", "Removable", "Row", "office", "plans", "registers", "reporting"]
