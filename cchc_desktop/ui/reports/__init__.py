"""Obligations and reports."""
