"""The window side of data that cannot be lost: copies, restoring, drafts, trash, archive."""
