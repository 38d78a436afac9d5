"""企业标准化管理办法（1990）: printed from 1990-08-24 to 2023-12-31, replaced by es2023.

Sources: the text was not found; numbers were seen in use, the days are known from pages that do
not name their source. What it says of filing yields to sl2017 art 27 from 2018 on.

Nothing to compute of its other articles: they were not read.
"""

from localstd._attrs import evolve
from localstd.law.judging.enterprises import is_numbered_as_one
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def filing(provisions: Provisions) -> Limit:
    """A product standard is filed within thirty days (第十四条至第十七条, text not checked).

    “发布后三十日内备案”

    Until 2017: since then sl2017 art 27 asks for a declaration instead. What was not filed by
    then is not asked for any more, so that the law of the day asked decides.
    """
    sentence = provisions["es1990-filing"]
    limit = Limit.under(
        sentence,
        name="enterprise.filing",
        direction=Direction.AT_MOST,
        starts="publication",
        judged=Judged.AS_ASKED,
    )
    return evolve(limit, period=sentence.before(provisions["sl2017-selfdecl"]))


def review(provisions: Provisions) -> Limit:
    """An enterprise standard is reviewed every three years (第二十条, text not checked).

    “复审周期一般不超过三年”

    Until 2017, the era of filing of which the pages speak: neither sl2017 nor what was read of
    es2023 has an interval for enterprises.
    """
    sentence = provisions["es1990-review"]
    limit = Limit.under(
        sentence,
        name="enterprise.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )
    return evolve(limit, period=sentence.before(provisions["sl2017-selfdecl"]))


def number_form(provisions: Provisions) -> Rule:
    """An enterprise standard has Q, a slash and the code of its enterprise.

    “Q/”
    """
    sentence = provisions["es1990-number"]
    return Rule.under(
        sentence,
        provisions["gr-ent"],
        name="enterprise.number-form",
        judge=is_numbered_as_one,
        period=sentence.before(provisions["sl2017-numbering"]),
        tracks=frozenset(Track),
    )


LIMITS = (filing, review)
RULES = (number_form,)
