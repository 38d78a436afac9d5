"""Notifiers by their URL alone (仅凭URL的检查): what can be seen from this side.

Whether anything arrives is seen by a :class:`~localstd.testing.NotifierProbe` only, which its
author writes. What is delivered here says that it is a trial, and goes where it says.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from localstd._attrs import evolve, frozen
from localstd.notices import Carries, DeliveryError, Message, Notifier
from localstd.testing.notifiers.numbered import numbered, refusal, told
from localstd.testing.suite import ContractCheck
from localstd.wording import Wording

__all__ = ["URL_CHECKS", "ReachedProbe"]

_SUBJECT = Wording("localstd 一致性试验", "localstd conformance trial")
_BODY = Wording("这是试验，请勿理会。", "This is a trial; please ignore it.")


@frozen
class ReachedProbe:
    """A notifier as it is opened, and an address that trials may be delivered to.

    >>> from localstd.notices import MemoryNotifier
    >>> with ReachedProbe(opens=MemoryNotifier, address="li").made() as probe:
    ...     probe.open().delivered
    []
    """

    opens: Callable[[], Notifier]
    address: str = ""

    @contextmanager
    def made(self) -> Iterator["ReachedProbe"]:
        """Give itself: the factory of probes."""
        yield self

    def open(self) -> Notifier:
        """Open a notifier."""
        return self.opens()

    @property
    def reaches(self) -> bool:
        """Say whether it is known where a trial would go."""
        with closing(self.open()) as notifier:
            return bool(self.address) or Carries.ADDRESSES not in notifier.capabilities

    def trial(self, number: int, words: str = "") -> Message:
        """Give a message that says that it is a trial."""
        body = Wording(f"{_BODY.zh}{words}", f"{_BODY.en}{words}")
        return evolve(numbered(number, self.address), subject=_SUBJECT, body=body)


def _declares(probe: ReachedProbe) -> Iterator[str]:
    with closing(probe.open()) as notifier:
        yield from (f"{one!r} is no capability" for one in notifier.capabilities - set(Carries))


def _closes(probe: ReachedProbe) -> Iterator[str]:
    notifier = probe.open()
    for _ in range(2):
        try:
            notifier.close()
        except Exception as raised:  # noqa: BLE001  whatever it is, it is told
            yield told(raised)


def _hands_over(probe: ReachedProbe) -> Iterator[str]:
    trials = [probe.trial(1), probe.trial(1), probe.trial(2, "<b>𠮷</b>\r\n'\"\\")]
    with closing(probe.open()) as notifier:
        yield from (told(raised) for one in trials if (raised := refusal(notifier, one)))


def _says_which(probe: ReachedProbe) -> Iterator[str]:
    message = evolve(probe.trial(3), address="no such address")
    with closing(probe.open()) as notifier:
        raised = refusal(notifier, message)
    is_told = isinstance(raised, DeliveryError) and raised.message == message.id
    if raised is not None and not is_told:
        yield told(raised)


def _reaches(probe: ReachedProbe) -> bool:
    return probe.reaches


#: What can be checked of a notifier of which nothing but its URL is known.
URL_CHECKS: tuple[ContractCheck[ReachedProbe], ...] = (
    ContractCheck(
        promise="it declares what there is to declare", zh="只声明已有的能力", cases=_declares
    ),
    ContractCheck(promise="closing twice does nothing", zh="重复关闭不产生影响", cases=_closes),
    ContractCheck(
        promise="a trial is handed over, also when it comes again",
        zh="试件可送出，重复送出亦可",
        cases=_hands_over,
        possible=_reaches,
    ),
    ContractCheck(
        promise="what cannot be delivered is a DeliveryError that names its message",
        zh="无法送达时以 DeliveryError 指明通知件",
        cases=_says_which,
        capability=Carries.ADDRESSES,
        possible=_reaches,
    ),
)
