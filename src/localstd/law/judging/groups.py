"""How group standards are judged (团体标准审查): steps, comments, votes, numbers, openness."""

from collections.abc import Iterable
from datetime import date

from localstd.law.facts import (
    BasicTermsFacts,
    CompetitionFacts,
    DisclosedItem,
    DisclosureFacts,
    GroupCommentFacts,
    GroupDrafterFacts,
    GroupNumberFacts,
    GroupStep,
    GroupStepsFacts,
    InterestedParty,
    ParticipantsFacts,
    PlatformPaper,
    PlatformPapersFacts,
    PledgeFacts,
    PledgeItem,
    PrinciplesFacts,
    PublicInterest,
)
from localstd.law.judging.settled import as_read, telling, untold, wants
from localstd.law.term import Term
from localstd.law.verdict import KEPT, Verdict, broken, unknown
from localstd.numbers import Kind
from localstd.wording import Wording

__all__ = [
    "bears_its_own_code",
    "bears_the_year_of_publication",
    "consumers_are_heard",
    "declares_all",
    "discloses_the_basics",
    "has_interested_parties",
    "has_the_platform_papers",
    "interests_are_heard",
    "is_grounded",
    "keeps_the_basic_terms",
    "leaves_competition_free",
    "steps_are_generally_taken",
    "steps_are_taken",
    "those_who_draft_do_not_vote",
]


def steps_are_taken(
    steps: Iterable[GroupStep], since: date | None, facts: GroupStepsFacts
) -> Verdict:
    """Ask for steps, of a making that began since a day."""
    if facts.taken is None:
        return unknown("taken")
    judged = _all_of(steps, facts.taken)
    if judged is KEPT or since is None:
        return judged
    if facts.begun is None:
        return unknown("begun")
    return KEPT if facts.begun.first < since else judged


def steps_are_generally_taken(
    steps: Iterable[GroupStep], since: date | None, facts: GroupStepsFacts
) -> Verdict:
    """Ask for steps of which no text says that each must be taken: who leaves one out is warned."""
    return as_read(steps_are_taken(steps, since, facts))


def interests_are_heard(interests: Iterable[PublicInterest], facts: GroupCommentFacts) -> Verdict:
    """Ask that the public could speak to a draft that touches some interest of everybody's."""
    if facts.was_public:
        return KEPT
    if facts.interests is None:
        return untold(facts, "was_public", "interests")
    touched = _known(PublicInterest, facts.interests)
    own = tuple(one.wording for one in interests if one in touched)
    if not own:
        return KEPT
    return broken(interests=own) if facts.was_public is False else unknown("was_public")


def consumers_are_heard(facts: GroupCommentFacts) -> Verdict:
    """Ask that what touches consumers is open to the public; the words were not seen: it warns."""
    return as_read(interests_are_heard((PublicInterest.CONSUMERS,), facts))


def those_who_draft_do_not_vote(facts: GroupDrafterFacts) -> Verdict:
    """Ask that nobody is on both sides, by name or by unit; the words were not seen: it warns."""
    both = (
        *_both(facts.drafters, facts.voters),
        *_both(facts.drafting_units, facts.voting_units),
    )
    if both:
        return as_read(broken(both=both))
    return untold(facts, "drafters", "drafting_units", "voters", "voting_units")


