"""Complaints and reports (投诉、举报): told without telling who, and answered.

sl2017 art 35 asks for two things at once: that who gave a name is told the result, and that who
reported is kept secret. So the file says that there is a name (:data:`IS_NAMED`), and never
which; the department keeps that apart, and owes the answer from there.

>>> [one.name for one in complaint_events()]
['complained', 'reported']
"""

from localstd.law import ReporterFacts
from localstd.procedure import (
    FLAG,
    Condition,
    DutyType,
    Event,
    EventType,
    FactType,
    Matter,
    Row,
    Situation,
)
from localstd.steps.authorities import by_authorities, by_sectors, owed_at_its_level
from localstd.steps.checks import REPORTER_TOLD
from localstd.steps.facts import event_type, required
from localstd.wording import Wording

__all__ = [
    "IS_NAMED",
    "REPLY",
    "RESULT_TOLD",
    "SECRECY",
    "answering",
    "complaint_events",
    "opened_by_complaint",
]

_RIGHT = ("sl2017-complaint-right", "place.complaints")
_REPLIES = ("place.complaints",)

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
    wording=Wording(
        "告知实名举报人、投诉人处理结果", "inform the named reporter or complainant of the result"
    ),
    owed_by=owed_at_its_level("sl2017-complaint-reply"),
    falls_on=_gave_a_name,
)

RESULT_TOLD = event_type("result-told", "告知处理结果", "result notified")  #: 告知处理结果


def complaint_events(*about: FactType) -> tuple[EventType, EventType]:
    """Make the events that open a file by a complaint or a report, with what they tell beside.

    >>> [fact.name for one in complaint_events() for fact in one.facts]
    ['is_named', 'is_named']
    """
    return (
        event_type("complained", "投诉", "complained", *about, IS_NAMED),
        event_type("reported", "举报", "reported", *about, IS_NAMED),
    )


def opened_by_complaint(at: str, to: str, *also: str) -> tuple[Row, ...]:
    """Make the rows of those events: anybody may, nobody is told of, and an answer may be owed.

    ``also`` are provisions beside sl2017 art 35 and those of the places.

    >>> [(row.event, row.who, row.to) for row in opened_by_complaint("new", "received")]
    [('complained', (), 'received'), ('reported', (), 'received')]
    """
    return tuple(
        Row(
            at=(at,), event=event.name, to=to,
            basis=(*also, *_RIGHT),
            conditions=(SECRECY,),
            starts=(REPLY,),
        )
        for event in complaint_events()
    )  # fmt: skip


def answering(at: tuple[str, ...]) -> Row:
    """Make the row of the answer, at the stages at which there is a result (处理结果).

    >>> answering(("closed",)).ends
    ('reply',)
    """
    return Row(
        at=at, event=RESULT_TOLD.name, to=None,
        who=(*by_authorities("sl2017-complaint-reply"), *by_sectors("sl2017-complaint-reply")),
        basis=_REPLIES,
        ends=(REPLY.name,),
    )  # fmt: skip
