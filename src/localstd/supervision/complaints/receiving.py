"""What an office does that received it (接收后的处理): handle it, pass it on, tell where to go.

Sources: cr2019 arts 12, 13, 15, 28, 29, 30 and 37.
"""

from collections.abc import Iterable
from datetime import date

from localstd._attrs import field, frozen
from localstd.law import Law, Term
from localstd.places import Gazetteer, lies_in, read_code
from localstd.supervision.complaints.grounds import Grounds, grounds
from localstd.supervision.complaints.sorting import PartKind
from localstd.supervision.complaints.venue import Venue

__all__ = ["Channel", "NextStep", "Receipt", "Response", "common_superior", "respond"]


class Channel(Term):
    """By which way an office got it (接收途径).

    >>> Channel.of("分送")
    <Channel.DISTRIBUTED: 'distributed'>
    """

    DIRECT = ("direct", "直接收到", "directly")
    UNIFIED = ("unified", "统一接收投诉举报的工作机构", "as the receiving office")
    DISTRIBUTED = ("distributed", "分送", "from the receiving office")


class NextStep(Term):
    """What an office does with what it received (处理方式).

    >>> NextStep.REDIRECT.wording.zh
    '告知直接向有处理权限的部门提出'
    """

    HANDLE = ("handle", "处理", "handle it")
    YIELD = ("yield", "由先收到的部门处理", "leave it to the department that received it first")
    AGREE = ("agree", "与另一部门协商", "agree with the other department")
    PASS_ON = ("pass-on", "分送有处理权限的部门", "pass it on to the competent department")
    GIVE_BACK = (
        "give-back",
        "反馈统一接收的工作机构，不得自行移送",
        "return it to the receiving office; do not refer it elsewhere",
    )
    REDIRECT = (
        "redirect",
        "告知直接向有处理权限的部门提出",
        "refer the reporter to the competent department",
    )
    REFUSE = ("refuse", "不予受理并告知", "refuse it, and inform the complainant")
    FIND_OUT = ("find-out", "核实经营者所在地", "find out where the operator is")


@frozen
class Receipt:
    """That an office received it (收到): where, when, by which way.

    >>> Receipt(place="370202", on=date(2026, 2, 13)).channel.value
    'direct'
    """

    place: str = field(converter=read_code)
    on: date
    channel: Channel = Channel.DIRECT


@frozen
class Response:
    """What the office of a receipt does, to which places it may lead, and on what that rests.

    >>> nowhere = Grounds(citations=())
    >>> got = Receipt(place="370202", on=date(2026, 2, 13))
    >>> Response(receipt=got, step=NextStep.HANDLE, grounds=nowhere).to
    ()
    """

    receipt: Receipt
    step: NextStep
    grounds: Grounds
    to: tuple[str, ...] = ()


def respond(
    kind: PartKind, found: Venue, receipts: Iterable[Receipt], *, law: Law
) -> tuple[Response, ...]:
    """Say what each office does that received a part, the first one first.

    Of those that may handle a complaint the first one does (art 13). A report that a second one
    has, too, they agree on (art 30); one that may only where it was first, and was not, tells who
    reported where to go (arts 27 to 29).

    >>> from localstd.law import china_law
    >>> from localstd.places import china_places
    >>> from localstd.supervision.complaints.venue import Seat, Selling, venue
    >>> asked = {"on": date(2026, 2, 13), "law": china_law(), "places": china_places()}
    >>> shop = {Seat.OPERATING: "370202", Seat.DOMICILE: "370202"}
    >>> found = venue(PartKind.COMPLAINT, Selling.SHOP, shop, **asked)
    >>> late, city, first = (
    ...     Receipt(place=place, on=date(2026, 2, day))
    ...     for place, day in (("370203", 14), ("3702", 13), ("370202", 24))
    ... )
    >>> answers = respond(PartKind.COMPLAINT, found, (late, city, first), law=china_law())
    >>> for one in answers:
    ...     print(one.receipt.place, one.step.value, one.to, one.grounds.wording.en)
    3702 pass-on ('370202',) cr2019 art. 37, cr2019 art. 12
    370203 refuse ('370202',) cr2019 art. 15
    370202 handle () cr2019 art. 12
    """
    ordered = sorted(receipts, key=_day)
    able = [one for one in ordered if found.is_open or found.may_handle(one.place)]
    first = able[0] if able else None
    return tuple(
        _response(kind, found, one, law, first) if one is not first else _handled(found, one)
        for one in ordered
    )


