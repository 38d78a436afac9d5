"""What a file of a county tells other files (事项关联): events by their names."""

from datetime import date

from localstd.procedure import Event, History

__all__ = ["case_from_supervision", "proposal_handed_up"]


def proposal_handed_up(history: History, *, as_of: date, item: str | None = None) -> Event | None:
    """Make the event that tells a making, or a yearly plan, of a proposal that was handed up.

    ``history`` is that of the county. ``item`` is the id that the plan gives it; without one the
    event is that of a making. ``None`` where nothing was handed up by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> county = Body(role="county", place="340402")
    >>> history = History(matter=Matter(id="x-1", place="340402")).with_(
    ...     Event.of("proposal-received", date(2026, 1, 5), county, subject="焦宝石"),
    ...     Event.of("proposal-handed-up", date(2026, 1, 9), county, to="市市场监管局"),
    ... )
    >>> event = proposal_handed_up(history, as_of=date(2026, 2, 1))
    >>> event.type, str(event.on), event.by.role, dict(event.facts)
    ('proposed', '2026-01-09', 'county', {'title': '焦宝石'})
    """
    standing = history.as_of(as_of).standing
    handed = [one for one in standing if one.type == "proposal-handed-up"]
    received = [one for one in standing if one.type == "proposal-received"]
    if not handed or not received:
        return None
    told = received[-1].facts
    about = {"title": told["subject"]} if "subject" in told else {}
    about |= {"proposer": told["proposer"]} if "proposer" in told else {}
    about |= {} if item is None else {"item": item}
    return Event.of("proposed", handed[-1].on, handed[-1].by, **about)


def case_from_supervision(
    history: History, *, matter: str, operator: str, as_of: date
) -> Event | None:
    """Make the event that opens a case of what a county's supervision found.

    ``matter`` is the id of the case, which the supervision named when it handed it on. ``None``
    where it had not by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> county = Body(role="county", place="340402")
    >>> history = History(matter=Matter(id="x-2", place="340402")).with_(
    ...     Event.of("findings-handed-on", date(2026, 3, 9), county, matters=("b-7",)),
    ... )
    >>> event = case_from_supervision(
    ...     history, matter="b-7", operator="某厂", as_of=date(2026, 3, 9)
    ... )
    >>> event.type, dict(event.facts)
    ('found', {'operator': '某厂', 'inspection': 'x-2'})
    """
    for one in reversed(history.as_of(as_of).standing):
        named = one.facts.get("matters")
        if one.type == "findings-handed-on" and isinstance(named, tuple) and matter in named:
            return Event.of(
                "found", one.on, one.by, operator=operator, inspection=history.matter.id
            )
    return None
