"""How values are read by people: Vietnamese text, numbers, dates, columns."""
