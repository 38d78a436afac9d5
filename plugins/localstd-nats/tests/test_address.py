"""URLs: what they ask for, and which of them are refused."""

import pytest

from localstd_nats import Address, AddressError, localstd_notifier

NOTICES = "nats://127.0.0.1:4222/NOTICES?place=34"


def test_a_url_names_server_stream_and_place() -> None:
    assert Address.parse(NOTICES) == Address(
        servers=("nats://127.0.0.1:4222",),
        stream="NOTICES",
        prefix="localstd.34",
        source="/offices/34",
        duplicates=86_400.0,
        timeout=5.0,
    )


def test_everything_can_be_said_in_a_url() -> None:
    url = (
        "nats+tls://me:secret@a:4222,b:4222/CITY?place=3401&subject=bureau.notices&timeout=2.5"
        "&source=https://example.org/office&duplicates=600&ca=/etc/ca.pem&credentials=/etc/me.creds"
    )
    assert Address.parse(url) == Address(
        servers=("tls://me:secret@a:4222", "tls://b:4222"),
        stream="CITY",
        prefix="bureau.notices.3401",
        source="https://example.org/office",
        duplicates=600.0,
        timeout=2.5,
        ca="/etc/ca.pem",
        credentials="/etc/me.creds",
    )


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("nats://127.0.0.1:4222?place=34", "stream"),
        ("nats://127.0.0.1:4222/A.B?place=34", "stream"),
        ("nats://127.0.0.1:4222/A%20B?place=34", "stream"),
        ("nats:///NOTICES?place=34", "server"),
        ("nats://a,,b/NOTICES?place=34", "server"),
        ("nats://a/NOTICES", "place"),
        ("nats://a/NOTICES?place=345", "place"),
        ("nats://a/NOTICES?place=34.*", "place"),
        ("nats://a/NOTICES?place=34&subject=a..b", "subject"),
        ("nats://a/NOTICES?place=34&subject=a.>", "subject"),
        ("nats://a/NOTICES?place=34&timeout=soon", "timeout"),
        ("nats://a/NOTICES?place=34&timeout=0", "timeout"),
        ("nats://a/NOTICES?place=34&duplicates=nan", "duplicates"),
        ("nats://a/NOTICES?place=34&colour=red", "colour"),
        ("nats://a/NOTICES?34", "query"),
    ],
)
def test_a_url_is_refused_by_the_part_that_is_wrong(url: str, part: str) -> None:
    with pytest.raises(AddressError) as refused:
        Address.parse(url)
    assert refused.value.part == part
    assert part in refused.value.wording.zh
    assert part in refused.value.wording.en


def test_a_refusal_does_not_show_a_password() -> None:
    with pytest.raises(AddressError) as refused:
        Address.parse("nats://me:secret@a/NOTICES")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("url", ["mailto:li@example.org", "natsx://a/N?place=34", "NOTICES", ""])
def test_other_urls_are_left_to_others(url: str) -> None:
    assert localstd_notifier(url) is None


def test_the_scheme_is_read_in_any_case() -> None:
    opened = localstd_notifier(NOTICES.replace("nats", "NATS"))
    assert opened is not None
    opened.close()
