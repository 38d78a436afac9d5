"""The draw (抽取): from a list, a plan and the published values to targets and their inspectors.

Nothing else goes in. A :class:`Drawn` works out by itself what was drawn, so that there is no way
to make one in which somebody was chosen by hand.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from heapq import nsmallest
from itertools import chain

from localstd._attrs import Factory, field, frozen, mapping_field
from localstd.supervision.draw.draw_list import DrawList, Stratum, Target, by_stratum
from localstd.supervision.draw.plan import DrawPlan, plan_problems
from localstd.supervision.draw.problems import (
    DrawFault,
    DrawProblem,
    DrawRefusedError,
    problem,
    refuse,
)
from localstd.supervision.draw.seeds import seed_text, value_problems
from localstd.supervision.draw.selection import chosen
from localstd.supervision.draw.tickets import draw_key, round_key, tickets

__all__ = ["Drawn", "DrawnTarget", "Substituted", "Substitution", "run_draw"]


@frozen
class Substitution:
    """That one who was drawn falls out, and why (递补): the algorithm alone says who comes instead.

    Without an inspector it is the target that falls out, such as an enterprise that is no more;
    with one it is this inspector, for this target alone, such as for a recusal that was found
    later.

    >>> gone = Substitution(target="e-1", reason="已注销", on=date(2026, 3, 20))
    >>> gone.inspector
    ''
    """

    target: str
    reason: str
    on: date
    inspector: str = ""


@frozen
class Substituted:
    """A substitution, and who came instead; nobody where nobody was left.

    >>> gone = Substitution(target="e-1", reason="已注销", on=date(2026, 3, 20))
    >>> Substituted(substitution=gone, by="e-9").by
    'e-9'
    """

    substitution: Substitution
    by: str


@frozen
class DrawnTarget:
    """A target that was drawn, with its inspectors in the order of their tickets.

    >>> DrawnTarget(target="e-1", enterprise="e-1", stratum="all", inspectors=("li",)).inspectors
    ('li',)
    """

    target: str
    enterprise: str
    stratum: str
    inspectors: tuple[str, ...]


@frozen
class _Outcome:
    key: str
    targets: tuple[DrawnTarget, ...]
    substituted: tuple[Substituted, ...]


def _outcome(drawn: "Drawn") -> _Outcome:
    plan = drawn.plan
    refuse(chain(plan_problems(plan, drawn.draw_list), value_problems(plan.seeds, drawn.values)))
    going = _Drawing(drawn)
    substituted = tuple(
        going.substituted(number, one) for number, one in enumerate(drawn.substitutions, 1)
    )
    return _Outcome(key=going.key, targets=tuple(going.told()), substituted=substituted)


@frozen
class Drawn:
    """What was drawn, together with all that it follows from: the four things that can be told.

    Raises:
        DrawRefusedError: if the plan, a value or a substitution is not fit for it.
    """

    draw_list: DrawList
    plan: DrawPlan
    values: Mapping[str, str] = mapping_field()
    substitutions: tuple[Substitution, ...] = ()
    _outcome: _Outcome = field(
        init=False, repr=False, eq=False, default=Factory(_outcome, takes_self=True)
    )

    @property
    def key(self) -> str:
        """What all tickets are made with: SHA-256 of the plan's hash and the seed."""
        return self._outcome.key

    @property
    def targets(self) -> tuple[DrawnTarget, ...]:
        """Those drawn, in order; whoever came instead of another stands in its place."""
        return self._outcome.targets

    @property
    def substituted(self) -> tuple[Substituted, ...]:
        """Who came instead of whom, in order."""
        return self._outcome.substituted


