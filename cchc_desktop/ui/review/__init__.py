"""A plan file read and reviewed before anything is written."""
