"""The law of provinces (省级地方性法规): one module for each place whose law ships.

What a place sets binds there alone, beside the law of the nation and never in its stead. How
long a period is, and from which day it holds, stands in ``law/data/provisions.tsv``: the review
period of Shanghai in the row ``sh-review``, which :mod:`localstd.law.provinces.shanghai` reads.
The law of other places comes with plug-ins, by the hook ``localstd_law``.

>>> from localstd.law import china_law
>>> from localstd.law.provinces import shanghai
>>> shanghai.review(china_law().provisions).quantity
Years(n=3)
"""

from localstd.law.executable import ExecutableInstrument
from localstd.law.provinces import shandong, shanghai

__all__ = ["PROVINCES"]

#: The instruments of provinces.
PROVINCES: tuple[ExecutableInstrument, ...] = (shanghai, shandong)
