"""Streams: made if there is none, used as they are, and refused where they do not fit."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from threading import enumerate as threads
from typing import Any

import pytest
from nats.js.api import StorageType

from localstd.calendar import CHINA_TIME
from localstd.notices import DeliveryError, Message
from localstd.wording import Wording
from localstd_nats import localstd_notifier
from localstd_nats.connection import Connection
from localstd_nats.notifier import NatsNotifier

OTHER = "ANOTHER"


def message(number: int = 1, body: str = "已备案", address: str = "archive") -> Message:
    return Message(
        id=f"m-{number}",
        recipient="registry",
        channel="nats",
        address=address,
        name="filing",
        subject=Wording("备案", "filed"),
        body=Wording(body, "filed"),
        created=datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME),
    )


def opened(url: str) -> NatsNotifier:
    notifier = localstd_notifier(url)
    assert isinstance(notifier, NatsNotifier)
    return notifier


@pytest.fixture
def notifier(stream: Any) -> Iterator[NatsNotifier]:
    with closing(opened(stream.url)) as one:
        yield one


def refused(notifier: NatsNotifier, given: Message) -> DeliveryError:
    with pytest.raises(DeliveryError) as error:
        notifier.deliver(given)
    assert error.value.message == given.id
    return error.value


def test_a_stream_is_made_that_lasts_and_knows_ids_for_a_day(
    stream: Any, notifier: NatsNotifier
) -> None:
    notifier.deliver(message())
    config = stream.ask(lambda streams: streams.stream_info(stream.name)).config
    assert config.storage == StorageType.FILE
    assert (config.subjects, config.duplicate_window) == ([stream.pattern], 86_400.0)


def test_how_long_ids_are_known_can_be_set(stream: Any) -> None:
    with closing(opened(f"{stream.url}&duplicates=600")) as notifier:
        notifier.deliver(message())
    config = stream.ask(lambda streams: streams.stream_info(stream.name)).config
    assert config.duplicate_window == 600.0


def test_what_is_published_is_the_event(stream: Any, notifier: NatsNotifier) -> None:
    notifier.deliver(message())
    (kept,) = stream.messages()
    assert kept.subject == f"{stream.name}.34.archive"
    assert kept.headers["Nats-Msg-Id"] == "m-1"
    assert kept.headers["Content-Type"] == "application/cloudevents+json; charset=utf-8"
    assert json.loads(kept.data)["data"]["body"]["zh"] == "已备案"


def test_without_an_address_the_recipient_is_the_last_word(
    stream: Any, notifier: NatsNotifier
) -> None:
    notifier.deliver(message(address=""))
    assert [one.subject for one in stream.messages()] == [f"{stream.name}.34.registry"]


def test_a_stream_that_is_there_is_used_as_it_is(stream: Any, notifier: NatsNotifier) -> None:
    stream.ask(lambda streams: streams.add_stream(name=stream.name, subjects=[f"{stream.name}.>"]))
    before = stream.ask(lambda streams: streams.stream_info(stream.name)).config
    notifier.deliver(message())
    assert len(stream.messages()) == 1
    assert stream.ask(lambda streams: streams.stream_info(stream.name)).config == before


def test_a_stream_that_does_not_take_the_subject_is_refused(
    stream: Any, notifier: NatsNotifier
) -> None:
    subjects = [f"{stream.name}.31.>"]
    stream.ask(lambda streams: streams.add_stream(name=stream.name, subjects=subjects))
    error = refused(notifier, message())
    assert f"does not take the subject {stream.name}.34.archive" in error.reason
    assert not error.is_final
    wanted = [*subjects, stream.pattern]
    stream.ask(lambda streams: streams.update_stream(name=stream.name, subjects=wanted))
    notifier.deliver(message())
    assert len(stream.messages()) == 1


def test_subjects_that_another_stream_takes_are_refused(stream: Any) -> None:
    other = f"{stream.name}_{OTHER}"
    stream.ask(lambda streams: streams.add_stream(name=other, subjects=[stream.pattern]))
    try:
        with closing(opened(stream.url)) as notifier:
            error = refused(notifier, message())
        assert "another stream takes" in error.reason
    finally:
        stream.ask(lambda streams: streams.delete_stream(other))


def test_a_stream_that_never_answers_is_refused(stream: Any, notifier: NatsNotifier) -> None:
    subjects = [stream.pattern]
    stream.ask(lambda streams: streams.add_stream(name=stream.name, subjects=subjects, no_ack=True))
    assert "never acknowledges (no_ack)" in refused(notifier, message()).reason


def test_what_the_server_will_not_make_is_told_in_its_words(stream: Any) -> None:
    with closing(opened(f"{stream.url}&duplicates=0.01")) as notifier:
        assert "duplicates window needs to be >= 100ms" in refused(notifier, message()).reason


def test_who_makes_the_stream_second_uses_it(stream: Any, notifier: NatsNotifier) -> None:
    """Two notifiers find no stream at the same time, and then both make one."""

    async def made_second() -> Any:
        late = Connection(notifier._address)
        await late._connect()
        subjects = [f"{stream.name}.>"]
        await late._client.jsm().add_stream(name=stream.name, subjects=subjects)
        config = await late._made()
        await late.close()
        return config

    assert asyncio.run(made_second()).subjects == [f"{stream.name}.>"]


def test_a_stream_that_was_deleted_is_made_again(stream: Any, notifier: NatsNotifier) -> None:
    notifier.deliver(message(1))
    stream.delete()
    notifier.deliver(message(2))
    assert [one.headers["Nats-Msg-Id"] for one in stream.messages()] == ["m-2"]


def test_what_no_server_takes_is_given_up(stream: Any, notifier: NatsNotifier) -> None:
    """A server takes a mebibyte, unless it is told otherwise."""
    error = refused(notifier, message(body="长" * 400_000))
    assert error.is_final
    assert "maximum payload exceeded" in error.reason
    notifier.deliver(message(2))
    assert len(stream.messages()) == 1


def _threads() -> list[str]:
    return [one.name for one in threads() if one.name == "localstd-nats"]


def test_a_notifier_has_one_thread_while_it_is_used(notifier: NatsNotifier) -> None:
    before = _threads()
    for number in range(3):
        notifier.deliver(message(number))
    during = _threads()
    notifier.close()
    assert (before, during, _threads()) == ([], ["localstd-nats"], [])
