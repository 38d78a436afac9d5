"""全国专业标准化技术委员会管理办法: in force since 2018-01-01, revised on 2020-10-23.

Sources: arts 1-4 were read; sizes, term and vote were not checked, and of the articles only
two numbers are known, with doubt.

It binds national committees. No national rule on local ones was found (tc2017-local, sh2019
arts 34 and 41); who applies it to them does so by analogy and says so.

Nothing to compute: arts 1-4 (nature and tasks).
"""

from collections.abc import Iterator, Mapping
from functools import partial

from localstd._attrs import frozen, mapping_field
from localstd.law.facts import CompositionFacts
from localstd.law.judging.settled import untold
from localstd.law.judging.votes import vote_rule
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import Verdict, broken
from localstd.wording import Wording

__all__ = ["LIMITS", "RULES"]

_VICE_CHAIRS_OF_SUBCOMMITTEE = 3  # as the unit of ``tc2017-vice`` says


def composition(provisions: Provisions) -> Rule:
    """How many belong to a committee, and how many of them from where (第九条, text not checked).

    “委员不少于25人”；“分技术委员会委员不少于15人”；“副主任委员”；“同一单位”；“同一人”

    At least 25 members (15 in a subcommittee), at most 5 vice chairs (3), at most 3 members
    from one unit; nobody sits in three or more committees at once.
    """
    rests_on = ("tc2017-size", "tc2017-sc-size", "tc2017-vice", "tc2017-same-unit")
    cited = tuple(provisions[one] for one in (*rests_on, "tc2017-same-person"))
    members, of_subcommittee, vice_chairs, from_one_unit, seats = (int(one.value) for one in cited)
    asked = _Composition(
        members={False: members, True: of_subcommittee},
        vice_chairs={False: vice_chairs, True: _VICE_CHAIRS_OF_SUBCOMMITTEE},
        from_one_unit=from_one_unit,
        seats=seats - 1,
    )
    return Rule.under(*cited, name="committee.composition", judge=partial(_is_composed, asked))


@frozen
class _Composition:
    """The least of members and the greatest of all else, by whether it is a subcommittee."""

    members: Mapping[bool, int] = mapping_field()
    vice_chairs: Mapping[bool, int] = mapping_field()
    from_one_unit: int
    seats: int


def _is_composed(asked: _Composition, facts: CompositionFacts) -> Verdict:
    departs = tuple(_departures(asked, facts))
    if departs:
        return broken(departs=departs)
    return untold(facts, "members", "vice_chairs", "from_one_unit", "seats_of_one_person")


def _departures(asked: _Composition, facts: CompositionFacts) -> Iterator[Wording]:
    least = asked.members[facts.is_subcommittee]
    if facts.members is not None and facts.members < least:
        yield Wording(
            f"委员{facts.members}人，应不少于{least}人",
            f"{facts.members} members, {least} or more must be",
        )
    most = asked.vice_chairs[facts.is_subcommittee]
    if facts.vice_chairs is not None and facts.vice_chairs > most:
        yield Wording(
            f"副主任委员{facts.vice_chairs}人，应不超过{most}人",
            f"{facts.vice_chairs} vice chairs, at most {most} may be",
        )
    if facts.from_one_unit is not None and facts.from_one_unit > asked.from_one_unit:
        yield Wording(
            f"同一单位委员{facts.from_one_unit}人，应不超过{asked.from_one_unit}人",
            f"{facts.from_one_unit} members from one unit, at most {asked.from_one_unit} may be",
        )
    if facts.seats_of_one_person is not None and facts.seats_of_one_person > asked.seats:
        yield Wording(
            f"同一人任职{facts.seats_of_one_person}个，应不超过{asked.seats}个",
            f"one person in {facts.seats_of_one_person} committees, at most {asked.seats} may be",
        )


def term(provisions: Provisions) -> Limit:
    """A committee sits for five years (text not checked).

    “每届任期5年”
    """
    return Limit.under(
        provisions["tc2017-term"],
        name="committee.term",
        direction=Direction.AT_MOST,
        starts="the beginning of its term",
    )


def vote(provisions: Provisions) -> Rule:
    """Three quarters take part, two thirds agree, a quarter may object (第三十二条, not checked).

    “参加投票的委员不得少于3/4”；“2/3以上赞成、反对不超过1/4”

    All three bounds are enough (以上 and 不超过 include them); the last two are shares of those
    who take part.
    """
    return vote_rule(provisions, "national-committee", "tc2017-quorum")


LIMITS = (term,)
RULES = (composition, vote)
