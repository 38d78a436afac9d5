"""Storages that are wrong on purpose, each in one way, and the check that catches each."""

import re
import threading
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from time import sleep
from typing import Any

from localstd._attrs import evolve
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    Append,
    ConflictError,
    Draft,
    Head,
    Keeps,
    KeyTakenError,
    MemoryStorage,
    Origin,
    Page,
    Record,
    Standing,
    StandingQuery,
    StorageUnavailableError,
    UnsupportedError,
    searchable,
)
from localstd.wording import Wording

Plain = MemoryStorage
Instant = datetime | None
_UNASSIGNED = re.compile("[\U00030000-\U000dffff]")


def lossy(text: str) -> str:
    """Lose the planes that nobody uses."""
    return _UNASSIGNED.sub("\ufffd", text)


class Redrafts(Plain):
    """One that changes what is recorded, and seals what it changed."""

    def redrafted(self, draft: Draft) -> Draft:
        raise NotImplementedError

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        changed = [
            evolve(one, drafts=[self.redrafted(draft) for draft in one.drafts]) for one in appends
        ]
        return super().append(changed)


class Reappends(Plain):
    """One that changes what is appended."""

    def reappended(self, one: Append) -> Append:
        raise NotImplementedError

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        return super().append([self.reappended(one) for one in appends])


class Reposts(Plain):
    """One that changes what is posted."""

    def reposted(self, one: Posted) -> Posted:
        raise NotImplementedError

    def post(self, posted: Sequence[Posted]) -> int:
        return super().post([self.reposted(one) for one in posted])


class Finds(Plain):
    """One that finds other standings than a query means."""

    def finds(self, query: StandingQuery, one: Standing) -> bool:
        return query.finds(one)

    def sort_key(self, matter: str) -> Any:
        return matter

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        self.head()
        later = sorted(
            (one for one in self._standings if self.sort_key(one) > self.sort_key(after)),
            key=self.sort_key,
        )
        found = [self._standings[one] for one in later if self.finds(query, self._standings[one])]
        items = tuple(found[:limit])
        return Page(items, items[-1].matter if len(found) > limit else None)


class Claims(Plain):
    """One that gives other messages to a worker than it should."""

    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        raise NotImplementedError

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        with self._lock:
            self.head()
            waiting = [one for one in self._outbox.values() if one.state is MessageState.WAITING]
            free = self.free(waiting, now)[:limit]
            claimed = tuple(one.claimed(worker, until) for one in free)
            self._outbox.update({one.message.id: one for one in claimed})
            return claimed


def is_claimed(one: Posted, now: datetime) -> bool:
    return one.claimed_until is not None and one.claimed_until > now


def is_early(one: Posted, now: datetime) -> bool:
    return one.ready is not None and one.ready > now


def freed(
    waiting: list[Posted],
    now: datetime,
    *,
    claimed: Callable[[Posted, datetime], bool] = is_claimed,
    recipient: Callable[[str], str] = str,
) -> list[Posted]:
    """Do what a storage should, in other words."""
    held = {recipient(one.message.recipient) for one in waiting if claimed(one, now)}
    free: list[Posted] = []
    for one in waiting:
        to = recipient(one.message.recipient)
        if is_early(one, now):
            held.add(to)
        if to not in held:
            free.append(one)
    return free


class AnswersBeforeItIsMade(Plain):
    def keyed(self, key: str) -> Record | None:
        return None if self._origin is None else super().keyed(key)


class TakesAnyOrigin(Plain):
    def create(self, origin: Origin) -> None:
        self._origin = self._origin or origin


class ForgetsItsOrigin(Plain):
    def create(self, origin: Origin) -> None:
        super().create(Origin(place=origin.place.split()[0]))


class HasAnOldHead(Plain):
    is_inside = False

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self._lock:
            self.is_inside = True
            try:
                return super().append(appends)
            finally:
                self.is_inside = False

    def head(self) -> Head:
        with self._lock:
            head = super().head()
            if self.is_inside or head.position < 2:
                return head
            return evolve(head, position=head.position - 1, seal=self._records[-2].seal)


