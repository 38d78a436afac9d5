"""关于进一步加强地方标准化工作的意见（2015）: since 2015-04-03.

Sources: the full text was read.

Nothing to compute beyond what follows: it sets tasks and policy, without a number of days; what
is asked of which enterprises (十五, 十六) is answered by ``localstd.enterprises``; what local
standards may cover (十一) is said with the force of law in sl2017 art 13.
"""

from localstd.law.judging.alliances import fits_the_way, leaves_no_citation
from localstd.law.judging.cleanup import continues_in_a_kept_field
from localstd.law.judging.coordination import is_followed_up
from localstd.law.judging.enterprises import is_in_the_pilot
from localstd.law.judging.good_behaviour import is_no_adviser
from localstd.law.judging.implementing import has_a_stated_method, takes_measures
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def followed_up(provisions: Provisions) -> Rule:
    """What was resolved between departments is seen through (四).

    “推动标准制定实施中各项工作任务的有效落实”

    The reading: a matter is closed when each task of its resolution is done, or was given up. By
    which day, the resolution says and no text.
    """
    return Rule.under(
        provisions["seed-follow-up"],
        name="coordination.followed-up",
        judge=is_followed_up,
        tracks=_EVERY_TRACK,
    )


def promotion(provisions: Provisions) -> Rule:
    """Standards are promoted, mandatory ones first (八).

    “建立标准实施推广工作制度”

    The reading: who closes the promotion of a standard has done something for it. By which day,
    no text says.
    """
    return Rule.under(
        provisions["seed-promotion"],
        provisions["seed-means"],
        name="promotion.measures",
        judge=takes_measures,
        tracks=_EVERY_TRACK,
    )


def evaluation(provisions: Provisions) -> Rule:
    """The effects of implementation are evaluated (十).

    “开展标准实施效果评价”

    The reading: what can be evaluated again by others states method, indicators, period and data.
    No text asks for them, so that their lack is warned of.
    """
    return Rule.under(
        provisions["seed-evaluation"],
        name="evaluation.method",
        judge=has_a_stated_method,
        tracks=_EVERY_TRACK,
    )


def kept_field(provisions: Provisions) -> Rule:
    """Mandatory local standards are kept in three fields (十一).

    “环境保护、工程建设、医药卫生”

    The reform of 2015 adds three for a time
    (text not checked); what continues in one of those is not held against a province. Elsewhere
    it departs possibly: other law may keep a standard, as action2015 part 1 says of the plans. Food
    safety has such a law, and is not asked.
    """
    return Rule.under(
        provisions["seed-mand-exception"],
        provisions["reform2015-exceptions"],
        name="mandatory-cleanup.kept-field",
        judge=continues_in_a_kept_field,
        tracks=frozenset(Track) - {Track.FOOD},
    )


def enterprise_pilot(provisions: Provisions) -> Rule:
    """Declaring is pushed on, and filing is to end step by step (十四).

    “自我声明公开”

    Where it could take the place of filing by then, only the pilot of the reform tells. From 2018
    on all declare.
    """
    measure = provisions["seed-ent-filing"]
    return Rule.under(
        measure,
        provisions["reform2015-ent-pilot"],
        name="enterprise.pilot",
        judge=is_in_the_pilot,
        period=measure.before(provisions["sl2017-selfdecl"]),
    )


def independence(provisions: Provisions) -> Rule:
    """Service bodies advise and confirm those who work for good behaviour (十六).

    “提供咨询和确认服务”

    Both are named in one breath, and nothing forbids that one body does both. The reading: who
    confirms what it has advised on looks at its own work, which is worth a warning.
    """
    return Rule.under(
        provisions["seed-good-practice"],
        name="good-behaviour.independence",
        judge=is_no_adviser,
    )


def number_fits_way(provisions: Provisions) -> Rule:
    """Alliance standards go over to group standards; other ways lead elsewhere (十七).

    “联盟标准向团体标准过渡”

    The reading: the number of the successor tells which way was gone. The sentence encourages,
    and names no way; that there are others stands in sl2017 arts 13 and 19.
    """
    return Rule.under(
        provisions["seed-alliance"], name="transition.number-fits-way", judge=fits_the_way
    )


def citations_replaced(provisions: Provisions) -> Rule:
    """What cites an alliance standard is put right once it has gone over (十七).

    “联盟标准向团体标准过渡”

    The reading: a transition is complete when nobody cites the old number any more. No text says
    so, nor by which day.
    """
    return Rule.under(
        provisions["seed-alliance"],
        name="transition.citations-replaced",
        judge=leaves_no_citation,
    )


LIMITS = ()
RULES = (
    followed_up,
    promotion,
    evaluation,
    kept_field,
    enterprise_pilot,
    independence,
    number_fits_way,
    citations_replaced,
)
