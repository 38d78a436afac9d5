"""SQLite storage for localstd: one office in one file, with the standard library alone."""

__all__: list[str] = []
