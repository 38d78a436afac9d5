"""What the map of old to new finds (对照检查): what is unsettled, cited too long, told twice."""

from collections.abc import Iterator

from localstd.law import Citation, Finding, Law
from localstd.transition.checks import CITED_TOO_LONG, REGISTERED_TWICE, UNSETTLED
from localstd.transition.events import CitationKind
from localstd.transition.mapping.map import Mapped, TransitionMap
from localstd.wording import Wording

__all__ = ["map_findings"]

_POLICY = ("seed-alliance",)
_NONE = Wording("（无接续标准）", "(it has no successor)")


def map_findings(found: TransitionMap, *, law: Law) -> tuple[Finding, ...]:
    """Give what is wrong with what became of alliance standards, on the day of the map.

    Nothing found here is more than a warning: no text sets a day, and the opinion of 2015
    encourages.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> from localstd.procedure import Event, History, Matter
    >>> from localstd.transition import transition_map
    >>> told = Event.of("registered", date(2016, 1, 4), number="LM 1-2014")
    >>> histories = [History(matter=Matter(id="tr-1"), events=(told,))]
    >>> found = transition_map(histories, law=china_law(), as_of=date(2026, 1, 1))
    >>> for one in map_findings(found, law=china_law()):
    ...     print(one.code, one.message.en)
    LS710 LM 1-2014 has neither a successor nor a recorded end: registered on 2016-01-04, ...
    """
    cited = law.provisions.holding(_POLICY, found.as_of)
    return (
        *(_unsettled(one, cited) for one in found.unsettled),
        *(late for one in found.standards if (late := _cited(one, found, cited)) is not None),
        *_twice(found, cited),
    )


def _unsettled(one: Mapped, cited: tuple[Citation, ...]) -> Finding:
    named = tuple(part for part in one.left if part)
    listed = Wording(f"（{'、'.join(named)}）", f" ({', '.join(named)})") if named else ""
    facts = {"number": one.number, "part": listed, "why": one.why}
    return Finding(check=UNSETTLED, facts=facts, citations=cited)


def _cited(one: Mapped, found: TransitionMap, policy: tuple[Citation, ...]) -> Finding | None:
    """Find what cites the old number too long; of contracts no text speaks, only the policy."""
    end = one.citing_end
    if end is None or not one.citing or end.since.last > found.as_of:
        return None
    numbers = tuple(dict.fromkeys(str(new.number) for new in one.successors))
    facts = {
        "number": one.number,
        "since": end.since,
        "citing": tuple(citing.name for citing in one.citing),
        "successors": numbers or _NONE,
    }
    is_label = any(citing.kind is CitationKind.LABEL for citing in one.citing)
    cited = end.citations if is_label else policy
    return Finding(check=CITED_TOO_LONG, facts=facts, citations=cited)


def _twice(found: TransitionMap, cited: tuple[Citation, ...]) -> Iterator[Finding]:
    for number, matters in found.twice.items():
        facts = {"number": number, "matters": matters}
        yield Finding(check=REGISTERED_TWICE, facts=facts, citations=cited)
