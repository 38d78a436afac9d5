"""The pages of procedures and articles are what their tables and the law say today."""

import re
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


@pytest.fixture(scope="module")
def articles(made_by: Callable[[str], ModuleType]) -> Mapping[str, str]:
    """Print the articles anew, by the name of their page."""
    made: Mapping[str, str] = made_by("articles").pages()
    return made


def test_the_pages_of_articles_say_what_the_law_says(
    root: Path, articles: Mapping[str, str]
) -> None:
    folder = root / "docs" / "reference"
    drifted = [n for n, text in articles.items() if (folder / n).read_text("utf-8") != text]
    assert drifted == [], "print them again: python -m nox -s tables"


def test_a_citation_in_a_procedure_leads_to_its_article(
    pages: Mapping[str, str], articles: Mapping[str, str]
) -> None:
    slugs = {name: _slugs(text) for name, text in articles.items()}
    linked = {
        found for text in pages.values() for found in re.findall(r"\]\(\.\./(.+?)#(.+?)\)", text)
    }
    assert len(linked) > 200
    assert [(name, slug) for name, slug in linked if slug not in slugs[name]] == []


def _slugs(page: str) -> set[str]:
    """Give the names by which the headings of a page are linked to."""
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


def test_the_page_of_the_codes_says_what_the_checks_say(
    root: Path, made_by: Callable[[str], ModuleType]
) -> None:
    kept = (root / "docs" / "reference" / "codes.md").read_text("utf-8")
    assert kept == made_by("codes").page(), "print it again: python -m nox -s tables"
    assert "| LS602 | `not-entitled` | bar |" in kept
