"""Links (关联) between a transition and the making of its successor: events that tell ids.

The successor is made in a file of its own: by a social organisation, by enterprises, or by a
province. What is published there is told to the transition as an event, which these functions make.
"""

from collections.abc import Mapping
from datetime import date

from localstd.numbers import StandardNumber
from localstd.procedure import Event, History

__all__ = ["succession"]

_PUBLISHED = "published"
_ORGANISATIONS = ("organisation", "enterprise", "issuer")


def succession(history: History, *, as_of: date, part: str = "") -> Event | None:
    """Make the event of a transition that tells what its successor's file has published.

    ``history`` is that of the successor, under whatever procedure it is made; ``part`` names the
    part of the alliance standard that it takes over, nothing the whole or all the rest. ``None``
    where nothing was published by ``as_of``.

    >>> from localstd.procedure import Matter
    >>> made = History(matter=Matter(id="44-2019-7", place="44"), events=(
    ...     Event.of("published", date(2019, 3, 1), number=StandardNumber.parse("DB44/T 1-2019"),
    ...              implementation=date(2019, 6, 1)),
    ... ))
    >>> event = succession(made, as_of=date(2019, 4, 1))
    >>> event.type, str(event.on), str(event.facts["successor"]), event.facts["successor_matter"]
    ('succeeded', '2019-03-01', 'DB44/T 1-2019', '44-2019-7')
    """
    standing = history.as_of(as_of).standing
    published = next((one for one in reversed(standing) if one.type == _PUBLISHED), None)
    if published is None or not isinstance(published.facts.get("number"), StandardNumber):
        return None
    told = {**_told(published.facts), "successor_matter": history.matter.id}
    if part:
        return Event.of("part-succeeded", published.on, None, part=part, **told)
    return Event.of("succeeded", published.on, None, **told)


def _told(facts: Mapping[str, object]) -> dict[str, object]:
    who = next((facts[one] for one in _ORGANISATIONS if one in facts), None)
    found = {
        "successor": facts["number"],
        "implementation": facts.get("implementation"),
        "organisation": who,
        "form": facts.get("organisation_form"),
        "registered": facts.get("registered"),
    }
    return {name: value for name, value in found.items() if value is not None}
