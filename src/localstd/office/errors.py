"""What an office answers instead of recording (主管部门错误)."""

from datetime import date

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = [
    "ChannelTakenError",
    "MatterElsewhereError",
    "NotAnAppointmentError",
    "NotAppointedError",
    "NotRedactableError",
    "OpenedOtherwiseError",
    "ReversedDaysError",
    "UnknownMatterError",
    "UnplacedAppointmentError",
    "UnreadableRecordError",
    "WhichAppointmentError",
]


@error
class NotAppointedError(LocalstdError):
    """An actor is said to act in a role, or at a place, to which they are not appointed.

    >>> error = NotAppointedError(actor="李工", role="province", place="34", held=("sector@34",))
    >>> print(error.wording.en)
    李工 is not appointed as province@34, but as: sector@34; act as such, or let others do it
    """

    actor: str
    role: str
    place: str | None
    held: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the actor, what was claimed, and what is held."""
        claimed = (self.role or "—") if self.place is None else f"{self.role}@{self.place}"
        return Wording(
            f"{self.actor}未任{claimed}，任职为：{'、'.join(self.held) or '无'}；"
            "请以所任角色办理，或请有此任职者办理",
            f"{self.actor} is not appointed as {claimed}, but as: "
            f"{', '.join(self.held) or 'nothing'}; act as such, or let others do it",
        )


@error
class WhichAppointmentError(LocalstdError):
    """An actor holds several appointments, and not exactly one of them may do what is submitted.

    >>> print(WhichAppointmentError(actor="李工", event="published", may=("province@34",
    ...     "health@34"), held=("health@34", "province@34")).wording.en)
    李工 may do 'published' as: province@34, health@34; state the capacity in `by`
    """

    actor: str
    event: str
    may: tuple[str, ...]
    held: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the actor and the event, and the appointments to choose from."""
        if not self.may:
            return Wording(
                f"{self.actor}的任职（{'、'.join(self.held)}）均不能办理“{self.event}”；"
                "请由有权者办理，或在 by 中写明以何身份办理",
                f"{self.actor} may not do {self.event!r} under any of: {', '.join(self.held)}; "
                "have it done by somebody who may, or state the capacity in `by`",
            )
        return Wording(
            f"{self.actor}可以多种身份办理“{self.event}”：{'、'.join(self.may)}；请在 by 中写明",
            f"{self.actor} may do {self.event!r} as: {', '.join(self.may)}; state the"
            f" capacity in `by`",
        )


@error
class NotAnAppointmentError(LocalstdError):
    """An actor is given something as an appointment that is none.

    >>> print(NotAnAppointmentError(given="province").wording.en)
    'province' is not an appointment; give a role and its place, as ('province', '34')
    """

    given: object

    @property
    def wording(self) -> Wording:
        """Show what was given, and the form that is understood."""
        return Wording(
            f"{self.given!r}不是任职；请给出角色及其地区，如 ('province', '34')",
            f"{self.given!r} is not an appointment; give a role and its place, as"
            f" ('province', '34')",
        )


@error
class UnplacedAppointmentError(LocalstdError):
    """An actor is appointed to a role of a place, and the appointment names no place.

    >>> print(UnplacedAppointmentError(actor="李工", role="province").wording.en)
    李工 is appointed as province without a place; name the place, such as Appointment(role, '34')
    """

    actor: str
    role: str

    @property
    def wording(self) -> Wording:
        """Name the actor and the role."""
        return Wording(
            f"{self.actor}任{self.role}但未写明行政区划；请写明，如 Appointment(role, '34')",
            f"{self.actor} is appointed as {self.role} without a place; "
            "name the place, such as Appointment(role, '34')",
        )


@error
class ChannelTakenError(LocalstdError):
    """Two notifiers would be one channel, since each is named by the scheme of its URL.

    >>> print(ChannelTakenError(channel="mailto").wording.en)
    two notifiers are named 'mailto'; name them yourself: notify={'mail': 'mailto:…', …}
    """

    channel: str

    @property
    def wording(self) -> Wording:
        """Name the channel, and say what to do."""
        return Wording(
            f"两个通知渠道都叫“{self.channel}”；请自行命名：notify={{'mail': 'mailto:…', …}}",
            f"two notifiers are named {self.channel!r}; "
            "name them yourself: notify={'mail': 'mailto:…', …}",
        )


