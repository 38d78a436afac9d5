"""Notices of localstd by mail, DingTalk, WeCom, Feishu and webhooks, through Apprise.

``mailtos://office:password@example.org`` sends mail to the address of each recipient,
``dingtalk://secret@token`` speaks to a group by its robot. README.md says what each URL may ask
for. Whatever else Apprise reaches is written with ``apprise+`` before its scheme.

>>> localstd_notifier("nats://127.0.0.1") is None
True
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl
from localstd_apprise.address import SCHEMES, Address, AddressError, is_ours

if TYPE_CHECKING:  # commands import every plug-in, and open few notifiers
    from localstd.notices import Notifier

__all__ = ["SCHEMES", "Address", "AddressError", "localstd_notifier"]


@hookimpl
def localstd_notifier(url: str) -> "Notifier | None":
    """Open the notifier of a URL that Apprise reads; nobody is called before it is used.

    >>> notifier = localstd_notifier("mailto://example.org?from=office@example.org")
    >>> [one.value for one in notifier.capabilities]
    ['addresses']
    >>> notifier.close()

    Raises:
        AddressError: if the URL lacks something, or asks for what there is not.
    """
    if not is_ours(url):
        return None
    from localstd_apprise.notifier import AppriseNotifier  # noqa: PLC0415  Apprise is heavy

    return AppriseNotifier(Address.parse(url))