def _both(drafting: tuple[str, ...] | None, voting: tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(one for one in drafting or () if one in (voting or ()))


def bears_its_own_code(facts: GroupNumberFacts) -> Verdict:
    """Ask for the form of a group standard's number, with the organisation's own code."""
    number = facts.number
    if number is None:
        return unknown("number")
    if number.kind is not Kind.GROUP:
        return broken(number=number, departs=_NO_GROUP_NUMBER)
    if facts.code is None:
        return unknown("code")
    is_its_own = number.body == str(facts.code)
    return KEPT if is_its_own else broken(number=number, departs=_NOT_ITS_CODE)


_NO_GROUP_NUMBER = Wording("不是团体标准编号", "it is not the number of a group standard")
_NOT_ITS_CODE = Wording("代号不是本团体的", "the code is not the organisation's own")
_NOT_ITS_YEAR = Wording("年代号不是发布年份", "the year is not that of its publication")


def bears_the_year_of_publication(facts: GroupNumberFacts) -> Verdict:
    """Ask for the year of publication; that it is this one is read, so another is warned of."""
    if facts.number is None or facts.number.year is None or facts.published is None:
        return unknown("published" if facts.published is None else "number")
    is_its_own = facts.published.first.year <= facts.number.year <= facts.published.last.year
    return KEPT if is_its_own else as_read(broken(number=facts.number, departs=_NOT_ITS_YEAR))


def is_grounded(facts: PrinciplesFacts) -> Verdict:
    """Ask for survey, experiment and argument; that each is needed of every standard is read."""
    told = (facts.surveyed, facts.experimented, facts.argued)
    left_out = tuple(word for word, is_done in zip(_GROUNDS, told, strict=True) if is_done is False)
    verdict = wants(facts, surveyed=True, experimented=True, argued=True)
    verdict = telling(verdict, departs=left_out)
    return verdict if told == (False, False, False) else as_read(verdict)


_GROUNDS = (
    Wording("未作调查分析", "no survey was made"),
    Wording("未作实验", "no experiment was made"),
    Wording("未作论证", "no appraisal was made"),
)


def has_interested_parties(facts: ParticipantsFacts) -> Verdict:
    """Ask for parties of more kinds than one; how many there must be no text says."""
    if facts.parties is None:
        return unknown("parties")
    kinds = _known(InterestedParty, facts.parties)
    return KEPT if len(kinds) > 1 else as_read(broken(departs=_ONE_KIND))


_ONE_KIND = Wording("参与的相关方不足两类", "parties of fewer than two kinds took part")


def keeps_the_basic_terms(facts: BasicTermsFacts) -> Verdict:
    """Ask that basics are not set anew, which normally they are not: whoever does is warned."""
    return as_read(telling(wants(facts, sets_basics_anew=False), departs=_SET_ANEW))


_SET_ANEW = Wording(
    "另行规定了术语、符号等基础通用内容", "it sets terms, symbols and the like of its own"
)


def leaves_competition_free(facts: CompetitionFacts) -> Verdict:
    """Ask that competition is not restricted."""
    return wants(facts, restricts_competition=False)


def discloses_the_basics(facts: DisclosureFacts) -> Verdict:
    """Ask for title, number, document of publication, and the patents where there are any."""
    if facts.items is None:
        return unknown("items")
    if facts.has_patents is not False:
        judged = _all_of((*_BASICS, DisclosedItem.PATENTS), facts.items)
        if judged is KEPT or facts.has_patents:
            return judged
    basics = _all_of(_BASICS, facts.items)
    is_open = basics is KEPT and facts.has_patents is None
    return unknown("has_patents") if is_open else basics


_BASICS = (DisclosedItem.TITLE, DisclosedItem.NUMBER, DisclosedItem.DOCUMENT)


def declares_all(facts: PledgeFacts) -> Verdict:
    """Ask for the whole declaration."""
    return unknown("items") if facts.items is None else _all_of(PledgeItem, facts.items)


def has_the_platform_papers(facts: PlatformPapersFacts) -> Verdict:
    """Ask for every paper of the platform."""
    return unknown("papers") if facts.papers is None else _all_of(PlatformPaper, facts.papers)


def _all_of(wanted: Iterable[Term], told: Iterable[str]) -> Verdict:
    """Ask for all of some terms, each by its name or its Chinese words."""
    terms = tuple(wanted)
    there = _known(type(terms[0]), told)
    lacking = tuple(term.wording for term in terms if term not in there)
    return broken(lacking=lacking) if lacking else KEPT


def _known(terms: type[Term], told: Iterable[str]) -> set[Term | None]:
    return {terms.of(one) for one in told} - {None}
