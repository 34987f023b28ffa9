"""The plan and its targets."""
