"""Screening (筛查): no event of a complaint or a report tells who it came from, not even in part.

A free text is the way by which a name gets into a file. Before an event goes to the office it is
looked through for every piece of who is in the office's book; spelled with other blanks, other
widths, other signs it is found as well. What is written out in words (“一三八”), or told by what
only insiders know, no machine finds.

>>> from datetime import date
>>> from localstd.supervision.complaints.reporters import Reporter
>>> zhao = Reporter.of(name="赵小明", phone="13800138000")
>>> event = Event.of("reported", date(2026, 2, 13), is_named=True, reason="来电 138 0013 8000")
>>> try:
...     screened(event, zhao)
... except IdentityError as refused:
...     print(refused.wording.en)
the fact 'reason' holds the telephone number of who reported or complained; take it out
"""

from collections.abc import Iterator, Mapping

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.procedure import Event
from localstd.supervision.complaints.intake import Intake
from localstd.supervision.complaints.reporters import IdentityPart, Reporter
from localstd.wording import Wording

__all__ = ["IdentityError", "screened", "screened_intake"]


@error
class IdentityError(LocalstdError):
    """A text tells who reported or complained; the error names where, and not what.

    >>> print(IdentityError(fact="reason", part=IdentityPart.NAME).wording.zh)
    “reason”中含有举报人或者投诉人的姓名；请删去后再办理
    """

    fact: str
    part: IdentityPart | None

    @property
    def wording(self) -> Wording:
        """Name the fact and what it tells."""
        part = Wording("身份", "the identity") if self.part is None else self.part.wording
        return Wording(
            f"“{self.fact}”中含有举报人或者投诉人的{part.zh}；请删去后再办理",
            f"the fact '{self.fact}' holds {part.en} of who reported or complained; take it out",
        )


def screened(event: Event, reporter: Reporter | None) -> Event:
    """Give an event as it is, if it tells nothing of who reported; ``None``: nobody is known.

    The facts are looked through, and the name of the body that acts. A reporter is no fact
    either, whoever it is.

    Raises:
        IdentityError: if a text tells a piece of it.

    >>> from datetime import date
    >>> event = Event.of("reported", date(2026, 2, 13), is_named=True)
    >>> screened(event, Reporter.of(name="赵小明")) is event
    True
    """
    _refuse({"by": event.by.name if event.by else "", **event.facts}, reporter)
    return event


def screened_intake(intake: Intake, reporter: Reporter | None) -> Intake:
    """Give an intake as it is, if none of its claims tells who it came from.

    Raises:
        IdentityError: if a text tells a piece of it.

    >>> from datetime import date
    >>> from localstd.supervision.complaints.intake import Claim
    >>> came = Intake(
    ...     id="7", received=date(2026, 2, 13), claims=(Claim(label="赵小明的投诉"),)
    ... )
    >>> try:
    ...     screened_intake(came, Reporter.of(name="赵 小明"))
    ... except IdentityError as refused:
    ...     print(refused.fact, refused.part.value)
    claims[0] name
    """
    claims = {
        f"claims[{at}]": (one.label, one.operator, one.goods)
        for at, one in enumerate(intake.claims)
    }
    _refuse({"id": intake.id, **claims}, reporter)
    return intake


def _refuse(told: Mapping[str, object], reporter: Reporter | None) -> None:
    for number, (fact, value) in enumerate(told.items(), 1):
        for text in _texts(value, fact):
            part = None if reporter is None else reporter.shows_in(text)
            if part is not None:
                tells_itself = reporter is not None and reporter.shows_in(fact) is not None
                raise IdentityError(fact=f"#{number}" if tells_itself else fact, part=part)


def _texts(value: object, fact: str) -> Iterator[str]:
    """Give every text of a fact, its name first, and refuse a reporter among them."""
    yield fact
    match value:
        case Reporter():
            raise IdentityError(fact=fact, part=None)
        case Mapping():
            for key, one in value.items():
                yield from _texts(one, str(key))
        case list() | tuple() | set() | frozenset():
            for one in value:
                yield from _texts(one, "")
        case _:
            yield str(value)
