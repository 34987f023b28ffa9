"""Search over everything through the real window."""
