"""Answers on alliance standards for machines: records of the schema ``localstd-transition/1``."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.convert import Plain, citation_record, finding_record, limit_record, plain
from localstd.law import Citation, LimitInForce
from localstd.reports.transition.checked import TransitionCheck
from localstd.transition import (
    CitingEnd,
    Eligibility,
    Ending,
    Mapped,
    Requirement,
    Successor,
    Way,
    WayStep,
)
from localstd.wording import Wording

__all__ = [
    "TRANSITION_SCHEMA",
    "eligibility_record",
    "transition_record",
    "transition_schema",
    "ways_record",
]

#: The name under which the form of the records is promised.
TRANSITION_SCHEMA: Final = "localstd-transition/1"


def transition_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the three records.

    >>> transition_schema()["title"]
    'localstd-transition/1'
    """
    return shipped_schema("localstd.reports", TRANSITION_SCHEMA)


def eligibility_record(found: Eligibility, *, alliance: str) -> dict[str, Plain]:
    """Give what is said of an organisation as one record; ``alliance`` is its name.

    >>> from localstd.law import OrganisationFacts
    >>> from localstd.transition import assess_eligibility
    >>> branch = assess_eligibility(OrganisationFacts(form="branch"), date(2026, 7, 1))
    >>> eligibility_record(branch, alliance="绿茶分会")["eligible"]
    False
    """
    return {
        "schema": TRANSITION_SCHEMA,
        "alliance": alliance,
        "as_of": found.as_of.isoformat(),
        "eligible": found.is_eligible,
        "silence": plain(found.silence),
        "conditions": [_requirement(one) for one in found.conditions],
        "citations": _citations(found.citations),
    }


def ways_record(found: Iterable[Way], *, alliance: str, as_of: date) -> dict[str, Plain]:
    """Give the ways of an alliance as one record, in the order of the law.

    >>> from localstd.transition import Alliance, ways
    >>> day = date(2026, 7, 1)
    >>> record = ways_record(ways(Alliance(), day), alliance="绿茶联盟", as_of=day)
    >>> [one["name"] for one in record["ways"]]
    ['register', 'through-organisation', 'joint-enterprise', 'local']
    """
    return {
        "schema": TRANSITION_SCHEMA,
        "alliance": alliance,
        "as_of": as_of.isoformat(),
        "ways": [_way(one) for one in found],
    }


def transition_record(check: TransitionCheck, *, source: str) -> dict[str, Plain]:
    """Give a check of transitions as one record; ``source`` is where the histories stand.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.reports.transition.checked import check_transitions
    >>> check = check_transitions(
    ...     [], law=china_law(), calendar=china_calendar(), as_of=date(2026, 1, 1)
    ... )
    >>> transition_record(check, source="tea.jsonl")["standards"]
    []
    """
    merged = check.map.merged.items()
    return {
        "schema": TRANSITION_SCHEMA,
        "source": source,
        "as_of": check.map.as_of.isoformat(),
        "standards": [_mapped(one) for one in check.map.standards],
        "merged": [{"successor": str(new), "numbers": list(old)} for new, old in merged],
        "unsettled": len(check.map.unsettled),
        "findings": [
            *(
                {"matter": matter, **finding_record(one)}
                for matter, found in check.of_histories
                for one in found
            ),
            *({"matter": None, **finding_record(one)} for one in check.of_map),
        ],
    }


def _citations(citations: Iterable[Citation]) -> list[Plain]:
    return [citation_record(one) for one in citations]


def _requirement(one: Requirement) -> dict[str, Plain]:
    return {
        "name": one.name,
        "wording": plain(one.wording),
        "standing": one.standing.value,
        "document": plain(one.document),
        "facts": plain(one.facts),
        "untold": list(one.untold),
        "certainty": one.certainty.value,
        "reading": one.is_reading,
        "reason": plain(one.reason),
        "citations": _citations(one.citations),
    }


def _way(way: Way) -> dict[str, Plain]:
    at_least, at_most = way.length
    return {
        "name": way.name.value,
        "wording": plain(way.name.wording),
        "open": way.is_open,
        "silence": plain(way.silence),
        "closed_by": [one.name for one in way.closed_by],
        "unknown": [one.name for one in way.open_questions],
        "conditions": [_requirement(one) for one in way.conditions],
        "steps": [_step(one) for one in way.steps],
        "earliest": _day(way.earliest),
        "at_latest": _day(way.at_latest),
        "days": {"at_least": at_least, "at_most": at_most},
        "citations": _citations(way.citations),
    }


def _step(step: WayStep) -> dict[str, Plain]:
    return {
        "name": step.name,
        "wording": plain(step.wording),
        "by": {"name": step.by.name, "wording": plain(step.by.wording)},
        "documents": [plain(one) for one in step.documents],
        "since": step.since or None,
        "at_least": _limit(step.at_least),
        "at_most": _limit(step.at_most),
        "optional": step.is_optional,
        "citations": _citations(step.citations),
    }


def _limit(limit: LimitInForce | None) -> Plain:
    return None if limit is None else limit_record(limit)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _mapped(one: Mapped) -> dict[str, Plain]:
    return {
        "matter": one.matter,
        "number": one.number,
        "title": one.title,
        "alliance": one.alliance,
        "stage": {"code": one.stage.code, "wording": plain(one.stage.wording)},
        "settled": one.is_settled,
        "why": plain(one.why),
        "left": list(one.left),
        "parts": list(one.parts),
        "successors": [_successor(new) for new in one.successors],
        "endings": [_ending(end) for end in one.endings],
        "members": list(one.members),
        "adopted": list(one.adopted),
        "citing": [{"name": each.name, "kind": each.kind.value} for each in one.citing],
        "no_longer_cited": _citing_end(one.citing_end),
    }


def _successor(new: Successor) -> dict[str, Plain]:
    return {
        "number": str(new.number),
        "parts": list(new.parts),
        "on": str(new.on),
        "implementation": None if new.implementation is None else str(new.implementation),
        "matter": new.matter or None,
        "way": None if new.way is None else new.way.value,
    }


def _ending(end: Ending) -> dict[str, Plain]:
    return {"parts": list(end.parts), "on": str(end.on), "reason": end.reason}


def _citing_end(end: CitingEnd | None) -> Plain:
    if end is None:
        return None
    why: Wording = end.why
    return {"since": str(end.since), "why": plain(why), "citations": _citations(end.citations)}
