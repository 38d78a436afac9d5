"""Words for people, in simplified Chinese and in English."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from localstd._attrs import frozen

__all__ = ["Language", "Wording"]

#: The languages of the library: simplified Chinese and English.
Language: TypeAlias = Literal["zh", "en"]


@frozen(kw_only=False)
class Wording:
    """One sentence in both languages of the library.

    >>> Wording("期限", "limit").text("en")
    'limit'
    """

    zh: str
    en: str

    def text(self, language: Language) -> str:
        """Give the sentence in one language."""
        return self.zh if language == "zh" else self.en

    def filled(self, facts: Mapping[str, object]) -> "Wording":
        """Put facts into the places that the sentence keeps for them.

        >>> Wording("第{row}行", "row {row}").filled({"row": 3})
        Wording(zh='第3行', en='row 3')
        """
        return Wording(self.zh.format_map(facts), self.en.format_map(facts))

    def __str__(self) -> str:
        return f"{self.zh} / {self.en}"
