"""Checks of the outbox (发件箱检查): what is posted, in which order, and once."""

from collections.abc import Iterator
from datetime import timedelta

from localstd._attrs import evolve
from localstd.notices import MessageState, Posted
from localstd.testing.storage.check import storage_check, unequal
from localstd.testing.storage.ground import MINUTE, NOON, Ground
from localstd.wording import Wording

__all__ = ["CHECKS"]


@storage_check("messages stand in the order of posting", "发件箱按入箱次序排列")
def in_order(ground: Ground) -> Iterator[str]:
    """Post several times, and ask for what came after each number, with every limit."""
    for name in "cab":
        ground.post(ground.message(name, to=name))
    ground.post(ground.message("e"), ground.message("d"))
    posted = ground.posted()
    yield from unequal("order", [one.message.id[-1] for one in posted], list("cabed"))
    numbers = [one.number for one in posted]
    yield from unequal("numbers that rise", numbers, sorted(set(numbers)))
    for at, number in enumerate([ground.number, *numbers]):
        for limit in (1, 2, 5, 6):
            page = ground.storage.outbox(after=number, limit=limit)
            found, wanted = [one.number for one in page], numbers[at:][:limit]
            yield from unequal(f"{limit} after message {at}", found, wanted)


@storage_check("a message is read as it was posted", "通知件读出与写入一致")
def as_posted(ground: Ground) -> Iterator[str]:
    """Post messages with everything and with nothing, and compare every field."""
    full = evolve(
        ground.message("full"),
        channel="ding",
        name="reminder of filing",
        subject=Wording("备案提醒", "reminder"),
        body=Wording("请备案。", ""),
        created=NOON + timedelta(microseconds=1),
        address="li@example.org",
        matter=ground.named("m"),
        version=3,
        not_before=NOON + MINUTE,
        digest="2026-07-24",
    )
    plain = ground.message("plain")
    ground.post(full, plain)
    wanted = [Posted.new(full), Posted.new(plain)]
    yield from unequal("posted", [evolve(one, number=0) for one in ground.posted()], wanted)


@storage_check("what is posted keeps its state", "入箱时的发送状态保持不变")
def state_kept(ground: Ground) -> Iterator[str]:
    """Post messages as another storage had them: claimed, settled, dead."""
    new = [Posted.new(ground.message(name, to=name)) for name in "abcd"]
    later = NOON + MINUTE
    given = [
        new[0].claimed("w", later),
        new[1].claimed("w", later).sent(NOON),
        new[2].claimed("w", later).dead("地址不明", NOON),
        new[3].claimed("w", later).again("忙", later),
    ]
    yield from unequal("new", ground.storage.post(given), 4)
    yield from unequal("posted", [evolve(one, number=0) for one in ground.posted()], given)


@storage_check("a message that is there is passed over", "已有的通知件不重复入箱")
def passed_over(ground: Ground) -> Iterator[str]:
    """Post the same id again by every way, also after it was settled."""
    first, other = ground.message("a"), ground.message("a", to="wang", body=Wording("另", "other"))
    fresh = [ground.message("b", to="zhao"), ground.message("b", to="zhang")]
    yield from unequal("new", ground.post(first, other), 1)
    yield from unequal("new when posted again", ground.post(other), 0)
    ground.keep("m", messages=[other, *fresh])
    ground.claim()
    ground.settle("a")
    yield from unequal("new after it was settled", ground.post(other), 0)
    ground.storage.settle([ground.named("b")], worker="a", at=NOON, post=[other])
    found = [(one.message, one.state) for one in ground.posted()]
    settled = MessageState.SETTLED
    yield from unequal("posted", found, [(first, settled), (fresh[0], settled)])


@storage_check("messages of one state are given", "可按发送状态查询")
def by_state(ground: Ground) -> Iterator[str]:
    """Ask for waiting, settled and dead messages, page by page."""
    ground.post(*(ground.message(name, to=name) for name in "abcdef"))
    ground.claim(limit=4)
    ground.settle("a", "c")
    ground.storage.fail(ground.named("b"), worker="a", at=NOON, reason="x", ready=None)
    wanted = {MessageState.SETTLED: "ac", MessageState.DEAD: "b", MessageState.WAITING: "def"}
    for state, names in wanted.items():
        found = ground.storage.outbox(state, after=ground.number, limit=10)
        yield from unequal(state, [one.message.id[-1] for one in found], list(names))
    two = ground.storage.outbox(MessageState.WAITING, after=ground.number, limit=2)
    yield from unequal("two that wait", [one.message.id[-1] for one in two], ["d", "e"])


CHECKS = (in_order, as_posted, state_kept, passed_over, by_state)
