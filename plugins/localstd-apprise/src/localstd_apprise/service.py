"""Apprise's services (Apprise 服务): made from a URL, and told something."""

import warnings
from functools import cache
from typing import Any, Final

from apprise import Apprise, AppriseAsset, NotifyFormat

from localstd.notices import Medium
from localstd_apprise.address import Address, AddressError
from localstd_apprise.letter import Letter

__all__ = ["MEDIA", "dictionary_of", "plugin_of", "tell"]

#: The medium of each format that Apprise sends.
MEDIA: Final = {
    NotifyFormat.TEXT: Medium.PLAIN,
    NotifyFormat.HTML: Medium.HTML,
    NotifyFormat.MARKDOWN: Medium.MARKDOWN,
}


@cache
def _load() -> None:
    """Let Apprise import all its services, as it does once; some warn of what they import."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Apprise.instantiate("json://localhost")


def _asset() -> AppriseAsset:
    """Follow no redirection: a POST would come there as a GET, without what it says."""
    return AppriseAsset(app_id="localstd", app_desc="localstd", http_redirects=False)


def dictionary_of(address: Address) -> dict[str, Any]:
    """Read a URL as Apprise does.

    Raises:
        AddressError: if Apprise cannot.
    """
    read = plugin_of(address.url)
    if read is None:
        raise AddressError(address.scheme, part="URL")
    return {**type(read).parse_url(address.url), "schema": address.scheme}


def plugin_of(settings: str | dict[str, Any]) -> Any:  # noqa: ANN401  Apprise's own, of many classes
    """Make a service of Apprise from a URL or from what was read of one; ``None`` if it refuses."""
    _load()
    return Apprise.instantiate(settings, asset=_asset())


def tell(plugin: Any, told: Letter, format_: NotifyFormat) -> bool:  # noqa: ANN401  as above
    """Let a service of Apprise send a letter; say whether it was taken."""
    is_taken: bool = plugin.notify(title=told.subject, body=told.body, body_format=format_)
    return is_taken
