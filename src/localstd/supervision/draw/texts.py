"""Texts that are hashed (文本): everybody must write them with the same bytes."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import is_normalized

from localstd.legible import UNSEEN
from localstd.wording import Wording

__all__ = ["are_sound", "flaw"]

_AROUND: Final = re.compile(r"\A\s|\s\Z")
_SPACE_IN: Final = re.compile(r"\s")
_EMPTY = Wording("不能为空", "it is empty; write it down")
_SPACE = Wording("前后有空格；请去掉", "there is space around it; remove it")
_HIDDEN = Wording(
    "含有看不见的字符（如制表符、换行）；请去掉",
    "it holds an invisible character, such as a tab or a line break; take it out",
)
_NOT_NFC = Wording(
    "不是Unicode规范形式NFC，他人无法得到相同的字节；请以NFC重写",
    "it is not in Unicode's form NFC, so that others would get different bytes; write it in NFC",
)


def flaw(text: str) -> Wording | None:
    r"""Say what keeps a text from being hashed; ``None`` if nothing does.

    >>> flaw("甲公司"), flaw("甲\t公司").zh
    (None, '含有看不见的字符（如制表符、换行）；请去掉')
    """
    if not text:
        return _EMPTY
    if UNSEEN.search(text):
        return _HIDDEN
    if _AROUND.search(text):
        return _SPACE
    return None if is_normalized("NFC", text) else _NOT_NFC


def are_sound(texts: Iterable[str]) -> bool:
    """Tell whether many texts can be hashed; a doubt is told as no.

    What holds of them together holds of each: a part of a text in NFC is in NFC.
    """
    told = tuple(texts)
    whole = "".join(told)
    return (
        all(told)
        and UNSEEN.search(whole) is None
        and is_normalized("NFC", whole)
        and (_SPACE_IN.search(whole) is None or all(one == one.strip() for one in told))
    )
