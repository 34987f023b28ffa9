"""Rules of the field: values and pure functions, standard library only."""
