"""The office (主管部门): a place's authority at work, with its storage, notifiers and law.

:func:`open_office` gives an :class:`Office`. It decides what an :class:`Actor` submits by
:mod:`localstd.procedure`, and keeps it in a :class:`~localstd.storage.Storage`, together with
where the matter stands and with whatever somebody must be told of it.

>>> from datetime import date
>>> from localstd.procedure import Event
>>> li = Actor.of("李工", ("sector", "34"))
>>> with open_office("memory:", place="34", create=True) as office:
...     applied = Event.of("applied", date(2026, 7, 1), title="绿茶")
...     done = office.submit("34-2026-1", applied, by=li)
...     file = office.matter("34-2026-1")
>>> done.decision.ruling.wording.zh, file.history.events[0].by.role
('准予', 'sector')
"""

from localstd.office.actor import Actor, Appointment
from localstd.office.attempt import Preview, Submission
from localstd.office.clock import Clock, china_clock
from localstd.office.delivering import Delivery, deliver
from localstd.office.due import DutyList, IndexedDuty
from localstd.office.errors import (
    ChannelTakenError,
    MatterElsewhereError,
    NotAnAppointmentError,
    NotAppointedError,
    NotRedactableError,
    OpenedOtherwiseError,
    ReversedDaysError,
    UnknownMatterError,
    UnplacedAppointmentError,
    UnreadableRecordError,
    WhichAppointmentError,
)
from localstd.office.file import MatterFile, MeanwhileError
from localstd.office.kept import Kept
from localstd.office.office import Office
from localstd.office.opening import open_office
from localstd.office.patience import Patience, PatienceError
from localstd.office.reminding import Reminding, remind
from localstd.office.rules import Rules
from localstd.office.setup import NATION, Setup
from localstd.office.taken import Hindrance, NotTaken
from localstd.office.taking_over import TakeOver

__all__ = [
    "NATION",
    "Actor",
    "Appointment",
    "ChannelTakenError",
    "Clock",
    "Delivery",
    "DutyList",
    "Hindrance",
    "IndexedDuty",
    "Kept",
    "MatterElsewhereError",
    "MatterFile",
    "MeanwhileError",
    "NotAnAppointmentError",
    "NotAppointedError",
    "NotRedactableError",
    "NotTaken",
    "Office",
    "OpenedOtherwiseError",
    "Patience",
    "PatienceError",
    "Preview",
    "Reminding",
    "ReversedDaysError",
    "Rules",
    "Setup",
    "Submission",
    "TakeOver",
    "UnknownMatterError",
    "UnplacedAppointmentError",
    "UnreadableRecordError",
    "WhichAppointmentError",
    "china_clock",
    "deliver",
    "open_office",
    "remind",
]
