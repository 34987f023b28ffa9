"""The SQLite file: engine, schema, migrations, journal."""
