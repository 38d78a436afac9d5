"""Codes of social organisations (社会团体代号), as in the numbers of group standards.

Source: ``gr-group``. The organisation chooses its code itself: capital letters, or letters and
digits. The code is looked at here alone; who bears it is known to the group register only.
"""

import re
from typing import Self

from localstd._attrs import frozen
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import EQUAL_SIGNS
from localstd.wording import Wording

__all__ = ["GroupCode"]

_LONGEST = 16
_LETTERS = Wording(
    "大写字母开头、由大写字母或数字组成的2至16位代号",
    "a capital letter, then 1 to 15 capital letters or digits,",
)


@frozen(kw_only=False)
class GroupCode:
    """The code of a social organisation that issues standards.

    >>> str(GroupCode.parse(" csus"))
    'CSUS'
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code; small letters, full-width characters and blanks around it are put right.

        Raises:
            NumberError: the text is not of that form.
        """
        code = text.translate(EQUAL_SIGNS).strip() if len(text) <= 2 * _LONGEST else text
        if len(code) <= _LONGEST and re.fullmatch(r"[A-Z][A-Z0-9]+", code):
            return cls(code)
        well_formed = re.match(r" *(?:[A-Z][A-Z0-9]{0,15})?", code)
        reached = 0 if well_formed is None else well_formed.end()
        raise NumberError(text=text, position=reached, expected=_LETTERS)

    def __str__(self) -> str:
        return self.text
