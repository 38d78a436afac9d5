"""Declarations as records: what came of checking one (声明检查结果)."""

from localstd.convert.plain import Plain, plain
from localstd.convert.record import finding_record
from localstd.enterprises import CheckedDeclaration, NotJudged, ReadStandard

__all__ = ["declaration_record"]


def declaration_record(checked: CheckedDeclaration) -> dict[str, Plain]:
    """Give what came of checking a declaration as one record.

    ``standards`` tell how each number was read and of which kind it is, ``null`` where it was
    not; ``not_judged`` the rules that lack something, with what they lack and where.

    >>> from datetime import date
    >>> from localstd.enterprises import Declaration, DeclaredStandard, check_declaration
    >>> tea = Declaration(enterprise="甲公司", standards=(DeclaredStandard(number="GB/T 1-2020"),))
    >>> record = declaration_record(check_declaration(tea, as_of=date(2024, 6, 1)))
    >>> record["standards"][0]["kind"], record["findings"][0]["code"], record["is_owed"]
    ('national', 'LS787', True)
    """
    declaration = checked.declaration
    return {
        "row": declaration.row,
        "enterprise": declaration.enterprise,
        "credit_code": declaration.credit_code,
        "offering": declaration.offering,
        "declared": plain(declaration.declared),
        "is_owed": checked.is_owed,
        "standards": [_standard(one) for one in checked.standards],
        "findings": [finding_record(one) for one in checked.findings],
        "not_judged": [_not_judged(one) for one in checked.not_judged],
    }


def _standard(read: ReadStandard) -> dict[str, Plain]:
    number = read.number
    return {
        "row": read.declared.row,
        "declared": read.declared.number,
        "number": None if number is None else str(number),
        "kind": None if number is None else number.kind.value,
        "name": read.declared.name,
        "is_own": read.is_own,
    }


def _not_judged(one: NotJudged) -> dict[str, Plain]:
    missing: list[Plain] = [field.value for field in one.missing]
    return {"rule": one.rule, "missing": missing, "row": one.where.row, "column": one.where.column}
