"""Guidance technical documents (标准化指导性技术文件): advice where no standard can be made yet.

The law of the nation does not know them. Where a place does (``place.guidance``), it says who
makes them, how long they are valid and what they must not do; elsewhere nothing is known of them,
and every answer is *unknown*. They are no local standards: no number of one, no filing with the
State Council's department, no review. :data:`GUIDANCE_DOCUMENT` is the life of one of them.

Sources: the law of places (sh2019 art 12; sd2020 arts 10 and 39), which plug-ins bring.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.procedure import Body, Event, History, Matter, decide
>>> from localstd.testing import law_of_a_place
>>> office = Body(role="sector", place="34")
>>> draft = History(matter=Matter(id="g-1", place="34")).with_(
...     Event.of("taken-on", date(2024, 3, 1), office, title="某技术", standard_possible=False),
...     Event.of("commented", date(2024, 4, 1), office),
...     Event.of("reviewed", date(2024, 6, 3), sets_rights=True),
... )
>>> published = Event.of("published", date(2024, 6, 10), office, document="DB34/Z 1-2024")
>>> refused = decide(
...     GUIDANCE_DOCUMENT, draft, published, law=law_of_a_place(), calendar=china_calendar(),
...     as_of=date(2024, 6, 10),
... )
>>> [finding.code for finding in refused.findings]
['LS972']
"""

from localstd.guidance.checks import CHECKS
from localstd.guidance.table import GUIDANCE_DOCUMENT

__all__ = ["CHECKS", "GUIDANCE_DOCUMENT"]
