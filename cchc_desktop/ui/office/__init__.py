"""The commune, its signers, units and calendar; the first start."""
