"""Group standards (团体标准), from proposal to their end, and who makes them.

A social organisation (社会团体) makes group standards in its own name and without a licence; its
members agree to use them, or society chooses to. :data:`GROUP_STANDARD` is the procedure of one
of them: how it is made (gs2019 art 14, and places), who may publish it, how it is
numbered and opened to the public, and what becomes of it.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> from localstd.numbers import StandardNumber
>>> from localstd.procedure import Body, Event, History, Matter, decide
>>> branch = Event.of(
...     "published",
...     date(2021, 5, 6),
...     Body(role="group"),
...     number=StandardNumber.parse("T/CBIA 1-2021"),
...     organisation_form="branch",
... )
>>> history = History(matter=Matter(id="1"), is_whole=False)
>>> decision = decide(
...     GROUP_STANDARD,
...     history,
...     branch,
...     law=china_law(),
...     calendar=china_calendar(),
...     as_of=date(2021, 5, 6),
... )
>>> decision.ruling.value, [bar.code for bar in decision.bars]
('refused', ['LS725'])
"""

from localstd.groups.adoption import AdoptionCondition, adoption_conditions
from localstd.groups.checks import CHECKS
from localstd.groups.organisations.evaluation import evaluation_due, stars_of
from localstd.groups.organisations.table import GROUP_ORGANISATION
from localstd.groups.supervision.checks import ORGANISATION_CHECKS, SUPERVISION_CHECKS
from localstd.groups.supervision.links import credited_by_supervision, ended_by_supervision
from localstd.groups.supervision.table import GROUP_SUPERVISION
from localstd.groups.table import GROUP_STANDARD

__all__ = [
    "CHECKS",
    "GROUP_ORGANISATION",
    "GROUP_STANDARD",
    "GROUP_SUPERVISION",
    "ORGANISATION_CHECKS",
    "SUPERVISION_CHECKS",
    "AdoptionCondition",
    "adoption_conditions",
    "credited_by_supervision",
    "ended_by_supervision",
    "evaluation_due",
    "stars_of",
]
