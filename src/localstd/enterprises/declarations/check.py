"""The check of a declaration (声明检查): read like the rows of a register, judged by the law.

It is judged by the law of the day of the declaration, the first one where only a month is known,
and by that of ``as_of`` where it is still to be made. Only how indicators are tested is asked by
the law of the standard's own year, since es2023 art 12 is about making standards.
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.enterprises.declarations.checks import (
    CODE_UNREADABLE,
    FOOD_UNFILED,
    NOT_FULLY_DECLARED,
    NUMBER_MISSPELT,
    NUMBER_OF_ANOTHER_KIND,
    NUMBER_UNREADABLE,
)
from localstd.enterprises.declarations.declaration import (
    Declaration,
    DeclarationField,
    IndicatorKind,
)
from localstd.enterprises.declarations.indicators import indicator_findings
from localstd.enterprises.declarations.judging import Asked, NotJudged, Said
from localstd.enterprises.declarations.reading import ReadStandard, read_standards
from localstd.enterprises.declarations.standings import StandardsRegister, standings
from localstd.law import (
    Check,
    EnterpriseDeclarationFacts,
    EnterpriseNumberFacts,
    Finding,
    FoodFiledFacts,
    Law,
    PilotFacts,
    Verdict,
    Weight,
    Where,
    china_law,
)
from localstd.numbers import CreditCode, NumberError
from localstd.wording import Wording

__all__ = ["CheckedDeclaration", "check_declaration"]

_SHOWN = {
    "shows_number": Wording("编号", "its number"),
    "shows_name": Wording("名称", "its name"),
    "shows_functions": Wording("功能指标", "functional indicators"),
    "shows_performance": Wording("性能指标", "performance indicators"),
}
_NO_STANDARD = Wording("声明", "the declaration")


@frozen
class CheckedDeclaration:
    """What came of checking a declaration (检查结果).

    ``standards`` are those that it names, as they were read. ``is_owed``: the law of its day asks
    for a declaration at all; before 2018 none is owed.

    >>> empty = Declaration(enterprise="甲公司", standards=())
    >>> nothing = check_declaration(empty, as_of=date(2024, 6, 1))
    >>> nothing.weighs(Weight.FAULT), nothing.weighs(Weight.BAR)
    (True, False)
    """

    declaration: Declaration
    standards: tuple[ReadStandard, ...]
    findings: tuple[Finding, ...]
    not_judged: tuple[NotJudged, ...]
    is_owed: bool

    def weighs(self, weight: Weight) -> bool:
        """Say whether some finding weighs so much, or more."""
        return any(one.weight >= weight for one in self.findings)


def check_declaration(
    declaration: Declaration,
    *,
    register: StandardsRegister | None = None,
    as_of: date,
    law: Law | None = None,
) -> CheckedDeclaration:
    """Check what a declaration makes public; ``register`` says which standards still stand.

    ``as_of`` is the day whose law judges a declaration that has no day of its own; a register
    stands as of a day by itself. Without a register nothing is said of what stands.

    >>> from localstd.enterprises import DeclaredStandard
    >>> heater = Declaration(
    ...     enterprise="甲公司",
    ...     subject="产品",
    ...     standards=(DeclaredStandard(number="Q/HR 0001-2024", name="热水器"),),
    ... )
    >>> for finding in check_declaration(heater, as_of=date(2024, 6, 1)).findings:
    ...     print(finding.code, finding.message.en)
    ...     print(finding.citations[0].wording.zh)
    LS787 Q/HR 0001-2024 is declared without: functional indicators, performance indicators
    《中华人民共和国标准化法（2017修订）》第27条第1款
    >>> check_declaration(heater, as_of=date(2017, 12, 31)).is_owed
    False
    """
    asked = Asked(declaration=declaration, law=law or china_law(), as_of=as_of)
    read = read_standards(declaration)
    said = tuple(_said(asked, read))
    gone = standings(declaration, read, register) if register is not None else ()
    found = (*(one for one in said if isinstance(one, Finding)), *gone)
    return CheckedDeclaration(
        declaration=declaration,
        standards=read,
        findings=tuple(sorted(found, key=lambda one: one.where.row or 0)),
        not_judged=tuple(one for one in said if isinstance(one, NotJudged)),
        is_owed=asked.is_owed,
    )


def _said(asked: Asked, read: tuple[ReadStandard, ...]) -> Iterator[Said]:
    yield from _credit_code(asked.declaration)
    yield from _pilot(asked)
    for one in read:
        yield from _number(one)
    if asked.is_owed:
        yield from _owed(asked, read)


def _owed(asked: Asked, read: tuple[ReadStandard, ...]) -> Iterator[Said]:
    """Ask what the law asks of a declaration and of the standards in it, once it asks for one."""
    if not read:
        yield from _declared(asked, None)
    for one in read:
        yield from _form(asked, one)
        yield from _declared(asked, one)
        yield from indicator_findings(asked, one)
    yield from _food(asked, read)


def _credit_code(declaration: Declaration) -> Iterator[Finding]:
    text = declaration.credit_code
    if not text.strip():
        return
    try:
        CreditCode.parse(text)
    except NumberError as error:
        where = Where(row=declaration.row, column=DeclarationField.CREDIT_CODE.value, value=text)
        yield _unreadable(CODE_UNREADABLE, error, where)


def _unreadable(check: Check, error: NumberError, where: Where) -> Finding:
    facts = {"value": where.value, "position": error.position + 1, "expected": error.expected}
    return Finding(check=check, facts=facts, where=where)


def _pilot(asked: Asked) -> Iterator[Said]:
    """Ask of a declaration before 2018 whether the enterprise was in the pilot: never a fault."""
    facts = PilotFacts(in_pilot=asked.declaration.in_pilot)
    where = Where(row=asked.declaration.row, column=DeclarationField.IN_PILOT.value)
    yield from asked.judged(
        "enterprise.pilot", facts, NOT_FULLY_DECLARED, where=where, told=lambda _: {}
    )


def _number(one: ReadStandard) -> Iterator[Finding]:
    where = one.where(DeclarationField.NUMBER, one.declared.number)
    if one.error is not None:
        yield _unreadable(NUMBER_UNREADABLE, one.error, where)
    elif one.number is not None and one.number.repairs:
        why = Wording.joined(dict.fromkeys(repair.wording for repair in one.number.repairs))
        canonical = str(one.number)
        facts = {"value": where.value, "canonical": canonical, "why": why}
        yield Finding(check=NUMBER_MISSPELT, facts=facts, where=where, suggestion=canonical)


def _form(asked: Asked, one: ReadStandard) -> Iterator[Said]:
    """Ask the number of what the enterprise says to have made itself."""
    number = one.number
    if number is None or not one.declared.is_own:
        return
    told = {"standard": number, "kind": number.kind.wording}
    yield from asked.judged(
        "enterprise.number-form",
        EnterpriseNumberFacts(number=number),
        NUMBER_OF_ANOTHER_KIND,
        where=one.where(DeclarationField.NUMBER, one.declared.number),
        told=lambda _: told,
    )


def _declared(asked: Asked, one: ReadStandard | None) -> Iterator[Said]:
    """Ask for number and name, and for the indicators of what is the enterprise's own."""
    declaration = asked.declaration
    nowhere = Where(row=declaration.row, column=DeclarationField.NUMBER.value)
    title: object = _NO_STANDARD if one is None else one.title
    yield from asked.judged(
        "enterprise.self-declaration",
        EnterpriseDeclarationFacts(shows_number=False) if one is None else _shown(declaration, one),
        NOT_FULLY_DECLARED,
        where=nowhere if one is None else one.where(DeclarationField.NUMBER, one.declared.number),
        told=lambda verdict: {"standard": title, "lacking": _lacking(verdict)},
    )


def _shown(declaration: Declaration, one: ReadStandard) -> EnterpriseDeclarationFacts:
    return EnterpriseDeclarationFacts(
        subject=declaration.subject,
        is_own=one.is_own is not False,
        shows_number=bool(one.declared.number.strip()),
        shows_name=bool(one.declared.name.strip()),
        shows_functions=one.shows(IndicatorKind.FUNCTIONAL),
        shows_performance=one.shows(IndicatorKind.PERFORMANCE),
    )


def _lacking(verdict: Verdict) -> Wording:
    return Wording.joined(word for name, word in _SHOWN.items() if name in verdict.facts)


def _food(asked: Asked, read: tuple[ReadStandard, ...]) -> Iterator[Said]:
    """Ask whether what is stricter than food safety standards went to the health department."""
    own = [one for one in read if one.is_own]
    if not own:
        return
    declaration = asked.declaration
    told = {"standard": "、".join(one.title for one in own)}
    yield from asked.judged(
        "enterprise.food-filed",
        FoodFiledFacts(is_stricter=declaration.is_stricter, is_filed=declaration.is_filed),
        FOOD_UNFILED,
        where=Where(row=declaration.row, column=DeclarationField.IS_FILED.value),
        told=lambda _: told,
    )
