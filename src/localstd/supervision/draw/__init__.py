"""Random inspection (双随机、一公开): draws that anyone can replay, and their publicity.

Targets and inspectors are drawn (双随机), and what was drawn is published (一公开). The list is
fixed and its hash published before the seed is known; the seed is what others publish later; the
algorithm stands in the reference in full, so that anybody gets the same in any language. No
function takes one who is to be chosen. Law: sl2017 art 32 lays the supervision on the
departments; drs2019, whose text was not checked, asks for the draw. No law that was read has a
number of inspectors, a ratio or a weight: those are the plan-maker's, and stand in the plan.

>>> from datetime import date
>>> from localstd.supervision.draw import (
...     DrawList, Inspector, Quota, SeedSource, Target, make_plan, run_draw,
... )
>>> teas = DrawList(
...     targets=tuple(Target(id=f"e-{n}") for n in range(1, 6)),
...     inspectors=(Inspector(id="li"), Inspector(id="wu"), Inspector(id="he")),
... )
>>> plan = make_plan(
...     teas, title="茶叶标准抽查", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=2,
...     quotas=[Quota(stratum="all", number=2)],
...     seeds=[SeedSource(name="双色球第2026028期", published_on=date(2026, 3, 12))],
... )
>>> drawn = run_draw(teas, plan, values={"双色球第2026028期": "02 09 17 21 26 31 + 07"})
>>> [(one.target, *one.inspectors) for one in drawn.targets]
[('e-1', 'he', 'wu'), ('e-5', 'he', 'li')]
"""

from localstd.supervision.draw.batch_events import (
    batch_drawn,
    batch_substituted,
    list_fixed,
    result_hash,
)
from localstd.supervision.draw.batch_table import INSPECTION
from localstd.supervision.draw.checks import INSPECTION_CHECKS
from localstd.supervision.draw.draw_list import (
    ONE_STRATUM,
    DrawList,
    DrawListError,
    Inspector,
    ListProblem,
    Recusal,
    Target,
)
from localstd.supervision.draw.drawn import (
    Drawn,
    DrawnTarget,
    Substituted,
    Substitution,
    run_draw,
)
from localstd.supervision.draw.events import RedrawGround
from localstd.supervision.draw.links import closes_plan, found_by_inspection, opens_spot_check
from localstd.supervision.draw.plan import (
    DrawPlan,
    Quota,
    make_plan,
    plan_problems,
    quotas_of,
)
from localstd.supervision.draw.plan_table import INSPECTION_PLAN
from localstd.supervision.draw.problems import DrawFault, DrawProblem, DrawRefusedError
from localstd.supervision.draw.published import PublishedDraw, published_draw, verify_draw
from localstd.supervision.draw.seeds import SeedKind, SeedSource, normalised, seed_text
from localstd.supervision.draw.selection import inclusion_probabilities
from localstd.supervision.draw.weights import WeightTable, WeightTableError

__all__ = [
    "INSPECTION",
    "INSPECTION_CHECKS",
    "INSPECTION_PLAN",
    "ONE_STRATUM",
    "DrawFault",
    "DrawList",
    "DrawListError",
    "DrawPlan",
    "DrawProblem",
    "DrawRefusedError",
    "Drawn",
    "DrawnTarget",
    "Inspector",
    "ListProblem",
    "PublishedDraw",
    "Quota",
    "Recusal",
    "RedrawGround",
    "SeedKind",
    "SeedSource",
    "Substituted",
    "Substitution",
    "Target",
    "WeightTable",
    "WeightTableError",
    "batch_drawn",
    "batch_substituted",
    "closes_plan",
    "found_by_inspection",
    "inclusion_probabilities",
    "list_fixed",
    "make_plan",
    "normalised",
    "opens_spot_check",
    "plan_problems",
    "published_draw",
    "quotas_of",
    "result_hash",
    "run_draw",
    "seed_text",
    "verify_draw",
]
