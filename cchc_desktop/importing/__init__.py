"""From a plan file to a draft plan."""
