"""Mail, to a real server: what arrives, what is refused, what is tried again."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.notices import Carries, DeliveryError, Message, Notifier
from localstd.wording import Wording
from localstd_apprise import localstd_notifier

Making = Callable[..., Message]


def opened(url: str) -> Notifier:
    notifier = localstd_notifier(url)
    assert notifier is not None
    return notifier


def refusal(notifier: Notifier, message: Message) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        notifier.deliver(message)
    assert refused.value.message == message.id
    return refused.value


def text_of(mail: Any) -> str:
    """Read a part as a reader does; mail ends its lines with two signs."""
    return str(mail.get_content()).replace("\r\n", "\n").strip()


def test_a_message_arrives_at_its_address_in_both_languages(
    mail_server: Any, message: Making
) -> None:
    notifier = opened(mail_server.url)
    assert notifier.capabilities == {Carries.ADDRESSES}
    notifier.deliver(message())
    ((to, mail),) = mail_server.taken
    assert to == ["li@example.org"]
    assert mail["Subject"] == "【报送备案】绿茶 / [filed] Green tea"
    assert (mail["X-Localstd-Message"], mail["Message-ID"]) == ("9f.1", "<9f.1@example.org>")
    assert (mail["From"], mail["To"]) == ("office@example.org", "li@example.org")
    assert (mail["Date"], mail["Auto-Submitted"]) == (
        "Fri, 24 Jul 2026 12:00:00 +0800",
        "auto-generated",
    )
    assert mail.get_content_type() == "text/plain"
    assert text_of(mail) == ("李工：\n\n茶已备案。\n\nTo Li:\n\ntea is filed.")


def test_who_reads_one_language_gets_that_one(mail_server: Any, message: Making) -> None:
    words = {"subject": Wording("备案", ""), "body": Wording("已备案", "")}
    opened(mail_server.url).deliver(message(**words))
    ((_, mail),) = mail_server.taken
    assert (mail["Subject"], text_of(mail)) == ("备案", "已备案")


def test_html_is_sent_where_the_url_asks_for_it_and_is_escaped(
    mail_server: Any, message: Making
) -> None:
    body = Wording("<script>alert(1)</script>\n茶 & 叶", "")
    opened(f"{mail_server.url}&format=html").deliver(message(body=body))
    ((_, mail),) = mail_server.taken
    html = text_of(mail.get_body(("html",)))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;<br>\n茶 &amp; 叶" in html
    assert "<script>" not in html
    assert "<script>alert(1)</script>" in text_of(mail.get_body(("plain",)))


def test_a_subject_injects_no_header_and_no_recipient(mail_server: Any, message: Making) -> None:
    evil = Wording("备案\r\nBcc: all@example.org\r\n\r\n另文", "filed\nX-Evil: 1")
    opened(mail_server.url).deliver(message(subject=evil))
    ((to, mail),) = mail_server.taken
    assert to == ["li@example.org"]
    assert (mail["Bcc"], mail["X-Evil"]) == (None, None)
    assert mail["Subject"] == "备案 Bcc: all@example.org 另文 / filed X-Evil: 1"


def test_a_body_ends_no_mail_early(mail_server: Any, message: Making) -> None:
    body = Wording("一\n.\nRCPT TO:<all@example.org>\n二", "")
    opened(mail_server.url).deliver(message(body=body))
    ((to, mail),) = mail_server.taken
    assert to == ["li@example.org"]
    assert text_of(mail) == body.zh


@pytest.mark.parametrize(
    "address",
    [
        "li@example.org, all@example.org",
        "no address",
        "li@example.org\r\nRCPT TO:<all@example.org>",
        "@",
    ],
)
def test_what_is_no_single_address_is_refused_for_good(
    mail_server: Any, message: Making, address: str
) -> None:
    problem = refusal(opened(mail_server.url), message(address=address))
    assert problem.is_final
    assert mail_server.taken == []


def test_without_an_address_it_goes_where_the_url_says(mail_server: Any, message: Making) -> None:
    opened(f"{mail_server.url}&to=office@example.org").deliver(message(address=""))
    ((to, _),) = mail_server.taken
    assert to == ["office@example.org"]


@pytest.mark.parametrize(
    ("answer", "is_final"),
    [
        ("550 no such user", True),
        ("553 name not allowed", True),
        ("451 try again later", False),
        ("452 mailbox full", False),
        ("421 too busy", False),
    ],
)
def test_a_refused_recipient_is_final_if_the_server_says_so(
    mail_server: Any, message: Making, answer: str, *, is_final: bool
) -> None:
    mail_server.rcpt["li@example.org"] = answer
    problem = refusal(opened(mail_server.url), message())
    assert problem.is_final is is_final
    assert answer[4:] in problem.reason
    assert answer[:3] in problem.reason


@pytest.mark.parametrize(
    ("answer", "is_final"), [("554 contains a virus", True), ("451 try again later", False)]
)
def test_a_refused_text_is_final_if_the_server_says_so(
    mail_server: Any, message: Making, answer: str, *, is_final: bool
) -> None:
    mail_server.data = [answer]
    problem = refusal(opened(mail_server.url), message())
    assert (problem.is_final, answer[4:] in problem.reason) == (is_final, True)


def test_what_was_refused_for_now_arrives_later_under_the_same_id(
    mail_server: Any, message: Making
) -> None:
    mail_server.data = ["451 try again later"]
    notifier = opened(mail_server.url)
    refusal(notifier, message())
    notifier.deliver(message())
    ((_, mail),) = mail_server.taken
    assert mail["X-Localstd-Message"] == "9f.1"


def test_a_server_that_is_down_is_no_reason_to_give_up(
    message: Making, free_port: Callable[[], int]
) -> None:
    url = f"mailto://127.0.0.1:{free_port()}?from=office@example.org&mode=insecure"
    problem = refusal(opened(url), message())
    assert not problem.is_final
    assert "refused" in problem.reason


def test_a_server_that_does_not_answer_in_time_is_no_reason_to_give_up(
    mail_server: Any, message: Making
) -> None:
    mail_server.slow = 30.0
    problem = refusal(opened(mail_server.url.replace("cto=5", "cto=0.2")), message())
    assert not problem.is_final
    assert "timed out" in problem.reason


def test_a_password_that_is_refused_is_no_reason_to_give_up_and_is_not_told(
    mail_server: Any, message: Making
) -> None:
    url = mail_server.url.replace("mailto://", "mailto://li:geheim@")
    problem = refusal(opened(url), message())
    assert not problem.is_final
    assert "geheim" not in problem.reason


def test_a_long_subject_in_chinese_arrives_whole(mail_server: Any, message: Making) -> None:
    subject = Wording("绿茶加工技术规程" * 40, "")
    opened(mail_server.url).deliver(message(subject=subject))
    ((_, mail),) = mail_server.taken
    assert mail["Subject"] == subject.zh


def test_an_id_that_is_no_message_id_still_stands_in_its_header(
    mail_server: Any, message: Making
) -> None:
    opened(mail_server.url).deliver(message(id="备案 1"))
    ((_, mail),) = mail_server.taken
    assert mail["X-Localstd-Message"] == "备案 1"
    assert mail["Message-ID"].endswith("@example.org>")


def test_copies_go_to_those_whom_the_url_names(mail_server: Any, message: Making) -> None:
    url = f"{mail_server.url}&cc=amr@example.org&bcc=file@example.org&reply=desk@example.org"
    opened(f"{url}&name=Office&+X-Office=34&+Subject=no").deliver(message())
    ((to, mail),) = mail_server.taken
    assert sorted(to) == ["amr@example.org", "file@example.org", "li@example.org"]
    assert (mail["Cc"], mail["Bcc"], mail["Reply-To"]) == (
        "amr@example.org",
        None,
        "desk@example.org",
    )
    assert (mail["From"], mail["X-Office"]) == ("Office <office@example.org>", "34")


def test_a_copy_that_is_refused_keeps_nothing_back(mail_server: Any, message: Making) -> None:
    mail_server.rcpt["file@example.org"] = "550 no such user"
    opened(f"{mail_server.url}&bcc=file@example.org").deliver(message())
    ((to, _),) = mail_server.taken
    assert to == ["li@example.org"]


def test_a_recipient_that_is_refused_is_told_though_a_copy_was_taken(
    mail_server: Any, message: Making
) -> None:
    mail_server.rcpt["li@example.org"] = "550 no such user"
    problem = refusal(opened(f"{mail_server.url}&bcc=file@example.org"), message())
    assert problem.is_final


def test_what_a_server_does_not_offer_is_no_reason_to_give_up(
    mail_server: Any, message: Making
) -> None:
    url = mail_server.url.replace("mode=insecure", "mode=starttls")
    problem = refusal(opened(url), message())
    assert not problem.is_final
    assert "STARTTLS" in problem.reason


def test_a_server_without_a_greeting_is_no_reason_to_give_up(
    web_server: Any, message: Making
) -> None:
    url = f"mailtos://127.0.0.1:{web_server.port}?from=office@example.org&mode=ssl&cto=5"
    problem = refusal(opened(f"{url}&verify=no"), message())
    assert not problem.is_final
    assert "SSL" in problem.reason
