"""From alliance standard to group standard (联盟标准过渡), and the other ways out.

The opinion of 2015 asks to lead alliance standards (联盟标准) over into group standards
(seed2015 十七). :func:`assess_eligibility` says who may make group standards by the law of a day,
condition by condition; :func:`ways` lists the lawful ways for an :class:`Alliance`, each open,
closed, or not to be told, with its steps and with what it costs in time. None is chosen.
:data:`TRANSITION` is the procedure that leads one alliance standard to its successor;
:func:`transition_map` says of many of them what took the place of what, so that none is lost, and
:func:`experience` what was learned on the way.

>>> from datetime import date
>>> from localstd.law import OrganisationFacts
>>> tea = Alliance(organisation=OrganisationFacts(form="unregistered"))
>>> for one in assess_eligibility(tea.organisation, date(2026, 7, 1)).missing:
...     print(one.wording.zh, one.document.zh, sep="：")
制定主体是依法成立的社会团体：社会团体法人登记证书
>>> [step.wording.en for step in ways(tea, date(2026, 7, 1))[0].steps][:2]
['the professional supervisory unit agrees', 'the founders hand in all documents']
"""

from localstd.transition.alliance import Alliance
from localstd.transition.checks import CHECKS
from localstd.transition.eligibility.assessment import Eligibility, assess_eligibility
from localstd.transition.eligibility.requirement import Requirement, Standing
from localstd.transition.events import CitationKind, FailureGround
from localstd.transition.experience import Experience, Figure, StepTime, experience
from localstd.transition.links import succession
from localstd.transition.mapping.citing_end import CitingEnd
from localstd.transition.mapping.findings import map_findings
from localstd.transition.mapping.map import Citing, Mapped, TransitionMap, transition_map
from localstd.transition.mapping.settled import Ending, Successor
from localstd.transition.table import TRANSITION
from localstd.transition.ways_out.judged import ways
from localstd.transition.ways_out.way import Way, WayStep

__all__ = [
    "CHECKS",
    "TRANSITION",
    "Alliance",
    "CitationKind",
    "Citing",
    "CitingEnd",
    "Eligibility",
    "Ending",
    "Experience",
    "FailureGround",
    "Figure",
    "Mapped",
    "Requirement",
    "Standing",
    "StepTime",
    "Successor",
    "TransitionMap",
    "Way",
    "WayStep",
    "assess_eligibility",
    "experience",
    "map_findings",
    "succession",
    "transition_map",
    "ways",
]
