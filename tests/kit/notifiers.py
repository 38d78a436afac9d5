"""Notifiers that are wrong on purpose, each in one way, with the probe that they are tried on."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import get_ident
from typing import ClassVar

from localstd._attrs import evolve
from localstd.notices import Carries, DeliveryError, Message
from localstd.testing import Arrived
from localstd.wording import Wording


class Post:
    """The other side: what arrived there, and whether it answers."""

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.is_broken = False

    def take(self, message: Message, *, address: str | None = None) -> None:
        if self.is_broken:
            raise ConnectionRefusedError("out of order")
        self.arrived.append(
            Arrived(
                id=message.id,
                address=message.address if address is None else address,
                text=f"{message.subject}\n{message.body}",
            )
        )


class Right:
    """A notifier with nothing wrong about it."""

    capabilities = frozenset({Carries.ADDRESSES})

    def __init__(self, post: Post) -> None:
        self.post = post
        self.is_closed = False

    def deliver(self, message: Message) -> None:
        if self.is_closed:
            raise DeliveryError(message=message.id, reason="closed")
        self.carry(message)

    def carry(self, message: Message) -> None:
        try:
            self.hand_over(message)
        except OSError as failed:
            raise DeliveryError(message=message.id, reason=str(failed)) from failed

    def hand_over(self, message: Message) -> None:
        self.post.take(message)

    def close(self) -> None:
        self.is_closed = True


class RightOnce(Right):
    """A notifier that keeps the second of two of one id away, as it declares."""

    capabilities = frozenset({Carries.ADDRESSES, Carries.ONCE})

    def hand_over(self, message: Message) -> None:
        if message.id not in {one.id for one in self.post.arrived}:
            super().hand_over(message)


class RightWithoutAddresses(Right):
    """A notifier to one place, whatever the address."""

    capabilities = frozenset()

    def hand_over(self, message: Message) -> None:
        self.post.take(message, address="")


class NewIds(Right):
    def hand_over(self, message: Message) -> None:
        super().hand_over(evolve(message, id=f"{message.id}-{len(self.post.arrived)}"))


class Buffers(Right):
    """Keeps the last message in hand until the next one comes, or it is closed."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.held: list[Message] = []

    def hand_over(self, message: Message) -> None:
        if self.post.is_broken:
            raise ConnectionRefusedError("out of order")
        self.flush()
        self.held.append(message)

    def flush(self) -> None:
        broken, self.post.is_broken = self.post.is_broken, False
        for message in self.held:
            super().hand_over(message)
        self.held.clear()
        self.post.is_broken = broken

    def close(self) -> None:
        self.flush()
        super().close()


class ChineseOnly(Right):
    def hand_over(self, message: Message) -> None:
        subject = Wording(message.subject.zh, message.subject.zh)
        super().hand_over(evolve(message, subject=subject))


class _Rewords(Right):
    def reword(self, text: str) -> str:
        raise NotImplementedError

    def hand_over(self, message: Message) -> None:
        subject, body = (
            Wording(self.reword(one.zh), self.reword(one.en))
            for one in (message.subject, message.body)
        )
        super().hand_over(evolve(message, subject=subject, body=body))


class FirstPlaneOnly(_Rewords):
    def reword(self, text: str) -> str:
        return re.sub("[^\0-\uffff]", "?", text)


class Composes(_Rewords):
    """Puts signs of several parts together, as some mail programs do."""

    def reword(self, text: str) -> str:
        return text.replace("e\u0301", "é")


class EatsMarkup(_Rewords):
    def reword(self, text: str) -> str:
        return re.sub("</?b>", "", text)


class CutsShort(_Rewords):
    def reword(self, text: str) -> str:
        return text[:2000]


class RefusesLongForNow(Right):
    def hand_over(self, message: Message) -> None:
        if len(message.body.zh) > 2000:
            raise OSError("too long")
        super().hand_over(message)


class LastFirst(Right):
    def hand_over(self, message: Message) -> None:
        super().hand_over(message)
        self.post.arrived.insert(0, self.post.arrived.pop())


class OnceByWords(Right):
    """Takes what says the same for the same."""

    def hand_over(self, message: Message) -> None:
        said = {(one.text, one.address) for one in self.post.arrived if one.id != message.id}
        if (f"{message.subject}\n{message.body}", message.address) not in said:
            super().hand_over(message)


class ObeysWords(Right):
    """Takes a line of the text for a header of the mail."""

    def hand_over(self, message: Message) -> None:
        super().hand_over(message)
        for copied in re.findall(r"\r\nBcc: (\S+)", message.subject.zh):
            self.post.take(message, address=copied)


class RaisesAtWords(Right):
    def hand_over(self, message: Message) -> None:
        if "\r\n" in message.subject.zh:
            raise ValueError("no line may end in a header")
        super().hand_over(message)


