"""Urging (督促整改): warning letters, interviews and urging, by which things are mended unordered.

They are left to places: no law of the nation knows them, and where no place's law does, nobody may.

>>> [one.name for one in URGING_EVENTS]
['warned', 'interviewed', 'urged']
"""

from localstd.procedure import NoticeType, Row
from localstd.steps.authorities import by_authorities, by_sectors
from localstd.steps.facts import REASON, event_type

__all__ = ["URGING_EVENTS", "urging"]

#: Events by which places have it mended without an order.
URGING_EVENTS = (
    event_type("warned", "发送警示函", "sent a warning letter", REASON),
    event_type("interviewed", "约谈", "interviewed", REASON),
    event_type("urged", "督促整改", "urged to correct it", REASON),
)
_URGED_UNDER = {
    "warned": ("place.warning",),
    "interviewed": ("place.warning",),
    "urged": ("place.urging",),
}


def urging(at: str, *notices: NoticeType) -> tuple[Row, ...]:
    """Make the rows of warning letters, interviews and urging (督促整改), which no order needs.

    >>> [(row.event, row.provisions) for row in urging("found")][0]
    ('warned', ('place.warning',))
    """
    return tuple(
        Row(
            at=(at,), event=event, to=None,
            who=(*by_authorities(*basis), *by_sectors(*basis)),
            notices=notices,
        )
        for event, basis in _URGED_UNDER.items()
    )  # fmt: skip
