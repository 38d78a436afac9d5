"""Checks of status (状态) and track (管理渠道): readable, and not against the dates."""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recordings
from localstd.audit.row import Field
from localstd.cleanup.fields import Evidence
from localstd.law import Check, Finding, Weight
from localstd.standards import Status, status_on
from localstd.wording import Wording

__all__ = ["CHECKS", "StatusCheck", "check_track"]

STATUS_UNREADABLE = Check(
    code="LS211",
    name="status-unreadable",
    weight=Weight.WARNING,
    title=Wording("状态无法识别", "status not readable"),
    message=Wording("“{value}”不是可识别的标准状态", "“{value}” is not a status of a standard"),
    remedy=Wording(
        "改为现行、即将实施、有更新版、被代替或废止",
        "write 现行, 即将实施, 有更新版, 被代替 or 废止",
    ),
)
STATUS_CONTRADICTS_DATES = Check(
    code="LS212",
    name="status-contradicts-dates",
    weight=Weight.FAULT,
    title=Wording("状态与日期矛盾", "status contradicts the dates"),
    message=Wording(
        "状态为{stated}，按日期在{as_of}为{real}",
        "the status is {stated}, but by its dates it is {real} on {as_of}",
    ),
    remedy=Wording("改正状态，或改正日期", "correct the status, or the dates"),
)
TRACK_UNREADABLE = Check(
    code="LS213",
    name="track-unreadable",
    weight=Weight.WARNING,
    title=Wording("管理渠道无法识别", "track not readable"),
    message=Wording("“{value}”不是可识别的管理渠道", "“{value}” is not a known track"),
    remedy=Wording(
        "改为普通、食品安全、生态环境或工程建设", "write 普通, 食品安全, 生态环境 or 工程建设"
    ),
)
CHECKS = (STATUS_UNREADABLE, STATUS_CONTRADICTS_DATES, TRACK_UNREADABLE)

# the statuses that a register may state when the dates say so much
FITTING = {
    Status.UPCOMING: {Status.UPCOMING},
    Status.IN_FORCE: {Status.IN_FORCE, Status.NEWER_EDITION, Status.REPLACED},
    Status.ABOLISHED: {Status.ABOLISHED, Status.REPLACED},
}


class StatusCheck:
    """Compare the stated status with the stage to which the row's history comes."""

    def __init__(self, recordings: Recordings) -> None:
        self._recordings = recordings

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a status that cannot be read, or that the dates contradict.

        A stated abolition without its date contradicts nothing: registers drop old dates.
        """
        if entry.status is None:
            if entry.tells(Field.STATUS):
                yield context.found(STATUS_UNREADABLE, entry, Field.STATUS)
            return
        if entry.status is Status.ABOLISHED and Field.ABOLISHED not in entry.dates:
            return
        real = self._real(entry, context)
        if real is not None and entry.status not in FITTING[real]:
            facts = {"stated": entry.status.wording, "real": real.wording, "as_of": context.as_of}
            yield context.found(STATUS_CONTRADICTS_DATES, entry, Field.STATUS, facts=facts)

    def _real(self, entry: Entry, context: Context) -> Status | None:
        """Read the stage as a status; whether a published one is in force yet is a date."""
        state = self._recordings.of(entry, context).state
        ended = state.since if state.stage.is_final else None
        implemented = entry.dates.get(Field.IMPLEMENTED)
        return status_on(context.as_of, implemented=implemented, abolished=ended)


def check_track(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a stated track that is none of the four; what leans on it is possible only."""
    if entry.track.evidence is Evidence.UNREAD:
        yield context.found(TRACK_UNREADABLE, entry, Field.TRACK)
