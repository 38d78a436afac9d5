"""Codes of social organisations (社会团体代号), as in the numbers of group standards.

Source: ``gr-group``. The organisation chooses its code itself: capital letters, or letters and
digits. Who bears a code the national platform knows; some two hundred that are in use ship.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Self

from localstd._attrs import evolve, field, frozen
from localstd._shipped import shipped_rows
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import EQUAL_SIGNS
from localstd.wording import Wording

__all__ = ["GroupCode", "china_group_codes"]

_LONGEST = 16
_LETTERS = Wording(
    "大写字母开头、由大写字母或数字组成的2至16位代号",
    "a capital letter, then 1 to 15 capital letters or digits,",
)


def _demand_group_code(_code: object, _field: object, text: str) -> None:
    if len(text) > _LONGEST or not re.fullmatch(r"[A-Z][A-Z0-9]+", text):
        begun = re.match(r"(?:[A-Z][A-Z0-9]{0,15})?", text)
        raise NumberError(text=text, position=begun.end() if begun else 0, expected=_LETTERS)


@frozen(kw_only=False)
class GroupCode:
    """The code of a social organisation that issues standards.

    Raises:
        NumberError: if ``text`` is not of that form.

    >>> str(GroupCode.parse(" csus"))
    'CSUS'
    """

    text: str = field(validator=_demand_group_code)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code; small letters, full-width characters and blanks around it are put right.

        Raises:
            NumberError: if the text is not of that form.
        """
        code = text.translate(EQUAL_SIGNS)
        try:
            return cls(code.strip())
        except NumberError as error:
            blanks = len(code) - len(code.lstrip())
            raise evolve(error, text=text, position=blanks + error.position) from None

    def __str__(self) -> str:
        return self.text


@cache
def china_group_codes() -> Mapping[str, str]:
    """Give the organisations by those of their codes that are known to be in use.

    No list of all codes was found: a code that is not here may be taken all the same.

    >>> codes = china_group_codes()
    >>> len(codes), codes["CBIA"]
    (209, '中国饮料工业协会')
    """
    return MappingProxyType(dict(shipped_rows("localstd.numbers", "group_codes.tsv")))
