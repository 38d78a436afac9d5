"""The law of places as records (地方规定记录): conflicts with higher law, and places compared."""

from typing import Any

from localstd._shipped import shipped_schema
from localstd.calendar import Period
from localstd.convert.law_record import change_record, citation_record, limit_record, rule_record
from localstd.convert.plain import Plain, plain
from localstd.convert.record import finding_record
from localstd.law.comparison import PlaceChange, PlacesCompared
from localstd.law.conflict import Conflict
from localstd.law.conflict_checks import conflict_finding
from localstd.law.in_force import LimitInForce
from localstd.law.rule import Rule

__all__ = [
    "compared_record",
    "comparison_schema",
    "conflict_record",
    "conflicts_schema",
    "place_change_record",
]

_OF_FINDING = ("code", "weight", "certainty", "message", "remedy", "citations", "notes")


def conflict_record(conflict: Conflict) -> dict[str, Plain]:
    """Give a conflict (抵触、重复) as one record: both texts, both periods, and what governs.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import conflicts
    >>> from localstd.testing import law_of_a_place
    >>> found = conflicts(law_of_a_place(), "34", calendar=china_calendar())
    >>> [conflict_record(one)["kind"] for one in found][:1]
    ['repeated']
    """
    finding = finding_record(conflict_finding(conflict))
    local, higher = (
        {
            "citation": citation_record(text.citation),
            "says": plain(says),
            "term": text.term,
            **_days(period),
        }
        for text, says, period in zip(conflict.texts, conflict.says, conflict.periods, strict=True)
    )
    return {
        "kind": conflict.kind.value,
        "name": conflict.name,
        "place": conflict.place,
        "tracks": sorted(track.value for track in conflict.tracks),
        **_days(conflict.period),
        "local": local,
        "higher": higher,
        "governing": [one.provision for one in conflict.governing],
        "days": _start_days(conflict),
        **{key: finding[key] for key in _OF_FINDING},
    }


def _start_days(conflict: Conflict) -> dict[str, Plain] | None:
    days = conflict.days
    if days is None:
        return None
    return {
        "first": days.first.isoformat(),
        "last": days.last.isoformat(),
        "sooner": days.sooner,
        "later": days.later,
        "example": plain(days.example),
    }


def _days(period: Period) -> dict[str, Plain]:
    return {"since": plain(period.start), "until": plain(period.end)}


def compared_record(compared: PlacesCompared) -> dict[str, Plain]:
    """Give what holds under one name, in the nation and in places (各地对照), as one record.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.law.comparison import compare_places
    >>> from localstd.testing import law_of_a_place
    >>> law, day = law_of_a_place(), date(2021, 5, 1)
    >>> found = compare_places(law, ["34"], day, calendar=china_calendar())
    >>> record = next(map(compared_record, (one for one in found if one.name == "local.review")))
    >>> record["places"]["34"]["relation"], record["places"]["34"]["holds"]["value"]
    ('tighter', 3)
    """
    return {
        "name": compared.name,
        "nation": _held(compared.nation),
        "places": {
            place: {"holds": _held(held), "relation": compared.relations[place].value}
            for place, held in compared.places.items()
        },
        "tightest": list(compared.tightest),
    }


def _held(held: LimitInForce | Rule | None) -> dict[str, Plain] | None:
    if held is None:
        return None
    return limit_record(held) if isinstance(held, LimitInForce) else rule_record(held)


def place_change_record(one: PlaceChange) -> dict[str, Plain]:
    """Give a change of law (变动) in the nation, or in a place alone, as one record.

    >>> from datetime import date
    >>> from localstd.law.comparison import changes_of_places
    >>> from localstd.testing import law_of_a_place
    >>> found = changes_of_places(
    ...     law_of_a_place(), ["34"], date(2019, 12, 31), date(2020, 1, 1)
    ... )
    >>> records = [place_change_record(one) for one in found if one.change.name == "local.review"]
    >>> [one["place"] for one in records]
    ['34']
    """
    return {"place": one.place, **change_record(one.change)}


def conflicts_schema() -> dict[str, Any]:
    """Give the JSON Schema of ``localstd-law-conflicts/1``.

    >>> conflicts_schema()["title"]
    'localstd-law-conflicts/1'
    """
    return shipped_schema("localstd.convert", "localstd-law-conflicts/1")


def comparison_schema() -> dict[str, Any]:
    """Give the JSON Schema of ``localstd-law-comparison/1``.

    >>> comparison_schema()["title"]
    'localstd-law-comparison/1'
    """
    return shipped_schema("localstd.convert", "localstd-law-comparison/1")
