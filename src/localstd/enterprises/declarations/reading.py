"""What a declaration tells, read (声明读取): whose a standard is, how an indicator is tested."""

from localstd._attrs import evolve, frozen
from localstd.enterprises.declarations.declaration import (
    Comparison,
    Declaration,
    DeclarationField,
    DeclaredIndicator,
    DeclaredStandard,
    IndicatorKind,
)
from localstd.law import Where
from localstd.numbers import Kind, NumberError, StandardNumber, find_all, says_nothing

__all__ = ["Method", "ReadStandard", "read_method", "read_standards"]

_OWN_METHOD = ("自定", "自行", "本标准", "附录", "own")


@frozen
class ReadStandard:
    """A declared standard with its number, or the reason why it could not be read.

    ``is_own`` is what the declaration tells, else what the number does: ``None`` where neither
    can be said. ``strays`` are indicators that may be of this standard or of another one of the
    enterprise's own, since they name none.

    >>> declared = DeclaredStandard(number="Q/HR 0001-2024")
    >>> (read,) = read_standards(Declaration(enterprise="甲公司", standards=(declared,)))
    >>> read.title, read.shows(IndicatorKind.FUNCTIONAL)
    ('Q/HR 0001-2024', False)
    """

    declared: DeclaredStandard
    number: StandardNumber | None
    error: NumberError | None
    is_own: bool | None
    indicators: tuple[DeclaredIndicator, ...] = ()
    strays: tuple[DeclaredIndicator, ...] = ()

    @property
    def title(self) -> str:
        """Name it for a message: by its number, as it was read or as it stands; else its name."""
        return str(self.number or self.declared.number or self.declared.name or "—")

    def where(self, field: DeclarationField, value: str, *, row: int | None = None) -> Where:
        """Name the place of one of its cells, in its own row or in another one."""
        at = self.declared.row if row is None else row
        return Where(row=at, column=field.value, value=value, title=self.declared.name)

    def shows(self, kind: IndicatorKind) -> bool | None:
        """Say whether an indicator of a kind is public; ``None`` where that is not told."""
        there = [one for one in self.indicators if is_of_the_standard(one)]
        kinds = {IndicatorKind.of(one.kind) for one in there}
        if kind in kinds:
            return True
        is_open = None in kinds or bool(self.strays) or self.is_own is None
        return None if is_open else False


def is_of_the_standard(indicator: DeclaredIndicator) -> bool:
    """Tell an indicator of the standard from one that it lacks beside the recommended one."""
    return Comparison.of(indicator.comparison) is not Comparison.ABSENT


def read_standards(declaration: Declaration) -> tuple[ReadStandard, ...]:
    """Read the standards of a declaration, each with the indicators that are told of it.

    >>> declared = DeclaredStandard(number="Q/HR 0001—2024", name="净水机")
    >>> (read,) = read_standards(Declaration(enterprise="甲公司", standards=(declared,)))
    >>> str(read.number), read.is_own
    ('Q/HR 0001-2024', True)
    """
    read = tuple(_read(one) for one in declaration.standards)
    own = [one for one in read if one.is_own is not False]
    strays = tuple(
        found for found in declaration.indicators if not any(_names(found, one) for one in read)
    )
    is_alone = len(own) == 1
    return tuple(
        evolve(
            one,
            indicators=tuple(
                found
                for found in declaration.indicators
                if _names(found, one) or (is_alone and one in own and found in strays)
            ),
            strays=strays if one in own and not is_alone else (),
        )
        for one in read
    )


def _read(declared: DeclaredStandard) -> ReadStandard:
    number, error = None, None
    if not says_nothing(declared.number):
        try:
            number = StandardNumber.parse(declared.number)
        except NumberError as refused:
            error = refused
    is_own = declared.is_own if declared.is_own is not None else _is_own(declared, number)
    return ReadStandard(declared=declared, number=number, error=error, is_own=is_own)


def _is_own(declared: DeclaredStandard, number: StandardNumber | None) -> bool | None:
    if number is not None:
        return number.kind is Kind.ENTERPRISE
    return None if "Q" in declared.number.upper() else False


def _names(indicator: DeclaredIndicator, standard: ReadStandard) -> bool:
    if not indicator.standard:
        return False
    if indicator.standard.strip() == standard.declared.number.strip():
        return True
    try:
        named = StandardNumber.parse(indicator.standard)
    except NumberError:
        return False
    return standard.number is not None and named.key == standard.number.key


@frozen
class Method:
    """How an indicator is tested: whether that is told, by whose method, and which are cited."""

    is_stated: bool | None
    is_own: bool | None
    cited: tuple[StandardNumber, ...] = ()


def read_method(text: str | None) -> Method:
    """Read the text on a method; what names neither a standard nor itself is left open.

    >>> read_method("GB/T 5750.4—2023").is_own, read_method("自定方法").is_own
    (False, True)
    >>> read_method("目测").is_own is None, read_method("").is_stated, read_method(None).is_stated
    (True, False, None)
    """
    if text is None or says_nothing(text):
        return Method(is_stated=None if text is None else False, is_own=None)
    cited = tuple(one.number for one in find_all(text))
    others = tuple(one for one in cited if one.kind is not Kind.ENTERPRISE)
    is_own = bool(cited) or any(word in text.lower() for word in _OWN_METHOD)
    return Method(
        is_stated=True, is_own=False if others else True if is_own else None, cited=others
    )
