"""Webhooks and other services, through Apprise: what arrives, and what it says of failures."""

import logging
from collections.abc import Callable
from threading import Thread
from typing import Any
from urllib.parse import parse_qs
from xml.etree import ElementTree as ET

import pytest

from localstd.notices import Carries, DeliveryError, Message, Notifier
from localstd.wording import Wording
from localstd_apprise import localstd_notifier
from localstd_apprise.logs import listening

Making = Callable[..., Message]
WANTED = {
    "id": "9f.1",
    "recipient": "li",
    "address": "li@example.org",
    "name": "filing",
    "matter": "34-1",
}


def opened(url: str) -> Notifier:
    notifier = localstd_notifier(url)
    assert notifier is not None
    return notifier


def refusal(notifier: Notifier, message: Message) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        notifier.deliver(message)
    assert refused.value.message == message.id
    return refused.value


def url_of(scheme: str, server: Any, more: str = "") -> str:
    return f"{scheme}://127.0.0.1:{server.port}/notices?cto=5&rto=5{more}"


def test_a_json_webhook_gets_the_message_with_its_id_and_for_whom_it_is(
    web_server: Any, message: Making
) -> None:
    notifier = opened(url_of("json", web_server))
    assert notifier.capabilities == {Carries.ADDRESSES}
    notifier.deliver(message())
    (payload,) = web_server.payloads
    assert {key: payload[key] for key in WANTED} == WANTED
    assert payload["title"] == "【报送备案】绿茶 / [filed] Green tea"
    assert payload["message"] == "李工：\n\n茶已备案。\n\nTo Li:\n\ntea is filed."


def test_an_xml_webhook_gets_it_escaped(web_server: Any, message: Making) -> None:
    evil = Wording("</Message><id>0</id> & 茶", "")
    opened(url_of("xml", web_server)).deliver(message(body=evil))
    ((_, _, body),) = web_server.taken
    read = {one.tag.rpartition("}")[2]: one.text for one in ET.fromstring(body).iter()}  # noqa: S314  our own
    assert {key: read[key] for key in WANTED} == WANTED
    assert read["Message"] == evil.zh


def test_a_form_webhook_gets_it_in_fields(web_server: Any, message: Making) -> None:
    evil = Wording("a&id=0&recipient=all=茶", "")
    opened(url_of("form", web_server)).deliver(message(body=evil))
    ((_, _, body),) = web_server.taken
    read = {name: value for name, (value,) in parse_qs(body.decode()).items()}
    assert {key: read[key] for key in WANTED} == WANTED
    assert read["message"] == evil.zh


def test_a_later_message_takes_nothing_over_from_an_earlier_one(
    web_server: Any, message: Making
) -> None:
    notifier = opened(url_of("json", web_server))
    notifier.deliver(message())
    notifier.deliver(message(id="9f.2", recipient="wang", address="", matter=None))
    later = web_server.payloads[1]
    assert (later["id"], later["recipient"], later["address"], later["matter"]) == (
        "9f.2",
        "wang",
        "",
        "",
    )


def test_html_is_escaped_where_the_url_asks_for_it(web_server: Any, message: Making) -> None:
    body = Wording("<b>茶</b>", "")
    opened(url_of("json", web_server, "&format=html")).deliver(message(body=body))
    assert web_server.payloads[0]["message"] == "&lt;b&gt;茶&lt;/b&gt;"


@pytest.mark.parametrize(
    ("status", "is_final", "tries"),
    [(400, True, 1), (413, True, 1), (401, False, 1), (302, False, 1), (503, False, 3)],
)
def test_a_status_says_whether_to_try_again(
    web_server: Any, message: Making, status: int, tries: int, *, is_final: bool
) -> None:
    web_server.usual = (status, "the reason in its words")
    problem = refusal(opened(url_of("json", web_server)), message())
    assert problem.is_final is is_final
    assert f"error={status}" in problem.reason
    assert "the reason in its words" in problem.reason
    assert len(web_server.taken) == tries


def test_a_server_that_is_down_is_no_reason_to_give_up(
    message: Making, free_port: Callable[[], int]
) -> None:
    notifier = opened(f"json://li:geheim@127.0.0.1:{free_port()}/notices")
    problem = refusal(notifier, message())
    assert not problem.is_final
    assert "refused" in problem.reason
    assert "geheim" not in problem.reason


def test_a_server_that_does_not_answer_in_time_is_no_reason_to_give_up(
    web_server: Any, message: Making
) -> None:
    web_server.slow = 2.0
    problem = refusal(opened(f"form://127.0.0.1:{web_server.port}/?rto=0.1"), message())
    assert not problem.is_final
    assert "timed out" in problem.reason


def test_any_other_service_is_reached_by_its_own_scheme(web_server: Any, message: Making) -> None:
    notifier = opened(f"apprise+ntfy://127.0.0.1:{web_server.port}/office?pace=0")
    assert notifier.capabilities == frozenset()
    notifier.deliver(message())
    (payload,) = web_server.payloads
    assert payload["topic"] == "office"
    assert "茶已备案。" in payload["message"]


def test_markdown_shows_what_was_meant_where_the_url_asks_for_it(
    web_server: Any, message: Making
) -> None:
    url = f"apprise+ntfy://127.0.0.1:{web_server.port}/office?pace=0&format=markdown"
    opened(url).deliver(message(body=Wording("*茶*", "")))
    assert "\\*茶\\*" in web_server.payloads[0]["message"]


def test_what_apprise_says_is_heard_by_who_asked_and_logged_no_more_than_before(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logger = logging.getLogger("apprise")
    before = logger.level
    with caplog.at_level(logging.WARNING), listening() as outer:
        with listening() as inner:
            other = Thread(target=logger.warning, args=("another thread",))
            other.start()
            other.join()
            logger.debug("Response Details: no")
            logger.debug("not to be told")
            logger.warning("refused")
        assert logger.level == logging.DEBUG
        logger.warning("later")
    assert inner == ["Response Details: no", "refused"]
    assert outer == ["Response Details: no", "refused", "later"]
    assert caplog.messages == ["another thread", "refused", "later"]
    assert logger.level == before
