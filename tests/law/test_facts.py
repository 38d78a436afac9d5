"""What nobody told is unknown: facts that are hidden never turn one answer into the other."""

import typing
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import chain
from types import UnionType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    AllianceWay,
    ApprovalFacts,
    ComplaintMaterial,
    ConsultationFacts,
    ConvertedNumberFacts,
    DisclosedItem,
    EnterpriseSubject,
    FilingReviewReason,
    GroupStep,
    InterestedParty,
    InvestigationMeans,
    KeptField,
    LapseFacts,
    MandatoryConclusion,
    MarketCleanupFacts,
    MarketFault,
    MarketGround,
    MediationEnd,
    NumberUseFacts,
    OrganisationForm,
    OrganisationReach,
    Outcome,
    OutcomeFacts,
    Paper,
    PlatformPaper,
    PledgeItem,
    PublicInterest,
    RefusalGround,
    RetentionFacts,
    RetentionTerm,
    ReviewBody,
    ReviewBodyFacts,
    ReviewOutcome,
    ReviewTrigger,
    Rule,
    Term,
    TerminationFacts,
    TerminationGround,
    TriggerFacts,
    UrgencyReason,
    china_law,
)
from localstd.numbers import CreditCode, GroupCode, Kind, StandardNumber
from localstd.wording import Wording

RULES = china_law().rules
TERMS: tuple[type[Term], ...] = (
    AllianceWay,
    *(InvestigationMeans, KeptField, MandatoryConclusion, MarketFault, MarketGround, Paper),
    *(OrganisationForm, OrganisationReach, RetentionTerm, ReviewBody, ReviewOutcome),
    *(DisclosedItem, GroupStep, InterestedParty, PlatformPaper, PledgeItem, PublicInterest),
    *(ComplaintMaterial, MediationEnd, RefusalGround),
    *(ReviewTrigger, TerminationGround, UrgencyReason, EnterpriseSubject, FilingReviewReason),
)
WORDS = tuple(chain.from_iterable((one.value, one.wording.zh) for term in TERMS for one in term))

#: Where nothing is said, nothing is claimed: these are told by leaving them out.
TOLD_BY_SILENCE = frozenset({"reason", "place_code", "kept", "evidence", "opened"})
#: What verdicts miss beside the fields of their facts.
BEYOND_THE_FIELDS = frozenset(
    {
        *("counts", "approval_by_government", "law_of_the_place", "committee_took_part"),
        *("cut_offs", "form_of_the_series", "reason_to_continue"),
    }
)

texts = st.sampled_from(
    (*WORDS, "published text", "national-committee", "letter", "茶叶", "33", "")
)
VALUES: dict[object, st.SearchStrategy[object]] = {
    bool: st.booleans(),
    int: st.integers(0, 40),
    str: texts,
    date: st.dates(date(2016, 1, 1), date(2024, 1, 1)),
    PartialDate: st.sampled_from(
        [PartialDate(2016), PartialDate(2017, 2), PartialDate(2017, 2, 15), PartialDate(2020, 3, 1)]
    ),
    Certainty: st.sampled_from(Certainty),
    Kind: st.sampled_from(Kind),
    Wording: st.just(Wording("环境保护", "environment")),
    StandardNumber: st.sampled_from(
        ["DB15/ 353-2009", "DB15/T 353-2009", "DB15/T 1-2017", "Q/HR 1-2018", "T/CSUS 1-2020"]
    ).map(StandardNumber.parse),
    CreditCode: st.sampled_from(["51110000100000008N", "91152201078377449P"]).map(CreditCode.parse),
    GroupCode: st.sampled_from(["CSUS", "T1"]).map(GroupCode.parse),
    tuple[str, ...]: st.lists(
        st.sampled_from((*"甲乙丙", *PublicInterest, *InterestedParty, *ComplaintMaterial)),
        unique=True,
    ).map(tuple),
    frozenset[str]: st.sampled_from(
        (Paper, DisclosedItem, GroupStep, PlatformPaper, PledgeItem)
    ).flatmap(lambda terms: st.frozensets(st.sampled_from([one.value for one in terms]))),
}


