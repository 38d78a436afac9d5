"""The pages of the procedures are what their tables and the law say today."""

import importlib.util
from collections.abc import Mapping
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def pages(root: Path) -> Mapping[str, str]:
    """Print every procedure anew, by the name of its page."""
    spec = importlib.util.spec_from_file_location("procedures", root / "docs/_ext/procedures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Mapping[str, str] = module.pages()
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
