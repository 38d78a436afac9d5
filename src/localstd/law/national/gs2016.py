"""关于培育和发展团体标准的指导意见: since 2016-02-29.

Sources: the text was not read; pages agree on what is used here.

Nothing to compute beyond what follows: it asks for no approval and no filing of group standards.
"""

from localstd.law.judging.organisations import is_a_registered_organisation
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def made_by_organisation(provisions: Provisions) -> Rule:
    """Social organisations with legal personality make group standards (二, text not checked).

    “具有法人资格的社会团体、产业技术联盟”

    The reading: an alliance counts only when it is itself registered as one.
    """
    who = provisions["gs2016-who"]
    return Rule.under(
        who,
        provisions["so2016-legal-person"],
        name="group.made-by-organisation",
        judge=is_a_registered_organisation,
        period=who.before(provisions["gs2017t-def"]),
    )


LIMITS = ()
RULES = (made_by_organisation,)
