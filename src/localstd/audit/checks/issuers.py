"""Checks of whoever issued a standard (发布部门): its place and that of the number, its code."""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.law import Check, Finding, Weight
from localstd.places import Gazetteer, Level, Place, lies_in
from localstd.wording import Wording

__all__ = ["CHECKS", "IssuerCheck", "check_credit_code"]

ISSUER_ELSEWHERE = Check(
    code="LS511",
    name="issuer-elsewhere",
    weight=Weight.FAULT,
    title=Wording("发布部门与编号地区不符", "issuer and number of different places"),
    message=Wording(
        "{number}的发布部门“{issuer}”属{name}（{code}）",
        "the issuer of {number}, “{issuer}”, is of {name} ({code})",
    ),
    remedy=Wording("按公告核对编号与发布部门", "check number and issuer against the announcement"),
)
CREDIT_CODE_INVALID = Check(
    code="LS513",
    name="credit-code-invalid",
    weight=Weight.FAULT,
    title=Wording("统一社会信用代码无效", "credit code not valid"),
    message=Wording(
        "“{value}”不是统一社会信用代码：第{position}个字符处应为{expected}",
        "“{value}” is not a unified social credit code: {expected} expected at character"
        " {position}",
    ),
    remedy=Wording(
        "按登记证书或者营业执照改正", "correct it from the certificate or the business licence"
    ),
)
CHECKS = (ISSUER_ELSEWHERE, CREDIT_CODE_INVALID)

LONGEST_NAME = 16  # characters of the longest name of a province or city, and a few to spare


def check_credit_code(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a credit code of the issuer that is none, by its signs or its check characters."""
    error = entry.errors.get(Field.CREDIT_CODE)
    if error is not None:
        facts = {
            "position": getattr(error, "position", 0) + 1,
            "expected": getattr(error, "expected", ""),
        }
        yield context.found(CREDIT_CODE_INVALID, entry, Field.CREDIT_CODE, facts=facts)


class IssuerCheck:
    """Compare issuers with places; each issuer's name is looked up once for an audit."""

    def __init__(self) -> None:
        self._homes: dict[str, tuple[Place, ...]] = {}

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report an issuer named after a place outside that of every number in the cell."""
        codes = [
            one.place_code
            for one in entry.numbers[Field.NUMBER]
            if one.place_code and one.kind in LOCAL and context.places.history(one.place_code)
        ]
        if not codes or not entry.tells(Field.ISSUER):
            return
        issuer = entry.text(Field.ISSUER)
        homes = self._homes.get(issuer)
        if homes is None:
            homes = self._homes[issuer] = issuer_places(issuer, context.places)
        if homes and not any(_related(home, code) for home in homes for code in codes):
            facts = {
                "number": entry.number,
                "issuer": issuer,
                "name": homes[0].name,
                "code": homes[0].code,
            }
            yield context.found(ISSUER_ELSEWHERE, entry, Field.ISSUER, facts=facts)


def issuer_places(issuer: str, places: Gazetteer) -> tuple[Place, ...]:
    """Give the provinces and cities whose name an issuer's begins with; the longest name counts.

    Names of all times are known, since an old register keeps the old names.
    """
    for length in range(min(len(issuer), LONGEST_NAME), 1, -1):
        found = tuple(p for p in places.ever_named(issuer[:length]) if p.level is not Level.COUNTY)
        if found:
            return found
    return ()


def _related(home: Place, code: str) -> bool:
    return lies_in(home.code, code) or lies_in(code, home.code)
