"""What a review comes to: an outcome for every part, and what follows it."""

from datetime import date

import pytest

from localstd.law import FollowUpFacts, Outcome, PartsFacts, Track, Verdict, china_law


class TestEveryPart:
    """实施条例 art 20: “标准实施后，制定标准的部门应当……适时进行复审。”"""

    @pytest.mark.parametrize(
        ("parts", "concluded", "missing"),
        [
            (("",), (), ("",)),
            (("",), ("",), None),
            (("1", "2"), ("1",), ("2",)),
            (("1", "2"), (), ("1", "2")),
            (("1", "2"), ("2", "1"), None),
            (("1", "2"), ("1", "2", "3"), None),
        ],
    )
    def test_has_an_outcome(
        self, parts: tuple[str, ...], concluded: tuple[str, ...], missing: tuple[str, ...] | None
    ) -> None:
        rule = china_law().on(date(2026, 8, 1)).rule("local.review-parts")
        verdict = rule.judge(PartsFacts(parts=parts, concluded=concluded))
        assert verdict.outcome is (Outcome.KEPT if missing is None else Outcome.BROKEN)
        assert verdict.facts.get("missing") == missing

    @pytest.mark.parametrize(
        ("day", "holds"), [(date(1990, 4, 5), False), (date(1990, 4, 6), True)]
    )
    def test_is_asked_since_the_regulations(self, day: date, *, holds: bool) -> None:
        assert (china_law().on(day).get_rule("local.review-parts") is not None) is holds

    def test_is_asked_of_ordinary_standards(self) -> None:
        for track in set(Track) - {Track.ORDINARY}:
            assert (
                china_law().on(date(2026, 8, 1), None, track).get_rule("local.review-parts") is None
            )


class TestWhatFollows:
    """标准化法 art 29: “经过复审，对不适应……的应当及时修订或者废止。”"""

    @pytest.mark.parametrize(
        ("done", "concluded", "outcome"),
        [
            ("revise", ("revise",), Outcome.KEPT),
            ("revise", ("continue", "revise"), Outcome.KEPT),
            ("revise", ("continue",), Outcome.BROKEN),
            ("abolish", ("revise",), Outcome.BROKEN),
        ],
    )
    def test_is_what_was_concluded(
        self, done: str, concluded: tuple[str, ...], outcome: Outcome
    ) -> None:
        verdict = self.judge(FollowUpFacts(done=done, concluded=concluded))
        assert verdict.outcome is outcome
        assert dict(verdict.facts) == ({"done": done} if outcome is Outcome.BROKEN else {})

    def test_is_open_where_no_outcome_is_known(self) -> None:
        assert self.judge(FollowUpFacts(done="revise")).missing == ("concluded",)

    @pytest.mark.parametrize(
        ("day", "holds"), [(date(2017, 12, 31), False), (date(2018, 1, 1), True)]
    )
    def test_is_asked_since_the_law(self, day: date, *, holds: bool) -> None:
        assert (china_law().on(day).get_rule("local.review-follow-up") is not None) is holds

    @staticmethod
    def judge(facts: FollowUpFacts) -> Verdict:
        return china_law().on(date(2026, 8, 1)).rule("local.review-follow-up").judge(facts)
