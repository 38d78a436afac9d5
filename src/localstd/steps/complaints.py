"""Complaints and reports (投诉、举报): told without telling who, and answered.

sl2017 art 35 asks for two things at once: that who gave a name is told the result, and that who
reported is kept secret. So the file says that there is a name (:data:`IS_NAMED`), and never
which; the department keeps that apart, and owes the answer from there.
"""

from localstd.law import ReporterFacts
from localstd.procedure import FLAG, Condition, DutyType, Event, Matter, Situation
from localstd.steps.authorities import owed_at_its_level
from localstd.steps.checks import REPORTER_TOLD
from localstd.steps.facts import required
from localstd.wording import Wording

__all__ = ["IS_NAMED", "REPLY", "SECRECY"]

#: 实名: the department knows who reported or complained, and keeps it apart.
IS_NAMED = required("is_named", "实名", "by name", FLAG)


def _reporter(situation: Situation) -> ReporterFacts:
    by = situation.event.by
    return ReporterFacts(
        is_report=situation.event.type == "reported",
        tells_who=by is not None and bool(by.name),
    )


#: 为举报人保密: asked of the events ``reported`` and ``complained``.
SECRECY = Condition(rule="complaint.secrecy", check=REPORTER_TOLD, facts=_reporter)


def _gave_a_name(_: Matter, event: Event) -> bool:
    return event.facts.get("is_named") is True


#: 告知处理结果: owed to who gave a name, without a day.
REPLY = DutyType(
    name="reply",
    wording=Wording("告知实名举报人、投诉人处理结果", "tell who gave a name the result"),
    owed_by=owed_at_its_level("sl2017-complaint-reply"),
    falls_on=_gave_a_name,
)
