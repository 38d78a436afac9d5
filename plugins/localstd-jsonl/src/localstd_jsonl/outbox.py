"""What becomes of messages in the outbox (发件箱): the entries that each call of a storage adds."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from localstd.notices import MessageState, Posted
from localstd.storage import ClaimLostError
from localstd_jsonl.office import Office

__all__ = ["claimable", "dead", "held", "new_in"]


def new_in(office: Office, posted: Sequence[Posted]) -> list[Posted]:
    """Number those that are not in the outbox yet; of two with one id, the first."""
    new: dict[str, Posted] = {}
    for one in posted:
        if one.message.id not in office.outbox:
            new.setdefault(one.message.id, one)
    return [one.numbered(n) for n, one in enumerate(new.values(), len(office.outbox) + 1)]


def claimable(office: Office, now: datetime) -> Iterator[Posted]:
    """Find what may be claimed; what one recipient gets keeps its order."""
    waiting = [one for one in office.outbox.values() if one.state is MessageState.WAITING]
    held_up = {one.message.recipient for one in waiting if _is_later(one.claimed_until, now)}
    for one in waiting:
        if one.message.recipient in held_up:
            continue
        if _is_later(one.ready, now):
            held_up.add(one.message.recipient)
        else:
            yield one


def held(office: Office, ids: Sequence[str], worker: str) -> list[Posted]:
    """Find messages that a worker has claimed, or refuse them all."""
    found = [(id_, office.outbox.get(id_)) for id_ in dict.fromkeys(ids)]
    for id_, one in found:
        if one is None or one.state is not MessageState.WAITING or one.claimed_by != worker:
            raise ClaimLostError(message=id_, worker=worker)
    return [one for _, one in found if one is not None]


def dead(office: Office, ids: Sequence[str]) -> list[Posted]:
    """Find those of some messages that were given up."""
    found = [office.outbox[id_] for id_ in dict.fromkeys(ids) if id_ in office.outbox]
    return [one for one in found if one.state is MessageState.DEAD]


def _is_later(instant: datetime | None, now: datetime) -> bool:
    return instant is not None and instant > now
