"""Dossiers of administrative procedures: form II.06a and the late ones."""
