"""Notices of localstd to systems, as CloudEvents on NATS JetStream.

``nats://127.0.0.1:4222/NOTICES?place=34`` names a server, a stream, and the place of the office.
README.md says what else a URL may ask for, and what an event looks like.

>>> localstd_notifier("mailto:li@example.org") is None
True
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl, scheme_of
from localstd_nats.address import SCHEMES, Address, AddressError

if TYPE_CHECKING:  # commands import every plug-in, and open few notifiers
    from localstd.notices import Notifier

__all__ = ["Address", "AddressError", "localstd_notifier"]


@hookimpl
def localstd_notifier(url: str) -> "Notifier | None":
    """Open the notifier of a ``nats:`` or ``nats+tls:`` URL; nobody is called before it is used.

    >>> notifier = localstd_notifier("nats://127.0.0.1/NOTICES?place=34")
    >>> notifier.close()

    Raises:
        AddressError: if a part of the URL is missing, or not known.
    """
    if scheme_of(url) not in SCHEMES:
        return None
    from localstd_nats.notifier import NatsNotifier  # noqa: PLC0415  heavy, and not always wanted

    return NatsNotifier(Address.parse(url))
