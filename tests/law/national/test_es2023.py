"""企业标准化促进办法（2023）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import LowerIndicatorFacts, MethodFacts, Outcome, Verdict

EVE, FIRST, NEXT = date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 2)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("name", "basis"),
    [
        ("enterprise.test-methods", "es2023-testmethod"),
        ("enterprise.lower-shown", "es2023-lower"),
    ],
)
def test_a_rule_is_asked_from_the_first_day(
    based: Callable[..., tuple[str, ...]], name: str, basis: str
) -> None:
    assert [based(name, day) for day in (EVE, FIRST, NEXT)] == [(), (basis,), (basis,)]


class TestArticle12:
    """第十二条：“试验方法、检验方法或者评价方法”."""

    @pytest.mark.parametrize(
        ("facts", "outcome", "told"),
        [
            (MethodFacts(subject="product", names_methods=False), BROKEN, {"names_methods": False}),
            (MethodFacts(subject="产品", names_methods=True, own_method=False), KEPT, {}),
            (
                MethodFacts(
                    subject="service", names_methods=True, own_method=True, published_method=True
                ),
                BROKEN,
                {"own_method": True, "published_method": True},
            ),
            (MethodFacts(subject="服务", names_methods=True, published_method=False), KEPT, {}),
            (MethodFacts(subject="other", names_methods=False), KEPT, {}),
            (MethodFacts(names_methods=False), UNKNOWN, ("subject",)),
            (MethodFacts(subject="product", own_method=True), UNKNOWN,
             ("names_methods", "published_method")),
            (MethodFacts(subject="product", names_methods=True), UNKNOWN, ("own_method",)),
        ],
    )  # fmt: skip
    def test_published_methods_go_before_ones_own(
        self, judged: Callable[..., Verdict], facts: MethodFacts, outcome: Outcome, told: object
    ) -> None:
        verdict = judged("enterprise.test-methods", FIRST, facts)
        assert (verdict.outcome, dict(verdict.facts) or verdict.missing or {}) == (outcome, told)


class TestArticle14:
    """第十四条：“少于或者低于推荐性标准的，应当明示”."""

    @pytest.mark.parametrize(
        ("below", "shown", "outcome"),
        [
            (True, True, KEPT),
            (True, False, BROKEN),
            (False, False, KEPT),
            (True, None, UNKNOWN),
            (None, False, UNKNOWN),
            (None, True, KEPT),
        ],
    )
    def test_what_is_lower_is_shown_as_such(
        self,
        judged: Callable[..., Verdict],
        *,
        below: bool | None,
        shown: bool | None,
        outcome: Outcome,
    ) -> None:
        facts = LowerIndicatorFacts(below_recommended=below, shows_lower=shown)
        assert judged("enterprise.lower-shown", FIRST, facts).outcome == outcome