class ChokesBeyondTheEnd(Plain):
    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        if position > self.head().position:
            raise IndexError(position)
        return super().since(position, limit=limit)


class ClosesOnce(Plain):
    is_open = True

    def close(self) -> None:
        if not self.is_open:
            raise RuntimeError("closed already")
        self.is_open = False


class ForgetsTheSchema(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, schema=1)


class GivesRecordsBackwards(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        return super().append(appends)[::-1]


class ForgetsTheDigest(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, digest=None)


class LosesTheLastOfABatch(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        return super().append(appends[:-1] if len(appends) > 2 else appends)


class CutsLargeBodies(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, body=draft.body and draft.body[:0xFFFF])


class LooksAtVersionsBeforehand(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self._lock:
            for one in appends:
                actual = self._version(one.matter)
                if one.expected != actual:
                    raise ConflictError(matter=one.matter, expected=one.expected, actual=actual)
            return super().append(appends)


class TakesAVersionToCome(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        if len(appends) == 1:
            (one,) = appends
            least = min(one.expected, self._version(one.matter))
            appends = [evolve(one, expected=least)]
        return super().append(appends)


class KeepsBeforeTheLastConflicts(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        return tuple(record for one in appends for record in super(type(self), self).append([one]))


class DropsStandings(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        made = super().append(appends)
        for one in appends:
            if one.standing is None:
                self._standings.pop(one.matter, None)
        return made


class PostsOneMessageToEach(Reappends):
    def reappended(self, one: Append) -> Append:
        first = {message.recipient: message for message in reversed(one.messages)}
        return evolve(one, messages=[two for two in one.messages if two in first.values()])


class PassesOverAppendsWithoutRecords(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        return super().append([one for one in appends if one.drafts])


class KnowsKeysOfTheMatter(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self._lock:
            for one in appends:
                for draft in one.drafts:
                    found = self.keyed(draft.key) if draft.key else None
                    if found and found.matter != one.matter:
                        del self._keys[found.key or ""]
            return super().append(appends)


class FindsKeysOfTheFirstMatter(Plain):
    def keyed(self, key: str) -> Record | None:
        found = super().keyed(key)
        return found if found and found.matter == self._records[0].matter else None


class WastesPositions(Plain):
    wasted = 0

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        try:
            return super().append(appends)
        except ConflictError:
            self.wasted += 1
            raise

    def read(self, matter: str, *, until: int | None = None, as_known: Instant = None) -> Any:
        found = super().read(matter, until=until, as_known=as_known)
        if not self.wasted:
            return found
        last = self.head().position
        return tuple(
            evolve(one, position=one.position + (self.wasted if one.position == last else 0))
            for one in found
        )


class GivesOneTooMany(Plain):
    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        return super().since(position, limit=limit + 1)


class SortsByCase(Finds):
    def sort_key(self, matter: str) -> Any:
        return (matter.casefold(), matter)


class SortsByUtf16(Finds):
    def sort_key(self, matter: str) -> Any:
        return matter.encode("utf-16-be")


class JoinsSpacesOfMatters(Reappends):
    def reappended(self, one: Append) -> Append:
        return evolve(one, matter=" ".join(one.matter.split()))

    def read(
        self, matter: str, *, until: int | None = None, as_known: Instant = None
    ) -> tuple[Record, ...]:
        return super().read(" ".join(matter.split()), until=until, as_known=as_known)

    def standing(self, matter: str) -> Standing | None:
        return super().standing(" ".join(matter.split()))


class FoldsKeys(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        folded = {searchable(one): position for one, position in self._keys.items()}
        for one in appends:
            for draft in one.drafts:
                if draft.key and searchable(draft.key) in folded and draft.key not in self._keys:
                    raise KeyTakenError(key=draft.key, position=folded[searchable(draft.key)])
        return super().append(appends)


class FoldsMessageIds(Plain):
    def post(self, posted: Sequence[Posted]) -> int:
        first = {searchable(one.message.id): one for one in reversed(posted)}
        return super().post([one for one in posted if one in first.values()])


class BreaksTheChain(Plain):
    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self._lock:
            made = super().append(appends)
            if not made or made[-1].version != 2:
                return made
            self._records[-1] = evolve(made[-1], seal=made[-1].link)
            return (*made[:-1], self._records[-1])


class LeavesTheLastVersionOut(Plain):
    def read(
        self, matter: str, *, until: int | None = None, as_known: Instant = None
    ) -> tuple[Record, ...]:
        last = None if until is None else until - 1
        return super().read(matter, until=last, as_known=as_known)


class StopsAtTheFirstLaterRecord(Plain):
    def read(
        self, matter: str, *, until: int | None = None, as_known: Instant = None
    ) -> tuple[Record, ...]:
        found = super().read(matter, until=until)
        later = [
            at for at, one in enumerate(found) if as_known is not None and one.recorded > as_known
        ]
        return found[: later[0]] if later else found


class KeepsSeconds(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, recorded=draft.recorded.replace(microsecond=0))


class PutsTheClockRight(Reappends):
    def reappended(self, one: Append) -> Append:
        last = max((record.recorded for record in self._records), default=None)
        drafts = [
            evolve(draft, recorded=max(draft.recorded, last or draft.recorded))
            for draft in one.drafts
        ]
        return evolve(one, drafts=drafts)


class LosesPlanesOfBodies(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, body=draft.body and lossy(draft.body))


class LosesPlanesOfTypes(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, type=lossy(draft.type))


class RefusesLongKeys(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        if len(draft.key or "") > 191:
            raise StorageUnavailableError(
                url="wrong:", reason=Wording("the key is too long", "the key is too long")
            )
        return draft


class LosesPlanesOfTitles(Reappends):
    def reappended(self, one: Append) -> Append:
        standing = one.standing and evolve(one.standing, title=lossy(one.standing.title))
        return evolve(one, standing=standing)


class LosesPlanesOfMessages(Reposts):
    def reposted(self, one: Posted) -> Posted:
        body = Wording(lossy(one.message.body.zh), lossy(one.message.body.en))
        return evolve(one, message=evolve(one.message, body=body))


class ComposesLetters(Redrafts):
    def redrafted(self, draft: Draft) -> Draft:
        return evolve(draft, body=draft.body and unicodedata.normalize("NFC", draft.body))


class ForgetsWhatIsProvisional(Reappends):
    def reappended(self, one: Append) -> Append:
        if one.standing is None:
            return one
        duties = tuple(evolve(duty, is_provisional=False) for duty in one.standing.duties)
        return evolve(one, standing=evolve(one.standing, duties=duties))


class MatchesAnyCase(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        number = query.number and query.number.casefold()
        return evolve(query, number=number).finds(evolve(one, number=one.number.casefold()))


class FindsThePlaceAlone(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        return query.place in (None, one.place) and query.finds(one)


class TakesSignsForWildcards(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        pattern = re.escape(searchable(query.title or "")).replace("%", ".*").replace("_", ".")
        is_like = re.search(pattern, searchable(one.title)) is not None
        return is_like and evolve(query, title=None).finds(one)


class SearchesAsItIsWritten(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        return (query.title or "") in one.title and evolve(query, title=None).finds(one)


class TakesNoDayForAnyDay(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        day = query.due_from or query.due_until
        duties = tuple(evolve(duty, due=duty.due or day) for duty in one.duties)
        return query.finds(evolve(one, duties=duties))


class LooksForEachDayAlone(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        from_, until = evolve(query, due_until=None), evolve(query, due_from=None)
        return from_.finds(one) and until.finds(one)


class SearchesTitlesAlone(Finds):
    def finds(self, query: StandingQuery, one: Standing) -> bool:
        return (StandingQuery(title=query.title) if query.title else query).finds(one)


class RepeatsTheLastOfAPage(Plain):
    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        page = super().standings(query, after=after, limit=limit)
        if page.after is None or limit % 2 == 0:
            return page
        return Page(super().standings(query, after=after, limit=limit + 1).items, page.after)


class NeverSaysThatItWasTheLast(Plain):
    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        page = super().standings(query, after=after, limit=limit)
        is_full = len(page.items) == limit
        return Page(page.items, page.items[-1].matter if is_full else None)


class PagesByCounting(Plain):
    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        counted: dict[str, int] = self.__dict__.setdefault("counted", {})
        start = counted.get(after, 0)
        asked = "" if after in counted else after
        found = super().standings(query, after=asked, limit=10_000).items[start:]
        page = Page(found[:limit], found[limit - 1].matter if len(found) > limit else None)
        counted.update({page.after: start + limit} if page.after else {})
        return page


class RestatesOnlyWhatIsThere(Plain):
    def restate(self, standings: Sequence[Standing]) -> int:
        return super().restate([one for one in standings if one.matter in self._standings])


class RestatesAnyVersion(Plain):
    def restate(self, standings: Sequence[Standing]) -> int:
        self.head()
        self._standings.update({one.matter: one for one in standings if self.read(one.matter)})
        return len(standings)


class GivesTheAskedOneAgain(Plain):
    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        return super().outbox(state, after=max(after - 1, 0), limit=limit)


class ForgetsDigests(Reposts):
    def reposted(self, one: Posted) -> Posted:
        return evolve(one, message=evolve(one.message, digest=""))


class PostsEverythingAnew(Reposts):
    def reposted(self, one: Posted) -> Posted:
        return Posted.new(one.message)


class OverwritesMessages(Plain):
    def post(self, posted: Sequence[Posted]) -> int:
        new = super().post(posted)
        for one in posted:
            there = self._outbox[one.message.id]
            self._outbox[one.message.id] = evolve(there, message=one.message)
        return new


class IgnoresTheState(Plain):
    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        del state
        return super().outbox(after=after, limit=limit)


class ClaimsByRecipient(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        return sorted(freed(waiting, now), key=lambda one: one.message.recipient)


class GivesWhatWasBefore(Plain):
    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        before = dict(self._outbox)
        claimed = super().claim(worker, now=now, until=until, limit=limit)
        return tuple(before[one.message.id] for one in claimed)


class ClaimsBesideTheClaimed(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        return freed([one for one in waiting if not is_claimed(one, now)], now)


class GivesOneToEach(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        free = freed(waiting, now)
        first = {one.message.recipient: one for one in reversed(free)}
        return [one for one in free if one in first.values()]


class HoldsUpWhatCameBefore(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        early = {one.message.recipient for one in waiting if is_early(one, now)}
        return [one for one in freed(waiting, now) if one.message.recipient not in early]


class PassesWhatIsNotReady(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        return freed([one for one in waiting if not is_early(one, now)], now)


class FoldsRecipients(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        return freed(waiting, now, recipient=searchable)


class ClaimsForEver(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        return freed(waiting, now, claimed=lambda one, _: one.claimed_by != "")


class ClaimsAMomentTooLong(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        def is_held(one: Posted, now: datetime) -> bool:
            return one.claimed_until is not None and one.claimed_until >= now

        return freed(waiting, now, claimed=is_held)


class EndsClaimsByItself(Plain):
    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        ended = [self._outbox[one].claimed_until for one in ids if one in self._outbox]
        if any(one is not None and one <= at for one in ended):
            worker = f"not {worker}"
        super().settle(ids, worker=worker, at=at, post=post)


class BelievesAnyWorker(Plain):
    def _claimed(self, message: str, worker: str) -> Posted:
        there = self._outbox.get(message)
        return super()._claimed(message, (there and there.claimed_by) or worker)


class SettlesOneByOne(Plain):
    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        for one in ids:
            super().settle([one], worker=worker, at=at)
        super().settle([], worker=worker, at=at, post=post)


class ForgetsWhatGoesWithSettling(Plain):
    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        del post
        super().settle(ids, worker=worker, at=at)


class TriesAtOnce(Plain):
    def fail(self, message: str, *, worker: str, at: datetime, reason: str, ready: Instant) -> None:
        super().fail(message, worker=worker, at=at, reason=reason, ready=ready and at)


class StopsAtDeadLetters(Claims):
    def free(self, waiting: list[Posted], now: datetime) -> list[Posted]:
        posted = self._outbox.values()
        dead = {one.message.recipient for one in posted if one.state is MessageState.DEAD}
        return [one for one in freed(waiting, now) if one.message.recipient not in dead]


class CountsWhatWasReleased(Plain):
    def release(self, ids: Sequence[str], *, worker: str) -> None:
        super().release(ids, worker=worker)
        for one in ids:
            self._outbox[one] = evolve(self._outbox[one], attempts=self._outbox[one].attempts + 1)


class RevivesWhatIsSettled(Plain):
    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        self.head()
        ended = [self._outbox[one] for one in set(ids) & set(self._outbox)]
        ended = [one for one in ended if one.state is not MessageState.WAITING]
        self._outbox.update({one.message.id: one.revived(at) for one in ended})
        return len(ended)


class DecidesForWhoeverLost(Plain):
    """It tries again by itself with the version that it finds, where others append, too."""

    appending = 0

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        self.appending += 1
        try:
            sleep(0.002)
            return super().append(appends)
        except ConflictError as conflict:
            if self.appending < 2:
                raise
            return super().append([evolve(one, expected=conflict.actual) for one in appends])
        finally:
            self.appending -= 1


class ShowsRecordsLate(Plain):
    """It gives a place in the order first, and shows what stands there a little later."""

    def __init__(self) -> None:
        super().__init__()
        self.late: set[int] = set()

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self._lock:
            made = super().append(appends)
            mine = {one.position for one in made}
            self.late |= mine
        sleep(0.001 * (threading.get_ident() // 4096 % 5))
        with self._lock:
            self.late -= mine
        return made

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        with self._lock:
            found = super().since(position, limit=limit)
            return tuple(one for one in found if one.position not in self.late)


class ClaimsTwice(Plain):
    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        with self._lock:
            before = dict(self._outbox)
            claimed = super().claim(worker, now=now, until=until, limit=limit)
            after = dict(self._outbox)
            self._outbox = before
        sleep(0.002)
        with self._lock:
            self._outbox.update({one.message.id: after[one.message.id] for one in claimed})
        return claimed


class KeepsTheSalt(Plain):
    def _redact(self, matter: str, version: int) -> None:
        at = self._positions[matter][version - 1] - 1
        salt = self._records[at].salt
        super()._redact(matter, version)
        self._records[at] = evolve(self._records[at], salt=salt)


class KeepsTheWordsOfMessages(Plain):
    def _redact(self, matter: str, version: int) -> None:
        before = dict(self._outbox)
        super()._redact(matter, version)
        self._outbox = before


class RedactsWhatIsThere(Reappends):
    def reappended(self, one: Append) -> Append:
        there = [version for version in one.redacts if 0 < version <= one.expected]
        return evolve(one, redacts=there)


class WithoutRedaction(Plain):
    """Nothing is wrong with it: it does not declare redaction, and refuses it."""

    capabilities = frozenset[Keeps]()

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        if any(one.redacts for one in appends):
            raise UnsupportedError(capability=Keeps.REDACTION)
        return super().append(appends)


class RedactsUndeclared(Plain):
    capabilities = frozenset[Keeps]()


#: What is wrong, and the one promise that it breaks.
WRONG: dict[type[MemoryStorage], str] = {
    AnswersBeforeItIsMade: "nothing can be asked of an office that was not made",
    TakesAnyOrigin: "an office is made once",
    ForgetsItsOrigin: "the first record follows the origin",
    HasAnOldHead: "the head is the last record",
    ChokesBeyondTheEnd: "what is not there is not found",
    ClosesOnce: "closing twice does nothing",
    ForgetsTheSchema: "a record is read as it was given",
    GivesRecordsBackwards: "appending gives the records that it kept",
    ForgetsTheDigest: "a record without words keeps its digest",
    LosesTheLastOfABatch: "a batch is kept whole, however large",
    CutsLargeBodies: "a record of 1 MiB is kept",
    LooksAtVersionsBeforehand: "each append of a batch sees those before it",
    TakesAVersionToCome: "an append for another version is refused",
    KeepsBeforeTheLastConflicts: "a batch that is refused leaves nothing",
    DropsStandings: "a standing goes with its records",
    PostsOneMessageToEach: "messages go with their records",
    PassesOverAppendsWithoutRecords: "an append without records keeps what goes with it",
    KnowsKeysOfTheMatter: "a key stands on one record of the office",
    FindsKeysOfTheFirstMatter: "the record of a key is found",
    WastesPositions: "positions and versions have no gaps",
    GivesOneTooMany: "records come in order, as many as are asked for",
    SortsByCase: "matters are ordered by code points",
    SortsByUtf16: "matters are ordered by code points",
    JoinsSpacesOfMatters: "matters are told apart by code points",
    FoldsKeys: "keys are told apart by code points",
    FoldsMessageIds: "messages are told apart by code points",
    BreaksTheChain: "every record is sealed after the one before",
    LeavesTheLastVersionOut: "a matter is read up to a version",
    StopsAtTheFirstLaterRecord: "a matter is read as known on a time",
    KeepsSeconds: "instants are kept to the microsecond",
    PutsTheClockRight: "a clock that goes back is taken as it is",
    LosesPlanesOfBodies: "bodies hold every character",
    LosesPlanesOfTypes: "names hold every character",
    RefusesLongKeys: "names are as long as they may be",
    LosesPlanesOfTitles: "standings hold every character",
    LosesPlanesOfMessages: "messages hold every character",
    ComposesLetters: "text is kept to the letter",
    ForgetsWhatIsProvisional: "a standing is read as it was given",
    MatchesAnyCase: "parts of a query are matched as they are",
    FindsThePlaceAlone: "a place finds what lies below it",
    TakesSignsForWildcards: "a piece of a title is taken as it is",
    SearchesAsItIsWritten: "a title is found in any width and case",
    TakesNoDayForAnyDay: "days that are asked for are included",
    LooksForEachDayAlone: "one duty lies between both days",
    SearchesTitlesAlone: "every part of a query must hold",
    RepeatsTheLastOfAPage: "pages of any size give every standing once",
    NeverSaysThatItWasTheLast: "the last page says that it is the last",
    PagesByCounting: "changes between pages move nothing else",
    RestatesOnlyWhatIsThere: "standings are made anew",
    RestatesAnyVersion: "a standing of another version is not restated",
    GivesTheAskedOneAgain: "messages stand in the order of posting",
    ForgetsDigests: "a message is read as it was posted",
    PostsEverythingAnew: "what is posted keeps its state",
    OverwritesMessages: "a message that is there is passed over",
    IgnoresTheState: "messages of one state are given",
    ClaimsByRecipient: "the first posted is claimed first",
    GivesWhatWasBefore: "a claim names its worker, its end and the attempt",
    ClaimsBesideTheClaimed: "a recipient with a claimed message gets no other",
    GivesOneToEach: "all that a recipient waits for is claimed at once",
    HoldsUpWhatCameBefore: "what is not ready holds up what follows it",
    PassesWhatIsNotReady: "what is not ready holds up what follows it",
    FoldsRecipients: "recipients are told apart by code points",
    ClaimsForEver: "a claim ends at its instant",
    ClaimsAMomentTooLong: "a claim ends at its instant",
    EndsClaimsByItself: "a worker may end what nobody else has claimed",
    BelievesAnyWorker: "whoever has lost a claim can do nothing with it",
    SettlesOneByOne: "messages are settled all or none",
    ForgetsWhatGoesWithSettling: "what is settled is done, and what goes with it posted",
    TriesAtOnce: "what failed is tried again when it is time",
    StopsAtDeadLetters: "what was given up holds up nobody",
    CountsWhatWasReleased: "messages are given back untried",
    RevivesWhatIsSettled: "what was given up can be revived",
    DecidesForWhoeverLost: "of several who expect the same version, one appends",
    ShowsRecordsLate: "who reads on misses nothing",
    ClaimsTwice: "no message is claimed by two at once",
    KeepsTheSalt: "redaction erases the words and keeps the seals",
    KeepsTheWordsOfMessages: "redaction erases the words of messages that are done",
    RedactsWhatIsThere: "only earlier records are redacted",
}
