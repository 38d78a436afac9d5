"""市监标创发〔2023〕108号 (规范地方标准制定和应用): a notice of 2023 whose day is not known.

Sources: read through the notice of a province; the text itself was not found. Since only the
year is known, what it asks holds from 2023-12-31 on.

Nothing to compute: the grounds of the clean-up and conversion to group standards need the
content of a standard.
"""

from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def revision(provisions: Provisions) -> Limit:
    """A revision takes eighteen months at most.

    “修订周期不得超过18个月”
    """
    return Limit.under(
        provisions["lsr2023-revise-limit"],
        name="local.revision",
        direction=Direction.AT_MOST,
        starts="the decision to revise",
    )


LIMITS = (revision,)
RULES = ()
