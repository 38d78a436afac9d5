"""Rules (规则): provisions made executable."""

from collections.abc import Callable
from typing import Any, TypeAlias

from localstd._attrs import error, field, frozen
from localstd.calendar import Period
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.provision import Provision
from localstd.law.track import Track
from localstd.law.verdict import Verdict
from localstd.places import read_code
from localstd.wording import Wording

__all__ = ["Judge", "Rule", "UncitedRuleError"]

#: Judges facts; all versions of one rule take the same kind of facts.
Judge: TypeAlias = Callable[[Any], Verdict]


@error
class UncitedRuleError(LawError):
    """A rule cites nothing.

    >>> print(UncitedRuleError(name="local.fee").wording.en)
    the rule 'local.fee' cites nothing; every rule cites at least one provision
    """

    name: str

    @property
    def wording(self) -> Wording:
        """Name the rule, and say what it needs."""
        return Wording(
            f"规则“{self.name}”没有依据；每条规则须引用至少一个条款",
            f"the rule {self.name!r} cites nothing; every rule cites at least one provision",
        )


def _require_citations(rule: "Rule", _: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise UncitedRuleError(name=rule.name)


@frozen
class Rule:
    """One rule of law: its citations, when and where it holds, and how it judges facts.

    All versions of a rule have one name and take the same facts, so that a caller asks
    ``law.on(day).rule(name)`` and need not know which version answers.

    Raises:
        UncitedRuleError: if it cites no provision.
    """

    name: str
    citations: tuple[Citation, ...] = field(validator=_require_citations)
    period: Period
    judge: Judge
    place: str | None = field(default=None, converter=read_code)
    tracks: frozenset[Track] = frozenset({Track.ORDINARY})

    @property
    def wording(self) -> Wording:
        """Print the citations, one article once: what a rule asks for, its provisions say.

        >>> from datetime import date
        >>> from localstd.law import china_law
        >>> china_law().on(date(2017, 6, 1)).rule("local.number-form").wording.en
        'ls1990 art. 9, ls1990 art. 10'
        """
        return Wording.joined(dict.fromkeys(citation.wording for citation in self.citations))

    @classmethod
    def under(
        cls,
        *provisions: Provision,
        name: str,
        judge: Judge,
        period: Period | None = None,
        tracks: frozenset[Track] = frozenset({Track.ORDINARY}),
    ) -> "Rule":
        """Take citations, period and place from provisions; the first one sets the period.

        ``period`` is given where other law confines the rule to fewer days than those on which
        its text stands.

        Raises:
            UncitedRuleError: if there is no provision.
        """
        if not provisions:
            raise UncitedRuleError(name=name)
        return cls(
            name=name,
            citations=tuple(provision.citation for provision in provisions),
            period=period or provisions[0].certain_period,
            judge=judge,
            place=provisions[0].instrument.place,
            tracks=tracks,
        )
