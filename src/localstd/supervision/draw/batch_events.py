"""The events of a batch, made from its draw (抽取事件): so that its file tells what was drawn.

What the file tells are hashes, counts, sources and values. Who was drawn is not among them: it
follows from the list, the plan and the values, for whoever replays them.
"""

import hashlib
from datetime import date

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.procedure import Body, Event
from localstd.supervision.draw.draw_list import DrawList
from localstd.supervision.draw.drawn import Drawn
from localstd.supervision.draw.events import RedrawGround
from localstd.supervision.draw.plan import DrawPlan

__all__ = ["batch_drawn", "batch_substituted", "list_fixed", "result_hash"]


def list_fixed(plan: DrawPlan, draw_list: DrawList, by: Body) -> Event:
    """Make the event that a list is fixed, and that the hashes of list and plan are published.

    >>> from localstd.supervision.draw import Inspector, Quota, SeedSource, Target, make_plan
    >>> tea = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例彩票", published_on=date(2026, 3, 12))],
    ... )
    >>> event = list_fixed(plan, tea, Body(role="market", place="34"))
    >>> str(event.on), event.facts["targets"], event.facts["to_draw"], event.facts["sources"]
    ('2026-03-02', 1, 1, ('示例彩票',))
    """
    return Event.of(
        "list-fixed",
        plan.fixed_on,
        by,
        batch=plan.title,
        list_hash=plan.list_hash,
        plan_hash=plan.plan_hash,
        targets=len(draw_list.targets),
        inspectors=len(draw_list.inspectors),
        to_draw=sum(one.number for one in plan.quotas),
        sources=tuple(one.name for one in plan.seeds),
        source_days=tuple(PartialDate.of(one.published_on) for one in plan.seeds),
    )


def batch_drawn(drawn: Drawn, on: date, by: Body) -> Event:
    """Make the event that a batch is drawn, as the values say, on the day of the draw.

    >>> from localstd.supervision.draw import (
    ...     Inspector, Quota, SeedSource, Target, make_plan, run_draw,
    ... )
    >>> tea = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例彩票", published_on=date(2026, 3, 12))],
    ... )
    >>> drawn = run_draw(tea, plan, values={"示例彩票": "02 09"})
    >>> event = batch_drawn(drawn, date(2026, 3, 12), Body(role="market", place="34"))
    >>> event.facts["values"], event.facts["targets_drawn"], event.facts["result_hash"][:8]
    (('02 09',), 1, '30aef531')
    """
    first = evolve(drawn, substitutions=())  # who came for another later has an event of his own
    return Event.of(
        "drawn",
        on,
        by,
        values=tuple(first.values[one.name] for one in first.plan.seeds),
        result_hash=result_hash(first),
        targets_drawn=len(first.targets),
        inspectors_drawn=len({who for one in first.targets for who in one.inspectors}),
        recusals=len(first.draw_list.recusals),
    )


def batch_substituted(drawn: Drawn, ground: RedrawGround, by: Body) -> Event | None:
    """Make the event of the last substitution, on its day and with its reason; ``None`` of none.

    >>> from localstd.supervision.draw import (
    ...     Inspector, Quota, SeedSource, Substitution, Target, make_plan, run_draw,
    ... )
    >>> tea = DrawList(
    ...     targets=(Target(id="e-1"), Target(id="e-2")), inspectors=(Inspector(id="li"),)
    ... )
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例彩票", published_on=date(2026, 3, 12))],
    ... )
    >>> values = {"示例彩票": "02 09"}
    >>> (chosen,) = run_draw(tea, plan, values=values).targets
    >>> gone = Substitution(target=chosen.target, reason="已注销", on=date(2026, 3, 20))
    >>> drawn = run_draw(tea, plan, values=values, substitutions=[gone])
    >>> event = batch_substituted(drawn, RedrawGround.TARGET_GONE, Body(role="market", place="34"))
    >>> str(event.on), event.facts["reason"], event.facts["ground"]
    ('2026-03-20', '已注销', 'target-gone')
    """
    if not drawn.substitutions:
        return None
    last = drawn.substitutions[-1]
    return Event.of(
        "substituted",
        last.on,
        by,
        ground=ground.value,
        reason=last.reason,
        result_hash=result_hash(drawn),
        substituted=1,
    )


def result_hash(drawn: Drawn) -> str:
    r"""Hash what was drawn: SHA-256 of one line for each target in order, with its inspectors.

    A line is the target's id, then those of its inspectors, with a tab between them and a line
    feed at its end, in UTF-8.

    >>> from localstd.supervision.draw import Inspector, Quota, SeedSource, Target, make_plan
    >>> from localstd.supervision.draw import run_draw
    >>> tea = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=[Quota(stratum="all", number=1)],
    ...     seeds=[SeedSource(name="示例彩票", published_on=date(2026, 3, 12))],
    ... )
    >>> drawn = run_draw(tea, plan, values={"示例彩票": "02 09"})
    >>> result_hash(drawn) == hashlib.sha256(b"e-1\tli\n").hexdigest()
    True
    """
    lines = ("\t".join((one.target, *one.inspectors)) for one in drawn.targets)
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
