"""Unified social credit codes (统一社会信用代码) and organisation codes (组织机构代码).

Sources: GB 32100-2015 (18 characters, check character modulo 31), GB 11714-1997 (9 characters,
check character modulo 11). The first character names the registering department; any that GB 32100
knows as a character passes, so that codes of the departments added later (A 军队, N 农业农村,
Y 其他) are not called invalid.
"""

from typing import Self

from localstd._attrs import field, frozen
from localstd.numbers.code_text import demand_signs, plain, relocated
from localstd.numbers.number_error import NumberError
from localstd.wording import Wording

__all__ = ["CreditCode", "OrganizationCode"]

#: GB 32100: no I, O, S, V, Z, which are taken for digits and for each other.
_CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_LENGTH = 18
_DIVISION = range(2, 8)
_ORGANIZATION_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORGANIZATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANIZATION_LENGTH = 9
_DIVIDERS = " -"

_DIGIT = Wording(
    "数字（登记管理机关行政区划码）", "a digit (the registering department's division)"
)


def _demand_root(_code: object, _field: object, root: str) -> None:
    _demand_signs(root, _ORGANIZATION_SIGNS, _ORGANIZATION_LENGTH - 1)


def _demand_credit_code(_code: object, _field: object, text: str) -> None:
    _demand_signs(text, _CREDIT_SIGNS, _CREDIT_LENGTH)
    for position in _DIVISION:
        if not text[position].isdigit():
            raise NumberError(text=text, position=position, expected=_DIGIT)
    _demand_check(text, 16, _organization_check(text[8:16]))
    _demand_check(text, 17, _credit_check(text[:17]))


@frozen(kw_only=False)
class OrganizationCode:
    """The code of an organisation: eight characters, a hyphen, a check character.

    Raises:
        NumberError: if ``root`` is not of eight digits and capital letters.

    >>> str(OrganizationCode.parse("00000000x"))
    Traceback (most recent call last):
    ...
    localstd.numbers.number_error.NumberError: ...
    >>> OrganizationCode.parse("401359081").check
    '1'
    """

    #: The eight characters without the check character (本体代码).
    root: str = field(validator=_demand_root)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read nine characters, with or without the hyphen before the last.

        Raises:
            NumberError: a wrong length, a wrong character, or another check character.
        """
        code = plain(text, dividers=_DIVIDERS)
        try:
            _demand_signs(code, _ORGANIZATION_SIGNS, _ORGANIZATION_LENGTH)
            made = cls(code[:-1])
            _demand_check(code, _ORGANIZATION_LENGTH - 1, made.check)
        except NumberError as error:
            raise relocated(error, text, dividers=_DIVIDERS) from None
        return made

    @property
    def check(self) -> str:
        """The check character (校验码): a digit or X."""
        return _organization_check(self.root)

    def __str__(self) -> str:
        return f"{self.root}-{self.check}"


@frozen(kw_only=False)
class CreditCode:
    """The unified social credit code of an organisation: 18 characters.

    Raises:
        NumberError: if ``text`` is not such a code, written without blanks.

    >>> code = CreditCode.parse("91152201 07837744 9P")
    >>> str(code), code.department, code.division, str(code.organization)
    ('91152201078377449P', '9', '152201', '07837744-9')
    """

    text: str = field(validator=_demand_credit_code)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code; blanks, small letters and full-width characters are put right.

        Raises:
            NumberError: a wrong length or character, or one of both check characters is another.
        """
        try:
            return cls(plain(text, dividers=" "))
        except NumberError as error:
            raise relocated(error, text, dividers=" ") from None

    @property
    def department(self) -> str:
        """The registering department (登记管理部门): 5 civil affairs, 9 market regulation."""
        return self.text[0]

    @property
    def division(self) -> str:
        """The six digits of the department's division (登记管理机关行政区划码)."""
        return self.text[2:8]

    @property
    def organization(self) -> OrganizationCode:
        """The organisation code (主体标识码) that stands within."""
        return OrganizationCode(self.text[8:16])

    def __str__(self) -> str:
        return self.text


def _organization_check(root: str) -> str:
    values = map(_ORGANIZATION_SIGNS.index, root)
    total = sum(w * v for w, v in zip(_ORGANIZATION_WEIGHTS, values, strict=True))
    return "0123456789X"[-total % 11]


def _credit_check(first: str) -> str:
    total = sum(pow(3, place, 31) * _CREDIT_SIGNS.index(sign) for place, sign in enumerate(first))
    return _CREDIT_SIGNS[-total % 31]


def _demand_signs(code: str, signs: str, length: int) -> None:
    expected = Wording(
        f"{length}位代码，字符取自“{signs}”", f"a code of {length} characters out of {signs}"
    )
    demand_signs(code, signs, (length,), expected)


def _demand_check(code: str, position: int, check: str) -> None:
    if code[position] != check:
        expected = Wording(f"校验码“{check}”", f"the check character {check}")
        raise NumberError(text=code, position=position, expected=expected)
