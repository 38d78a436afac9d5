"""Terms (用语): the stable names under which facts speak of what the law names in Chinese."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Self, cast

from localstd.wording import Wording

__all__ = ["Term"]


class Term(StrEnum):
    """A closed list of names, each with its words in both languages.

    A term is its English name, a ``str``, so that facts carry plain text; :meth:`of` reads the
    name or the Chinese words, in any of the ways in which the texts put it.

    >>> from localstd.law import Paper
    >>> Paper.of("编制说明"), Paper.EXPLANATION == "explanation", Paper.of("menu")
    (<Paper.EXPLANATION: 'explanation'>, True, None)
    """

    wording: Wording
    #: Further Chinese words that mean it, where texts put it otherwise.
    also: tuple[str, ...]

    def __new__(cls, name: str, zh: str = "", en: str = "", *also: str) -> Self:
        """Make the member from its name and its words; by its name alone it is looked up."""
        member = str.__new__(cls, name)
        member._value_ = name
        member.wording = Wording(zh, en)
        member.also = also
        return member

    @classmethod
    def of(cls, text: str | None) -> Self | None:
        """Give the term that a text names, in English or in Chinese, or ``None``."""
        return cast("Self | None", _named(cls).get(text))


@cache
def _named(terms: type[Term]) -> Mapping[str | None, Term]:
    return {text: one for one in terms for text in (one.value, one.wording.zh, *one.also)}
