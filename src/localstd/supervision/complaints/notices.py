"""Who must be told in complaints and reports (通知): the operator, of mediation and of its end.

No notice goes to who complained or reported: the engine sends notices by role, to many, and that
answer goes to one, whose name stands in no record. The duties ``decision-notice``,
``mediation-notice``, ``filing-notice`` and ``result-notice`` remind of it. No notice of a report
goes to the operator, and no wording has a place for who it came from.
"""

from localstd.procedure import NoticeType
from localstd.roles import OPERATOR
from localstd.wording import Wording

__all__ = ["MEDIATION_AGREED", "MEDIATION_ENDED"]

MEDIATION_AGREED = NoticeType(
    name="mediation",
    wording=Wording(
        "{on}，关于{matter}的投诉：{event}，请按告知的时间、地点参加",
        "{on}, on a complaint about {matter}: {event}; please attend at the time and place"
        " notified",
    ),
    to=(OPERATOR,),
)
MEDIATION_ENDED = NoticeType(
    name="mediation-ended",
    wording=Wording(
        "{on}，关于{matter}的投诉：{event}", "{on}, on a complaint about {matter}: {event}"
    ),
    to=(OPERATOR,),
)
