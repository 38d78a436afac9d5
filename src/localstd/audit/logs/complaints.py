"""Rows of a log of complaints and reports (投诉举报台账): what their columns tell of either.

Who complained or reported is not told; only whether there is a name. That a complaint was mediated,
and by whom, hangs on the consent of both sides, of which a log has no column.
"""

from collections.abc import Mapping

from localstd.audit.logs.fields import LogField
from localstd.audit.logs.reading import LogEntry
from localstd.audit.logs.story import LogDuty, Step, Story
from localstd.law import RefusalGround
from localstd.procedure import DutyType
from localstd.supervision.complaints import COMPLAINT, VIOLATION_REPORT
from localstd.supervision.complaints.checks import REFUSED_OTHERWISE
from localstd.supervision.complaints.duties import (
    ACCEPTANCE,
    DECISION_NOTICE,
    FILING_NOTICE,
    MEDIATION,
    MEDIATION_NOTICE,
    REPORT_VERIFICATION,
    VERIFICATION,
)

__all__ = ["OF_COMPLAINTS", "OF_REPORTS"]

_F = LogField


def _by_name(entry: LogEntry) -> Mapping[str, object]:
    named = entry.flags.get(_F.NAMED)
    return {} if named is None else {"is_named": named}


def _ground(entry: LogEntry) -> Mapping[str, object]:
    """A ground in words of its own is none of the list as far as can be told: it is left out."""
    ground = RefusalGround.of(entry.cells.get(_F.GROUND))
    return {} if ground is None else {"ground": ground}


def _opens_a_case(entry: LogEntry) -> bool:
    """Where it is not told what was decided, a case was opened: the reporter is told either way."""
    return entry.flags.get(_F.CASE_OPENED) is not False


def _opens_none(entry: LogEntry) -> bool:
    return not _opens_a_case(entry)


def _tells_no_verification(entry: LogEntry) -> bool:
    return _F.VERIFIED not in entry.days


def _verifies(duties: tuple[DutyType, DutyType], *fields: LogField) -> tuple[LogDuty, LogDuty]:
    first, extended = duties
    return (
        LogDuty(name=first.name, fields=fields),
        LogDuty(name=extended.name, fields=fields, is_rare=True),
    )


_VERIFYING = (
    Step(field=_F.EXTENDED, event="verification-extended"),
    Step(field=_F.VERIFIED, event="verified"),
)
_DECIDING = (
    Step(
        field=_F.DECIDED,
        event="case-opened",
        told=_by_name,
        is_so=_opens_a_case,
        looks_at=(_F.NAMED, _F.CASE_OPENED),
    ),
    Step(
        field=_F.DECIDED,
        event="case-declined",
        told=_by_name,
        is_so=_opens_none,
        looks_at=(_F.NAMED, _F.CASE_OPENED),
    ),
)

_DECIDED = (
    Step(field=_F.RECEIVED, event="complained"),
    Step(field=_F.ACCEPTED, event="accepted"),
    Step(field=_F.REFUSED, event="refused", told=_ground, looks_at=(_F.GROUND,)),
)

#: 投诉: accepted or refused, mediated, and a clue in it verified.
OF_COMPLAINTS = (
    Story(
        name="acceptance",
        procedure=COMPLAINT,
        steps=(*_DECIDED, Step(field=_F.WITHDRAWN, event="withdrawn")),
        duties=(LogDuty(name=ACCEPTANCE.name, fields=(_F.ACCEPTED, _F.REFUSED)),),
        checks=(REFUSED_OTHERWISE,),
    ),
    Story(
        name="notice",
        procedure=COMPLAINT,
        steps=(*_DECIDED, Step(field=_F.TOLD, event="decision-told")),
        duties=(LogDuty(name=DECISION_NOTICE.name, fields=(_F.TOLD,)),),
    ),
    Story(
        name="mediation",
        procedure=COMPLAINT,
        steps=(
            Step(field=_F.ACCEPTED, event="accepted"),
            Step(field=_F.TESTING_BEGUN, event="testing-began"),
            Step(field=_F.TESTING_ENDED, event="testing-ended"),
            Step(field=_F.SETTLED, event="settled"),
            Step(field=_F.WITHDRAWN, event="withdrawn"),
            Step(field=_F.MEDIATION_ENDED, event="ended"),
        ),
        duties=(LogDuty(name=MEDIATION.name, fields=(_F.MEDIATION_ENDED, _F.SETTLED)),),
    ),
    Story(
        name="ending",
        procedure=COMPLAINT,
        steps=(
            Step(field=_F.MEDIATION_ENDED, event="ended"),
            Step(field=_F.ENDING_TOLD, event="end-told"),
        ),
        duties=(LogDuty(name=MEDIATION_NOTICE.name, fields=(_F.ENDING_TOLD,)),),
    ),
    Story(
        name="clue",
        procedure=COMPLAINT,
        steps=(Step(field=_F.CLUE_FOUND, event="clue-found"), *_VERIFYING),
        duties=_verifies(VERIFICATION, _F.VERIFIED),
    ),
)
#: 举报: verified, decided on, and who gave a name told of it.
OF_REPORTS = (
    Story(
        name="verification",
        procedure=VIOLATION_REPORT,
        steps=(
            Step(field=_F.RECEIVED, event="reported"),
            *_VERIFYING,
            Step(  # who decides has verified, whether or not it is told when
                field=_F.DECIDED,
                event="case-opened",
                is_so=_tells_no_verification,
                looks_at=(_F.VERIFIED,),
            ),
        ),
        duties=_verifies(REPORT_VERIFICATION, _F.VERIFIED, _F.DECIDED),
    ),
    Story(
        name="decision",
        procedure=VIOLATION_REPORT,
        steps=(*_DECIDING, Step(field=_F.REPORTER_TOLD, event="filing-told")),
        duties=(LogDuty(name=FILING_NOTICE.name, fields=(_F.REPORTER_TOLD,), hangs_on=_F.NAMED),),
    ),
)
