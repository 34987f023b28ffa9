"""Today: what is late, what is next, what is short."""
