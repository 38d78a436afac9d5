"""Strategies (生成策略) for facts that rules judge, for terms of the law, and for verdicts."""

from collections.abc import Mapping
from typing import TypeVar, get_type_hints

from hypothesis import strategies as st

from localstd import law
from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law import Outcome, Term, Verdict, VoteFacts, VoteRequirement
from localstd.law.votes import VOTES
from localstd.standards import read_status
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.values import place_codes

__all__ = [
    "FACTS",
    "TERMS",
    "counted_votes",
    "facts_of",
    "impossible_votes",
    "no_statuses",
    "no_terms",
    "terms",
    "verdicts",
    "vote_requirements",
]

F = TypeVar("F")
T = TypeVar("T", bound=Term)

#: Every class of facts that a rule of the library judges.
FACTS: tuple[type, ...] = tuple(
    getattr(law, name) for name in law.__all__ if name.endswith("Facts")
)
#: Every closed list of terms.
TERMS: tuple[type[Term], ...] = tuple(
    one
    for name in law.__all__
    if isinstance(one := getattr(law, name), type) and issubclass(one, Term) and one is not Term
)
_MISSPELLINGS = (str.upper, lambda text: f" {text}", lambda text: f"{text}。", lambda _: "其他情况")
_NO_STATUSES = ("", "有效", "现在", "废", "作废？", "Current", "在行")
_MOST_VOTES = 30


def facts_of(cls: type[F]) -> st.SearchStrategy[F]:
    """Give facts of a class: each told or not, sensible or not, since rules must bear them all.

    Where a fact is a word of the law, its terms are among what is drawn.
    """
    kinds = get_type_hints(cls)
    named = {name: _or_terms(name) for name in _TERM_FIELDS if kinds.get(name) is not str}
    places = {} if kinds.get("place_code") is str else {"place_code": st.none() | place_codes()}
    drawn = {"place_code": place_codes(), **places, **named}
    return derived(cls, **{name: drawn[name] for name in drawn if name in kinds})


_TERM_FIELDS: Mapping[str, tuple[type[Term], ...]] = {
    "outcome": (law.MandatoryConclusion, law.ReviewOutcome),
    "field": (law.KeptField,),
    "trigger": (law.ReviewTrigger,),
    "reason": (law.UrgencyReason,),
    "food_class": (law.FoodClass,),
    "term": (law.RetentionTerm,),
    "form": (law.OrganisationForm,),
    "reach": (law.OrganisationReach,),
}


def _or_terms(name: str) -> st.SearchStrategy[str | None]:
    listed = [one for cls in _TERM_FIELDS[name] for one in cls]
    return st.sampled_from((None, *listed)) | words()


def terms(cls: type[T]) -> st.SearchStrategy[T]:
    """Give the terms (用语) of a closed list."""
    return st.sampled_from(tuple(cls))


@st.composite
def no_terms(draw: st.DrawFn, cls: type[Term]) -> str:
    """Give texts that look like a term of a closed list, and that it does not have."""
    one = draw(terms(cls))
    text = draw(st.sampled_from((one.value, one.wording.zh)))
    misspelt = draw(st.sampled_from(_MISSPELLINGS))(text)
    return misspelt if cls.of(misspelt) is None else f"{text}?"


def no_statuses() -> st.SearchStrategy[str]:
    """Give texts that look like a status and are read as none."""
    return st.sampled_from([one for one in _NO_STATUSES if read_status(one) is None])


@st.composite
def verdicts(draw: st.DrawFn) -> Verdict:
    """Give verdicts (结论): kept; broken by some facts; or unknown, with what is missing."""
    outcome = draw(st.sampled_from(Outcome))
    if outcome is Outcome.BROKEN:
        told = draw(st.dictionaries(st.sampled_from(("missing", "place_code")), words()))
        possible = draw(st.sampled_from((law.broken, _possibly)))
        return evolve(possible(**told), is_reading=draw(st.booleans()))
    missing = draw(st.lists(st.sampled_from(("issuer", "voting")), min_size=1, unique=True))
    return law.KEPT if outcome is Outcome.KEPT else law.unknown(*missing)


def _possibly(**told: object) -> Verdict:
    return law.broken(Certainty.POSSIBLE, **told)


def vote_requirements() -> st.SearchStrategy[VoteRequirement]:
    """Give what votes must reach: what the law asks for, and other shares."""
    share = st.sampled_from([one.in_favour for one in VOTES])
    return st.sampled_from(VOTES) | derived(VoteRequirement, in_favour=share)


@st.composite
def counted_votes(draw: st.DrawFn, requirement: VoteRequirement | None = None) -> VoteFacts:
    """Give votes whose counts can be together, of the body and the form of a requirement."""
    asked = requirement or draw(st.sampled_from(VOTES))
    size = draw(st.integers(1, _MOST_VOTES))
    voting = draw(st.integers(0, size))
    in_favour = draw(st.integers(0, voting))
    return VoteFacts(
        body=asked.body,
        form=asked.form,
        size=size,
        voting=voting,
        in_favour=in_favour,
        against=draw(st.integers(0, voting - in_favour)),
    )


@st.composite
def impossible_votes(draw: st.DrawFn) -> VoteFacts:
    """Give votes whose counts cannot be together: more voted than there are, or are counted."""
    vote, more = draw(counted_votes()), draw(st.integers(1, 3))
    wrong = draw(
        st.sampled_from(
            (
                {"voting": (vote.size or 0) + more},
                {"in_favour": (vote.voting or 0) + more},
                {"against": (vote.voting or 0) - (vote.in_favour or 0) + more},
            )
        )
    )
    return evolve(vote, **wrong)
