"""Words for people, in simplified Chinese and in English."""

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from localstd._attrs import frozen

__all__ = ["Language", "Wording", "worded"]

#: The languages of the library: simplified Chinese and English.
Language: TypeAlias = Literal["zh", "en"]

_SIGNS = {"comma": ("、", ", "), "semicolon": ("；", "; ")}


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

        A fact that has words in both languages speaks that of the sentence; several are listed.

        >>> Wording("第{row}行", "row {row}").filled({"row": 3})
        Wording(zh='第3行', en='row 3')
        >>> Wording("缺{what}", "{what} missing").filled({"what": Wording("日期", "date")})
        Wording(zh='缺日期', en='date missing')
        """
        return Wording(
            self.zh.format_map(_Told(facts, "zh")), self.en.format_map(_Told(facts, "en"))
        )

    @classmethod
    def joined(
        cls, words: Iterable["Wording"], by: Literal["comma", "semicolon"] = "comma"
    ) -> "Wording":
        """List several in one, with the sign that each language puts between them.

        That is ``、`` and a comma, or ``；`` and a semicolon where the words hold commas already.

        >>> seals = Wording("公章", "seal"), Wording("印章", "stamp")
        >>> Wording.joined(seals)
        Wording(zh='公章、印章', en='seal, stamp')
        >>> Wording.joined(seals, by="semicolon")
        Wording(zh='公章；印章', en='seal; stamp')
        """
        listed = tuple(words)
        zh, en = _SIGNS[by]
        return cls(zh.join(word.zh for word in listed), en.join(word.en for word in listed))

    def __str__(self) -> str:
        return f"{self.zh} / {self.en}"


class _Told(dict[str, object]):
    """Facts as one language tells them; only what a sentence names is looked at."""

    def __init__(self, facts: Mapping[str, object], language: Language) -> None:
        self._facts, self._language = facts, language

    def __missing__(self, name: str) -> object:
        words = _words(self._facts[name])
        return words.text(self._language) if isinstance(words, Wording) else words


def _words(fact: object) -> object:
    """Turn a list into words; all else prints itself as a sentence wants it, or is words."""
    return worded(fact) if isinstance(fact, (list, tuple)) else fact


def worded(fact: object) -> Wording:
    """Put a fact into words: as it prints itself, several as a list.

    >>> worded([Wording("公章", "seal"), 3])
    Wording(zh='公章、3', en='seal, 3')
    """
    if isinstance(fact, Wording):
        return fact
    if isinstance(fact, (list, tuple)):
        return Wording.joined(map(worded, fact))
    text = str(fact)
    return Wording(text, text)
