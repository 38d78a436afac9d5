"""Coordination (部门协调): what departments cannot settle alone, until each task of it is done.

:data:`COORDINATION` is the file of one matter: raised, consulted on, referred to the mechanism
(标准化协调机制), resolved, followed up (sl2017 arts 6 and 33; measure 4 of the opinion of 2015).
:func:`follow_ups` gives the tasks of its resolution; each is a duty of its own, by the day that
the resolution sets.

>>> [duty.each for duty in COORDINATION.duties]
['task']
"""

from localstd.cooperation.coordination.checks import COORDINATION_CHECKS
from localstd.cooperation.coordination.events import DisputeGround, Position
from localstd.cooperation.coordination.follow_ups import FollowUp, follow_ups
from localstd.cooperation.coordination.table import COORDINATION

__all__ = [
    "COORDINATION",
    "COORDINATION_CHECKS",
    "DisputeGround",
    "FollowUp",
    "Position",
    "follow_ups",
]
