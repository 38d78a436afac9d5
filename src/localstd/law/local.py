"""Local law (地方规定): what one place adds to the law, as one value."""

from collections.abc import Iterator, Mapping

from localstd._attrs import error, field, frozen, mapping_field
from localstd.law.error import LawError
from localstd.law.limit import Limit
from localstd.law.provision import Provision
from localstd.law.rule import Rule
from localstd.places import read_code
from localstd.wording import Wording

__all__ = ["Account", "ElsewhereError", "LocalLaw"]


@error
class ElsewhereError(LawError):
    """What is to hold at one place only would hold at another one, or everywhere.

    >>> print(ElsewhereError(place="34", statement="local.filing", holds_at=None).wording.en)
    'local.filing' is brought for 34 but holds everywhere; bring it under an instrument of 34
    """

    place: str
    statement: str
    holds_at: str | None

    @property
    def wording(self) -> Wording:
        """Name what holds elsewhere, and where, and say what to do."""
        zh, en = (self.holds_at, f"at {self.holds_at}") if self.holds_at else ("全国", "everywhere")
        return Wording(
            f"“{self.statement}”是为{self.place}提供的，却适用于{zh}；请依{self.place}的法规文件设定",
            f"{self.statement!r} is brought for {self.place} but holds {en}; "
            f"bring it under an instrument of {self.place}",
        )


@frozen
class Account:
    """What became of one article (条文交代): which provisions of it are executed, or why none is.

    ``article`` is such as 第12条; ``executed`` are ids of provisions; ``why_not`` is ``None``
    where all of the article that can be executed is.

    >>> Account(instrument="ah2026", article="第12条", executed=("ah-review",)).why_not is None
    True
    """

    instrument: str
    article: str
    executed: tuple[str, ...] = ()
    why_not: Wording | None = None


@frozen
class LocalLaw:
    """Provisions, limits and rules of one place, as :meth:`Law.with_local` takes them.

    ``place`` is the code of the province or city that made them. They hold there, and in the
    places below it, alone. ``accounts`` tell of each article of its instruments what became of it.
    ``titles`` are what its law calls those who fill a role there (职务称谓), by the role's name.

    Raises:
        ElsewhereError: if one of them is of another place, or of the whole country.
        PlaceCodeError: if ``place`` is no place code.

    >>> LocalLaw(place="34").limits
    ()
    """

    place: str = field(converter=read_code)
    provisions: tuple[Provision, ...] = ()
    limits: tuple[Limit, ...] = ()
    rules: tuple[Rule, ...] = ()
    accounts: tuple[Account, ...] = ()
    titles: Mapping[str, Wording] = mapping_field(default={})

    def __attrs_post_init__(self) -> None:
        """Refuse what would hold elsewhere."""
        for statement, holds_at in self._places():
            if holds_at != self.place:
                raise ElsewhereError(place=self.place, statement=statement, holds_at=holds_at)

    def _places(self) -> Iterator[tuple[str, str | None]]:
        yield from ((one.id, one.instrument.place) for one in self.provisions)
        yield from ((limit.name, limit.place) for limit in self.limits)
        yield from ((rule.name, rule.place) for rule in self.rules)
