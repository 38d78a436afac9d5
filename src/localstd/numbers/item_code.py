"""Item codes (商品条码, GTIN): 8, 12, 13 or 14 digits, the last a check digit.

Source: GB 12904 (商品条码 零售商品编码与条码表示), which follows the GTIN of GS1.
"""

from typing import Self

from localstd._attrs import field, frozen
from localstd.numbers.code_text import demand_signs, plain, relocated
from localstd.numbers.number_error import NumberError
from localstd.wording import Wording

__all__ = ["ItemCode"]

_LENGTHS = (8, 12, 13, 14)
_DIVIDERS = " -"
_DIGITS = Wording("8、12、13或14位数字", "a code of 8, 12, 13 or 14 digits")


def _demand_item_code(_code: object, _field: object, digits: str) -> None:
    demand_signs(digits, "0123456789", _LENGTHS, _DIGITS)
    check = _check(digits[:-1])
    if digits[-1] != check:
        expected = Wording(f"校验码“{check}”", f"the check digit {check}")
        raise NumberError(text=digits, position=len(digits) - 1, expected=expected)


@frozen(kw_only=False)
class ItemCode:
    """The code under a bar code.

    Raises:
        NumberError: if ``digits`` are not of such a length, or do not end with their check digit.

    >>> str(ItemCode.parse("6901234 567892"))
    '6901234567892'
    """

    digits: str = field(validator=_demand_item_code)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code; blanks, hyphens and full-width digits are put right.

        Raises:
            NumberError: no digits, another length, or another check digit.
        """
        try:
            return cls(plain(text, dividers=_DIVIDERS))
        except NumberError as error:
            raise relocated(error, text, dividers=_DIVIDERS) from None

    def __str__(self) -> str:
        return self.digits


def _check(digits: str) -> str:
    total = sum((3, 1)[place % 2] * int(digit) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)
