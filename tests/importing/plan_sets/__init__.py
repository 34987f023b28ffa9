"""What the blind sets of plans share: their printers, their notation and the measure against the gold."""
