"""A history as people tell it (经过): one line for the matter, one for each event."""

from localstd.procedure import Event, History

__all__ = ["told_history"]


def told_history(history: History) -> str:
    """Tell what had happened to a matter, line by line.

    >>> from localstd.procedure import Matter
    >>> print(told_history(History(matter=Matter(id="1", place="37"))))
    the matter 1 at 37, ordinary; nothing had happened
    """
    matter = history.matter
    events = [f"{one.on} {one.type}({_facts(one)})" for one in history.standing]
    before = "nothing had happened" if not events else "had happened:"
    head = f"the matter {matter.id} at {matter.place or 'no place'}, {matter.track}; {before}"
    return "\n  ".join((head, *events))


def _facts(event: Event) -> str:
    return ", ".join(f"{name}={value}" for name, value in event.facts.items())
