"""Checks of claims (认领检查): in order for each recipient, for a time, by one worker."""

from collections.abc import Callable, Iterator
from datetime import datetime

from localstd.notices import MessageState
from localstd.storage import ClaimLostError
from localstd.testing.storage.check import storage_check, unequal, unrefused
from localstd.testing.storage.ground import MINUTE, NOON, Ground

__all__ = ["CHECKS"]

_LATER = NOON + 10 * MINUTE  # when the claims of a ground end


def _fail(ground: Ground, name: str, *, ready: datetime | None, worker: str = "a") -> None:
    ground.storage.fail(ground.named(name), worker=worker, at=NOON, reason="忙", ready=ready)


@storage_check("the first posted is claimed first", "先入箱者先认领")
def first_first(ground: Ground) -> Iterator[str]:
    """Claim messages to different recipients, some at a time."""
    ground.post(*(ground.message(name, to=name) for name in "dbcae"))
    for wanted in ("db", "ca", "e", ""):
        yield from unequal("claimed", ground.claim(limit=2), list(wanted))


@storage_check("a claim names its worker, its end and the attempt", "认领记载认领者、期限与次数")
def claim_told(ground: Ground) -> Iterator[str]:
    """Compare what a claim gives with what the outbox has."""
    ground.post(ground.message("a"))
    given = ground.storage.claim("w", now=NOON, until=_LATER, limit=1)
    told = [(one.claimed_by, one.claimed_until, one.attempts, one.state) for one in given]
    yield from unequal("claimed", told, [("w", _LATER, 1, MessageState.WAITING)])
    yield from unequal("outbox", ground.posted(), given)


@storage_check("a recipient with a claimed message gets no other", "同一收件人有认领中的不再认领")
def one_by_one(ground: Ground) -> Iterator[str]:
    """Post to one recipient while another message is claimed."""
    ground.post(ground.message("a"), ground.message("b"), ground.message("other", to="wang"))
    yield from unequal("first", ground.claim(limit=1), ["a"])
    yield from unequal("beside it", ground.claim("b"), ["other"])
    ground.settle("a")
    yield from unequal("after it", ground.claim("b"), ["b"])


@storage_check("all that a recipient waits for is claimed at once", "同一收件人的通知件可一并认领")
def all_at_once(ground: Ground) -> Iterator[str]:
    """Claim several messages of one recipient, between those of another."""
    ground.post(*(ground.message(name, to="li" if name in "ace" else "wang") for name in "abcde"))
    claimed = ground.claim()
    for of in ("ace", "bd"):
        yield from unequal("claimed", [name for name in claimed if name in of], list(of))


@storage_check("what is not ready holds up what follows it", "未到时者只阻其后，不阻其前")
def not_ready(ground: Ground) -> Iterator[str]:
    """Post a message for later between two others of its recipient."""
    ground.post(
        ground.message("a"),
        ground.message("b", not_before=NOON + MINUTE),
        ground.message("c"),
        ground.message("other", to="wang"),
    )
    yield from unequal("before it is ready", ground.claim(), ["a", "other"])
    ground.settle("a", "other")
    yield from unequal("not ready", ground.claim(), [])
    yield from unequal("when it is ready", ground.claim(now=NOON + MINUTE, limit=1), ["b"])


@storage_check("recipients are told apart by code points", "收件人按码位区分")
def recipients_apart(ground: Ground) -> Iterator[str]:
    """Claim for one of several recipients whose ids look alike."""
    alike = ("li", "LI", "ｌｉ", "lí", "li\u0301")
    ground.post(*(ground.message(f"{n}", to=to) for n, to in enumerate(alike)))
    claimed = [name for _ in alike for name in ground.claim(limit=1)]
    yield from unequal("claimed", sorted(claimed), [f"{n}" for n in range(len(alike))])


@storage_check("a claim ends at its instant", "认领到期即失效")
def leases_end(ground: Ground) -> Iterator[str]:
    """Claim for another worker before the end, and at it."""
    ground.post(ground.message("a"))
    ground.claim()
    yield from unequal("before the end", ground.claim("b", now=_LATER - MINUTE), [])
    yield from unequal("at the end", ground.claim("b", now=_LATER), ["a"])
    yield from unequal("attempts", ground.posted_as("a").attempts, 2)


@storage_check("a worker may end what nobody else has claimed", "无人另行认领时仍可了结")
def late_worker(ground: Ground) -> Iterator[str]:
    """Settle after the claim has ended."""
    ground.post(ground.message("a"))
    ground.claim()
    ground.storage.settle([ground.named("a")], worker="a", at=_LATER + MINUTE)
    yield from unequal("state", ground.posted_as("a").state, MessageState.SETTLED)