def run_draw(
    draw_list: DrawList,
    plan: DrawPlan,
    *,
    values: Mapping[str, str],
    substitutions: Iterable[Substitution] = (),
) -> Drawn:
    """Draw targets and inspectors: from the list, the plan, the published values by their sources.

    Who fell out later is told by ``substitutions``, in the order in which it happened, each with
    its reason. Whoever is given the same gets the same.

    Raises:
        DrawRefusedError: if the plan is not of the list, a value is missing or unfit, or a
            substitution has no reason or names somebody who is not drawn by then.

    >>> from localstd.supervision.draw import (
    ...     Inspector, Quota, Recusal, SeedSource, make_plan,
    ... )
    >>> tea = DrawList(
    ...     targets=tuple(Target(id=one) for one in ("e-1", "e-2", "e-3")),
    ...     inspectors=tuple(Inspector(id=one) for one in ("li", "wu", "he")),
    ...     recusals=(Recusal(inspector="li", enterprise="e-2"),),
    ... )
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=2,
    ...     quotas=(Quota(stratum="all", number=1),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> drawn = run_draw(tea, plan, values={"示例": "4711"})
    >>> [(one.target, one.inspectors) for one in drawn.targets]
    [('e-3', ('he', 'li'))]
    """
    return Drawn(draw_list=draw_list, plan=plan, values=values, substitutions=tuple(substitutions))


class _Drawing:
    """A draw while it goes on: who stands, who fell out, by the rules of the reference alone."""

    def __init__(self, drawn: Drawn) -> None:
        plan = drawn.plan
        self.key = draw_key(plan.plan_hash, seed_text(plan.seeds, drawn.values))
        self._each = plan.inspectors_per_target
        self._inspectors = [one.id for one in drawn.draw_list.inspectors]
        self._recused = drawn.draw_list.recused
        self._strata = by_stratum(drawn.draw_list)
        self._standing = [
            one
            for quota in plan.quotas
            for one in chosen(self.key, quota.stratum, self._strata[quota.stratum], quota.number)
        ]
        self._ever = {one.id for one in self._standing}
        self._out: dict[str, set[str]] = {}  # inspectors that fell out, by target
        self._assigned: dict[str, tuple[str, ...]] = {}
        self._after = max(one.published_on for one in plan.seeds)

    def told(self) -> Iterator[DrawnTarget]:
        for one in self._standing:
            yield DrawnTarget(
                target=one.id,
                enterprise=one.enterprise,
                stratum=one.stratum,
                inspectors=self._of(one),
            )

    def substituted(self, number: int, told: Substitution) -> Substituted:
        found = [place for place, one in enumerate(self._standing) if one.id == told.target]
        problems = tuple(self._problems(number, told, found))
        if problems:
            raise DrawRefusedError(problems=problems)
        self._after = told.on
        (place,) = found
        if told.inspector:
            return Substituted(substitution=told, by=self._next_inspector(place, told.inspector))
        return Substituted(substitution=told, by=self._next_target(place, number))

    def _problems(self, number: int, told: Substitution, found: list[int]) -> Iterator[DrawProblem]:
        who = " / ".join(filter(None, (told.target, told.inspector)))
        if not told.reason.strip():
            yield problem(DrawFault.NO_REASON, round=number, target=who)
        if told.on < self._after:
            yield problem(DrawFault.SUBSTITUTION_EARLY, round=number, on=told.on, after=self._after)
        there = bool(found) and (
            not told.inspector or told.inspector in self._of(self._standing[found[0]])
        )
        if not there:
            yield problem(DrawFault.NOT_STANDING, round=number, who=who)

    def _next_inspector(self, place: int, gone: str) -> str:
        target = self._standing[place]
        before = self._of(target)
        self._out.setdefault(target.id, set()).add(gone)
        self._assigned.pop(target.id)
        return next((one for one in self._of(target) if one not in before), "")

    def _next_target(self, place: int, number: int) -> str:
        gone = self._standing[place]
        stratum = self._strata[gone.stratum]
        rest = Stratum.of([one for one in stratum.targets if one.id not in self._ever])
        again = round_key(self.key, number)
        found = chosen(again, gone.stratum, rest, min(1, len(rest.targets)))
        self._standing[place : place + 1] = found
        self._ever |= {one.id for one in found}
        return found[0].id if found else ""

    def _of(self, target: Target) -> tuple[str, ...]:
        """Give the inspectors of a target: those not recused, the lowest tickets first."""
        if target.id not in self._assigned:
            barred = self._recused.get(target.enterprise, frozenset()) | self._out.get(
                target.id, set()
            )
            eligible = [one for one in self._inspectors if one not in barred]
            drawn = zip(tickets(eligible, self.key, "inspector", target.id), eligible, strict=True)
            self._assigned[target.id] = tuple(one for _, one in nsmallest(self._each, drawn))
        return self._assigned[target.id]
