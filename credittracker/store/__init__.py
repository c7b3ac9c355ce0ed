"""The one SQLite file: tables, migrations, load, save, backup. Private to this folder."""
