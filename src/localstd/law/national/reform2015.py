"""深化标准化工作改革方案（2015）: a policy of the State Council since 2015-03-11.

Sources: a page that tells what it says of enterprise standards was read; the text was not found.

Nothing to compute of its other measures: they are plans, which sl2017 made law.
"""

from localstd.law.judging.enterprises import is_in_the_pilot
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def pilot(provisions: Provisions) -> Rule:
    """In seven provinces and cities enterprises could declare instead of filing.

    “改革试点” “逐步取消备案管理”

    Which seven is not told: whether an enterprise took part is a fact of its file, and of those
    that did not nothing is said. From 2015-04-03 on the opinion of 2015 stands beside it.
    """
    begun = provisions["reform2015-ent-pilot"]
    return Rule.under(
        begun,
        provisions["reform2015-ent"],
        name="enterprise.pilot",
        judge=is_in_the_pilot,
        period=begun.before(provisions["seed-ent-filing"]),
    )


LIMITS = ()
RULES = (pilot,)
