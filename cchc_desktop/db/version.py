"""The schema's version: the id of the newest migration, known without loading Alembic."""

SCHEMA_VERSION = "0002"
KNOWN_VERSIONS = ("0001", "0002")
UNDOABLE_VERSIONS = ("0001", "0002")
"""Whose steps can still be taken back: a later version only added columns that may be left out."""
