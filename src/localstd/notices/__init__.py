"""Notices (通知): what was decided that somebody must be told, on its way to them.

A procedure decides who must be told what (:class:`localstd.procedure.Notice`, of an event to a
role). Here it becomes a :class:`Message` to one recipient, in words: a :class:`Directory` says who
fills the role, :class:`Templates` in which words, an :class:`Addressing` holds both. A
:class:`Notifier` carries the message, at least once and always under the same id.

>>> notifier: Notifier = MemoryNotifier()
>>> sorted(notifier.capabilities)
[<Carries.ADDRESSES: 'addresses'>]
"""

from localstd.notices.addressing import Addressing, addressed, is_to_a_role, readdressed
from localstd.notices.digests import digest_of_messages
from localstd.notices.directory import Directory, DuplicateRecipientError, Recipient
from localstd.notices.directory_reading import DirectoryError, read_directory
from localstd.notices.fitting import LONGEST_NAME, UnfitTextError
from localstd.notices.media import Medium, escaped, together
from localstd.notices.memory import MemoryNotifier
from localstd.notices.message import Message, MessageState, Posted
from localstd.notices.notifier import Carries, DeliveryError, Notifier
from localstd.notices.quiet import OPENING_TIME, digest_opening, earliest
from localstd.notices.reminders import DueDuty, ReminderSchedule, ScheduleError, reminders
from localstd.notices.templates.office_templates import TemplateNameError, Templates
from localstd.notices.templates.reading import read_templates
from localstd.notices.templates.shipped import DEFAULTS
from localstd.notices.templates.template import Template, TemplateError, TemplateKind

__all__ = [
    "DEFAULTS",
    "LONGEST_NAME",
    "OPENING_TIME",
    "Addressing",
    "Carries",
    "DeliveryError",
    "Directory",
    "DirectoryError",
    "DueDuty",
    "DuplicateRecipientError",
    "Medium",
    "MemoryNotifier",
    "Message",
    "MessageState",
    "Notifier",
    "Posted",
    "Recipient",
    "ReminderSchedule",
    "ScheduleError",
    "Template",
    "TemplateError",
    "TemplateKind",
    "TemplateNameError",
    "Templates",
    "UnfitTextError",
    "addressed",
    "digest_of_messages",
    "digest_opening",
    "earliest",
    "escaped",
    "is_to_a_role",
    "read_directory",
    "read_templates",
    "readdressed",
    "reminders",
    "together",
]
