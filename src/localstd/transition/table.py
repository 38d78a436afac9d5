"""The table of a transition (过渡程序表): from an alliance standard to what takes its place.

A matter is one alliance standard (联盟标准). No text prescribes the steps; the table says what may
be recorded when, so that no standard is lost on the way: nothing leads to the end of a matter but
a successor of the whole (or of all the rest, where parts have their own) or a withdrawal with its
reason. A way that fails leads back to the choice. The successor's own making is a matter of its
own, under its own procedure, and is named by its id.

No text says who records what; so anybody may tell that a successor was published or a label was
changed. That the alliance and its members choose and give up is theirs, since nobody else is asked
(gs2016 part 2: no licence); the authorities advise.

Sources: seed2015 point 17, measure 17; for those who publish gs2016, gs2017t, gs2019, sl2017 arts
13, 18 and 19, so2016 arts 3 and 17; for labels ir1990 art 24 and sl2017 art 27.

The way, without what leaves a matter at its stage:

>>> for row in TRANSITION.rows:
...     if row.to:
...         print(f"{' '.join(row.at)}: {row.event} -> {row.to}")
new: registered -> registered
registered: assessed -> assessed
registered assessed: way-chosen -> under-way
under-way: way-failed -> assessed
registered assessed under-way partly-succeeded: part-succeeded -> partly-succeeded
registered assessed under-way partly-succeeded: succeeded -> succeeded
registered assessed under-way: withdrawn -> withdrawn
partly-succeeded: withdrawn -> succeeded
succeeded: citing-ended -> completed
withdrawn: citing-ended -> ended

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/transition.md``.
"""

from localstd.procedure import Mandate, Procedure, Role, Row
from localstd.roles import ALLIANCE, CITY, COUNTY, ENTERPRISE, GROUP, PROVINCE
from localstd.transition import conditions, duties, notices
from localstd.transition.events import EVENTS
from localstd.transition.stages import (
    ASSESSED,
    COMPLETED,
    ENDED,
    LISTED,
    NEW,
    OPEN,
    PARTLY,
    STAGES,
    SUCCEEDED,
    UNDER_WAY,
    WITHDRAWN,
)
from localstd.wording import Wording

__all__ = ["TRANSITION"]

_POLICY = "seed-alliance"
_MAKERS = (
    "sl2017-group-who",
    "sl2017-ent-who",
    "sl2017-local-condition",
    "gs2019-def",
    "gs2017t-def",
    "gs2016-who",
)
_LABELS = ("sl2017-selfdecl", "ir1990-label")
_USE = ("sl2017-group-use",)


def _may(*roles: Role) -> tuple[Mandate, ...]:
    return tuple(Mandate(role=role, basis=(_POLICY,)) for role in roles)


_OWN = _may(ALLIANCE, ENTERPRISE, GROUP)
_ADVISERS = _may(PROVINCE, CITY, COUNTY)  # 各地: who guides is not said further
_SETTLED = (duties.SETTLEMENT.name,)
_REPLACED = (duties.REPLACEMENT.name,)

_BEFORE = (
    Row(
        at=(NEW,), event="registered", to=LISTED,
        basis=(_POLICY,),
        starts=(duties.SETTLEMENT,),
        notices=(notices.LISTING,),
    ),
    Row(
        at=(LISTED,), event="assessed", to=ASSESSED,
        basis=(_POLICY, *_MAKERS),
    ),
    Row(
        at=(ASSESSED, UNDER_WAY, PARTLY), event="assessed", to=None,
        basis=(_POLICY, *_MAKERS),
    ),
    Row(
        at=OPEN, event="advised", to=None,
        who=_ADVISERS,
    ),
)  # fmt: skip
_WAYS = (
    Row(
        at=(LISTED, ASSESSED), event="way-chosen", to=UNDER_WAY,
        who=_OWN, basis=_MAKERS,
        conditions=conditions.CHOICE,
        notices=(notices.CHOICE,),
    ),
    Row(
        at=(PARTLY,), event="way-chosen", to=None,
        who=_OWN, basis=_MAKERS,
        conditions=conditions.CHOICE,
        notices=(notices.CHOICE,),
    ),
    Row(
        at=(UNDER_WAY,), event="way-failed", to=ASSESSED,
        basis=(_POLICY,),
        notices=(notices.FAILURE,),
    ),
    Row(
        at=(PARTLY,), event="way-failed", to=None,
        basis=(_POLICY,),
        notices=(notices.FAILURE,),
    ),
)  # fmt: skip
_OUTCOMES = (
    Row(
        at=OPEN, event="part-succeeded", to=PARTLY,
        basis=(_POLICY, *_MAKERS),
        conditions=conditions.SUCCESSION,
        notices=(notices.PART,),
    ),
    Row(
        at=OPEN, event="part-withdrawn", to=None,
        who=_OWN,
    ),
    Row(
        at=OPEN, event="succeeded", to=SUCCEEDED,
        basis=(_POLICY, *_MAKERS),
        conditions=conditions.SUCCESSION,
        starts=(duties.REPLACEMENT,),
        ends=_SETTLED,
        notices=(notices.SUCCESSION,),
    ),
    Row(
        at=(LISTED, ASSESSED, UNDER_WAY), event="withdrawn", to=WITHDRAWN,
        who=_OWN,
        starts=(duties.REPLACEMENT,),
        ends=_SETTLED,
        notices=(notices.END,),
    ),
    Row(
        at=(PARTLY,), event="withdrawn", to=SUCCEEDED,
        who=_OWN,
        starts=(duties.REPLACEMENT,),
        ends=_SETTLED,
        notices=(notices.END,),
    ),
    Row(
        at=(SUCCEEDED,), event="withdrawn", to=None,
        who=_OWN,
        notices=(notices.END,),
    ),
)  # fmt: skip
_AFTERWARDS = (
    Row(
        at=(PARTLY, SUCCEEDED), event="member-adopted", to=None,
        basis=(_POLICY, *_USE),
    ),
    Row(
        at=(*OPEN, SUCCEEDED, WITHDRAWN), event="citation-found", to=None,
        basis=(_POLICY, *_LABELS),
    ),
    Row(
        at=(PARTLY, SUCCEEDED, WITHDRAWN), event="citation-replaced", to=None,
        basis=(_POLICY, *_LABELS),
    ),
    Row(
        at=(SUCCEEDED,), event="citing-ended", to=COMPLETED,
        basis=(_POLICY, *_LABELS),
        conditions=conditions.CITING_END,
        ends=_REPLACED,
        notices=(notices.CITING_END,),
    ),
    Row(
        at=(WITHDRAWN,), event="citing-ended", to=ENDED,
        basis=(_POLICY, *_LABELS),
        conditions=conditions.CITING_END,
        ends=_REPLACED,
        notices=(notices.CITING_END,),
    ),
)  # fmt: skip

#: The transition of one alliance standard.
TRANSITION = Procedure(
    name="transition",
    wording=Wording("联盟标准过渡", "transition of an alliance standard"),
    stages=STAGES,
    events=EVENTS,
    rows=(*_BEFORE, *_WAYS, *_OUTCOMES, *_AFTERWARDS),
    start=NEW,
    subject="number",
)
