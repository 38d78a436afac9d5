"""Delivery (送达检查): what arrives, how often, for whom, in which order."""

from collections.abc import Iterator
from contextlib import closing
from threading import Thread

from localstd._attrs import evolve
from localstd.notices import Carries
from localstd.testing.notifiers.numbered import delivered, numbered, numbers, refusal, told
from localstd.testing.notifiers.probe import NotifierProbe
from localstd.testing.suite import ContractCheck

__all__ = ["CHECKS"]

_MANY = 20


def _arrives(probe: NotifierProbe) -> Iterator[str]:
    message = numbered(1, probe.addresses[0])
    ids = [one.id for one in delivered(probe, [message])]
    if ids != [message.id]:
        yield f"delivered {message.id}, arrived {ids}"


def _is_there(probe: NotifierProbe) -> Iterator[str]:
    with closing(probe.open()) as notifier:
        notifier.deliver(numbered(1, probe.addresses[0]))
        if not probe.arrived():
            yield "deliver returned, and nothing had arrived"


def _keeps_order(probe: NotifierProbe) -> Iterator[str]:
    first, second = probe.addresses
    sent = range(1, _MANY + 1)
    arrived = delivered(probe, (numbered(n, (first, second)[n % 2]) for n in sent))
    for mine in ([n for n in sent if n % 2 == rest] for rest in (0, 1)):
        got = list(dict.fromkeys(numbers(arrived, mine)))
        if got != mine:
            yield f"sent to one recipient {mine}, arrived {got}"


def _keeps_apart(probe: NotifierProbe) -> Iterator[str]:
    """Send the same words under two ids: that is no repetition."""
    message = numbered(1, probe.addresses[0])
    other = evolve(message, id=numbered(2, "").id)
    arrived = len(delivered(probe, [message, other]))
    if arrived < 2:  # noqa: PLR2004  two were sent
        yield f"two messages of the same words, arrived {arrived}"


def _bears_threads(probe: NotifierProbe) -> Iterator[str]:
    sent = range(1, _MANY + 1)
    raised: list[Exception | None] = []
    with closing(probe.open()) as notifier:
        notifier.deliver(numbered(0, probe.addresses[0]))

        def deliver(part: range) -> None:
            raised.extend(refusal(notifier, numbered(n, probe.addresses[n % 2])) for n in part)

        threads = [Thread(target=deliver, args=(sent[start::4],)) for start in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    yield from (told(one) for one in raised if one is not None)
    lost = set(sent) - set(numbers(probe.arrived(), sent))
    if lost:
        yield f"lost {sorted(lost)}"


def _bears_another(probe: NotifierProbe) -> Iterator[str]:
    mine = probe.addresses[0]
    with closing(probe.open()) as first:
        first.deliver(numbered(1, mine))
        with closing(probe.open()) as second:
            second.deliver(numbered(2, mine))
        first.deliver(numbered(3, mine))
    got = sorted(set(numbers(probe.arrived(), range(1, 4))))
    if got != [1, 2, 3]:
        yield f"sent 1, 3 by one and 2 by another, arrived {got}"


def _repeated(probe: NotifierProbe) -> int:
    """Deliver a message twice by one notifier and once by another; say how often it arrived."""
    message = numbered(1, probe.addresses[0])
    delivered(probe, [message, message])
    return len(delivered(probe, [message]))


def _is_once(probe: NotifierProbe) -> Iterator[str]:
    times = _repeated(probe)
    if times != 1:
        yield f"delivered three times, by two notifiers, arrived {times} times"


def _is_not_once(probe: NotifierProbe) -> Iterator[str]:
    if _repeated(probe) == 1:
        yield "not declared, yet what was delivered three times arrived once"


def _addressed(probe: NotifierProbe) -> list[str]:
    """Send a message to each address; give where they arrived, in the order of the addresses."""
    arrived = delivered(probe, [numbered(n, one) for n, one in enumerate(probe.addresses)])
    return [one.address for n in (0, 1) for one in arrived if numbers([one], [n])]


def _tells_apart(probe: NotifierProbe) -> Iterator[str]:
    got = _addressed(probe)
    if got != list(probe.addresses):
        yield f"sent to {list(probe.addresses)}, arrived at {got}"


def _tells_none_apart(probe: NotifierProbe) -> Iterator[str]:
    if len(set(_addressed(probe))) > 1:
        yield "not declared, yet two addresses were told apart"


#: The checks of delivery.
CHECKS: tuple[ContractCheck[NotifierProbe], ...] = (
    ContractCheck(
        promise="what is delivered arrives under its id", zh="送达件保持其编号", cases=_arrives
    ),
    ContractCheck(
        promise="what is delivered is there at once", zh="送出返回时对方已收到", cases=_is_there
    ),
    ContractCheck(
        promise="what one recipient gets keeps its order",
        zh="同一收件人的通知件按序送达",
        cases=_keeps_order,
    ),
    ContractCheck(
        promise="the same words under two ids arrive twice",
        zh="编号不同、文字相同的两件均送达",
        cases=_keeps_apart,
    ),
    ContractCheck(
        promise="several threads may deliver", zh="多个线程可同时送出", cases=_bears_threads
    ),
    ContractCheck(
        promise="another one may be opened meanwhile",
        zh="可同时打开另一个渠道",
        cases=_bears_another,
    ),
    ContractCheck(
        promise="what comes twice arrives once",
        zh="同一编号重复送出只到达一次",
        cases=_is_once,
        capability=Carries.ONCE,
        absent=_is_not_once,
    ),
    ContractCheck(
        promise="two addresses are told apart",
        zh="区分两个地址",
        cases=_tells_apart,
        capability=Carries.ADDRESSES,
        absent=_tells_none_apart,
    ),
)
