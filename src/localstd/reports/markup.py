"""Markup (标记): HTML and SVG written so that text never becomes an element."""

from collections.abc import Mapping
from html import escape
from typing import Final

from localstd.legible import visible
from localstd.wording import Language, Wording

__all__ = ["TAGS", "Markup", "both", "element"]

VOID: Final = frozenset({"meta"})

TAGS: Final[Mapping[Language, str]] = {"zh": "zh-CN", "en": "en"}
OTHER: Final[Mapping[Language, Language]] = {"zh": "en", "en": "zh"}


class Markup(str):
    """Text that is markup already; every other text is escaped where it meets markup."""

    __slots__ = ()


def element(name: str, /, *content: str, **attributes: str | int) -> Markup:
    """Write an element; an attribute that Python keeps for itself is written ``class_``.

    >>> element("p", "1 < 2, ", element("b", "是"), class_="facts", aria_label='"')
    '<p class="facts" aria-label="&quot;">1 &lt; 2, <b>是</b></p>'
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(visible(str(value)))}"'
        for key, value in attributes.items()
    )
    if name in VOID:
        return Markup(f"<{name}{told}>")
    inner = "".join(part if isinstance(part, Markup) else _escaped(part) for part in content)
    return Markup(f"<{name}{told}>{inner}</{name}>")


def both(wording: Wording, language: Language) -> Markup:
    """Write a term in the page's language, with the other one beside it."""
    other = OTHER[language]
    beside = element("span", wording.text(other), lang=TAGS[other], class_="other")
    return element("span", wording.text(language), " ", beside)


def _escaped(text: str) -> str:
    return escape(visible(text), quote=False)
