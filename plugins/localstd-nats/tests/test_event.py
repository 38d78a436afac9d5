"""What is published: the event, its headers and its subject."""

import json
import re
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import CHINA_TIME
from localstd.notices import Message
from localstd.wording import Wording
from localstd_nats.event import event_of, headers_of
from localstd_nats.subject import captures, subject_of, word_of

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
TEA = Message(
    id="m-1",
    recipient="archive",
    channel="nats",
    address="archive.anhui",
    name="filing",
    subject=Wording("备案", "filed"),
    body=Wording("“茶叶”已备案。", 'Tea "is" filed.'),
    created=NOON,
    matter="making-1",
    version=3,
)


def messages() -> st.SearchStrategy[Message]:
    """Give messages of any names and any text that can be kept."""
    text = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
    signs = st.characters(codec="utf-8", exclude_categories=["Cc"])
    name = st.text(signs, max_size=20).map(str.strip).filter(bool)
    return st.builds(
        Message,
        id=name,
        recipient=name,
        channel=text,
        name=name,
        subject=st.builds(Wording, text, text),
        body=st.builds(Wording, text, text),
        created=st.datetimes(timezones=st.just(CHINA_TIME)),
        address=text,
        matter=st.none() | text.filter(bool),
        version=st.none() | st.integers(1),
    )


def test_an_event_says_all_of_a_message() -> None:
    assert json.loads(event_of(TEA, "/offices/34")) == {
        "specversion": "1.0",
        "id": "m-1",
        "source": "/offices/34",
        "type": "cn.localstd.notice.filing",
        "subject": "making-1",
        "time": "2026-07-24T12:00:00+08:00",
        "datacontenttype": "application/json",
        "data": {
            "recipient": "archive",
            "address": "archive.anhui",
            "name": "filing",
            "matter": "making-1",
            "version": 3,
            "subject": {"zh": "备案", "en": "filed"},
            "body": {"zh": "“茶叶”已备案。", "en": 'Tea "is" filed.'},
        },
    }


@given(messages())
def test_an_event_is_one_by_the_specification(message: Message) -> None:
    """Attributes are lower-case letters, their values are no empty text and hold no controls."""
    event = json.loads(event_of(message, "/offices/34"))
    attributes = {name: value for name, value in event.items() if name != "data"}
    assert all(re.fullmatch("[a-z0-9]{1,20}", name) for name in attributes)
    assert all(re.fullmatch("[^\0-\x1f\x7f-\x9f]+", value) for value in attributes.values())
    assert {"specversion", "id", "source", "type"} <= event.keys()
    assert datetime.fromisoformat(event["time"]) == message.created
    assert event["data"]["body"] == {"zh": message.body.zh, "en": message.body.en}


@given(messages())
def test_no_text_gets_into_a_header_but_the_escaped_id(message: Message) -> None:
    headers = headers_of(message)
    assert headers.keys() == {"Nats-Msg-Id", "Content-Type"}
    assert re.fullmatch(r"[!-~]+", headers["Nats-Msg-Id"])


def test_an_id_of_plain_letters_stays_as_it_is() -> None:
    assert headers_of(TEA)["Nats-Msg-Id"] == "m-1"


@given(messages(), messages())
def test_a_subject_is_the_prefix_and_one_word(one: Message, other: Message) -> None:
    first, second = subject_of(one, "localstd.34"), subject_of(other, "localstd.34")
    assert re.fullmatch(r"localstd\.34\.[A-Za-z0-9_%-]+", first)
    is_same = (one.address or one.recipient) == (other.address or other.recipient)
    assert (first == second) == is_same


def test_a_word_stays_readable() -> None:
    words = [word_of(one) for one in ("archive_2-a", "a.b", "*", ">", " ", "~", "李", "")]
    assert words == ["archive_2-a", "a%2Eb", "%2A", "%3E", "%20", "%7E", "%E6%9D%8E", "%"]


def test_patterns_capture_as_the_server_says() -> None:
    taken = [
        captures(pattern, "a.b.c")
        for pattern in ("a.b.c", "a.*.c", "a.>", ">", "*.*.*", "a.b.c.>", "a.b", "a.*", "b.>")
    ]
    assert taken == [True, True, True, True, True, False, False, False, False]
