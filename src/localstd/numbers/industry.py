"""The branches of industry standards (行业) and the agencies that issue them."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from localstd._attrs import frozen
from localstd._shipped import shipped_rows

__all__ = ["Industry", "china_industries"]


@frozen
class Industry:
    """A branch with a code of its own (行业标准代号), and its agency.

    The source lists the agencies of its time; those of today follow from the reforms of 2018 and
    later, were not read in an official list, and so are not checked.

    >>> china_industries()["NY"].name
    '农业'
    """

    code: str
    name: str
    legacy_agency: str
    agency: str
    code_checked: bool
    agency_checked: bool


@cache
def china_industries() -> Mapping[str, Industry]:
    """Give the 71 branches by their codes.

    >>> china_industries()["DB"].agency
    '中国地震局'
    """
    return MappingProxyType(
        {
            code: Industry(
                code=code,
                name=name,
                legacy_agency=legacy,
                agency=agency,
                code_checked=code_check == "checked",
                agency_checked=agency_check == "checked",
            )
            for code, name, legacy, agency, code_check, agency_check in shipped_rows(
                "localstd.numbers", "industry_codes.tsv"
            )
        }
    )
