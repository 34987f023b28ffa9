"""Inspections, findings and coverage."""