@storage_check("whoever has lost a claim can do nothing with it", "失去认领者不得处理")
def lost(ground: Ground) -> Iterator[str]:
    """Settle, fail and release what another worker has, what nobody has, and what is not there."""
    ground.post(*(ground.message(name, to=name) for name in "abc"))
    ground.claim("b", limit=1)
    ground.claim(limit=1)
    ground.settle("b")
    before = ground.posted()
    ways: dict[str, Callable[[str], object]] = {
        "settle": ground.settle,
        "fail": lambda name: _fail(ground, name, ready=None),
        "release": lambda name: ground.storage.release([ground.named(name)], worker="a"),
    }
    cases = {"a": "another's", "b": "settled", "c": "not claimed", "nothing": "not there"}
    for way, call in ways.items():
        for name, what in cases.items():
            wanted = ClaimLostError(message=ground.named(name), worker="a")
            asked = (call, name)
            yield from unrefused(f"{way}: {what}", lambda a=asked: a[0](a[1]), wanted)  # type: ignore[misc]
    yield from unequal("outbox", ground.posted(), before)


@storage_check("messages are settled all or none", "了结须全部成功或全不生效")
def settled_whole(ground: Ground) -> Iterator[str]:
    """Settle several of which the last is lost, and post another."""
    ground.post(ground.message("a", to="a"), ground.message("b", to="b"))
    ground.claim(limit=1)
    names, digest = [ground.named("a"), ground.named("b")], ground.message("digest")
    yield from unrefused(
        "a message that is not claimed",
        lambda: ground.storage.settle(names, worker="a", at=NOON, post=[digest]),
        ClaimLostError(message=names[1], worker="a"),
    )
    found = [(one.message.id, one.state) for one in ground.posted()]
    yield from unequal("outbox", found, [(one, MessageState.WAITING) for one in names])


@storage_check(
    "what is settled is done, and what goes with it posted", "了结后不再发送，并入箱附带件"
)
def settled(ground: Ground) -> Iterator[str]:
    """Settle two messages, and post another with them."""
    ground.post(ground.message("a"), ground.message("b", to="wang"))
    ground.claim()
    digest, at = ground.message("digest"), NOON + MINUTE
    ground.storage.settle([ground.named("a"), ground.named("b")], worker="a", at=at, post=[digest])
    for name in "ab":
        one = ground.posted_as(name)
        told = (one.state, one.settled, one.claimed_by, one.claimed_until)
        yield from unequal(name, told, (MessageState.SETTLED, at, "", None))
    yield from unequal("claimed after it", ground.claim(now=_LATER), ["digest"])


@storage_check("what failed is tried again when it is time", "失败后到时重试")
def tried_again(ground: Ground) -> Iterator[str]:
    """Give a message back for later."""
    ground.post(ground.message("a"))
    ground.claim(limit=1)
    _fail(ground, "a", ready=NOON + MINUTE)
    one = ground.posted_as("a")
    told = (one.state, one.reason, one.ready, one.claimed_by, one.claimed_until, one.attempts)
    wanted = (MessageState.WAITING, "忙", NOON + MINUTE, "", None, 1)
    yield from unequal("given back", told, wanted)
    yield from unequal("too early", ground.claim("b"), [])
    yield from unequal("in time", ground.claim("b", now=NOON + MINUTE), ["a"])


@storage_check("what was given up holds up nobody", "放弃者不阻碍后续")
def given_up(ground: Ground) -> Iterator[str]:
    """Give a message up; those after it go on, and it says why."""
    ground.post(ground.message("a"), ground.message("b"))
    ground.claim(limit=1)
    _fail(ground, "a", ready=None)
    one = ground.posted_as("a")
    told = (one.state, one.reason, one.settled, one.claimed_by)
    yield from unequal("given up", told, (MessageState.DEAD, "忙", NOON, ""))
    yield from unequal("claimed next", ground.claim("b", now=_LATER), ["b"])


@storage_check("messages are given back untried", "可原样退回未尝试的通知件")
def released(ground: Ground) -> Iterator[str]:
    """Release messages: no attempt is counted, and another worker gets them."""
    ground.post(ground.message("a"), ground.message("b", to="wang"))
    before = ground.posted()
    ground.claim()
    ground.storage.release([ground.named("a"), ground.named("b")], worker="a")
    yield from unequal("released", ground.posted(), before)
    yield from unequal("claimed by another", ground.claim("b"), ["a", "b"])


@storage_check("what was given up can be revived", "放弃者可恢复重发")
def revived(ground: Ground) -> Iterator[str]:
    """Revive a dead message among others; only that one comes to life."""
    ground.post(*(ground.message(name, to=name) for name in "abc"))
    ground.claim(limit=2)
    _fail(ground, "a", ready=None)
    ground.settle("b")
    names = [ground.named(one) for one in ("a", "a", "b", "c", "nothing")]
    yield from unequal("revived", ground.storage.revive(names, at=NOON + MINUTE), 1)
    one = ground.posted_as("a")
    told = (one.state, one.attempts, one.ready, one.settled, one.reason)
    wanted = (MessageState.WAITING, 0, NOON + MINUTE, None, "忙")
    yield from unequal("as it is then", told, wanted)
    yield from unequal("claimed", ground.claim("b", now=NOON + MINUTE), ["a", "c"])


CHECKS = (
    first_first,
    claim_told,
    one_by_one,
    all_at_once,
    not_ready,
    recipients_apart,
    leases_end,
    late_worker,
    lost,
    settled_whole,
    settled,
    tried_again,
    given_up,
    released,
    revived,
)