class OneThread(Right):
    """Answers only the thread that asked it first, as some drivers do."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.thread: int | None = None

    def hand_over(self, message: Message) -> None:
        self.thread = self.thread or get_ident()
        if self.thread != get_ident():
            raise OSError("made in another thread")
        super().hand_over(message)


class LosesInThreads(OneThread):
    def hand_over(self, message: Message) -> None:
        self.thread = self.thread or get_ident()
        if self.thread == get_ident():
            Right.hand_over(self, message)


class OneAtATime(Right):
    """The last one opened is the only one that is heard."""

    latest: ClassVar[dict[Post, "OneAtATime"]] = {}

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.latest[post] = self

    def hand_over(self, message: Message) -> None:
        if self.latest[self.post] is self:
            super().hand_over(message)


class ClosesOnce(Right):
    def close(self) -> None:
        if self.is_closed:
            raise RuntimeError("closed already")
        super().close()


class NeverClosed(Right):
    def close(self) -> None:
        pass


class ClosedWithAnotherError(Right):
    def deliver(self, message: Message) -> None:
        if self.is_closed:
            raise ValueError("closed")
        super().deliver(message)


class SaysOnce(Right):
    capabilities = frozenset({Carries.ADDRESSES, Carries.ONCE})


class RemembersOnce(SaysOnce):
    """Remembers what it delivered as long as it is open, and no longer."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.seen: set[str] = set()

    def hand_over(self, message: Message) -> None:
        if message.id not in self.seen:
            super().hand_over(message)
        self.seen.add(message.id)


class HidesOnce(RightOnce):
    capabilities = frozenset({Carries.ADDRESSES})


class SaysAddresses(RightWithoutAddresses):
    capabilities = frozenset({Carries.ADDRESSES})


class HidesAddresses(Right):
    capabilities = frozenset()


class FailsInSilence(Right):
    def carry(self, message: Message) -> None:
        if not self.post.is_broken:
            super().carry(message)


class LetsErrorsOut(Right):
    def carry(self, message: Message) -> None:
        self.hand_over(message)


class NamesNothing(Right):
    def carry(self, message: Message) -> None:
        try:
            self.hand_over(message)
        except OSError as failed:
            raise DeliveryError(message="", reason=str(failed)) from failed


class GivesUp(Right):
    def carry(self, message: Message) -> None:
        try:
            self.hand_over(message)
        except OSError as failed:
            raise DeliveryError(message=message.id, reason="", is_final=True) from failed


class StaysBroken(Right):
    """Keeps the connection that was cut."""

    def __init__(self, post: Post) -> None:
        super().__init__(post)
        self.was_cut = False

    def hand_over(self, message: Message) -> None:
        self.was_cut = self.was_cut or self.post.is_broken
        if self.was_cut:
            raise ConnectionResetError("cut")
        super().hand_over(message)


class Probe:
    """A post that can break, and notifiers of one kind for it."""

    addresses = ("zhang", "li")

    def __init__(self, kind: Callable[[Post], Right]) -> None:
        self.kind = kind
        self.post = Post()

    def open(self) -> Right:
        return self.kind(self.post)

    def arrived(self) -> list[Arrived]:
        return self.post.arrived

    def break_(self) -> None:
        self.post.is_broken = True

    def mend(self) -> None:
        self.post.is_broken = False


def making(kind: Callable[[Post], Right]) -> Callable[[], AbstractContextManager[Probe]]:
    """Give the factory of probes for notifiers of one kind."""

    @contextmanager
    def make() -> Iterator[Probe]:
        yield Probe(kind)

    return make


#: Every wrong notifier, with the one promise that it breaks.
WRONG: dict[type[Right], str] = {
    NewIds: "what is delivered arrives under its id",
    Buffers: "what is delivered is there at once",
    ChineseOnly: "both languages arrive",
    FirstPlaneOnly: "signs of every plane arrive unchanged",
    Composes: "signs of every plane arrive unchanged",
    EatsMarkup: "what looks like markup arrives as it is",
    CutsShort: "a long text arrives whole or is given up",
    RefusesLongForNow: "a long text arrives whole or is given up",
    LastFirst: "what one recipient gets keeps its order",
    OnceByWords: "the same words under two ids arrive twice",
    ObeysWords: "words reach nobody else",
    RaisesAtWords: "words reach nobody else",
    OneThread: "several threads may deliver",
    LosesInThreads: "several threads may deliver",
    OneAtATime: "another one may be opened meanwhile",
    SaysOnce: "what comes twice arrives once",
    RemembersOnce: "what comes twice arrives once",
    HidesOnce: "what comes twice arrives once",
    SaysAddresses: "two addresses are told apart",
    HidesAddresses: "two addresses are told apart",
    ClosesOnce: "closing twice does nothing",
    NeverClosed: "what is closed delivers no more",
    ClosedWithAnotherError: "what is closed delivers no more",
    FailsInSilence: "a failure is a DeliveryError that names its message",
    LetsErrorsOut: "a failure is a DeliveryError that names its message",
    NamesNothing: "a failure is a DeliveryError that names its message",
    GivesUp: "a broken other side is no reason to give up",
    StaysBroken: "what is mended works again",
}
