"""The numbering schemes that are used in China (编号规则), one module per kind.

The order is that in which a number is tried: Tianjin's block before the earthquake branch, the
engineering blocks of GB before the rest; where nothing overlaps, the commoner first.

Sources: the grammar rows ``gr-*`` of the project's law data, each marked checked or unchecked
there; forms that no row covers are named in the module that holds them, with their evidence.

>>> [scheme.name for scheme in SCHEMES][:3]
['national-engineering', 'national', 'national-sample']
"""

from localstd.numbers.schemes.enterprise import ENTERPRISE
from localstd.numbers.schemes.food import LOCAL_FOOD
from localstd.numbers.schemes.group import GROUP
from localstd.numbers.schemes.industry import INDUSTRY
from localstd.numbers.schemes.local import LOCAL
from localstd.numbers.schemes.local_engineering import LOCAL_ENGINEERING
from localstd.numbers.schemes.national import NATIONAL

__all__ = ["SCHEMES"]

#: The schemes that ship, in the order in which those with a common lead are tried.
SCHEMES = (
    *NATIONAL,
    *LOCAL,
    *LOCAL_ENGINEERING,
    LOCAL_FOOD,
    *INDUSTRY,
    GROUP,
    *ENTERPRISE,
)