def _day(receipt: Receipt) -> date:
    return receipt.on


def _handled(found: Venue, receipt: Receipt) -> Response:
    return Response(receipt=receipt, step=NextStep.HANDLE, grounds=found.grounds)


def _response(
    kind: PartKind, found: Venue, receipt: Receipt, law: Law, first: Receipt | None
) -> Response:
    step, provisions = _step(kind, found, receipt)
    leads = step in {NextStep.PASS_ON, NextStep.REDIRECT, NextStep.REFUSE}
    yields = step in {NextStep.YIELD, NextStep.AGREE} and first is not None
    return Response(
        receipt=receipt,
        step=step,
        grounds=grounds(law, receipt.on, *provisions),
        to=_competent(found, receipt, step)
        if leads
        else ((first.place,) if first and yields else ()),
    )


def _competent(found: Venue, receipt: Receipt, step: NextStep) -> tuple[str, ...]:
    """Give where it may go: passed on only to places below, and told of all that may alone."""
    wanted = (one.place for one in found.competent if not one.if_first)
    return tuple(
        dict.fromkeys(
            one for one in wanted if step is not NextStep.PASS_ON or lies_in(one, receipt.place)
        )
    )


def _step(kind: PartKind, found: Venue, receipt: Receipt) -> tuple[NextStep, tuple[str, ...]]:
    is_report = kind is PartKind.REPORT
    if not (found.is_open or found.may_handle(receipt.place)):
        return _passed_by(found, receipt, is_report=is_report)
    if found.is_open or (is_report and not all(one.if_first for one in found.of(receipt.place))):
        return NextStep.AGREE, ("cr2019-jurisdiction",)
    if is_report:  # it may only where it was the first, and was not
        return NextStep.REDIRECT, ("cr2019-redirect",)
    return NextStep.YIELD, ("cr2019-first-receiver",)


def _passed_by(
    found: Venue, receipt: Receipt, *, is_report: bool
) -> tuple[NextStep, tuple[str, ...]]:
    """Say what an office does that may not handle it, or does not know whether it may."""
    if found.may_handle(receipt.place) is None:
        return NextStep.FIND_OUT, ("cr2019-report-venue" if is_report else "cr2019-venue",)
    if receipt.channel is Channel.DISTRIBUTED:
        return NextStep.GIVE_BACK, ("cr2019-no-transfer",)
    if any(lies_in(one.place, receipt.place) for one in found.competent):
        return NextStep.PASS_ON, ("cr2019-distribution", "cr2019-venue-superior")
    if is_report:
        return NextStep.REDIRECT, ("cr2019-redirect",)
    return NextStep.REFUSE, ("cr2019-refuse",)


def common_superior(codes: Iterable[str], *, on: date, places: Gazetteer) -> str | None:
    """Give the place whose department is the next one above all of some (共同的上一级).

    It names who handles what they do not agree on in seven working days, or at once (art 30).
    ``None`` is the nation's department.

    Raises:
        PlaceError: if no place bears a code on that day.

    >>> from localstd.places import china_places
    >>> asked = {"on": date(2026, 2, 13), "places": china_places()}
    >>> common_superior(["370202", "370203"], **asked)
    '3702'
    >>> print(common_superior(["370202", "110105"], **asked))
    None
    """
    above = [_above(code, on, places) for code in codes]
    shared = (one for first in above[:1] for one in first if all(one in rest for rest in above))
    return next(shared, None)


def _above(code: str, on: date, places: Gazetteer) -> tuple[str, ...]:
    """Give the places above one, the nearest first."""
    found: list[str] = []
    place = places.parent(places.find(code, on), on)
    while place is not None:
        found.append(place.code)
        place = places.parent(place, on)
    return tuple(found)
