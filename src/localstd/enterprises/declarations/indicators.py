"""What is asked of the indicators of a declaration (指标检查): methods, floors, what is lower."""

from collections.abc import Iterator
from datetime import date

from localstd.enterprises.declarations.checks import LOWER_UNSHOWN, METHOD_UNFIT, UNDER_THE_FLOOR
from localstd.enterprises.declarations.declaration import (
    Comparison,
    DeclarationField,
    DeclaredIndicator,
)
from localstd.enterprises.declarations.judging import Asked, NotJudged, Said
from localstd.enterprises.declarations.reading import (
    ReadStandard,
    is_of_the_standard,
    read_method,
)
from localstd.law import FloorFacts, LowerIndicatorFacts, MethodFacts, Verdict
from localstd.numbers import says_nothing
from localstd.wording import Wording

__all__ = ["indicator_findings"]

_NO_METHOD = Wording("未写明试验、检验或者评价方法", "no method is specified")
_OWN_METHOD = Wording("已有标准方法而采用自定方法", "its own method, though a standard has one")
_HOW = {
    Comparison.LOWER: Wording(
        "低于推荐性标准{recommended}的要求",
        "is lower than in the recommended standard {recommended}",
    ),
    Comparison.ABSENT: Wording(
        "见于推荐性标准{recommended}而该标准未规定",
        "is in the recommended standard {recommended} and absent here",
    ),
}
_IS_LOWER = {
    Comparison.HIGHER: False,
    Comparison.EQUAL: False,
    Comparison.LOWER: True,
    Comparison.ABSENT: True,
}


def indicator_findings(asked: Asked, standard: ReadStandard) -> Iterator[Said]:
    """Ask what the law asks of each indicator of the enterprise's own standards."""
    if standard.is_own is False:
        return
    for one in standard.strays:
        where = standard.where(DeclarationField.NUMBER, one.standard, row=one.row)
        missing = (DeclarationField.NUMBER,)
        yield NotJudged(rule="enterprise.test-methods", missing=missing, where=where)
    for one in standard.indicators:
        if is_of_the_standard(one):
            yield from _method(asked, standard, one)
            yield from _floor(asked, standard, one)
        yield from _lower(asked, standard, one)


def _named(standard: ReadStandard, one: DeclaredIndicator) -> dict[str, object]:
    return {"standard": standard.title, "indicator": one.name}


def _method(asked: Asked, standard: ReadStandard, one: DeclaredIndicator) -> Iterator[Said]:
    """Ask by the law of the year in which the standard was made."""
    where = standard.where(DeclarationField.METHOD, one.method or "", row=one.row)
    year = standard.number.year if standard.number else None
    if year is None:
        if asked.has("enterprise.test-methods"):
            missing = (DeclarationField.NUMBER,)
            yield NotJudged(rule="enterprise.test-methods", missing=missing, where=where)
        return
    method = read_method(one.method)
    yield from asked.judged(
        "enterprise.test-methods",
        MethodFacts(
            subject=asked.declaration.subject,
            names_methods=method.is_stated,
            own_method=method.is_own,
            published_method=one.method_exists,
        ),
        METHOD_UNFIT,
        where=where,
        day=date(year, 1, 1),
        told=lambda verdict: {**_named(standard, one), "why": _why(verdict)},
    )


def _why(verdict: Verdict) -> Wording:
    return _NO_METHOD if "names_methods" in verdict.facts else _OWN_METHOD


def _floor(asked: Asked, standard: ReadStandard, one: DeclaredIndicator) -> Iterator[Said]:
    yield from asked.judged(
        "enterprise.floor",
        FloorFacts(below_mandatory=one.below_mandatory),
        UNDER_THE_FLOOR,
        where=standard.where(DeclarationField.BELOW_MANDATORY, one.value, row=one.row),
        told=lambda _: _named(standard, one),
    )


def _lower(asked: Asked, standard: ReadStandard, one: DeclaredIndicator) -> Iterator[Said]:
    """Ask whether what is lower is shown; where it is told that nothing recommends it, nothing."""
    comparison = Comparison.of(one.comparison)
    if comparison is None and one.recommended.strip() and says_nothing(one.recommended):
        return
    yield from asked.judged(
        "enterprise.lower-shown",
        LowerIndicatorFacts(
            below_recommended=_IS_LOWER[comparison] if comparison else None,
            shows_lower=one.is_shown,
        ),
        LOWER_UNSHOWN,
        where=standard.where(DeclarationField.COMPARISON, one.comparison, row=one.row),
        told=lambda _: {**_named(standard, one), "how": _how(one)},
    )


def _how(one: DeclaredIndicator) -> Wording:
    comparison = Comparison.of(one.comparison)
    assert comparison is not None  # noqa: S101  only what is lower, or absent, departs
    return _HOW[comparison].filled({"recommended": one.recommended})
