"""关于标准化工作的国家标准."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import LevelFacts, Outcome, Verdict

EVE, FIRST, NEXT = date(2015, 4, 2), date(2015, 4, 3), date(2015, 4, 4)


class TestTrialScoring:
    """试行评分表：“标准化良好行为确认”."""

    @pytest.mark.parametrize(
        ("base", "bonus", "reached"),
        [
            (279, 0, None),
            (280, 0, "A"),
            (250, 30, "A"),
            (319, 30, "A"),
            (320, 0, "AA"),
            (300, 50, "AA"),
            (299, 51, "A"),
            (369, 50, "AA"),
            (370, 0, "AAA"),
            (360, 60, "AAA"),
            (359, 100, "AA"),
            (390, 59, "AAA"),
            (390, 60, "AAAA"),
            (380, 79, "AAA"),
            (380, 80, "AAAA"),
            (379, 100, "AAA"),
        ],
    )
    def test_a_level_that_its_scores_do_not_reach_is_warned_of(
        self, judged: Callable[..., Verdict], base: int, bonus: int, reached: str | None
    ) -> None:
        levels = ("A", "AA", "AAA", "AAAA")
        kept = [
            judged(
                "good-behaviour.level",
                NEXT,
                LevelFacts(scheme="four-levels", level=level, base=base, bonus=bonus),
            ).outcome
            is Outcome.KEPT
            for level in levels
        ]
        assert kept == [levels.index(one) <= levels.index(reached or "A") for one in levels] or (
            reached is None and not any(kept)
        )

    def test_what_departs_is_a_reading(self, judged: Callable[..., Verdict]) -> None:
        facts = LevelFacts(scheme="four-levels", level="A", base=200, bonus=0)
        verdict = judged("good-behaviour.level", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (Outcome.BROKEN, True)
        assert verdict.facts["total"] == 200

    @pytest.mark.parametrize(
        ("told", "missing"),
        [
            ({"scheme": "five-levels", "level": "AAAAA"}, ("cut_offs",)),
            ({"scheme": "ours", "level": "AA"}, ("scheme",)),
            ({"scheme": "four-levels", "level": "AAAAA"}, ("level",)),
            ({"scheme": "four-levels", "level": "AA", "base": 401}, ("base", "bonus")),
            ({"level": "AA"}, ("scheme",)),
        ],
    )
    def test_of_other_schemes_levels_and_scores_nothing_is_said(
        self, judged: Callable[..., Verdict], told: dict[str, object], missing: tuple[str, ...]
    ) -> None:
        facts = LevelFacts(**{"base": 400, "bonus": 100, **told})  # type: ignore[arg-type]  # told by name
        assert judged("good-behaviour.level", FIRST, facts).missing == missing

    def test_is_asked_since_the_opinion_of_2015(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert [based("good-behaviour.level", day) for day in (EVE, FIRST)] == [
            (),
            ("gb-behav-legacy",),
        ]
