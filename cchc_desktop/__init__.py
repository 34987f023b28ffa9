"""CCHC Desktop: the year's administrative-reform plan of one commune, on one PC."""

__version__ = "0.1.0"
