"""A draw as it was published (公布的抽取结果), and its verification: every difference is named."""

from collections import Counter
from collections.abc import Iterator, Mapping

from localstd._attrs import frozen, mapping_field
from localstd.legible import shown
from localstd.supervision.draw.draw_list import DrawList
from localstd.supervision.draw.drawn import Drawn, DrawnTarget, Substituted, run_draw
from localstd.supervision.draw.plan import DrawPlan
from localstd.supervision.draw.problems import DrawFault, DrawProblem, DrawRefusedError, problem

__all__ = ["PublishedDraw", "published_draw", "verify_draw"]

_SHOWN = 64


@frozen
class PublishedDraw:
    """What a document says of a draw: nothing of it is believed before :func:`verify_draw`.

    >>> nobody = DrawnTarget(target="e-1", enterprise="e-1", stratum="all", inspectors=())
    >>> nobody.target
    'e-1'
    """

    plan: DrawPlan
    plan_hash: str
    values: Mapping[str, str] = mapping_field()
    key: str
    targets: tuple[DrawnTarget, ...]
    substituted: tuple[Substituted, ...] = ()


def published_draw(drawn: Drawn) -> PublishedDraw:
    """Give what is to be published of a draw (一公开).

    >>> from datetime import date
    >>> from localstd.supervision.draw import Inspector, Quota, SeedSource, Target, make_plan
    >>> one = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     one, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例", published_on=date(2026, 3, 12))],
    ... )
    >>> published = published_draw(run_draw(one, plan, values={"示例": "4711"}))
    >>> published.targets[0].inspectors
    ('li',)
    """
    return PublishedDraw(
        plan=drawn.plan,
        plan_hash=drawn.plan.plan_hash,
        values=drawn.values,
        key=drawn.key,
        targets=drawn.targets,
        substituted=drawn.substituted,
    )


def verify_draw(
    published: PublishedDraw, draw_list: DrawList, *, plan_hash: str | None = None
) -> tuple[DrawProblem, ...]:
    """Draw again, and name every difference from what was published; none if all is so.

    ``plan_hash`` is the hash that was published before the seed was known. Whoever has it can be
    sure that the plan is still the same: that in the document may have been changed with the plan.

    >>> from datetime import date
    >>> from localstd.supervision.draw import Inspector, Quota, SeedSource, Target, make_plan
    >>> one = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     one, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例", published_on=date(2026, 3, 12))],
    ... )
    >>> published = published_draw(run_draw(one, plan, values={"示例": "4711"}))
    >>> from localstd._attrs import evolve
    >>> verify_draw(published, one), [str(told.fault) for told in verify_draw(
    ...     evolve(published, targets=()), one, plan_hash="0" * 64
    ... )]
    ((), ['plan-hash', 'not-told'])
    """
    told = [published.plan_hash, *([] if plan_hash is None else [plan_hash])]
    found = published.plan.plan_hash
    hashes = tuple(
        problem(DrawFault.PLAN_HASH, told=shown(one, _SHOWN), found=found)
        for one in dict.fromkeys(told)
        if one != found
    )
    try:
        drawn = run_draw(
            draw_list,
            published.plan,
            values=published.values,
            substitutions=(one.substitution for one in published.substituted),
        )
    except DrawRefusedError as refused:
        return (*hashes, *refused.problems)
    return (*hashes, *_differences(published, drawn))


def _differences(published: PublishedDraw, drawn: Drawn) -> Iterator[DrawProblem]:
    if published.key != drawn.key:
        yield problem(DrawFault.KEY, told=shown(published.key, _SHOWN), found=drawn.key)
    yield from _of_targets(published.targets, drawn.targets)
    pairs = zip(published.substituted, drawn.substituted, strict=True)
    for number, (told, found) in enumerate(pairs, 1):
        if told.by != found.by:
            yield problem(DrawFault.SUBSTITUTE, round=number, told=shown(told.by), found=found.by)


def _of_targets(
    published: tuple[DrawnTarget, ...], drawn: tuple[DrawnTarget, ...]
) -> Iterator[DrawProblem]:
    told, found = Counter(one.target for one in published), {one.target: one for one in drawn}
    for target, times in told.items():
        if target not in found:
            yield problem(DrawFault.NOT_DRAWN, target=shown(target))
        if times > 1:
            yield problem(DrawFault.TOLD_TWICE, target=shown(target))
    for target in sorted(found.keys() - told.keys()):
        yield problem(DrawFault.NOT_TOLD, target=target)
    if told == Counter(found.keys()):  # else their order says nothing more
        yield from _of_order(published, drawn)
    for one in published:
        if one.target in found:
            yield from _of_target(one, found[one.target])


def _of_order(
    published: tuple[DrawnTarget, ...], drawn: tuple[DrawnTarget, ...]
) -> Iterator[DrawProblem]:
    for position, (told, found) in enumerate(zip(published, drawn, strict=True), 1):
        if told.target != found.target:
            facts = {"position": position, "told": told.target, "found": found.target}
            yield problem(DrawFault.TARGET_ORDER, **facts)


def _of_target(told: DrawnTarget, found: DrawnTarget) -> Iterator[DrawProblem]:
    for field in ("enterprise", "stratum"):
        said, own = getattr(told, field), getattr(found, field)
        if said != own:
            yield problem(
                DrawFault.TARGET_FACTS,
                target=found.target,
                field=field,
                told=shown(said),
                found=own,
            )
    if told.inspectors == found.inspectors:
        return
    same = Counter(told.inspectors) == Counter(found.inspectors)
    yield problem(
        DrawFault.INSPECTOR_ORDER if same else DrawFault.INSPECTORS,
        target=found.target,
        told=tuple(map(shown, told.inspectors)),
        found=found.inspectors,
    )
