"""The schema's version: the id of the newest migration, known without loading Alembic."""

SCHEMA_VERSION = "0003"
KNOWN_VERSIONS = ("0001", "0002", "0003")
UNDOABLE_VERSIONS = ("0001", "0002", "0003")
"""Whose steps can still be taken back: later ones only added tables, and columns that may be left out."""
