"""Robots of group chats, by a local server that answers as theirs do: with 200, always."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import stamina
from hypothesis import given
from hypothesis import strategies as st

from localstd.notices import DeliveryError, Message, Notifier
from localstd.wording import Wording
from localstd_apprise import localstd_notifier
from localstd_apprise.letter import parts

Making = Callable[..., Message]

ROBOTS = {
    "dingtalk://abc123": "/robot/send",
    "wecombot://key-1": "/cgi-bin/webhook/send",
    "feishu://token-1": "/open-apis/bot/v2/hook/token-1",
    "lark://token-1": "/open-apis/bot/v2/hook/token-1",
}
TEXT = (
    "【报送备案】绿茶 / [filed] Green tea\n\n"
    "李工：\n\n茶已备案。\n\nTo Li:\n\ntea is filed.\n\n[9f.1]"
)


def opened(url: str, server: Any, more: str = "") -> Notifier:
    notifier = localstd_notifier(f"{url}?server={server.base}&pace=0&cto=5&rto=5{more}")
    assert notifier is not None
    return notifier


def refusal(notifier: Notifier, message: Message) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        notifier.deliver(message)
    assert refused.value.message == message.id
    return refused.value


def text_of(payload: Any) -> str:
    return str((payload.get("text") or {}).get("content") or payload["content"]["text"])


@pytest.mark.parametrize("url", ROBOTS)
def test_a_robot_says_subject_body_and_id(web_server: Any, message: Making, url: str) -> None:
    notifier = opened(url, web_server)
    assert notifier.capabilities == frozenset()
    notifier.deliver(message())
    ((path, headers, body),) = web_server.taken
    assert urlsplit(path).path == ROBOTS[url]
    assert headers["Content-Type"].startswith("application/json")
    assert text_of(json.loads(body)) == TEXT


def test_dingtalk_and_wecom_are_told_which_robot_is_meant(web_server: Any, message: Making) -> None:
    for url in ("dingtalk://abc123", "wecombot://key-1"):
        opened(url, web_server).deliver(message())
    asked = [parse_qs(urlsplit(path).query) for path, _, _ in web_server.taken]
    assert asked == [{"access_token": ["abc123"]}, {"key": ["key-1"]}]


def test_nobody_is_called_by_name_in_dingtalk(web_server: Any, message: Making) -> None:
    opened("dingtalk://abc123", web_server).deliver(message())
    (payload,) = web_server.payloads
    assert (payload["msgtype"], payload["at"]) == ("text", {"isAtAll": False})


@pytest.mark.parametrize("url", ["feishu://token-1", "lark://token-1"])
def test_nobody_is_called_by_name_in_feishu(web_server: Any, message: Making, url: str) -> None:
    body = Wording('<at user_id="all">所有人</at>', "")
    opened(url, web_server).deliver(message(body=body))
    text = text_of(web_server.payloads[0])
    assert "<at" not in text
    assert 'at user_id="all">所有人' in text


def test_a_message_for_dingtalk_is_signed_as_it_asks(web_server: Any, message: Making) -> None:
    opened("dingtalk://SEC9@abc123", web_server).deliver(message())
    ((path, _, _),) = web_server.taken
    asked = {name: value for name, (value,) in parse_qs(urlsplit(path).query).items()}
    said = f"{asked['timestamp']}\nSEC9".encode()
    signed = base64.b64encode(hmac.new(b"SEC9", said, hashlib.sha256).digest()).decode()
    assert asked["sign"] == signed


def test_a_message_for_feishu_is_signed_as_it_asks(web_server: Any, message: Making) -> None:
    opened("feishu://token-1", web_server, "&secret=SEC9").deliver(message())
    (payload,) = web_server.payloads
    key = f"{payload['timestamp']}\nSEC9".encode()
    signed = base64.b64encode(hmac.new(key, b"", hashlib.sha256).digest()).decode()
    assert payload["sign"] == signed


@pytest.mark.parametrize(
    ("url", "answer", "is_final"),
    [
        ("dingtalk://abc123", {"errcode": 310000, "errmsg": "keywords not in content"}, False),
        ("dingtalk://abc123", {"errcode": 130101, "errmsg": "send too fast"}, False),
        ("dingtalk://abc123", {"errcode": 430104, "errmsg": "contains bad words"}, True),
        ("wecombot://key-1", {"errcode": 93000, "errmsg": "invalid webhook url"}, False),
        ("wecombot://key-1", {"errcode": 45009, "errmsg": "api freq out of limit"}, False),
        ("wecombot://key-1", {"errcode": 45002, "errmsg": "content size out of limit"}, True),
        ("feishu://token-1", {"code": 19024, "msg": "Key Words Not Found"}, False),
        ("lark://token-1", {"code": 11232, "msg": "frequency limited"}, False),
        ("dingtalk://abc123", "<html>welcome to the hotel</html>", False),
        ("dingtalk://abc123", {"welcome": 1}, False),
        ("dingtalk://abc123", [0], False),
    ],
)
def test_what_a_robot_refuses_with_200_was_not_sent(
    web_server: Any, message: Making, url: str, answer: object, *, is_final: bool
) -> None:
    web_server.answers = [(200, answer)]
    problem = refusal(opened(url, web_server), message())
    assert problem.is_final is is_final
    said = answer if isinstance(answer, str) else list(answer)[0]  # type: ignore[call-overload]  # noqa: RUF015  of three forms
    assert str(said) in problem.reason


@pytest.mark.parametrize(
    ("status", "is_final", "tries"),
    [(400, True, 1), (404, False, 1), (302, False, 1), (500, False, 1), (503, False, 3)],
)
def test_a_status_says_whether_to_try_again(
    web_server: Any, message: Making, status: int, tries: int, *, is_final: bool
) -> None:
    web_server.usual = (status, "trouble")
    problem = refusal(opened("dingtalk://abc123", web_server), message())
    assert problem.is_final is is_final
    assert problem.reason == f"HTTP {status}: trouble"
    assert len(web_server.taken) == tries


def test_a_server_that_is_back_in_a_moment_is_not_told_of(web_server: Any, message: Making) -> None:
    web_server.answers = [(503, "starting")]
    opened("wecombot://key-1", web_server).deliver(message())
    assert [text_of(one) for one in web_server.payloads] == [TEXT, TEXT]


def test_stamina_that_is_turned_off_tries_once(web_server: Any, message: Making) -> None:
    web_server.usual = (503, "starting")
    stamina.set_active(False)
    try:
        refusal(opened("wecombot://key-1", web_server), message())
    finally:
        stamina.set_active(True)
    assert len(web_server.taken) == 1


def test_a_server_that_is_down_is_no_reason_to_give_up_and_the_token_stays_secret(
    message: Making, free_port: Callable[[], int]
) -> None:
    server = f"http://127.0.0.1:{free_port()}"
    notifier = localstd_notifier(f"dingtalk://geheim1@geheim2?server={server}&pace=0")
    assert notifier is not None
    problem = refusal(notifier, message())
    assert not problem.is_final
    assert "ConnectionError" in problem.reason
    assert "geheim" not in problem.reason


def test_a_server_that_does_not_answer_in_time_is_no_reason_to_give_up(
    web_server: Any, message: Making
) -> None:
    web_server.slow = 2.0
    notifier = localstd_notifier(f"feishu://t-1?server={web_server.base}&pace=0&rto=0.1")
    assert notifier is not None
    problem = refusal(notifier, message())
    assert not problem.is_final
    assert "ReadTimeout" in problem.reason


def test_a_long_message_comes_in_parts_that_fit_and_say_which_they_are(
    web_server: Any, message: Making
) -> None:
    body = Wording("\n".join(f"{number}、绿茶加工技术规程" for number in range(200)), "")
    opened("wecombot://key-1", web_server).deliver(message(body=body))
    texts = [text_of(one) for one in web_server.payloads]
    assert max(len(one.encode()) for one in texts) <= 2048
    ends = [one.rpartition("\n\n")[2] for one in texts]
    assert ends == [f"[9f.1 {n}/{len(texts)}]" for n in range(1, len(texts) + 1)]
    whole = "\n".join(one.rpartition("\n\n")[0] for one in texts)
    assert whole.endswith(body.zh)


def test_what_would_come_in_too_many_parts_is_given_up(web_server: Any, message: Making) -> None:
    problem = refusal(
        opened("wecombot://key-1", web_server), message(body=Wording("茶" * 40_000, ""))
    )
    assert problem.is_final
    assert web_server.taken == []


@given(text=st.text(), most=st.integers(4, 30))
def test_parts_fit_and_together_are_the_text(text: str, most: int) -> None:
    cut = list(parts(text, most))
    assert all(len(one.encode()) <= most for one in cut)
    assert "".join(cut).replace("\n", "") == text.replace("\n", "")
