"""What each body must reach in a vote: one table, judged with exact fractions."""

import re
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import VOTES, Outcome, Verdict, VoteFacts, VoteRequirement, china_law
from localstd.law.votes import judge_vote

PROVISIONS = china_law().provisions

counts = st.integers(0, 400)
requirements = st.sampled_from(VOTES)


@st.composite
def votes(draw: st.DrawFn) -> tuple[VoteRequirement, VoteFacts]:
    """Draw a requirement and a whole vote of its body and form that can have been."""
    asked = draw(requirements)
    size = draw(counts)
    voting = draw(st.integers(0, size))
    in_favour = draw(st.integers(0, voting))
    against = draw(st.integers(0, voting - in_favour))
    return asked, VoteFacts(
        body=asked.body,
        form=asked.form,
        size=size,
        voting=voting,
        in_favour=in_favour,
        against=against,
    )


def judged(asked: VoteRequirement, facts: VoteFacts) -> Outcome:
    return judge_vote((asked,), facts).outcome


def reaches(asked: VoteRequirement, facts: VoteFacts) -> bool:
    """Say the same in the plainest words."""
    assert facts.size is not None
    assert facts.voting is not None
    assert facts.in_favour is not None
    assert facts.against is not None
    return (
        facts.size >= (asked.smallest or 0)
        and facts.voting > 0
        and facts.in_favour > 0
        and facts.voting >= (asked.quorum or 0) * facts.size
        and facts.in_favour >= asked.in_favour * facts.voting
        and (asked.most_against is None or facts.against <= asked.most_against * facts.voting)
    )


@given(votes())
def test_a_vote_is_kept_exactly_if_it_reaches_every_share(
    vote: tuple[VoteRequirement, VoteFacts],
) -> None:
    asked, facts = vote
    assert (judged(asked, facts) is Outcome.KEPT) == reaches(asked, facts)
    assert judged(asked, facts) is not Outcome.UNKNOWN


@given(votes())
def test_one_more_in_favour_never_breaks_what_was_kept(
    vote: tuple[VoteRequirement, VoteFacts],
) -> None:
    asked, facts = vote
    assert facts.size is not None
    assert facts.voting is not None
    assert facts.in_favour is not None
    assert facts.against is not None
    if judged(asked, facts) is not Outcome.KEPT:
        return
    if facts.voting < facts.size:  # somebody else comes, and agrees
        joined = evolve(facts, voting=facts.voting + 1, in_favour=facts.in_favour + 1)
        assert judged(asked, joined) is Outcome.KEPT
    if facts.in_favour + facts.against < facts.voting:  # somebody who abstained agrees
        assert judged(asked, evolve(facts, in_favour=facts.in_favour + 1)) is Outcome.KEPT
    if facts.against:  # somebody who objected agrees
        swung = evolve(facts, in_favour=facts.in_favour + 1, against=facts.against - 1)
        assert judged(asked, swung) is Outcome.KEPT


@given(votes())
def test_one_more_against_never_mends_what_was_broken(
    vote: tuple[VoteRequirement, VoteFacts],
) -> None:
    asked, facts = vote
    assert facts.in_favour is not None
    assert facts.against is not None
    if judged(asked, facts) is Outcome.BROKEN and facts.in_favour:
        swung = evolve(facts, in_favour=facts.in_favour - 1, against=facts.against + 1)
        assert judged(asked, swung) is Outcome.BROKEN


@given(st.sampled_from([one for one in VOTES if one.quorum]), st.integers(1, 400))
def test_the_quorum_itself_is_enough_and_one_fewer_is_not(
    asked: VoteRequirement, size: int
) -> None:
    assert asked.quorum is not None
    least = next(voting for voting in range(size + 1) if voting >= asked.quorum * size)
    all_in_favour = VoteFacts(
        body=asked.body, form=asked.form, size=size, voting=least, in_favour=least, against=0
    )
    assert judged(asked, all_in_favour) is Outcome.KEPT
    fewer = evolve(all_in_favour, voting=least - 1, in_favour=least - 1)
    assert judged(asked, fewer) is Outcome.BROKEN


@given(votes(), st.sampled_from(["size", "voting", "in_favour", "against"]))
def test_a_missing_count_never_turns_what_is_broken_into_kept(
    vote: tuple[VoteRequirement, VoteFacts], count: str
) -> None:
    asked, facts = vote
    known = judged(asked, facts)
    guessed = judged(asked, evolve(facts, **{count: None}))
    assert guessed in {known, Outcome.UNKNOWN}


