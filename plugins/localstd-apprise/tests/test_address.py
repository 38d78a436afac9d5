"""Which URLs are this plug-in's, and what it takes out of them before Apprise reads them."""

from collections.abc import Callable

import pytest

from localstd.hooks import ConflictingPluginsError, load_plugins
from localstd.notices import DeliveryError, Message
from localstd_apprise import SCHEMES, Address, AddressError, localstd_notifier
from localstd_apprise.pace import Pace


@pytest.mark.parametrize("url", ["nats://127.0.0.1", "memory:", "http://a", "ntfy://a", ""])
def test_other_urls_are_left_to_others(url: str) -> None:
    assert localstd_notifier(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "dingtalk://",
        "dingtalk://no_token!",
        "wecombot://",
        "feishu://",
        "lark://",
        "mailto://",
        "mailto://127.0.0.1",
        "mailto://127.0.0.1?from=office@example.org&mode=telepathy",
        "json://",
        "apprise+nothing://a",
        "dingtalk://abc?pace=soon",
        "dingtalk://abc?pace=-1",
        "dingtalk://abc?pace=61",
        "dingtalk://abc?server=example.org",
    ],
)
def test_a_url_that_lacks_something_is_an_error_and_shows_no_secret(url: str) -> None:
    with pytest.raises(AddressError) as refused:
        localstd_notifier(url)
    scheme = url.removeprefix("apprise+").partition(":")[0]
    assert refused.value.scheme == scheme
    assert scheme in refused.value.wording.zh


def test_what_is_asked_beyond_apprise_is_taken_out_of_the_url() -> None:
    read = Address.parse("feishu://t?rto=9&server=http://a/&pace=0.5&secret=s&cto=1")
    assert read == Address(
        scheme="feishu",
        url="feishu://t?rto=9&cto=1",
        pace=0.5,
        server="http://a",
        secret="s",  # noqa: S106  an example
    )


def test_a_secret_that_apprise_reads_is_left_to_it() -> None:
    assert Address.parse("dingtalk://t?secret=s").url == "dingtalk://t?secret=s"


def test_the_plug_in_is_found_by_its_entry_point_and_names_its_schemes() -> None:
    plugins = load_plugins()
    for scheme in SCHEMES:
        url = {
            "mailto": "mailto://a.cn?from=o@a.cn",
            "mailtos": "mailtos://a.cn?from=o@a.cn",
        }.get(scheme, f"{scheme}://abc123")
        plugins.notifier(url).close()


def test_two_plug_ins_for_one_scheme_are_a_conflict() -> None:
    import localstd_apprise  # noqa: PLC0415  the module itself is the plug-in

    class Another:
        localstd_notifier = staticmethod(localstd_apprise.localstd_notifier)

    plugins = load_plugins(plugins=[Another()])
    with pytest.raises(ConflictingPluginsError):
        plugins.notifier("dingtalk://abc123")


@pytest.mark.parametrize("url", ["dingtalk://a1", "mailto://a.cn?from=o@a.cn", "json://a"])
def test_what_is_closed_delivers_no_more(url: str, message: Callable[..., Message]) -> None:
    notifier = localstd_notifier(url)
    assert notifier is not None
    notifier.close()
    notifier.close()
    with pytest.raises(DeliveryError, match="the notifier is closed"):
        notifier.deliver(message())


def test_a_pace_waits_for_what_is_left_of_it() -> None:
    pace = Pace(0.05)
    pace.keep()
    assert pace._next > 0
    before = pace._next
    pace.keep()
    assert pace._next >= before + 0.05
