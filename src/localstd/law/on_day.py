"""The law of one day, at one place, on one track: one object that answers by name."""

from collections.abc import Iterable, Mapping

from localstd._attrs import error, frozen, how_many, mapping_field
from localstd.errors import by_likeness, likely, nearest
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.in_force import LimitInForce
from localstd.law.rule import Rule
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["LawOnDay", "NotInForceError", "UnknownLimitError"]


@error
class NotInForceError(LawError):
    """No limit or rule of this name is in force on that day, at that place, on that track.

    ``in_force`` are the names that are, those spelled most like it first.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> for day in (date(2021, 5, 1), date(1985, 1, 1)):
    ...     try:
    ...         china_law().on(day).limit("local.reviw")
    ...     except NotInForceError as refusal:
    ...         print(refusal.in_force[:1])
    ('local.review',)
    ()
    """

    name: str
    in_force: tuple[str, ...]

    @classmethod
    def among(cls, name: str, in_force: Iterable[str]) -> "NotInForceError":
        """Make the error from all names that are in force."""
        return cls(name=name, in_force=by_likeness(name, sorted(in_force)))

    @property
    def wording(self) -> Wording:
        """Name what was asked for, and what there is, or say what else to ask about."""
        zh = f"该日、该地、该渠道上没有“{self.name}”"
        en = f"no {self.name!r} is in force on that day, at that place, on that track"
        if not self.in_force:
            return Wording(
                f"{zh}，也没有其他规定；请改查其他日期、地区或者管理渠道",
                f"{en}, nor is anything else; ask about another day, place or track",
            )
        near = likely(self.name, self.in_force)
        more = ("…",) if len(near) < len(self.in_force) else ()
        names = ", ".join((*near, *more))
        return Wording(
            f"{zh}；有效的有，最相近者在前：{names}",
            f"{en}; in force are, the nearest first: {names}",
        )


@error
class UnknownLimitError(LawError):
    """No version of the law has a limit of this name, on any day, at any place, on any track.

    ``known`` are the names that there are, those spelled most like it first.

    >>> refusal = UnknownLimitError.among("local.filling", ["local.review", "local.filing"])
    >>> refusal.known
    ('local.filing', 'local.review')
    """

    name: str
    known: tuple[str, ...]

    @classmethod
    def among(cls, name: str, known: Iterable[str]) -> "UnknownLimitError":
        """Make the error from all names that there are."""
        return cls(name=name, known=by_likeness(name, sorted(known)))

    @property
    def wording(self) -> Wording:
        """Name what was asked for, and the names that there are."""
        name, known = shown(self.name), nearest(self.name, self.known)
        return Wording(
            f"法律中从未有名为“{name}”的期限；{known.zh}",
            f"the law never had a limit named '{name}'; {known.en}",
        )


@frozen
class LawOnDay:
    """Everything that holds on a day at a place on a track.

    Between two changes of law this is one and the same object, and two days with the same law
    give equal objects. ``limits_by_name`` and ``rules_by_name`` are what holds, each under the
    name by which the methods ask for it, in the order of the names; ``repr`` tells
    how many there are.

    >>> from datetime import date
    >>> from localstd.law import Track, china_law
    >>> on_food = china_law().on(date(2021, 5, 1), track=Track.FOOD)
    >>> filing = on_food.limit("local.filing")
    >>> filing.value, filing.unit
    (30, 'working-day')
    """

    limits_by_name: Mapping[str, LimitInForce] = mapping_field(repr=how_many)
    rules_by_name: Mapping[str, Rule] = mapping_field(repr=how_many)

    def limit(self, name: str) -> LimitInForce:
        """Give the limit of a name.

        Raises:
            NotInForceError: if none is in force.
        """
        found = self.limits_by_name.get(name)
        if found is None:
            raise NotInForceError.among(name, self.limits_by_name)
        return found

    def get_limit(self, name: str) -> LimitInForce | None:
        """Give the limit of a name, or ``None`` if none is in force."""
        return self.limits_by_name.get(name)

    def limits(self) -> tuple[LimitInForce, ...]:
        """Give all limits, sorted by name."""
        return tuple(self.limits_by_name.values())

    def rule(self, name: str) -> Rule:
        """Give the rule of a name.

        Raises:
            NotInForceError: if none is in force.
        """
        found = self.rules_by_name.get(name)
        if found is None:
            raise NotInForceError.among(name, self.rules_by_name)
        return found

    def get_rule(self, name: str) -> Rule | None:
        """Give the rule of a name, or ``None`` if none is in force."""
        return self.rules_by_name.get(name)

    def rules(self) -> tuple[Rule, ...]:
        """Give all rules, sorted by name."""
        return tuple(self.rules_by_name.values())

    def citations(self) -> tuple[Citation, ...]:
        """Give the citations of all that holds, each once."""
        cited = [limit.citation for held in self.limits_by_name.values() for limit in held.limits]
        cited += [citation for rule in self.rules_by_name.values() for citation in rule.citations]
        return tuple(dict.fromkeys(cited))