@given(votes())
def test_a_vote_of_another_body_is_none_of_its_business(
    vote: tuple[VoteRequirement, VoteFacts],
) -> None:
    asked, facts = vote
    assert judge_vote((asked,), evolve(facts, body="club")) == Verdict(outcome=Outcome.KEPT)


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"voting": 26}, "counts"),
        ({"in_favour": 20, "against": 6}, "counts"),
        ({"voting": None, "in_favour": 26}, "counts"),
        ({"size": None, "voting": 18, "in_favour": 19}, "counts"),
        ({"form": "telephone"}, "form"),
        ({"size": None}, "size"),
        ({"voting": None}, "voting"),
        ({"in_favour": None}, "in_favour"),
        ({"against": None}, "against"),
    ],
)
def test_what_cannot_be_or_is_not_told_leaves_it_open(
    change: dict[str, object], missing: str
) -> None:
    whole = VoteFacts(body="national-committee", size=25, voting=25, in_favour=20, against=5)
    verdict = judge_vote((_committee(),), evolve(whole, **change))
    assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, (missing,))


def _committee() -> VoteRequirement:
    return next(
        one for one in VOTES if one.provisions[0] == "tc2017-quorum" and one.form == "meeting"
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"voting": 18, "in_favour": 18},
            ["参加表决18人，应不少于19人 / 18 took part, 19 or more must"],
        ),
        ({"in_favour": 16}, ["赞成16人，应不少于17人 / 16 in favour, 17 or more must be"]),
        (
            {"in_favour": 17, "against": 7},
            ["反对7人，应不超过6人 / 7 against, at most 6 may be"],
        ),
        (
            {"voting": 12, "in_favour": 6, "against": 4},
            [
                "参加表决12人，应不少于19人 / 12 took part, 19 or more must",
                "赞成6人，应不少于8人 / 6 in favour, 8 or more must be",
                "反对4人，应不超过3人 / 4 against, at most 3 may be",
            ],
        ),
        (
            {"voting": 0, "in_favour": 0},
            [
                "参加表决0人，应不少于19人 / 0 took part, 19 or more must",
                "赞成0人，应不少于1人 / 0 in favour, 1 or more must be",
            ],
        ),
    ],
)
def test_every_shortfall_is_told_in_both_languages(
    change: dict[str, object], told: list[str]
) -> None:
    whole = VoteFacts(body="national-committee", size=25, voting=25, in_favour=25, against=0)
    verdict = judge_vote((_committee(),), evolve(whole, **change))
    assert [str(one) for one in verdict.facts["short_of"]] == told


def test_a_panel_that_is_too_small_is_told() -> None:
    panel = next(one for one in VOTES if one.smallest)
    facts = VoteFacts(body="expert-panel", size=14, voting=14, in_favour=14)
    verdict = judge_vote((panel,), facts)
    assert [str(one) for one in verdict.facts["short_of"]] == [
        "组成14人，应不少于15人 / 14 belong to it, 15 or more must"
    ]


@pytest.mark.parametrize("asked", VOTES, ids=lambda one: f"{one.provisions[0]}-{one.form}")
def test_every_share_stands_in_the_provisions(asked: VoteRequirement) -> None:
    said = " ".join(PROVISIONS[one].value for one in asked.provisions)
    shares = {Fraction(share) for share in re.findall(r"\d/\d", said)}
    used = {share for share in (asked.in_favour, asked.quorum, asked.most_against) if share}
    assert used <= shares
    assert asked.smallest is None or str(asked.smallest) in said.split()


def test_the_table_has_one_row_for_a_body_a_form_and_a_provision() -> None:
    rows = [(one.body, one.form, one.provisions[0]) for one in VOTES]
    assert len(set(rows)) == len(rows) == 6


@pytest.mark.parametrize("name", ["vote.committee", "vote.expert-panel", "vote.group"])
def test_every_row_is_in_the_rule_of_its_body(
    based: Callable[..., tuple[str, ...]], name: str
) -> None:
    bodies = {
        "vote.committee": "national-committee",
        "vote.expert-panel": "expert-panel",
        "vote.group": "group",
    }
    rows = {one.provisions for one in VOTES if one.body == bodies[name]}
    begins = [PROVISIONS[one[0]].certain_period.start for one in rows]
    assert {based(name, day) for day in begins} == rows
