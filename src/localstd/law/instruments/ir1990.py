"""中华人民共和国标准化法实施条例: in force since 1990-04-06; many articles yield to sl2017.

Sources: the full text was read; every article below is checked.

Nothing to compute here, with the reason:

- arts 1-14, 19, 21-23, 25-32, 38-44: no number of days, and nothing that a register of local
  standards could show; art 42 sends engineering standards to rules of their own.
- art 15 (scope): yields to sl2017 art 13. Art 16 para 1 (filing): no days; ls1990 sets them.
- art 17 (enterprises' filing): yields to sl2017 art 27. Art 18 (mandatory classes): yields to
  sl2017 art 2. Arts 24, 33-37: products and penalties.
"""

from localstd.calendar import Period
from localstd.law.facts import LapseFacts
from localstd.law.instruments._judges import has_lapsed_on_implementation, has_lapsed_on_publication
from localstd.law.instruments._reviews import has_an_outcome_for_every_part
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import Outcome, Verdict

__all__ = ["LIMITS", "RULES"]


def lapse_beside_the_law_of_1988(provisions: Provisions) -> Rule:
    """A local standard lapses when a national one is implemented (第十六条第三款).

    “地方标准在相应的国家标准或行业标准实施后，自行废止。”

    Until 2017 sl1988 art 6 stood beside it and said *published* (text not checked). The
    reading: the regulations, which were checked and say how the law is carried out, decide;
    what had lapsed under the words of the law alone is reported with the verdict.
    """
    sentence, law = provisions["ir1990-local-auto"], provisions["sl1988-local-auto-abolish"]
    return Rule.under(
        sentence,
        law,
        name="local.lapse-on-national",
        judge=_has_lapsed,
        period=Period(sentence.certain_period.start, law.until),
    )


def lapse(provisions: Provisions) -> Rule:
    """The same, after the law of 1988 had gone (第十六条第三款).

    “地方标准在相应的国家标准或行业标准实施后，自行废止。”

    sl2017 is silent. The sentence is still printed after 2020-03-01, when ls2020 art 24 made
    the new standard a reason for review instead; from then on the library takes ls2020, for
    calling a lawful standard lapsed is the worse error.
    """
    law, triggers = provisions["sl1988-local-auto-abolish"], provisions["ls2020-review-triggers"]
    return Rule.under(
        provisions["ir1990-local-auto"],
        name="local.lapse-on-national",
        judge=has_lapsed_on_implementation,
        period=Period(law.until, triggers.certain_period.start),
    )


def _has_lapsed(facts: LapseFacts) -> Verdict:
    judged = has_lapsed_on_implementation(facts)
    other = has_lapsed_on_publication(facts)
    if judged.outcome is Outcome.KEPT and other.outcome is Outcome.BROKEN:
        return Verdict(outcome=Outcome.KEPT, facts={"lapsed_under": "sl1988-local-auto-abolish"})
    return judged


def review(provisions: Provisions) -> Limit:
    """Standards are reviewed every five years, generally (第二十条).

    “标准复审周期一般不超过五年。”

    Held to the ordinary track, as the same words in sl2017 art 29 are.
    """
    return Limit.under(
        provisions["ir1990-review"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def review_parts(provisions: Provisions) -> Rule:
    """Standards are reviewed, so that each part of one is (第二十条).

    “标准实施后，制定标准的部门应当……适时进行复审。”

    The reading: a part has a number of its own and is a standard, so that the review of a
    standard in parts is done when every part has its outcome.
    """
    return Rule.under(
        provisions["ir1990-review"],
        name="local.review-parts",
        judge=has_an_outcome_for_every_part,
    )


LIMITS = (review,)
RULES = (lapse_beside_the_law_of_1988, lapse, review_parts)
