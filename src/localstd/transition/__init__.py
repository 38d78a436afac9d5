"""From alliance standard to group standard (联盟标准过渡), and the other ways out.

>>> [stage.code for stage in TRANSITION.stages if stage.is_final]
['completed', 'ended']
"""

from localstd.transition.checks import CHECKS
from localstd.transition.events import CitationKind, FailureGround
from localstd.transition.table import TRANSITION

__all__ = ["CHECKS", "TRANSITION", "CitationKind", "FailureGround"]
