"""Builds the Windows setup on Linux, and runs it under Wine."""
