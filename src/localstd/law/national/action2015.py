"""贯彻实施《深化标准化工作改革方案》行动计划（2015-2016年）: 2015-08-30 to 2016-12-31.

Sources: part 1 was read.

Nothing to compute beyond what follows: the other measures are programme, without a rule for a
single standard.
"""

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law.facts import NumberFacts
from localstd.law.judging.shared import is_not_mandatory
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import Verdict

__all__ = ["LIMITS", "RULES"]


def freeze(provisions: Provisions) -> Rule:
    """No new plans for mandatory local standards (一).

    “不再下达新的强制性行业标准和地方标准计划”

    Ask on the day on which the *plan* was issued: what was published during the freeze may
    rest on an earlier plan. The tracks that keep their own mode (reform2015) are left out. Other
    fields of that mode have no track, and what other law keeps is not told by a number; so a
    plan departs possibly, never surely.
    """
    return Rule.under(
        provisions["action2015-freeze"],
        provisions["reform2015-exceptions"],
        name="local.mandatory-freeze",
        judge=_is_hardly_mandatory,
    )


def _is_hardly_mandatory(facts: NumberFacts) -> Verdict:
    return is_not_mandatory(evolve(facts, certainty=Certainty.POSSIBLE))


LIMITS = ()
RULES = (freeze,)