def facts_of(rule: Rule) -> Iterator[type]:
    """Find the classes of facts that a rule takes, in the signature of its judge."""
    judge = rule.judge.func if isinstance(rule.judge, partial) else rule.judge
    hints = typing.get_type_hints(judge)
    taken = [hint for name, hint in hints.items() if name != "return"][-1]
    yield from typing.get_args(taken) or (taken,)


def values(hint: object) -> st.SearchStrategy[object]:
    """Give values that are told: anything of the type but ``None``."""
    options = typing.get_args(hint) if isinstance(hint, UnionType) else (hint,)
    return st.one_of(*(VALUES[one] for one in options if one is not type(None)))


def can_be_hidden(name: str, hint: object) -> bool:
    return name not in TOLD_BY_SILENCE and type(None) in typing.get_args(hint)


#: One version of a rule for each way of judging: others differ in their days alone.
JUDGES = {(rule.name, getattr(rule.judge, "func", rule.judge)): rule for rule in RULES}
CASES = [(rule, kind) for rule in JUDGES.values() for kind in facts_of(rule)]
cases = st.sampled_from(CASES)


def _publish_first(told: dict[str, object]) -> None:
    """Nothing is implemented before it is published: facts that say so are none."""
    published, implemented = told["published"], told["implemented"]
    assert isinstance(published, PartialDate)
    assert isinstance(implemented, PartialDate)
    if implemented.before(published) is not Certainty.IMPOSSIBLE:
        told["published"] = implemented


def drawn(data: st.DataObject, kind: type) -> dict[str, object]:
    hints = typing.get_type_hints(kind)
    told = {name: data.draw(values(hint), name) for name, hint in hints.items()}
    if told.get("certainty") is Certainty.IMPOSSIBLE:  # of what cannot be there are no facts
        told["certainty"] = Certainty.POSSIBLE
    if kind is LapseFacts:
        _publish_first(told)
    return {name: value for name, value in told.items() if not name.startswith("_")}


@given(case=cases, data=st.data())
def test_hiding_a_fact_never_turns_kept_into_broken_or_broken_into_kept(
    case: tuple[Rule, type], data: st.DataObject
) -> None:
    rule, kind = case
    hints = typing.get_type_hints(kind)
    whole = kind(**drawn(data, kind))
    hideable = [name for name, hint in hints.items() if can_be_hidden(name, hint)]
    hidden = data.draw(st.sets(st.sampled_from(hideable))) if hideable else set()
    known, guessed = rule.judge(whole), rule.judge(evolve(whole, **dict.fromkeys(hidden)))
    assert guessed.outcome in {known.outcome, Outcome.UNKNOWN}


@given(case=cases, data=st.data())
def test_a_verdict_says_by_what_it_is_broken_or_what_it_misses(
    case: tuple[Rule, type], data: st.DataObject
) -> None:
    rule, kind = case
    hints = typing.get_type_hints(kind)
    whole = kind(**drawn(data, kind))
    hidden = data.draw(st.sets(st.sampled_from(sorted(hints))))
    hideable = {name for name in hidden if can_be_hidden(name, hints[name])}
    verdict = rule.judge(evolve(whole, **dict.fromkeys(hideable)))
    assert bool(verdict.missing) == (verdict.outcome is Outcome.UNKNOWN)
    assert set(verdict.missing) <= {*hints, *BEYOND_THE_FIELDS}
    assert verdict.outcome is not Outcome.BROKEN or verdict.certainty is not Certainty.IMPOSSIBLE


