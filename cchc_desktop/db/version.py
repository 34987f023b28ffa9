"""The schema's version: the id of the newest migration, known without loading Alembic."""

SCHEMA_VERSION = "0001"
KNOWN_VERSIONS = ("0001",)
