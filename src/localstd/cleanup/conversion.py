"""Numbers after conversion (转化后的编号): ``/T`` is added, serial and year stay.

Source: mand2016-number-change, the practice of national standards (text not checked).
"""

from localstd._attrs import error, evolve
from localstd.errors import LocalstdError
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["ConversionError", "converted_number"]

_RECOMMENDED = "T"


@error
class ConversionError(LocalstdError):
    """A number is mandatory in form, and its series has no recommended form.

    >>> print(ConversionError(number="DGJ08-1-2015", scheme="engineering").wording.en)
    DGJ08-1-2015: numbers of the scheme 'engineering' have no /T form; give the new number yourself
    """

    number: str
    scheme: str

    @property
    def wording(self) -> Wording:
        """Name the number and its series, and say what to do."""
        return Wording(
            f"{self.number}：编号体系“{self.scheme}”没有“/T”形式；请自行填写转化后的编号",
            f"{self.number}: numbers of the scheme {self.scheme!r} have no /T form; "
            "give the new number yourself",
        )


def converted_number(number: StandardNumber) -> StandardNumber:
    """Give the number that a mandatory standard bears once it is a recommended one (转化).

    Place, serial, part and year stay as they are. A number that does not claim to be mandatory
    is given back as it is, so that converting twice changes nothing.

    Raises:
        ConversionError: if the number's series has no recommended form.

    >>> print(converted_number(StandardNumber.parse("DB15/ 353-2009")))
    DB15/T 353-2009
    """
    if not number.claims_mandatory:
        return number
    if not number.numbering.has_recommended_form:
        raise ConversionError(number=str(number), scheme=number.scheme)
    return evolve(number, mark=_RECOMMENDED, repairs=())
