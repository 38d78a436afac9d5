"""The pages of the procedures (程序表), made from the tables and the law.

``python docs/_ext/procedures.py`` writes them; a test fails where page and table drift apart.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from localstd.law import china_law
from localstd.procedure import procedure_page
from localstd.procedures import PROCEDURES, procedure_named
from localstd.wording import Language

__all__ = ["FOLDER", "linked", "pages"]

FOLDER = Path(__file__).parents[1] / "reference" / "procedures"

_ENDINGS: Mapping[Language, str] = {"en": "md", "zh": "zh-CN.md"}


def pages() -> Mapping[str, str]:
    """Give every page by the name of its file, in English and in Chinese."""
    return {
        f"{name}.{ending}": linked(procedure_page(procedure_named(name), china_law(), language))
        for name in PROCEDURES
        for language, ending in _ENDINGS.items()
    }


def linked(page: str) -> str:
    """Make each citation a link to its article, on the page of its language."""
    known = _citations()
    # The longest first: one article may begin as another does.
    either = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return re.sub(rf"(?:{either})(?!\d| para| point)", lambda one: _link(one[0]), page)


def _link(cited: str) -> str:
    ending = _ENDINGS[_citations()[cited]]
    return f"[{cited}](../articles.{ending}#{_slug(cited)})"


@cache
def _citations() -> Mapping[str, Language]:
    """Give what a page may cite, and in which language that is."""
    wordings = {one.citation.wording for one in china_law().provisions if one.article}
    both: dict[str, Language] = {one.zh: "zh" for one in wordings}
    both.update({one.en: "en" for one in wordings})
    return both


def _slug(heading: str) -> str:
    """Give the name by which a heading of the page of articles is linked to."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _write() -> None:
    FOLDER.mkdir(exist_ok=True)
    made = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write()
