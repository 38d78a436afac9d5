"""中华人民共和国标准化法实施条例: in force since 1990-04-06; many articles yield to sl2017.

Sources: the full text was read; every article below is checked.

Nothing to compute here, with the reason:

- arts 1-14, 21-23, 25-32, 38-44: no number of days, and nothing that a step in the life of a
  local standard could keep or break; art 42 sends engineering standards to rules of their own.
- art 16 para 1 (filing): no days; ls1990 sets them. Para 2 leaves what other law regulates to that
  law: it is why food and the environment are tracks of their own.
- art 17 (enterprises' filing): as provinces prescribe, so that no days; yields to sl2017 art 27.
  Art 18 (mandatory classes): yields to sl2017 art 2. Arts 24, 33-37: products and penalties.
- art 32: who did not file could be ordered to improve and be criticised, which an authority did
  or did not; there was no fine.
"""

from localstd._attrs import evolve
from localstd.calendar import Period
from localstd.law.facts import LapseFacts, ReviewBodyFacts
from localstd.law.judging.making import is_no_home_unit_beside_a_committee
from localstd.law.judging.projects import has_no_national_standard
from localstd.law.judging.reviews import has_an_outcome_for_every_part
from localstd.law.judging.settled import as_read
from localstd.law.judging.shared import has_lapsed_on_implementation, has_lapsed_on_publication
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import Outcome, Verdict

__all__ = ["LIMITS", "RULES"]


def scope(provisions: Provisions) -> Rule:
    """A local standard fills a gap that national and industry ones leave (第十五条).

    “对没有国家标准和行业标准而又需要在省、自治区、直辖市范围内统一的工业产品的安全、卫生要求，
    可以制定地方标准。”

    The gap alone is judged: ls1990 art 2 lets in further subjects, as do other laws.
    """
    sentence = provisions["ir1990-local-scope"]
    return Rule.under(
        sentence,
        name="local.scope",
        judge=has_no_national_standard,
        period=sentence.before(provisions["ls1990-scope"]),
    )


def lapse_beside_the_law_of_1988(provisions: Provisions) -> Rule:
    """A local standard lapses when a national one is implemented (第十六条第三款).

    “地方标准在相应的国家标准或行业标准实施后，自行废止。”

    Until 2017 sl1988 art 6 stood beside it and said *published* (text not checked). The
    reading: the regulations, which were checked and say how the law is carried out, decide;
    what had lapsed under the words of the law alone is reported with the verdict, as a reading.
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
        return evolve(judged, facts={"lapsed_under": "sl1988-local-auto-abolish"}, is_reading=True)
    return judged


def review_body(provisions: Provisions) -> Rule:
    """A committee takes part in the review (第十九条第二款).

    “未组成标准化技术委员会的，可以由标准化技术归口单位负责标准草拟和参加标准草案的技术审查工作。”

    The home unit stands in for a committee that there is not. The reading: to take the place of
    one that there is breaks it. Who else reviewed may have had the committee take part (参加),
    which is then not known. From 2018 sl2017 art 16 decides.
    """
    sentence = provisions["ir1990-tc"]
    return Rule.under(
        sentence,
        name="local.review-body",
        judge=_is_no_home_unit_beside_a_committee,
        period=sentence.before(provisions["sl2017-tc-required"]),
    )


def _is_no_home_unit_beside_a_committee(facts: ReviewBodyFacts) -> Verdict:
    return as_read(is_no_home_unit_beside_a_committee(facts))


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
RULES = (scope, lapse_beside_the_law_of_1988, lapse, review_body, review_parts)
