"""From values to paper: one content model, three writers."""
