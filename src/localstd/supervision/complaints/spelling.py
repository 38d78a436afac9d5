"""Texts in the form in which spellings agree (写法归一): width, case, blanks and signs are gone."""

import re
import unicodedata

__all__ = ["is_word_of", "plain_form"]


def plain_form(text: str) -> str:
    """Bring a text to the form in which its spellings agree.

    >>> plain_form("１３８-００１３ ８０００"), plain_form("Li Ming"), plain_form("赵 小·明")
    ('13800138000', 'liming', '赵小明')
    """
    return "".join(one for one in _folded(text) if one.isalnum())


def is_word_of(piece: str, text: str) -> bool:
    """Say whether Latin letters or digits stand in a text as a word of their own, spaced or not.

    >>> [is_word_of("ng", text) for text in ("来电人Ng，", "n. G", "nothing", "sin g")]
    [True, True, False, False]
    """
    spaced = r"[\W_]*".join(map(re.escape, piece))
    return re.search(rf"(?<![a-z0-9]){spaced}(?![a-z0-9])", _folded(text)) is not None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
