"""Item codes (商品条码, GTIN): 8, 12, 13 or 14 digits, the last a check digit.

Source: GB 12904 (商品条码 零售商品编码与条码表示), which follows the GTIN of GS1.
"""

from typing import Self

from localstd._attrs import frozen
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import EQUAL_SIGNS
from localstd.wording import Wording

__all__ = ["ItemCode"]

_LENGTHS = (8, 12, 13, 14)
_DIGITS = Wording("8、12、13或14位数字", "a code of 8, 12, 13 or 14 digits")


@frozen(kw_only=False)
class ItemCode:
    """The code under a bar code.

    >>> str(ItemCode.parse("6901234 567892"))
    '6901234567892'
    """

    digits: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code; blanks, hyphens and full-width digits are put right.

        Raises:
            NumberError: no digits, another length, or another check digit.
        """
        short = len(text) <= 2 * max(_LENGTHS)
        digits = text.translate(EQUAL_SIGNS).replace(" ", "").replace("-", "") if short else ""
        if len(digits) not in _LENGTHS or not (digits.isascii() and digits.isdigit()):
            raise NumberError(text=text, position=0, expected=_DIGITS)
        check = _check(digits[:-1])
        if digits[-1] != check:
            expected = Wording(f"校验码“{check}”", f"the check digit {check}")
            raise NumberError(text=text, position=len(text) - 1, expected=expected)
        return cls(digits)

    def __str__(self) -> str:
        return self.digits


def _check(digits: str) -> str:
    total = sum((3, 1)[place % 2] * int(digit) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)
