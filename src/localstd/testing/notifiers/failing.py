"""Failing and closing (失败与关闭检查): what cannot be delivered is said, and nothing else is."""

from collections.abc import Iterator
from contextlib import closing

from localstd.notices import DeliveryError, Message
from localstd.testing.notifiers.numbered import numbered, numbers, refusal, told
from localstd.testing.notifiers.probe import Breakable, NotifierProbe
from localstd.testing.suite import ContractCheck

__all__ = ["CHECKS"]


def _closes_twice(probe: NotifierProbe) -> Iterator[str]:
    for notifier in (probe.open(), probe.open()):
        notifier.close()
        try:
            notifier.close()
        except Exception as raised:  # noqa: BLE001  none may be raised
            yield told(raised)


def _stays_closed(probe: NotifierProbe) -> Iterator[str]:
    notifier = probe.open()
    notifier.deliver(numbered(1, probe.addresses[0]))
    notifier.close()
    raised = refusal(notifier, numbered(2, probe.addresses[0]))
    if not isinstance(raised, DeliveryError):
        yield f"after it was closed, {told(raised)}"


def _is_breakable(probe: NotifierProbe) -> bool:
    return isinstance(probe, Breakable)


def _breakable(probe: NotifierProbe) -> Breakable:
    assert isinstance(probe, Breakable)  # noqa: S101  the others are not tried
    return probe


def _broken(probe: NotifierProbe, message: Message) -> Exception | None:
    """Break the other side of a notifier that has worked before."""
    with closing(probe.open()) as notifier:
        notifier.deliver(numbered(2, probe.addresses[0]))
        _breakable(probe).break_()
        raised = refusal(notifier, message)
    _breakable(probe).mend()
    return raised


def _fails_aloud(probe: NotifierProbe) -> Iterator[str]:
    message = numbered(1, probe.addresses[0])
    raised = _broken(probe, message)
    if not isinstance(raised, DeliveryError):
        yield f"the other side is broken, and {told(raised)}"
    elif raised.message != message.id:
        yield f"it names {raised.message!r} instead of {message.id!r}"


def _stays_hopeful(probe: NotifierProbe) -> Iterator[str]:
    raised = _broken(probe, numbered(1, probe.addresses[0]))
    if isinstance(raised, DeliveryError) and raised.is_final:
        yield f"it gave up: {raised}"


def _works_again(probe: NotifierProbe) -> Iterator[str]:
    before, after = (numbered(n, probe.addresses[0]) for n in (1, 2))
    with closing(probe.open()) as notifier:
        notifier.deliver(before)
        _breakable(probe).break_()
        refusal(notifier, after)
        _breakable(probe).mend()
        raised = refusal(notifier, after)
    got = set(numbers(probe.arrived(), (1, 2)))
    if raised is not None or got != {1, 2}:
        yield f"after it was mended, {told(raised)}, and of 1 and 2 arrived {sorted(got)}"


#: The checks of failing and closing; what takes a broken other side needs a probe that can break.
CHECKS: tuple[ContractCheck[NotifierProbe], ...] = (
    ContractCheck(promise="closing twice does nothing", zh="重复关闭无影响", cases=_closes_twice),
    ContractCheck(
        promise="what is closed delivers no more", zh="关闭后不再送出", cases=_stays_closed
    ),
    ContractCheck(
        promise="a failure is a DeliveryError that names its message",
        zh="失败以 DeliveryError 报告并指明通知件",
        cases=_fails_aloud,
        possible=_is_breakable,
    ),
    ContractCheck(
        promise="a broken other side is no reason to give up",
        zh="对方故障不得放弃",
        cases=_stays_hopeful,
        possible=_is_breakable,
    ),
    ContractCheck(
        promise="what is mended works again",
        zh="对方恢复后可再送出",
        cases=_works_again,
        possible=_is_breakable,
    ),
)
