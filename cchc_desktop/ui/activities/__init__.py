"""Dialogues, propaganda, training, meetings."""
