"""Initiatives and their quota."""
