"""Terms that are extended, and what a correction rests on: readings of sl2017 arts 32, 38 to 42."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    CorrectionGround,
    ExtensionFacts,
    Outcome,
    ProofFacts,
    Track,
    Verdict,
    china_law,
)

EVE, FIRST = date(2017, 12, 31), date(2018, 1, 1)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN
DUE, LATER = PartialDate(2024, 6, 30), PartialDate(2024, 7, 31)
days = st.dates(date(2020, 1, 1), date(2024, 12, 31)).map(PartialDate.of)


class TestExtension:
    """“责令限期改正；逾期不改正的”."""

    @pytest.mark.parametrize(
        ("acted", "outcome"),
        [
            (PartialDate(2024, 6, 29), KEPT),
            (PartialDate(2024, 6, 30), KEPT),
            (PartialDate(2024, 7, 1), BROKEN),
        ],
    )
    def test_a_term_is_extended_up_to_its_last_day(
        self, judged: Callable[..., Verdict], acted: PartialDate, outcome: Outcome
    ) -> None:
        facts = ExtensionFacts(due=DUE, extended_to=LATER, acted=acted)
        assert judged("correction.extension", FIRST, facts).outcome is outcome

    @pytest.mark.parametrize(
        ("to", "outcome"),
        [
            (PartialDate(2024, 6, 29), BROKEN),
            (PartialDate(2024, 6, 30), KEPT),
            (PartialDate(2024, 7, 1), KEPT),
        ],
    )
    def test_it_never_becomes_shorter(
        self, judged: Callable[..., Verdict], to: PartialDate, outcome: Outcome
    ) -> None:
        facts = ExtensionFacts(due=DUE, extended_to=to, acted=PartialDate(2024, 6, 3))
        verdict = judged("correction.extension", FIRST, facts)
        assert verdict.outcome is outcome
        assert dict(verdict.facts) == (
            {"term": DUE, "extended_to": to} if outcome is BROKEN else {}
        )

    @given(due=days, to=days, acted=days)
    def test_it_is_kept_just_where_the_days_are_in_order(
        self, due: PartialDate, to: PartialDate, acted: PartialDate
    ) -> None:
        rule = china_law().on(date(2024, 6, 3)).rule("correction.extension")
        verdict = rule.judge(ExtensionFacts(due=due, extended_to=to, acted=acted))
        assert (verdict.outcome is KEPT) == (acted.first <= due.first <= to.first)

    def test_days_that_are_not_exact_break_it_possibly_and_the_surer_fault_counts(
        self, judged: Callable[..., Verdict]
    ) -> None:
        for acted, certainty in (
            (PartialDate(2024, 6, 3), Certainty.POSSIBLE),
            (PartialDate(2024, 8), Certainty.CERTAIN),
        ):
            facts = ExtensionFacts(due=DUE, extended_to=PartialDate(2024, 6), acted=acted)
            assert judged("correction.extension", FIRST, facts).certainty is certainty

    def test_what_is_not_told_is_unknown(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("correction.extension", FIRST, ExtensionFacts(acted=DUE))
        assert (verdict.outcome, verdict.missing) == (UNKNOWN, ("due", "extended_to"))


class TestProof:
    """“对标准的实施进行监督检查”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ProofFacts(rests_on="proof", has_proof=True), KEPT),
            (ProofFacts(rests_on="改正证明", has_proof=True, has_passed=False), KEPT),
            (ProofFacts(rests_on="proof", has_proof=False, has_passed=True), BROKEN),
            (ProofFacts(rests_on="re-inspection", has_passed=True), KEPT),
            (ProofFacts(rests_on="复查", has_passed=False, has_proof=True), BROKEN),
            (ProofFacts(rests_on="电话", has_passed=True, has_proof=True), BROKEN),
            (ProofFacts(rests_on="proof"), UNKNOWN),
            (ProofFacts(rests_on="复查", has_proof=True), UNKNOWN),
            (ProofFacts(has_proof=True, has_passed=True), UNKNOWN),
        ],
    )
    def test_a_correction_rests_on_what_happened_and_that_is_a_reading(
        self, judged: Callable[..., Verdict], facts: ProofFacts, outcome: Outcome
    ) -> None:
        verdict = judged("correction.proof", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is BROKEN)

    def test_the_message_has_the_words_of_the_ground(self, judged: Callable[..., Verdict]) -> None:
        facts = ProofFacts(rests_on="proof", has_proof=False)
        assert dict(judged("correction.proof", FIRST, facts).facts) == {
            "rests_on": CorrectionGround.PROOF.wording
        }


@pytest.mark.parametrize(
    ("rule", "articles"),
    [
        (
            "correction.extension",
            ("sl2017-selfdecl-penalty", "sl2017-group-substance", "sl2017-group-number"),
        ),
        ("correction.proof", ("sl2017-supervise",)),
    ],
)
def test_both_are_asked_from_the_first_day_on_every_track(
    based: Callable[..., tuple[str, ...]], rule: str, articles: tuple[str, ...]
) -> None:
    asked = [based(rule, day, track) for day in (EVE, FIRST) for track in Track]
    assert asked == [()] * len(Track) + [articles] * len(Track)
