"""What is demanded of the joint standards of a region (区域协同), and what the kit cannot guess."""

from collections.abc import Mapping

from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.procedure import Matter
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing

__all__ = ["REGIONAL_DEMANDS", "REGIONAL_EXAMPLES"]

_COOPERATION = ("seed-region",)
_SHARES_A_SERIAL = ("gr-jjj",)

_PROVINCE_DIGITS = 2  # of a place code


def _is_of_a_province(matter: Matter) -> bool:
    """Say whether somebody makes it: cities take no part, and engineering has rules of its own."""
    is_place = matter.place is None or len(matter.place) == _PROVINCE_DIGITS
    return is_place and matter.track is not Track.ENGINEERING


#: By procedure, as those of every procedure that ships.
REGIONAL_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "joint-standard": (
        Order(event="ready", after="agreed", basis=_COOPERATION),
        Order(event="ready", after="reviewed", basis=_COOPERATION),
        Order(event="publication-decided", after="publication-proposed", basis=_COOPERATION),
        Order(event="completed", after="publication-decided", basis=_COOPERATION),
        Forbidden(
            stage="published", basis=_SHARES_A_SERIAL, unless=("ready", "publication-decided")
        ),
        Owing(
            event="diverged",
            duty="telling-partners",
            basis=_COOPERATION,
            matters=_is_of_a_province,
        ),
    ),
}

#: Facts that the kit cannot guess, by procedure.
REGIONAL_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "joint-standard": {
        "lead": ("42",),
        "members": (("42", "43", "36"),),
        "partner": ("43",),
        "numbers": (
            tuple(StandardNumber.parse(f"DB{one}/T 300001-2026") for one in ("42", "43", "36")),
        ),
    },
}