@error
class MatterElsewhereError(LocalstdError):
    """A matter is of a place for which the office does not act.

    >>> print(MatterElsewhereError(matter="33-1", place="33", office="34").wording.en)
    33-1 belongs to place 33, but this office acts for 34; take it to the office of that place
    """

    matter: str
    place: str | None
    office: str

    @property
    def wording(self) -> Wording:
        """Name the matter and both places."""
        place = self.place or "—"
        return Wording(
            f"{self.matter}属行政区划{place}，而本主管部门为{self.office}；请到当地主管部门办理",
            f"{self.matter} belongs to place {place}, but this office acts for {self.office}; "
            "take it to the office of that place",
        )


@error
class OpenedOtherwiseError(LocalstdError):
    """A matter was opened with another procedure, place or track than is said now.

    >>> print(OpenedOtherwiseError(
    ...     matter="34-1", part="track", given="food", kept="ordinary").wording.en)
    34-1 was opened with track ordinary, not food; leave track out, or name another matter
    """

    matter: str
    part: str
    given: str
    kept: str

    @property
    def wording(self) -> Wording:
        """Name the matter, what it was opened with, and what is said now."""
        return Wording(
            f"{self.matter}立卷时的{self.part}为{self.kept}，而非{self.given}；"
            f"请不填{self.part}，或另选事项",
            f"{self.matter} was opened with {self.part} {self.kept}, not {self.given}; "
            f"leave {self.part} out, or name another matter",
        )


@error
class UnknownMatterError(LocalstdError):
    """An office has no matter of this id, or had recorded nothing of it by ``as_known``.

    ``meant`` is the id of a matter that it has, by the same number in another spelling.

    >>> print(UnknownMatterError(matter="34-9", office="34").wording.en)
    the office of 34 has no matter '34-9'; find its id with standings (office find)
    """

    matter: str
    office: str
    as_known: date | None = None
    meant: str = ""

    @property
    def wording(self) -> Wording:
        """Name the matter and the office, and the day, if one was asked for."""
        if self.as_known is not None:
            return Wording(
                f"截至{self.as_known}，{self.office}的主管部门没有事项“{self.matter}”的记录；"
                "请改查较晚的日期，或用 standings（office find）查找事项号",
                f"by {self.as_known}, the office of {self.office} had recorded nothing of a matter "
                f"{self.matter!r}; ask for a later day, or find its id with standings "
                "(office find)",
            )
        if self.meant:
            return Wording(
                f"{self.office}的主管部门没有事项“{self.matter}”，但有“{self.meant}”；请用后者",
                f"the office of {self.office} has no matter {self.matter!r}, but {self.meant!r}; "
                "give that",
            )
        return Wording(
            f"{self.office}的主管部门没有事项“{self.matter}”；"
            "请用 standings（office find）查找事项号",
            f"the office of {self.office} has no matter {self.matter!r}; "
            "find its id with standings (office find)",
        )


@error
class ReversedDaysError(LocalstdError):
    """Duties are asked for whose last day lies between two days in the wrong order.

    >>> print(ReversedDaysError(since=date(2026, 8, 2), until=date(2026, 8, 1)).wording.en)
    the first day 2026-08-02 is after the last, 2026-08-01; swap them
    """

    since: date
    until: date

    @property
    def wording(self) -> Wording:
        """Name both days."""
        return Wording(
            f"起始日{self.since}晚于截止日{self.until}；请对调",
            f"the first day {self.since} is after the last, {self.until}; swap them",
        )


@error
class UnreadableRecordError(LocalstdError):
    """A record cannot be read: by this version of localstd, or with these procedures.

    >>> reason = Wording("格式版本为2", "its schema is 2")
    >>> print(UnreadableRecordError(matter="34-1", version=3, reason=reason).wording.en)
    record 3 of 34-1 cannot be read: its schema is 2; use the localstd and procedures that wrote it
    """

    matter: str
    version: int
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the record, and say why."""
        return Wording(
            f"{self.matter}的第{self.version}条记录无法读取：{self.reason.zh}；"
            "请使用写入它的 localstd 版本和程序",
            f"record {self.version} of {self.matter} cannot be read: {self.reason.en}; "
            "use the localstd and procedures that wrote it",
        )


@error
class NotRedactableError(LocalstdError):
    """A record that is to be redacted is none of an event or of a refusal.

    >>> print(NotRedactableError(matter="34-1", version=3).wording.en)
    record 3 of 34-1 cannot be redacted; name records of events or refusals, from 1
    """

    matter: str
    version: int

    @property
    def wording(self) -> Wording:
        """Name the record."""
        return Wording(
            f"{self.matter}的第{self.version}条记录不能隐去；请填写事件或未准记录的序号（从1起）",
            f"record {self.version} of {self.matter} cannot be redacted; "
            "name records of events or refusals, from 1",
        )
