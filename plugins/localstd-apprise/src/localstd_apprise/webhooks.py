"""Webhooks and all the other services (网络回调及其他服务): through Apprise as it is."""

from typing import Any

from localstd.notices import Carries, Message
from localstd_apprise.address import Address, AddressError
from localstd_apprise.failure import failure_in
from localstd_apprise.letter import letter
from localstd_apprise.logs import listening
from localstd_apprise.pace import Pace
from localstd_apprise.service import MEDIA, plugin_of, tell

__all__ = ["Other", "Webhook"]


class Other:
    """Any service of Apprise, its own recipient; its pace is Apprise's if none is given."""

    capabilities: frozenset[Carries] = frozenset()

    def __init__(self, address: Address) -> None:
        self._plugin = plugin_of(address.url)
        if self._plugin is None:
            raise AddressError(address.scheme, part="URL")
        usual = float(self._plugin.request_rate_per_sec)
        self._pace = Pace(usual if address.pace is None else address.pace)
        self._plugin.request_rate_per_sec = 0  # or Apprise would wait, too

    def send(self, message: Message) -> None:
        """Send one message.

        Raises:
            Failure: if it was not taken.
        """
        format_ = self._plugin.resolve_format()
        told = letter(message, MEDIA[format_])
        self._prepare(self._plugin, message)
        self._pace.keep()
        with listening() as heard:
            is_taken = tell(self._plugin, told, format_)
        if not is_taken:
            raise failure_in(heard)

    def _prepare(self, plugin: Any, message: Message) -> None:  # noqa: ANN401  Apprise's own
        """Nothing is put beside what the letter says."""


class Webhook(Other):
    """A webhook: beside what it says, the payload has the message's id, and for whom it is."""

    capabilities = frozenset({Carries.ADDRESSES})

    def _prepare(self, plugin: Any, message: Message) -> None:  # noqa: ANN401  Apprise's own
        plugin.payload_extras.update(
            {
                "id": message.id,
                "recipient": message.recipient,
                "address": message.address,
                "name": message.name,
                "matter": message.matter or "",
            }
        )
