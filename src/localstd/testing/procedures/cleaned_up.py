"""What the law demands of clean-ups (整合精简、清理): of 2016, and since 2023."""

from collections.abc import Mapping

from localstd.calendar import PartialDate
from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.procedure import Event, Matter
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing, has_a_maker

__all__ = ["CLEANUP_DEMANDS", "CLEANUP_EXAMPLES"]

_PROVINCE_DIGITS = 2  # of a place code
_UNFIT = ("sl2017-review-outcome",)


def _had_a_maker(matter: Matter) -> bool:
    """Say whether somebody made it before sl2017: cities made no standards then."""
    return matter.track is Track.ORDINARY and len(matter.place or "") <= _PROVINCE_DIGITS


def _is_older_than_its_deadline(listed: Event) -> bool:
    number, deadline = listed.facts.get("number"), listed.facts.get("deadline")
    if not isinstance(number, StandardNumber) or not isinstance(deadline, PartialDate):
        return True
    return number.year is None or number.year <= deadline.last.year


#: By procedure, as those of every procedure that ships.
CLEANUP_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "mandatory-cleanup": (
        Owing(
            event="listed",
            duty="conclusion",
            basis=("mand2016-deadline",),
            when=_is_older_than_its_deadline,
            matters=_had_a_maker,
        ),
        Forbidden(
            stage="abolished",
            basis=("mand2016-effect-abolish",),
            unless=("abolition-announced", "superseded"),
        ),
        Forbidden(
            stage="converted", basis=("mand2016-effect-convert",), unless="conversion-announced"
        ),
    ),
    "market-cleanup": (
        Order(event="abolition-announced", after="assessed", basis=_UNFIT),
        Order(event="revised", after="assessed", basis=_UNFIT),
        Owing(event="revision-announced", duty="revision", basis=_UNFIT, matters=has_a_maker),
        Forbidden(stage="abolished", basis=_UNFIT, unless="abolition-announced"),
    ),
}

#: Facts that the kit cannot guess, by procedure.
CLEANUP_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "mandatory-cleanup": {
        "number": tuple(map(StandardNumber.parse, ("DB37/ 1-2010", "DB37/T 1-2010"))),
    },
}
