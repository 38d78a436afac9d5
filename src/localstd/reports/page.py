"""Pages (页面) that stand alone: what every HTML report begins with, and the style that ships."""

from typing import Final

from localstd._shipped import shipped_text
from localstd.reports.markup import TAGS, Markup, element
from localstd.wording import Language

__all__ = ["POLICY", "page_of"]

#: What a page may load: nothing, but its own styles and pictures.
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page_of(title: str, body: Markup, language: Language) -> str:
    """Write a whole page: it needs no network, and no script may run in it.

    >>> page_of("1 < 2", element("body"), "en").splitlines()[0]
    '<!DOCTYPE html>'
    """
    return f"<!DOCTYPE html>\n{element('html', _head(title), body, lang=TAGS[language])}\n"


def _head(title: str) -> Markup:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", Markup(shipped_text("localstd.reports", "page.css"))),
    )
