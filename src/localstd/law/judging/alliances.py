"""How the way of an alliance standard to its successor is judged (联盟标准过渡)."""

from localstd.law.facts import AllianceWay, CitingFacts, SuccessorFacts
from localstd.law.judging.settled import as_read
from localstd.law.verdict import KEPT, Verdict, broken, unknown
from localstd.numbers import Kind

__all__ = ["fits_the_way", "leaves_no_citation"]

_LOCAL = frozenset({Kind.LOCAL, Kind.LOCAL_FOOD, Kind.LOCAL_ENGINEERING})
_KINDS = {
    AllianceWay.REGISTER: frozenset({Kind.GROUP}),
    AllianceWay.THROUGH_ORGANISATION: frozenset({Kind.GROUP}),
    AllianceWay.JOINT_ENTERPRISE: frozenset({Kind.ENTERPRISE}),
    AllianceWay.LOCAL: _LOCAL,
}


def fits_the_way(facts: SuccessorFacts) -> Verdict:
    """Ask whether the successor is of the kind to which the way leads; as read."""
    way = AllianceWay.of(facts.way)
    if way is None or facts.kind is None:
        missing = (("way", way), ("kind", facts.kind))
        return unknown(*(name for name, told in missing if told is None))
    is_kept = facts.kind in _KINDS[way]
    return KEPT if is_kept else as_read(broken(way=way.wording, kind=facts.kind.wording))


def leaves_no_citation(facts: CitingFacts) -> Verdict:
    """Ask whether all that cited the old standard was put right; as read."""
    if facts.cited is None:
        return unknown("cited")
    left = tuple(one for one in facts.cited if one not in facts.replaced)
    return as_read(broken(left=left)) if left else KEPT
