"""Votes (表决): what each body must reach, by the form of the vote and the days of its law.

No national rule on local committees was found (tc2017-local); who applies these to a local body
does so by analogy. Shares are exact fractions, and whoever reaches one has it: 3/4 of 24 is 18,
3/4 of 25 is 19.
"""

from collections.abc import Iterator
from fractions import Fraction

from localstd._attrs import frozen
from localstd.law.facts import VoteFacts
from localstd.law.verdict import KEPT, Verdict, broken, unknown
from localstd.wording import Wording

__all__ = ["VOTES", "VoteRequirement", "judge_vote"]


@frozen
class VoteRequirement:
    """What a vote of one body, taken in one form, must reach; every bound itself is enough.

    ``quorum`` is the least share of the body's ``size`` that takes part. ``in_favour`` is the
    least and ``most_against`` the greatest share of those taking part. ``smallest`` is the
    least number of persons in the body. ``None``: the law asks nothing of it. ``provisions``
    say so, on the days on which they are in force.

    >>> committee = next(one for one in VOTES if one.provisions[0] == "tc2017-quorum")
    >>> committee.body, committee.quorum, committee.in_favour, committee.most_against
    ('national-committee', Fraction(3, 4), Fraction(2, 3), Fraction(1, 4))
    """

    body: str
    form: str
    provisions: tuple[str, ...]
    in_favour: Fraction
    quorum: Fraction | None = None
    most_against: Fraction | None = None
    smallest: int | None = None

    def missing(self, facts: VoteFacts) -> tuple[str, ...]:
        """Name the counts that are needed to judge and not known."""
        of_size = facts.size is None and (self.quorum or self.smallest)
        of_objections = facts.against is None and self.most_against
        return (
            *(("size",) if of_size else ()),
            *(("voting",) if facts.voting is None else ()),
            *(("in_favour",) if facts.in_favour is None else ()),
            *(("against",) if of_objections else ()),
        )

    def shortfalls(self, facts: VoteFacts) -> Iterator[Wording]:
        """Say what the vote certainly falls short of, by the counts that are known."""
        size, voting = facts.size, facts.voting
        if self.smallest and size is not None and size < self.smallest:
            yield _few("组成", size, self.smallest, "{} belong to it, {} or more must")
        if voting is None:
            return
        if self.quorum and size is not None and voting < (least := _least(self.quorum, size)):
            yield _few("参加表决", voting, least, "{} took part, {} or more must")
        least = _least(self.in_favour, voting)
        if facts.in_favour is not None and facts.in_favour < least:
            yield _few("赞成", facts.in_favour, least, "{} in favour, {} or more must be")
        if self.most_against is not None and facts.against is not None:
            most = _most(self.most_against, voting)
            if facts.against > most:
                yield Wording(
                    f"反对{facts.against}人，应不超过{most}人",
                    f"{facts.against} against, at most {most} may be",
                )


def _least(share: Fraction, whole: int) -> int:
    """Round up, exactly; and nobody decides by no votes at all."""
    return max(1, -(-share.numerator * whole // share.denominator))


def _most(share: Fraction, whole: int) -> int:
    return share.numerator * whole // share.denominator


def _few(zh: str, found: int, least: int, en: str) -> Wording:
    return Wording(f"{zh}{found}人，应不少于{least}人", en.format(found, least))


def judge_vote(requirements: tuple[VoteRequirement, ...], facts: VoteFacts) -> Verdict:
    """Judge a vote by what its body and form must reach; a vote of another body is kept.

    Counts that cannot be together (more in favour than took part) leave it unknown, as does a
    form of which the law says nothing.

    >>> letter = VoteFacts(body="expert-panel", form="letter")
    >>> judge_vote(tuple(one for one in VOTES if one.smallest == 15), letter).missing
    ('form',)
    """
    own = [one for one in requirements if one.body == facts.body]
    if not own:
        return KEPT
    asked = next((one for one in own if one.form == facts.form), None)
    if asked is None:
        return unknown("form")
    if _cannot_be(facts):
        return unknown("counts")
    short_of = tuple(asked.shortfalls(facts))
    if short_of:
        return broken(short_of=short_of)
    missing = asked.missing(facts)
    return unknown(*missing) if missing else KEPT


def _cannot_be(facts: VoteFacts) -> bool:
    told = (facts.in_favour or 0) + (facts.against or 0)
    voting = told if facts.voting is None else facts.voting
    size = voting if facts.size is None else facts.size
    return not told <= voting <= size


_THREE_QUARTERS, _TWO_THIRDS, _QUARTER = Fraction(3, 4), Fraction(2, 3), Fraction(1, 4)

#: Every requirement, by body and form; a later one of a body takes the place of an earlier.
VOTES: tuple[VoteRequirement, ...] = (
    *(
        VoteRequirement(
            body="expert-panel",
            form=form,
            quorum=_TWO_THIRDS,
            in_favour=_THREE_QUARTERS,
            provisions=("ns1990-vote",),
        )
        for form in ("meeting", "letter")
    ),
    *(
        VoteRequirement(
            body="national-committee",
            form=form,
            quorum=_THREE_QUARTERS,
            in_favour=_TWO_THIRDS,
            most_against=_QUARTER,
            provisions=("tc2017-quorum", "tc2017-pass"),
        )
        for form in ("meeting", "letter")
    ),
    VoteRequirement(
        body="group", form="meeting", in_favour=_THREE_QUARTERS, provisions=("gs2019-vote",)
    ),
    VoteRequirement(
        body="expert-panel",
        form="meeting",
        in_favour=_THREE_QUARTERS,
        smallest=15,
        provisions=("ns2022-vote", "ns2022-expert"),
    ),
)