DAY = date(2024, 6, 1)
OF_TWO_SERIES = ConvertedNumberFacts(
    before=StandardNumber.parse("DB15/ 353-2009"), after=StandardNumber.parse("Q/HR 1-2018")
)
FIT_TO_CONTINUE = MarketCleanupFacts(
    ground="register",
    outcome="continue",
    still_applies=True,
    can_be_mended=False,
    is_taken_up=False,
)
MISSING: dict[str, list[tuple[object, tuple[str, ...]]]] = {
    "local.review-body": [
        (ReviewBodyFacts(), ("body",)),
        (ReviewBodyFacts(body="expert-group"), ("committee_exists",)),
    ],
    "local.number-unused": [(NumberUseFacts(), ("is_used",))],
    "market-cleanup.fit": [(FIT_TO_CONTINUE, ("reason_to_continue",))],
    "mandatory-cleanup.number": [(OF_TWO_SERIES, ("form_of_the_series",))],
    "local.review-outcome": [(OutcomeFacts(), ("outcome",))],
    "local.review-convert": [(OutcomeFacts(), ("outcome",))],
    "local.review-trigger": [
        (TriggerFacts(has_evidence=True), ("trigger",)),
        (TriggerFacts(trigger="law"), ("has_evidence",)),
    ],
    "local.termination": [
        (TerminationFacts(is_published=False), ("ground",)),
        (TerminationFacts(ground="policy"), ("is_published",)),
        (TerminationFacts(), ("ground", "is_published")),
    ],
    "archive.retention": [(RetentionFacts(record="published text"), ("term",))],
}
TOLD: dict[str, list[tuple[object, dict[str, object]]]] = {
    "local.review-body": [
        (ReviewBodyFacts(body="局长办公会"), {"body": "局长办公会"}),
        (
            ReviewBodyFacts(body="专家组", committee_exists=True),
            {"body": "专家组", "committee_exists": True},
        ),
    ],
    "local.review-outcome": [(OutcomeFacts(outcome="shelve"), {"outcome": "shelve"})],
    "local.review-convert": [(OutcomeFacts(outcome="convert"), {"outcome": "convert"})],
    "local.review-trigger": [
        (TriggerFacts(trigger="mood"), {"trigger": "mood"}),
        (TriggerFacts(trigger="law", has_evidence=False), {"has_evidence": False}),
    ],
    "local.termination": [
        (TerminationFacts(ground="policy", is_published=True), {"is_published": True}),
        (TerminationFacts(ground="没有经费"), {"ground": "没有经费"}),
    ],
    "archive.retention": [(RetentionFacts(term="long-term"), {"term": "long-term"})],
    "local.consultation": [(ConsultationFacts(was_public=False), {"was_public": False})],
    "local.approved-first": [(ApprovalFacts(was_approved=False), {"was_approved": False})],
}


@pytest.mark.parametrize("name", MISSING)
def test_what_a_verdict_misses_is_named(name: str) -> None:
    rule = china_law().on(DAY).rule(name)
    for facts, missing in MISSING[name]:
        assert rule.judge(facts).missing == missing


@pytest.mark.parametrize("name", TOLD)
def test_what_breaks_a_rule_is_told(name: str) -> None:
    rule = china_law().on(DAY).rule(name)
    for facts, told in TOLD[name]:
        verdict = rule.judge(facts)
        assert (verdict.outcome, dict(verdict.facts)) == (Outcome.BROKEN, told)


@pytest.mark.parametrize("term", TERMS)
def test_a_term_is_read_by_its_name_and_by_its_chinese_words(term: type[Term]) -> None:
    for one in term:
        assert [term.of(one.value), term.of(one.wording.zh)] == [one, one]
        assert (str(one), term(one.value)) == (one.value, one)
        assert one.wording.zh
        assert one.wording.en
    assert [term.of(text) for text in (None, "", "茶叶")] == [None, None, None]


@pytest.mark.parametrize("term", TERMS)
def test_no_two_terms_of_a_list_share_a_name_or_words(term: type[Term]) -> None:
    named = [text for one in term for text in (one.value, one.wording.zh)]
    assert len(set(named)) == len(named)
