"""Notices (通知): what was decided that somebody must be told, on its way to them.

A procedure decides who must be told what (:class:`localstd.procedure.Notice`, of an event to a
role). Here it becomes a :class:`Message` to one recipient, in words; a :class:`Notifier` carries
it, at least once and always under the same id.

>>> notifier: Notifier = MemoryNotifier()
>>> sorted(notifier.capabilities)
[<Carries.ADDRESSES: 'addresses'>]
"""

from localstd.notices.memory import MemoryNotifier
from localstd.notices.message import Message, MessageState, Posted
from localstd.notices.notifier import Carries, DeliveryError, Notifier

__all__ = [
    "Carries",
    "DeliveryError",
    "MemoryNotifier",
    "Message",
    "MessageState",
    "Notifier",
    "Posted",
]
