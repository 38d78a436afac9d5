"""Whether the standards of a declaration still stand (标准现行情况), by a register.

What looks standards up stands above this package: whoever has such a register gives it, as
:class:`~localstd.audit.RegisterIndex` is one. Here it is only said what is asked of it.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from localstd._attrs import frozen
from localstd.enterprises.declarations.checks import NO_LONGER_STANDS
from localstd.enterprises.declarations.declaration import Declaration, DeclarationField
from localstd.enterprises.declarations.reading import ReadStandard, read_method
from localstd.law import Finding, Where
from localstd.numbers import StandardNumber, find_all
from localstd.wording import Wording

__all__ = ["ListedStandard", "StandardsRegister", "standings"]


class ListedStandard(Protocol):
    """How a register lists a standard: where it stands, and what replaced it.

    >>> from localstd.audit import Listed
    >>> listed: type[ListedStandard] = Listed
    """

    @property
    def answer(self) -> str:
        """Where it stands: ``replaced``, ``abolished``, or another word for what still does."""
        ...

    @property
    def replaced_by(self) -> Sequence[StandardNumber]:
        """The numbers of what replaced it."""
        ...


class StandardsRegister(Protocol):
    """What a declaration's standards are looked up in (标准登记册).

    >>> from localstd.audit import RegisterIndex
    >>> register: type[StandardsRegister] = RegisterIndex
    """

    def find(self, number: StandardNumber, /) -> ListedStandard | None:
        """Look a number up; without a year, its latest edition."""
        ...


_GONE = {"replaced": Wording("被代替", "replaced"), "abolished": Wording("废止", "abolished")}
_EXECUTED = Wording("执行的标准", "executed")
_REFERRED = Wording("引用的标准", "referred to")
_METHOD = Wording("引用的方法标准", "cited for a method")
_COMPARED = Wording("比较的推荐性标准", "compared with")


@frozen(kw_only=False)
class _Cited:
    number: StandardNumber
    role: Wording
    where: Where


def standings(
    declaration: Declaration, read: tuple[ReadStandard, ...], register: StandardsRegister
) -> Iterator[Finding]:
    """Tell each standard that no longer stands, where it is first named in each part.

    This is a check of consistency: no provision forbids to execute what was replaced.
    """
    named: set[tuple[str, Wording]] = set()
    for cited in (*_executed(read), *_referred(read), *_of_indicators(declaration)):
        key = (cited.number.key, cited.role)
        listed = register.find(cited.number)
        gone = _GONE.get(str(listed.answer)) if listed else None
        if listed is not None and gone is not None and key not in named:
            named.add(key)
            yield _finding(cited, gone, listed)


def _finding(cited: _Cited, gone: Wording, listed: ListedStandard) -> Finding:
    newer = "、".join(map(str, listed.replaced_by))
    return Finding(
        check=NO_LONGER_STANDS,
        facts={
            "value": cited.where.value,
            "number": cited.number,
            "role": cited.role,
            "standing": gone,
            "newer": f" → {newer}" if newer else "",
        },
        where=cited.where,
    )


def _executed(read: tuple[ReadStandard, ...]) -> Iterator[_Cited]:
    for one in read:
        if one.number is not None:
            where = one.where(DeclarationField.NUMBER, one.declared.number)
            yield _Cited(one.number, _EXECUTED, where)


def _referred(read: tuple[ReadStandard, ...]) -> Iterator[_Cited]:
    for one in read:
        for text in one.declared.references:
            where = one.where(DeclarationField.REFERENCES, text)
            yield from (_Cited(found.number, _REFERRED, where) for found in find_all(text))


def _of_indicators(declaration: Declaration) -> Iterator[_Cited]:
    for one in declaration.indicators:
        method = Where(row=one.row, column=DeclarationField.METHOD.value, value=one.method or "")
        yield from (_Cited(found, _METHOD, method) for found in read_method(one.method).cited)
        compared = Where(
            row=one.row, column=DeclarationField.RECOMMENDED.value, value=one.recommended
        )
        yield from (
            _Cited(found.number, _COMPARED, compared) for found in find_all(one.recommended)
        )
