"""What cites an alliance standard (引用情况): contracts and labels, and which were put right."""

from collections.abc import Mapping

from localstd.procedure import State
from localstd.transition.events import CitationKind

__all__ = ["cited_by", "replaced", "still_citing"]

_TOLD = {"contracts": CitationKind.CONTRACT, "labels": CitationKind.LABEL}


def cited_by(state: State) -> Mapping[str, CitationKind]:
    """Give all that was ever said to cite it, by name, with what it is.

    >>> from datetime import date
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> told = Event.of("registered", date(2015, 6, 1), number="LM 1-2014", labels=("A型包装",))
    >>> state = fold(TRANSITION, History(matter=Matter(id="1"), events=(told,)))
    >>> {name: kind.value for name, kind in cited_by(state).items()}
    {'A型包装': 'label'}
    """
    found: dict[str, CitationKind] = {}
    for event in state.events:
        if event.type == "registered":
            for fact, kind in _TOLD.items():
                found |= dict.fromkeys(_texts(event.facts.get(fact)), kind)
        elif event.type == "citation-found":
            kind = CitationKind.of(str(event.facts.get("kind"))) or CitationKind.CONTRACT
            found[str(event.facts.get("citing"))] = kind
    return found


def _texts(told: object) -> tuple[str, ...]:
    return told if isinstance(told, tuple) else ()


def replaced(state: State) -> tuple[str, ...]:
    """Give the names of what was put right (已改正), in the order in which it was.

    >>> from datetime import date
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> told = Event.of("citation-replaced", date(2019, 6, 1), citing="A型包装")
    >>> replaced(fold(TRANSITION, History(matter=Matter(id="1"), events=(told,))))
    ('A型包装',)
    """
    return tuple(str(one.facts.get("citing")) for one in state.all("citation-replaced"))


def still_citing(state: State) -> Mapping[str, CitationKind]:
    """Give what still cites the old number (仍引用旧编号), by name.

    >>> from datetime import date
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> told = Event.of("registered", date(2015, 6, 1), number="LM 1-2014", contracts=("甲", "乙"))
    >>> done = Event.of("citation-replaced", date(2019, 6, 1), citing="甲")
    >>> list(still_citing(fold(TRANSITION, History(matter=Matter(id="1"), events=(told, done)))))
    ['乙']
    """
    done = frozenset(replaced(state))
    return {name: kind for name, kind in cited_by(state).items() if name not in done}
