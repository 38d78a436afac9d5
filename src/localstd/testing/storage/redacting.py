"""Checks of redaction (隐去检查): words that are gone for good, and a chain that holds."""

from collections.abc import Callable, Iterator

from localstd.notices import MessageState
from localstd.storage import Keeps, RedactionError, UnsupportedError
from localstd.testing.storage.check import Cases, StorageCheck, harness_check, unequal, unrefused
from localstd.testing.storage.ground import NOON, Ground, draft
from localstd.testing.storage.harness import StorageHarness
from localstd.wording import Wording

__all__ = ["CHECKS"]


def _not_refused(harness: StorageHarness) -> Cases:
    """Show that a storage which does not declare redaction refuses it, and keeps all."""
    with Ground.on(harness) as ground:
        ground.keep("m")
        before = ground.records()
        wanted = UnsupportedError(capability=Keeps.REDACTION.value)
        asked = ground.appended("m", draft(), expected=1, redacts=[1])
        refused = tuple(unrefused("redaction", lambda: ground.storage.append([asked]), wanted))
        return (*refused, *unequal("records", ground.records(), before))


def _redaction(promise: str, zh: str) -> Callable[[Callable[[Ground], Cases]], StorageCheck]:
    def made(tried: Callable[[Ground], Cases]) -> StorageCheck:
        @harness_check(promise, zh, capability=Keeps.REDACTION, absent=_not_refused)
        def check(harness: StorageHarness) -> Cases:
            with Ground.on(harness) as ground:
                return tuple(tried(ground))

        return check

    return made


@_redaction("redaction erases the words and keeps the seals", "隐去后内容消失而印记不变")
def erased(ground: Ground) -> Iterator[str]:
    """Redact two of three records, and look at them by every way of reading."""
    ground.keep("m", *(draft(body=f"{n}", salt=f"s{n}", key=ground.named(f"k{n}")) for n in "abc"))
    before = ground.read("m")
    ground.keep("m", draft("redacted"), expected=3, redacts=[1, 3])
    after = ground.read("m")
    told = [(one.body, one.salt) for one in after[:3]]
    yield from unequal("body, salt", told, [(None, ""), ("b", "sb"), (None, "")])
    kept = [_sealed(one) for one in after[:3]]
    yield from unequal("all else", kept, [_sealed(one) for one in before])
    yield from unequal("as records since a position", ground.records(), after)
    found = ground.storage.keyed(ground.named("ka"))
    yield from unequal("as the record of its key", found, after[0])


def _sealed(record: object) -> tuple[object, ...]:
    names = ("position", "matter", "version", "kind", "type", "schema", "recorded", "key")
    seals = ("digest", "before", "link", "seal")
    return tuple(getattr(record, name) for name in (*names, *seals))


@_redaction("redaction erases the words of messages that are done", "隐去时抹除已处理通知件的文字")
def messages_erased(ground: Ground) -> Iterator[str]:
    """Redact a record about which messages are settled, dead and waiting."""
    about: dict[str, object] = {"matter": ground.named("m"), "version": 1}
    other: dict[str, object] = {"matter": ground.named("m"), "version": 2}
    ground.post(
        *(ground.message(name, to=name, **about) for name in ("settled", "dead", "waiting"))
    )
    ground.post(ground.message("other", to="other", **other))
    ground.claim()
    ground.settle("settled", "other")
    ground.storage.fail(ground.named("dead"), worker="a", at=NOON, reason="x", ready=None)
    ground.keep("m", draft(), draft())
    ground.keep("m", draft("redacted"), expected=2, redacts=[1])
    none = Wording("", "")
    for name in ("settled", "dead", "waiting", "other"):
        message = ground.posted_as(name).message
        words = {message.subject, message.body}
        is_erased = name in ("settled", "dead")
        yield from unequal(f"words of the one {name} erased", words == {none}, is_erased)
    states = [ground.posted_as(name).state for name in ("settled", "dead")]
    yield from unequal("states", states, [MessageState.SETTLED, MessageState.DEAD])


@_redaction("only earlier records are redacted", "只能隐去此前的记录")
def only_earlier(ground: Ground) -> Iterator[str]:
    """Redact what is not there, and the record that redacts."""
    ground.keep("m")
    before = (ground.records(), ground.posted())
    for version in (0, 2, 3, -1):
        asked = ground.appended(
            "m", draft(), expected=1, redacts=[1, version], messages=[ground.message("a")]
        )
        yield from unrefused(
            f"version {version}",
            lambda asked=asked: ground.storage.append([asked]),  # type: ignore[misc]
            RedactionError(matter=ground.named("m"), version=version),
        )
    yield from unequal("left by refusals", (ground.records(), ground.posted()), before)


CHECKS = (erased, messages_erased, only_earlier)
