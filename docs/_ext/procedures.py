"""The pages of the procedures (程序表), made from the tables and the law.

``python docs/_ext/procedures.py`` writes them; a test fails where page and table drift apart.
"""

from collections.abc import Mapping
from pathlib import Path

from localstd.law import china_law
from localstd.procedure import procedure_page
from localstd.procedures import PROCEDURES, procedure_named
from localstd.wording import Language

__all__ = ["FOLDER", "pages"]

FOLDER = Path(__file__).parents[1] / "reference" / "procedures"

_ENDINGS: Mapping[Language, str] = {"en": "md", "zh": "zh-CN.md"}


def pages() -> Mapping[str, str]:
    """Give every page by the name of its file, in English and in Chinese."""
    return {
        f"{name}.{ending}": procedure_page(procedure_named(name), china_law(), language)
        for name in PROCEDURES
        for language, ending in _ENDINGS.items()
    }


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
