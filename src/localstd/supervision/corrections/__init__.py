"""Corrections (责令改正): what may be ordered, and what follows for whom.

Two procedures stand here. By :data:`GOVERNMENT_CORRECTION` (政府标准监督) the State Council's
standardization department has authorities' standards corrected (sl2017 arts 34, 39 para 1, 40,
41). :data:`NONCONFORMITY` (不符合标准的查处) is the case of a product or a service that breaks a
mandatory standard, or falls short of the one made public (arts 36, 37; sd2020 art 37). Orders on
group and enterprise standards stand with those, and are built of the same steps
(:mod:`localstd.steps.corrections`). :func:`consequences` says of any fault what may follow and
what may not; no article that is read here knows money, and so nothing here does.

>>> from datetime import date
>>> from localstd.law import MarketFault, china_law
>>> found = consequences(
...     MarketFault.BELOW_MANDATORY,
...     Supervised.GROUP_STANDARD,
...     on=date(2024, 5, 6),
...     law=china_law(),
... )
>>> for one in found.steps:
...     print(one.wording.en, "-", one.citations[0].wording.en)
ordered to correct - sl2017 art. 39 para. 2
standard abolished - sl2017 art. 39 para. 2
shown on the platform - sl2017 art. 39 para. 2
registration authority informed - gs2019 art. 36 (text not checked)
put on the credit record - gs2019 art. 36 (text not checked)
"""

from localstd.supervision.corrections.checks import CORRECTION_CHECKS
from localstd.supervision.corrections.consequences import (
    Consequence,
    Consequences,
    NoConsequence,
    consequences,
)
from localstd.supervision.corrections.following import Supervised
from localstd.supervision.corrections.government_table import GOVERNMENT_CORRECTION
from localstd.supervision.corrections.links import (
    brings_review_forward,
    ended_by_correction,
    from_inspection,
)
from localstd.supervision.corrections.nonconformity_table import NONCONFORMITY

__all__ = [
    "CORRECTION_CHECKS",
    "GOVERNMENT_CORRECTION",
    "NONCONFORMITY",
    "Consequence",
    "Consequences",
    "NoConsequence",
    "Supervised",
    "brings_review_forward",
    "consequences",
    "ended_by_correction",
    "from_inspection",
]
