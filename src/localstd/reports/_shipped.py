"""The one place where the package reads the files that it ships."""

from importlib.resources import files

__all__ = ["shipped"]


def shipped(name: str) -> str:
    """Give the text of a file of this package."""
    return files("localstd.reports").joinpath(name).read_text(encoding="utf-8")
