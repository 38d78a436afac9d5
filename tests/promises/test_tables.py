"""The pages of the procedures are what their tables and the law say today."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def pages(made_by: Callable[[str], ModuleType]) -> Mapping[str, str]:
    """Print every procedure anew, by the name of its page."""
    made: Mapping[str, str] = made_by("procedures").pages()
    return made


def test_every_procedure_has_its_pages(root: Path, pages: Mapping[str, str]) -> None:
    kept = {one.name for one in (root / "docs" / "reference" / "procedures").glob("*.md")}
    assert kept == set(pages), "print them again: python -m nox -s tables"


def test_every_page_says_what_the_table_and_the_law_say(
    root: Path, pages: Mapping[str, str]
) -> None:
    folder = root / "docs" / "reference" / "procedures"
    drifted = [name for name, text in pages.items() if (folder / name).read_text("utf-8") != text]
    assert drifted == [], "print them again: python -m nox -s tables"
